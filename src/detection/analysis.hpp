// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_DETECTION_ANALYSIS_HPP
#define CBTKIT_SRC_DETECTION_ANALYSIS_HPP

/// @file
/// From the hits in a text to scores; the part of detection that the trainer shares.

#include "features.hpp"
#include "weights.hpp"

#include <cbtkit/detection/detection_result.hpp>
#include <cbtkit/detection/research.hpp>
#include <cbtkit/matching/scanner.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::detail {
/// Evidence of one rule hit after the gates.
struct evidence_item {
    std::uint32_t rule = 0;
    distortion kind = distortion::all_or_nothing;
    text_span span;
    double weight = 0.0;
    std::uint32_t sentence = 0;
};

/// What the statistics say of one window: probabilities that add up to 1, and that of `distorted`.
struct statistic {
    std::array<double, distortions.size()> share{};
    double distorted = 0.5;
};

/// The working memory of one detector.
class analysis {
public:
    /// @pre every rule key of `set` begins with the key of a distortion or with `cue.`
    analysis(matching::pattern_set set, weight_table weights);

    /// Looks at a text.
    [[nodiscard]] detection_result run(
        std::string_view text, detection_options const& options, research::layers used);
    /// All summands of the statistics for a text.
    [[nodiscard]] std::vector<research::contribution> explain(std::string_view text);

    /// The windows of the text that `look` saw last.
    [[nodiscard]] std::vector<window> const& windows() const noexcept { return windows_; }
    /// Scans a text and cuts it into windows.
    void look(std::string_view text);
    /// The features of a window of that text.
    template <class See>
    void features(window where, See&& see) const
    {
        each_feature(scanner_.set(), hits_, *words_, where, see);
    }
    /// Number of words in a window of that text.
    [[nodiscard]] std::size_t words_in_window(window where) const noexcept
    {
        return words_in(*words_, where);
    }
    /// Combined weight of the rules for each distortion in a window.
    [[nodiscard]] std::array<double, distortions.size()> rule_scores(window where);

private:
    /// What the statistics ask of a rule again and again.
    struct rule_facts {
        std::optional<distortion> kind; ///< none for cues and rules of others
        bool is_cue = false;
        std::uint32_t cue = 0; ///< number among the cues
        float weak_below = 0;  ///< weights below it are weakened
        std::uint32_t slot = no_slot;
        std::uint32_t weak_slot = no_slot;
    };
    static constexpr std::uint32_t no_slot = 0xffffffffU;
    static constexpr std::uint32_t not_looked_up = 0xfffffffeU;
    struct hit_evidence {
        std::uint32_t kind;
        double weight;
        std::uint32_t rule;
    };

    [[nodiscard]] std::uint32_t slot_of(std::uint32_t hash) const noexcept;
    [[nodiscard]] std::uint32_t slot_of_cues(std::uint32_t first, std::uint32_t second);
    [[nodiscard]] statistic weigh(window where);
    void add_wording(
        window where, statistic const& said, std::array<double, distortions.size()> const& rules,
        std::vector<evidence_item>& items) const;

    matching::scanner scanner_;
    weight_table weights_;
    std::vector<rule_facts> rules_;
    std::vector<std::string_view> cues_; // names, in the bytes of the set
    std::vector<std::uint32_t> cue_pair_slots_;
    std::vector<hit_evidence> found_;
    std::span<matching::hit const> hits_;
    matching::word_list const* words_ = nullptr;
    std::vector<window> windows_;
    std::vector<std::uint32_t> seen_; // for each row of the weights: the last pass that saw it
    std::uint32_t pass_ = 0;
};

/// The distortion that a rule key names, or nothing.
[[nodiscard]] std::optional<distortion> kind_of_rule(std::string_view rule_key);
} // namespace cbtkit::detail
#endif
