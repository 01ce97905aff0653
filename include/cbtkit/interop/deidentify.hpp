// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_INTEROP_DEIDENTIFY_HPP
#define CBTKIT_INTEROP_DEIDENTIFY_HPP

/// @file
/// Takes out of English texts what points to a person, before a diary is given to research.
///
/// This is help, not anonymity. It works by form, by lists and by the words around a name; it misses some,
/// and what somebody lived through can point to them without any name. Recall and precision on sentences that
/// were not used while it was written stand in docs/design/interop.md. A person should read the result before
/// it leaves.

#include <cbtkit/core/result.hpp>
#include <cbtkit/core/text_span.hpp>
#include <cbtkit/journal/journal.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::interop {
/// What may point to a person. Append only.
enum class private_kind : std::uint8_t {
    name = 0,    ///< of people, and other words written with a capital like a name: places, schools, firms
    handle = 1,  ///< `@somebody`
    address = 2, ///< house number and street, postal box, postal code
    phone = 3,   ///< telephone numbers and other long numbers
    email = 4,
    url = 5,
    date = 6, ///< a day: with a year it is shifted, else taken out
};
inline constexpr std::array<std::string_view, 7> private_kind_keys{"name",  "handle", "address", "phone",
                                                                   "email", "url",    "date"};

/// One such place in a text.
struct private_part {
    private_kind kind = private_kind::name;
    text_span span; ///< bytes of the text

    friend bool operator==(private_part const&, private_part const&) = default;
};

/// How texts are cleaned.
struct deidentify_options {
    int shift_days = 0;              ///< added to every day of one person; not zero, and kept by the study
    bool day_first = true;           ///< 3/4/2026 is the third of April
    std::vector<std::string> names;  ///< known to occur, found in any spelling of upper and lower case
    std::vector<std::string> common; ///< words with a capital that are no names

    friend bool operator==(deidentify_options const&, deidentify_options const&) = default;
};

/// Cleans the texts of one person. The same name is the same alias in all of them.
class deidentifier {
public:
    explicit deidentifier(deidentify_options options);

    /// Notes the names of a text, so that they are found in others where their form says less, such as at the
    /// start of a sentence. Call it for every text before the first `cleaned`.
    void learn(std::string_view text);
    /// What is found, in order, without overlaps.
    /// @complexity linear in the text for fixed options
    [[nodiscard]] std::vector<private_part> find(std::string_view text) const;
    /// The text with `[name 1]`, `[email 1]`, … in place of what was found. A day with a year becomes the
    /// shifted day as `YYYY-MM-DD`, any other `[date]`. Bytes that are not UTF-8 stay.
    [[nodiscard]] std::string cleaned(std::string_view text);
    /// How many places were replaced so far, by kind.
    [[nodiscard]] std::array<std::size_t, 7> const& replaced() const noexcept { return replaced_; }

private:
    [[nodiscard]] std::string alias(private_kind kind, std::string_view part);

    deidentify_options options_;
    std::set<std::string, std::less<>> names_;  ///< lower case, given or learned
    std::set<std::string, std::less<>> common_; ///< lower case
    std::map<std::string, std::size_t, std::less<>> numbers_;
    std::array<std::size_t, 7> last_number_{};
    std::array<std::size_t, 7> replaced_{};
};

/// A journal for research and what is not in it any more.
struct deidentified_journal {
    journal contents;
    std::array<std::size_t, 7> replaced{}; ///< places in texts, by kind
    std::size_t goals = 0; ///< goals, sessions, earlier versions and unknown members are dropped
    std::size_t sessions = 0;
    std::size_t earlier_versions = 0;
    std::size_t unknown_members = 0;

    friend bool operator==(deidentified_journal const&, deidentified_journal const&) = default;
};

/// Cleans every text of a journal, the person's own words for feelings, distortions and tags included, shifts
/// all times by whole days and numbers the entries anew: `e1` is the oldest.
/// @returns the journal, or `errc::out_of_range` where a day would leave the calendar
[[nodiscard]] result<deidentified_journal> deidentified(
    journal const& contents, deidentify_options const& options);
} // namespace cbtkit::interop
#endif
