// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_REPORT_ENTRY_READER_HPP
#define CBTKIT_SRC_REPORT_ENTRY_READER_HPP

/// @file
/// Screens every text of an entry and, where nothing is to be handled, looks for habits of thought.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/detection/detector.hpp>
#include <cbtkit/records/journal_entry.hpp>
#include <cbtkit/report/journal_report.hpp>

#include <string>
#include <string_view>
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

/// Screens one text; without words there is nothing to screen.
[[nodiscard]] entry_use screen_one(
    std::string_view text, std::string_view language, screens const& available);

/// Reads entries one after the other; keeps the detector's working memory.
class entry_reader {
public:
    entry_reader(report_options const& options, std::string_view language)
        : options_{options}
        , language_{language}
    {
    }
    /// The worst that any text of the entry asks for.
    [[nodiscard]] entry_use screen_all(journal_entry const& entry) const;
    /// The habits of thought of an entry that is `used`.
    [[nodiscard]] read_entry read(journal_entry const& entry, calendar_day day);

private:
    void suggest(std::string const& text, std::vector<distortion_id>& into);

    report_options const& options_;
    std::string language_;
    detector detector_;
};
} // namespace cbtkit::report
#endif
