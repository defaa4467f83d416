#pragma once

#include <CLI/CLI.hpp>
#include <memory>
#include <string>

#include "app/hes/http/HesServer.h"
#include "app/hes/coap/CoapServer.h"

namespace ami::app {

/// The options of ami-hes that begin with --coap. Lists are texts with commas, so that a configuration file can hold them.
struct CoapOptions {
    CoapSettings settings;
    std::string plain, secure;   ///< addresses
    std::string from;            ///< prefixes
};
void addCoapOptions(CLI::App& cli, CoapOptions& options);

/// Starts the CoAP ingest on the database of @p hes, with its log and metrics; null when no --coap or --coaps was given. Certificates are
/// those of HTTPS. What is returned ends before @p server does.
Result<std::unique_ptr<CoapServer>> startCoap(const CoapOptions& options, const HesSettings& hes, HesServer& server);
/// The lists that @p server obeys now, for CoAP as well.
RevokedCheck revokedCheck(const HesServer& server);

}  // namespace ami::app
