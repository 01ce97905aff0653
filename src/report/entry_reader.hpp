// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_REPORT_ENTRY_READER_HPP
#define CBTKIT_SRC_REPORT_ENTRY_READER_HPP

/// @file
/// Screens every text of an entry and, where nothing is to be handled, looks for habits of thought.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/detection/detector.hpp>
#include <cbtkit/records/journal_entry.hpp>
#include <cbtkit/report/journal_report.hpp>
#include <cbtkit/screening/screener.hpp>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cbtkit::report {
/// What a report may do with an entry.
enum class entry_use { used, must_handle, not_screened };

/// An entry that may be looked at, with its own day and what it shows of habits of thought.
struct read_entry {
    journal_entry const* entry = nullptr;
    calendar_day day;
    std::vector<distortion_id> confirmed; ///< each once, by key
    std::vector<distortion_id> suggested; ///< each once, by key, without the confirmed
};

/// Reads entries one after the other; keeps the working memory of the screen and the detector.
class entry_reader {
public:
    entry_reader(report_options const& options, std::string_view language)
        : options_{options}
        , screener_{language, options.available}
    {
    }
    /// Screens every text of an entry and, when all may be looked at, finds its habits of thought.
    /// @returns the worst that any text asks for; only `used` fills `into`
    [[nodiscard]] entry_use read(journal_entry const& entry, calendar_day day, read_entry& into);

private:
    void suggest(screened_text const& text, std::vector<distortion_id>& into);

    report_options const& options_;
    screener screener_;
    detector detector_;
    std::unordered_map<std::string, entry_use> tags_;
};

/// What the screen says about a text; without words there is nothing to screen.
[[nodiscard]] entry_use use_of(std::string_view text, screener& with);
} // namespace cbtkit::report
#endif
