#pragma once

#include "app/link/CoapProfile.h"
#include "app/link/MeterAddress.h"
#include "hal/coap/CoapValues.h"

namespace ami::app {

/// What all requests to the meter have in common: path, content format, block size and the options that name both ends. The address goes before
/// the profile. The same for a link of its own and for a fleet. @spec docs/coap.md
hal::CoapRequest coapRequest(const MeterAddress& address, const CoapProfile& profile);

}  // namespace ami::app
