#pragma once

#include <string>

#include <QCoreApplication>

namespace ami::app::cli {

/// The end of a command's help: @p heading, and @p lines below it.
inline std::string examples(const QString& heading, const char* lines) { return heading.toStdString() + "\n" + lines; }

/// What --help says, translated.
class HelpText {
    Q_DECLARE_TR_FUNCTIONS(HelpText)
public:
    static std::string program();
    static std::string footer();
    static std::string version();
    static std::string common();
    static std::string json();
    static std::string passwordFile();
    static std::string keys();
    static std::string trustCounter();
    static std::string oneFromStandardInput();
    static std::string trace();
    static std::string timeout();
    static std::string address();
    static std::string identify();
    static std::string identifyExamples();
    static std::string identifyServices();
    static std::string objects();
    static std::string objectsExamples();
    static std::string objectsClass();
    static std::string objectsMembers();
    static std::string read();
    static std::string readExamples();
    static std::string readAttributes();
    static std::string readVerify();
    static std::string readout();
    static std::string readoutExamples();
    static std::string readoutVerify();
    static std::string programming();
    static std::string programExamples();
    static std::string programAction();
    static std::string programItems();
    static std::string programCommand();
    static std::string profile();
    static std::string profileExamples();
    static std::string profileObis();
    static std::string profileFrom();
    static std::string profileTo();
    static std::string profileLast();
    static std::string profileDeviation();
    static std::string profileDaylight();
    static std::string profileAbsentNulls();
    static std::string profileVerify();
    static std::string profileKeep();
    static std::string profileStore();
    static std::string watch();
    static std::string watchExamples();
    static std::string watchInterval();
    static std::string watchCount();
    static std::string sync();
    static std::string syncExamples();
    static std::string syncAction();
    static std::string syncItems();
    static std::string syncAll();
    static std::string syncNoAttachments();
    static std::string syncReason();
    static std::string syncProxy();
    static std::string syncProxySecret();
    static std::string syncStore();
    static std::string syncEndpoint();
    static std::string syncCertificate();
    static std::string syncKey();
    static std::string syncAuthorities();
    static std::string syncBatch();
    static std::string check();
    static std::string checkExamples();
    static std::string checkQuick();
    static std::string checkUnclaimed();
    static std::string checkRows();
    static std::string checkHtml();
    static std::string profiles();
    static std::string profilesExamples();

    static std::string ports();
    static std::string portsExamples();
    static std::string readingTypes();
    static std::string readingTypesExamples();
    static std::string readingTypesFile();
    static std::string explain();
    static std::string explainExamples();
    static std::string explainCode();
    static std::string decode();
    static std::string decodeExamples();
    static std::string decodeInput();
    static std::string decodeXml();
    static std::string decodeAssume();
    static std::string visit();
    static std::string visitExamples();
    static std::string visitFile();
    static std::string visitCapture();
    static std::string encode();
    static std::string encodeExamples();
    static std::string encodeFile();
    static std::string encodeBinary();
    static std::string encodeSchema();
    static std::string badTime();
    static std::string badObis();
    static std::string badAttribute();
    static std::string badPeriod();
};

}  // namespace ami::app::cli
