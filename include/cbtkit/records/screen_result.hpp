// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_SCREEN_RESULT_HPP
#define CBTKIT_RECORDS_SCREEN_RESULT_HPP

/// @file
/// What the crisis screen read in a text: a hint for the host that a person may need people, not software.
/// It is a filter over words, neither an assessment nor a prediction; "nothing found" proves nothing.

#include <cbtkit/core/key_table.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/core/text_span.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cbtkit {
/// How soon a host should respond. Ordered: later values ask for more.
enum class screen_urgency : std::uint8_t {
    none = 0,      ///< go on
    gentle = 1,    ///< go on; the host may show a soft line
    caring = 2,    ///< stop the exercise, speak plainly, offer people to talk to
    elevated = 3,  ///< the same, before anything else
    immediate = 4, ///< the same, with emergency help first
};

/// What else a text may speak of, beside the level of suicidality. Append only.
enum class screen_category : std::uint8_t {
    self_harm = 0,         ///< hurting oneself without the wish to die
    harm_to_others = 1,    ///< wanting or planning to hurt somebody
    abuse = 2,             ///< violence, coercion or neglect towards the writer
    medical_emergency = 3, ///< ingestion, heavy bleeding and the like
};

/// Whether the words were read at all.
enum class screen_status : std::uint8_t {
    not_screened = 0, ///< there is no screen for the language: nothing is known
    screened = 1,
};

/// All categories in the order of their values, with the keys that are stored.
inline constexpr detail::key_table<screen_category, 4> screen_categories_table{{
    {screen_category::self_harm, "self_harm"},
    {screen_category::harm_to_others, "harm_to_others"},
    {screen_category::abuse, "abuse"},
    {screen_category::medical_emergency, "medical_emergency"},
}};

/// All urgencies in their order, with the keys that are stored.
inline constexpr detail::key_table<screen_urgency, 5> screen_urgencies_table{{
    {screen_urgency::none, "none"},
    {screen_urgency::gentle, "gentle"},
    {screen_urgency::caring, "caring"},
    {screen_urgency::elevated, "elevated"},
    {screen_urgency::immediate, "immediate"},
}};

/// The stored name, for example `self_harm`.
[[nodiscard]] constexpr std::string_view key(screen_category category) noexcept;
[[nodiscard]] constexpr std::string_view key(screen_urgency urgency) noexcept;
[[nodiscard]] constexpr std::string_view key(screen_status status) noexcept;
/// The value of a stored name, or `errc::unknown_key`.
[[nodiscard]] constexpr result<screen_category> screen_category_from_key(std::string_view name);
[[nodiscard]] constexpr result<screen_urgency> screen_urgency_from_key(std::string_view name);

/// A set of categories.
class screen_categories {
public:
    /// The empty set.
    constexpr screen_categories() noexcept = default;

    constexpr void insert(screen_category category) noexcept
    {
        bits_ = static_cast<std::uint8_t>(bits_ | bit(category));
    }
    constexpr void insert(screen_categories others) noexcept
    {
        bits_ = static_cast<std::uint8_t>(bits_ | others.bits_);
    }
    [[nodiscard]] constexpr bool contains(screen_category category) const noexcept
    {
        return (bits_ & bit(category)) != 0;
    }
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }

    friend constexpr bool operator==(screen_categories, screen_categories) noexcept = default;

private:
    static constexpr unsigned bit(screen_category category) noexcept
    {
        return 1U << static_cast<unsigned>(category);
    }

    std::uint8_t bits_ = 0;
};

/// In which light the words stand. Any combination is possible; a flag is set when it holds for some
/// sentence.
struct screen_flags {
    bool past = false;         ///< told of an earlier time
    bool third_party = false;  ///< told of somebody else
    bool negated = false;      ///< a proven denial ("I would never …") lowered the result
    bool idiom_masked = false; ///< a harmless figure of speech was set aside

    friend constexpr bool operator==(screen_flags const&, screen_flags const&) noexcept = default;
};

/// One place in the text that was found. It holds no view of the text, so it may be stored.
struct screen_finding {
    text_span span;                          ///< as bytes of the original text
    std::string rule;                        ///< for example `screen.l3.kill_self`
    int level = 0;                           ///< 0 to 7, as it counts after negation and quotation
    std::optional<screen_category> category; ///< set by rules that speak of a category

    friend bool operator==(screen_finding const&, screen_finding const&) = default;
};

/// The parts of a `screen_result`, as they are stored.
struct screen_evidence {
    std::string language; ///< of the screen that read the text, a BCP 47 primary language such as `en`
    int level = 0;
    screen_urgency urgency = screen_urgency::none;
    screen_categories categories;
    screen_flags flags;
    std::vector<screen_finding> findings; ///< by place

    friend bool operator==(screen_evidence const&, screen_evidence const&) = default;
};

/// The result of the crisis screen.
///
/// Levels: 0 nothing found; 1 a mention (denied, quoted, a figure of speech); 2 a passive wish (to be dead,
/// not to wake up, to be no burden); 3 active thoughts; 4 with a method; 5 with intent; 6 with a plan or a
/// time; 7 an act or preparation.
/// @invariant A text that was not screened has no level. Level 2 and 3 are at least `caring`, level 4 and any
/// category at least `elevated`; without them nothing is above `gentle`.
class [[nodiscard]] screen_result {
public:
    /// Not screened, in no known language.
    screen_result() noexcept = default;
    /// No screen reads this language.
    /// @param language the language the host named; may be empty
    [[nodiscard]] static screen_result not_screened(std::string language);
    /// Checks parts that came from a screen or from storage.
    /// @returns the result, `errc::out_of_range` for a level outside 0 to 7 (in a finding, too), or
    /// `errc::wrong_order` for an urgency that does not fit the level and categories.
    [[nodiscard]] static result<screen_result> from(screen_evidence evidence);

    [[nodiscard]] screen_status status() const noexcept { return status_; }
    [[nodiscard]] bool is_screened() const noexcept { return status_ == screen_status::screened; }
    /// 0 to 7; nothing where the text was not screened, which is never the same as 0.
    [[nodiscard]] std::optional<int> level() const noexcept
    {
        return is_screened() ? std::optional<int>{evidence_.level} : std::nullopt;
    }
    [[nodiscard]] screen_urgency urgency() const noexcept { return evidence_.urgency; }
    [[nodiscard]] screen_categories categories() const noexcept { return evidence_.categories; }
    [[nodiscard]] screen_flags flags() const noexcept { return evidence_.flags; }
    /// The language that the host named; of a screened text the language of the screen.
    [[nodiscard]] std::string const& language() const noexcept { return evidence_.language; }
    /// What was found, by place.
    [[nodiscard]] std::vector<screen_finding> const& findings() const noexcept { return evidence_.findings; }
    /// All parts, to store them.
    [[nodiscard]] screen_evidence const& evidence() const noexcept { return evidence_; }

    /// True from level 2 on and with any category: the host must respond before anything else goes on.
    [[nodiscard]] bool must_handle() const noexcept
    {
        return evidence_.level >= 2 || !evidence_.categories.empty();
    }
    /// True when the text was screened and need not be handled: only then may it be detected, reframed,
    /// counted.
    [[nodiscard]] bool may_process() const noexcept { return is_screened() && !must_handle(); }

    friend bool operator==(screen_result const&, screen_result const&) = default;

private:
    screen_evidence evidence_;
    screen_status status_ = screen_status::not_screened;
};

constexpr std::string_view key(screen_category category) noexcept
{
    return detail::key_in(screen_categories_table, category);
}

constexpr std::string_view key(screen_urgency urgency) noexcept
{
    return detail::key_in(screen_urgencies_table, urgency);
}

constexpr std::string_view key(screen_status status) noexcept
{
    return status == screen_status::screened ? "screened" : "not_screened";
}

constexpr result<screen_category> screen_category_from_key(std::string_view name)
{
    return detail::from_key_in(screen_categories_table, name);
}

constexpr result<screen_urgency> screen_urgency_from_key(std::string_view name)
{
    return detail::from_key_in(screen_urgencies_table, name);
}

inline screen_result screen_result::not_screened(std::string language)
{
    screen_result made;
    made.evidence_.language = std::move(language);
    return made;
}

inline result<screen_result> screen_result::from(screen_evidence evidence)
{
    if (evidence.level < 0 || evidence.level > 7)
        return fail(errc::out_of_range);
    for (screen_finding const& f : evidence.findings)
        if (f.level < 0 || f.level > 7)
            return fail(errc::out_of_range);
    bool const category = !evidence.categories.empty();
    screen_urgency least = screen_urgency::none;
    screen_urgency most = screen_urgency::gentle;
    if (evidence.level == 1)
        least = screen_urgency::gentle;
    if (evidence.level >= 2 || category) {
        least = evidence.level >= 4 || category ? screen_urgency::elevated : screen_urgency::caring;
        most = screen_urgency::immediate;
    }
    if (evidence.urgency < least || evidence.urgency > most)
        return fail(errc::wrong_order);
    screen_result made;
    made.evidence_ = std::move(evidence);
    made.status_ = screen_status::screened;
    return made;
}

static_assert(detail::in_order(screen_categories_table));
static_assert(detail::in_order(screen_urgencies_table));
} // namespace cbtkit
#endif
