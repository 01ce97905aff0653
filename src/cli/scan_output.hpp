// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_CLI_SCAN_OUTPUT_HPP
#define CBTKIT_SRC_CLI_SCAN_OUTPUT_HPP

/// @file
/// The JSON object of one scanned record, and the counts for the summary.

#include "record_text.hpp"

#include <cbtkit/detection/detection_result.hpp>
#include <cbtkit/knowledge/distortion.hpp>
#include <cbtkit/matching/offsets.hpp>
#include <cbtkit/records/screen_result.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace cbtkit::cli {
/// What the summary counts, as written out.
struct scan_counts {
    struct per_distortion {
        std::uint64_t records = 0;
        std::uint64_t findings = 0;
    };
    std::uint64_t records = 0;
    std::uint64_t failed = 0;
    std::uint64_t with_findings = 0;
    std::uint64_t must_handle = 0;
    std::array<per_distortion, distortions.size()> distortion_counts{};

    void add(scan_counts const& other);
    [[nodiscard]] std::string to_json() const;
};

/// Appends the line of a record that could not be read.
void append_error(std::string& out, std::string_view id, record_error const& error, scan_counts& counts);

/// Appends the line of a scanned record.
/// @param found null where nothing may be detected
void append_record(
    std::string& out, std::string_view id, std::string_view text, screen_result const& screen,
    detection_result const* found, matching::offset_unit unit, scan_counts& counts);
} // namespace cbtkit::cli
#endif
