// SPDX-License-Identifier: BSL-1.0
#include "json_writing.hpp"

namespace cbtkit::io::detail {
namespace {
constexpr auto needs_care = [] {
    std::array<bool, 256> table{};
    for (std::size_t byte = 0; byte < 256; ++byte)
        table[byte] = byte < 0x20 || byte == '"' || byte == '\\' || byte >= 0x80 || byte == 0x7F;
    return table;
}();

/// Length of the well-formed UTF-8 sequence at `at`, or 0.
std::size_t sequence_length(std::string_view text, std::size_t at)
{
    auto const byte = [&](std::size_t k) { return static_cast<unsigned char>(text[at + k]); };
    std::size_t const left = text.size() - at;
    auto const continues = [&](std::size_t k) { return k < left && (byte(k) & 0xC0U) == 0x80U; };
    unsigned char const lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return continues(1) ? 2 : 0;
    if (lead >= 0xE0 && lead < 0xF0) {
        if (!continues(1) || !continues(2))
            return 0;
        bool const overlong = lead == 0xE0 && byte(1) < 0xA0;
        bool const surrogate = lead == 0xED && byte(1) >= 0xA0;
        return overlong || surrogate ? 0 : 3;
    }
    if (lead >= 0xF0 && lead < 0xF5) {
        if (!continues(1) || !continues(2) || !continues(3))
            return 0;
        bool const overlong = lead == 0xF0 && byte(1) < 0x90;
        bool const too_large = lead == 0xF4 && byte(1) >= 0x90;
        return overlong || too_large ? 0 : 4;
    }
    return 0;
}

void append_escaped(std::string& out, unsigned char byte)
{
    constexpr std::string_view hex = "0123456789abcdef";
    switch (byte) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    case '\b':
        out += "\\b";
        break;
    case '\f':
        out += "\\f";
        break;
    default:
        out += "\\u00";
        out += hex[byte >> 4U];
        out += hex[byte & 0xFU];
    }
}
} // namespace

void append_json_text(std::string& out, std::string_view text)
{
    out += '"';
    std::size_t done = 0;
    for (std::size_t i = 0; i < text.size();) {
        auto const byte = static_cast<unsigned char>(text[i]);
        if (!needs_care[byte]) {
            ++i;
            continue;
        }
        std::size_t const length = byte >= 0x80 ? sequence_length(text, i) : 0;
        if (length > 1) {
            i += length;
            continue;
        }
        out += text.substr(done, i - done);
        if (byte >= 0x80)
            out += "\xEF\xBF\xBD";
        else
            append_escaped(out, byte);
        done = ++i;
    }
    out += text.substr(done);
    out += '"';
}
} // namespace cbtkit::io::detail
