#include "app/hes/log/HesMetrics.h"

#include <charconv>
#include <cmath>

namespace ami::app {

namespace {

std::string number(double value) {
    if (std::isinf(value)) return value > 0 ? "+Inf" : "-Inf";
    if (std::isnan(value)) return "NaN";
    std::array<char, 40> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return std::string(text.data(), end);
}

void appendEscaped(std::string& to, std::string_view value, bool quote) {
    for (const char c : value) {
        if (c == '\\') to += "\\\\";
        else if (c == '\n') to += "\\n";
        else if (c == '"' && quote) to += "\\\"";
        else to += c;
    }
}

void add(std::map<std::string, std::uint64_t, std::less<>>& counter, std::string_view key, std::uint64_t count = 1) {
    const auto at = counter.find(key);
    if (at != counter.end()) at->second += count;
    else counter.emplace(key, count);
}

}  // namespace

void MetricsText::family(std::string_view name, std::string_view type, std::string_view help) {
    name_ = name;
    ((text_ += "# HELP ") += name) += ' ';
    appendEscaped(text_, help, false);
    (((text_ += "\n# TYPE ") += name) += ' ') += type;
    text_ += '\n';
}

void MetricsText::sample(double value, const Labels& labels, std::string_view suffix) {
    (text_ += name_) += suffix;
    if (!labels.empty()) {
        char before = '{';
        for (const auto& [label, content] : labels) {
            ((text_ += before) += label) += "=\"";
            appendEscaped(text_, content, true);
            text_ += '"';
            before = ',';
        }
        text_ += '}';
    }
    ((text_ += ' ') += number(value)) += '\n';
}

void Histogram::observe(double seconds) {
    std::size_t bucket = 0;
    while (bucket < bounds.size() && seconds > bounds[bucket]) ++bucket;
    ++counts_[bucket];
    sum_ += seconds;
}

void Histogram::expose(MetricsText& to, const MetricsText::Labels& labels) const {
    std::uint64_t cumulative = 0;
    for (std::size_t i = 0; i < counts_.size(); ++i) {
        cumulative += counts_[i];
        MetricsText::Labels all = labels;
        all.emplace_back("le", i < bounds.size() ? number(bounds[i]) : "+Inf");
        to.sample(static_cast<double>(cumulative), all, "_bucket");
    }
    to.sample(sum_, labels, "_sum");
    to.sample(static_cast<double>(cumulative), labels, "_count");
}

void HesMetrics::answered(std::string_view route, int status) {
    const std::lock_guard lock(mutex_);
    ++answers_[{std::string(route), status}];
}

void HesMetrics::batch(Batch result, const BatchCounts& readings, double seconds) {
    const std::lock_guard lock(mutex_);
    ++batches_[static_cast<std::size_t>(result)];
    ingest_.observe(seconds);
    if (result != Batch::Stored) return;
    readings_.accepted += readings.accepted;
    readings_.duplicate += readings.duplicate;
    readings_.conflict += readings.conflict;
    readings_.rejected += readings.rejected;
}

void HesMetrics::databaseFailed() {
    const std::lock_guard lock(mutex_);
    ++databaseErrors_;
}

void HesMetrics::handshakeFailed(std::string_view reason) {
    const std::lock_guard lock(mutex_);
    add(handshakes_, reason);
}

void HesMetrics::connectionRefused(std::string_view limit) {
    const std::lock_guard lock(mutex_);
    add(refused_, limit);
}

void HesMetrics::limited(std::string_view limit) {
    const std::lock_guard lock(mutex_);
    add(limited_, limit);
}

void HesMetrics::attachment(std::string_view result, std::uint64_t octets) {
    const std::lock_guard lock(mutex_);
    add(attachments_, result);
    attachmentOctets_ += octets;
}

void HesMetrics::addSource(std::function<void(MetricsText&)> source) {
    const std::lock_guard lock(mutex_);
    sources_.push_back(std::move(source));
}

std::string HesMetrics::text() const {
    const std::lock_guard lock(mutex_);
    MetricsText to;
    const auto labelled = [&](std::string_view name, std::string_view help, std::string_view label, const Counter& counter) {
        to.family(name, "counter", help);
        for (const auto& [key, count] : counter) to.sample(static_cast<double>(count), {{label, key}});
    };
    to.family("ami_hes_build_info", "gauge", "Version of this head-end; the value is always 1.");
    to.sample(1, {{"version", AMI_VERSION}});
    to.family("ami_hes_requests_total", "counter", "HTTPS requests answered, by resource and status.");
    for (const auto& [key, count] : answers_) {
        to.sample(static_cast<double>(count), {{"resource", key.first}, {"status", std::to_string(key.second)}});
    }
    to.family("ami_hes_batches_total", "counter", "Batches by what became of them.");
    constexpr std::array<const char*, 4> results{"stored", "replayed", "refused", "failed"};
    for (std::size_t i = 0; i < results.size(); ++i) to.sample(static_cast<double>(batches_[i]), {{"result", results[i]}});
    to.family("ami_hes_readings_total", "counter", "Readings of stored batches; replayed batches are not counted again.");
    to.sample(static_cast<double>(readings_.accepted), {{"result", "accepted"}});
    to.sample(static_cast<double>(readings_.duplicate), {{"result", "duplicate"}});
    to.sample(static_cast<double>(readings_.conflict), {{"result", "conflict"}});
    to.sample(static_cast<double>(readings_.rejected), {{"result", "rejected"}});
    to.family("ami_hes_ingest_seconds", "histogram", "From the last octet of a batch to its answer.");
    ingest_.expose(to);
    to.family("ami_hes_database_errors_total", "counter", "Calls that the database could not carry out.");
    to.sample(static_cast<double>(databaseErrors_));
    labelled("ami_hes_tls_handshake_failures_total", "TLS handshakes that failed.", "reason", handshakes_);
    labelled("ami_hes_connections_refused_total", "Connections closed because a limit was reached.", "limit", refused_);
    labelled("ami_hes_limited_total", "Requests that a limit sent away to come again.", "limit", limited_);
    labelled("ami_hes_attachments_total", "Uploads of attachments by result.", "result", attachments_);
    to.family("ami_hes_attachment_octets_total", "counter", "Octets of attachments written.");
    to.sample(static_cast<double>(attachmentOctets_));
    for (const auto& source : sources_) source(to);
    return to.text();
}

}  // namespace ami::app
