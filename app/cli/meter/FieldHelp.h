#pragma once

#include <string>

#include <QCoreApplication>

namespace ami::app::cli {

/// What --help says of the commands for the first minutes at a meter, translated.
class FieldHelp {
    Q_DECLARE_TR_FUNCTIONS(FieldHelp)
public:
    static std::string voltage();
    static std::string voltageExamples();
    static std::string voltageAddress();
    static std::string reference();
    static std::string port();
    static std::string meterClass();
    static std::string specification();
    static std::string pairs();
    static std::string probe();
    static std::string probeExamples();
    static std::string probePort();
    static std::string probeFind();
    static std::string probeAlign();
    static std::string probeCount();
    static std::string connect();
    static std::string connectExamples();
    static std::string connectPort();
    static std::string badPort();
    static std::string badSpecification();
};

}  // namespace ami::app::cli
