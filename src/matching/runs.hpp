// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_RUNS_HPP
#define CBTKIT_SRC_MATCHING_RUNS_HPP

/// @file
/// Runs of bytes that may belong to words, found 64 bytes at a time; one body for each instruction set.

#include <cstddef>
#include <cstdint>

namespace cbtkit::matching::detail {
/// A maximal run of ASCII letters, ASCII digits and bytes above 0x7F.
struct run_list {
    /// Room for the runs of one call: `run_bytes / 2` and what the stores write beyond the last one.
    static constexpr std::size_t room = 1024 / 2 + 64;
    std::uint32_t starts[room];
    std::uint32_t ends[room];
    std::uint8_t flags[room]; ///< OR of the bits below
    std::size_t begun;        ///< runs that begin here; one more than those that end here when one is open
    bool sign_open;           ///< a sign stands in the gap at the end
};
inline constexpr std::size_t run_bytes = 1024;
inline constexpr std::uint8_t run_after_sign =
    1; ///< before it stands a sign that may end a sentence or be an emoticon
inline constexpr std::uint8_t run_is_special =
    2; ///< holds a byte above 0x7F or three equal characters in a row
inline constexpr std::uint8_t run_apostrophe = 4; ///< an ASCII apostrophe follows at once

/// Finds the runs that begin in `[text, text + 64 * blocks)` and end in it. Reads up to two bytes beyond
/// that.
/// @returns the number of complete runs
using find_runs_function = std::size_t (*)(char const* text, std::size_t blocks, run_list& out) noexcept;

std::size_t find_runs_scalar(char const* text, std::size_t blocks, run_list& out) noexcept;
std::size_t find_runs_avx2(char const* text, std::size_t blocks, run_list& out) noexcept;
std::size_t find_runs_avx512(char const* text, std::size_t blocks, run_list& out) noexcept;
std::size_t find_runs_neon(char const* text, std::size_t blocks, run_list& out) noexcept;
} // namespace cbtkit::matching::detail
#endif
