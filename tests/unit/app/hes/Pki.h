#pragma once

#include <QDir>
#include <QString>

#include "tests/unit/app/hes/HesBench.h"

namespace ami::test {

/// An authority made with the openssl program, which can issue what no training certificate is: expired, revoked, foreign.
class Pki {
public:
    explicit Pki(QString folder, const QString& name = QStringLiteral("authority")) : folder_(std::move(folder)) {
        QDir().mkpath(folder_ + QStringLiteral("/new"));
        fine_ = write(path("ca.cnf"),
                      "[ca]\ndefault_ca = c\n[c]\ndatabase = index.txt\nnew_certs_dir = new\nserial = serial\ncrlnumber = crlnumber\n"
                      "certificate = ca.pem\nprivate_key = ca.key\ndefault_md = sha256\npolicy = p\ndefault_crl_days = 30\nunique_subject = no\n"
                      "copy_extensions = none\n[p]\ncommonName = supplied\n"
                      "[req]\ndistinguished_name = d\n[d]\n[authority]\nbasicConstraints = critical,CA:TRUE\nkeyUsage = critical,keyCertSign,cRLSign\n"
                      "subjectKeyIdentifier = hash\n"
                      "[client]\nbasicConstraints = CA:FALSE\nkeyUsage = digitalSignature\nextendedKeyUsage = clientAuth\n"
                      "[server]\nbasicConstraints = CA:FALSE\nkeyUsage = digitalSignature\nextendedKeyUsage = serverAuth\n"
                      "subjectAltName = DNS:localhost,IP:127.0.0.1\n") &&
                write(path("index.txt"), {}) && write(path("serial"), "1000\n") && write(path("crlnumber"), "01\n") &&
                openssl("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key -out ca.pem -days 30 -config ca.cnf "
                        "-extensions authority -subj /CN=" + name);
    }

    bool fine() const { return fine_; }
    QString path(const char* name) const { return folder_ + QLatin1Char('/') + QString::fromLatin1(name); }

    /// NAME.pem and NAME.key; @p kind is client or server, @p dates more options of openssl ca.
    bool issue(const QString& name, const char* kind, const QString& dates = QStringLiteral("-days 20")) {
        return openssl(QStringLiteral("req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout %1.key -out %1.csr -config ca.cnf -subj /CN=%1").arg(name)) &&
               openssl(QStringLiteral("ca -batch -notext -config ca.cnf -extensions %2 %3 -in %1.csr -out %1.pem").arg(name, QString::fromLatin1(kind), dates)) &&
               QFile::setPermissions(folder_ + QLatin1Char('/') + name + QStringLiteral(".key"), QFile::ReadOwner | QFile::WriteOwner);
    }
    bool revoke(const QString& name) { return openssl(QStringLiteral("ca -config ca.cnf -revoke %1.pem").arg(name)); }
    bool list() { return openssl(QStringLiteral("ca -config ca.cnf -gencrl -out crl.pem")); }

    app::TrainingFiles files(const char* client) const {
        return {path("ca.pem").toStdString(), path("server.pem").toStdString(), path("server.key").toStdString(),
                path(client).toStdString() + ".pem", path(client).toStdString() + ".key"};
    }

private:
    bool openssl(const QString& arguments) const {
        const Said said = run(QStringLiteral("openssl"), arguments.split(QLatin1Char(' ')), {}, folder_);
        if (said.exitCode != 0) qWarning("%s", said.output.constData());
        return said.exitCode == 0;
    }

    QString folder_;
    bool fine_ = false;
};

}  // namespace ami::test
