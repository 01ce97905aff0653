// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_IO_CRC32C_HPP
#define CBTKIT_SRC_IO_CRC32C_HPP

/// @file
/// CRC-32C (Castagnoli; RFC 3720, appendix B.4): finds every flipped bit and every burst up to 32 bits.

#include <cstdint>
#include <string_view>

namespace cbtkit::io::detail {
/// The checksum of `bytes`, continued from that of what came before (0 at the start).
[[nodiscard]] std::uint32_t crc32c(std::string_view bytes, std::uint32_t before = 0) noexcept;
/// The same on processors without an instruction for it.
[[nodiscard]] std::uint32_t crc32c_by_table(std::string_view bytes, std::uint32_t before = 0) noexcept;
} // namespace cbtkit::io::detail
#endif
