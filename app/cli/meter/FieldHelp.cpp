#include "app/cli/meter/FieldHelp.h"

#include "app/cli/HelpText.h"

namespace ami::app::cli {

std::string FieldHelp::voltage() { return tr("Compare the meter's voltage with a reference multimeter, by an error budget").toStdString(); }
std::string FieldHelp::voltageExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli voltage optical:///dev/ttyUSB0 --reference fluke28x:///dev/ttyUSB1 --port L1\n"
                    "  ami-cli voltage tcp://10.0.0.7 --reference auto:///dev/ttyUSB1 --port L1-L2 --meter-class 0.5 --json\n"
                    "  ami-cli voltage tcp://10.0.0.7 --reference fluke18x:///dev/ttyUSB1 --reference-spec \"0.4%+40\"\n"
                    "  ami-cli voltage --reference scpi+tcp://10.0.0.9:5025");
}
std::string FieldHelp::voltageAddress() { return tr("The meter; without it the multimeter alone is read").toStdString(); }
std::string FieldHelp::reference() {
    return tr("The multimeter: fluke28x:///dev/…, fluke18x:///dev/…, scpi:///dev/…, scpi+tcp://host:5025, or auto:///dev/…").toStdString();
}
std::string FieldHelp::port() { return tr("Where its probes are, L1 when left out; between phases the meter's angles are used").toStdString(); }
std::string FieldHelp::meterClass() { return tr("The meter's allowance for voltage in percent of its reading; 1 is assumed when left out").toStdString(); }
std::string FieldHelp::specification() {
    return tr("The multimeter's AC volts accuracy when the program does not know the model: \"0.4%+40\" is percent of reading and counts, "
              "\"0.06%+0.03%\" percent of reading and of range")
        .toStdString();
}
std::string FieldHelp::pairs() { return tr("So many pairs of readings, 5 when left out").toStdString(); }

std::string FieldHelp::probe() { return tr("Say what stands between this computer and a meter: rights, other programs, adapter, line").toStdString(); }
std::string FieldHelp::probeExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli probe\n"
                    "  ami-cli probe /dev/ttyUSB0 --find\n"
                    "  ami-cli probe /dev/ttyUSB0 --align\n"
                    "  ami-cli probe /dev/ttyUSB0 --json | jq -r 'select(.state==\"problem\") | .command'");
}
std::string FieldHelp::probePort() { return tr("The serial port; the only probe there is when left out").toStdString(); }
std::string FieldHelp::probeFind() { return tr("Also call the meter: echo, power of the head, protocol, speed").toStdString(); }
std::string FieldHelp::probeAlign() { return tr("Show how well the light passes, again and again while the head is moved; Ctrl-C ends it").toStdString(); }
std::string FieldHelp::probeCount() { return tr("With --align: end after so many exchanges").toStdString(); }
std::string FieldHelp::connect() { return tr("Find the meter behind a serial port: protocol, speed, power of the head, address").toStdString(); }
std::string FieldHelp::connectExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli connect /dev/ttyUSB0\n"
                    "  ami-cli identify \"$(ami-cli connect /dev/ttyUSB0)\"\n"
                    "  ami-cli identify auto:///dev/ttyUSB0");
}
std::string FieldHelp::connectPort() { return tr("The serial port, /dev/ttyUSB0 or auto:///dev/ttyUSB0").toStdString(); }

std::string FieldHelp::badPort() { return tr("not one of L1, L2, L3, L1-L2, L2-L3, L3-L1").toStdString(); }
std::string FieldHelp::badSpecification() { return tr("not an accuracy such as 0.4%+40 or 0.06%+0.03%").toStdString(); }

}  // namespace ami::app::cli
