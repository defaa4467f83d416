#include "app/hes/CoapStart.h"

#include <utility>

#include "app/hes/HesStorage.h"

namespace ami::app {

void addCoapOptions(CLI::App& cli, CoapSettings& settings) {
    const auto listen = [&settings](const std::vector<std::string>& addresses) {
        settings.listen.insert(settings.listen.end(), addresses.begin(), addresses.end());
    };
    cli.add_option_function<std::vector<std::string>>("--coap", listen, "coap://ADDRESS:PORT for plain CoAP; port 0 takes a free one");
    cli.add_option_function<std::vector<std::string>>("--coaps", listen, "coaps://ADDRESS:PORT for CoAP in DTLS");
    cli.add_option("--coap-from", settings.allowedFrom, "prefix of addresses that may send plain CoAP; without it this computer alone");
    cli.add_option("--coap-psk", settings.pskFile, "file of DTLS identities and keys, mode 600: IDENTITY KEY [METERS] a line");
    cli.add_option("--coap-psk-hint", settings.pskHint, "PSK identity hint; ami-hes when left out");
    cli.add_option("--coap-certificates", settings.certificateRightsFile, "for which meters certificates speak: LFDI METERS a line");
    cli.add_option("--coap-templates", settings.templateFolder, "folder of push templates (*.json)");
    cli.add_option("--coap-meter-keys", settings.meterKeyFolder, "folder of key files SERIAL.keys of meters that cipher their pushes");
    cli.add_option("--coap-rate", settings.ratePerSecond, "requests per second of one client, 50 when left out; 0 is no limit")
        ->check(CLI::NonNegativeNumber);
    cli.add_option("--coap-queue", settings.writer.places, "pushes that may wait for the storage, 8192 when left out")
        ->check(CLI::Range(1, 1'000'000));
}

Result<std::unique_ptr<CoapServer>> startCoap(CoapSettings settings, const HesSettings& hes, CoapServer::Log log) {
    if (settings.listen.empty()) return std::unique_ptr<CoapServer>();
    settings.certificateFile = hes.certificateFile;
    settings.keyFile = hes.keyFile;
    settings.clientCaFile = hes.clientCaFile;
    auto storage = openStorage(hes.database);
    if (!storage) return Unexpected(storage.error());
    std::string where;
    auto server = CoapServer::start(std::move(settings), std::move(*storage), log, &where);
    if (!server && !where.empty()) log("coap: " + where);
    return server;
}

}  // namespace ami::app
