#include "app/fleet/FleetKeys.h"

#include "app/keys/KeyFolder.h"
#include "app/link/Credentials.h"

namespace ami::app::fleet {

Result<LinkCredentials> fleetCredentials(const FleetSecrets& secrets) {
    LinkCredentials credentials;
    credentials.counterConfirmed = secrets.counterConfirmed;
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
        credentials.keys = std::make_shared<PskKeys>(std::move(*file), std::move(credentials.keys));
    }
    return credentials;
}

}  // namespace ami::app::fleet
