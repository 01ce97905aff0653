// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SCREENING_DETAIL_SCREEN_EVALUATOR_HPP
#define CBTKIT_SCREENING_DETAIL_SCREEN_EVALUATOR_HPP

/// @file
/// From the hits of a pattern set to a screen result; see docs/design/screening.md.

#include <cbtkit/matching/pattern_set.hpp>
#include <cbtkit/matching/scanner.hpp>
#include <cbtkit/records/screen_result.hpp>
#include <cbtkit/screening/screened_text.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cbtkit::detail {
/// What a hit means to the screen, read from the key of its rule.
enum class screen_role : std::uint8_t {
    none,     ///< a rule of somebody else
    risk,     ///< `screen.lN.…` and `screen.CATEGORY.…`
    mention,  ///< `screen.mention.…`
    idiom,    ///< `screen.idiom.…`
    denied,   ///< `screen.denied.…`
    past,     ///< `screen.past.…`
    third,    ///< `screen.third.…`
    fiction,  ///< `screen.fiction.…`
    consumer, ///< `screen.consumer.…`
    self,     ///< `screen.self.…`
};

struct screen_rule {
    screen_role role = screen_role::none;
    std::uint8_t level = 0;                  ///< of a risk; 1 for a mention
    std::optional<screen_category> category; ///< of a risk
    bool about_other = false;                ///< its name starts with `other_`
};

/// Reads a key such as `screen.l7.medical_emergency.pills`.
[[nodiscard]] screen_rule screen_rule_from_key(std::string_view key) noexcept;

/// Holds the scratch of one thread; one evaluator serves any number of texts.
class screen_evaluator {
public:
    /// @param patterns the set whose hits will be given; rules that are not the screen's are skipped
    /// @param context the set that says in which light a hit stands; empty when `patterns` holds those rules,
    /// too
    /// @param language of the screen, a primary language such as `en`
    screen_evaluator(
        matching::pattern_set const& patterns, matching::pattern_set const& context, std::string language);

    /// Weighs the hits of one text. Looks at the words a second time, for the context, only where there is a
    /// hit that may count, and otherwise looks at the hits alone.
    /// @param text its words, read once for both sets
    /// @param hits as `matching::scanner::scan` gives them
    [[nodiscard]] screen_result evaluate(
        matching::text_words const& text, std::span<matching::hit const> hits);

private:
    struct candidate {
        std::size_t hit;
        screen_rule rule;
    };

    std::vector<screen_rule> rules_;
    std::vector<screen_rule> context_rules_;
    std::vector<std::string> keys_;
    std::optional<matching::scanner> context_;
    std::string language_;
    std::vector<candidate> candidates_;
    std::vector<text_span> idioms_;
};

/// The one way to a `screened_text` that holds words.
struct screened_text_access {
    /// @pre `screen` was computed from exactly this text
    [[nodiscard]] static screened_text make(std::string text, screen_result screen)
    {
        return screened_text{std::move(text), std::move(screen)};
    }
};

/// True when most letters of the text belong to a script that an English screen cannot read.
[[nodiscard]] bool mostly_foreign_letters(std::string_view text) noexcept;
} // namespace cbtkit::detail
#endif
