// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_PACKING_HPP
#define CBTKIT_SRC_MATCHING_PACKING_HPP

/// @file
/// The small form of an image, in which it lies in a program. See docs/design/matching_engine.md.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace cbtkit::matching::detail {
/// Packs an image: the records of each section byte by byte (all first bytes, then all second ones, …), then
/// repetitions as distances.
/// @complexity about linear; runs where programs are built, so small counts more than fast
[[nodiscard]] std::vector<std::byte> pack(std::span<std::byte const> image);

/// No packed byte stands for more.
inline constexpr std::size_t most_unpacked = 256;
/// How many bytes `unpack` needs; nothing when the bytes are too short to tell.
[[nodiscard]] std::optional<std::size_t> unpacked_size(std::span<std::byte const> packed) noexcept;
/// Undoes `pack`. Reads and writes only what it was given, whatever the bytes are.
/// @param to as many bytes as `unpacked_size` says
/// @returns whether the bytes could be unpacked
[[nodiscard]] bool unpack(std::span<std::byte const> packed, std::span<std::byte> to);
} // namespace cbtkit::matching::detail
#endif
