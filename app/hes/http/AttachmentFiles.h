#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/base/Bytes.h"
#include "protocol/base/Time.h"

namespace ami::app {

/// What a client says about a file; untrusted until attachmentName() and mediaType() have looked at it.
struct AttachmentNote { std::string name, mediaType, batch; };

struct AttachmentLimits {
    std::uint64_t perClient = 4ULL * 1024 * 1024 * 1024;
    std::uint64_t inAll = 64ULL * 1024 * 1024 * 1024;
    std::uint64_t minimumFree = 256ULL * 1024 * 1024;   ///< of the disk
};

/// Where an upload stands. @p offset octets are durable.
struct AttachmentState {
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    bool complete = false;
    friend bool operator==(const AttachmentState&, const AttachmentState&) = default;
};

enum class AttachmentFault : std::uint8_t {
    OffsetDiffers,   ///< state() says where to go on
    LengthDiffers,   ///< an earlier part named another length
    ClientQuota,
    Quota,           ///< of all clients together
    DiskLow,
    Damaged,         ///< the whole file does not have the SHA-256 of its name; the part is gone
    Superseded,      ///< the client began the same upload anew on another connection
    Disk,            ///< a call failed; detail: errno
};

struct AttachmentProblem {
    AttachmentFault fault = AttachmentFault::Disk;
    std::int64_t detail = 0;
    AttachmentState state;   ///< for OffsetDiffers and LengthDiffers
};

/// The last component of a name without what a file system or a terminal could take amiss; percent-encoded UTF-8 is decoded. At most 120 octets; never
/// empty, "." or "..".
std::string attachmentName(std::string_view sent);
/// type/subtype in lower case without parameters; application/octet-stream for anything else.
std::string attachmentMediaType(std::string_view sent);

/// Files that clients upload in parts, addressed by SHA-256. A part belongs to its client; a whole file is stored once for all. One thread uses it.
/// Folders have mode 700, files 600.
///
///     files/ab/abcd…          whole files
///     parts/LFDI/abcd….LENGTH what has arrived of the others
///     notes/abcd….LFDI.json   name, media type, batch, client and time, one for each client that sent the file
class AttachmentFiles {
public:
    class Upload;

    /// Makes the folders, counts what is there and drops parts older than 14 days. Nothing with errno in @p error when the folder cannot be used.
    static std::unique_ptr<AttachmentFiles> open(const std::string& folder, AttachmentLimits limits, int& error);
    ~AttachmentFiles();

    void configure(AttachmentLimits limits) { limits_ = limits; }

    /// Nothing when the client has sent no octet of it, also when another client has: nobody learns from a digest what others hold. What it says has
    /// been fsynced.
    std::optional<AttachmentState> state(const std::string& client, const std::string& digest);

    /// Begins to append at @p offset. An upload of the same client and file that is still open ends. When the client has sent the whole file before
    /// and offset = length, only the note is written anew.
    std::unique_ptr<Upload> begin(const std::string& client, const std::string& digest, std::uint64_t offset, std::uint64_t length,
                                  const AttachmentNote& note, UtcTime now, AttachmentProblem& problem);
    /// Writes a piece. False leaves what was written before.
    [[nodiscard]] bool append(Upload& upload, BytesView piece, AttachmentProblem& problem);
    /// Makes what has arrived durable; when it is all, checks it and keeps it under its name.
    std::optional<AttachmentState> finish(Upload& upload, AttachmentProblem& problem);

    std::uint64_t octets() const { return total_; }
    std::uint64_t octetsOf(const std::string& client) const;

private:
    AttachmentFiles() = default;
    bool scan(UtcTime now);
    void charge(const std::string& client, std::uint64_t octets, bool back = false);
    std::string wholePath(const std::string& digest) const;
    std::string partFolder(const std::string& client) const { return folder_ + "/parts/" + client; }
    std::string notePath(const std::string& client, const std::string& digest) const;
    std::optional<std::pair<std::string, std::uint64_t>> part(const std::string& client, const std::string& digest) const;
    bool mayWrite(const Upload& upload) const;
    bool keepNote(const Upload& upload, std::int64_t& error);

    std::string folder_;
    AttachmentLimits limits_;
    std::map<std::string, std::uint64_t> used_;
    std::uint64_t total_ = 0;
    std::map<std::pair<std::string, std::string>, std::uint64_t> current_;   ///< the upload that may write
    std::uint64_t counter_ = 0;
};

/// One open upload. Closing it makes nothing durable; finish() does.
class AttachmentFiles::Upload {
public:
    ~Upload();
    std::uint64_t offset() const { return offset_; }
    const std::string& digest() const { return digest_; }

private:
    friend class AttachmentFiles;
    std::string client_, digest_, path_;
    AttachmentNote note_;
    UtcTime time_{};
    std::uint64_t offset_ = 0, length_ = 0, ticket_ = 0;
    int file_ = -1;
};

}  // namespace ami::app
