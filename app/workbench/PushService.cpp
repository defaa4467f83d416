#include "app/workbench/PushService.h"

#include <QThread>
#include <QTimer>
#include <set>
#include <utility>

#include "app/push/PushSink.h"
#include "app/workbench/StoreService.h"
#include "protocol/translate/Dissector.h"

namespace ami::app {

namespace {

constexpr int betweenTellings = 200;  ///< ms

PushState stateOf(const PushListener& listener, bool isListening) {
    PushState state;
    state.isListening = isListening;
    state.places = listener.places();
    state.totals = listener.totals();
    state.connections = listener.connections();
    state.keysPassedOver = listener.keysPassedOver();
    return state;
}

std::size_t sizeOf(const PushRecord& record) {
    std::size_t size =
        sizeof(PushRecord) + record.octets.size() + record.plain.size() + record.source.size() + record.meter.size() + record.title.size();
    for (const auto& reading : record.readings) size += sizeof(reading) + reading.meter.size() + reading.meterTime.size();
    for (const auto& event : record.events) {
        size += sizeof(event) + event.meter.size() + event.meterTime.size() + event.type.size() + event.text.size();
        for (const auto& [name, value] : event.details) size += sizeof(event.details.front()) + name.size() + value.size();
    }
    return size;
}

}  // namespace

/// On the thread of the listener.
class PushService::Worker : public QObject {
public:
    explicit Worker(PushService& service) : service_(service), tell_(this), listener_(this) {
        tell_.setInterval(betweenTellings);
        connect(&tell_, &QTimer::timeout, this, [this] { tell(); });
        connect(&listener_, &PushListener::pushed, this, [this](const std::vector<PushRecord>& records) {
            for (const PushRecord& record : records) fresh_.push_back(std::make_shared<const PushRecord>(record));
        });
    }

    /// What is under way becomes durable, and is told to nobody.
    ~Worker() override {
        listener_.disconnect(this);
        listener_.stop();
    }

    void start(const PushSettings& settings, std::unique_ptr<PushSink> sink) {
        std::string where;
        const auto started = listener_.start(settings, std::move(sink), &where);
        isListening_ = started.has_value();
        if (isListening_) tell_.start();
        // A place that could not be had says more than the error.
        else if (listener_.places().empty()) post([this, error = started.error(), where] { Q_EMIT service_.failed(error, QString::fromStdString(where)); });
        changed_ = true;
        tell();
    }

    void stop() {
        listener_.stop();
        tell_.stop();
        isListening_ = false;
        changed_ = true;
        tell();
    }

    void takeApart(const PushRecordPointer& record) {
        std::shared_ptr<const translate::Dissection> parts;
        QString words;
        if (record->form == PushForm::SenMlJson) {
            words = QString::fromUtf8(reinterpret_cast<const char*>(record->octets.data()), static_cast<qsizetype>(record->octets.size()));
        } else if (record->form == PushForm::SenMlCbor) {
            words = QString::fromStdString(toHex(record->octets));
        } else {
            translate::Dissector dissector(record->plain.empty() ? translate::Framing::Auto : translate::Framing::Apdu);
            parts = std::make_shared<const translate::Dissection>(dissector.dissect(record->plain.empty() ? record->octets : record->plain, translate::Party::Meter));
        }
        post([this, number = record->number, parts, words] { Q_EMIT service_.partsRead(number, parts, words); });
    }

private:
    template <typename Call>
    void post(Call call) {
        QMetaObject::invokeMethod(&service_, std::move(call), Qt::QueuedConnection);
    }

    void tell();

    PushService& service_;
    QTimer tell_;
    std::vector<PushRecordPointer> fresh_;
    std::uint64_t told_ = 0;
    int connections_ = 0;
    bool isListening_ = false, changed_ = false;
    PushListener listener_;  ///< goes first
};

class PushService::Impl {
public:
    Impl(PushService& service, StoreService& store) : service_(service), store_(store), worker_(new Worker(service)) {
        thread_.setObjectName(QStringLiteral("pushes"));
        worker_->moveToThread(&thread_);
        QObject::connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
        thread_.start();
    }
    ~Impl() {
        QMetaObject::invokeMethod(worker_, [worker = worker_] { worker->stop(); }, Qt::QueuedConnection);
        thread_.quit();
        thread_.wait();
    }

    void take(PushState state, const std::vector<PushRecordPointer>& records) {
        for (const auto& record : records) {
            records_.push_front(record);
            octets_ += sizeOf(*record);
            if (!record->meter.empty() && meters_.size() < mostRecords) meters_.insert(record->meter);
        }
        while (records_.size() > mostRecords || (octets_ > mostOctets && records_.size() > 1)) {
            octets_ -= sizeOf(*records_.back());
            records_.pop_back();
        }
        state.meters = meters_.size();
        state_ = std::move(state);
        if (!records.empty()) Q_EMIT service_.arrived(records);
        Q_EMIT service_.stateChanged(state_);
    }

    template <typename Call>
    void post(Call call) {
        QMetaObject::invokeMethod(worker_, std::move(call), Qt::QueuedConnection);
    }

    PushService& service_;
    StoreService& store_;
    QThread thread_;
    Worker* worker_;
    PushState state_;
    std::deque<PushRecordPointer> records_;
    std::set<std::string> meters_;
    std::size_t octets_ = 0;
};

void PushService::Worker::tell() {
    const PushTotals& totals = listener_.totals();
    if (!changed_ && fresh_.empty() && totals.arrived == told_ && listener_.connections() == connections_) return;
    changed_ = false;
    told_ = totals.arrived;
    connections_ = listener_.connections();
    post([this, state = stateOf(listener_, isListening_), records = std::exchange(fresh_, {})] { service_.impl_->take(state, records); });
}

PushService::PushService(StoreService& store, QObject* parent) : QObject(parent), impl_(std::make_unique<Impl>(*this, store)) {
    qRegisterMetaType<ami::app::PushState>();
}
PushService::~PushService() = default;

void PushService::start(const PushSettings& settings) {
    impl_->meters_.clear();
    auto sink = std::make_shared<std::unique_ptr<PushSink>>(impl_->store_.pushSink());
    impl_->post([worker = impl_->worker_, settings, sink] { worker->start(settings, std::move(*sink)); });
}
void PushService::stop() {
    impl_->post([worker = impl_->worker_] { worker->stop(); });
}
const PushState& PushService::state() const { return impl_->state_; }
const std::deque<PushRecordPointer>& PushService::records() const { return impl_->records_; }
void PushService::clear() {
    impl_->records_.clear();
    impl_->octets_ = 0;
    Q_EMIT stateChanged(impl_->state_);
}
void PushService::requestParts(const PushRecordPointer& record) {
    if (record) impl_->post([worker = impl_->worker_, record] { worker->takeApart(record); });
}

}  // namespace ami::app
