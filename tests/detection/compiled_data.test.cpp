// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include "english.hpp"
#include "english_detection.patterns.hpp"
#include "english_screen.patterns.hpp"
#include "english_screen_context.patterns.hpp"
#include "english_words.patterns.hpp"
#include "weights.hpp"
#include "wording.hpp"

#include <cstddef>
#include <iostream>

namespace {
using namespace cbtkit;

/// Bytes of everything that detection and the screen bring along: raise a budget only with a reason.
constexpr std::size_t all_budget = 1'000'000;
constexpr std::size_t patterns_budget = 680'000; // packed, with the words of all
constexpr std::size_t unpacked_budget =
    1'500'000; // in memory; new families of emergencies and violence took 120 kB
constexpr std::size_t weights_budget =
    190'000; // 7,000 features: a stranger's thoughts are named better than with 5,000
constexpr std::size_t wording_budget = 130'000;
constexpr std::size_t sources_budget = 240'000;
} // namespace

TEST_CASE("the compiled English patterns and weights keep to their budget")
{
    namespace embedded = matching::embedded;
    std::size_t const detection = embedded::english_detection_bytes().size();
    std::size_t const screen = embedded::english_screen_bytes().size();
    std::size_t const context = embedded::english_screen_context_bytes().size();
    std::size_t const words = embedded::english_words_bytes().size();
    std::size_t const patterns = detection + screen + context + words;
    std::size_t const unpacked = embedded::english_detection().bytes_view().size() +
                                 embedded::english_screen().bytes_view().size() +
                                 embedded::english_screen_context().bytes_view().size() +
                                 embedded::english_words().bytes_view().size();
    detail::weight_table const table = detail::english_weights();
    std::size_t const weights =
        table.buckets.size_bytes() + table.checks.size_bytes() + table.rows.size_bytes();
    detail::wording_table const& said = detail::english_wording();
    std::size_t const wording = said.words.size_bytes() + said.pairs_of.size_bytes() +
                                said.pair_seconds.size_bytes() + said.pair_weight.size_bytes() +
                                said.kind_rows.size_bytes() + said.kind_weight.size_bytes() +
                                said.kinds_weight.size_bytes();
    std::size_t sources = 0;
    for (detail::shipped_file const& file : detail::english_detection_files)
        sources += file.text.size();
    std::cout << "compiled-in bytes: detection " << detection << ", screen " << screen << ", its context "
              << context << ", words of all " << words << ", weights " << weights << ", wording " << wording
              << ", together " << patterns + weights + wording << "; patterns unpacked " << unpacked
              << "; pattern files as text " << sources << '\n';
    CHECK(patterns <= patterns_budget);
    CHECK(unpacked <= unpacked_budget);
    CHECK(patterns + weights + wording <= all_budget);
    CHECK(weights <= weights_budget);
    CHECK(wording <= wording_budget);
    CHECK(sources <= sources_budget);
    CHECK(detection > 50'000); // what is counted is there
    CHECK(screen > 100'000);
    CHECK(words > 50'000);
    CHECK(weights > 10'000);
    CHECK(wording > 10'000);
}
