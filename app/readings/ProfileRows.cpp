#include "app/readings/ProfileRows.h"

#include <algorithm>
#include <utility>

#include "app/readings/Values.h"

namespace ami::app {
namespace {

constexpr std::size_t mostColumns = 256;

Unexpected wrong(ReadingError code, std::int64_t detail = 0) { return fail(Fault::Unexpected, Layer::Link, code, detail); }

/// AMR profile status, 0-b:96.10.e. @spec IEC 62056-6-1 Table 31
bool isProfileStatus(const dlms::CaptureObject& object) {
    return object.instance.a() == 0 && object.instance.c() == 96 && object.instance.d() == 10;
}

std::optional<std::uint64_t> unsignedOf(const dlms::GetResult& result) {
    const dlms::Data* value = valueOf(result);
    return value ? value->toUint64() : std::nullopt;
}

Result<void> readScalers(MeterLink& link, std::vector<ProfileColumn>& columns) {
    std::vector<dlms::AttributeRef> attributes;
    std::vector<std::size_t> owners;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const dlms::CaptureObject& object = columns[i].object;
        if (const auto scaler = scalerAttribute(object.classId, object.attribute)) {
            attributes.push_back({object.classId, object.instance, *scaler});
            owners.push_back(i);
        }
    }
    const auto results = readAll(link, attributes);
    if (!results) return Unexpected(results.error());
    for (std::size_t i = 0; i < owners.size(); ++i) {
        const dlms::Data* value = valueOf((*results)[i]);
        if (const auto scaler = value ? dlms::ScalerUnit::fromData(*value) : std::nullopt) columns[owners[i]].scaler = *scaler;
    }
    return {};
}

std::optional<std::uint64_t> statusBits(const dlms::Data& cell) {
    if (const auto number = cell.toUint64()) return number;
    if (const auto* bits = std::get_if<dlms::BitString>(&cell.payload())) {
        std::uint64_t value = 0;
        for (std::uint32_t i = 0; i < std::min<std::uint32_t>(bits->bits, 64); ++i) value |= std::uint64_t{bits->bit(i)} << i;
        return value;
    }
    return std::nullopt;
}

bool isClock(const dlms::CaptureObject& object) { return object.classId == dlms::cls::clock && object.attribute == 2; }

dlms::SortMethod sortMethodOf(const dlms::GetResult& result) {
    const auto number = unsignedOf(result).value_or(1);
    return number >= 1 && number <= 6 ? static_cast<dlms::SortMethod>(number) : dlms::SortMethod::Fifo;
}

/// The decoder's findings that a reader of profiles has its own words for.
Error inReadersWords(const Error& error) {
    if (error.layer != Layer::Data) return error;
    switch (static_cast<dlms::DataError>(error.code)) {
        case dlms::DataError::BadRow: return wrong(ReadingError::BadRow, error.detail).error();
        case dlms::DataError::WrongType: return wrong(ReadingError::BadRow).error();
        case dlms::DataError::NoTimeBase: return wrong(ReadingError::NoTimeBase, error.detail).error();
        default: return error;
    }
}

}  // namespace

Result<ProfileDescription> describeProfile(MeterLink& link, const dlms::Obis& profile) {
    const auto attribute = [&](std::int8_t index) { return dlms::AttributeRef{dlms::cls::profileGeneric, profile, index}; };
    const auto results = readAll(link, {attribute(3), attribute(4), attribute(5), attribute(6), attribute(7), attribute(8)});
    if (!results) return Unexpected(results.error());
    if (const auto* refused = std::get_if<dlms::DataAccessResult>(&results->front())) {
        return fail(Fault::Refused, Layer::Xdlms, dlms::XdlmsError::AccessRefused, static_cast<std::int64_t>(*refused));
    }
    const dlms::Data& objects = std::get<dlms::Data>(results->front());
    const dlms::DataList* list = objects.list();
    if (!list || list->empty() || list->size() > mostColumns) return wrong(ReadingError::NoColumns);
    ProfileDescription description;
    for (const dlms::Data& item : *list) {
        const auto object = dlms::CaptureObject::fromData(item);
        if (!object) return wrong(ReadingError::NoColumns);
        ProfileColumn column;
        column.object = *object;
        column.isClock = isClock(*object);
        column.isStatus = isProfileStatus(*object);
        description.columns.push_back(column);
    }
    const auto clock =
        std::find_if(description.columns.begin(), description.columns.end(), [](const auto& column) { return column.isClock; });
    if (clock == description.columns.end()) return wrong(ReadingError::NoClockColumn);
    description.clockColumn = static_cast<std::size_t>(clock - description.columns.begin());
    description.capturePeriod = std::chrono::seconds(unsignedOf((*results)[1]).value_or(0) & 0xFFFFFFFF);
    if (description.capturePeriod.count() == 0) description.capturePeriod = link.quirks().assumedCapturePeriod;
    description.clock = link.quirks().clockWithoutDeviation;
    description.nullRule = link.quirks().nullRule;
    description.sortMethod = sortMethodOf((*results)[2]);
    const dlms::Data* sortObject = valueOf((*results)[3]);
    const auto sortedBy = sortObject ? dlms::CaptureObject::fromData(*sortObject) : std::nullopt;
    const bool byClock = sortedBy && isClock(*sortedBy);
    description.restricting = byClock ? *sortedBy : clock->object;
    // A buffer that is sorted but does not say by what is sorted by nothing that we may rely on.
    description.order = dlms::rowOrder(description.sortMethod, byClock);
    description.entriesInUse = unsignedOf((*results)[4]);
    description.profileEntries = unsignedOf((*results)[5]);
    if (auto scalers = readScalers(link, description.columns); !scalers) return Unexpected(scalers.error());
    return description;
}

void appendRows(std::vector<ProfileRow>& rows, const dlms::ColumnBatch& batch, const std::vector<ProfileColumn>& columns) {
    for (std::size_t number = 0; number < batch.rows(); ++number) {
        ProfileRow& row = rows.emplace_back();
        row.time = batch.times()[number];
        row.meterTime = toHex(batch.clock(number));
        row.derivedTime = batch.isTimeDerived(number);
        row.values.resize(columns.size());
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const ProfileColumn& column = columns[i];
            if (column.isClock) continue;
            if (column.isStatus) row.status = statusBits(batch.cell(i, number));
            else if (const auto value = batch.decimal(i, number)) row.values[i] = value->scaled(column.scaler.scaler);
        }
    }
}

Result<void> readRows(MeterLink& link, const ProfileRequest& request, const ProfileDescription& profile,
                      const std::optional<dlms::SelectiveAccess>& selection, std::size_t mostRows, const RowSink& sink) {
    dlms::ProfileOptions options;
    options.columns = profile.columns.size();
    options.clockColumn = profile.clockColumn;
    if (profile.nullRule != NullRule::None) options.capturePeriod = profile.capturePeriod;
    options.order = profile.order;
    options.assumedDeviation = {request.assumedDeviation, request.assumedDaylight, {}};
    if (!request.assumedDeviation && profile.clock.kind != ClockRule::Kind::Unknown) {
        options.assumedDeviation.rule = [&profile](const dlms::DateTime& local) { return profile.clock.deviationOf(local); };
    }
    options.nullRule = profile.nullRule == NullRule::AbsentValues ? dlms::NullRule::Absent : request.nullRule;
    dlms::ProfileDecoder decoder(options);
    std::vector<ProfileRow> rows;
    bool handedOver = false;
    const auto collect = [&](bool last) -> Result<void> {
        appendRows(rows, decoder.rows(), profile.columns);
        decoder.clear();
        if (rows.empty() || (!last && rows.size() < mostRows)) return {};
        handedOver = true;
        return sink(std::exchange(rows, {}));
    };
    const auto take = [&](BytesView octets) -> Result<void> {
        while (!octets.empty() && !decoder.isComplete()) {
            const auto taken = decoder.push(octets);
            if (!taken) return Unexpected(inReadersWords(taken.error()));
            octets = octets.subspan(*taken);
            if (auto ok = collect(false); !ok) return ok;
        }
        return {};
    };
    const auto restart = [&] {
        if (handedOver) return false;
        decoder.restart();
        rows.clear();
        return true;
    };
    const dlms::AttributeRef buffer{dlms::cls::profileGeneric, request.profile, 2};
    if (auto read = link.readStream(buffer, selection, take, restart); !read) return read;
    if (const auto whole = decoder.finish(); !whole) return Unexpected(inReadersWords(whole.error()));
    return collect(true);
}

}  // namespace ami::app
