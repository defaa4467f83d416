#include "app/store/Gzip.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace ami::app {

namespace {

constexpr int gzipWindow = 15 + 16;
constexpr int memoryLevel = 8;
constexpr int unixSystem = 3;

}  // namespace

Bytes gzip(BytesView octets) {
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, gzipWindow, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK) throw std::bad_alloc();
    gz_header header{};
    header.os = unixSystem;
    deflateSetHeader(&stream, &header);
    Bytes packed(deflateBound(&stream, static_cast<uLong>(octets.size())) + 32);
    stream.next_in = const_cast<Bytef*>(octets.data());
    stream.avail_in = static_cast<uInt>(octets.size());
    stream.next_out = packed.data();
    stream.avail_out = static_cast<uInt>(packed.size());
    const int result = deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    if (result != Z_STREAM_END) throw std::runtime_error("deflate stopped early");
    return packed;
}

std::optional<GunzipError> gunzip(BytesView packed, std::size_t maximum, Bytes& octets) {
    z_stream stream{};
    if (inflateInit2(&stream, gzipWindow) != Z_OK) throw std::bad_alloc();
    octets.clear();
    std::array<std::uint8_t, 65536> part{};
    stream.next_in = const_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    int result = Z_OK;
    bool tooLarge = false;
    while (result == Z_OK) {
        stream.next_out = part.data();
        stream.avail_out = static_cast<uInt>(part.size());
        result = inflate(&stream, Z_NO_FLUSH);
        if (result != Z_OK && result != Z_STREAM_END) break;
        const std::size_t made = part.size() - stream.avail_out;
        tooLarge = octets.size() + made > maximum;
        if (tooLarge) break;
        octets.insert(octets.end(), part.begin(), part.begin() + static_cast<std::ptrdiff_t>(made));
        if (result == Z_OK && stream.avail_in == 0 && made < part.size()) break;
    }
    const bool whole = result == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    if (tooLarge) return GunzipError::TooLarge;
    return whole ? std::nullopt : std::optional(GunzipError::Malformed);
}

}  // namespace ami::app
