#pragma once

#include <QObject>
#include <QTcpServer>
#include <functional>
#include <string>

#include "app/hes/http/HesAnswer.h"

namespace ami::app {

/// A small plain-HTTP listener for health and metrics, meant for loopback: GET and HEAD of a few paths, no body, one request a connection, eight
/// connections at a time, five seconds each.
class HesStatus : public QObject {
    Q_OBJECT
public:
    /// Gives the answer for a path; 404 is the status of an empty answer for a path that is not there.
    using Pages = std::function<HesAnswer(const std::string& path)>;

    HesStatus(Pages pages, QObject* parent);

    /// @p address is ADDRESS:PORT or [ADDRESS]:PORT; port 0 takes a free one.
    [[nodiscard]] bool listen(const std::string& address);
    /// http://ADDRESS:PORT, empty when nothing listens.
    std::string url() const;
    void stop();

private:
    void accept();

    QTcpServer server_;
    Pages pages_;
    int open_ = 0;
};

}  // namespace ami::app
