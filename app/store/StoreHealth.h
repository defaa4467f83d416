#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "app/store/PayloadCipher.h"
#include "protocol/base/Time.h"

namespace ami::app {

/// Room on the disk that the store lies on.
enum class Space : std::uint8_t {
    Enough,
    Low,         ///< less than a tenth of the disk is free: confirmed batches are no longer kept for their time
    NearlyFull,  ///< less than 64 MiB: nothing that must not stop half-way (a key change) may begin
    Full,        ///< new readings are refused; what the sync needs still has room
};

struct DiskSpace {
    std::uint64_t total = 0;  ///< octets; 0 when the disk does not say
    std::uint64_t free = 0;   ///< octets that this user may write
    friend bool operator==(const DiskSpace&, const DiskSpace&) = default;
};

/// Of the disk that @p path, or the folder that will hold it, lies on.
DiskSpace diskSpaceAt(const std::string& path);

struct BackupReport {
    std::string file;
    UtcTime at{};
    std::uint64_t octets = 0;
    std::uint64_t readings = 0;
    friend bool operator==(const BackupReport&, const BackupReport&) = default;
};

/// A damaged store was put aside and its newest good copy took its place.
struct Restored {
    UtcTime at{};
    UtcTime backupAt{};                ///< what was stored after this may be missing
    std::uint64_t readings = 0;        ///< in the copy
    std::uint64_t missingAtMost = 0;   ///< readings that the damaged file may have held beyond those; 0 also when it cannot be told
    bool missingKnown = false;         ///< the damaged file still told its highest number
    std::string damagedFile;           ///< for ami-cli store salvage
    friend bool operator==(const Restored&, const Restored&) = default;
};

struct StoreHealth {
    std::string path;
    std::uint64_t fileOctets = 0, logOctets = 0;
    std::uint64_t readings = 0;
    std::uint64_t waiting = 0;                  ///< readings not yet confirmed
    std::optional<UtcTime> oldestUnconfirmed;   ///< time of the reading that has waited longest
    std::uint64_t damagedRows = 0;              ///< rows that are not what was stored; they are never sent
    std::optional<BackupReport> lastBackup;
    std::optional<UtcTime> lastCheck;
    bool lastCheckFound = false;                ///< the last check found damage
    std::optional<Restored> restored;
    DiskSpace disk;
    Space space = Space::Enough;
    bool ballast = false;                       ///< the reserve is there
    friend bool operator==(const StoreHealth&, const StoreHealth&) = default;
};

struct StoreOptions {
    std::string vfs = {};                                     ///< see DatabaseOptions; with one, nothing lies beside the store
    std::shared_ptr<const PayloadCipher> cipher = {};         ///< none: payloads are stored as they are
    std::uint64_t ballastOctets = std::uint64_t{32} << 20;    ///< at most an eighth of the disk is taken
    std::function<UtcTime()> now = {};                        ///< none: the laptop's clock
    std::function<DiskSpace(const std::string&)> space = {};  ///< none: diskSpaceAt()
};

}  // namespace ami::app
