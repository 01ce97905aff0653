// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_INTEROP_BIDS_HPP
#define CBTKIT_INTEROP_BIDS_HPP

/// @file
/// A journal as a folder for research: BIDS (Brain Imaging Data Structure), behaviour only.

#include <cbtkit/core/result.hpp>
#include <cbtkit/interop/fhir_journal.hpp>
#include <cbtkit/journal/journal.hpp>

#include <string>
#include <vector>

namespace cbtkit::interop {
/// One file of a folder.
struct named_file {
    std::string path; ///< relative, with `/`, for example `sub-01/beh/sub-01_task-journal_beh.tsv`
    std::string bytes;

    friend bool operator==(named_file const&, named_file const&) = default;
};

/// How a journal is written for research.
struct bids_options {
    std::string participant = "01"; ///< letters and digits: a code of the study, never a name
    std::string name = "Journal";   ///< of the data set
    std::vector<std::string> authors;
    bool with_texts = false; ///< adds what the person wrote; see `deidentify.hpp` first
    int shift_days = 0;      ///< added to every day, so that the real ones are not known
    std::vector<answered_scale> scales;
};

/// Writes `dataset_description.json`, `README`, `participants.tsv` with its sidecar, one row for each entry
/// in `sub-<participant>/beh/…_task-journal_beh.tsv` with a sidecar that describes every column, and a table
/// for each questionnaire: in `phenotype/` when it was answered once, else `…_task-<scale>_beh.tsv`, because
/// a phenotype table has one row for each participant. Missing cells are `n/a`; tabs and line ends within
/// texts become blanks. A feeling is a column pair `<key>_before`, `<key>_after`.
/// @returns the files; `errc::invalid_id` for a participant with other characters, `errc::out_of_range` for a
/// shift that leaves the calendar, `errc::sum_mismatch` or `errc::out_of_range` for answers that do not fit
/// @complexity linear in entries times different feelings
[[nodiscard]] result<std::vector<named_file>> write_bids(
    journal const& contents, bids_options const& options);
} // namespace cbtkit::interop
#endif
