#include <QCryptographicHash>
#include <QFile>
#include <nlohmann/json.hpp>

#include "app/store/DurableFile.h"
#include "app/store/Gzip.h"
#include "app/store/StoreImpl.h"
#include "protocol/crypto/Digest.h"
#include "protocol/mdms/CimMeterReadings.h"
#include "protocol/mdms/Identifiers.h"

namespace ami::app {

namespace {

using ordered = nlohmann::ordered_json;
using nlohmann::json;

constexpr const char* format = "ami-field-unsent";
constexpr int version = 1;
constexpr qint64 longestLine = 64 * 1024 * 1024;
constexpr qint64 piece = 768 * 1024;

Unexpected badImport(std::int64_t line) { return fail(Fault::Malformed, Layer::Store, StoreError::BadImport, line); }

QByteArray base64(BytesView octets) {
    return QByteArray::fromRawData(reinterpret_cast<const char*>(octets.data()), static_cast<qsizetype>(octets.size())).toBase64();
}

std::string textOf(const json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::uint64_t numberOf(const json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
}

std::optional<Bytes> octetsOf(const json& object, const char* name) {
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromStdString(textOf(object, name)), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) return std::nullopt;
    return Bytes((*decoded).begin(), (*decoded).end());
}

/// Lines of a file of unsent data. The last line names the SHA-256 of all octets before it; a signature covers that line.
class Lines {
public:
    explicit Lines(DurableFile& file) : file_(file) {}

    Result<void> put(const ordered& object) {
        const std::string line = object.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
        hash_.addData(QByteArrayView(line.data(), static_cast<qsizetype>(line.size())));
        return file_.write(toBytes(line));
    }
    Result<void> finish() {
        return put({{"manifest", {{"sha256", hash_.result().toHex().toStdString()}}}});
    }

private:
    DurableFile& file_;
    QCryptographicHash hash_{QCryptographicHash::Sha256};
};

/// Reads a file to its end and checks the manifest before anything of it is believed. The number of lines in front of the manifest.
std::optional<std::int64_t> soundLines(QFile& file) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::int64_t lines = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(longestLine);
        if (line.isEmpty() || !line.endsWith('\n')) return std::nullopt;
        if (line.startsWith("{\"manifest\":")) {
            const json last = json::parse(line.begin(), line.end(), nullptr, false);
            const bool fits = last.is_object() && last["manifest"].is_object() &&
                              textOf(last["manifest"], "sha256") == hash.result().toHex().toStdString() && file.atEnd();
            return fits ? std::optional(lines) : std::nullopt;
        }
        hash.addData(line);
        ++lines;
    }
    return std::nullopt;
}

std::string hexDigest(BytesView octets) { return QByteArray(toHex(crypto::sha256(octets)).c_str()).toLower().toStdString(); }

}  // namespace

Result<ImportCount> Store::exportUnsent(const std::string& path, UtcTime now, const std::string& source) {
    for (;;) {
        const auto sealed = seal(static_cast<std::uint32_t>(mdms::limits::items), now, source);
        if (!sealed) return Unexpected(sealed.error());
        if (!*sealed) break;
    }
    auto file = DurableFile::create(path);
    if (!file) return Unexpected(file.error());
    Lines lines(*file);
    if (const auto head = lines.put({{"format", format}, {"version", version}, {"series", impl_->series}, {"source", source},
                                     {"exportedAt", toIso8601(now)}}); !head) {
        return Unexpected(head.error());
    }
    ImportCount count;
    const auto ids = impl_->run([&]() -> Result<std::vector<std::string>> {
        auto& rows = impl_->statement(
            "SELECT b.id FROM batch b WHERE b.state IN (0, 1, 2, 4, 5, 6) ORDER BY coalesce(b.number, b.sequence), b.sequence");
        std::vector<std::string> found;
        while (rows.executeStep()) found.push_back(rows.getColumn(0).getString());
        return found;
    });
    if (!ids) return Unexpected(ids.error());
    for (const std::string& id : *ids) {
        const auto object = impl_->run([&]() -> Result<ordered> {
            auto& row = impl_->statement(std::string(batchColumns) + ", b.sealed_at, b.packed, b.body FROM batch b WHERE b.id = ?");
            row.bind(1, id);
            if (!row.executeStep()) return fail(Fault::Misuse, Layer::Store, StoreError::NoSuchBatch);
            const SealedBatch batch = batchFromRow(row);
            const auto body = impl_->bodyOf(batch, row.getColumn(batchColumnCount + 2), row.getColumn(batchColumnCount + 1).getInt() != 0);
            if (!body) return ordered();
            ordered line{{"batch",
                          {{"id", batch.id},
                           {"sequence", batch.sequence},
                           {"kind", batch.kind == BatchKind::Events ? "events" : "readings"},
                           {"items", batch.items},
                           {"digest", batch.digest},
                           {"sealedAt", toIso8601(timeOf(row.getColumn(batchColumnCount).getInt64()))},
                           {"parent", batch.parent},
                           {"packed", row.getColumn(batchColumnCount + 1).getInt() != 0},
                           {"wire", base64(body->stored).toStdString()}}}};
            row.reset();
            return line;
        });
        if (!object) return Unexpected(object.error());
        if (object->is_null()) continue;  // not what was sealed: due() notes it, and its readings are still in the store
        if (const auto put = lines.put(*object); !put) return Unexpected(put.error());
        ++count.batches;
        count.items += (*object)["batch"]["items"].get<std::uint64_t>();
    }

    const auto kept = attachments(1'000'000);
    if (!kept) return Unexpected(kept.error());
    for (const Attachment& attachment : *kept) {
        if (attachment.state == BatchState::Confirmed) continue;
        QFile data(QString::fromStdString(attachmentFile(attachment.sha256)));
        if (!data.open(QIODevice::ReadOnly)) return fail(Fault::Refused, Layer::Store, StoreError::FileFailed, data.error());
        auto put = lines.put({{"attachment",
                               {{"sha256", attachment.sha256},
                                {"name", attachment.name},
                                {"mediaType", attachment.mediaType},
                                {"belongsTo", attachment.batchId},
                                {"octets", attachment.octets}}}});
        while (put && !data.atEnd()) put = lines.put({{"part", data.read(piece).toBase64().toStdString()}});
        if (!put) return Unexpected(put.error());
        ++count.attachments;
    }
    if (const auto last = lines.finish(); !last) return Unexpected(last.error());
    if (const auto there = file->commit(); !there) return Unexpected(there.error());
    return count;
}

Result<void> Store::Impl::importBatch(const std::string& id, std::uint64_t number, const std::string& digest, Bytes wire, bool packed,
                                      bool events, const std::string& parent, UtcTime sealedAt, std::int64_t line, ImportCount& count) {
    Bytes body;
    if (!packed) body = wire;
    else if (gunzip(wire, mdms::limits::octets, body)) return badImport(line);
    if (!mdms::isUuid(id) || number == 0 || hexDigest(body) != digest) return badImport(line);
    auto& known = statement("SELECT digest FROM batch WHERE id = ?");
    known.bind(1, id);
    const bool there = known.executeStep();
    const bool same = there && known.getColumn(0).getString() == digest;
    known.reset();
    if (there) {
        ++count.known;
        return same ? Result<void>() : badImport(line);
    }
    SealedBatch batch;
    const auto document = mdms::decodeBatch(body);
    if (!document || document->header.messageId != id || document->header.sequence != number) return badImport(line);
    batch.items = document->offered;
    batch.id = id;
    batch.sequence = number;
    batch.kind = events ? BatchKind::Events : BatchKind::Readings;
    batch.digest = digest;
    batch.parent = parent;
    batch.carried = true;
    batch.body = std::move(body);
    const OutgoingBatch asIs{{}, std::move(wire), packed};
    if (const auto inserted = insertBatch(batch, false, sealedAt, &asIs); !inserted) return Unexpected(inserted.error());
    ++count.batches;
    count.items += batch.items;
    return {};
}

Result<ImportCount> Store::importUnsent(const std::string& path, UtcTime now) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) return fail(Fault::Refused, Layer::Store, StoreError::FileFailed, file.error());
    const auto lines = soundLines(file);
    if (!lines || *lines < 1) return badImport(0);
    ImportCount count;
    struct Found { Attachment about; std::string file; };
    std::vector<Found> found;
    std::optional<DurableFile> data;
    const auto finish = [&]() -> Result<void> {
        if (!data) return {};
        auto done = data->commit();
        data.reset();
        return done;
    };
    const auto imported = impl_->change([&]() -> Result<void> {
        file.seek(0);
        count = {};
        found.clear();
        for (std::int64_t number = 1; number <= *lines; ++number) {
            const QByteArray line = file.readLine(longestLine);
            const json object = json::parse(line.begin(), line.end(), nullptr, false);
            if (!object.is_object()) return badImport(number);
            if (number == 1) {
                if (textOf(object, "format") != format || numberOf(object, "version") != version) return badImport(number);
                continue;
            }
            if (const auto batch = object.find("batch"); batch != object.end() && batch->is_object()) {
                auto wire = octetsOf(*batch, "wire");
                const auto packed = batch->find("packed");
                if (!wire || packed == batch->end() || !packed->is_boolean()) return badImport(number);
                const auto taken = impl_->importBatch(textOf(*batch, "id"), numberOf(*batch, "sequence"), textOf(*batch, "digest"),
                                                      std::move(*wire), packed->get<bool>(), textOf(*batch, "kind") == "events",
                                                      textOf(*batch, "parent"), fromIso8601(textOf(*batch, "sealedAt")).value_or(now), number, count);
                if (!taken) return taken;
            } else if (const auto attachment = object.find("attachment"); attachment != object.end() && attachment->is_object()) {
                if (const auto done = finish(); !done) return done;
                Found one;
                one.about.sha256 = textOf(*attachment, "sha256");
                one.about.name = textOf(*attachment, "name");
                one.about.mediaType = textOf(*attachment, "mediaType");
                one.about.batchId = textOf(*attachment, "belongsTo");
                const auto name = fromHex(one.about.sha256);
                if (!name || name->size() != 32) return badImport(number);
                if (const auto folder = ensureFolder(impl_->path + ".attachments"); !folder) return folder;
                one.file = attachmentFile(one.about.sha256) + ".imported";
                auto created = DurableFile::create(one.file);
                if (!created) return Unexpected(created.error());
                data.emplace(std::move(*created));
                found.push_back(std::move(one));
            } else if (object.contains("part")) {
                const auto part = octetsOf(object, "part");
                if (!part || !data) return badImport(number);
                if (const auto written = data->write(*part); !written) return written;
            }
        }
        return finish();
    });
    Result<void> last = imported;
    for (const Found& one : found) {
        if (last) {
            const auto added = addAttachment(one.file, one.about, now);
            if (!added) last = Unexpected(added.error());
            else if (*added != one.about.sha256) last = badImport(0);
            else ++count.attachments;
        }
        QFile::remove(QString::fromStdString(one.file));
    }
    if (!last) return Unexpected(last.error());
    return count;
}

}  // namespace ami::app
