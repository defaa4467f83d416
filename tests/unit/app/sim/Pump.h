#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "protocol/dlms/ClientSession.h"

namespace ami::sim::test {

/// Keeps a client's events until a test asks for one of a kind.
class Client {
public:
    Client(std::unique_ptr<dlms::DataLink> link, dlms::ClientOptions options) : session(std::move(link), std::move(options)) {}

    /// The oldest event of the kind, or nothing.
    template <typename Event>
    std::shared_ptr<Event> take() {
        collect();
        for (auto at = events_.begin(); at != events_.end(); ++at) {
            const auto held = *at;
            if (auto* event = std::get_if<Event>(held.get())) {
                events_.erase(at);
                return {held, event};
            }
        }
        return nullptr;
    }
    std::optional<Error> failure() {
        if (auto failed = take<dlms::event::Failed>()) return failed->error;
        return std::nullopt;
    }

    dlms::ClientSession session;

private:
    void collect() {
        while (auto event = session.pollEvent()) {
            if (!std::holds_alternative<dlms::event::BlockReceived>(*event))
                events_.push_back(std::make_shared<dlms::ClientEvent>(std::move(*event)));
        }
    }
    std::deque<std::shared_ptr<dlms::ClientEvent>> events_;
};

inline dlms::ClientOptions withPassword(const char* password) {
    dlms::ClientOptions options;
    options.association.mechanism = dlms::AuthenticationMechanism::LowLevel;
    options.password = crypto::SecureBytes(toBytes(password));
    return options;
}

}  // namespace ami::sim::test
