#include "app/control/IecAct.h"

#include <cstdlib>
#include <optional>

#include "app/control/Control.h"
#include "app/readings/IecReadings.h"

namespace ami::app {
namespace {

constexpr int clockPatience = 30;  ///< seconds that a clock may have gone on between the write and the read-back

/// Seconds of "hhmmss" or of the last six digits of "YYMMDDhhmmss".
std::optional<int> secondsOf(std::string_view digits) {
    if (digits.size() == 12) digits.remove_prefix(6);
    if (digits.size() != 6) return std::nullopt;
    int parts[3] = {};
    for (std::size_t i = 0; i < 6; ++i) {
        if (digits[i] < '0' || digits[i] > '9') return std::nullopt;
        parts[i / 2] = parts[i / 2] * 10 + (digits[i] - '0');
    }
    return parts[0] * 3600 + parts[1] * 60 + parts[2];
}

/// The values of an answer as they stand between the brackets.
std::string held(const iec62056_21::Answered& answer) {
    const std::size_t open = answer.text.find('(');
    const std::size_t closing = answer.text.rfind(')');
    if (open == std::string::npos || closing == std::string::npos || closing <= open) return answer.text;
    return answer.text.substr(open + 1, closing - open - 1);
}

char readNumber(char write) { return write == '5' || write == '2' ? write : '1'; }

}  // namespace

std::string IecAct::object() const { return std::string{type, number, ' '} + address; }
std::string IecAct::text() const { return address + '(' + value + ')'; }

bool isTaken(const std::string& address, const std::string& written, const std::string& held) {
    if (written == held) return true;
    const auto obis = wholeObis(address);
    if (obis && obis->c() == 0 && obis->d() == 9) {
        const auto asked = secondsOf(written);
        const auto shown = secondsOf(held);
        const bool sameDay = written.size() == held.size() && (written.size() != 12 || written.substr(0, 6) == held.substr(0, 6));
        return asked && shown && sameDay && *shown >= *asked && *shown - *asked <= clockPatience;
    }
    const auto number = [](const std::string& text) { return Decimal::parse(text.substr(0, text.find('*'))); };
    const auto asked = number(written);
    const auto shown = number(held);
    return asked && shown && *asked == *shown;
}

Result<IecAct> planIecWrite(IecLink& link, char number, const std::string& address, const std::string& value) {
    IecAct act{'W', number, address, value, {}};
    const auto before = link.command('R', readNumber(number), address + "()");
    if (before) act.before = held(*before);
    else if (before.error().fault != Fault::Refused) return Unexpected(before.error());
    return act;
}

Result<std::string> perform(IecLink& link, const IecAct& act, AuditLog& log, const std::string& meter) {
    const std::string action = act.type == 'E' ? "iec.execute" : "iec.write";
    const auto intent = log.begin({action, meter, link.address().toString(), act.object(), act.before, act.value, {}});
    if (!intent) return Unexpected(intent.error());
    const auto end = [&](const std::string& readBack, const std::optional<Error>& error) {
        (void)log.end(*intent, {error ? verdictOf(*error) : AuditVerdict::Done, readBack, error});
    };
    const auto done = link.command(act.type, act.number, act.text());
    if (!done) {
        end({}, done.error());
        return Unexpected(done.error());
    }
    if (act.type == 'E') {
        end(held(*done), std::nullopt);
        return held(*done);
    }
    const auto after = link.command('R', readNumber(act.number), act.address + "()");
    if (!after) {
        // A register that may be written and not read keeps the meter's word alone.
        const bool refused = after.error().fault == Fault::Refused;
        end({}, refused ? std::nullopt : std::optional(after.error()));
        if (refused) return std::string();
        return Unexpected(after.error());
    }
    const std::string now = held(*after);
    if (!isTaken(act.address, act.value, now)) {
        const Error differs = makeError(Fault::Unexpected, Layer::Control, ControlError::ReadBackDiffers);
        end(now, differs);
        return Unexpected(differs);
    }
    end(now, std::nullopt);
    return now;
}

}  // namespace ami::app
