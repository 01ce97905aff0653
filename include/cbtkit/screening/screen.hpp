// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SCREENING_SCREEN_HPP
#define CBTKIT_SCREENING_SCREEN_HPP

/// @file
/// The crisis screen: notices when a text speaks of suicide, self-harm, abuse, harm to others or an
/// emergency, so that a host can offer human help.

#include <cbtkit/core/result.hpp>
#include <cbtkit/records/screen_result.hpp>
#include <cbtkit/screening/screened_text.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit {
/// The screens that a host works with, one per language. Immutable after the building calls, cheap to copy,
/// safe to share between threads.
class screens {
public:
    /// The shipped screens: English.
    screens();

    /// Adds the host's own screen for a language, or replaces the shipped one.
    /// @param language primary language of BCP 47, for example `de`
    /// @param patterns pattern files in the pattern language; rule keys follow docs/design/screening.md
    /// @returns `errc::empty` without a language or patterns, `errc::syntax` when a pattern does not compile,
    /// `errc::missing_member` when no rule of it can ever call for handling.
    [[nodiscard]] result<screens> with(std::string_view language, std::string_view patterns) &&;

    /// True when a screen reads the language of this tag (`en`, `en-GB`, `EN_us`).
    [[nodiscard]] bool reads(std::string_view language) const;

private:
    friend struct detail::screens_access;
    struct table;
    std::shared_ptr<table const> table_;
};

/// Screens a text.
/// @param text any bytes; those that are not UTF-8 separate words
/// @param language the language of the text as a BCP 47 tag
/// @param available the screens to choose from
/// @returns the text with its result; `not_screened` where no screen reads the language, and where the text
/// is mostly in letters that the screen cannot read.
/// @complexity linear in the text; each call first makes the tables of a scanner, which takes longer than a
/// hundred short texts: for many texts keep a `screener`.
[[nodiscard]] screened_text screen(
    std::string text, std::string_view language = "en", screens const& available = screens{});

/// The result alone, without a copy of the text.
[[nodiscard]] screen_result screen_only(
    std::string_view text, std::string_view language = "en", screens const& available = screens{});
} // namespace cbtkit
#endif
