#pragma once

#include <string>

#include <QCoreApplication>

namespace ami::app::cli {

/// What --help says of the commands that act on a meter, translated.
class ControlHelp {
    Q_DECLARE_TR_FUNCTIONS(ControlHelp)
public:
    static std::string yes();
    static std::string auditFile();
    static std::string clock();
    static std::string clockExamples();
    static std::string clockSet();
    static std::string clockShift();
    static std::string clockAdjust();
    static std::string clockJump();
    static std::string disconnector();
    static std::string disconnectorExamples();
    static std::string disconnect();
    static std::string reconnect();
    static std::string disconnectorObject();
    static std::string script();
    static std::string scriptExamples();
    static std::string scriptTable();
    static std::string scriptExecute();
    static std::string image();
    static std::string imageExamples();
    static std::string imageFile();
    static std::string imageIdentifier();
    static std::string imageResume();
    static std::string imageVerify();
    static std::string imageActivate();
    static std::string events();
    static std::string eventsExamples();
    static std::string eventsLog();
    static std::string eventsFrom();
    static std::string eventsTo();
    static std::string eventsClear();
    static std::string calendar();
    static std::string calendarExamples();
    static std::string calendarActivate();
    static std::string limiter();
    static std::string limiterExamples();
    static std::string set();
    static std::string setExamples();
    static std::string setAttribute();
    static std::string value();
    static std::string invoke();
    static std::string invokeExamples();
    static std::string invokeMethod();
    static std::string invokeValue();
    static std::string audit();
    static std::string auditExamples();
    static std::string auditAction();
    static std::string auditMeter();
    static std::string badMember();
    static std::string badLog();
    static std::string badValue(int character);
};

}  // namespace ami::app::cli
