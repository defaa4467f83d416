#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <string>

namespace ami::test {

/// A private authority in a folder of its own, made and used by the openssl program. Keys are P-256, files are PEM, private keys have mode 600.
class TestAuthority {
public:
    struct Pair { std::string certificate, key; };

    explicit TestAuthority(const char* name = "Test authority") {
        begin();
        openssl({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30", "-config", "config", "-extensions", "authority",
                 "-subj", "/CN=" + QString::fromLatin1(name), "-keyout", "ca.key", "-out", "ca.pem"});
    }
    /// One below @p above: ca() is still the root's file, and the certificates that are issued here stand in theirs before that of this authority.
    TestAuthority(const char* name, TestAuthority& above) : above_(&above) {
        begin();
        openssl({"req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-config", "config", "-subj", "/CN=" + QString::fromLatin1(name),
                 "-keyout", "ca.key", "-out", "ca.csr"});
        above.sign(file("ca.csr"), file("ca.pem"), "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n");
        good_ = above.isGood() && good_;
    }

    std::string ca() const { return above_ ? above_->ca() : path("ca.pem"); }
    /// Its own certificate and key.
    Pair itself() const { return {path("ca.pem"), path("ca.key")}; }
    /// @p subject as openssl has it ("/CN=meter"); @p extensions: further lines of its section. @p from and @p to: YYYYMMDDHHMMSSZ.
    Pair issue(const char* subject, const QByteArray& extensions, const char* from = "20200101000000Z", const char* to = "20990101000000Z") {
        const QString base = QStringLiteral("c%1").arg(++made_);
        openssl({"req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-config", "config", "-subj", QString::fromLatin1(subject), "-keyout",
                 base + QStringLiteral(".key"), "-out", base + QStringLiteral(".csr")});
        sign(file(base + QStringLiteral(".csr")), file(base + QStringLiteral(".pem")),
             "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,keyAgreement\n" + extensions, from, to);
        if (above_) append(base + QStringLiteral(".pem"), QStringLiteral("ca.pem"));
        QFile::setPermissions(file(base + QStringLiteral(".key")), QFile::ReadOwner | QFile::WriteOwner);
        return {path(base + QStringLiteral(".pem")), path(base + QStringLiteral(".key"))};
    }
    Pair server(const QByteArray& names, const char* subject = "/CN=meter") {
        return issue(subject, "extendedKeyUsage=serverAuth\n" + (names.isEmpty() ? QByteArray() : "subjectAltName=" + names));
    }
    Pair client(const char* subject = "/CN=laptop") { return issue(subject, "extendedKeyUsage=clientAuth"); }
    /// Takes it back, and gives the file of the list that says so.
    std::string revoke(const Pair& pair) {
        openssl({"ca", "-config", "config", "-revoke", QString::fromStdString(pair.certificate)});
        return list();
    }
    /// A list of what was taken back until now, good for @p days from now.
    std::string list(const QStringList& more = {}) {
        const QString name = QStringLiteral("list%1.pem").arg(++made_);
        openssl(QStringList{"ca", "-config", "config", "-gencrl", "-out", name} + more);
        return path(name);
    }
    /// False when a call of the program failed.
    bool isGood() const { return good_; }
    std::string path(const QString& name) const { return file(name).toStdString(); }
    void write(const QString& name, const QByteArray& text) {
        QFile out(file(name));
        good_ = out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && good_;
    }

private:
    void begin() {
        write("config", QByteArray("[ca]\ndefault_ca=d\n[d]\ndir=.\ndatabase=index\nserial=serial\nnew_certs_dir=.\ncertificate=ca.pem\nprivate_key=ca.key\n"
                                   "default_md=sha256\npolicy=p\ncopy_extensions=none\nunique_subject=no\nrand_serial=yes\ndefault_crl_days=30\n"
                                   "[p]\ncommonName=optional\nserialNumber=optional\n[req]\ndistinguished_name=n\n[n]\n"
                                   "[authority]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n"));
        write("index", {});
    }
    void sign(const QString& request, const QString& certificate, const QByteArray& extensions, const char* from = "20200101000000Z", const char* to = "20990101000000Z") {
        const QString name = QStringLiteral("e%1.ext").arg(++made_);
        write(name, "[e]\n" + extensions + "\n");
        openssl({"ca", "-batch", "-notext", "-config", "config", "-startdate", QString::fromLatin1(from), "-enddate", QString::fromLatin1(to), "-extfile", name,
                 "-extensions", "e", "-in", request, "-out", certificate});
    }
    void append(const QString& to, const QString& what) {
        QFile out(file(to)), in(file(what));
        good_ = in.open(QIODevice::ReadOnly) && out.open(QIODevice::Append) && out.write(in.readAll()) > 0 && good_;
    }
    QString file(const QString& name) const { return folder_.filePath(name); }
    void openssl(const QStringList& arguments) {
        QProcess process;
        process.setWorkingDirectory(folder_.path());
        process.start(QStringLiteral("openssl"), arguments);
        const bool ran = process.waitForFinished(30000) && process.exitCode() == 0;
        if (!ran) qWarning("openssl %s: %s", qPrintable(arguments.join(QLatin1Char(' '))), process.readAllStandardError().constData());
        good_ = good_ && ran;
    }

    QTemporaryDir folder_;
    TestAuthority* above_ = nullptr;
    int made_ = 0;
    bool good_ = true;
};

}  // namespace ami::test
