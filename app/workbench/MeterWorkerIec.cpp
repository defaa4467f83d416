#include <algorithm>

#include "app/workbench/MeterWorker.h"

namespace ami::app {

bool MeterWorker::openIec() {
    monitor_.reset();
    readout_.reset();
    identity_ = {};
    beginRecording();
    if (auto ok = iec_->open(); !ok) {
        voice_.failed(ok.error());
        return false;
    }
    LinkInfo info;
    info.address = QString::fromStdString(iec_->address().toString());
    info.medium = QString::fromStdString(iec_->mediumName());
    info.scheme = iec_->address().scheme;
    info.baud = iec_->baud();
    voice_.opened(info);
    bool identified = false;
    runJob(JobKind::Identify, [&](JobResult&) {
        auto error = identifyIec();
        identified = !error;
        return error;
    });
    // The port alone is no link: a meter that does not answer the sign-on is not there.
    if (!identified && iec_->isOpen()) iec_->close();
    return identified;
}

std::optional<Error> MeterWorker::readoutNow(bool twice) {
    auto reading = twice ? readTwice(*iec_) : readOnce(*iec_);
    if (!reading) return reading.error();
    readout_ = std::move(*reading);
    return std::nullopt;
}

std::optional<Error> MeterWorker::identifyIec() {
    report({.kind = JobKind::Identify, .phase = MeterService::tr("Taking the readout")}, true);
    if (auto error = readoutNow(false)) return error;
    identity_ = identityOf(*readout_);
    voice_.identified(identity_);
    return std::nullopt;
}

/// Each line with a number, a unit and an OBIS code counts as a register that may be read.
std::optional<Error> MeterWorker::iecObjectsNow() {
    report({.kind = JobKind::Objects, .phase = MeterService::tr("Taking the readout")}, true);
    if (!readout_) {
        if (auto error = readoutNow(false)) return error;
    }
    std::vector<dlms::ObjectListEntry> entries;
    for (const ReadoutLine& line : readout_->lines) {
        if (!line.reading) continue;
        dlms::ObjectListEntry& entry = entries.emplace_back();
        entry.classId = line.reading->classId;
        entry.instance = line.reading->obis;
        entry.attributes = {{1, 1, {}}, {2, 1, {}}, {3, 1, {}}};
    }
    objects_ = entries;
    voice_.objects(entries);
    return std::nullopt;
}

std::optional<Error> MeterWorker::iecRegistersNow(const std::vector<dlms::AttributeRef>& registers, JobResult& result) {
    report({.kind = JobKind::Registers, .phase = MeterService::tr("Taking the readout twice"), .total = registers.size()}, true);
    if (auto error = readoutNow(true)) return error;
    std::vector<mdms::Reading> found;
    for (const dlms::AttributeRef& attribute : registers) {
        const ReadoutLine* line = readout_->find(attribute.instance);
        if (line && line->reading) found.push_back(*line->reading);
    }
    result.readings = found.size();
    if (found.empty())
        return makeError(Fault::Unsupported, Layer::Link, LinkError::UnsupportedScheme, static_cast<std::int64_t>(Scheme::Iec));
    report(
        {.kind = JobKind::Registers, .phase = MeterService::tr("Reading registers"), .done = registers.size(), .total = registers.size()},
        true);
    voice_.readings(found);
    return std::nullopt;
}

}  // namespace ami::app
