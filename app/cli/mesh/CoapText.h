#pragma once

#include <QCoreApplication>
#include <QStringList>

#include "app/cli/Console.h"
#include "app/coap/Exchange.h"
#include "app/coap/ResourceTree.h"

namespace ami::app::cli {

/// What the CoAP commands say to people.
class CoapText {
    Q_DECLARE_TR_FUNCTIONS(CoapText)
public:
    /// Tables, a tree, text or octets, as the payload is.
    static void print(const coap::Payload& payload, Console& console);
    static void print(const coap::ResourceTree& tree, Console& console);
    /// "2.05 Content · application/senml+json · 132 octets · 4.2 ms"
    static QString summary(const coap::Answer& answer);
    /// Nothing that is listed, of @p type where one was asked for.
    static QString noResource(const std::string& type);
    static QString waiting(std::chrono::microseconds waited, const std::optional<coap::Attempts>& attempts);
    static QString diagnostic(const std::string& text);
    static QString kept(std::size_t octets, const QString& file);
    static QString question(const coap::Ask& ask, const std::optional<coap::Payload>& before);
    static QStringList cautions(const coap::Ask& ask);
    static QString readBack(const std::optional<coap::Payload>& after, bool isOther);
    static QString ping(std::uint64_t number, std::optional<std::chrono::microseconds> took);
    static QString pings(std::uint64_t sent, const std::vector<std::chrono::microseconds>& times);
    static QString csmp();
};

}  // namespace ami::app::cli
