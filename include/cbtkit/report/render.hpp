// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_REPORT_RENDER_HPP
#define CBTKIT_REPORT_RENDER_HPP

/// @file
/// A report as text for a terminal, as JSON and as one self-contained page with pictures.

#include <cbtkit/knowledge/text_catalog.hpp>
#include <cbtkit/report/journal_report.hpp>

#include <cstddef>
#include <string>

namespace cbtkit::report {
/// The report for a person at a terminal.
/// @param width columns to fill, at least 40
/// @returns UTF-8 lines; ends with a line end
[[nodiscard]] std::string to_text(
    journal_report const& report, text_catalog const& catalog, std::size_t width = 78);

/// The report as data, shape `cbtkit/journal-report/1` (docs/design/report.md). Numbers that the data do not
/// carry are null beside `have` and `need`.
/// @param catalog words the claims; keys and numbers do not depend on it
/// @returns indented UTF-8 JSON; ends with a line end
[[nodiscard]] std::string to_json(journal_report const& report, text_catalog const& catalog);

/// The report as one HTML page: pictures as inline SVG with a title, a description and a table behind each;
/// light and dark; no script, no network.
/// @returns UTF-8; ends with a line end
[[nodiscard]] std::string to_html(journal_report const& report, text_catalog const& catalog);
} // namespace cbtkit::report
#endif
