#include "app/translate/FileKeys.h"

namespace ami::app {

crypto::SecureBytes FileKeys::key(const dlms::SystemTitle&, dlms::KeyRole role) const {
    switch (role) {
    case dlms::KeyRole::UnicastEncryption: return file_->unicastEncryption.clone();
    case dlms::KeyRole::BroadcastEncryption: return file_->broadcastEncryption.clone();
    case dlms::KeyRole::Authentication: return file_->authentication.clone();
    case dlms::KeyRole::Master: return file_->master.clone();
    default: return {};
    }
}

std::optional<dlms::SystemTitle> FileKeys::title(translate::Party party) const {
    switch (party) {
    case translate::Party::Client: return file_->clientTitle;
    case translate::Party::Meter: return file_->meterTitle;
    case translate::Party::Unknown: break;
    }
    return std::nullopt;
}

}  // namespace ami::app
