// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_TESTS_FUZZ_TEXT_OF_HPP
#define CBTKIT_TESTS_FUZZ_TEXT_OF_HPP

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// The fuzzer's bytes as text.
inline std::string_view text_of(std::uint8_t const* data, std::size_t size)
{
    return {reinterpret_cast<char const*>(data), size};
}

/// Ends the run where something that must hold does not.
inline void must(bool condition)
{
    if (!condition)
        std::abort();
}
#endif
