#include "app/hes/http/HesAttachments.h"

#include "app/Now.h"

namespace ami::app {

namespace {

AttachmentLimits limitsOf(const HesLimits& limits) { return {limits.attachmentsPerClient, limits.attachmentsTotal, limits.minimumFree}; }

void addState(HesAnswer& answer, const AttachmentState& state) {
    answer.fields.emplace_back("Upload-Offset", std::to_string(state.offset));
    answer.fields.emplace_back("Upload-Complete", state.complete ? "?1" : "?0");
    answer.fields.emplace_back("Upload-Length", std::to_string(state.length));
}

HesAnswer stateAnswer(int status, const AttachmentState& state) {
    HesAnswer answer;
    answer.status = status;
    addState(answer, state);
    return answer;
}

}  // namespace

HesAttachments::HesAttachments(HesLog& log, HesMetrics& metrics, QObject* parent) : QObject(parent), log_(log), metrics_(metrics) {}

HesAttachments::~HesAttachments() {
    if (thread_.isRunning()) {
        QMetaObject::invokeMethod(worker_, [this] {
            uploads_.clear();
            files_.reset();
        }, Qt::BlockingQueuedConnection);
        thread_.quit();
        thread_.wait();
    }
    delete worker_;
}

bool HesAttachments::start(const std::string& folder, const HesLimits& limits, int& error) {
    files_ = AttachmentFiles::open(folder, limitsOf(limits), error);
    if (!files_) return false;
    worker_ = new QObject;
    worker_->moveToThread(&thread_);
    thread_.setObjectName(QStringLiteral("hes-attachments"));
    thread_.start();
    return true;
}

void HesAttachments::configure(const HesLimits& limits) {
    if (worker_) QMetaObject::invokeMethod(worker_, [this, limits] { files_->configure(limitsOf(limits)); }, Qt::QueuedConnection);
}

void HesAttachments::done() {
    --inWork_;
    Q_EMIT idle();
}

void HesAttachments::answered(const QPointer<HesConnection>& back, HesAnswer answer) {
    QMetaObject::invokeMethod(this, [this, back, answer = std::move(answer)] {
        if (back) {
            streaming_.remove(back);
            back->answer(answer);
        }
        done();
    }, Qt::QueuedConnection);
}

HesAnswer HesAttachments::refusal(const AttachmentProblem& problem, const std::string& client, const std::string& digest) {
    const auto refused = [&](LogCode code, const char* reason) {
        log_.warning("attachment", code, {{"client", client}, {"sha256", digest}, {"reason", reason}});
        metrics_.attachment(reason, 0);
    };
    const auto expected = static_cast<std::int64_t>(problem.state.offset);
    switch (problem.fault) {
        case AttachmentFault::OffsetDiffers: {
            HesAnswer answer = app::problem(409, "offset-differs", "The upload stands at another offset", "go on at " + std::to_string(expected),
                                            {{"expected-offset", expected}});
            addState(answer, problem.state);
            metrics_.attachment("offset-differs", 0);
            return answer;
        }
        case AttachmentFault::LengthDiffers: {
            HesAnswer answer = app::problem(400, "length-differs", "An earlier part named another length", {},
                                            {{"length", static_cast<std::int64_t>(problem.state.length)}});
            addState(answer, problem.state);
            refused(LogCode::AttachmentRefused, "length-differs");
            return answer;
        }
        case AttachmentFault::ClientQuota:
            refused(LogCode::AttachmentRefused, "client-quota");
            return app::problem(413, "client-quota", "This client has no room left for attachments",
                                "at most " + std::to_string(problem.detail) + " octets", {{"limit", problem.detail}});
        case AttachmentFault::Quota:
            refused(LogCode::AttachmentRefused, "quota");
            return problemFor(3600, 507, "quota", "There is no room left for attachments", {}, {{"limit", problem.detail}});
        case AttachmentFault::DiskLow:
            refused(LogCode::DiskLow, "disk-low");
            return problemFor(600, 507, "disk", "The disk has no room for this attachment now");
        case AttachmentFault::Damaged:
            refused(LogCode::AttachmentDamaged, "damaged");
            return app::problem(422, "damaged", "The octets do not have the SHA-256 of the name", "the part was dropped; begin again at 0");
        case AttachmentFault::Superseded:
            refused(LogCode::AttachmentRefused, "superseded");
            return problemFor(1, 409, "superseded", "Another connection goes on with this upload");
        case AttachmentFault::Disk: break;
    }
    log_.error("attachment", LogCode::DatabaseFailed, {{"client", client}, {"sha256", digest}, {"errno", std::to_string(problem.detail)}});
    metrics_.attachment("failed", 0);
    return problemFor(30, 503, "store", "The attachment cannot be kept now");
}

void HesAttachments::head(HesConnection* from, const HesRequest& request) {
    ++inWork_;
    const QPointer<HesConnection> back(from);
    QMetaObject::invokeMethod(worker_, [this, back, client = from->client().lfdi, digest = request.attachment.digest] {
        const auto state = files_->state(client, digest);
        answered(back, state ? stateAnswer(200, *state) : problem(404, "no-attachment", "No octet of this attachment has arrived"));
    }, Qt::QueuedConnection);
}

void HesAttachments::patch(HesConnection* from, const HesRequest& request) {
    ++inWork_;
    streaming_.insert(from, 1);
    const QPointer<HesConnection> back(from);
    const HesConnection* id = from;
    QMetaObject::invokeMethod(worker_, [this, back, id, client = from->client().lfdi, wanted = request.attachment] {
        AttachmentProblem fault;
        Upload upload = files_->begin(client, wanted.digest, wanted.offset, wanted.length, {wanted.fileName, wanted.mediaType, wanted.batch},
                                      utcNow(), fault);
        if (!upload) return answered(back, refusal(fault, client, wanted.digest));
        uploads_[id] = std::move(upload);
        QMetaObject::invokeMethod(this, [this, back] {
            if (back) back->readMore();
            done();
        }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

void HesAttachments::piece(HesConnection* from, const Bytes& octets, bool last) {
    ++inWork_;
    const QPointer<HesConnection> back(from);
    const HesConnection* id = from;
    QMetaObject::invokeMethod(worker_, [this, back, id, octets, last, client = from->client().lfdi] {
        const auto at = uploads_.find(id);
        if (at == uploads_.end()) return answered(back, problemFor(1, 409, "superseded", "This upload is over"));
        AttachmentFiles::Upload& upload = *at->second;
        AttachmentProblem fault;
        bool fine = files_->append(upload, octets, fault);
        std::optional<AttachmentState> state;
        if (fine && last) {
            state = files_->finish(upload, fault);
            fine = state.has_value();
        }
        metrics_.attachment(state && state->complete ? "complete" : "part", octets.size());
        if (fine && !last) {
            QMetaObject::invokeMethod(this, [this, back] {
                if (back) back->readMore();
                done();
            }, Qt::QueuedConnection);
            return;
        }
        const std::string digest = upload.digest();
        HesAnswer answer = fine ? stateAnswer(204, *state) : refusal(fault, client, digest);
        if (fine && state->complete) {
            log_.info("attachment", "Attachment Stored", {{"client", client}, {"sha256", digest}, {"octets", std::to_string(state->length)}});
        }
        uploads_.erase(at);
        answered(back, std::move(answer));
    }, Qt::QueuedConnection);
}

void HesAttachments::gone(HesConnection* connection) {
    if (streaming_.remove(connection) == 0) return;
    ++inWork_;
    const HesConnection* id = connection;
    QMetaObject::invokeMethod(worker_, [this, id] {
        if (const auto at = uploads_.find(id); at != uploads_.end()) {
            AttachmentProblem ignored;
            const auto state = files_->finish(*at->second, ignored);
            if (state) log_.info("attachment", "Upload Interrupted", {{"sha256", at->second->digest()}, {"offset", std::to_string(state->offset)}});
            uploads_.erase(at);
        }
        QMetaObject::invokeMethod(this, [this] { done(); }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

}  // namespace ami::app
