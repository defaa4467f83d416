#include "app/fleet/FleetKeys.h"

#include "app/keys/KeyFolder.h"
#include "app/keys/PskFile.h"
#include "app/link/Credentials.h"

namespace ami::app::fleet {

Result<LinkCredentials> fleetCredentials(const FleetSecrets& secrets) {
    LinkCredentials credentials;
    if (!secrets.password.empty()) {
        auto password = readSecret(secrets.password);
        if (!password) return Unexpected(password.error());
        credentials.password = std::move(*password);
    }
    if (!secrets.keys.empty()) {
        auto keys = openKeys(secrets.keys);
        if (!keys) return Unexpected(keys.error());
        credentials.keys = std::move(*keys);
    }
    if (!secrets.psk.empty()) {
        auto file = PskFile::read(secrets.psk);
        if (!file) return Unexpected(file.error());
        credentials.preShared = std::make_shared<const PskFile>(std::move(*file));
    }
    return credentials;
}

}  // namespace ami::app::fleet
