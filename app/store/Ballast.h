#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "app/store/StoreHealth.h"

namespace ami::app {

/// A file beside the store that only takes up room. When the disk is full it is given up, so that what was begun can be finished and the
/// sync can confirm; when there is room again it is made again. Its octets are really allocated, and nobody but the owner can open it.
class Ballast {
public:
    /// @p octets: wanted size; an eighth of the disk at most. 0: there is no ballast, and nothing is done.
    Ballast(const std::string& store, std::uint64_t octets, std::function<DiskSpace(const std::string&)> space);

    const std::string& path() const { return path_; }
    std::uint64_t octets() const { return octets_; }
    bool isThere() const;
    /// Made when afterwards as much again and nearlyFull stay free.
    bool make();
    /// Whether there was something to give up.
    bool release();

    DiskSpace disk() const { return space_(path_); }
    Space space() const;
    /// New rows may be taken: the ballast is there, or a quarter of what it gave up (256 KiB at least) is still free for the sync.
    bool hasRoom() const;

private:
    std::string path_;
    std::uint64_t octets_;
    std::function<DiskSpace(const std::string&)> space_;
};

/// Below this no key change begins, and a person is warned.
inline constexpr std::uint64_t nearlyFullOctets = std::uint64_t{64} << 20;

}  // namespace ami::app
