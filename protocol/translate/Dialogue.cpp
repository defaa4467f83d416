#include "protocol/translate/Dialogue.h"

#include <utility>

namespace ami::translate {

Assembly& Assembly::operator=(const Assembly& other) {
    if (this != &other) *this = Assembly(other);
    return *this;
}

Assembly& Assembly::operator=(Assembly&& other) noexcept {
    if (this == &other) return *this;
    wipe();
    octets = std::move(other.octets);
    targets = std::move(other.targets);
    next = other.next;
    pieces = other.pieces;
    open = other.open;
    list = other.list;
    secret = other.secret;
    return *this;
}

void Assembly::wipe() {
    volatile std::uint8_t* place = octets.data();
    for (std::size_t i = 0; i < octets.size(); ++i) place[i] = 0;
}

void Assembly::restart(std::uint32_t first) {
    close();
    open = true;
    next = first;
}

void Assembly::close() {
    wipe();
    octets.clear();
    targets.clear();
    open = list = secret = false;
    next = pieces = 0;
}

void Conversation::restart() {
    dedicatedKey.reset();
    requests = {};
    access = {};
    for (Assembly* each : {&get, &set, &actionRequest, &actionResponse, &read, &generalFromClient, &generalFromMeter}) each->close();
}

}  // namespace ami::translate
