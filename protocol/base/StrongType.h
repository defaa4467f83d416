#pragma once

#include <compare>
#include <utility>

namespace ami {

/// A number that is not interchangeable with other numbers: using RequestId = StrongType<std::uint32_t, struct RequestIdTag>;
template <typename Underlying, typename Tag>
class StrongType {
public:
    constexpr StrongType() = default;
    constexpr explicit StrongType(Underlying value) : value_(std::move(value)) {}
    constexpr const Underlying& value() const { return value_; }
    friend constexpr auto operator<=>(const StrongType&, const StrongType&) = default;

private:
    Underlying value_{};
};

}  // namespace ami
