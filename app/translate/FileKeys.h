#pragma once

#include <memory>

#include "app/keys/KeyFile.h"
#include "protocol/translate/KeyLookup.h"

namespace ami::app {

/// The keys of a key file, for both ends of its association.
class FileKeys : public translate::KeyLookup {
public:
    explicit FileKeys(KeyFile file) : FileKeys(std::make_shared<const KeyFile>(std::move(file))) {}
    /// @pre @p file
    explicit FileKeys(std::shared_ptr<const KeyFile> file) : file_(std::move(file)) {}
    crypto::SecureBytes key(const dlms::SystemTitle& originator, dlms::KeyRole role) const override;
    std::optional<dlms::SystemTitle> title(translate::Party party) const override;

private:
    std::shared_ptr<const KeyFile> file_;
};

}  // namespace ami::app
