// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_EXERCISE_ANSWER_HPP
#define CBTKIT_EXERCISE_ANSWER_HPP

/// @file
/// What a person can answer to a step: one closed variant, so that a host writes one screen per kind.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/core/intensity.hpp>
#include <cbtkit/core/key_table.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/records/intensity_series.hpp>
#include <cbtkit/screening/screened_text.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace cbtkit {
/// The kinds of answers. Append only; `key()` is what is stored.
enum class answer_kind : std::uint8_t {
    notice = 0, ///< something to read; answered with `seen`
    text,       ///< free text, always screened
    slider,     ///< 0 to 100
    number,     ///< a whole number between two bounds
    choice,     ///< one of some options
    choices,    ///< any of some options
    yes_no,
    day,
    time,     ///< a day, a time of day and its UTC offset
    feelings, ///< emotions with their strength
    form,     ///< several fields on one screen, once
    list,     ///< the same fields again and again
    shares,   ///< parts of 100
    series,   ///< ratings over some minutes
};

/// The stored name, for example `yes_no`.
[[nodiscard]] constexpr std::string_view key(answer_kind kind) noexcept;
/// The kind with this name, or `errc::unknown_key`.
[[nodiscard]] constexpr result<answer_kind> answer_kind_from_key(std::string_view name);

/// A notice was read.
struct seen {
    friend constexpr bool operator==(seen, seen) noexcept = default;
};

/// The key of one option.
struct choice {
    std::string key;

    friend bool operator==(choice const&, choice const&) = default;
};

/// The keys of the chosen options, in the order in which they were chosen.
struct choices {
    std::vector<std::string> keys;

    friend bool operator==(choices const&, choices const&) = default;
};

/// One emotion with its strength.
struct feeling {
    std::string emotion;                ///< a key of the vocabularies, or `custom:<slug>` with `words`
    std::optional<intensity> strength;  ///< empty: not rated
    std::optional<screened_text> words; ///< the person's own word for a custom emotion

    friend bool operator==(feeling const&, feeling const&) = default;
};

/// A feeling in the person's own word. The key is `custom:` and the letters, digits and other characters
/// above ASCII of the word, lower case in ASCII, with `_` between them.
/// @returns the feeling; `errc::empty` without a letter, `errc::too_long` above 60 bytes.
[[nodiscard]] result<feeling> custom_feeling(screened_text words, std::optional<intensity> strength);

/// The value of one field; a field that was left out is not there at all.
using cell =
    std::variant<screened_text, intensity, std::int64_t, choice, choices, bool, calendar_day, civil_time>;

/// One field with its value.
struct filled_field {
    std::string field;
    cell value;

    friend bool operator==(filled_field const&, filled_field const&) = default;
};

/// The filled fields of a form or of one item of a list.
struct answer_row {
    std::vector<filled_field> fields;

    /// The value of a field, or none.
    [[nodiscard]] cell const* find(std::string_view field) const noexcept;
    /// The value of a field when it is a `T`, or none.
    template <class T>
    [[nodiscard]] T const* get(std::string_view field) const noexcept
    {
        cell const* const found = find(field);
        return found == nullptr ? nullptr : std::get_if<T>(found);
    }

    friend bool operator==(answer_row const&, answer_row const&) = default;
};

using feelings = std::vector<feeling>;
using answer_rows = std::vector<answer_row>;

/// Parts of 100 with screened names.
struct shares {
    struct part {
        screened_text name;
        std::int64_t percent = 0;

        friend bool operator==(part const&, part const&) = default;
    };
    std::vector<part> parts;

    friend bool operator==(shares const&, shares const&) = default;
};

/// An answer of any kind.
using answer = std::variant<
    seen, screened_text, intensity, std::int64_t, choice, choices, bool, calendar_day, civil_time, feelings,
    answer_row, answer_rows, shares, intensity_series>;

/// The kind to which an answer belongs.
[[nodiscard]] answer_kind kind_of(answer const& given) noexcept;

/// All texts in an answer, in order; they live as long as the answer.
[[nodiscard]] std::vector<screened_text const*> texts_of(answer const& given);
std::vector<screened_text const*> texts_of(answer&&) = delete;

/// Number of Unicode code points; bytes that are not UTF-8 count one each.
[[nodiscard]] std::size_t length_of(std::string_view text) noexcept;

inline constexpr detail::key_table<answer_kind, 14> answer_kinds_table{{
    {answer_kind::notice, "notice"},
    {answer_kind::text, "text"},
    {answer_kind::slider, "slider"},
    {answer_kind::number, "number"},
    {answer_kind::choice, "choice"},
    {answer_kind::choices, "choices"},
    {answer_kind::yes_no, "yes_no"},
    {answer_kind::day, "day"},
    {answer_kind::time, "time"},
    {answer_kind::feelings, "feelings"},
    {answer_kind::form, "form"},
    {answer_kind::list, "list"},
    {answer_kind::shares, "shares"},
    {answer_kind::series, "series"},
}};

constexpr std::string_view key(answer_kind kind) noexcept
{
    return detail::key_in(answer_kinds_table, kind);
}

constexpr result<answer_kind> answer_kind_from_key(std::string_view name)
{
    return detail::from_key_in(answer_kinds_table, name);
}

static_assert(detail::in_order(answer_kinds_table));
} // namespace cbtkit
#endif
