// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_IO_BYTES_HPP
#define CBTKIT_SRC_IO_BYTES_HPP

/// @file
/// Numbers as bytes, the lowest first, on every machine.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace cbtkit::io::detail {
inline void put_number(std::string& out, std::size_t at, std::uint64_t number, std::size_t bytes)
{
    for (std::size_t i = 0; i < bytes; ++i)
        out[at + i] = static_cast<char>(static_cast<unsigned char>(number >> (8 * i)));
}
inline void append_number(std::string& out, std::uint64_t number, std::size_t bytes)
{
    std::size_t const at = out.size();
    out.append(bytes, '\0');
    put_number(out, at, number, bytes);
}
/// @pre `at + bytes <= text.size()`
[[nodiscard]] inline std::uint64_t number_at(
    std::string_view text, std::size_t at, std::size_t bytes) noexcept
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        number |= std::uint64_t{static_cast<unsigned char>(text[at + i])} << (8 * i);
    return number;
}
} // namespace cbtkit::io::detail
#endif
