#pragma once

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <memory>
#include <string>

#include "app/hes/storage/PgConnection.h"

namespace ami::test {

/// A PostgreSQL server of its own in a temporary folder: unix socket only, fsync on, no password. A watcher stops it and removes the
/// folder when this object goes away or when the whole program dies, however it dies.
class PostgresServer {
public:
    /// Null when there is none to be had; @p why then says the reason.
    static std::unique_ptr<PostgresServer> start(QString& why, const QString& settings = {}) {
        std::unique_ptr<PostgresServer> server(new PostgresServer);
        why = server->prepare();
        if (!why.isEmpty()) return nullptr;
        const QStringList init{QStringLiteral("-D"),
                               server->data(),
                               QStringLiteral("-U"),
                               QStringLiteral("ami"),
                               QStringLiteral("--auth=trust"),
                               QStringLiteral("--encoding=UTF8"),
                               QStringLiteral("--locale=C.UTF-8")};
        if (!server->run(QStringLiteral("initdb"), init, &why)) return nullptr;
        QFile file(server->data() + QStringLiteral("/postgresql.auto.conf"));
        if (!file.open(QIODevice::Append)) return nullptr;
        file.write(QStringLiteral("listen_addresses = ''\nunix_socket_directories = '%1'\nmax_connections = 40\nshared_buffers = 256MB\n"
                                  "max_wal_size = 2GB\nlog_min_messages = warning\nrecovery_init_sync_method = syncfs\n%2\n")
                       .arg(server->folder_, settings)
                       .toUtf8());
        file.close();
        if (!server->up(&why)) return nullptr;
        server->createDatabase("ami");
        return server;
    }

    ~PostgresServer() {
        watcher_.closeWriteChannel();
        watcher_.waitForFinished(120000);
    }

    /// What ami-hes takes as --database.
    std::string address(const std::string& database = "ami", const std::string& role = "ami") const {
        return "host=" + folder_.toStdString() + " user=" + role + " dbname=" + database;
    }

    void createDatabase(const std::string& name, const std::string& more = {}) { sql("CREATE DATABASE " + name + " " + more, "postgres"); }

    /// A statement from outside; its first value, or "failed SQLSTATE".
    std::string sql(const std::string& statement, const std::string& database = "ami", const std::string& role = "ami") const {
        try {
            app::PgConnection connection(address(database, role));
            const auto rows = connection.exec(statement.c_str());
            return rows.size() > 0 ? std::string(rows.text(0, 0)) : std::string();
        } catch (const app::PgFailure& failure) { return "failed " + failure.state; }
    }

    bool up(QString* why = nullptr) {
        return run(QStringLiteral("pg_ctl"),
                   {QStringLiteral("-D"), data(), QStringLiteral("-w"), QStringLiteral("-t"), QStringLiteral("60"), QStringLiteral("-l"),
                    folder_ + QStringLiteral("/log"), QStringLiteral("start")},
                   why);
    }
    /// @p mode as pg_ctl has it: "immediate" is a power cut of the server program.
    bool down(const char* mode) {
        return run(QStringLiteral("pg_ctl"), {QStringLiteral("-D"), data(), QStringLiteral("-w"), QStringLiteral("-m"),
                                              QString::fromLatin1(mode), QStringLiteral("stop")});
    }

    /// Whether its first process lives, though it may still recover.
    bool isUp() const { return run(QStringLiteral("pg_ctl"), {QStringLiteral("-D"), data(), QStringLiteral("status")}); }

    QString folder() const { return folder_; }
    QString data() const { return folder_ + QStringLiteral("/data"); }
    QByteArray log() const {
        QFile file(folder_ + QStringLiteral("/log"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The user that the server runs as; nobody when this program is root.
    uid_t user() const { return user_; }

private:
    PostgresServer() = default;

    QString prepare() {
        for (const char* version : {"17", "16", "15", "14"}) {
            const QString found = QStringLiteral("/usr/lib/postgresql/%1/bin/").arg(QLatin1String(version));
            if (QFile::exists(found + QStringLiteral("initdb"))) {
                bin_ = found;
                break;
            }
        }
        if (bin_.isEmpty()) return QStringLiteral("PostgreSQL is not installed; installer/packages.txt names it");
        user_ = ::getuid();
        group_ = ::getgid();
        if (user_ == 0) {
            const passwd* nobody = ::getpwnam("nobody");
            if (nobody == nullptr) return QStringLiteral("PostgreSQL does not run as root, and there is no user \"nobody\"");
            user_ = nobody->pw_uid;
            group_ = nobody->pw_gid;
        }
        // A socket's path has at most 107 octets, so the folder lies where paths are short.
        std::string pattern = "/tmp/ami-pg-XXXXXX";
        if (::mkdtemp(pattern.data()) == nullptr) return QStringLiteral("no temporary folder");
        folder_ = QString::fromStdString(pattern);
        if (::getuid() == 0 && ::chown(pattern.c_str(), user_, group_) != 0)
            return QStringLiteral("the temporary folder cannot be given away");
        drop(watcher_);
        watcher_.start(
            QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"), QStringLiteral("cat >/dev/null; '%1pg_ctl' -D '%2/data' -m immediate -w stop >/dev/null 2>&1; "
                                                  "rm -rf '%2/'* ; rmdir '%2' 2>/dev/null; true")
                                       .arg(bin_, folder_)});
        return watcher_.waitForStarted(10000) ? QString() : QStringLiteral("no shell");
    }

    /// The child gives up root before it starts.
    void drop(QProcess& process) const {
        process.setWorkingDirectory(QStringLiteral("/"));
        if (::getuid() != 0) return;
        process.setChildProcessModifier([user = user_, group = group_] {
            if (::setgroups(0, nullptr) != 0 || ::setgid(group) != 0 || ::setuid(user) != 0) ::_exit(126);
        });
    }

    bool run(const QString& program, const QStringList& arguments, QString* why = nullptr) const {
        QProcess process;
        drop(process);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardOutputFile(folder_ + QStringLiteral("/tools.log"), QIODevice::Append);
        process.start(bin_ + program, arguments);
        if (process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) return true;
        QFile tools(folder_ + QStringLiteral("/tools.log"));
        if (why != nullptr && tools.open(QIODevice::ReadOnly)) {
            *why = QStringLiteral("%1 failed: %2 %3")
                       .arg(program, QString::fromUtf8(tools.readAll().right(500)), QString::fromUtf8(log().right(500)));
        }
        return false;
    }

    QString bin_;
    QString folder_;
    uid_t user_ = 0;
    gid_t group_ = 0;
    QProcess watcher_;
};

}  // namespace ami::test
