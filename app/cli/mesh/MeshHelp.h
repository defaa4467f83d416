#pragma once

#include <string>

#include <QCoreApplication>

namespace ami::app::cli {

/// What --help says of the mesh commands, translated.
class MeshHelp {
    Q_DECLARE_TR_FUNCTIONS(MeshHelp)
public:
    static std::string mesh();
    static std::string meshExamples();
    static std::string show();
    static std::string showExamples();
    static std::string watch();
    static std::string watchExamples();
    static std::string advise();
    static std::string adviseExamples();
    static std::string compare();
    static std::string compareExamples();
    static std::string readLog();
    static std::string readLogExamples();
    static std::string source();
    static std::string node();
    static std::string log();
    static std::string self();
    static std::string patterns();
    static std::string csv();
    static std::string linksCsv();
    static std::string geoJson();
    static std::string record();
    static std::string count();
    static std::string before();
    static std::string after();
    static std::string logFile();
    static std::string thresholdGroup();
    static std::string thresholds();
    static std::string poorRsl();
    static std::string sensitivity();
    static std::string lossLimit();
    static std::string askNodes();
    static std::string hosts();
    static std::string with();
    static std::string keep();
    static std::string journal();
    static std::string listenFor();
    static std::string waitFor();
    static std::string ping();
    static std::string pingExamples();
    static std::string pingSource();
    static std::string pingNode();
    static std::string pingAll();
    static std::string pingKind();
    static std::string pingCount();
    static std::string pingInterval();
    static std::string pingWait();
    static std::string pingSize();
    static std::string pingPort();
    static std::string pingPath();
    static std::string pingRecord();
    static std::string linkTest();
    static std::string linkTestExamples();
    static std::string errandNode();
    static std::string neighbour();
    static std::string channel();
    static std::string nodePing();
    static std::string nodePingExamples();
    static std::string destination();
    static std::string nodePingCount();
    static std::string agentPort();
    static std::string routes();
    static std::string routesExamples();
    static std::string routesAction();
    static std::string routesWith();
    static std::string badEui64();
    static std::string badNode();
};

}  // namespace ami::app::cli
