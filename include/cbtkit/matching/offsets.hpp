// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_MATCHING_OFFSETS_HPP
#define CBTKIT_MATCHING_OFFSETS_HPP

/// @file
/// Offsets as bytes, code points and UTF-16 units: the one converter.

#include <cbtkit/core/text_span.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace cbtkit::matching {
/// What an offset counts.
enum class offset_unit : std::uint8_t {
    bytes,       ///< bytes of UTF-8, as everywhere in this library
    code_points, ///< Unicode code points, as Python and R count
    utf16,       ///< UTF-16 units, as JavaScript, Java and C# count
};

/// Converts offsets of one text. An invalid byte counts as one code point and one UTF-16 unit, an offset
/// inside a character means the start of that character, and one past the end means the end.
class offset_converter {
public:
    /// Reads the text once and keeps no reference to it but a few numbers for each 256 bytes.
    explicit offset_converter(std::string_view text);

    /// The offset in `unit` of a byte offset. `text` is the same text again.
    /// @complexity constant (at most 256 bytes are read).
    [[nodiscard]] std::size_t from_bytes(
        std::string_view text, std::size_t byte, offset_unit unit) const noexcept;
    /// The byte offset of an offset in `unit`. `text` is the same text again.
    /// @complexity logarithmic.
    [[nodiscard]] std::size_t to_bytes(
        std::string_view text, std::size_t offset, offset_unit unit) const noexcept;

private:
    struct mark {
        std::size_t byte = 0;
        std::size_t code_point = 0;
        std::size_t utf16 = 0;
    };
    std::vector<mark> marks_;
};

/// Length of a text in `unit`. @complexity linear.
[[nodiscard]] std::size_t length_in(std::string_view text, offset_unit unit) noexcept;
} // namespace cbtkit::matching
#endif
