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
#include <cstring>
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

/// Sums of rows of weights. Rows wait until all are known, so that none is waited for, and are then added as
/// small numbers, which so many rows cannot overflow.
class row_sum {
public:
    /// @param row with `row_reach` numbers that may be read
    void add(std::int8_t const* row) noexcept
    {
        rows_[waiting_++] = row;
        if (waiting_ == rows_.size())
            add_waiting();
    }
    /// The sums of all rows so far.
    [[nodiscard]] std::array<std::int32_t, target_count> const& total() noexcept
    {
        add_waiting();
        return total_;
    }

private:
    void add_waiting() noexcept
    {
        std::array<std::int16_t, row_reach> sum{};
        for (std::size_t i = 0; i != waiting_; ++i) {
            std::array<std::int8_t, row_reach> row; // a copy, in registers
            std::memcpy(row.data(), rows_[i], row.size());
            for (std::size_t t = 0; t != row_reach; ++t) // what lies behind the row is never looked at
                sum[t] = static_cast<std::int16_t>(sum[t] + row[t]);
        }
        for (std::size_t t = 0; t != target_count; ++t)
            total_[t] += sum[t];
        waiting_ = 0;
    }

    static constexpr std::size_t most_waiting = 0x7FFF / 128;
    std::array<std::int8_t const*, most_waiting> rows_;
    std::size_t waiting_ = 0;
    std::array<std::int32_t, target_count> total_{};
};

/// The working memory of one detector.
class analysis {
public:
    /// @pre every rule key of `set` begins with the key of a distortion or with `cue.`
    analysis(matching::pattern_set set, weight_table weights);

    /// Looks at a text.
    [[nodiscard]] detection_result run(
        std::string_view text, detection_options const& options, research::layers used);
    /// The same for words that were read before; they are read again where they do not fit.
    [[nodiscard]] detection_result run(
        matching::text_words const& text, detection_options const& options, research::layers used);
    /// All summands of the statistics for a text.
    [[nodiscard]] std::vector<research::contribution> explain(std::string_view text);

    /// The windows of the text that `look` saw last.
    [[nodiscard]] std::vector<window> const& windows() const noexcept { return windows_; }
    /// Scans a text and cuts it into windows.
    void look(std::string_view text);
    void look(matching::text_words const& text);
    /// The features of a window of that text, by their names.
    template <class See>
    void features(window where, See&& see)
    {
        each_feature(scanner_.set(), hits_, scanner_.words(), where, see);
    }
    /// Number of words in a window of that text.
    [[nodiscard]] std::size_t words_in_window(window where) const noexcept
    {
        return words_in(sentences_, where);
    }

private:
    using kind_scores = std::array<double, distortions.size()>;

    /// What the statistics ask of a rule again and again.
    struct rule_facts {
        std::optional<distortion> kind; ///< none for cues and rules of others
        bool is_cue = false;
        bool of_oneself = false; ///< the cues for I, me and mine
        std::uint32_t cue = 0;   ///< number among the cues
        float weak_below = 0;    ///< weights below it are weakened
        std::uint32_t slot = no_slot;
        std::uint32_t weak_slot = no_slot;
        std::uint32_t first_slot = no_slot; ///< of a cue in the first of several sentences
        std::uint32_t last_slot = no_slot;  ///< of a cue in the last of several sentences
    };
    /// What the statistics ask of a word of the shared vocabulary.
    struct word_row {
        std::uint64_t letters = 0; ///< hash of what it is to the statistics
        std::uint16_t word = no_word_row;
        std::uint16_t last_word = no_word_row;
        bool begins_pair = false;
        bool ends_pair = false;
    };
    static constexpr std::uint16_t no_word_row = 0xFFFF;
    static constexpr std::uint32_t no_slot = weight_table::no_row;
    static constexpr std::uint32_t not_looked_up = no_slot - 1;
    struct hit_evidence {
        std::uint32_t kind;
        double weight;
        std::uint32_t rule;
    };

    [[nodiscard]] std::uint32_t slot_of_cues(
        feature_family family, std::uint32_t first, std::uint32_t second);
    /// The hits of a window, in the order of the text.
    [[nodiscard]] std::span<matching::hit const> hits_in(std::size_t window) const noexcept;
    void group_hits();
    /// Combined weight of the rules for each distortion.
    [[nodiscard]] kind_scores rule_scores(std::span<matching::hit const> hits);
    [[nodiscard]] statistic weigh(window where, std::span<matching::hit const> hits);
    void list_words();
    /// Calls `see(row)` for each row of a word or a pair of words in a window.
    template <class See>
    void each_wording_row(window where, See&& see);
    void add_wording(
        window where, std::span<matching::hit const> hits, statistic const& said, kind_scores const& rules);
    /// The items that are shown, as findings.
    [[nodiscard]] std::vector<finding> shown(std::string_view text, detection_options const& options);

    matching::scanner scanner_;
    matching::word_reader reader_;
    matching::text_words own_words_; ///< of texts that nobody else has read
    weight_table weights_;
    std::vector<rule_facts> rules_;
    std::vector<std::string_view> cues_; // names, in the bytes of the set
    std::vector<std::uint32_t> cue_pair_slots_;
    std::vector<hit_evidence> found_;
    std::span<matching::hit const> hits_;
    matching::text_words const* words_ = nullptr;
    std::span<matching::sentence const> sentences_;
    std::vector<window> windows_;
    std::vector<matching::hit> grouped_;   // the hits by window, where there are several
    std::vector<std::uint32_t> group_at_;  // where those of each window begin, and the end
    std::vector<std::uint32_t> window_of_; // by sentence
    std::vector<evidence_item> items_;
    std::vector<word_row>
        word_rows_; // by number in the shared vocabulary; empty for a set with words of its own
    std::vector<std::uint32_t> seen_; // for each row of the weights: the last pass that saw it
    std::uint32_t pass_ = 0;
};

/// The distortion that a rule key names, or nothing.
[[nodiscard]] std::optional<distortion> kind_of_rule(std::string_view rule_key);
} // namespace cbtkit::detail
#endif
