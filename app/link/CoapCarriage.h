#pragma once

#include "app/keys/KeyProvider.h"
#include "app/link/CoapProfile.h"
#include "app/link/MeterAddress.h"
#include "hal/coap/CoapEndpoint.h"

namespace ami::app {

/// What all requests to the meter have in common: path, content format, block size and the options that name both ends. The address goes before
/// the profile. The same for a link of its own and for a fleet. @spec docs/coap.md
hal::CoapRequest coapRequest(const MeterAddress& address, const CoapProfile& profile);

/// What proves both ends of coaps://: the pre-shared key, or else the certificates. Views into @p keys.
hal::CoapEndpoint::Security coapSecurity(const DtlsKeys& keys);

}  // namespace ami::app
