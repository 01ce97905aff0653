// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_INTEROP_SPAN_FORMATS_HPP
#define CBTKIT_INTEROP_SPAN_FORMATS_HPP

/// @file
/// Findings as annotations of others: W3C Web Annotation, brat standoff, JSON of spaCy.
///
/// All three count Unicode code points; a span of this library counts bytes of UTF-8.

#include <cbtkit/core/result.hpp>
#include <cbtkit/records/finding.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::interop {
/// Writes a Web Annotation Collection page: one Annotation with motivation `classifying` for each finding,
/// its distortion as a tag, its place as a TextPositionSelector and a TextQuoteSelector with up to 32 code
/// points of context on either side.
/// @param source IRI of the text, for example `urn:uuid:…`
/// @returns JSON-LD; `errc::invalid_utf8` with the byte, `errc::empty` without a source, `errc::out_of_range`
/// with the index of a finding whose span leaves the text or splits a character
[[nodiscard]] result<std::string> write_web_annotations(
    std::string_view source, std::string_view text, std::span<finding const> findings);

/// A text and its annotations as the two files of brat.
struct brat_files {
    std::string txt;
    std::string ann;

    friend bool operator==(brat_files const&, brat_files const&) = default;
};
/// Writes standoff: one text-bound annotation for each finding, with score and rule as a note. A span with
/// line ends becomes a discontinuous one, as brat cannot hold a line end.
/// @returns the files; the failures of `write_web_annotations`; `errc::empty` with the index of a finding
/// that spans nothing but line ends
[[nodiscard]] result<brat_files> write_brat(std::string_view text, std::span<finding const> findings);
/// Reads text-bound annotations whose label is a distortion; notes of the form that `write_brat` writes give
/// score and rule, else the score is 1. Other lines and labels are passed over. A discontinuous annotation
/// becomes one span from its first to its last character.
/// @returns the findings in the order of the file; `errc::invalid_utf8` for the text, `errc::syntax` or
/// `errc::out_of_range` with the byte of `ann` at which the line begins
[[nodiscard]] result<std::vector<finding>> read_brat(std::string_view txt, std::string_view ann);

/// Writes a Doc as spaCy's `Doc.from_json` reads it, findings as the span group `sc`; overlaps are kept.
/// @returns JSON; the failures of `write_web_annotations`
[[nodiscard]] result<std::string> write_spacy_doc(std::string_view text, std::span<finding const> findings);
} // namespace cbtkit::interop
#endif
