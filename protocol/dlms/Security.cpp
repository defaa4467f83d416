#include "protocol/dlms/Security.h"

namespace ami::dlms {

SecurityKeys SecurityKeys::clone() const {
    SecurityKeys copy;
    copy.unicastEncryption = unicastEncryption.clone();
    copy.broadcastEncryption = broadcastEncryption.clone();
    copy.authentication = authentication.clone();
    copy.master = master.clone();
    copy.hls = hls.clone();
    copy.signing = signing.clone();
    copy.agreement = agreement.clone();
    copy.peerSigning = peerSigning;
    copy.peerAgreement = peerAgreement;
    return copy;
}

}  // namespace ami::dlms
