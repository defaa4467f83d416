#include <QCryptographicHash>
#include <QFile>
#include <array>

#include "app/store/DurableFile.h"
#include "app/store/StoreImpl.h"
#include "protocol/mdms/Reading.h"

namespace ami::app {

namespace {

constexpr std::size_t piece = 256 * 1024;
constexpr std::size_t longestName = 255;

constexpr const char* columns =
    "SELECT sha256, name, media_type, belongs_to, octets, sent, state, attempts, next_try, added_at, server_message FROM attachment ";

Attachment fromRow(SQLite::Statement& row) {
    Attachment attachment;
    attachment.sha256 = row.getColumn(0).getString();
    attachment.name = row.getColumn(1).getString();
    attachment.mediaType = row.getColumn(2).getString();
    attachment.batchId = row.getColumn(3).getString();
    attachment.octets = static_cast<std::uint64_t>(row.getColumn(4).getInt64());
    attachment.sent = static_cast<std::uint64_t>(row.getColumn(5).getInt64());
    attachment.state = static_cast<BatchState>(row.getColumn(6).getInt());
    attachment.attempts = static_cast<std::uint32_t>(row.getColumn(7).getInt64());
    if (!row.isColumnNull(8)) attachment.nextTry = timeOf(row.getColumn(8).getInt64());
    attachment.addedAt = timeOf(row.getColumn(9).getInt64());
    attachment.serverMessage = row.getColumn(10).getString();
    return attachment;
}

/// What can stand in a header field of HTTP and in a file name.
bool isPlain(const std::string& text, std::size_t longest) {
    if (text.empty() || text.size() > longest || !mdms::isPlainText(text)) return false;
    return text.find('/') == std::string::npos || longest != longestName;
}

}  // namespace

std::string Store::attachmentFile(const std::string& sha256) const { return impl_->path + ".attachments/" + sha256; }

Result<std::string> Store::addAttachment(const std::string& file, const Attachment& about, UtcTime now) {
    if (!isPlain(about.name, longestName) || !isPlain(about.mediaType, 100) || (!about.batchId.empty() && !isPlain(about.batchId, 100))) {
        return fail(Fault::Misuse, Layer::Store, StoreError::NoSuchItem);
    }
    QFile source(QString::fromStdString(file));
    if (!source.open(QIODevice::ReadOnly)) return fail(Fault::Refused, Layer::Store, StoreError::FileFailed, source.error());
    if (const auto there = ensureFolder(impl_->path + ".attachments"); !there) return Unexpected(there.error());
    auto copy = DurableFile::create(attachmentFile("new"));
    if (!copy) return Unexpected(copy.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::array<char, piece> part{};
    std::uint64_t octets = 0;
    for (;;) {
        const qint64 got = source.read(part.data(), static_cast<qint64>(part.size()));
        if (got < 0) return fail(Fault::Refused, Layer::Store, StoreError::FileFailed, source.error());
        if (got == 0) break;
        hash.addData(QByteArrayView(part.data(), got));
        octets += static_cast<std::uint64_t>(got);
        const auto written = copy->write(BytesView(reinterpret_cast<const std::uint8_t*>(part.data()), static_cast<std::size_t>(got)));
        if (!written) return Unexpected(written.error());
    }
    const std::string sha256 = hash.result().toHex().toStdString();
    if (const auto kept = copy->commit(attachmentFile(sha256)); !kept) return Unexpected(kept.error());
    return impl_->change([&]() -> Result<std::string> {
        auto& insert = impl_->statement(
            "INSERT INTO attachment (sha256, name, media_type, belongs_to, octets, added_at) VALUES (?,?,?,?,?,?) ON CONFLICT DO NOTHING");
        insert.bind(1, sha256);
        insert.bind(2, about.name);
        insert.bind(3, about.mediaType);
        insert.bind(4, about.batchId);
        insert.bind(5, static_cast<std::int64_t>(octets));
        insert.bind(6, millisecondsOf(now));
        insert.exec();
        return sha256;
    });
}

Result<std::vector<Attachment>> Store::attachments(std::uint32_t limit) {
    return impl_->run([&]() -> Result<std::vector<Attachment>> {
        auto& rows = impl_->statement(std::string(columns) + "ORDER BY state = 3, id LIMIT ?");
        rows.bind(1, static_cast<std::int64_t>(limit));
        std::vector<Attachment> found;
        while (rows.executeStep()) found.push_back(fromRow(rows));
        return found;
    });
}

Result<std::optional<Attachment>> Store::nextAttachment(UtcTime now, const std::set<std::string>& passed) {
    return impl_->run([&]() -> Result<std::optional<Attachment>> {
        auto& rows = impl_->statement(std::string(columns) + "WHERE state IN (1, 2, 5) AND (next_try IS NULL OR next_try <= ?) ORDER BY id");
        rows.bind(1, millisecondsOf(now));
        std::optional<Attachment> found;
        while (!found && rows.executeStep()) {
            if (!passed.contains(rows.getColumn(0).getString())) found = fromRow(rows);
        }
        rows.reset();
        return found;
    });
}

Result<void> Store::markAttachment(const Attachment& attachment) {
    return impl_->change([&]() -> Result<void> {
        auto& update = impl_->statement(
            "UPDATE attachment SET state = ?, sent = ?, attempts = ?, next_try = ?, server_message = ? WHERE sha256 = ? AND state <> 3");
        update.bind(1, static_cast<std::int32_t>(attachment.state));
        update.bind(2, static_cast<std::int64_t>(attachment.sent));
        update.bind(3, static_cast<std::int64_t>(attachment.attempts));
        if (attachment.nextTry) update.bind(4, millisecondsOf(*attachment.nextTry));
        update.bind(5, attachment.serverMessage);
        update.bind(6, attachment.sha256);
        if (update.exec() != 1) return fail(Fault::Misuse, Layer::Store, StoreError::NoSuchItem);
        return {};
    });
}

}  // namespace ami::app
