#pragma once

/// Exit status of ami-router-helper.
namespace ami::hal::helper {

inline constexpr int done = 0;
inline constexpr int badWish = 2;    ///< words that it does not know
inline constexpr int failure = 100;  ///< plus errno

}  // namespace ami::hal::helper
