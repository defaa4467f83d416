#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <deque>

#include "protocol/base/ByteReader.h"
#include "protocol/dlms/GeneralBlockStream.h"

// First octet: bits 0-2 window less 1, bit 3 blocks of 3 octets instead of 13, bit 4 the link does not stream, bit 5 hostile. Hostile: the
// rest are blocks, each after its length, for a client and a server that are both sending. Else: an octet each for the lengths of request
// and answer, then one octet a block on the wire: 0 lost, 1 doubled, 2 held back behind the next, else delivered.

using namespace ami;
using namespace ami::dlms;

namespace {

using Role = GeneralBlockStream::Role;

void require(bool condition) {
    if (!condition) std::abort();
}

Bytes pattern(std::size_t octets, std::uint8_t salt) {
    Bytes all(octets);
    for (std::size_t i = 0; i < octets; ++i) all[i] = static_cast<std::uint8_t>(i + salt);
    return all;
}

void hostile(ByteReader& reader, GeneralBlockStream& client, GeneralBlockStream& server) {
    require(client.send(pattern(300, 1)) && server.send(pattern(300, 2)));
    while (const auto length = reader.u8()) {
        const BytesView block = *reader.take(std::min<std::size_t>(*length, reader.remaining()));
        for (GeneralBlockStream* stream : {&client, &server}) {
            const auto whole = stream->receive(block);
            if (whole && *whole) require((*whole)->size() <= 4096);
            int out = 0;
            while (stream->poll()) require(++out <= 63);
        }
    }
    int silences = 0;
    while (client.isRunning()) {
        require(++silences < 100);
        static_cast<void>(client.handleSilence());
    }
}

void damaged(ByteReader& reader, GeneralBlockStream& client, GeneralBlockStream& server) {
    const Bytes request = pattern(reader.u8().value_or(9) + 1u, 1), answer = pattern(reader.u8().value_or(9) + 1u, 2);
    std::deque<Bytes> toServer, toClient;
    std::optional<std::pair<std::deque<Bytes>*, Bytes>> held;
    const auto put = [&](std::deque<Bytes>& wire, Bytes block) {
        const auto fate = reader.u8().value_or(3) % 8;
        if (fate == 0) return;
        if (fate == 2 && !held) {
            held.emplace(&wire, std::move(block));
            return;
        }
        wire.push_back(block);
        if (fate == 1) wire.push_back(std::move(block));
        if (held) held->first->push_back(std::move(held->second));
        held.reset();
    };
    bool answered = false, done = false;
    const auto carry = [&] {
        for (bool moved = true; moved;) {
            moved = false;
            while (auto block = client.poll()) put(toServer, std::move(block->apdu)), moved = true;
            while (auto block = server.poll()) put(toClient, std::move(block->apdu)), moved = true;
            if (!toServer.empty()) {
                moved = true;
                const auto whole = server.receive(toServer.front());
                toServer.pop_front();
                require(whole.has_value());
                if (*whole) {
                    require(!answered && **whole == request);
                    answered = true;
                    require(server.send(answer).has_value());
                }
            } else if (!toClient.empty()) {
                moved = true;
                const auto whole = client.receive(toClient.front());
                toClient.pop_front();
                if (whole && *whole) {
                    require(!done && **whole == answer);
                    done = true;
                }
            }
        }
    };
    require(client.send(request).has_value());
    carry();
    for (int silences = 0; client.isRunning(); ++silences) {
        require(silences < 3000);
        if (!client.handleSilence()) break;
        carry();
    }
    // The input is finite, and an undamaged wire mends everything.
    if (reader.atEnd() && !done) require(!client.isRunning());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::uint8_t flags = data[0];
    const GeneralBlockOptions options{.window = static_cast<std::uint8_t>((flags & 7) + 1)};
    GeneralBlockStream client(Role::Client, options, 4096), server(Role::Server, options, 4096);
    const std::size_t pduSize = flags & 8 ? 10 : 20;
    client.agree(pduSize, !(flags & 16));
    server.agree(pduSize, !(flags & 16));
    ByteReader reader(BytesView(data + 1, size - 1));
    if (flags & 32) hostile(reader, client, server);
    else damaged(reader, client, server);
    return 0;
}
