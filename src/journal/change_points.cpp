// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/change_points.hpp>

#include "numeric.hpp"

#include <limits>
#include <type_traits>

namespace cbtkit::stats {
namespace {
/// The cost of ending the last segment anywhere, as a function of its level μ.
///
/// A candidate says where the last segment starts. Up to a term that is the same for all candidates, its cost
/// is offset + 2μ·sum − start·μ² and does not depend on the end; so the lower envelope only changes when a
/// candidate joins. Against an older candidate a newer one wins outside an interval of μ, never inside,
/// because it has seen fewer values. So it mostly takes a piece at each end, and where it wins at no border
/// between two pieces it wins nowhere between them.
class envelope {
public:
    envelope(double low, double high)
        : low_{low}
        , high_{high}
    {
    }

    void add(double start, double sum, double offset)
    {
        candidate const joins{start, sum, offset};
        if (pieces_ == 0) {
            last_ = joins;
            make_room(1);
            candidates_[first_] = joins;
            set_border(first_, low_, joins.at(low_));
            set_border(first_ + 1, high_, joins.at(high_));
            pieces_ = 1;
            return;
        }
        std::size_t won = 0;
        std::size_t const end = first_ + pieces_;
        for (std::size_t j = first_; j <= end; ++j)
            won += joins.at(levels_[j]) < costs_[j] ? 1U : 0U;
        if (won == 0)
            return;
        std::size_t left = 0; // borders won from either end on
        while (left < won && joins.at(levels_[first_ + left]) < costs_[first_ + left])
            ++left;
        std::size_t right = 0;
        while (right < won && joins.at(levels_[end - right]) < costs_[end - right])
            ++right;
        if (left + right != won || won > pieces_ || !take_ends(joins, left, right))
            rebuild(joins);
    }

    struct best {
        double cost = std::numeric_limits<double>::infinity();
        double start = 0;
    };
    /// The cheapest start for a segment that ends where the running sum is `sum`. Ties go to the earlier
    /// start.
    [[nodiscard]] best cheapest(double end, double sum)
    {
        constexpr double guard = 1e-12;
        // The start that was the cheapest before mostly still is.
        double const before = sum - last_.sum;
        best found{last_.offset - before * before / (end - last_.start), last_.start};
        for (std::size_t k = first_; k < first_ + pieces_; ++k) {
            candidate const& p = candidates_[k];
            double const d = sum - p.sum;
            double const n = end - p.start;
            if ((p.offset - found.cost - guard) * n > d * d || p.start == found.start)
                continue; // dearer, and no division was needed to see it
            double const cost = p.offset - d * d / n;
            if (cost < found.cost - guard || (cost <= found.cost + guard && p.start < found.start)) {
                found = {cost, p.start};
                last_ = p;
            }
        }
        return found;
    }

private:
    struct candidate {
        double start = 0;
        double sum = 0;
        double offset = 0;

        [[nodiscard]] double at(double mu) const noexcept { return offset + mu * (2 * sum - start * mu); }
    };
    /// Where `joins` stops and starts to win against an older candidate; with no real place the older one
    /// wins nowhere.
    struct crossing {
        crossing(candidate const& joins, candidate const& old)
            : b{joins.sum - old.sum}
            , c{joins.start - old.start}
            , square{b * b + c * (joins.offset - old.offset)}
        {
        }
        [[nodiscard]] double from() const noexcept { return (b - std::sqrt(std::max(square, 0.0))) / c; }
        [[nodiscard]] double to() const noexcept { return (b + std::sqrt(std::max(square, 0.0))) / c; }

        double b;
        double c; // above 0
        double square;
    };

    void set_border(std::size_t at, double level, double cost) noexcept
    {
        levels_[at] = level;
        costs_[at] = cost;
    }

    /// Room for `more` pieces at either end; the pieces move to the middle when it is used up.
    void make_room(std::size_t more)
    {
        std::size_t const size = candidates_.size();
        if (size > 0 && first_ >= more && first_ + pieces_ + more < size)
            return;
        std::size_t const wanted = std::max<std::size_t>(64, 4 * (pieces_ + more));
        std::size_t const from = (wanted - pieces_) / 2;
        auto const move = [&](auto& row, std::size_t count) {
            std::remove_reference_t<decltype(row)> next(wanted + 1);
            for (std::size_t i = 0; i < count && i + first_ < row.size(); ++i)
                next[from + i] = row[first_ + i];
            row.swap(next);
        };
        move(candidates_, pieces_);
        move(levels_, pieces_ + 1);
        move(costs_, pieces_ + 1);
        first_ = from;
    }

    /// The new candidate wins at `left` borders from the left end on and at `right` borders from the right
    /// end.
    /// @returns false, with nothing changed, when an older one wins between two of those
    bool take_ends(candidate const& joins, std::size_t left, std::size_t right)
    {
        std::size_t const end = first_ + pieces_;
        auto const holds = [&](std::size_t k) { // between two lost borders
            crossing const with{joins, candidates_[k]};
            return with.square > 0 && with.b > levels_[k] * with.c && with.b < levels_[k + 1] * with.c;
        };
        for (std::size_t k = 1; k < left; ++k) {
            if (holds(first_ + k - 1))
                return false;
        }
        for (std::size_t k = 1; k < right; ++k) {
            if (holds(end - k))
                return false;
        }
        double from = levels_[first_];
        double to = levels_[end];
        if (left > 0) {
            std::size_t const k = first_ + left - 1;
            from = std::clamp(crossing{joins, candidates_[k]}.from(), levels_[k], levels_[k + 1]);
        }
        if (right > 0) {
            std::size_t const k = end - right;
            to = std::clamp(crossing{joins, candidates_[k]}.to(), levels_[k], levels_[k + 1]);
        }
        if (!(from < to))
            return false;
        make_room(1);
        if (right > 0) {
            std::size_t const at = first_ + pieces_ - right + 1; // of the new piece
            set_border(at, to, joins.at(to));
            candidates_[at] = joins;
            set_border(at + 1, high_, joins.at(high_));
            pieces_ = at + 1 - first_;
        }
        if (left > 0) {
            std::size_t const last = first_ + pieces_;
            first_ = first_ + left - 2;
            set_border(first_, low_, joins.at(low_));
            candidates_[first_] = joins;
            set_border(first_ + 1, from, joins.at(from));
            pieces_ = last - first_;
        }
        return true;
    }

    /// Piece by piece, whatever happens where.
    void rebuild(candidate const& joins)
    {
        next_.clear();
        for (std::size_t k = first_; k < first_ + pieces_; ++k) {
            piece const old{levels_[k], levels_[k + 1], candidates_[k]};
            bool const left = joins.at(old.low) < old.who.at(old.low);
            bool const right = joins.at(old.high) < old.who.at(old.high);
            if (!left && !right) {
                push(old);
                continue;
            }
            crossing const with{joins, old.who};
            // The older one wins nowhere, or only outside its piece: its best level is b/c.
            bool const inside = with.b > old.low * with.c && with.b < old.high * with.c;
            if (!(with.square > 0) || (left && right && !inside)) {
                push({old.low, old.high, joins});
                continue;
            }
            double const from = left ? std::max(with.from(), old.low) : old.low;
            double const to = right ? std::min(with.to(), old.high) : old.high;
            if (!(from < to)) {
                push({old.low, old.high, joins});
                continue;
            }
            if (left)
                push({old.low, from, joins});
            push({from, to, old.who});
            if (right)
                push({to, old.high, joins});
        }
        pieces_ = 0;
        make_room(next_.size());
        for (piece const& p : next_) {
            candidates_[first_ + pieces_] = p.who;
            set_border(first_ + pieces_, p.low, p.who.at(p.low));
            ++pieces_;
            set_border(first_ + pieces_, p.high, p.who.at(p.high));
        }
    }

    struct piece {
        double low, high; // levels for which this candidate is the cheapest
        candidate who;
    };
    void push(piece const& p)
    {
        if (!next_.empty() && next_.back().who.start == p.who.start)
            next_.back().high = p.high;
        else
            next_.push_back(p);
    }

    double low_;
    double high_;
    candidate last_; // the cheapest so far
    std::size_t first_ = 0;
    std::size_t pieces_ = 0;
    std::vector<candidate> candidates_; // one for each piece, from `first_` on
    std::vector<double> levels_;        // borders of the pieces, one more than those
    std::vector<double> costs_;         // of the cheapest candidate at each border
    std::vector<piece> next_;
};

double squared_error(std::span<double const> values, double& mean)
{
    mean = detail::mean(values);
    return detail::sum_of_squares(values, mean);
}
} // namespace

result<double> noise_sd(std::span<double const> values)
{
    if (auto const bad = detail::first_bad(values))
        return fail(errc::out_of_range, *bad);
    if (values.size() < 2)
        return 0.0;
    std::vector<double> steps(values.size() - 1);
    for (std::size_t i = 0; i + 1 < values.size(); ++i)
        steps[i] = values[i + 1] - values[i];
    std::vector<double> work = steps;
    double const middle = detail::median_in_place(work);
    for (double& x : work)
        x = std::fabs(x - middle);
    double const root_two = 1.4142135623730951;
    double const robust = 1.4826 * detail::median_in_place(work) / root_two;
    if (robust > 0 || steps.size() < 2)
        return robust;
    double const m = detail::mean(steps);
    return std::sqrt(detail::sum_of_squares(steps, m) / detail::real(steps.size() - 1)) / root_two;
}

result<segmentation> mean_shifts(std::span<double const> values, change_options const& options)
{
    if (values.empty())
        return fail(errc::empty);
    if (options.min_segment == 0 ||
        (options.penalty && !(*options.penalty >= 0 && std::isfinite(*options.penalty))))
        return fail(errc::out_of_range);
    if (auto const bad = detail::first_bad(values))
        return fail(errc::out_of_range, *bad);
    std::size_t const n = values.size();
    segmentation out;
    double penalty = 0;
    if (options.penalty) {
        penalty = *options.penalty;
    } else {
        out.noise = *noise_sd(values);
        if (*out.noise == 0) {
            out.means.push_back(detail::mean(values));
            return out;
        }
        penalty = 2 * *out.noise * *out.noise * std::log(detail::real(n));
    }
    out.penalty = penalty;

    std::size_t const least = options.min_segment;
    std::vector<std::uint32_t> last(n + 1, 0);
    if (n >= 2 * least) {
        // Sums are taken from the middle of the range, so that they stay small.
        auto const [lowest, highest] = std::minmax_element(values.begin(), values.end());
        double const origin = *lowest + (*highest - *lowest) / 2;
        envelope costs{*lowest - origin, *highest - origin};
        // Ring buffers over the last `least` steps: sums, squares and best costs are needed that far back.
        std::size_t const depth = least + 1;
        std::vector<double> sums(depth, 0.0);
        std::vector<double> offsets(depth, 0.0); // best cost + penalty − sum of squares
        double sum = 0;
        double squares = 0;
        std::size_t slot = 0;
        for (std::size_t end = 1; end <= n; ++end) {
            double const x = values[end - 1] - origin;
            sum += x;
            squares += x * x;
            slot = slot + 1 == depth ? 0 : slot + 1;
            if (end < least) {
                sums[slot] = sum;
                continue;
            }
            std::size_t const start = end - least;
            std::size_t const back = slot + 1 == depth ? 0 : slot + 1; // where end − least was written
            if (start == 0 || start >= least)
                costs.add(
                    detail::real(start), start == 0 ? 0.0 : sums[back], start == 0 ? 0.0 : offsets[back]);
            auto const best = costs.cheapest(detail::real(end), sum);
            last[end] = static_cast<std::uint32_t>(best.start);
            sums[slot] = sum;
            offsets[slot] = best.cost + squares + penalty - squares;
        }
        for (std::size_t end = n; last[end] != 0; end = last[end])
            out.starts.push_back(last[end]);
        std::reverse(out.starts.begin(), out.starts.end());
    }

    detail::compensated_sum objective;
    std::size_t begin = 0;
    for (std::size_t k = 0; k <= out.starts.size(); ++k) {
        std::size_t const end = k < out.starts.size() ? out.starts[k] : n;
        double mean = 0;
        objective.add(squared_error(values.subspan(begin, end - begin), mean));
        out.means.push_back(mean);
        begin = end;
    }
    objective.add(penalty * detail::real(out.starts.size()));
    out.objective = objective.value();
    return out;
}

shown<segmentation> changes_of(series const& ratings)
{
    if (ratings.size() < change_minimum)
        return too_few(ratings.size(), change_minimum);
    segmentation const value = *mean_shifts(ratings.values());
    bool clear = false;
    for (std::size_t k = 0; k + 1 < value.means.size(); ++k) {
        double const shift = std::fabs(value.means[k + 1] - value.means[k]);
        clear = clear || (shift >= change_min_points && shift >= change_min_noise * value.noise.value_or(0));
    }
    return estimate<segmentation>{
        value, ratings.size(), method::mean_shift, change_min_points,
        clear ? strength::supported : strength::hint};
}

result<segment_cost> segment_cost::from_values(std::span<double const> values, model kind)
{
    if (auto const bad = detail::first_bad(values))
        return fail(errc::out_of_range, *bad);
    for (std::size_t i = 0; kind == model::poisson && i < values.size(); ++i) {
        if (values[i] < 0)
            return fail(errc::out_of_range, i);
    }
    segment_cost out;
    out.kind_ = kind;
    out.sums_.assign(values.size() + 1, 0.0);
    out.squares_.assign(values.size() + 1, 0.0);
    double const origin = values.empty() || kind == model::poisson ? 0.0 : detail::mean(values);
    detail::compensated_sum sum;
    detail::compensated_sum squares;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum.add(values[i] - origin);
        squares.add((values[i] - origin) * (values[i] - origin));
        out.sums_[i + 1] = sum.value();
        out.squares_[i + 1] = squares.value();
    }
    // A constant stretch would otherwise have a cost of minus infinity.
    double const spread = values.empty() ? 0.0 : squares.value() / detail::real(values.size());
    out.variance_floor_ = std::max(spread * 1e-6, std::numeric_limits<double>::min());
    return out;
}

double segment_cost::operator()(std::size_t first, std::size_t last) const
{
    double const n = detail::real(last - first);
    double const sum = sums_[last] - sums_[first];
    double const error = std::max(squares_[last] - squares_[first] - sum * sum / n, 0.0);
    switch (kind_) {
    case model::mean:
        return error;
    case model::mean_variance: {
        double const variance = std::max(error / n, variance_floor_);
        return n * (std::log(6.283185307179586476925 * variance) + error / n / variance);
    }
    case model::poisson:
        return sum > 0 ? 2 * (sum - sum * std::log(sum / n)) : 0.0;
    }
    return 0;
}
} // namespace cbtkit::stats
