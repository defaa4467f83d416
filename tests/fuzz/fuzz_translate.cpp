#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>

#include "protocol/translate/Capture.h"
#include "protocol/translate/Dissector.h"
#include "protocol/translate/HexText.h"
#include "protocol/translate/Summary.h"
#include "protocol/translate/Writer.h"

using namespace ami;
using namespace ami::translate;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

/// Every key is the same, so that ciphered input gets as far as it can.
class OneKey : public KeyLookup {
public:
    crypto::SecureBytes key(const dlms::SystemTitle&, dlms::KeyRole) const override {
        const Bytes key{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
        return crypto::SecureBytes(key);
    }
    std::optional<dlms::SystemTitle> title(Party) const override { return dlms::SystemTitle{0x4D, 0x4D, 0x4D, 0, 0, 0xBC, 0x61, 0x4E}; }
};

void checkShape(const Node& node, const Dissection& all) {
    require(!node.name.empty() && node.buffer < all.buffers.size());
    require(node.range.end() <= all.buffers[node.buffer].view().size());
    require(!node.raw || node.range.contains(node.content));
    require(!node.secret || node.value.empty());
    for (const Node& child : node.children) {
        require(child.buffer != node.buffer ? child.derived : node.range.contains(child.range));
        checkShape(child, all);
    }
}

}  // namespace

/// The first octet chooses the framing and who sends; then two captures of a dialogue, with the same dissector.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const BytesView all(data, size);
    if (size == 0) return 0;
    const auto framing = static_cast<Framing>(all[0] & 3);
    const auto sender = static_cast<Party>((all[0] >> 2) % 3);
    const BytesView octets = all.subspan(1);
    static const auto keys = std::make_shared<OneKey>();
    Dissector dissector(framing, keys);
    const std::size_t cut = octets.size() < 4 ? octets.size() : (all[0] & 0x80) != 0 ? octets.size() / 2 : octets.size();
    for (const BytesView part : {octets.first(cut), octets.subspan(cut)}) {
        const Dissection dissection = dissector.dissect(part, sender);
        std::uint32_t at = 0;
        for (const Node& root : dissection.roots) {
            require(root.range.offset == at);
            at = root.range.end();
            checkShape(root, dissection);
        }
        require(at == part.size());
        const auto written = writeOctets(dissection.roots, &dissection);
        const auto* back = std::get_if<Bytes>(&written);
        require(back && std::equal(back->begin(), back->end(), part.begin(), part.end()));
        require(summary(dissection).size() < 4096);
    }
    if (all[0] & 0x40) {
        std::size_t found = 0;
        for (const auto& message : parseHexText(std::string_view(reinterpret_cast<const char*>(octets.data()), octets.size()))) found += message.octets.size();
        require(found <= octets.size());
    }
    if (isCapture(octets)) {
        if (const auto exchanges = readCapture(octets)) {
            std::size_t total = 0;
            for (const auto& exchange : *exchanges) total += exchange.octets.size();
            require(total <= octets.size());
        }
    }
    static_cast<void>(missingOctets(octets));
    return 0;
}
