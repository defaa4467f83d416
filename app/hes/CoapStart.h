#pragma once

#include <CLI/CLI.hpp>
#include <memory>

#include "app/hes/HesServer.h"
#include "app/hes/coap/CoapServer.h"

namespace ami::app {

/// The options of ami-hes that begin with --coap.
void addCoapOptions(CLI::App& cli, CoapSettings& settings);

/// Starts the CoAP ingest on the database of @p hes; null when no --coap or --coaps was given. Certificates are those of HTTPS.
Result<std::unique_ptr<CoapServer>> startCoap(CoapSettings settings, const HesSettings& hes, CoapServer::Log log);

}  // namespace ami::app
