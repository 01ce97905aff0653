// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_CORE_TEXT_SPAN_HPP
#define CBTKIT_CORE_TEXT_SPAN_HPP

/// @file
/// A place in a text, as byte offsets that stay valid when the text is copied or stored.

#include <cbtkit/core/result.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace cbtkit {
/// Half-open range of bytes `[begin(), end())` of a UTF-8 text, on code point boundaries.
/// @invariant `begin() <= end()`
class text_span {
public:
    /// The empty range at the start.
    constexpr text_span() noexcept = default;

    /// Checks two offsets that came from outside.
    /// @returns the range, or `errc::wrong_order` when `begin > end`.
    [[nodiscard]] static constexpr result<text_span> from_bounds(std::size_t begin, std::size_t end);

    [[nodiscard]] constexpr std::size_t begin() const noexcept { return begin_; }
    [[nodiscard]] constexpr std::size_t end() const noexcept { return end_; }
    /// Length in bytes.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return end_ - begin_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return begin_ == end_; }

    /// True when every byte of `other` lies inside this range.
    [[nodiscard]] constexpr bool contains(text_span other) const noexcept
    {
        return begin_ <= other.begin_ && other.end_ <= end_;
    }
    /// True when the two ranges share at least one byte.
    [[nodiscard]] constexpr bool overlaps(text_span other) const noexcept
    {
        return begin_ < other.end_ && other.begin_ < end_;
    }

    friend constexpr bool operator==(text_span, text_span) noexcept = default;
    /// Orders by `begin()`, then by `end()`.
    friend constexpr auto operator<=>(text_span, text_span) noexcept = default;

private:
    constexpr text_span(std::size_t begin, std::size_t end) noexcept
        : begin_{begin}
        , end_{end}
    {
    }

    std::size_t begin_ = 0;
    std::size_t end_ = 0;
};

/// The part of `text` that `span` names; empty where the span reaches past the end.
/// @returns a view into `text`, which must outlive it; a temporary string is refused.
[[nodiscard]] constexpr std::string_view slice_view(std::string_view text, text_span span) noexcept
{
    if (span.begin() >= text.size())
        return {};
    return text.substr(span.begin(), span.size());
}
template <class Temporary>
requires std::same_as<Temporary, std::string> std::string_view slice_view(Temporary&& text, text_span span)
= delete;

/// A copy of the part of `text` that `span` names.
[[nodiscard]] inline std::string slice(std::string_view text, text_span span)
{
    return std::string{slice_view(text, span)};
}

constexpr result<text_span> text_span::from_bounds(std::size_t begin, std::size_t end)
{
    if (begin > end)
        return fail(errc::wrong_order);
    return text_span{begin, end};
}
} // namespace cbtkit
#endif
