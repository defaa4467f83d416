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
    static std::string badEui64();
    static std::string badNode();
};

}  // namespace ami::app::cli
