// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_JSON_ERROR_HPP
#define CBTKIT_IO_JSON_ERROR_HPP

/// @file
/// Where and why a JSON text was refused.

#include <cbtkit/core/result.hpp>

#include <cstddef>
#include <optional>
#include <string>

namespace cbtkit::io {
/// A failure in a JSON text. It never holds a value that a person wrote.
struct json_error {
    errc code = errc::syntax;
    /// JSON pointer (RFC 6901) of the value, for example `/entries/3/at`; of what holds it where its name is
    /// long or unusual, for that might be somebody's words.
    std::string pointer;
    /// Byte of the text at which the value, or the entry that holds it, starts, or at which the syntax
    /// breaks. Missing only where a stream cannot be read.
    std::optional<std::size_t> position;

    friend bool operator==(json_error const&, json_error const&) = default;
};

/// A value read from JSON, or where and why there is none.
template <class T>
using json_result = tl::expected<T, json_error>;

/// What a text from outside may ask of the reader. The defaults suit a phone.
struct json_limits {
    std::size_t bytes = std::size_t{1} << 31;         ///< of the whole text
    std::size_t depth = 64;                           ///< of nested arrays and objects; 1,000 at most
    std::size_t string_bytes = std::size_t{16} << 20; ///< of one string, after escapes
    std::size_t elements = 10'000'000;                ///< values in the whole text

    friend bool operator==(json_limits const&, json_limits const&) = default;
};
} // namespace cbtkit::io
#endif
