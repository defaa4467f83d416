#include <QCryptographicHash>
#include <QFile>
#include <charconv>

#include "app/sync/ReceiptJson.h"
#include "app/sync/SyncRun.h"
#include "protocol/mdms/Identifiers.h"

namespace ami::app {

using std::chrono::milliseconds;

namespace {

constexpr UtcTime endOfTime = std::chrono::sys_days(std::chrono::year(9999) / 12 / 31);
constexpr std::uint32_t damagedTries = 3;
constexpr std::chrono::milliseconds lookForReadings{500};

std::optional<std::uint64_t> numberIn(const HttpHead& head, std::string_view name) {
    const auto text = head.field(name);
    std::uint64_t value = 0;
    if (!text || text->empty() || text->size() > 15) return std::nullopt;
    const auto parsed = std::from_chars(text->data(), text->data() + text->size(), value);
    return parsed.ec == std::errc() && parsed.ptr == text->data() + text->size() ? std::optional(value) : std::nullopt;
}

/// Octets beyond ASCII, '%' and blanks at the ends have no place in a field; they are written as in an address.
std::string fieldText(const std::string& text) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto octet = static_cast<unsigned char>(c);
        if (octet > 0x20 && octet < 0x7F && c != '%') out += c;
        else (out += '%') += {digits[octet >> 4], digits[octet & 15]};
    }
    return out;
}

bool isIntact(QFile& file, const std::string& sha256) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.seek(0) && hash.addData(&file) && hash.result().toHex().toStdString() == sha256;
}

}  // namespace

bool SyncRun::readingsWait() {
    const auto next = store_.nextDue(now(), passed_);
    if (next && *next) return true;
    const auto summary = store_.summary();
    return summary && summary->drafts > 0;
}

/// Last of all. A reading that comes meanwhile interrupts the upload, which goes on where it was.
Result<void> SyncRun::uploadAttachments(HttpsClient& client) {
    std::set<std::string> done;
    for (;;) {
        if (!readingsStuck_ && readingsWait()) {
            const std::uint32_t before = report_.batchesSent;
            lane(client);
            if (report_.stopped || broken_) return {};
            readingsStuck_ = report_.batchesSent == before;
        }
        if (isCancelled()) {
            report_.stopped = makeError(Fault::Cancelled, Layer::Sync, SyncError::TimedOut);
            return {};
        }
        const auto next = store_.nextAttachment(settings_.evenIfWaiting ? endOfTime : now(), done);
        if (!next) return Unexpected(next.error());
        if (!*next) return {};
        preempted_ = false;
        if (const auto sent = upload(client, **next); !sent) return sent;
        if (const auto counted = count(client); !counted) return counted;
        if (!preempted_) done.insert((*next)->sha256);
        tell();
        if (report_.stopped) return {};
    }
}

Result<void> SyncRun::attachmentLater(Attachment attachment, std::optional<milliseconds> wait, const std::string& message) {
    attachment.state = BatchState::Retrying;
    attachment.nextTry = now() + wait.value_or(ownWait(attachment.attempts));
    attachment.serverMessage = message;
    return store_.markAttachment(attachment);
}

/// @spec draft-ietf-httpbis-resumable-upload 4.3, 4.4; docs/sync.md "Attachments"
Result<void> SyncRun::upload(HttpsClient& client, Attachment attachment) {
    const std::string path = sibling(endpoint_, "attachments/" + attachment.sha256);
    const auto deadLetter = [&](const std::string& reason) {
        attachment.state = BatchState::DeadLetter;
        attachment.nextTry.reset();
        attachment.serverMessage = reason;
        return store_.markAttachment(attachment);
    };
    const auto confirmed = [&]() -> Result<void> {
        attachment.state = BatchState::Confirmed;
        attachment.sent = attachment.octets;
        attachment.nextTry.reset();
        attachment.serverMessage.clear();
        ++report_.attachmentsSent;
        return store_.markAttachment(attachment);
    };
    const auto stopped = [&](const Error& error, std::optional<milliseconds> wait, const std::string& message) {
        const Lock guard(lock_);
        stop(error, wait, message);
    };
    const auto unanswered = [&](Error error) -> Result<void> {
        attachment.state = BatchState::Waiting;
        if (preempted_) return store_.markAttachment(attachment);
        error = error.fault == Fault::Cancelled ? error : refined(client, error);
        stopped(error, error.fault == Fault::Cancelled ? std::nullopt : std::optional(ownWait(attachment.attempts)), {});
        return store_.markAttachment(attachment);
    };
    /// What an answer that is neither about offsets nor about the content means.
    const auto otherwise = [&](const HttpResponse& answer) -> Result<void> {
        std::string message = std::to_string(answer.status);
        if (const std::string said = problemText(answer.body); !said.empty()) message += " " + said;
        const auto wait = retryAfter(answer.head, now());
        switch (meaningOf(answer.status)) {
            case Meaning::Refused:
            case Meaning::TooLarge: return deadLetter(message);
            case Meaning::IdentityRefused:
                stopped(makeError(Fault::Refused, Layer::Sync, SyncError::CertificateRefused, answer.status), wait.value_or(ownWait(9)), message);
                return attachmentLater(attachment, wait, message);
            case Meaning::Portal:
                stopped(makeError(Fault::Refused, Layer::Sync, SyncError::CaptivePortal, answer.status), ownWait(6), message);
                return attachmentLater(attachment, wait, {});
            default: return attachmentLater(attachment, wait, message);
        }
    };

    QFile file(QString::fromStdString(store_.attachmentFile(attachment.sha256)));
    if (!file.open(QIODevice::ReadOnly) || static_cast<std::uint64_t>(file.size()) != attachment.octets) {
        return deadLetter("the file beside the store is missing or has another length");
    }
    attachment.state = BatchState::Sending;
    ++attachment.attempts;
    if (const auto marked = store_.markAttachment(attachment); !marked) return marked;

    HttpRequest head;
    head.method = "HEAD";
    head.path = path;
    head.headers = {{"User-Agent", "ami-field"}};
    const auto where = client.send(head);
    if (!where) return unanswered(where.error());
    std::uint64_t offset = 0;
    if (where->status == 200 || where->status == 204) {
        if (where->head.field("upload-complete") == "?1") return confirmed();
        offset = numberIn(where->head, "upload-offset").value_or(0);
        if (offset > attachment.octets) return otherwise(*where);
    } else if (where->status != 404) {
        return otherwise(*where);
    }

    for (bool corrected = false;;) {
        if (overLimit(attachment.octets - offset)) {
            stopped(makeError(Fault::Refused, Layer::Sync, SyncError::LimitReached), std::chrono::ceil<std::chrono::days>(now()) - now(), {});
            attachment.state = BatchState::Waiting;
            return store_.markAttachment(attachment);
        }
        HttpRequest patch;
        patch.method = "PATCH";
        patch.path = path;
        patch.headers = {{"User-Agent", "ami-field"},
                         {"Accept", "application/json, application/problem+json"},
                         {"Content-Type", "application/partial-upload"},
                         {"Upload-Offset", std::to_string(offset)},
                         {"Upload-Length", std::to_string(attachment.octets)},
                         {"Attachment-Name", fieldText(attachment.name)},
                         {"Attachment-Media-Type", fieldText(attachment.mediaType)}};
        if (mdms::isUuid(attachment.batchId)) patch.headers.emplace_back("Attachment-Batch", attachment.batchId);
        patch.octets = attachment.octets - offset;
        patch.rewind = [&] { file.seek(static_cast<qint64>(offset)); };
        patch.rewind();
        patch.body = [&](std::size_t most) {
            const QByteArray part = file.read(static_cast<qint64>(most));
            return Bytes(part.begin(), part.end());
        };
        patch.moved = [&](std::uint64_t sent) {
            if (tools_.moved) tools_.moved(attachment.sha256, offset + sent, attachment.octets);
        };
        auto looked = std::chrono::steady_clock::now();
        patch.cancelled = [&] {
            const auto at = std::chrono::steady_clock::now();
            if (!preempted_ && !readingsStuck_ && at - looked >= lookForReadings) {
                looked = at;
                preempted_ = readingsWait();
            }
            return preempted_;
        };
        const auto answer = client.send(patch);
        if (!answer) return unanswered(answer.error());
        const auto reached = numberIn(answer->head, "upload-offset");
        if (answer->status == 200 || answer->status == 201 || answer->status == 204) {
            if (!reached || *reached <= offset || *reached > attachment.octets) return attachmentLater(attachment, {}, std::to_string(answer->status));
            offset = *reached;
            attachment.sent = offset;
            if (offset == attachment.octets) return confirmed();
            if (const auto marked = store_.markAttachment(attachment); !marked) return marked;
            continue;
        }
        if (answer->status == 409 && reached && *reached <= attachment.octets && !corrected && *reached != offset) {
            offset = *reached;
            corrected = true;
            continue;
        }
        if (answer->status == 422) {
            attachment.sent = 0;
            if (!isIntact(file, attachment.sha256)) return deadLetter("the file beside the store has changed: its SHA-256 is another");
            if (attachment.attempts >= damagedTries) return deadLetter("422: arrives damaged again and again");
            return attachmentLater(attachment, {}, "422 " + problemText(answer->body));
        }
        return otherwise(*answer);
    }
}

}  // namespace ami::app
