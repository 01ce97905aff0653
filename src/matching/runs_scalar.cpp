// SPDX-License-Identifier: BSL-1.0
#include "runs_body.hpp"

namespace cbtkit::matching::detail {
namespace {
struct kinds {
    std::uint8_t of[256] = {};
};
constexpr kinds make_kinds()
{
    kinds k;
    for (int c = 0; c < 256; ++c) {
        bool const letter =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
        bool const sign = c == '.' || c == '!' || c == '?' || c == '\n' || c == ':' || c == ';' || c == '<' ||
                          c == '=' || c == '^' || c == '_' || c == 0x0B || c == 0x0C;
        k.of[c] = static_cast<std::uint8_t>(
            letter | (c >= 0x80) << 1U | (c == '\'' || c == '`') << 2U | sign << 3U);
    }
    return k;
}
constexpr kinds table = make_kinds();

block_masks classify(char const* text)
{
    block_masks m{};
    for (unsigned i = 0; i < 64; ++i) {
        std::uint64_t const k = table.of[static_cast<unsigned char>(text[i])];
        m.letters |= (k & 1U) << i;
        m.special |= (k >> 1U & 1U) << i;
        m.apostrophe |= (k >> 2U & 1U) << i;
        m.sign |= (k >> 3U & 1U) << i;
        std::uint64_t const same =
            ((text[i] ^ text[i + 1]) & ~0x20) == 0 && ((text[i] ^ text[i + 2]) & ~0x20) == 0;
        m.special |= same << i;
    }
    return m;
}
} // namespace

std::size_t find_runs_scalar(char const* text, std::size_t blocks, run_list& out) noexcept
{
    return find_runs_body<classify>(text, blocks, out);
}
} // namespace cbtkit::matching::detail
