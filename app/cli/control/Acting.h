#pragma once

#include <memory>
#include <optional>

#include "app/audit/AuditLog.h"
#include "app/cli/Commands.h"
#include "app/control/Control.h"

namespace ami::app::cli {

/// What a command needs that changes something in a meter: the audit log, somebody who agrees, progress and waits.
class Acting {
public:
    Acting(const Context& context, const ChangeOptions& options) : context_(context), options_(options) {}

    /// Opens the log; @p link is an open meter.
    Result<void> open(MeterLink& link);
    /// The same for a meter whose number is known.
    Result<void> open(const std::string& meter, const std::string& address);
    AuditLog& log() { return *log_; }
    const ActContext& context() const { return *acting_; }
    const std::string& meter() const { return acting_->meter; }

    /// Tells what changes and asks for a yes: on a terminal, or by --yes. NotConfirmed.
    Result<void> agree(const Change& change);
    Result<void> agree(const Json& change, const QString& question, const QStringList& cautions);

private:
    const Context& context_;
    const ChangeOptions& options_;
    std::unique_ptr<AuditLog> log_;
    std::optional<ActContext> acting_;
};

Json toJson(const Change& change);

}  // namespace ami::app::cli
