// SPDX-License-Identifier: BSL-1.0
#include "slope_selection.hpp"

#include <limits>

namespace cbtkit::stats::detail {
namespace {
constexpr std::uint64_t list_all_up_to = std::uint64_t{1} << 17U;
constexpr double infinity = std::numeric_limits<double>::infinity();
} // namespace

slope_selection::slope_selection(std::span<double const> t, std::span<double const> y)
{
    std::size_t const n = t.size();
    t_.assign(t.begin(), t.end());
    y_.assign(y.begin(), y.end());
    auto const earlier = [&](std::size_t i, std::size_t j) {
        return t[i] != t[j] ? t[i] < t[j] : y[i] < y[j];
    };
    bool sorted = true;
    for (std::size_t i = 1; i < n && sorted; ++i)
        sorted = !earlier(i, i - 1);
    if (!sorted) {
        std::vector<std::size_t> order(n);
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::sort(order.begin(), order.end(), earlier);
        for (std::size_t i = 0; i < n; ++i) {
            t_[i] = t[order[i]];
            y_[i] = y[order[i]];
        }
    }
    auto const pairs_of = [](std::size_t k) {
        return static_cast<std::uint64_t>(k % 2 == 0 ? k / 2 * (k - 1) : (k - 1) / 2 * k);
    };
    pairs_ = n < 2 ? 0 : pairs_of(n);
    for (std::size_t i = 0; i < n;) {
        std::size_t j = i;
        for (; j < n && t_[j] == t_[i]; ++j) {
        }
        pairs_ -= pairs_of(j - i);
        for (std::size_t k = i; k < j;) {
            std::size_t m = k;
            for (; m < j && y_[m] == y_[k]; ++m) {
            }
            twins_ += pairs_of(m - k);
            k = m;
        }
        i = j;
    }
    for (std::size_t i = 0; i < n; ++i) {
        reach_t_ = std::max(reach_t_, std::fabs(t_[i] - t_[0]));
        reach_y_ = std::max(reach_y_, std::fabs(y_[i] - y_[0]));
    }
    if (pairs_ <= list_all_up_to) {
        all_.reserve(pairs_);
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = i + 1; j < n; ++j) {
                if (t_[j] > t_[i])
                    all_.push_back(slope(i, j));
            }
        }
        std::sort(all_.begin(), all_.end());
        return;
    }
    fixed_random random{20260101};
    std::size_t const draws = std::max<std::size_t>(n, 4096);
    first_sample_.reserve(draws);
    while (first_sample_.size() < draws) {
        std::size_t const a = random.below(n);
        std::size_t const b = random.below(n);
        if (t_[a] != t_[b])
            first_sample_.push_back(slope(std::min(a, b), std::max(a, b)));
    }
}

slope_selection::bound slope_selection::lowest() const
{
    bound out;
    out.slope = -infinity;
    out.order.resize(t_.size());
    std::iota(out.order.begin(), out.order.end(), std::uint32_t{0});
    out.place = out.order;
    return out;
}

slope_selection::bound slope_selection::highest() const
{
    bound out;
    out.slope = infinity;
    out.below = pairs_;
    out.through = pairs_;
    out.place.resize(t_.size());
    std::uint32_t place = 0;
    for (std::size_t end = t_.size(); end > 0;) {
        std::size_t begin = end;
        while (begin > 0 && t_[begin - 1] == t_[end - 1])
            --begin;
        for (std::size_t i = begin; i < end; ++i)
            out.place[i] = place++;
        end = begin;
    }
    return out;
}

slope_selection::bound slope_selection::measure(double slope)
{
    std::size_t const n = t_.size();
    bound out;
    out.slope = slope;
    keyed_.resize(n);
    keyed_work_.resize(n);
    for (std::size_t i = 0; i < n; ++i)
        keyed_[i] = {(y_[i] - y_[0]) - slope * (t_[i] - t_[0]), static_cast<std::uint32_t>(i)};
    std::uint64_t below = sorter_.sort(keyed_, keyed_work_);
    double const same = std::max(reach_y_, std::fabs(slope) * reach_t_) * 0x1p-49;
    out.place.resize(n);
    out.order.resize(n);
    std::uint64_t tied = 0;
    std::uint32_t place = 0;
    for (std::size_t i = 0; i < n;) {
        std::size_t j = i + 1;
        while (j < n && keyed_[j].first - keyed_[j - 1].first <= same)
            ++j;
        std::size_t const k = j - i;
        if (k == 1) {
            out.order[i] = keyed_[i].second;
            out.place[keyed_[i].second] = place;
        } else {
            // Pairs with equal z are not in the wrong order, whatever rounding made of them.
            tied += k % 2 == 0 ? k / 2 * (k - 1) : (k - 1) / 2 * k;
            group_.resize(k);
            group_work_.resize(k);
            for (std::size_t m = 0; m < k; ++m) {
                group_[m] = keyed_[i + m].second;
                out.place[group_[m]] = place;
            }
            below -= sort_counting(std::span{group_}, std::span{group_work_});
            std::copy(group_.rbegin(), group_.rend(), out.order.begin() + static_cast<std::ptrdiff_t>(i));
        }
        ++place;
        i = j;
    }
    out.below = below;
    out.through = out.below + tied - std::min(tied, twins_);
    return out;
}

void slope_selection::line_up(bound const& low, bound const& high)
{
    std::size_t const n = t_.size();
    items_.resize(n);
    for (std::size_t p = 0; p < n; ++p)
        items_[p] = (std::uint64_t{high.place[low.order[p]]} << 32U) | p;
}

std::pair<double, double> slope_selection::find(std::uint64_t rank, bool with_next)
{
    bool const has_next = rank + 1 < pairs_;
    if (pairs_ <= list_all_up_to)
        return {all_[rank], has_next ? all_[rank + 1] : all_[rank]};
    std::size_t const n = t_.size();
    std::uint64_t const few = std::max<std::uint64_t>(8 * n, list_all_up_to);
    auto const next_of = [&](double found) {
        return with_next && has_next ? std::pair{found, find(rank + 1, false).first}
                                     : std::pair{found, found};
    };

    bound low = lowest();
    bound high = highest();
    std::vector<double> sample;
    auto const pick_at = [&](std::size_t place) {
        auto const at = sample.begin() + static_cast<std::ptrdiff_t>(place);
        std::nth_element(sample.begin(), at, sample.end());
        return *at;
    };
    sample = first_sample_;
    fixed_random random{20260102};
    bool guess = true; // slopes between near bounds usually lie evenly
    std::uint64_t before = 0;
    for (int round = 0; round < 200; ++round) {
        std::uint64_t const between = high.below - low.through;
        if (round > 0 && between <= few)
            break;
        guess = guess && (round < 2 || between < before / 8);
        before = between;
        if (round > 0 && guess && std::isfinite(low.slope) && std::isfinite(high.slope)) {
            double const step = (high.slope - low.slope) / real(between);
            double const at = low.slope + step * real(rank - low.through);
            double const margin = step * real(few) / 4;
            for (double const pick : {at - margin, at + margin}) {
                if (!(pick > low.slope && pick < high.slope))
                    continue;
                bound found = measure(pick);
                if (rank >= found.below && rank < found.through)
                    return rank + 1 < found.through ? std::pair{pick, pick} : next_of(pick);
                (rank < found.below ? high : low) = std::move(found);
            }
            continue;
        }
        if (round > 0) {
            // As many random places in the list of inversions; the runs that hold them give the pairs.
            std::size_t const draws = std::max<std::size_t>(n / 3, 4096);
            std::vector<std::uint64_t> wanted(draws);
            // One in each of as many equal parts of the list: ascending already.
            std::uint64_t const part = between / draws;
            for (std::size_t k = 0; k < draws; ++k)
                wanted[k] = k * part + random.below(part);
            sample.clear();
            std::uint64_t seen = 0;
            std::size_t next = 0;
            line_up(low, high);
            sort_listing(
                items_, work_, [&](std::uint64_t const* left, std::size_t count, std::uint64_t right) {
                    for (; next < wanted.size() && wanted[next] < seen + count; ++next) {
                        std::size_t const i = low.order[left[wanted[next] - seen] & 0xffffffffU];
                        std::size_t const j = low.order[right & 0xffffffffU];
                        sample.push_back(slope(std::min(i, j), std::max(i, j)));
                    }
                    seen += count;
                });
            if (sample.empty())
                break;
        }
        double const draws = real(sample.size());
        double const share = real(rank - low.through) / real(between);
        double const centre = share * draws;
        double const width = 3 * std::sqrt(draws * share * (1 - share)) + 2;
        // Lower end first; when the rank lies below it, that is the new upper end and the other is not
        // needed.
        if (centre - width >= 0) {
            double const pick = pick_at(static_cast<std::size_t>(centre - width));
            if (pick > low.slope && pick < high.slope) {
                bound at = measure(pick);
                if (rank >= at.below && rank < at.through)
                    return rank + 1 < at.through ? std::pair{pick, pick} : next_of(pick);
                if (rank < at.below) {
                    high = std::move(at);
                    continue;
                }
                low = std::move(at);
            }
        }
        if (centre + width < draws) {
            double const pick = pick_at(static_cast<std::size_t>(centre + width));
            if (pick > low.slope && pick < high.slope) {
                bound at = measure(pick);
                if (rank >= at.below && rank < at.through)
                    return rank + 1 < at.through ? std::pair{pick, pick} : next_of(pick);
                if (rank < at.below)
                    high = std::move(at);
                else
                    low = std::move(at);
            }
        }
    }
    std::vector<double> left;
    left.reserve(high.below - low.through);
    line_up(low, high);
    sort_listing(items_, work_, [&](std::uint64_t const* first, std::size_t count, std::uint64_t right) {
        std::size_t const j = low.order[right & 0xffffffffU];
        for (std::size_t k = 0; k < count; ++k) {
            std::size_t const i = low.order[first[k] & 0xffffffffU];
            left.push_back(slope(std::min(i, j), std::max(i, j)));
        }
    });
    if (left.empty())
        return next_of(std::clamp((low.slope + high.slope) / 2, low.slope, high.slope));
    std::uint64_t const place = std::min<std::uint64_t>(rank - low.through, left.size() - 1);
    auto const at = left.begin() + static_cast<std::ptrdiff_t>(place);
    std::nth_element(left.begin(), at, left.end());
    if (with_next && at + 1 != left.end())
        return {*at, *std::min_element(at + 1, left.end())};
    return next_of(*at);
}
} // namespace cbtkit::stats::detail
