#pragma once

namespace ami::app {

/// Deleter of an OpenSSL object for std::unique_ptr.
template <auto Free>
struct Freed {
    template <typename Object>
    void operator()(Object* object) const { Free(object); }
};

}  // namespace ami::app
