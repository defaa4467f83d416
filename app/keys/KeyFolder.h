#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/keys/KeyProvider.h"

namespace ami::app {

/// A folder with a key file for each meter, NAME.keys: the meter's serial number, its system title in hexadecimal digits, its name in a list or its
/// host. A file is read when its meter is asked for; no name goes into a path. @spec docs/keys.md "Many meters"
class KeyFolder : public KeyProvider {
public:
    /// KeyError::NotAFolder also when others than its owner may write to it: they could give a meter another's keys.
    static Result<std::shared_ptr<KeyFolder>> open(const std::string& path);
    /// The key files of @p path by name, of which there may be none. NotAFolder as open().
    static Result<std::vector<std::string>> files(const std::string& path);
    /// By title, then by the names in their order. KeyError::NoneForMeter; OtherMeter where the file pins another title; else as readKeyFile().
    Result<MeterKeys> keysFor(const MeterName& meter) override;
    std::size_t count() const { return files_.size(); }

private:
    std::map<std::string, std::string, std::less<>> files_;  ///< path by name, in lower case
};

/// A folder as KeyFolder, anything else as one key file for every meter.
Result<std::shared_ptr<KeyProvider>> openKeys(const std::string& fileFolderOrDash);

}  // namespace ami::app
