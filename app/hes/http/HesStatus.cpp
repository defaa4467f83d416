#include "app/hes/http/HesStatus.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <memory>

#include "app/sync/HttpHead.h"

namespace ami::app {

namespace {

constexpr int mostConnections = 8;
constexpr std::chrono::seconds longestConnection{5};

HesAnswer answerTo(const HttpHead& head, const HesStatus::Pages& pages) {
    const std::string_view line = head.startLine;
    const auto first = line.find(' ');
    const auto last = line.rfind(' ');
    if (first == std::string_view::npos || first == last) return problem(400, "request-line", "The request line is malformed");
    if (!line.substr(last + 1).starts_with("HTTP/1.")) return problem(505, "version", "Only HTTP/1.1 is spoken here");
    const std::string_view method = line.substr(0, first);
    const std::string_view target = line.substr(first + 1, last - first - 1);
    if (head.has("transfer-encoding") || head.field("content-length").value_or("0") != "0") return problem(400, "body", "A GET has no body");
    HesAnswer answer = pages(std::string(target.substr(0, target.find('?'))));
    if (method != "GET" && method != "HEAD") {
        answer = problem(405, "method", "This method is not for this resource");
        answer.fields.emplace_back("Allow", "GET, HEAD");
    }
    answer.headOnly = method == "HEAD";
    return answer;
}

}  // namespace

HesStatus::HesStatus(Pages pages, QObject* parent) : QObject(parent), pages_(std::move(pages)) {
    connect(&server_, &QTcpServer::newConnection, this, &HesStatus::accept);
}

bool HesStatus::listen(const std::string& address) {
    const QUrl url(QStringLiteral("http://") + QString::fromStdString(address), QUrl::StrictMode);
    const QHostAddress host(url.host());
    if (!url.isValid() || host.isNull() || url.port() < 0 || !url.path().isEmpty()) return false;
    return server_.listen(host, static_cast<quint16>(url.port()));
}

std::string HesStatus::url() const {
    if (!server_.isListening()) return {};
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(server_.serverAddress().toString());
    url.setPort(server_.serverPort());
    return url.toString(QUrl::FullyEncoded).toStdString();
}

void HesStatus::stop() { server_.close(); }

void HesStatus::accept() {
    while (QTcpSocket* socket = server_.nextPendingConnection()) {
        if (open_ >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++open_;
        socket->setReadBufferSize(static_cast<qint64>(http::maximumHead));
        connect(socket, &QObject::destroyed, this, [this] { --open_; });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(longestConnection, socket, [socket] { socket->abort(); });
        const auto received = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
            *received += socket->readAll();
            HttpHead head;
            std::size_t octets = 0;
            const auto state = parseHead({received->constData(), static_cast<std::size_t>(received->size())}, head, octets);
            if (state == HeadState::Incomplete) return;
            HesAnswer answer = state == HeadState::Complete   ? answerTo(head, pages_)
                               : state == HeadState::TooLarge ? problem(431, "head", "The request head is too large")
                                                              : problem(400, "head", "The request head is malformed");
            answer.close = true;
            disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
            socket->write(answer.framed());
            socket->disconnectFromHost();
        });
    }
}

}  // namespace ami::app
