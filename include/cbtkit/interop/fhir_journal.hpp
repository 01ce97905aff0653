// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_INTEROP_FHIR_JOURNAL_HPP
#define CBTKIT_INTEROP_FHIR_JOURNAL_HPP

/// @file
/// Moods, feelings, thought records and questionnaires for a health record: HL7 FHIR R4 (4.0.1).

#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/interop/fhir_goal.hpp>
#include <cbtkit/journal/journal.hpp>
#include <cbtkit/knowledge/scale.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::interop {
/// One filled-in questionnaire.
struct answered_scale {
    scale which = scale::phq9;
    std::string id; ///< names it, so that a second export gives the same resources
    civil_time at;
    std::vector<std::optional<int>> answers; ///< in the order of the item ids; empty: left open

    friend bool operator==(answered_scale const&, answered_scale const&) = default;
};

/// How a journal is written for a health record.
struct fhir_journal_options {
    std::string subject;     ///< `Patient/123`; empty: a display text in its place
    calendar_day today;      ///< for the trend of goals
    bool with_texts = false; ///< adds what the person wrote; off, because a record is read by many
    day_rhythm rhythm;
    std::vector<answered_scale> scales; ///< journals hold none; the host adds them
};

/// A Bundle and what could not be put into it.
struct fhir_bundle {
    std::string json;
    std::size_t goals_left_out = 0; ///< without a title or id, which FHIR requires
    std::size_t texts_left_out = 0; ///< texts of entries and thought records, unless asked for

    friend bool operator==(fhir_bundle const&, fhir_bundle const&) = default;
};

/// Writes a Bundle of type collection: for each entry with a mood or feelings an Observation (mood 0 to 100
/// as its value, each feeling as a component), for each thought record a QuestionnaireResponse, for each
/// questionnaire a QuestionnaireResponse and, where it can be scored, an Observation of the total, and the
/// goals as `write_fhir_bundle` writes them. The same ids give the same `fullUrl`s.
///
/// PHQ-9 and GAD-7 carry LOINC codes; all else carries codes of this library under `urn:cbtkit:`. No
/// interpretation is written: a total, never a diagnosis.
/// @returns the bundle; `errc::sum_mismatch` or `errc::out_of_range` for answers that do not fit their
/// questionnaire, `errc::duplicate` for two questionnaires of one id, with the index
/// @complexity linear
[[nodiscard]] result<fhir_bundle> write_fhir_journal(
    journal const& contents, fhir_journal_options const& options);

/// True when the last digit of a LOINC code is its check digit (modulus 10 over the digits before the dash).
[[nodiscard]] bool is_loinc_code(std::string_view code) noexcept;
} // namespace cbtkit::interop
#endif
