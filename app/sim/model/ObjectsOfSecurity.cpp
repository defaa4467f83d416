#include "app/sim/model/ObjectModel.h"

namespace ami::sim {

using dlms::ActionResult;
using dlms::Data;
using dlms::Obis;

namespace {

/// certificate_entity and certificate_type. @spec IEC 62056-6-2 4.4.7
constexpr std::uint8_t entityServer = 0, entityClient = 1;
constexpr std::uint8_t typeSignature = 0, typeAgreement = 1;

Data octetsOf(const std::string& text) { return Data::octetString(toBytes(text)); }

}  // namespace

void ObjectModel::addSecurity() {
    const MeterSecurity* security = meter_.security();
    if (security == nullptr) return;
    // Open to everybody, because a client needs it before it can make a protected association.
    addData(Obis(0, 0, 43, 1, 0), [security] {
        return Data::doubleLongUnsigned(security->counters().lastAccepted(dlms::KeyRole::UnicastEncryption).value_or(0));
    });

    CosemObject setup{dlms::ClassId{64}, 1, Obis(0, 0, 43, 0, 0), {}, {}};
    setup.attributes.push_back(readOnly(2, [security] { return Data::enumeration(policyOctet(security->options().protection)); }));
    setup.attributes.push_back(readOnly(3, [security] { return Data::enumeration(static_cast<std::uint8_t>(security->options().suite)); }));
    setup.attributes.push_back(readOnly(4, [security] {
        const auto title = security->clientTitle();
        return Data::octetString(title ? Bytes(title->begin(), title->end()) : Bytes());
    }));
    setup.attributes.push_back(readOnly(5, [security] {
        const dlms::SystemTitle& title = security->options().systemTitle;
        return Data::octetString(Bytes(title.begin(), title.end()));
    }));
    setup.attributes.push_back(readOnly(6, [security] {
        dlms::DataList list;
        for (const app::KeyCertificate& certificate : security->certificates()) {
            list.push_back(Data::structure({Data::enumeration(certificate.ofMeter ? entityServer : entityClient),
                                            Data::enumeration(certificate.forSigning ? typeSignature : typeAgreement),
                                            Data::octetString(certificate.facts.serialNumber), octetsOf(certificate.facts.issuer),
                                            octetsOf(certificate.facts.subject), Data::octetString({})}));
        }
        return Data::array(std::move(list));
    }));
    for (CosemAttribute& attribute : setup.attributes) attribute.readers = Trusted | Collector;
    for (std::int8_t id = 1; id <= 8; ++id) {
        setup.methods.push_back({id, Nobody, [](const std::optional<Data>&) { return ActionResult::ReadWriteDenied; }});
    }
    add(std::move(setup));
}

}  // namespace ami::sim
