#include <algorithm>
#include <array>
#include <utility>

#include "protocol/crypto/AesGcm.h"
#include "protocol/crypto/KeyWrap.h"
#include "protocol/translate/Interpreter.h"
#include "protocol/translate/Reader.h"

/// Protected APDUs with keys at hand. @spec IEC 62056-5-3 5.3, 5.7
namespace ami::translate {
namespace {

using dlms::KeyRole;

constexpr std::uint8_t authenticated = 0x10, encrypted = 0x20, broadcast = 0x40, compressed = 0x80, suiteMask = 0x0F;
constexpr std::uint8_t highestSuite = 2;

std::optional<dlms::SystemTitle> titleIn(const Dissection& dissection, const Node* node) {
    if (!node || !node->raw || node->content.length != 8) return std::nullopt;
    dlms::SystemTitle title{};
    std::ranges::copy(dissection.contentOf(*node), title.begin());
    return title;
}

void problem(Node& node, Kind kind, ProblemCode code, std::int64_t first = 0) {
    if (node.kind >= kind) return;
    node.kind = kind;
    node.problem = {code, first, 0};
}

/// A buffer that is wiped unless somebody takes it.
struct Plain {
    Bytes octets;
    ~Plain() {
        volatile std::uint8_t* place = octets.data();
        for (std::size_t i = 0; i < octets.size(); ++i) place[i] = 0;
    }
};

}  // namespace

void Interpreter::protectedService(Node& node, const Apdu& apdu, Party sender, std::uint32_t depth) {
    const bool dedicated = apdu.name.starts_with("ded-");
    auto title = conversation_.titleOf(sender);
    if (!title && keys_) title = keys_->title(sender);
    decipher(node, title, dedicated, sender, depth);
}

void Interpreter::generalProtection(Node& node, Party sender, std::uint32_t depth) {
    Node* content = findNode(node, "ciphered-content");
    if (!content) return;
    const Node* own = node.child("system-title");
    if (!own) own = node.child("originator-system-title");
    auto title = titleIn(dissection_, own);
    // Some meters leave the title empty: then it is the one that they introduced themselves with.
    if (!title && own && own->content.length == 0) {
        title = conversation_.titleOf(sender);
        if (!title && keys_) title = keys_->title(sender);
    }
    if (title && sender == Party::Unknown) {
        const auto is = [&](Party party) { return conversation_.titleOf(party) == title || (keys_ && keys_->title(party) == title); };
        sender = is(Party::Client) ? Party::Client : is(Party::Meter) ? Party::Meter : Party::Unknown;
    }
    sentKey_.reset();
    agreedKey_ = false;
    if (Node* info = findNode(node, "key-info")) {
        agreedKey_ = info->child("agreed-key") != nullptr;
        if (title) wrappedKey(*info, *title);
    }
    if (const Node* first = node.child("transaction-id")) {
        const Node* last = node.child("other-information");
        if (last) generalHeader_ = dissection_.buffers[node.buffer].view().subspan(first->range.offset, last->range.end() - first->range.offset);
    }
    decipher(*content, title, node.name == "general-ded-ciphering", sender, depth);
    sentKey_.reset();
    agreedKey_ = false;
    generalHeader_ = {};
}

void Interpreter::wrappedKey(Node& info, const dlms::SystemTitle& title) {
    Node* wrapped = info.child("wrapped-key") ? findNode(info, "key-ciphered-data") : nullptr;
    if (!wrapped || !keys_) return;
    const crypto::SecureBytes kek = keys_->key(title, KeyRole::Master);
    if (kek.empty()) return problem(*wrapped, Kind::Warning, ProblemCode::NoKey, static_cast<std::int64_t>(KeyRole::Master));
    sentKey_ = crypto::unwrapKey(kek.view(), dissection_.contentOf(*wrapped));
    if (sentKey_) wrapped->note = "unwrapped";
    else problem(*wrapped, Kind::Error, ProblemCode::TagMismatch);
}

crypto::SecureBytes Interpreter::contentKey(Node& container, const dlms::SystemTitle& title, std::uint8_t control, bool dedicated) {
    const auto missing = [&](KeyRole role) {
        if (Node* text = findNode(container, names::cipheredText)) problem(*text, Kind::Warning, ProblemCode::NoKey, static_cast<std::int64_t>(role));
        return crypto::SecureBytes();
    };
    if (agreedKey_) {
        if (Node* text = findNode(container, names::cipheredText)) problem(*text, Kind::Warning, ProblemCode::UnsupportedKeyInfo);
        return {};
    }
    if (sentKey_) return sentKey_->clone();
    if (dedicated) {
        if (conversation_.dedicatedKey) return conversation_.dedicatedKey->clone();
        crypto::SecureBytes key = keys_ ? keys_->key(title, KeyRole::Dedicated) : crypto::SecureBytes();
        return key.empty() ? missing(KeyRole::Dedicated) : std::move(key);
    }
    const KeyRole role = control & broadcast ? KeyRole::BroadcastEncryption : KeyRole::UnicastEncryption;
    crypto::SecureBytes key = keys_ ? keys_->key(title, role) : crypto::SecureBytes();
    return key.empty() ? missing(role) : std::move(key);
}

void Interpreter::decipher(Node& container, const std::optional<dlms::SystemTitle>& title, bool dedicated, Party sender, std::uint32_t depth) {
    Node* control = findNode(container, names::securityControl);
    Node* counter = findNode(container, names::invocationCounter);
    if (!control || !counter || control->value.empty() || counter->value.empty()) return;
    const std::uint8_t octet = dissection_.octets(*control)[0];
    const bool isEncrypted = (octet & encrypted) != 0, hasTag = (octet & authenticated) != 0;
    Node* text = findNode(container, names::cipheredText);
    Node* tagNode = findNode(container, names::authenticationTag);
    if (!isEncrypted) nested(container, sender, depth);
    if ((octet & suiteMask) > highestSuite) return problem(*control, Kind::Warning, ProblemCode::BadSuite, octet);
    if ((!isEncrypted && !hasTag) || (isEncrypted && !text) || (hasTag && !tagNode)) return;
    if (!title) return problem(*counter, Kind::Warning, ProblemCode::NoSystemTitle);

    const crypto::SecureBytes key = contentKey(container, *title, octet, dedicated);
    if (key.empty()) return;
    auto gcm = crypto::AesGcm::make(key.view());
    if (!gcm) return problem(*control, Kind::Warning, ProblemCode::NoKey, static_cast<std::int64_t>(KeyRole::UnicastEncryption));
    crypto::AesGcm::Iv iv{};
    std::ranges::copy(*title, iv.begin());
    std::ranges::copy(dissection_.octets(*counter).first(4), iv.begin() + 8);

    const crypto::SecureBytes authentication = keys_ ? keys_->key(*title, KeyRole::Authentication) : crypto::SecureBytes();
    // The fields of general-ciphering before its content are authenticated with it.
    const BytesView header = std::exchange(generalHeader_, {});
    const std::uint32_t plainEnd = tagNode ? tagNode->range.offset : container.range.end();
    const std::uint32_t plainStart = counter->range.end();
    const BytesView inside = dissection_.buffers[container.buffer].view().subspan(plainStart, plainEnd - plainStart);
    const std::array<std::uint8_t, 1> controlOctet{octet};
    const std::array<BytesView, 4> aad{controlOctet, authentication.view(), header, inside};
    Plain plain;
    plain.octets.resize(isEncrypted ? inside.size() : 0);
    bool verified = false;
    if (hasTag && !authentication.empty()) {
        const BytesView tag = dissection_.contentOf(*tagNode);
        verified = isEncrypted ? gcm->open(iv, std::span(aad).first(3), inside, plain.octets, tag) : gcm->open(iv, aad, {}, {}, tag);
        tagNode->note = verified ? "right" : "wrong";
        if (!verified) problem(*tagNode, Kind::Error, ProblemCode::TagMismatch);
    } else if (hasTag) {
        problem(*tagNode, Kind::Warning, ProblemCode::TagNotChecked);
    }
    if (!isEncrypted) return;
    if (!verified && !gcm->apply(iv, inside, plain.octets)) return;
    if (octet & compressed || plain.octets.empty() || dissection_.buffers.size() >= 0xFFFF) return;
    // Octets that only a wrong key can have made are not worth a look.
    if (!verified && apdusOf(plain.octets[0]).empty()) return problem(*text, Kind::Error, ProblemCode::TagMismatch);

    const auto index = static_cast<std::uint16_t>(dissection_.buffers.size());
    dissection_.buffers.emplace_back(BytesView(plain.octets), "deciphered");
    Node node;
    node.name = names::deciphered;
    node.note = verified ? "tag right" : hasTag && !authentication.empty() ? "tag wrong" : "tag not checked";
    if (!verified) problem(node, Kind::Warning, ProblemCode::TagNotChecked);
    node.buffer = index;
    node.range = {0, static_cast<std::uint32_t>(dissection_.buffers.back().view().size())};
    node.derived = true;
    Reader reader(dissection_.buffers.back().view(), index, nodesLeft_);
    const Range range = node.range;
    reader.apdu(node, range, depth + 1);
    Node& placed = container.children.emplace_back(std::move(node));
    for (Node& inner : placed.children) {
        if (apduNamed(inner.name)) apdu(inner, sender, depth + 1);
    }
}

}  // namespace ami::translate
