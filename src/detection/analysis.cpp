// SPDX-License-Identifier: BSL-1.0
#include "analysis.hpp"
#include "english_detection.patterns.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace cbtkit::detail {
namespace {
// A window holds whole sentences of together at most so many words, or one longer sentence.
constexpr std::uint32_t window_words = 48;
// Further evidence for the same distortion counts less, because rules see the same words.
constexpr double further_evidence = 0.5;

// In the ranking, rules have this share and statistics the rest.
constexpr double rules_share = 0.5;
// How far the statistics move `distorted`, in log odds for log odds.
constexpr double distorted_share = 0.5;
// A finding keeps the log odds of the rules for its distortion, moved by what the statistics say of the text
// and of the distortion. A rule alone is not enough: nobody is helped by a false alarm.
constexpr double finding_offset = -1.5;
// A rule that the statistics have never seen, such as a host's own, mostly keeps its weight.
constexpr double untrained_offset = -0.3;
constexpr double kind_share = 0.35;
// From here on the wording as a whole makes a finding of its own: in words of the writer about themselves,
// lower where a rule for the same distortion says a little.
constexpr double wording_alone = 0.55;
constexpr double wording_with_rule = 0.5;
constexpr std::uint32_t no_rule = 0xffffffffU;
// What a text without any rule hit is worth before the statistics speak.
constexpr double silent_rules = 0.08;
// From this weight on a hit is strengthened by the other hits for the same distortion.
constexpr double joins = 0.3;

double logit(double p)
{
    double const q = std::clamp(p, 0.001, 0.999);
    return std::log(q / (1.0 - q));
}

double sigmoid(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

/// The place of each distortion among their keys, so that ties need not compare letters.
constexpr auto rank_of_key = [] {
    std::array<std::uint8_t, distortions.size()> ranks{};
    for (std::size_t d = 0; d != distortions.size(); ++d)
        for (auto const& other : distortions)
            ranks[d] = static_cast<std::uint8_t>(ranks[d] + (other.key < distortions[d].key ? 1U : 0U));
    return ranks;
}();
} // namespace

std::optional<distortion> kind_of_rule(std::string_view rule_key)
{
    auto const kind = distortion_from_key(rule_key.substr(0, rule_key.find('.')));
    return kind ? std::optional<distortion>{*kind} : std::nullopt;
}

analysis::analysis(matching::pattern_set set, weight_table weights)
    : scanner_{std::move(set)}
    , reader_{scanner_.set()}
    , weights_{weights}
    , seen_(weights.checks.size(), 0)
{
    rules_.reserve(scanner_.set().size());
    for (std::size_t i = 0; i != scanner_.set().size(); ++i) {
        matching::rule_view const rule = scanner_.set().rule(i);
        rule_facts facts;
        facts.kind = kind_of_rule(rule.key);
        facts.is_cue = rule.key.starts_with("cue.");
        facts.weak_below = 0.75F * rule.weight;
        if (facts.is_cue) {
            facts.cue = static_cast<std::uint32_t>(cues_.size());
            cues_.push_back(rule.key.substr(4));
            facts.of_oneself = cues_.back() == "i" || cues_.back() == "me";
            facts.slot = weights_.find(feature_hash(feature_family::cue, cues_.back()));
            facts.first_slot = weights_.find(feature_hash(feature_family::first_cue, cues_.back()));
            facts.last_slot = weights_.find(feature_hash(feature_family::last_cue, cues_.back()));
        } else {
            facts.slot = weights_.find(feature_hash(feature_family::rule, rule.key));
            facts.weak_slot = weights_.find(feature_hash(feature_family::weak_rule, rule.key));
        }
        rules_.push_back(facts);
    }
    cue_pair_slots_.assign(2 * cues_.size() * cues_.size(), not_looked_up);
    // All words with weights stand in the vocabulary of the shipped sets.
    if (scanner_.set().words_view().data() == matching::embedded::english_detection().words_view().data())
        list_words();
}

void analysis::list_words()
{
    if (weights_.empty())
        return;
    std::size_t const known = scanner_.set().word_count();
    word_rows_.assign(known + 1 + matching::text_words::other_number, {});
    auto const is_set = [](std::span<std::uint64_t const> bits, std::size_t number) {
        return (bits[number / 64] >> number % 64 & 1U) != 0;
    };
    for (std::size_t number = 1; number != word_rows_.size(); ++number) {
        word_row& row = word_rows_[number];
        row.letters = letters_hash(number > known ? "0" : statistic_word(scanner_.set().word_view(number)));
        row.word = static_cast<std::uint16_t>(weights_.find(feature_hash(feature_family::word, row.letters)));
        row.last_word =
            static_cast<std::uint16_t>(weights_.find(feature_hash(feature_family::last_word, row.letters)));
        row.begins_pair = is_set(weights_.begins_pair, number);
        row.ends_pair = is_set(weights_.ends_pair, number);
    }
}

template <class See>
void analysis::each_wording_row(window where, See&& see)
{
    if (word_rows_.empty()) {
        each_wording_hash(scanner_.words(), where, [&](std::uint64_t hash) { see(weights_.find(hash)); });
        return;
    }
    std::uint32_t const* const numbers = words_->numbers_view().data();
    constexpr std::uint64_t start = letters_hash("^");
    constexpr std::uint64_t asked = letters_hash("?");
    constexpr std::uint64_t exclaimed = letters_hash("!");
    constexpr std::uint64_t told = letters_hash(".");
    for (std::uint32_t s = where.first; s != where.end; ++s) {
        matching::sentence const& sentence = sentences_[s];
        bool const last = s + 1 == where.end;
        std::uint64_t before = start;
        bool begins = true;
        for (std::uint32_t i = sentence.first_word; i != sentence.end_word; ++i) {
            word_row const& row = word_rows_[numbers[i]];
            if (row.word != no_word_row)
                see(std::uint32_t{row.word});
            if (begins && row.ends_pair)
                see(weights_.find(feature_hash(feature_family::pair, before, row.letters)));
            if (last && row.last_word != no_word_row)
                see(std::uint32_t{row.last_word});
            before = row.letters;
            begins = row.begins_pair;
        }
        if (begins)
            see(weights_.find(feature_hash(
                feature_family::pair, before,
                sentence.question    ? asked
                : sentence.exclaimed ? exclaimed
                                     : told)));
    }
}

std::uint32_t analysis::slot_of_cues(feature_family family, std::uint32_t first, std::uint32_t second)
{
    std::size_t const table = family == feature_family::cue_skip ? cues_.size() * cues_.size() : 0;
    std::uint32_t& slot = cue_pair_slots_[table + first * cues_.size() + second];
    if (slot == not_looked_up)
        slot = weights_.find(feature_hash(family, cues_[first], cues_[second]));
    return slot;
}

void analysis::look(std::string_view text)
{
    reader_.read(text, own_words_);
    look(own_words_);
}

void analysis::look(matching::text_words const& text)
{
    if (!text.fit(scanner_.set()))
        return look(text.text_view());
    hits_ = scanner_.scan(text);
    words_ = &text;
    sentences_ = text.sentences_view();
    windows_.clear();
    std::uint32_t held = 0;
    for (std::uint32_t s = 0; s != sentences_.size(); ++s) {
        std::uint32_t const words = sentences_[s].end_word - sentences_[s].first_word;
        if (windows_.empty() || held + words > window_words) {
            windows_.push_back({s, s + 1});
            held = words;
        } else {
            windows_.back().end = s + 1;
            held += words;
        }
    }
}

void analysis::group_hits()
{
    if (windows_.size() < 2)
        return;
    window_of_.resize(sentences_.size());
    for (std::uint32_t w = 0; w != windows_.size(); ++w)
        std::fill(window_of_.begin() + windows_[w].first, window_of_.begin() + windows_[w].end, w);
    group_at_.assign(windows_.size() + 1, 0);
    for (matching::hit const& h : hits_)
        ++group_at_[window_of_[h.sentence] + 1];
    for (std::size_t w = 0; w != windows_.size(); ++w)
        group_at_[w + 1] += group_at_[w];
    grouped_.resize(hits_.size());
    for (matching::hit const& h : hits_)
        grouped_[group_at_[window_of_[h.sentence]]++] = h;
    // Each start has moved to the end of its window, which is the start of the next.
    std::copy_backward(group_at_.begin(), group_at_.end() - 1, group_at_.end());
    group_at_[0] = 0;
}

std::span<matching::hit const> analysis::hits_in(std::size_t window) const noexcept
{
    if (windows_.size() < 2)
        return hits_;
    return std::span{grouped_}.subspan(group_at_[window], group_at_[window + 1] - group_at_[window]);
}

analysis::kind_scores analysis::rule_scores(std::span<matching::hit const> hits)
{
    found_.clear();
    for (matching::hit const& h : hits) {
        if (!rules_[h.rule].kind || h.weight <= 0.0F)
            continue;
        auto const same =
            std::find_if(found_.begin(), found_.end(), [&](auto const& item) { return item.rule == h.rule; });
        if (same == found_.end())
            found_.push_back({static_cast<std::uint32_t>(*rules_[h.rule].kind), h.weight, h.rule});
        else
            same->weight = std::max(same->weight, static_cast<double>(h.weight));
    }
    std::sort(found_.begin(), found_.end(), [](hit_evidence const& a, hit_evidence const& b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        return a.weight != b.weight ? a.weight > b.weight : a.rule > b.rule;
    });
    kind_scores scores{};
    for (std::size_t i = 0; i != found_.size();) {
        std::uint32_t const kind = found_[i].kind;
        double missing = 1.0;
        double share = 1.0;
        for (; i != found_.size() && found_[i].kind == kind; ++i) {
            missing *= 1.0 - std::min(found_[i].weight, 0.98) * share;
            share *= further_evidence;
        }
        scores[kind] = 1.0 - missing;
    }
    return scores;
}

statistic analysis::weigh(window where, std::span<matching::hit const> hits)
{
    ++pass_;
    // Whole steps are added for each scale of its own, and scaled once.
    row_sum full;
    row_sum pairs;
    row_sum wording;
    auto const add = [this](row_sum& to, std::uint32_t slot) {
        if (slot == no_slot || seen_[slot] == pass_)
            return;
        seen_[slot] = pass_;
        to.add(weights_.rows.data() + std::size_t{slot} * target_count);
    };
    std::uint32_t cue_before = no_slot;
    std::uint32_t cue_before_that = no_slot;
    bool const several = where.end - where.first > 1;
    for (matching::hit const& h : hits) {
        if (h.weight <= 0.0F)
            continue;
        rule_facts const& rule = rules_[h.rule];
        if (!rule.is_cue) {
            add(full, h.weight < rule.weak_below ? rule.weak_slot : rule.slot);
            continue;
        }
        add(full, rule.slot);
        if (cue_before != no_slot)
            add(pairs, slot_of_cues(feature_family::cue_pair, cue_before, rule.cue));
        if (cue_before_that != no_slot)
            add(pairs, slot_of_cues(feature_family::cue_skip, cue_before_that, rule.cue));
        if (several && h.sentence == where.first)
            add(pairs, rule.first_slot);
        if (several && h.sentence + 1 == where.end)
            add(pairs, rule.last_slot);
        cue_before_that = cue_before;
        cue_before = rule.cue;
    }
    each_wording_row(where, [&](std::uint32_t row) { add(wording, row); });
    std::size_t const words = words_in(sentences_, where);
    double const full_scale = feature_scale(feature_family::rule, words);
    double const pair_scale = feature_scale(feature_family::cue_pair, words);
    double const wording_scale = feature_scale(feature_family::word, words);
    auto const& full_total = full.total();
    auto const& pair_total = pairs.total();
    auto const& wording_total = wording.total();
    std::array<double, target_count> sum{};
    for (std::size_t t = 0; t != target_count; ++t)
        sum[t] = full_scale * full_total[t] + pair_scale * pair_total[t] + wording_scale * wording_total[t];
    statistic made;
    double largest = -1e9;
    for (std::size_t t = 0; t != target_count; ++t) {
        sum[t] = sum[t] * static_cast<double>(weights_.unit) + static_cast<double>(weights_.bias[t]);
        if (t != distorted_target)
            largest = std::max(largest, sum[t]);
    }
    double total = 0.0;
    for (std::size_t d = 0; d != distortions.size(); ++d) {
        made.share[d] = std::exp(sum[d] - largest);
        total += made.share[d];
    }
    for (double& share : made.share)
        share /= total;
    made.distorted = sigmoid(sum[distorted_target]);
    return made;
}

void analysis::add_wording(
    window where, std::span<matching::hit const> hits, statistic const& said, kind_scores const& rules)
{
    std::size_t const best =
        static_cast<std::size_t>(std::max_element(said.share.begin(), said.share.end()) - said.share.begin());
    double const score = said.share[best] * said.distorted;
    if (score < (rules[best] > 0.0 ? wording_with_rule : wording_alone) || rules[best] >= 0.5)
        return;
    bool const of_oneself = std::any_of(
        hits.begin(), hits.end(), [this](matching::hit const& h) { return rules_[h.rule].of_oneself; });
    if (!of_oneself)
        return;
    // Where to point: the feature that speaks most for this distortion.
    std::size_t const words = words_in(sentences_, where);
    double most = 0.0;
    text_span span;
    each_feature(
        scanner_.set(), hits, scanner_.words(), where,
        [&](feature_family family, std::string_view first, std::string_view second, text_span at) {
            std::uint32_t const slot = weights_.find(feature_hash(family, first, second));
            if (slot == no_slot)
                return;
            double const weight = feature_scale(family, words) * weights_.row(slot)[best];
            if (weight > most) {
                most = weight;
                span = at;
            }
        });
    if (most > 0.0)
        items_.push_back({no_rule, static_cast<distortion>(best), span, score, where.first});
}

std::vector<finding> analysis::shown(std::string_view text, detection_options const& options)
{
    std::vector<finding> made;
    std::stable_sort(items_.begin(), items_.end(), [](evidence_item const& a, evidence_item const& b) {
        return a.weight != b.weight ? a.weight > b.weight : a.span < b.span;
    });
    for (evidence_item const& item : items_) {
        if (item.weight < options.min_score)
            continue;
        bool const told = std::any_of(made.begin(), made.end(), [&](finding const& f) {
            return f.kind == item.kind && f.span.overlaps(item.span);
        });
        if (told)
            continue;
        finding f;
        f.kind = item.kind;
        f.span = item.span;
        f.score = item.weight;
        f.rule = item.rule == no_rule ? "statistics." + std::string{key(item.kind)}
                                      : std::string{scanner_.set().rule(item.rule).key};
        f.cue = slice(text, item.span);
        made.push_back(std::move(f));
    }
    std::sort(made.begin(), made.end(), shown_before);
    if (options.max_findings != 0 && made.size() > options.max_findings)
        made.resize(options.max_findings);
    return made;
}

detection_result analysis::run(std::string_view text, detection_options const& options, research::layers used)
{
    reader_.read(text, own_words_);
    return run(own_words_, options, used);
}

detection_result analysis::run(
    matching::text_words const& text, detection_options const& options, research::layers used)
{
    look(text);
    group_hits();
    bool const statistics = used == research::layers::rules_and_statistics && !weights_.empty();
    detection_result made;
    kind_scores best{};
    double undistorted = 1.0;
    items_.clear();
    for (std::size_t w = 0; w != windows_.size(); ++w) {
        std::span<matching::hit const> const hits = hits_in(w);
        kind_scores const rules = rule_scores(hits);
        statistic said;
        if (statistics)
            said = weigh(windows_[w], hits);
        double none = 1.0;
        double const spoken = (1.0 - rules_share) * std::sqrt(said.distorted);
        for (std::size_t d = 0; d != distortions.size(); ++d) {
            double score = rules[d];
            if (statistics)
                score = rules_share * rules[d] + spoken * said.share[d];
            best[d] = std::max(best[d], score);
            none *= 1.0 - 0.9 * rules[d];
        }
        // Rules and statistics are added as evidence, in log odds; rules that are silent say little.
        double p = 1.0 - none;
        if (statistics)
            p = sigmoid(logit(std::max(p, silent_rules)) + distorted_share * logit(said.distorted));
        undistorted = std::min(undistorted, 1.0 - p);
        for (matching::hit const& h : hits) {
            if (!rules_[h.rule].kind || h.weight <= 0.0F)
                continue;
            distortion const kind = *rules_[h.rule].kind;
            double weight = static_cast<double>(h.weight);
            if (statistics && weight >= joins)
                weight = std::max(weight, rules[static_cast<std::size_t>(kind)]);
            if (statistics) {
                double const share = said.share[static_cast<std::size_t>(kind)];
                rule_facts const& facts = rules_[h.rule];
                bool const untrained = facts.slot == no_slot && facts.weak_slot == no_slot;
                weight = sigmoid(
                    logit(weight) + (untrained ? untrained_offset : finding_offset) +
                    std::clamp(logit(said.distorted), -3.0, untrained ? 0.3 : 2.0) +
                    kind_share * std::clamp(std::log(share * distortions.size() + 1e-6), -2.0, 2.0));
            }
            if (weight >= options.min_score)
                items_.push_back({h.rule, kind, h.span, weight, h.sentence});
        }
        if (statistics)
            add_wording(windows_[w], hits, said, rules);
    }
    made.distorted = windows_.empty() ? 0.0 : 1.0 - undistorted;
    if (!items_.empty())
        made.findings = shown(text.text_view(), options);
    made.ranking.reserve(distortions.size());
    for (std::size_t d = 0; d != distortions.size(); ++d)
        if (best[d] > 0.0)
            made.ranking.push_back({static_cast<distortion>(d), best[d]});
    std::sort(
        made.ranking.begin(), made.ranking.end(), [](ranked_distortion const& a, ranked_distortion const& b) {
            auto const rank = [](distortion kind) { return rank_of_key[static_cast<std::size_t>(kind)]; };
            return a.score != b.score ? a.score > b.score : rank(a.kind) < rank(b.kind);
        });
    return made;
}

std::vector<research::contribution> analysis::explain(std::string_view text)
{
    std::vector<research::contribution> all;
    if (weights_.empty())
        return all;
    look(text);
    for (window const where : windows_) {
        ++pass_;
        features(
            where,
            [&](feature_family family, std::string_view first, std::string_view second, text_span span) {
                std::uint32_t const slot = weights_.find(feature_hash(family, first, second));
                if (slot == no_slot || seen_[slot] == pass_)
                    return;
                seen_[slot] = pass_;
                auto const row = weights_.row(slot);
                double const scale =
                    feature_scale(family, words_in(sentences_, where)) * static_cast<double>(weights_.unit);
                std::string name{static_cast<char>(family)};
                name.append(":").append(first);
                if (!second.empty())
                    name.append(" ").append(second);
                for (std::size_t t = 0; t != target_count; ++t)
                    if (row[t] != 0)
                        all.push_back(
                            {name, std::string{t == distorted_target ? "distorted" : distortions[t].key},
                             static_cast<double>(row[t]) * scale, span});
            });
    }
    std::stable_sort(all.begin(), all.end(), [](auto const& a, auto const& b) {
        return std::abs(a.weight) > std::abs(b.weight);
    });
    return all;
}
} // namespace cbtkit::detail
