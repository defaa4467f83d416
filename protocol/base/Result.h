#pragma once

#include <cassert>
#include <utility>
#include <variant>

#include "protocol/base/Error.h"

namespace ami {

/// Wraps an error for return from a function that returns a Result; as C++23 std::unexpected.
class Unexpected {
public:
    explicit Unexpected(Error error) : error_(error) {}
    const Error& error() const { return error_; }

private:
    Error error_;
};

template <typename Code>
Unexpected fail(Fault fault, Layer layer, Code code, std::int64_t detail = 0) {
    return Unexpected(makeError(fault, layer, code, detail));
}

/// A value or an Error; the names are those of C++23 std::expected.
template <typename T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Unexpected error) : state_(std::in_place_index<1>, error.error()) {}

    bool has_value() const { return state_.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T& value() & { assert(has_value()); return *std::get_if<0>(&state_); }
    const T& value() const& { assert(has_value()); return *std::get_if<0>(&state_); }
    T&& value() && { assert(has_value()); return std::move(*std::get_if<0>(&state_)); }

    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const { assert(!has_value()); return *std::get_if<1>(&state_); }

    template <typename U>
    T value_or(U&& other) const& { return has_value() ? value() : static_cast<T>(std::forward<U>(other)); }

private:
    std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Unexpected error) : error_(error.error()), failed_(true) {}

    bool has_value() const { return !failed_; }
    explicit operator bool() const { return has_value(); }
    const Error& error() const { assert(failed_); return error_; }

private:
    Error error_{};
    bool failed_ = false;
};

}  // namespace ami
