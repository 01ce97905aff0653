// SPDX-License-Identifier: BSL-1.0
// What no test can do: the power of Fisher's conditional test against doubled odds, with its ties broken by
// chance so that it spends its rate to the last bit; in 200 entries, and how many entries it takes. Every
// table is summed; nothing is drawn.
#include <cmath>
#include <cstdio>
#include <vector>

namespace {
/// What one pair of tag and emotion may spend in a report that looks at everything else as well: .26 of .05.
constexpr double one_pair = 0.013;

/// ln of n over k.
double choices(unsigned n, unsigned k)
{
    return std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0);
}

/// Chances of 0 to n successes.
std::vector<double> binomial(unsigned n, double chance)
{
    std::vector<double> out(n + 1);
    for (unsigned k = 0; k <= n; ++k)
        out[k] = std::exp(choices(n, k) + k * std::log(chance) + (n - k) * std::log1p(-chance));
    return out;
}

/// For each count of tagged entries among those with the emotion: the chance with which the test rejects.
/// Half of the rate is spent from either end; what is left of it is a chance at the last count.
/// @param nothing chances of these counts where nothing goes with anything
std::vector<double> rejects(std::vector<double> const& nothing, double rate)
{
    std::vector<double> out(nothing.size(), 0.0);
    double left = rate / 2;
    auto const spend = [&](std::size_t k) {
        out[k] += nothing[k] <= left ? 1.0 : left / nothing[k];
        left -= nothing[k];
    };
    for (std::size_t k = out.size(); k-- > 0 && left > 0.0;)
        spend(k);
    left = rate / 2;
    for (std::size_t k = 0; k < out.size() && left > 0.0; ++k)
        spend(k);
    return out;
}

/// @param entries in all
/// @param share of the entries that carry the tag
/// @param without chance of the emotion in an entry without the tag
/// @param rate of error, both sides together
double power(unsigned entries, double share, double without, double rate)
{
    auto const tagged = static_cast<unsigned>(share * entries + 0.5);
    unsigned const others = entries - tagged;
    double const odds = 2.0 * without / (1.0 - without);
    std::vector<double> const with_tag = binomial(tagged, odds / (1.0 + odds));
    std::vector<double> const without_tag = binomial(others, without);
    double sum = 0.0;
    for (unsigned feeling = 1; feeling < entries; ++feeling) {
        unsigned const least = feeling > others ? feeling - others : 0;
        unsigned const most = feeling < tagged ? feeling : tagged;
        std::vector<double> nothing;
        double seen = 0.0; // chance of so many entries with the emotion
        for (unsigned a = least; a <= most; ++a) {
            nothing.push_back(
                std::exp(choices(tagged, a) + choices(others, feeling - a) - choices(entries, feeling)));
            seen += with_tag[a] * without_tag[feeling - a];
        }
        if (seen < 1e-9)
            continue;
        std::vector<double> const chance = rejects(nothing, rate);
        for (unsigned a = least; a <= most; ++a)
            sum += with_tag[a] * without_tag[feeling - a] * chance[a - least];
    }
    return sum;
}

/// The fewest entries, in steps of ten, with power .8.
unsigned needed(double share, double without, double rate)
{
    unsigned too_few = 100;
    unsigned enough = 2020;
    while (enough - too_few > 10) {
        unsigned const middle = (too_few + enough) / 20 * 10;
        (power(middle, share, without, rate) < 0.8 ? too_few : enough) = middle;
    }
    return enough;
}
} // namespace

int main()
{
    constexpr double emotions[] = {0.2, 0.3, 0.4, 0.45, 0.5};
    std::printf(
        "power against doubled odds in 200 entries, one pair alone, two-sided .05 and .10, and at %g\n",
        one_pair);
    std::printf(
        "tag in   emotion without it: .2             .3             .4             .45            .5\n");
    for (double const share : {0.2, 0.3, 0.4, 0.5}) {
        std::printf("%.1f                      ", share);
        for (double const without : emotions) {
            std::printf(
                "  %.2f %.2f %.2f", power(200, share, without, 0.05), power(200, share, without, 0.10),
                power(200, share, without, one_pair));
        }
        std::printf("\n");
    }
    std::printf("entries that it takes for .8, at .05 and at %g\n", one_pair);
    for (double const share : {0.2, 0.3, 0.4, 0.5}) {
        std::printf("%.1f                      ", share);
        for (double const without : emotions)
            std::printf("  %4u %4u     ", needed(share, without, 0.05), needed(share, without, one_pair));
        std::printf("\n");
    }
}
