#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QThread>
#include <map>
#include <memory>
#include <string>

#include "app/hes/http/AttachmentFiles.h"
#include "app/hes/http/HesConnection.h"
#include "app/hes/log/HesLog.h"
#include "app/hes/log/HesMetrics.h"

namespace ami::app {

/// The attachment resource: moves pieces of a body from its connection to AttachmentFiles on a thread of its own, one piece at a time, so that neither
/// a slow disk nor a large file takes memory or holds up readings.
class HesAttachments : public QObject {
    Q_OBJECT
public:
    HesAttachments(HesLog& log, HesMetrics& metrics, QObject* parent);
    ~HesAttachments() override;

    /// False with errno when the folder cannot be used.
    [[nodiscard]] bool start(const std::string& folder, const HesLimits& limits, int& error);
    void configure(const HesLimits& limits);

    void head(HesConnection* from, const HesRequest& request);
    void patch(HesConnection* from, const HesRequest& request);
    void piece(HesConnection* from, const Bytes& octets, bool last);
    /// The connection is over: what has arrived counts.
    void gone(HesConnection* connection);
    /// Calls in work; the server ends when there is none.
    int inWork() const { return inWork_; }

Q_SIGNALS:
    void idle();

private:
    using Upload = std::shared_ptr<AttachmentFiles::Upload>;
    void answered(const QPointer<HesConnection>& back, HesAnswer answer);
    void done();
    HesAnswer refusal(const AttachmentProblem& problem, const std::string& client, const std::string& digest);

    HesLog& log_;
    HesMetrics& metrics_;
    QThread thread_;
    QObject* worker_ = nullptr;
    std::unique_ptr<AttachmentFiles> files_;               ///< the thread's
    std::map<const HesConnection*, Upload> uploads_;       ///< the thread's
    QHash<const HesConnection*, int> streaming_;
    int inWork_ = 0;
};

}  // namespace ami::app
