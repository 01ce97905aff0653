// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SCREENING_SCREENED_TEXT_HPP
#define CBTKIT_SCREENING_SCREENED_TEXT_HPP

/// @file
/// A text together with what the crisis screen read in it.

#include <cbtkit/records/screen_result.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace cbtkit {
namespace detail {
struct screened_text_access;
struct screens_access;
} // namespace detail

/// A text that went through the crisis screen. Only `screen` makes one that holds words, so a function that
/// takes a `screened_text` cannot be called with words that nobody screened.
/// @invariant `screen()` was computed from `text()`
class screened_text {
public:
    /// No words at all, not screened.
    screened_text() noexcept = default;

    /// The words as they were written, byte for byte.
    [[nodiscard]] std::string const& text() const& noexcept { return text_; }
    [[nodiscard]] std::string text() && noexcept { return std::move(text_); }
    [[nodiscard]] screen_result const& screen() const& noexcept { return screen_; }
    [[nodiscard]] screen_result screen() && noexcept { return std::move(screen_); }
    /// The same as `screen().must_handle()`.
    [[nodiscard]] bool must_handle() const noexcept { return screen_.must_handle(); }
    /// The same as `screen().may_process()`.
    [[nodiscard]] bool may_process() const noexcept { return screen_.may_process(); }

    friend bool operator==(screened_text const&, screened_text const&) = default;

private:
    friend struct detail::screened_text_access;
    screened_text(std::string text, screen_result screen) noexcept
        : text_{std::move(text)}
        , screen_{std::move(screen)}
    {
    }

    std::string text_;
    screen_result screen_;
};
} // namespace cbtkit
#endif
