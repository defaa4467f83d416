#pragma once

#include <string>

#include "app/audit/AuditLog.h"
#include "app/link/IecLink.h"

namespace ami::app {

/// One act in programming mode, as it is shown before and recorded before.
struct IecAct {
    char type = 'W';  ///< W or E
    char number = '1';
    std::string address;  ///< of the data set: "0.9.1"
    std::string value;
    std::string before;  ///< what a read gave; empty when the meter does not say

    std::string object() const;  ///< "W1 0.9.1": how the log names it
    std::string text() const;    ///< "0.9.1(120000)"
};

/// Reads what is there now; a refusal of the meter leaves it open.
Result<IecAct> planIecWrite(IecLink& link, char number, const std::string& address, const std::string& value);

/// Writes the intent, acts, reads back, writes the outcome. Nothing is done when the intent cannot be written. Gives what the meter holds
/// afterwards: empty when it may not be read. ReadBackDiffers when that is something else; a clock may have gone on, and zeros in front
/// of a number do not count.
Result<std::string> perform(IecLink& link, const IecAct& act, AuditLog& log, const std::string& meter);

/// Whether @p held is what @p written asked for at @p address.
bool isTaken(const std::string& address, const std::string& written, const std::string& held);

}  // namespace ami::app
