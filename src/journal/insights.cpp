// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/insight_columns.hpp>

#include <cbtkit/journal/association.hpp>
#include <cbtkit/journal/change_points.hpp>
#include <cbtkit/journal/distributions.hpp>
#include <cbtkit/journal/groups.hpp>
#include <cbtkit/journal/moments.hpp>
#include <cbtkit/journal/trend.hpp>

#include "dependence.hpp"
#include "numeric.hpp"

#include <array>
#include <bit>
#include <limits>
#include <map>
#include <unordered_map>

namespace cbtkit {
namespace {
namespace sd = stats::detail;

// Conventions of this library, one place each.
constexpr std::size_t least_entries = 20;    // for any pattern
constexpr std::size_t most_days = 1000;      // longer series are averaged over neighbouring days
constexpr std::size_t emotions_followed = 3; // whose strength is followed over time
constexpr std::size_t least_tagged = 8;      // entries with a tag, for its mood
constexpr double least_tag_points = 5;       // of mood between entries with and without a tag
constexpr double least_weekday_points = 5;   // between the highest and the lowest weekday
constexpr std::size_t least_per_weekday = 3; // ratings on a weekday that is compared
constexpr std::int32_t least_weekday_span = 21;
constexpr std::int32_t near_days = 7; // from a change of scale or time zone
constexpr double least_lift = 1.3;
constexpr double most_lift = 0.77;
constexpr std::size_t most_things = 64; // tags, emotions, distortions looked at: the most frequent
constexpr double z95 = 1.959963984540054;

/// How the error rate is shared between kinds of claim; those without a test give theirs to the others.
constexpr std::array<double, 9> shares{
    0.50, // mood_trend: one test with mood_change, told as the one or the other
    0.50, // mood_change
    0.03, // emotion_trend
    0.22, // tag_emotion
    0.08, // tag_distortion
    0.05, // distortion_emotion
    0.05, // tag_mood
    0.03, // weekday
    0.04, // exercise
};

/// A test that was made, and what may be said if it passes.
struct tested {
    insight claim;
    bool large_enough = false; // the sizes that a claim needs
};

/// The entries of the window, in order of time.
struct window {
    insight_columns const* all = nullptr;
    std::vector<std::size_t> places; // in the input
    [[nodiscard]] std::size_t size() const { return places.size(); }
    [[nodiscard]] insight_row operator[](std::size_t i) const { return all->row_view(places[i]); }
    std::int32_t from = 0;
    std::int32_t to = 0;
};

/// One number per day.
struct daily {
    std::vector<double> days;
    std::vector<double> values;
    std::vector<std::vector<std::size_t>> places; // entries of the input behind each day
};

template <class Get>
daily by_day(window const& w, Get get)
{
    daily out;
    for (std::size_t i = 0; i < w.size();) {
        std::size_t j = i;
        std::int32_t const day = w[i].day;
        sd::compensated_sum total;
        std::vector<std::size_t> used;
        for (; j < w.size(); ++j) {
            insight_row const each = w[j];
            if (each.day != day)
                break;
            if (std::optional<double> const x = get(each)) {
                total.add(*x);
                used.push_back(w.places[j]);
            }
        }
        if (!used.empty()) {
            out.days.push_back(day);
            out.values.push_back(total.value() / sd::real(used.size()));
            out.places.push_back(std::move(used));
        }
        i = j;
    }
    return out;
}

/// At most `most_days` values: means over as many neighbours as needed.
daily thinned(daily const& full)
{
    std::size_t const n = full.days.size();
    std::size_t const group = (n + most_days - 1) / most_days;
    if (group <= 1)
        return full;
    daily out;
    for (std::size_t i = 0; i < n; i += group) {
        std::size_t const count = std::min(group, n - i);
        out.days.push_back(sd::mean(std::span{full.days}.subspan(i, count)));
        out.values.push_back(sd::mean(std::span{full.values}.subspan(i, count)));
        out.places.emplace_back();
        for (std::size_t k = i; k < i + count; ++k)
            out.places.back().insert(out.places.back().end(), full.places[k].begin(), full.places[k].end());
    }
    return out;
}

std::vector<std::size_t> all_places(daily const& series)
{
    std::vector<std::size_t> out;
    for (auto const& day : series.places)
        out.insert(out.end(), day.begin(), day.end());
    std::sort(out.begin(), out.end());
    return out;
}

/// What an entry holds, apart from numbers.
enum class thing_sort : std::uint8_t { tag, derived_tag, distortion, emotion };

/// The things of one sort that appear often enough to be compared, most frequent first.
struct things {
    std::vector<std::uint32_t> ids;
    std::vector<std::size_t> counts;              // entries with it
    std::vector<std::vector<std::uint64_t>> bits; // one per entry of the window
    std::vector<std::vector<double>> carry;       // autocorrelations at lags 1, 2, …
};

class search {
public:
    search(insight_columns const& input, insight_options const& options)
        : input_{input}
        , options_{options}
    {
    }

    insight_report run();

private:
    [[nodiscard]] bool find_window(insight_report& report);
    void look_at_mood();
    void look_at_emotions();
    void look_at_pairs();
    void look_at_tags_and_mood();
    void look_at_weekdays();
    void look_at_exercises();
    void choose(insight_report& report);

    void look_at_trend(daily const& series, insight claim, std::uint64_t seed, bool higher_is_easier);
    [[nodiscard]] std::pair<insight, bool> step_of(
        daily const& series, insight change, sd::change_p const& p) const;
    void test_pairs(insight_kind kind, things const& firsts, things const& seconds);
    void compare_exercise(insight& claim, std::uint32_t id) const;
    void list_entries(insight& claim) const;
    [[nodiscard]] things frequent(thing_sort sort) const;
    [[nodiscard]] insight_tone tone_of_emotion(std::uint32_t id, bool more) const;
    [[nodiscard]] bool break_within(std::int32_t from, std::int32_t to) const;

    insight_columns const& input_;
    insight_options const& options_;
    window window_;
    daily mood_;
    std::vector<tested> tests_;
    std::vector<std::uint32_t> frequent_tags_;
};

insight_tone search::tone_of_emotion(std::uint32_t id, bool more) const
{
    std::optional<double> const valence = id < input_.valence.size() ? input_.valence[id] : std::nullopt;
    if (!valence || *valence == 0)
        return insight_tone::neutral;
    return (*valence > 0) == more ? insight_tone::easier : insight_tone::harder;
}

bool search::break_within(std::int32_t from, std::int32_t to) const
{
    return std::any_of(input_.breaks.begin(), input_.breaks.end(), [&](std::int32_t day) {
        return day >= from - near_days && day <= to + near_days;
    });
}

bool search::find_window(insight_report& report)
{
    std::vector<std::size_t> order;
    std::int32_t last = std::numeric_limits<std::int32_t>::min();
    for (std::size_t i = 0; i < input_.size(); ++i)
        last = std::max(last, input_.row_view(i).day);
    for (std::size_t i = 0; i < input_.size(); ++i) {
        insight_row const e = input_.row_view(i);
        if (!e.must_handle)
            order.push_back(i);
        else if (e.day == input_.today || e.day == last)
            report.held_back = true;
    }
    std::sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) {
        insight_row const a = input_.row_view(i);
        insight_row const b = input_.row_view(j);
        return a.day != b.day ? a.day < b.day : a.t != b.t ? a.t < b.t : i < j;
    });
    auto const day_of = [&](std::size_t k) { return input_.row_view(order[k]).day; };
    std::vector<std::size_t> first_of_day; // places in `order`
    for (std::size_t k = 0; k < order.size(); ++k) {
        if (k == 0 || day_of(k) != day_of(k - 1))
            first_of_day.push_back(k);
    }
    std::size_t begin = order.size();
    for (std::size_t d = 0; d < first_of_day.size(); ++d) {
        double const with = sd::real(first_of_day.size() - d);
        double const span =
            static_cast<double>(std::int64_t{day_of(order.size() - 1)} - day_of(first_of_day[d]) + 1);
        if (with >= (1 - options_.max_missing_days) * span) {
            begin = first_of_day[d];
            break;
        }
    }
    order.erase(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(begin));
    window_.all = &input_;
    window_.places = std::move(order);
    report.entries = window_.size();
    if (!window_.places.empty()) {
        window_.from = window_[0].day;
        window_.to = window_[window_.size() - 1].day;
        report.from = window_.from;
        report.to = window_.to;
    }
    if (window_.size() < least_entries) {
        report.missing = stats::insufficient{window_.size(), least_entries};
        return false;
    }
    return true;
}

/// The likeliest step as a claim, and whether it is large enough to be told.
std::pair<insight, bool> search::step_of(daily const& series, insight change, sd::change_p const& p) const
{
    std::span<double const> const values{series.values};
    auto const before = values.first(p.cut);
    auto const after = values.subspan(p.cut);
    double const first = sd::mean(before);
    double const second = sd::mean(after);
    double const squares = sd::sum_of_squares(before, first) + sd::sum_of_squares(after, second);
    // Days that carry over tell less about a level than their number says.
    double const repeated = (1 + p.autocorrelation) / (1 - p.autocorrelation);
    double const half = z95 * std::sqrt(
                                  squares / sd::real(values.size() - 2) * repeated *
                                  (1 / sd::real(before.size()) + 1 / sd::real(after.size())));
    change.kind = insight_kind::mood_change;
    change.how = stats::method::mean_shift;
    change.effect = second - first;
    change.low = change.effect - half;
    change.high = change.effect + half;
    change.before = first;
    change.after = second;
    change.around = static_cast<std::int32_t>(std::floor(series.days[p.cut]));
    change.near_break = break_within(*change.around, *change.around);
    change.tone = change.effect > 0 ? insight_tone::easier : insight_tone::harder;
    change.text_key = change.effect > 0 ? "insight.mood_moved_up" : "insight.mood_moved_down";
    double const noise = stats::noise_sd(values).value_or(0);
    bool const large = std::fabs(change.effect) >= stats::change_min_points &&
                       std::fabs(change.effect) >= stats::change_min_noise * noise;
    return {change, large};
}

/// Tests a series for a trend; the size and interval are those of Theil and Sen.
void search::look_at_trend(daily const& series, insight claim, std::uint64_t seed, bool higher_is_easier)
{
    std::vector<stats::sample> samples;
    for (std::size_t i = 0; i < series.days.size(); ++i)
        samples.push_back({series.days[i], series.values[i]});
    stats::trend_rules const rules;
    auto const checked = stats::series::from_samples(samples);
    auto const found = stats::trend_of(*checked, rules);
    if (!found)
        return;
    stats::trend const& trend = (*found).value;
    auto const p = sd::test_change(series.days, series.values, 5, options_.draws, seed);
    bool const up = trend.line.slope > 0;
    claim.tone = up == higher_is_easier ? insight_tone::easier : insight_tone::harder;
    claim.n = (*found).n;
    claim.how = stats::method::mann_kendall;
    claim.p = std::max(p.trend, trend.test.p);
    claim.effect = 7 * trend.line.slope;
    claim.low = 7 * trend.line.low;
    claim.high = 7 * trend.line.high;
    claim.near_break = break_within(window_.from, window_.to);
    claim.entries = all_places(series);
    bool const is_mood = claim.kind == insight_kind::mood_trend;
    claim.text_key = is_mood ? (up ? "insight.mood_rose" : "insight.mood_fell")
                             : (up ? "insight.emotion_stronger" : "insight.emotion_weaker");
    tests_.push_back({claim, (*found).strength == strength::supported});

    if (!is_mood || series.values.size() < stats::change_minimum)
        return;
    // Both are one question, asked once. A step is told where it is likelier than a line, and where only it
    // is large enough.
    constexpr double level = 0.05;
    tested& one = tests_.back();
    one.large_enough = one.large_enough && p.trend <= level;
    if (p.cut > 0 && p.step <= level) {
        auto const [change, large] = step_of(series, claim, p);
        if (large && (!one.large_enough || p.step_is_likelier))
            one = {change, true};
    }
    one.claim.p = p.any;
}

void search::look_at_mood()
{
    mood_ = by_day(window_, [](insight_row const& e) { return e.mood; });
    if (mood_.days.empty())
        return;
    insight claim;
    claim.kind = insight_kind::mood_trend;
    look_at_trend(thinned(mood_), claim, 71, true);
}

void search::look_at_emotions()
{
    std::map<std::uint32_t, std::size_t> rated;
    for (std::size_t i = 0; i < window_.size(); ++i) {
        for (insight_emotion const& x : window_[i].emotions)
            rated[x.id] += x.intensity ? 1U : 0U;
    }
    std::vector<std::pair<std::size_t, std::uint32_t>> most;
    for (auto const& [id, count] : rated) {
        if (count >= least_entries)
            most.emplace_back(count, id);
    }
    std::sort(most.begin(), most.end(), [](auto const& a, auto const& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    for (std::size_t k = 0; k < std::min(most.size(), emotions_followed); ++k) {
        std::uint32_t const id = most[k].second;
        daily const series = by_day(window_, [id](insight_row const& e) -> std::optional<double> {
            for (insight_emotion const& x : e.emotions) {
                if (x.id == id)
                    return x.intensity;
            }
            return std::nullopt;
        });
        if (series.days.size() < least_entries)
            continue;
        insight claim;
        claim.kind = insight_kind::emotion_trend;
        claim.first = id;
        std::size_t const before = tests_.size();
        look_at_trend(thinned(series), claim, 72 + k, true);
        if (tests_.size() > before)
            tests_.back().claim.tone = tone_of_emotion(id, tests_.back().claim.effect > 0);
    }
}

/// Calls `visit(id)` once for each thing of a sort in an entry.
template <class Visit>
void each_thing(insight_row const& e, thing_sort sort, Visit visit)
{
    auto const each_once = [&](std::span<std::uint32_t const> ids) {
        for (auto at = ids.begin(); at != ids.end(); ++at) {
            if (std::find(ids.begin(), at, *at) == at)
                visit(*at);
        }
    };
    switch (sort) {
    case thing_sort::tag:
        each_once(e.tags);
        break;
    case thing_sort::derived_tag:
        each_once(e.derived_tags);
        break;
    case thing_sort::distortion:
        each_once(e.distortions);
        break;
    case thing_sort::emotion:
        for (auto at = e.emotions.begin(); at != e.emotions.end(); ++at) {
            bool const again = std::any_of(e.emotions.begin(), at, [&](insight_emotion const& x) {
                return x.id == at->id && x.intensity.value_or(1) > 0;
            });
            if (at->intensity.value_or(1) > 0 && !again)
                visit(at->id);
        }
        break;
    }
}

bool has(insight_row const& e, thing_sort sort, std::uint32_t id)
{
    bool found = false;
    each_thing(e, sort, [&](std::uint32_t each) { found = found || each == id; });
    return found;
}

/// Autocorrelations of a row of bits at lags 1 to `lags`.
std::vector<double> bit_autocorrelations(
    std::vector<std::uint64_t> const& bits, std::size_t n, std::size_t lags)
{
    std::size_t const words = bits.size() - 1; // the last word is 0
    double total = 0;
    for (std::uint64_t const w : bits)
        total += sd::real(std::popcount(w));
    double const m = total / sd::real(n);
    double const variance = total * (1 - m);
    std::vector<double> out(lags, 0.0);
    double head = 0; // ones among the first k
    double tail = 0; // ones among the last k
    auto const at = [&](std::size_t i) { return static_cast<double>(bits[i / 64] >> (i % 64) & 1U); };
    for (std::size_t k = 1; k <= lags; ++k) {
        head += at(k - 1);
        tail += at(n - k);
        double both = 0;
        for (std::size_t w = 0; w < words; ++w)
            both += sd::real(std::popcount(bits[w] & (bits[w] >> k | bits[w + 1] << (64 - k))));
        double const product = both - m * ((total - head) + (total - tail)) + sd::real(n - k) * m * m;
        out[k - 1] = variance > 0 ? product / variance : 0.0;
    }
    return out;
}

things search::frequent(thing_sort sort) const
{
    std::unordered_map<std::uint32_t, std::size_t> counts;
    std::size_t const n = window_.size();
    for (std::size_t i = 0; i < n; ++i)
        each_thing(window_[i], sort, [&](std::uint32_t id) { ++counts[id]; });
    std::vector<std::pair<std::size_t, std::uint32_t>> most;
    for (auto const& [id, count] : counts) {
        if (count >= stats::association_min_margin && n - count >= stats::association_min_margin)
            most.emplace_back(count, id);
    }
    std::sort(most.begin(), most.end(), [](auto const& a, auto const& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    most.resize(std::min(most.size(), most_things));
    things out;
    std::unordered_map<std::uint32_t, std::size_t> column;
    for (auto const& [count, id] : most) {
        column[id] = out.ids.size();
        out.ids.push_back(id);
        out.counts.push_back(count);
        out.bits.emplace_back(n / 64 + 2, 0);
    }
    for (std::size_t i = 0; i < n; ++i) {
        each_thing(window_[i], sort, [&](std::uint32_t id) {
            if (auto const at = column.find(id); at != column.end())
                out.bits[at->second][i / 64] |= std::uint64_t{1} << (i % 64);
        });
    }
    for (auto const& bits : out.bits)
        out.carry.push_back(bit_autocorrelations(bits, n, std::min<std::size_t>(10, n / 10)));
    return out;
}

void search::test_pairs(insight_kind kind, things const& firsts, things const& seconds)
{
    std::size_t const n = window_.size();
    for (std::size_t f = 0; f < firsts.ids.size(); ++f) {
        std::vector<std::uint64_t> derived(n / 64 + 2, 0); // entries whose words gave the tag
        if (kind == insight_kind::tag_distortion) {
            for (std::size_t i = 0; i < n; ++i) {
                if (has(window_[i], thing_sort::derived_tag, firsts.ids[f]))
                    derived[i / 64] |= std::uint64_t{1} << (i % 64);
            }
        }
        for (std::size_t s = 0; s < seconds.ids.size(); ++s) {
            stats::pair_counts counts;
            bool by_definition = false;
            for (std::size_t w = 0; w < derived.size(); ++w) {
                std::uint64_t const both = firsts.bits[f][w] & seconds.bits[s][w];
                counts.both += static_cast<std::uint64_t>(std::popcount(both));
                by_definition = by_definition || (both & derived[w]) != 0;
            }
            counts.only_first = firsts.counts[f] - counts.both;
            counts.only_second = seconds.counts[s] - counts.both;
            counts.neither = n - counts.both - counts.only_first - counts.only_second;
            // A pair that could never be told is not tested, so it costs the others nothing.
            double const expected = sd::real(firsts.counts[f]) * sd::real(seconds.counts[s]) / sd::real(n);
            if (by_definition || expected < sd::real(stats::association_min_both))
                continue;
            double inflation = 1;
            for (std::size_t k = 0; k < firsts.carry[f].size(); ++k)
                inflation += 2 * firsts.carry[f][k] * seconds.carry[s][k];
            stats::association const found = stats::measure_association(counts);
            insight claim;
            claim.kind = kind;
            claim.first = firsts.ids[f];
            claim.second = seconds.ids[s];
            claim.n = n;
            claim.how = found.how();
            // Far out in the tail, where many tests push the bar, G² is a little too easily impressed;
            // Fisher's test is not.
            claim.p = sd::widen(std::max(*found.p(), *found.fisher_p), inflation);
            claim.effect = *found.lift;
            claim.low = found.odds_ratio_low;
            claim.high = found.odds_ratio_high;
            claim.both = counts.both;
            claim.of = firsts.counts[f];
            bool const more = *found.lift > 1;
            if (kind == insight_kind::tag_distortion)
                claim.tone = more ? insight_tone::harder : insight_tone::easier;
            else
                claim.tone = tone_of_emotion(seconds.ids[s], more);
            claim.near_break = false; // what appears together does not depend on the scale or the clock
            claim.text_key = std::string{"insight."} + std::string{key(kind)} + (more ? ".more" : ".less");
            bool const large = (more ? *found.lift >= least_lift : *found.lift <= most_lift) &&
                               counts.both >= stats::association_min_both;
            tests_.push_back({std::move(claim), large});
        }
    }
}

/// Entries with both sides of a pair, or with a tag and a mood; looked up only for what is told.
void search::list_entries(insight& claim) const
{
    bool const with_distortion = claim.kind == insight_kind::distortion_emotion;
    thing_sort const first = with_distortion ? thing_sort::distortion : thing_sort::tag;
    thing_sort const second =
        claim.kind == insight_kind::tag_distortion ? thing_sort::distortion : thing_sort::emotion;
    bool const with_mood = claim.kind == insight_kind::tag_mood;
    for (std::size_t i = 0; i < window_.size(); ++i) {
        insight_row const each = window_[i];
        if (has(each, first, *claim.first) &&
            (with_mood ? each.mood.has_value() : has(each, second, *claim.second)))
            claim.entries.push_back(window_.places[i]);
    }
    std::sort(claim.entries.begin(), claim.entries.end());
}

void search::look_at_pairs()
{
    things const tags = frequent(thing_sort::tag);
    things const emotions = frequent(thing_sort::emotion);
    things const distortions = frequent(thing_sort::distortion);
    test_pairs(insight_kind::tag_emotion, tags, emotions);
    test_pairs(insight_kind::tag_distortion, tags, distortions);
    test_pairs(insight_kind::distortion_emotion, distortions, emotions);
    frequent_tags_ = tags.ids;
}

void search::look_at_tags_and_mood()
{
    std::vector<double> mood;
    std::vector<std::size_t> with_mood;
    for (std::size_t i = 0; i < window_.size(); ++i) {
        if (auto const rated = window_[i].mood) {
            mood.push_back(*rated);
            with_mood.push_back(i);
        }
    }
    for (std::uint32_t const tag : frequent_tags_) {
        std::vector<double> with;
        std::vector<double> without;
        std::vector<double> there(mood.size());
        for (std::size_t k = 0; k < mood.size(); ++k) {
            bool const tagged = has(window_[with_mood[k]], thing_sort::tag, tag);
            there[k] = tagged ? 1.0 : 0.0;
            (tagged ? with : without).push_back(mood[k]);
        }
        if (with.size() < least_tagged || without.size() < least_tagged)
            continue;
        auto const ranks = *stats::rank_sum(with, without);
        auto const a = *stats::describe(with);
        auto const b = *stats::describe(without);
        double const inflation = sd::variance_inflation(there, mood);
        double const va = *a.sd * *a.sd / sd::real(a.n);
        double const vb = *b.sd * *b.sd / sd::real(b.n);
        insight claim;
        claim.kind = insight_kind::tag_mood;
        claim.first = tag;
        claim.n = mood.size();
        claim.how = stats::method::rank_sum;
        claim.p = sd::widen(ranks.p, inflation);
        claim.effect = *a.mean - *b.mean;
        if (va + vb > 0) {
            // Welch's interval, widened like the test.
            double const df =
                (va + vb) * (va + vb) / (va * va / sd::real(a.n - 1) + vb * vb / sd::real(b.n - 1));
            double const half = *stats::student_t_quantile(0.975, df) * std::sqrt((va + vb) * inflation);
            claim.low = claim.effect - half;
            claim.high = claim.effect + half;
        }
        claim.of = with.size();
        claim.tone = claim.effect > 0 ? insight_tone::easier : insight_tone::harder;
        claim.near_break = break_within(window_.from, window_.to);
        claim.text_key = claim.effect > 0 ? "insight.tag_mood.higher" : "insight.tag_mood.lower";
        bool const large =
            std::fabs(claim.effect) >= least_tag_points && claim.low && (*claim.low > 0 || *claim.high < 0);
        tests_.push_back({std::move(claim), large});
    }
}

void search::look_at_weekdays()
{
    if (mood_.days.empty() || window_.to - window_.from + 1 < least_weekday_span)
        return;
    std::vector<std::vector<double>> groups(7);
    std::size_t n = 0;
    for (std::size_t i = 0; i < mood_.days.size(); ++i) {
        auto const day = static_cast<std::int32_t>(mood_.days[i]);
        auto const weekday = static_cast<std::size_t>(((day + 3) % 7 + 7) % 7); // 1970-01-01 was a Thursday
        groups[weekday].push_back(mood_.values[i]);
    }
    std::vector<std::vector<double>> compared;
    std::vector<std::size_t> names;
    for (std::size_t d = 0; d < 7; ++d) {
        if (groups[d].size() < least_per_weekday)
            continue;
        n += groups[d].size();
        compared.push_back(groups[d]);
        names.push_back(d);
    }
    if (compared.size() < 2)
        return;
    auto const test = *stats::kruskal_wallis(compared);
    if (!test.p)
        return;
    std::size_t low = 0;
    std::size_t high = 0;
    std::vector<double> medians;
    for (auto const& group : compared)
        medians.push_back(*(*stats::describe(group)).median);
    for (std::size_t k = 1; k < medians.size(); ++k) {
        if (medians[k] < medians[low])
            low = k;
        if (medians[k] > medians[high])
            high = k;
    }
    insight claim;
    claim.kind = insight_kind::weekday;
    claim.n = n;
    claim.how = stats::method::kruskal_wallis;
    claim.p = *test.p;
    claim.effect = medians[high] - medians[low];
    claim.before = medians[low];
    claim.after = medians[high];
    claim.weekday_low = static_cast<int>(names[low]);
    claim.weekday_high = static_cast<int>(names[high]);
    claim.near_break = break_within(window_.from, window_.to);
    claim.text_key = "insight.weekday";
    claim.entries = all_places(mood_);
    bool const large = claim.effect >= least_weekday_points;
    tests_.push_back({std::move(claim), large});
}

/// Low moments with the exercise against low moments without any: how did mood move to the next entry? Labels
/// are shuffled to see how often chance does as well.
void search::compare_exercise(insight& claim, std::uint32_t id) const
{
    struct move {
        double from, change;
        bool with;
    };
    std::vector<move> moves;
    std::vector<double> starts;
    for (std::size_t i = 0; i + 1 < window_.size(); ++i) {
        insight_row const e = window_[i];
        insight_row const next = window_[i + 1];
        if (!e.mood || !next.mood || next.t - e.t > 2)
            continue;
        bool const with = std::any_of(
            e.exercises.begin(), e.exercises.end(), [&](insight_exercise const& x) { return x.id == id; });
        if (with)
            starts.push_back(*e.mood);
        if (with || e.exercises.empty())
            moves.push_back({*e.mood, *next.mood - *e.mood, with});
    }
    if (starts.size() < stats::paired_minimum)
        return;
    double const low = *stats::quantile(starts, 0.1);
    double const high = *stats::quantile(starts, 0.9);
    std::erase_if(moves, [&](move const& m) { return m.from < low || m.from > high; });
    std::vector<double> with;
    std::vector<double> all;
    for (move const& m : moves) {
        all.push_back(m.change);
        if (m.with)
            with.push_back(m.change);
    }
    std::size_t const others = all.size() - with.size();
    if (with.size() < stats::paired_minimum || others < stats::paired_minimum)
        return;
    double const total = sd::sum(all);
    auto const difference = [&](double sum) {
        return sum / sd::real(with.size()) - (total - sum) / sd::real(others);
    };
    double const seen = std::fabs(difference(sd::sum(with)));
    sd::fixed_random random{74};
    constexpr std::size_t shuffles = 1999;
    std::size_t above = 0;
    for (std::size_t k = 0; k < shuffles; ++k) {
        double sum = 0;
        for (std::size_t i = 0; i < with.size(); ++i) {
            std::swap(all[i], all[i + random.below(all.size() - i)]);
            sum += all[i];
        }
        above += std::fabs(difference(sum)) >= seen - 1e-9 ? 1U : 0U;
    }
    claim.compared_p = sd::real(above + 1) / sd::real(shuffles + 1);
}

void search::look_at_exercises()
{
    std::map<std::uint32_t, std::vector<double>> changes;
    std::map<std::uint32_t, std::vector<double>> levels;
    std::map<std::uint32_t, std::vector<std::size_t>> places;
    for (std::size_t i = 0; i < window_.size(); ++i) {
        for (insight_exercise const& x : window_[i].exercises) {
            if (!x.before || !x.after)
                continue;
            changes[x.id].push_back(*x.after - *x.before);
            levels[x.id].push_back(*x.before);
            places[x.id].push_back(window_.places[i]);
        }
    }
    for (auto const& [id, differences] : changes) {
        if (differences.size() < stats::paired_minimum)
            continue;
        auto const test = *stats::compare_pairs(differences);
        insight claim;
        claim.kind = insight_kind::exercise;
        claim.first = id;
        claim.n = test.n;
        claim.how = stats::method::sign_test;
        claim.p = test.sign_p;
        claim.effect = *test.mean;
        claim.low = test.low;
        claim.high = test.high;
        claim.before = sd::mean(levels[id]);
        claim.after = *claim.before + *test.mean;
        claim.tone = claim.effect < 0 ? insight_tone::easier : insight_tone::harder;
        claim.near_break = break_within(window_.from, window_.to);
        claim.entries = places[id];
        std::sort(claim.entries.begin(), claim.entries.end());
        claim.entries.erase(std::unique(claim.entries.begin(), claim.entries.end()), claim.entries.end());
        compare_exercise(claim, id);
        claim.text_key = claim.effect < 0 ? "insight.exercise.lower" : "insight.exercise.higher";
        bool const large = *claim.low > 0 || *claim.high < 0;
        tests_.push_back({std::move(claim), large});
    }
}

void search::choose(insight_report& report)
{
    std::size_t const m = tests_.size();
    report.tested = m;
    std::array<std::size_t, shares.size()> in_kind{};
    for (tested const& t : tests_)
        ++in_kind[static_cast<std::size_t>(t.claim.kind)];
    double used = 0;
    for (std::size_t k = 0; k < shares.size(); ++k)
        used += in_kind[k] > 0 ? shares[k] : 0.0;

    struct ranked {
        std::size_t test;
        double share;
        double weighted; // p over the share
    };
    std::vector<ranked> order;
    for (std::size_t i = 0; i < m; ++i) {
        auto const k = static_cast<std::size_t>(tests_[i].claim.kind);
        double const share = shares[k] / used / sd::real(in_kind[k]);
        order.push_back({i, share, tests_[i].claim.p / share});
    }
    std::sort(order.begin(), order.end(), [](ranked const& a, ranked const& b) {
        return a.weighted != b.weighted ? a.weighted < b.weighted : a.test < b.test;
    });
    std::size_t passed = 0;
    for (std::size_t k = 0; k < order.size(); ++k) {
        if (order[k].weighted <= sd::real(k + 1) * options_.error_rate)
            passed = k + 1;
    }
    std::vector<tested const*> said;
    for (std::size_t k = 0; k < passed; ++k) {
        tested& t = tests_[order[k].test];
        t.claim.threshold = sd::real(passed) * options_.error_rate * order[k].share;
        if (!t.large_enough)
            continue;
        t.claim.strength = strength::supported;
        said.push_back(&t);
    }
    std::size_t const most = std::min(options_.most, said.size());
    auto const kind_one = [](tested const* t) { return t->claim.tone != insight_tone::harder; };
    if (most > 0 && std::none_of(said.begin(), said.begin() + static_cast<std::ptrdiff_t>(most), kind_one)) {
        auto const other = std::find_if(said.begin(), said.end(), kind_one);
        if (other != said.end())
            std::swap(said[most - 1], *other);
    }
    for (std::size_t k = 0; k < most; ++k)
        report.insights.push_back(said[k]->claim);
    for (insight& told : report.insights) {
        if (told.second || told.kind == insight_kind::tag_mood)
            list_entries(told);
    }
}

insight_report search::run()
{
    insight_report report;
    if (!find_window(report) || report.held_back)
        return report;
    look_at_mood();
    look_at_emotions();
    look_at_pairs();
    look_at_tags_and_mood();
    look_at_weekdays();
    look_at_exercises();
    choose(report);
    return report;
}

constexpr std::int32_t most_day = 4'000'000; // about ten thousand years from 1970

bool rating(std::optional<double> x)
{
    return !x || (*x >= 0 && *x <= 100);
}
} // namespace

std::string_view key(insight_kind value) noexcept
{
    constexpr std::array<std::string_view, shares.size()> keys{
        "mood_trend",         "mood_change", "emotion_trend", "tag_emotion", "tag_distortion",
        "distortion_emotion", "tag_mood",    "weekday",       "exercise"};
    return keys[static_cast<std::size_t>(value)];
}

result<insight_report> find_insights(insight_input const& input, insight_options const& options)
{
    return find_insights(insight_columns{input}, options);
}

result<insight_report> find_insights(insight_columns const& input, insight_options const& options)
{
    if (!(options.error_rate > 0 && options.error_rate < 1) ||
        !(options.max_missing_days >= 0 && options.max_missing_days <= 1))
        return fail(errc::out_of_range);
    for (std::size_t i = 0; i < input.size(); ++i) {
        insight_row const e = input.row_view(i);
        bool good = std::isfinite(e.t) && e.day >= -most_day && e.day <= most_day && rating(e.mood);
        for (insight_emotion const& x : e.emotions)
            good = good && rating(x.intensity);
        for (insight_exercise const& x : e.exercises)
            good = good && rating(x.before) && rating(x.after);
        if (!good)
            return fail(errc::out_of_range, i);
    }
    return search{input, options}.run();
}
} // namespace cbtkit
