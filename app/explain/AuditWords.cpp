#include <cstring>

#include "app/audit/AuditLog.h"
#include "app/explain/Explainer.h"

namespace ami::app {

Sentences Explainer::audit(const Error& error) {
    const QString reason = QString::fromLocal8Bit(std::strerror(static_cast<int>(error.detail)));
    switch (static_cast<AuditError>(error.code)) {
        case AuditError::CannotOpen:
            return {QStringLiteral("CannotOpen"),
                    tr("The audit log cannot be opened (%1), so nothing on a meter may be changed.").arg(reason),
                    {tr("The folder may not be written to."), tr("The path names a folder or a symbolic link.")},
                    tr("Give this user the right to write there, or name another file with --audit. Reading still works.")};
        case AuditError::CannotWrite:
            return {QStringLiteral("CannotWrite"),
                    tr("The audit log cannot be written (%1), so nothing was done to the meter.").arg(reason),
                    {tr("The disk has errors or was removed.")},
                    tr("Check the disk and try again. Reading still works.")};
        case AuditError::DiskFull:
            return {QStringLiteral("DiskFull"),
                    tr("The disk is full: what cannot be recorded is not done."),
                    {tr("Logs, traces or downloads fill the disk.")},
                    tr("Make room and try again. Reading still works.")};
        case AuditError::Broken:
            return {QStringLiteral("Broken"),
                    tr("The audit log does not hold from line %1 on.").arg(error.detail),
                    {tr("The program or the computer stopped while it wrote."), tr("The file was changed by hand.")},
                    tr("Keep the file; support compares it with what the office has.")};
        case AuditError::Shortened:
            return {QStringLiteral("Shortened"),
                    tr("The audit log became shorter while it was open, so nothing was done to the meter."),
                    {tr("Somebody replaced or cut the file.")},
                    tr("Start the program again and tell support.")};
        case AuditError::CannotQuarantine:
            return {QStringLiteral("CannotQuarantine"),
                    tr("A damaged part of the audit log could not be put aside (%1), so the log was left as it is.").arg(reason),
                    {tr("The folder may not be written to or is full.")},
                    tr("Make room in the folder of the log and try again.")};
        case AuditError::SignerFailed:
            return {QStringLiteral("SignerFailed"),
                    tr("The entry of the audit log could not be signed, so nothing was done to the meter."),
                    {tr("The vault is locked."), tr("The token was pulled.")},
                    tr("Unlock the vault and try again.")};
    }
    return {};
}

}  // namespace ami::app
