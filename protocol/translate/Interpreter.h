#pragma once

#include <cstdint>
#include <optional>

#include "protocol/translate/Dialogue.h"
#include "protocol/translate/Grammar.h"
#include "protocol/translate/KeyLookup.h"
#include "protocol/translate/Tree.h"

namespace ami::translate {

/// Who sends APDUs of this first octet; Unknown when both sides do.
Party senderOf(std::uint8_t tag);

/// Looks at an APDU with what was said before it: deciphers, puts blocks together, names objects and values.
class Interpreter {
public:
    Interpreter(Dissection& dissection, Conversation& conversation, const KeyLookup* keys, std::size_t& nodesLeft)
        : dissection_(dissection), conversation_(conversation), keys_(keys), nodesLeft_(nodesLeft) {}

    /// @p depth counts APDUs inside APDUs.
    void apdu(Node& node, Party sender, std::uint32_t depth);

private:
    void nested(Node& node, Party sender, std::uint32_t depth);
    void aarq(Node& node, std::uint32_t depth);
    void aare(Node& node, std::uint32_t depth);
    void initiate(Node& node);
    void request(Node& node);
    void response(Node& node);
    void access(Node& node, bool isRequest);
    void notification(Node& node);
    std::vector<Target> targetsIn(Node& node);
    void noteTargets(Node& node, const Request& request);
    void explainResults(Node& result, const std::vector<Target>& targets);

    void block(Node& node, const Apdu& apdu);
    /// Adds a piece; true when the whole is there.
    bool collect(Assembly& assembly, Node& number, const Node& raw, bool last);
    /// The whole as a buffer of its own and a derived node of it under @p parent; nothing when it is empty.
    Node* whole(Node& parent, Assembly& assembly);
    void wholeOfGet(Node& parent, Assembly& assembly);
    void wholeOfAction(Node& parent, Assembly& assembly, bool isRequest);
    void generalBlock(Node& node, Party sender, std::uint32_t depth);

    void protectedService(Node& node, const Apdu& apdu, Party sender, std::uint32_t depth);
    void generalProtection(Node& node, Party sender, std::uint32_t depth);
    void decipher(Node& container, const std::optional<dlms::SystemTitle>& title, bool dedicated, Party sender, std::uint32_t depth);
    crypto::SecureBytes contentKey(Node& container, const dlms::SystemTitle& title, std::uint8_t control, bool dedicated);
    void wrappedKey(Node& node, const dlms::SystemTitle& title);

    Dissection& dissection_;
    Conversation& conversation_;
    const KeyLookup* keys_;
    std::size_t& nodesLeft_;
    std::optional<crypto::SecureBytes> sentKey_;  // of the general-ciphering APDU at hand
    bool agreedKey_ = false;
    BytesView generalHeader_;                     // what its content is authenticated with
};

/// A descendant of this name, breadth last; nullptr when there is none.
Node* findNode(Node& node, std::string_view name);
const Node* findNode(const Node& node, std::string_view name);

}  // namespace ami::translate
