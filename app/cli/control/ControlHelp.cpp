#include "app/cli/control/ControlHelp.h"

#include "app/cli/HelpText.h"

namespace ami::app::cli {

namespace {

std::string examples(const char* lines) {
    return cli::examples(QCoreApplication::translate("ControlHelp", QT_TRANSLATE_NOOP("ControlHelp", "Examples:")), lines);
}

}  // namespace

std::string ControlHelp::yes() { return tr("Agree beforehand; without a terminal nothing is changed otherwise").toStdString(); }
std::string ControlHelp::auditFile() { return tr("The audit log; the usual one when left out").toStdString(); }

std::string ControlHelp::clock() { return tr("Show the meter's clock and its drift; set, shift or adjust it").toStdString(); }
std::string ControlHelp::clockExamples() {
    return examples("  ami-cli clock optical:///dev/ttyUSB0\n"
                    "  ami-cli clock 'tcp://10.0.0.7:4059?client=17' --password-file secret --set\n"
                    "  ami-cli clock 'tcp://10.0.0.7?client=17' --shift -30 --yes --json");
}
std::string ControlHelp::clockSet() { return tr("Set it to this computer's time, in the meter's own zone").toStdString(); }
std::string ControlHelp::clockShift() { return tr("Shift it by so many seconds, -900 to 900").toStdString(); }
std::string ControlHelp::clockAdjust() {
    return tr("Adjust it to the nearest quarter hour, minute or measuring period, or to the preset time").toStdString();
}
std::string ControlHelp::clockJump() { return tr("Allow a jump of more than a minute without being asked").toStdString(); }

std::string ControlHelp::disconnector() { return tr("Show the disconnector; disconnect or reconnect the supply").toStdString(); }
std::string ControlHelp::disconnectorExamples() {
    return examples("  ami-cli disconnector tcp://10.0.0.7:4059\n"
                    "  ami-cli disconnector 'tcp://10.0.0.7?client=17' --password-file secret --reconnect");
}
std::string ControlHelp::disconnect() { return tr("Open the contact: the customer is without supply").toStdString(); }
std::string ControlHelp::reconnect() { return tr("Close the contact, or make it ready for the button").toStdString(); }
std::string ControlHelp::disconnectorObject() { return tr("Another one than 0.0.96.3.10.255").toStdString(); }

std::string ControlHelp::script() { return tr("List the scripts of a table; execute one of them").toStdString(); }
std::string ControlHelp::scriptExamples() {
    return examples("  ami-cli script tcp://10.0.0.7:4059 0.0.10.0.100\n"
                    "  ami-cli script 'tcp://10.0.0.7?client=17' 0.0.10.0.1 --execute 1 --password-file secret");
}
std::string ControlHelp::scriptTable() {
    return tr("The script table: 0.0.10.0.1 end of billing period, .100 tariffs, .106 disconnector, .107 image activation").toStdString();
}
std::string ControlHelp::scriptExecute() { return tr("Execute the script of this number").toStdString(); }

std::string ControlHelp::image() {
    return tr("Show the firmware transfer; send firmware, have it verified, activate it").toStdString();
}
std::string ControlHelp::imageExamples() {
    return examples("  ami-cli image tcp://10.0.0.7:4059\n"
                    "  ami-cli image 'tcp://10.0.0.7?client=17' new.bin --identifier AF3P-63-2.5.0 --verify\n"
                    "  ami-cli image 'tcp://10.0.0.7?client=17' new.bin --identifier AF3P-63-2.5.0 --resume --verify\n"
                    "  ami-cli image 'tcp://10.0.0.7?client=17' --activate");
}
std::string ControlHelp::imageFile() { return tr("The firmware file").toStdString(); }
std::string ControlHelp::imageIdentifier() {
    return tr("What its manufacturer calls it: text, or octets as hex:0011FF").toStdString();
}
std::string ControlHelp::imageResume() {
    return tr("Go on with the transfer that the meter holds: only missing blocks are sent").toStdString();
}
std::string ControlHelp::imageVerify() { return tr("Have the meter verify it").toStdString(); }
std::string ControlHelp::imageActivate() { return tr("Activate it; this cannot be undone, and the meter restarts").toStdString(); }

std::string ControlHelp::events() { return tr("Read event logs, codes in words; clear one").toStdString(); }
std::string ControlHelp::eventsExamples() {
    return examples("  ami-cli events tcp://10.0.0.7:4059 --last 7d\n"
                    "  ami-cli events optical:///dev/ttyUSB0 --log fraud --json\n"
                    "  ami-cli events 'tcp://10.0.0.7?client=1' --log standard --clear --password-file secret");
}
std::string ControlHelp::eventsLog() {
    return tr("Only this log: standard, fraud, disconnector, mbus, quality or communication").toStdString();
}
std::string ControlHelp::eventsFrom() { return tr("First event, ISO 8601; the oldest when left out").toStdString(); }
std::string ControlHelp::eventsTo() { return tr("Last event; the newest when left out").toStdString(); }
std::string ControlHelp::eventsClear() { return tr("Clear the log; read it before").toStdString(); }

std::string ControlHelp::calendar() {
    return tr("Show tariff calendar, special days and schedules; activate the prepared calendar").toStdString();
}
std::string ControlHelp::calendarExamples() {
    return examples("  ami-cli calendar tcp://10.0.0.7:4059\n"
                    "  ami-cli calendar 'tcp://10.0.0.7?client=17' --activate --password-file secret");
}
std::string ControlHelp::calendarActivate() { return tr("The prepared (passive) calendar takes the place of the active one").toStdString(); }

std::string ControlHelp::limiter() { return tr("Show limiter, register monitor, error and alarm register").toStdString(); }
std::string ControlHelp::limiterExamples() { return examples("  ami-cli limiter tcp://10.0.0.7:4059"); }

std::string ControlHelp::set() { return tr("Write any attribute and read it back (support)").toStdString(); }
std::string ControlHelp::setExamples() {
    return examples("  ami-cli set 'tcp://10.0.0.7?client=1' 71:0.0.17.0.0:4 double-long-unsigned:11000 --password-file secret\n"
                    "  ami-cli set 'tcp://10.0.0.7?client=1' 20:0.0.13.0.0:6 octet-string:57494E544552 --yes");
}
std::string ControlHelp::setAttribute() { return tr("What to write, for example 71:0.0.17.0.0:4").toStdString(); }
std::string ControlHelp::value() {
    return tr("TYPE:VALUE, for example double-long-unsigned:42, octet-string:0011, boolean:true, structure{unsigned:1,null-data}")
        .toStdString();
}
std::string ControlHelp::invoke() { return tr("Invoke any method (support)").toStdString(); }
std::string ControlHelp::invokeExamples() {
    return examples("  ami-cli invoke 'tcp://10.0.0.7?client=17' 8:0.0.1.0.0:3 integer:0 --password-file secret\n"
                    "  ami-cli invoke 'tcp://10.0.0.7?client=17' 9:0.0.10.0.100:1 long-unsigned:2 --yes");
}
std::string ControlHelp::invokeMethod() { return tr("Which method, for example 8:0.0.1.0.0:3").toStdString(); }
std::string ControlHelp::invokeValue() { return tr("Its parameter as TYPE:VALUE; none when left out").toStdString(); }

std::string ControlHelp::audit() { return tr("Verify or show the log of what was done to meters").toStdString(); }
std::string ControlHelp::auditExamples() {
    return examples("  ami-cli audit verify\n"
                    "  ami-cli audit show --meter 11223344 --json");
}
std::string ControlHelp::auditAction() { return tr("verify checks the chain and changes nothing; show lists the entries").toStdString(); }
std::string ControlHelp::auditMeter() { return tr("Only entries of this meter").toStdString(); }

std::string ControlHelp::badMember() { return tr("not CLASS:OBIS:NUMBER such as 71:0.0.17.0.0.255:4").toStdString(); }
std::string ControlHelp::badLog() { return tr("not one of standard, fraud, disconnector, mbus, quality, communication").toStdString(); }
std::string ControlHelp::badValue(int character) { return tr("not a typed value from character %1 on").arg(character).toStdString(); }

}  // namespace ami::app::cli
