#include <nlohmann/json.hpp>

#include "app/store/StoreImpl.h"

namespace ami::app {

std::string toJsonText(const std::optional<KeptValue>& kept) {
    if (!kept) return {};
    const nlohmann::ordered_json object{
        {"value", kept->value}, {"unit", kept->unit}, {"quality", kept->quality}, {"time", kept->time}, {"source", kept->source}};
    return object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::optional<KeptValue> keptFromJson(const std::string& text) {
    if (text.empty()) return std::nullopt;
    const auto object = nlohmann::json::parse(text, nullptr, false);
    if (!object.is_object()) return std::nullopt;
    return KeptValue{object.value("value", ""), object.value("unit", std::uint16_t{0}), object.value("quality", ""), object.value("time", ""),
                     object.value("source", "")};
}

Result<void> Store::Impl::confirmOne(const Receipt& receipt) {
    const auto bad = [](std::int64_t detail) { return fail(Fault::Malformed, Layer::Store, StoreError::BadReceipt, detail); };
    auto& select = statement("SELECT sequence, digest, items, state, kind, carried FROM batch WHERE id = ?");
    select.bind(1, receipt.batchId);
    if (!select.executeStep()) return fail(Fault::Misuse, Layer::Store, StoreError::NoSuchBatch);
    const std::int64_t sequence = select.getColumn(0).getInt64();
    const std::string digest = select.getColumn(1).getString();
    const std::int64_t items = select.getColumn(2).getInt64();
    const bool already = select.getColumn(3).getInt() == static_cast<int>(BatchState::Confirmed);
    const bool apart = select.getColumn(4).getInt() == static_cast<int>(BatchKind::Events) || select.getColumn(5).getInt() != 0;
    select.reset();

    const std::int64_t sum = std::int64_t{receipt.accepted} + receipt.duplicate + receipt.conflict + receipt.rejected;
    if (receipt.digest != digest || sum != items || !receipt.applied) return bad(sum);
    std::vector<bool> seen(static_cast<std::size_t>(items));
    std::int64_t conflicts = 0;
    std::int64_t rejections = 0;
    for (const ItemOutcome& outcome : receipt.exceptions) {
        if (outcome.index >= seen.size() || seen[outcome.index]) return bad(outcome.index);
        seen[outcome.index] = true;
        if (outcome.state == ItemState::Conflict) ++conflicts;
        else if (outcome.state == ItemState::Rejected) ++rejections;
        else return bad(outcome.index);
    }
    if (conflicts != receipt.conflict || rejections != receipt.rejected) return bad(conflicts + rejections);
    if (already) return {};
    if (const auto stepped = step(receipt.batchId, BatchEvent::Applied); !stepped) return Unexpected(stepped.error());

    auto& rest = statement("UPDATE batch_item SET state = ? WHERE batch = ?");
    rest.bind(1, static_cast<std::int32_t>(receipt.accepted == 0 && receipt.duplicate > 0 ? ItemState::Duplicate : ItemState::Accepted));
    rest.bind(2, sequence);
    rest.exec();
    for (const ItemOutcome& outcome : receipt.exceptions) {
        auto& item = statement(apart ? "INSERT INTO batch_exception (state, code, detail, kept, batch, item) VALUES (?,?,?,?,?,?)"
                                     : "UPDATE batch_item SET state = ?, code = ?, detail = ?, kept = ? WHERE batch = ? AND item = ?");
        item.bind(1, static_cast<std::int32_t>(outcome.state));
        item.bind(2, outcome.code);
        item.bind(3, outcome.detail);
        item.bind(4, toJsonText(outcome.kept));
        item.bind(5, sequence);
        item.bind(6, static_cast<std::int64_t>(outcome.index));
        item.exec();
    }
    auto& keep = statement(
        "INSERT INTO receipt (batch, digest, accepted, duplicate, conflict, rejected, highest_contiguous, received_at, replayed) "
        "VALUES (?,?,?,?,?,?,?,?,?)");
    keep.bind(1, sequence);
    keep.bind(2, receipt.digest);
    keep.bind(3, static_cast<std::int64_t>(receipt.accepted));
    keep.bind(4, static_cast<std::int64_t>(receipt.duplicate));
    keep.bind(5, static_cast<std::int64_t>(receipt.conflict));
    keep.bind(6, static_cast<std::int64_t>(receipt.rejected));
    keep.bind(7, static_cast<std::int64_t>(receipt.highestContiguous));
    keep.bind(8, millisecondsOf(receipt.receivedAt));
    keep.bind(9, receipt.replayed ? 1 : 0);
    keep.exec();
    auto& state = statement("UPDATE batch SET server_message = '', confirmed_at = ? WHERE sequence = ?");
    state.bind(1, millisecondsOf(receipt.receivedAt));
    state.bind(2, sequence);
    state.exec();
    auto& counter = statement("UPDATE counter SET value = value + ? WHERE name = 'confirmed'");
    counter.bind(1, std::int64_t{receipt.accepted} + receipt.duplicate);
    counter.exec();
    return {};
}

std::uint64_t Store::Impl::inLine() {
    return static_cast<std::uint64_t>(lastId("SELECT max(sequence) FROM reading") - place(Line::Readings) +
                                      lastId("SELECT max(id) FROM conflict") - place(Line::Conflicts));
}

OutboxSummary Store::Impl::summarise() {
    OutboxSummary summary;
    auto& counts = statement(
        "SELECT (SELECT count(*) FROM event_outbox), "
        "(SELECT coalesce(sum(items), 0) FROM batch WHERE state IN (0, 1, 2, 4, 5, 6)), "
        "(SELECT value FROM counter WHERE name = 'confirmed'), "
        "(SELECT count(*) FROM conflict c WHERE NOT EXISTS (SELECT 1 FROM batch_item i JOIN batch b ON b.sequence = i.batch "
        "  WHERE i.conflict = c.id AND coalesce((SELECT choice FROM decision d WHERE d.batch = b.id AND d.item = i.item "
        "  ORDER BY d.id DESC LIMIT 1), 2) <> 2)) + "
        "(SELECT count(*) FROM (SELECT batch, item FROM batch_item WHERE state >= 3 AND conflict IS NULL "
        "  UNION ALL SELECT batch, item FROM batch_exception) i JOIN batch b ON b.sequence = i.batch "
        "  WHERE coalesce((SELECT choice FROM decision d WHERE d.batch = b.id AND d.item = i.item ORDER BY d.id DESC LIMIT 1), 2) = 2) + "
        "(SELECT coalesce(sum(items), 0) FROM batch WHERE state = 4), "
        "(SELECT count(*) FROM batch WHERE state IN (0, 1, 2, 4, 5, 6)), "
        "(SELECT max(received_at) FROM receipt), (SELECT min(next_try) FROM batch WHERE state IN (2, 6)), "
        "(SELECT count(*) FROM batch WHERE state = 4), (SELECT count(*) FROM batch WHERE state = 6), "
        "(SELECT count(*) FROM attachment WHERE state <> 3), (SELECT coalesce(sum(octets - sent), 0) FROM attachment WHERE state <> 3)");
    counts.executeStep();
    const auto number = [&](int column) { return static_cast<std::uint64_t>(counts.getColumn(column).getInt64()); };
    summary.drafts = number(0) + inLine();
    summary.waiting = summary.drafts + number(1);
    summary.confirmed = number(2);
    summary.needsYou = number(3);
    summary.batchesOpen = static_cast<std::uint32_t>(number(4));
    if (!counts.isColumnNull(5)) summary.lastReceipt = timeOf(counts.getColumn(5).getInt64());
    if (!counts.isColumnNull(6)) summary.nextTry = timeOf(counts.getColumn(6).getInt64());
    summary.deadLetters = static_cast<std::uint32_t>(number(7));
    summary.acknowledged = static_cast<std::uint32_t>(number(8));
    summary.attachments = static_cast<std::uint32_t>(number(9));
    summary.attachmentOctets = number(10);
    counts.reset();
    auto& message = statement(
        "SELECT server_message FROM batch WHERE state IN (0, 1, 2, 4, 5, 6) AND server_message <> '' ORDER BY sequence LIMIT 1");
    if (message.executeStep()) summary.lastServerMessage = message.getColumn(0).getString();
    message.reset();
    summary.pause = readPause();
    return summary;
}

}  // namespace ami::app
