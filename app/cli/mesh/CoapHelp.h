#pragma once

#include <QCoreApplication>
#include <string>

namespace ami::app::cli {

/// What --help says of the CoAP commands, translated.
class CoapHelp {
    Q_DECLARE_TR_FUNCTIONS(CoapHelp)
public:
    static std::string coap();
    static std::string coapExamples();
    static std::string discover();
    static std::string discoverExamples();
    static std::string get();
    static std::string getExamples();
    static std::string put();
    static std::string putExamples();
    static std::string post();
    static std::string postExamples();
    static std::string remove();
    static std::string removeExamples();
    static std::string observe();
    static std::string observeExamples();
    static std::string ping();
    static std::string pingExamples();
    static std::string url();
    static std::string securityGroup();
    static std::string psk();
    static std::string identity();
    static std::string ca();
    static std::string certificate();
    static std::string key();
    static std::string serverName();
    static std::string crl();
    static std::string accept();
    static std::string format();
    static std::string block();
    static std::string query();
    static std::string type();
    static std::string payload();
    static std::string payloadFile();
    static std::string hex();
    static std::string raw();
    static std::string output();
    static std::string names();
    static std::string observeCount();
    static std::string pingCount();
    static std::string nonConfirmable();
    static std::string badFormat();
    static std::string badBlock();
};

}  // namespace ami::app::cli
