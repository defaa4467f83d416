#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

#include "app/link/Credentials.h"

using namespace ami;
using namespace ami::app;

namespace {

class CredentialsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheFirstLine_data();
    void readsTheFirstLine();
    void refusesOpenModes_data();
    void refusesOpenModes();
    void refusesWhatIsNoFile();
    void boundsTheLength();
    void readsStandardInput();

private:
    std::string file(const std::string& content, mode_t mode) {
        const std::string path = directory_.path().toStdString() + "/secret" + std::to_string(++count_);
        std::ofstream(path, std::ios::binary) << content;
        ::chmod(path.c_str(), mode);
        return path;
    }
    QTemporaryDir directory_;
    int count_ = 0;
};

std::uint16_t codeOf(const Result<crypto::SecureBytes>& secret) { return secret ? std::uint16_t{0} : secret.error().code; }
std::uint16_t code(CredentialError error) { return static_cast<std::uint16_t>(error); }

void CredentialsTest::readsTheFirstLine_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("line") << QByteArray("12345678\n") << QByteArray("12345678");
    QTest::newRow("no line end") << QByteArray("12345678") << QByteArray("12345678");
    QTest::newRow("crlf") << QByteArray("12345678\r\n") << QByteArray("12345678");
    QTest::newRow("more lines") << QByteArray("first\nsecond\n") << QByteArray("first");
    QTest::newRow("blanks stay") << QByteArray(" a b \n") << QByteArray(" a b ");
}

void CredentialsTest::readsTheFirstLine() {
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, expected);
    for (const mode_t mode : {mode_t{0600}, mode_t{0400}}) {
        const auto secret = readSecret(file(content.toStdString(), mode));
        QVERIFY(secret);
        QCOMPARE(toText(secret->view()), expected.toStdString());
    }
}

void CredentialsTest::refusesOpenModes_data() {
    QTest::addColumn<int>("mode");
    for (const int mode : {0644, 0640, 0660, 0604, 0601, 0700, 0602}) QTest::newRow(qPrintable(QString::number(mode, 8))) << mode;
}

void CredentialsTest::refusesOpenModes() {
    QFETCH(int, mode);
    const auto secret = readSecret(file("12345678\n", static_cast<mode_t>(mode)));
    QCOMPARE(codeOf(secret), code(CredentialError::TooOpen));
    QCOMPARE(int(secret.error().detail), mode);
}

void CredentialsTest::refusesWhatIsNoFile() {
    QCOMPARE(codeOf(readSecret(directory_.path().toStdString())), code(CredentialError::CannotRead));
    QCOMPARE(codeOf(readSecret(directory_.path().toStdString() + "/missing")), code(CredentialError::CannotRead));
    const std::string link = directory_.path().toStdString() + "/link";
    QCOMPARE(::symlink(file("12345678\n", 0600).c_str(), link.c_str()), 0);
    const auto followed = readSecret(link);
    QCOMPARE(codeOf(followed), code(CredentialError::CannotRead));
    QCOMPARE(int(followed.error().detail), ELOOP);
    const std::string pipe = directory_.path().toStdString() + "/pipe";
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    QCOMPARE(codeOf(readSecret(pipe)), code(CredentialError::CannotRead));
}

void CredentialsTest::boundsTheLength() {
    QCOMPARE(codeOf(readSecret(file("", 0600))), code(CredentialError::EmptySecret));
    QCOMPARE(codeOf(readSecret(file("\nsecond", 0600))), code(CredentialError::EmptySecret));
    const auto longest = readSecret(file(std::string(256, 'x') + "\r\n", 0600));
    QVERIFY(longest);
    QCOMPARE(longest->view().size(), std::size_t{256});
    QCOMPARE(codeOf(readSecret(file(std::string(257, 'x') + "\n", 0600))), code(CredentialError::TooLong));
    QCOMPARE(codeOf(readSecret(file(std::string(100000, 'x'), 0600))), code(CredentialError::TooLong));
}

void CredentialsTest::readsStandardInput() {
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    QCOMPARE(::write(ends[1], "abc\nnext", 8), ssize_t{8});
    ::close(ends[1]);
    const int before = ::dup(STDIN_FILENO);
    ::dup2(ends[0], STDIN_FILENO);
    const auto secret = readSecret("-");
    char rest[8] = {};
    const ssize_t left = ::read(STDIN_FILENO, rest, sizeof rest);
    ::dup2(before, STDIN_FILENO);
    ::close(before);
    ::close(ends[0]);
    QVERIFY(secret);
    QCOMPARE(toText(secret->view()), std::string("abc"));
    QCOMPARE(std::string(rest, static_cast<std::size_t>(left)), std::string("next"));
}

}  // namespace

QTEST_APPLESS_MAIN(CredentialsTest)
#include "tst_credentials.moc"
