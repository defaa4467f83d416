#include "app/sync/ReceiptJson.h"

#include <nlohmann/json.hpp>

#include "app/sync/SyncClient.h"

namespace ami::app {

namespace {

using nlohmann::json;
using ordered = nlohmann::ordered_json;

constexpr std::size_t maximumMessage = 500;
constexpr std::size_t maximumKept = 100;

ordered exceptionsOf(const Receipt& receipt, ItemState state) {
    ordered list = ordered::array();
    for (const ItemOutcome& outcome : receipt.exceptions) {
        if (outcome.state != state) continue;
        ordered item{{"index", outcome.index}, {"code", outcome.code}, {"detail", outcome.detail}};
        if (outcome.kept) {
            item["kept"] = {{"value", outcome.kept->value}, {"unit", outcome.kept->unit}, {"quality", outcome.kept->quality}};
            if (!outcome.kept->time.empty()) item["kept"]["time"] = outcome.kept->time;
            if (!outcome.kept->source.empty()) item["kept"]["source"] = outcome.kept->source;
        }
        list.push_back(std::move(item));
    }
    return list;
}

std::optional<std::uint64_t> count(const json& object, const char* name, std::uint64_t highest = 0xFFFFFFFFu) {
    const auto found = object.find(name);
    if (found == object.end() || !found->is_number_unsigned() || found->get<std::uint64_t>() > highest) return std::nullopt;
    return found->get<std::uint64_t>();
}

const std::string* text(const json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? &found->get_ref<const std::string&>() : nullptr;
}

/// What the server holds, as far as it says so in a form that we know.
std::optional<KeptValue> readKept(const json& item) {
    const auto found = item.find("kept");
    if (found == item.end() || !found->is_object()) return std::nullopt;
    const auto member = [&](const char* name) {
        const std::string* value = text(*found, name);
        return value && mdms::isPlainText(*value) ? value->substr(0, maximumKept) : std::string();
    };
    KeptValue kept{member("value"), static_cast<std::uint16_t>(count(*found, "unit", 0xFFFF).value_or(0)), member("quality"), member("time"),
                   member("source")};
    return kept.value.empty() ? std::nullopt : std::optional(std::move(kept));
}

bool readExceptions(const json& object, const char* name, ItemState state, Receipt& receipt, std::uint32_t& total) {
    const auto list = object.find(name);
    if (list == object.end() || !list->is_array() || list->size() > 1'000'000) return false;
    for (const json& item : *list) {
        if (!item.is_object()) return false;
        const auto index = count(item, "index");
        const std::string* code = text(item, "code");
        const std::string* detail = text(item, "detail");
        if (!index || !code) return false;
        receipt.exceptions.push_back({static_cast<std::uint32_t>(*index), state, code->substr(0, maximumMessage),
                                      detail ? detail->substr(0, maximumMessage) : std::string(), readKept(item)});
    }
    total = static_cast<std::uint32_t>(list->size());
    return true;
}

}  // namespace

std::string encodeReceipt(const Receipt& receipt) {
    ordered document{
        {"batch", receipt.batchId},
        {"digest", receipt.digest},
        {"offered", std::uint64_t{receipt.accepted} + receipt.duplicate + receipt.conflict + receipt.rejected},
        {"accepted", receipt.accepted},
        {"duplicate", receipt.duplicate},
        {"conflict", exceptionsOf(receipt, ItemState::Conflict)},
        {"rejected", exceptionsOf(receipt, ItemState::Rejected)},
        {"highestContiguous", receipt.highestContiguous},
        {"receivedAt", toIso8601(receipt.receivedAt)},
    };
    if (!receipt.applied) document["applied"] = false;
    return document.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<Receipt> parseReceipt(BytesView body) {
    const auto refuse = [] { return fail(Fault::Malformed, Layer::Sync, SyncError::BadAnswer, 200); };
    const json document = json::parse(body.begin(), body.end(), nullptr, false);
    if (document.is_discarded() || !document.is_object()) return refuse();
    Receipt receipt;
    const std::string* batch = text(document, "batch");
    const std::string* digest = text(document, "digest");
    const std::string* received = text(document, "receivedAt");
    const auto offered = count(document, "offered");
    const auto accepted = count(document, "accepted");
    const auto duplicate = count(document, "duplicate");
    const auto highest = count(document, "highestContiguous", 0x7FFFFFFFFFFFFFFFu);
    const auto time = received ? fromIso8601(*received) : std::nullopt;
    if (!batch || !digest || !time || !offered || !accepted || !duplicate || !highest) return refuse();
    receipt.batchId = *batch;
    receipt.digest = *digest;
    receipt.accepted = static_cast<std::uint32_t>(*accepted);
    receipt.duplicate = static_cast<std::uint32_t>(*duplicate);
    receipt.highestContiguous = *highest;
    receipt.receivedAt = *time;
    const auto applied = document.find("applied");
    if (applied != document.end() && !applied->is_boolean()) return refuse();
    receipt.applied = applied == document.end() || applied->get<bool>();
    if (!readExceptions(document, "conflict", ItemState::Conflict, receipt, receipt.conflict)) return refuse();
    if (!readExceptions(document, "rejected", ItemState::Rejected, receipt, receipt.rejected)) return refuse();
    if (*offered != *accepted + *duplicate + receipt.conflict + receipt.rejected) return refuse();
    return receipt;
}

std::string problemText(BytesView body) {
    const json document = json::parse(body.begin(), body.end(), nullptr, false);
    if (document.is_discarded() || !document.is_object()) return {};
    const std::string* title = text(document, "title");
    const std::string* detail = text(document, "detail");
    std::string message = title ? *title : std::string();
    if (detail && !detail->empty()) message += (message.empty() ? "" : ": ") + *detail;
    if (message.size() > maximumMessage) message.resize(maximumMessage);
    while (!message.empty() && !mdms::isPlainText(message)) message.pop_back();
    return message;
}

}  // namespace ami::app
