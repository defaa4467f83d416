#include <cstdint>
#include <cstdlib>
#include <vector>

#include "app/push/body/SenMlReadings.h"
#include "protocol/dlms/Cosem.h"
#include "protocol/dlms/Xdlms.h"
#include "protocol/mdms/CimMeterReadings.h"

using namespace ami;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

/// One template for lists of every shape, one that gives deviation and scalers alone.
std::vector<app::PushTemplate> templates() {
    app::PushObject setup{40, {0, 1, 25, 9, 0}, 1}, serial{1, {0, 0, 96, 1, 0}}, clock{8, {0, 0, 1, 0, 0}}, status{1, {0, 0, 96, 10, 1}};
    app::PushObject energy{3, {1, 0, 1, 8, 0}, 2, {0, 30}, true}, late{3, {1, 0, 2, 8, 0}}, scaler{3, {1, 0, 2, 8, 0}, 3}, buffer{7, {1, 0, 99, 1, 0}};
    app::PushObject step{3, {1, 0, 1, 29, 0}, 2, {-3, 30}, true};
    buffer.columns = {clock, status, energy};
    app::PushTemplate lists, gaps;
    lists.name = "lists";
    lists.objects = {setup, serial, clock, energy, step, late, scaler, buffer};
    lists.interval = std::chrono::seconds(900);
    gaps.name = "gaps";
    gaps.deviation = -60;
    gaps.objects = {energy};
    return {lists, gaps};
}

/// What was understood holds at least one value, and whatever check() lets through goes to the MDMS and back unchanged.
void judge(app::PushReading read) {
    if (read.doubt) return;
    require(!read.content.readings.empty() || !read.content.events.empty());
    std::vector<mdms::Reading> good;
    for (mdms::Reading& reading : read.content.readings) {
        if (reading.meter.empty()) reading.meter = "4711";
        if (mdms::check(reading) && good.size() < 64) good.push_back(std::move(reading));
    }
    if (good.empty()) return;
    const mdms::BatchHeader header{"01a0c0f0-0000-7000-8000-000000000001", 1, "01a0c0f0-0000-7000-8000-000000000002", UtcTime{}, "fuzz"};
    const auto body = mdms::encodeBatch(header, good, mdms::ReadingTypeMap());
    require(body.has_value());
    const auto again = mdms::decodeBatch(*body);
    require(again.has_value() && again->faults.empty() && again->items.size() == good.size());
    for (std::size_t i = 0; i < good.size(); ++i) require(again->items[i].reading == good[i]);
}

}  // namespace

/// The octets as a notification, as SenML in JSON and as SenML in CBOR: readings, or a doubt, and no third thing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const std::vector<app::PushTemplate> known = templates();
    const BytesView input(data, size);
    app::PushContext context;
    context.received = UtcTime(std::chrono::seconds(1'790'000'000));
    if (const auto apdu = dlms::decodeXdlms(input)) {
        if (const auto* notification = std::get_if<dlms::DataNotification>(&*apdu)) {
            context.notificationTime = notification->time;
            judge(app::readPushBody(notification->body, context, known));
            judge(app::readPushBody(notification->body, context, {}));
        } else if (const auto* event = std::get_if<dlms::EventNotification>(&*apdu)) {
            context.notificationTime = event->time;
            const auto& attribute = event->attribute;
            judge(app::readPushedEvent({attribute.classId, attribute.instance, attribute.attribute, event->value, event->time}, context, known));
        }
    }
    for (const auto decode : {mesh::decodeSenMlJson, mesh::decodeSenMlCbor}) {
        if (const auto records = decode(input)) judge(app::readSenMl(*records, context));
    }
    return 0;
}
