#include "app/link/SessionOptions.h"

#include <algorithm>

#include "app/keys/SystemRandom.h"

namespace ami::app {

/// Delta values are left out until readings add them up.
dlms::Conformance proposedServices(const MeterAddress& address) {
    using dlms::Conformance;
    Conformance services = address.referencing == dlms::Referencing::ShortName
                               ? Conformance::everyShortName()
                               : Conformance::everyLogicalName().without(Conformance::DeltaValueEncoding);
    if (address.generalBlocks == 0) services = services.without(Conformance::GeneralBlockTransfer);
    return services;
}

dlms::ClientOptions sessionOptions(const MeterAddress& address, const Quirks& quirks) {
    dlms::ClientOptions options;
    options.association.mechanism = address.mechanism;
    options.association.proposedPduSize = address.pduSize;
    options.association.referencing = address.referencing;
    options.association.proposedConformance = proposedServices(address);
    options.generalBlocks.window = address.generalBlocks;
    options.association.proposedPduSize = std::min(options.association.proposedPduSize, quirks.maxPdu.value_or(0xFFFF));
    options.releaseRequest = quirks.releaseRequest;
    options.firstInvoke = quirks.invokeIdAndPriority.value_or(options.firstInvoke);
    options.countInvokeIds = quirks.countInvokeIds;
    options.withListMax = quirks.withListMax;
    options.strict = quirks.strict;
    options.expectedDeviations = quirks.knownDeviations;
    return options;
}

bool usesCounter(const MeterAddress& address) {
    return address.protection.any() || address.mechanism == dlms::AuthenticationMechanism::HighGmac;
}

CounterScope counterScope(const MeterAddress& address, const MeterKeys& keys, bool confirmed) {
    MeterAddress place = address;
    place.client = MeterAddress().client;
    place.mechanism = dlms::AuthenticationMechanism::None;
    place.suite.reset();
    place.protection = {};
    place.form = dlms::CipheringForm::Service;
    place.dedicatedKey = false;
    return {place.toString(), keys.meterTitle, address.client, confirmed};
}

dlms::SecurityOptions securityOptions(const MeterAddress& address, const MeterKeys& keys, const Quirks& quirks) {
    dlms::SecurityOptions options;
    options.suite = keys.suite;
    options.systemTitle = keys.clientTitle.value_or(dlms::SystemTitle{});
    options.peerTitle = keys.meterTitle;
    options.keys = keys.keys.clone();
    options.certificate = keys.certificate;
    options.protection = address.protection;
    options.form = address.form;
    options.dedicatedKey = address.dedicatedKey;
    options.cipheredContext = address.protection.any();
    // Who demands encryption alone and has no authentication key knows that nothing can be verified.
    options.acceptUnverified = options.keys.authentication.empty() && !address.protection.authenticated;
    options.random = systemRandom();
    options.challengeOctets = quirks.challengeOctets;
    return options;
}

}  // namespace ami::app
