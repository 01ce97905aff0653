// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/matching/offsets.hpp>

#include "unicode.hpp"

#include <algorithm>

namespace cbtkit::matching {
namespace {
constexpr std::size_t stride = 256;

std::size_t units(detail::code_point c) noexcept
{
    return c.value >= 0x10000 && c.value != detail::invalid_point ? 2 : 1;
}
} // namespace

offset_converter::offset_converter(std::string_view text)
{
    mark m;
    marks_.reserve(text.size() / stride + 1);
    marks_.push_back(m);
    std::size_t next = stride;
    while (m.byte < text.size()) {
        detail::code_point const c = detail::decode(text, m.byte);
        m.byte += c.size;
        ++m.code_point;
        m.utf16 += units(c);
        if (m.byte >= next) {
            marks_.push_back(m);
            next += stride;
        }
    }
}

std::size_t offset_converter::from_bytes(
    std::string_view text, std::size_t byte, offset_unit unit) const noexcept
{
    byte = std::min(byte, text.size());
    auto const after = std::upper_bound(
        marks_.begin(), marks_.end(), byte, [](std::size_t b, mark const& m) { return b < m.byte; });
    mark m = *(after - 1);
    while (m.byte < byte) {
        detail::code_point const c = detail::decode(text, m.byte);
        if (m.byte + c.size > byte)
            break;
        m.byte += c.size;
        ++m.code_point;
        m.utf16 += units(c);
    }
    switch (unit) {
    case offset_unit::bytes:
        return m.byte;
    case offset_unit::code_points:
        return m.code_point;
    case offset_unit::utf16:
        return m.utf16;
    }
    return m.byte;
}

std::size_t offset_converter::to_bytes(
    std::string_view text, std::size_t offset, offset_unit unit) const noexcept
{
    auto const value = [unit](mark const& m) {
        return unit == offset_unit::bytes         ? m.byte
               : unit == offset_unit::code_points ? m.code_point
                                                  : m.utf16;
    };
    auto const after = std::upper_bound(
        marks_.begin(), marks_.end(), offset, [&](std::size_t o, mark const& m) { return o < value(m); });
    mark m = *(after - 1);
    while (m.byte < text.size()) {
        detail::code_point const c = detail::decode(text, m.byte);
        mark const next{m.byte + c.size, m.code_point + 1, m.utf16 + units(c)};
        if (value(next) > offset)
            break;
        m = next;
    }
    return m.byte;
}

std::size_t length_in(std::string_view text, offset_unit unit) noexcept
{
    if (unit == offset_unit::bytes)
        return text.size();
    std::size_t n = 0;
    for (std::size_t i = 0; i < text.size();) {
        detail::code_point const c = detail::decode(text, i);
        i += c.size;
        n += unit == offset_unit::utf16 ? units(c) : 1;
    }
    return n;
}
} // namespace cbtkit::matching
