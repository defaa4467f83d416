#pragma once

#include <string>
#include <vector>

#include "app/sim/model/ObjectModel.h"
#include "protocol/iec62056_21/Server.h"

namespace ami::sim {

/// The simulated meter as IEC 62056-21 shows it: the same registers under reduced OBIS codes, fixed field widths as a meter's display has.
/// Writable: 0.9.1 (hhmmss), 0.9.2 (YYMMDD), 0.9.4 (both), 0.0.1 (a text). E2 0.1.0() ends the billing period. Errors: ERR01 no such
/// address, ERR02 not to be written, ERR03 the value is wrong.
class IecHost : public iec62056_21::ServerHost {
public:
    IecHost(SimMeter& meter, ObjectModel& objects) : meter_(meter), objects_(objects) {}

    std::string readout() override;
    PasswordVerdict password(char number, std::string_view seed, BytesView offered) override;
    Reply read(char number, std::string_view text) override;
    Reply write(char number, std::string_view text) override;
    Reply execute(char number, std::string_view text) override;

private:
    /// Value and unit; nothing for an unknown address.
    std::optional<iec62056_21::DataSet> dataSet(std::string_view address) const;
    std::string events() const;
    Reply setClock(std::string_view address, std::string_view value);

    SimMeter& meter_;
    ObjectModel& objects_;
    std::string note_ = "0";  ///< 0.0.1
};

}  // namespace ami::sim
