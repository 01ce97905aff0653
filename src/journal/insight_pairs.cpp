// SPDX-License-Identifier: BSL-1.0
#include "insight_search.hpp"

#include <cbtkit/journal/association.hpp>

#include "dependence.hpp"

#include <bit>
#include <unordered_map>

namespace cbtkit::detail {
namespace {
constexpr double least_lift = 1.3;
constexpr double most_lift = 0.77;
constexpr std::size_t most_things = 64; // tags, emotions, distortions looked at: the most frequent

/// The things of one sort that appear often enough to be compared, most frequent first.
struct things {
    std::vector<std::uint32_t> ids;
    std::vector<std::size_t> counts;              // entries with it
    std::vector<std::vector<std::uint64_t>> bits; // one per entry of the window
    std::vector<std::vector<double>> carry;       // autocorrelations at lags 1, 2, …
};

/// Autocorrelations of a row of bits at lags 1 to `lags`.
std::vector<double> bit_autocorrelations(
    std::vector<std::uint64_t> const& bits, std::size_t n, std::size_t lags)
{
    std::size_t const words = bits.size() - 1; // the last word is 0
    double total = 0;
    for (std::uint64_t const w : bits)
        total += stats::detail::real(std::popcount(w));
    double const m = total / stats::detail::real(n);
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
            both += stats::detail::real(std::popcount(bits[w] & (bits[w] >> k | bits[w + 1] << (64 - k))));
        double const product =
            both - m * ((total - head) + (total - tail)) + stats::detail::real(n - k) * m * m;
        out[k - 1] = variance > 0 ? product / variance : 0.0;
    }
    return out;
}

things frequent(searched const& s, thing_sort sort)
{
    std::unordered_map<std::uint32_t, std::size_t> counts;
    std::size_t const n = s.entries.size();
    for (std::size_t i = 0; i < n; ++i)
        each_thing(s.entries[i], sort, [&](std::uint32_t id) { ++counts[id]; });
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
        each_thing(s.entries[i], sort, [&](std::uint32_t id) {
            if (auto const at = column.find(id); at != column.end())
                out.bits[at->second][i / 64] |= std::uint64_t{1} << (i % 64);
        });
    }
    for (auto const& bits : out.bits)
        out.carry.push_back(bit_autocorrelations(bits, n, std::min<std::size_t>(10, n / 10)));
    return out;
}

void test_pairs(
    searched const& s, insight_kind kind, things const& firsts, things const& seconds, tests_made& tests)
{
    std::size_t const n = s.entries.size();
    for (std::size_t f = 0; f < firsts.ids.size(); ++f) {
        std::vector<std::uint64_t> derived(n / 64 + 2, 0); // entries whose words gave the tag
        if (kind == insight_kind::tag_distortion) {
            for (std::size_t i = 0; i < n; ++i) {
                if (has(s.entries[i], thing_sort::derived_tag, firsts.ids[f]))
                    derived[i / 64] |= std::uint64_t{1} << (i % 64);
            }
        }
        for (std::size_t g = 0; g < seconds.ids.size(); ++g) {
            stats::pair_counts counts;
            bool by_definition = false;
            for (std::size_t w = 0; w < derived.size(); ++w) {
                std::uint64_t const both = firsts.bits[f][w] & seconds.bits[g][w];
                counts.both += static_cast<std::uint64_t>(std::popcount(both));
                by_definition = by_definition || (both & derived[w]) != 0;
            }
            counts.only_first = firsts.counts[f] - counts.both;
            counts.only_second = seconds.counts[g] - counts.both;
            counts.neither = n - counts.both - counts.only_first - counts.only_second;
            // A pair that could never be told is not tested, so it costs the others nothing.
            double const expected = stats::detail::real(firsts.counts[f]) *
                                    stats::detail::real(seconds.counts[g]) / stats::detail::real(n);
            if (by_definition || expected < stats::detail::real(stats::association_min_both))
                continue;
            double inflation = 1;
            for (std::size_t k = 0; k < firsts.carry[f].size(); ++k)
                inflation += 2 * firsts.carry[f][k] * seconds.carry[g][k];
            stats::association const found = stats::measure_association(counts);
            insight claim;
            claim.kind = kind;
            claim.first = firsts.ids[f];
            claim.second = seconds.ids[g];
            claim.n = n;
            claim.how = found.how();
            // Far out in the tail, where many tests push the bar, G² is a little too easily impressed;
            // Fisher's test is not.
            claim.p = stats::detail::widen(std::max(*found.p(), *found.fisher_p), inflation);
            claim.effect = *found.lift;
            claim.low = found.odds_ratio_low;
            claim.high = found.odds_ratio_high;
            claim.both = counts.both;
            claim.of = firsts.counts[f];
            bool const more = *found.lift > 1;
            if (kind == insight_kind::tag_distortion)
                claim.tone = more ? insight_tone::harder : insight_tone::easier;
            else
                claim.tone = tone_of_emotion(s, seconds.ids[g], more);
            claim.near_break = false; // what appears together does not depend on the scale or the clock
            claim.text_key = std::string{"insight."} + std::string{key(kind)} + (more ? ".more" : ".less");
            bool const large = (more ? *found.lift >= least_lift : *found.lift <= most_lift) &&
                               counts.both >= stats::association_min_both;
            tests.push_back({std::move(claim), large});
        }
    }
}
} // namespace

std::vector<std::uint32_t> look_at_pairs(searched const& s, tests_made& tests)
{
    things const tags = frequent(s, thing_sort::tag);
    things const emotions = frequent(s, thing_sort::emotion);
    things const distortions = frequent(s, thing_sort::distortion);
    test_pairs(s, insight_kind::tag_emotion, tags, emotions, tests);
    test_pairs(s, insight_kind::tag_distortion, tags, distortions, tests);
    test_pairs(s, insight_kind::distortion_emotion, distortions, emotions, tests);
    return tags.ids;
}

void list_entries(searched const& s, insight& claim)
{
    bool const with_distortion = claim.kind == insight_kind::distortion_emotion;
    thing_sort const first = with_distortion ? thing_sort::distortion : thing_sort::tag;
    thing_sort const second =
        claim.kind == insight_kind::tag_distortion ? thing_sort::distortion : thing_sort::emotion;
    bool const with_mood = claim.kind == insight_kind::tag_mood;
    for (std::size_t i = 0; i < s.entries.size(); ++i) {
        insight_row const each = s.entries[i];
        if (has(each, first, *claim.first) &&
            (with_mood ? each.mood.has_value() : has(each, second, *claim.second)))
            claim.entries.push_back(s.entries.places[i]);
    }
    std::sort(claim.entries.begin(), claim.entries.end());
}
} // namespace cbtkit::detail
