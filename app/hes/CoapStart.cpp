#include "app/hes/CoapStart.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "app/hes/http/Revocations.h"
#include "app/hes/log/HesLog.h"
#include "app/hes/log/HesMetrics.h"
#include "app/hes/storage/HesStorage.h"

namespace ami::app {

namespace {

void split(std::string_view text, std::vector<std::string>& parts) {
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        if (comma > 0) parts.emplace_back(text.substr(0, comma));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
}

}  // namespace

void addCoapOptions(CLI::App& cli, CoapOptions& options) {
    CoapSettings& settings = options.settings;
    cli.option_defaults()->group("CoAP");
    cli.add_option("--coap", options.plain, "coap://ADDRESS:PORT for plain CoAP, commas between several; port 0 takes a free one");
    cli.add_option("--coaps", options.secure, "coaps://ADDRESS:PORT for CoAP in DTLS");
    cli.add_option("--coap-from", options.from, "prefixes that may send plain CoAP, commas between them; this computer alone without it");
    cli.add_option("--coap-psk", settings.pskFile, "file of DTLS identities and keys, mode 600: IDENTITY KEY [METERS] a line");
    cli.add_option("--coap-psk-hint", settings.pskHint, "PSK identity hint")->capture_default_str();
    cli.add_option("--coap-certificates", settings.certificateRightsFile, "for which meters certificates speak: LFDI METERS a line");
    cli.add_option("--coap-templates", settings.templateFolder, "folder of push templates (*.json)");
    cli.add_option("--coap-meter-keys", settings.meterKeyFolder, "folder of key files SERIAL.keys of meters that cipher what they push");
    cli.add_option("--coap-rate", settings.ratePerSecond, "requests per second of one client; 0 is no limit")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    cli.add_option("--coap-queue", settings.writer.places, "pushes that may wait for the storage")->check(CLI::Range(1, 1'000'000))->capture_default_str();
    cli.option_defaults()->group("Options");
}

RevokedCheck revokedCheck(const HesServer& server) {
    return [lists = server.revocations()](BytesView issuer, BytesView serial) { return lists->revoked(issuer, serial); };
}

Result<std::unique_ptr<CoapServer>> startCoap(const CoapOptions& options, const HesSettings& hes, HesServer& server) {
    CoapSettings settings = options.settings;
    settings.burst = std::max(1.0, 4 * settings.ratePerSecond);
    split(options.plain, settings.listen);
    split(options.secure, settings.listen);
    split(options.from, settings.allowedFrom);
    if (settings.listen.empty()) return std::unique_ptr<CoapServer>();
    settings.certificateFile = hes.certificateFile;
    settings.keyFile = hes.keyFile;
    settings.clientCaFile = hes.clientCaFile;
    settings.revoked = revokedCheck(server);
    auto storage = openStorage(hes.database);
    if (!storage) return Unexpected(storage.error());
    HesLog& log = server.log();
    const auto tell = [&log](const CoapServer::Event& event) {
        if (event.refused) log.warning("coap", LogCode::DatagramRefused, event.fields);
        else log.info("coap", event.what, event.fields);
    };
    std::string where;
    auto coap = CoapServer::start(std::move(settings), std::move(*storage), tell, &where);
    if (!coap) {
        if (!where.empty()) log.error("coap", LogCode::ConfigurationRefused, {{"reason", where}});
        return coap;
    }
    // The counters stay readable when the ingest has ended before the last exposition.
    server.metrics().addSource([counters = (*coap)->counters()](MetricsText& to) {
        for (std::size_t i = 0; i < coapCounts; ++i) {
            const auto count = static_cast<CoapCount>(i);
            to.family(std::string("ami_hes_") + nameOf(count).name, "counter", nameOf(count).help);
            to.sample(static_cast<double>((*counters)[count]));
        }
    });
    return coap;
}

}  // namespace ami::app
