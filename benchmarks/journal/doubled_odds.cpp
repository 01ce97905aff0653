// SPDX-License-Identifier: BSL-1.0
// What no test can do: the power of Fisher's conditional test against doubled odds in 200 entries, with its
// ties broken by chance so that it spends its rate to the last bit. Every table is summed; nothing is drawn.
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/hypergeometric.hpp>

#include <cstdio>
#include <vector>

namespace {
constexpr unsigned entries = 200;

/// For each count of tagged entries among those with the emotion: the chance with which the test rejects.
/// Half of the rate is spent from either end; what is left of it is a chance at the last count.
std::vector<double> rejects(
    boost::math::hypergeometric const& nothing, unsigned least, unsigned most, double rate)
{
    std::vector<double> out(most - least + 1, 0.0);
    double left = rate / 2;
    auto const spend = [&](unsigned count) {
        double const p = boost::math::pdf(nothing, count);
        out[count - least] += p <= left ? 1.0 : left / p;
        left -= p;
    };
    for (unsigned count = most + 1; count-- > least && left > 0.0;)
        spend(count);
    left = rate / 2;
    for (unsigned count = least; count <= most && left > 0.0; ++count)
        spend(count);
    return out;
}

/// @param share of the entries that carry the tag
/// @param without chance of the emotion in an entry without the tag
/// @param rate of error, both sides together
double power(double share, double without, double rate)
{
    auto const tagged = static_cast<unsigned>(share * entries + 0.5);
    unsigned const others = entries - tagged;
    double const odds = 2.0 * without / (1.0 - without);
    boost::math::binomial const with_tag{static_cast<double>(tagged), odds / (1.0 + odds)};
    boost::math::binomial const without_tag{static_cast<double>(others), without};
    double sum = 0.0;
    for (unsigned feeling = 1; feeling < entries; ++feeling) {
        boost::math::hypergeometric const nothing{tagged, feeling, entries};
        unsigned const least = feeling > others ? feeling - others : 0;
        unsigned const most = feeling < tagged ? feeling : tagged;
        std::vector<double> const chance = rejects(nothing, least, most, rate);
        for (unsigned a = least; a <= most; ++a)
            sum += boost::math::pdf(with_tag, a) * boost::math::pdf(without_tag, feeling - a) *
                   chance[a - least];
    }
    return sum;
}
} // namespace

int main()
{
    std::printf("power against doubled odds in %u entries, one pair alone, two-sided .05 and .10\n", entries);
    std::printf("tag in   emotion without it: .2        .3        .4        .45       .5\n");
    for (double const share : {0.2, 0.3, 0.4, 0.5}) {
        std::printf("%.1f                      ", share);
        for (double const without : {0.2, 0.3, 0.4, 0.45, 0.5})
            std::printf("  %.2f %.2f", power(share, without, 0.05), power(share, without, 0.10));
        std::printf("\n");
    }
}
