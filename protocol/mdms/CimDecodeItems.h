#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "protocol/mdms/CimMeterReadings.h"
#include "protocol/mdms/JsonDocument.h"

namespace ami::mdms {

/// Where a value stands in a document; becomes a JSON pointer only when somebody must be told.
class Place {
public:
    Place() = default;
    Place(const Place* parent, std::string_view name) : parent_(parent), name_(name) {}
    Place(const Place* parent, std::size_t index) : parent_(parent), index_(index) {}

    /// The pointer of member @p names of member … of this value; none of our names needs an escape. @spec RFC 6901
    std::string pointer(std::initializer_list<std::string_view> names = {}) const {
        std::string text;
        if (parent_) {
            text = parent_->pointer() + "/";
            if (name_.empty()) text += std::to_string(index_);
            else text += name_;
        }
        for (const auto name : names) text.append("/").append(name);
        return text;
    }

private:
    const Place* parent_ = nullptr;
    std::string_view name_;
    std::size_t index_ = 0;
};

/// A batch whose items are still being counted; further ones are neither kept nor blamed once there are too many.
class BatchBuilder {
public:
    DecodedBatch batch;

    bool tooMany() const { return batch.offered > limits::items; }
    void fault(std::uint32_t index, ItemError error, std::string pointer) { batch.faults.push_back({index, std::move(pointer), error}); }
};

/// Each adds the items of its noun. False when the Payload is not built as it should be; @p where then has the pointer.
bool decodeReadings(BatchBuilder& builder, const JsonValue& document, std::string& where);
bool decodeEvents(BatchBuilder& builder, const JsonValue& document, std::string& where);

}  // namespace ami::mdms
