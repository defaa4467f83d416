#include "app/readings/ProfileRows.h"

#include <algorithm>

#include "app/readings/Values.h"
#include "protocol/dlms/Axdr.h"

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

/// Time of a row from its clock cell, or the one before plus the capture period. False: nothing to go on from, or no deviation.
Result<void> setTime(ProfileRow& row, const dlms::Data& cell, const ProfileDescription& profile,
                     std::optional<std::int16_t> assumedDeviation, ClockThread& thread, std::size_t number) {
    const auto index = static_cast<std::int64_t>(number);
    if (cell.isNull()) {
        if (!thread.time || profile.capturePeriod.count() == 0 || profile.nullRule == NullRule::None) return wrong(ReadingError::BadRow, index);
        row.time = *thread.time + profile.capturePeriod;
        row.derivedTime = true;
        row.meterTime = toHex(dlms::DateTime::fromUtc(row.time, thread.deviation, thread.status).toBytes());
        thread.time = row.time;
        return {};
    }
    const auto time = dlms::DateTime::fromData(cell);
    if (!time || !time->isComplete()) return wrong(ReadingError::BadRow, index);
    const auto assumed = assumedDeviation ? assumedDeviation : profile.clock.deviationOf(*time);
    const auto utc = time->toUtc(assumed);
    if (!utc) return wrong(ReadingError::NoTimeBase, index);
    row.time = *utc;
    row.meterTime = toHex(time->toBytes());
    const std::int16_t deviation = time->deviation == dlms::DateTime::unspecifiedDeviation ? assumed.value_or(0) : time->deviation;
    thread = {row.time, deviation, time->clockStatus};
    return {};
}

/// Null cells but the clock's: the value of the row before still holds.
void repeatValues(ProfileRow& row, const ProfileRow& before, const dlms::DataList& cells, const ProfileDescription& profile) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!cells[i].isNull() || profile.columns[i].isClock) continue;
        if (profile.columns[i].isStatus) row.status = before.status;
        else row.values[i] = before.values[i];
    }
}

}  // namespace

Result<ProfileDescription> describeProfile(MeterLink& link, const dlms::Obis& profile) {
    const auto attribute = [&](std::int8_t index) { return dlms::AttributeRef{dlms::cls::profileGeneric, profile, index}; };
    const auto results = readAll(link, {attribute(3), attribute(4), attribute(7), attribute(8)});
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
        column.isClock = object->classId == dlms::cls::clock && object->attribute == 2;
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
    description.entriesInUse = unsignedOf((*results)[2]);
    description.profileEntries = unsignedOf((*results)[3]);
    if (auto scalers = readScalers(link, description.columns); !scalers) return Unexpected(scalers.error());
    return description;
}

Result<std::vector<ProfileRow>> decodeRows(const dlms::Data& buffer, const ProfileDescription& profile,
                                           std::optional<std::int16_t> assumedDeviation, ClockThread& thread) {
    dlms::Data expanded;
    const dlms::Data* value = &buffer;
    if (const auto* compact = std::get_if<dlms::CompactArray>(&buffer.payload())) {
        auto elements = dlms::expandCompactArray(*compact);
        if (!elements) return Unexpected(elements.error());
        expanded = std::move(*elements);
        value = &expanded;
    }
    std::vector<ProfileRow> rows;
    if (value->isNull()) return rows;
    if (!value->list()) return wrong(ReadingError::BadRow);
    rows.reserve(value->list()->size());
    for (const dlms::Data& item : *value->list()) {
        const dlms::DataList* cells = item.list();
        if (!cells || cells->size() != profile.columns.size()) return wrong(ReadingError::BadRow, static_cast<std::int64_t>(rows.size()));
        ProfileRow row;
        if (auto ok = setTime(row, (*cells)[profile.clockColumn], profile, assumedDeviation, thread, rows.size()); !ok)
            return Unexpected(ok.error());
        row.values.resize(cells->size());
        for (std::size_t i = 0; i < cells->size(); ++i) {
            const ProfileColumn& column = profile.columns[i];
            if (column.isStatus) row.status = statusBits((*cells)[i]);
            else if (const auto number = column.isClock ? std::nullopt : (*cells)[i].toDecimal())
                row.values[i] = number->scaled(column.scaler.scaler);
        }
        if (profile.nullRule == NullRule::RepeatedValues && !rows.empty()) repeatValues(row, rows.back(), *cells, profile);
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace ami::app
