#include "app/cli/control/Acting.h"

#include <QCoreApplication>
#include <QLocale>
#include <iostream>

#include "app/explain/ActWords.h"

#ifdef Q_OS_UNIX
#include <poll.h>
#include <unistd.h>
#endif

namespace ami::app::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Acting", text); }

#ifdef Q_OS_UNIX
bool isAsked() { return ::isatty(STDIN_FILENO) != 0; }

/// One line of standard input; nothing when it ends or the command is stopped meanwhile.
std::optional<std::string> answer(const Stopper& stopper) {
    std::string line;
    while (!stopper.isStopped()) {
        pollfd waiting{STDIN_FILENO, POLLIN, 0};
        if (::poll(&waiting, 1, 50) <= 0) continue;
        char c = 0;
        if (::read(STDIN_FILENO, &c, 1) != 1) return std::nullopt;
        if (c == '\n') return line;
        line += c;
    }
    return std::nullopt;
}
#else
bool isAsked() { return false; }
std::optional<std::string> answer(const Stopper&) { return std::nullopt; }
#endif

QString progressText(const ActProgress& progress) {
    QString text = ActWords::phase(progress);
    if (progress.octetsPerSecond > 0 && progress.phase == ActProgress::Phase::Sending) {
        text += QStringLiteral(" · ") + QLocale().formattedDataSize(static_cast<qint64>(progress.octetsPerSecond)) + tr("/s");
    }
    return text;
}

}  // namespace

Result<void> Acting::open(MeterLink& link) {
    return open(meterNumber(link), link.address().toString());
}

Result<void> Acting::open(const std::string& meter, const std::string& address) {
    AuditOptions options;
    options.path = options_.auditFile.empty() ? defaultAuditPath() : options_.auditFile;
    options.program = "ami-cli";
    auto log = AuditLog::open(std::move(options));
    if (!log) return Unexpected(log.error());
    log_ = std::move(*log);
    if (!log_->quarantinedTo().empty()) {
        context_.console.note(tr(QT_TRANSLATE_NOOP("Acting", "A damaged part of the audit log was put aside in %1."))
                                  .arg(QString::fromStdString(log_->quarantinedTo())));
    }
    acting_.emplace(ActContext{*log_, meter, address,
                               [this](const ActProgress& progress) { context_.console.progress(progressText(progress)); },
                               [this](std::chrono::milliseconds time) {
                                   return !context_.stopper.waitUntil(std::chrono::steady_clock::now() + time);
                               }});
    return {};
}

Result<void> Acting::agree(const Change& change) {
    return agree(toJson(change), ActWords::question(change, QString::fromStdString(meter())), ActWords::cautions(change));
}

Result<void> Acting::agree(const Json& change, const QString& question, const QStringList& cautions) {
    Console& console = context_.console;
    console.object(change);
    console.note(question);
    for (const QString& caution : cautions) console.note(QStringLiteral("  ! ") + caution);
    if (options_.yes) return {};
    const auto notConfirmed = fail(Fault::Misuse, Layer::Control, ControlError::NotConfirmed);
    if (!isAsked()) return notConfirmed;
    const QString word = tr(QT_TRANSLATE_NOOP("Acting", "yes"));
    console.prompt(tr(QT_TRANSLATE_NOOP("Acting", "Type “%1” to go on: ")).arg(word));
    const auto said = answer(context_.stopper);
    if (context_.stopper.isStopped()) return fail(Fault::Cancelled, Layer::Link, LinkError::Cancelled);
    return said && QString::fromStdString(*said).trimmed().compare(word, Qt::CaseInsensitive) == 0 ? Result<void>() : notConfirmed;
}

Json toJson(const Change& change) {
    Json cautions = Json::array();
    for (const QString& caution : ActWords::cautions(change)) cautions.push_back(caution.toStdString());
    return {{"type", "change"},
            {"act", name(change.act)},
            {"class", change.classId},
            {"obis", change.object.toString()},
            {"member", change.member},
            {"before", change.before},
            {"after", change.after},
            {"cautions", std::move(cautions)}};
}

}  // namespace ami::app::cli
