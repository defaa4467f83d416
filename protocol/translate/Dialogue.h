#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/crypto/SecureBytes.h"
#include "protocol/dlms/Cosem.h"
#include "protocol/dlms/Security.h"
#include "protocol/dlms/Unit.h"
#include "protocol/translate/KeyLookup.h"

/// What earlier messages say about later ones.
namespace ami::translate {

/// An attribute or method that a request names.
struct Target {
    dlms::ClassId classId = 0;
    dlms::Obis instance;
    std::int8_t member = 0;
    bool isMethod = false;
};

/// Pieces that make one whole; wiped when they go, for they may hold a secret.
struct Assembly {
    Bytes octets;
    std::uint32_t next = 0;    ///< number that the next piece must have
    std::uint32_t pieces = 0;
    bool open = false;
    bool list = false;         ///< the whole is a list of results or values
    bool secret = false;
    std::vector<Target> targets;

    Assembly() = default;
    Assembly(const Assembly&) = default;
    Assembly(Assembly&&) noexcept = default;
    Assembly& operator=(const Assembly& other);
    Assembly& operator=(Assembly&& other) noexcept;
    ~Assembly() { wipe(); }
    void restart(std::uint32_t first);
    void close();

private:
    void wipe();
};

struct Request {
    std::vector<Target> targets;
    bool list = false;
};

/// One client and one meter.
struct Conversation {
    std::optional<dlms::SystemTitle> client;
    std::optional<dlms::SystemTitle> meter;
    std::shared_ptr<const crypto::SecureBytes> dedicatedKey;
    std::array<Request, 16> requests;  ///< by invoke id
    Request access;
    Assembly get, set, actionRequest, actionResponse, read, generalFromClient, generalFromMeter;
    std::map<dlms::Obis, dlms::ScalerUnit> units;
    std::map<dlms::Obis, std::vector<dlms::CaptureObject>> columns;
    bool dedicatedSession = false;

    std::optional<dlms::SystemTitle> titleOf(Party party) const { return party == Party::Client ? client : party == Party::Meter ? meter : std::nullopt; }
    /// A new association: what the old one asked for is void. Titles, units and columns stay: the meter is the same.
    void restart();
};

}  // namespace ami::translate
