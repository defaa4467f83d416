#include "hal/router/RouterFix.h"

#include <QFileInfo>
#include <QStringList>
#include <algorithm>

#include "hal/router/helper/HelperStatus.h"

namespace ami::hal {

namespace {

/// @spec pkexec(1), RETURN VALUE
constexpr int dismissed = 126, notAuthorised = 127;

}  // namespace

bool isInterfaceName(std::string_view name) {
    if (name.empty() || name.size() > 15 || name == "." || name == ".." || name.front() == '-') return false;
    return std::all_of(name.begin(), name.end(), [](unsigned char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_' || c == '-';
    });
}

std::string RouterChange::shown() const {
    if (kind == Kind::LinkUp) return "ip link set dev " + interface + " up";
    return "sysctl -w net.ipv6.conf.all.forwarding=1";
}

std::vector<std::string> RouterChange::command(const std::string& helper) const {
    if (kind == Kind::LinkUp) return {"pkexec", helper, "link-up", interface};
    return {"pkexec", helper, "forwarding-on"};
}

std::string RouterFix::installedHelper() { return "/usr/libexec/ami-field/ami-router-helper"; }

RouterFix::RouterFix(QObject* parent) : QObject(parent), helper_(installedHelper()) {
    process_.setStandardInputFile(QProcess::nullDevice());
    process_.setStandardOutputFile(QProcess::nullDevice());
    process_.setStandardErrorFile(QProcess::nullDevice());
    connect(&process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) Q_EMIT done(false, routerError(RouterError::NoPolkit));
    });
    connect(&process_, &QProcess::finished, this, [this](int status, QProcess::ExitStatus how) {
        if (how != QProcess::NormalExit) Q_EMIT done(false, routerError(RouterError::ChangeFailed));
        else if (status == 0) Q_EMIT done(true, Error{});
        else if (status == dismissed || status == notAuthorised) Q_EMIT done(false, routerError(RouterError::NotAuthorised));
        else if (status > helper::failure) Q_EMIT done(false, routerError(RouterError::ChangeFailed, status - helper::failure));
        else Q_EMIT done(false, routerError(RouterError::BadChange));
    });
}

RouterFix::~RouterFix() {
    process_.disconnect(this);
    if (!isRunning()) return;
    process_.kill();
    process_.waitForFinished(1000);
}

Result<void> RouterFix::run(const RouterChange& change) {
    if (isRunning() || (change.kind == RouterChange::Kind::LinkUp && !isInterfaceName(change.interface))) return routerFailure(RouterError::BadChange);
    if (!QFileInfo(QString::fromStdString(helper_)).isExecutable()) return routerFailure(RouterError::NoHelper);
    const auto words = change.command(helper_);
    QStringList arguments;
    for (std::size_t i = 1; i < words.size(); ++i) arguments << QString::fromStdString(words[i]);
    process_.start(QString::fromStdString(words.front()), arguments);
    return {};
}

}  // namespace ami::hal
