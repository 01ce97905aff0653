// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/online.hpp>

#include <cbtkit/journal/affect_dynamics.hpp>
#include <cbtkit/journal/moments.hpp>
#include <cbtkit/journal/rolling.hpp>

#include "vectors.hpp"

#include <limits>
#include <random>

using namespace cbtkit;
using namespace cbtkit::stats;

TEST_CASE("adding one value at a time equals the batch")
{
    std::mt19937_64 random{41};
    for (int run = 0; run < 200; ++run) {
        std::size_t const n = 1 + random() % 300;
        std::vector<double> x(n);
        std::vector<sample> raw(n);
        double t = 0;
        for (std::size_t i = 0; i < n; ++i) {
            x[i] = run % 5 == 0 ? 50.0 : double(random() % 101) + (run % 2 == 0 ? 1e6 : 0.0);
            t += 0.25 * double(1 + random() % 12);
            raw[i] = {t, x[i]};
        }
        running_moments all;
        running_moments front;
        running_moments back;
        running_exponential_mean smooth{0.2};
        auto const batch_smooth = *exponential_mean(x, 0.2);
        for (std::size_t i = 0; i < n; ++i) {
            CHECK(*all.add(x[i]) == i + 1);
            REQUIRE((i < n / 3 ? front : back).add(x[i]));
            CHECK(vectors::near(*smooth.add(x[i]), batch_smooth[i], 1e-12));
        }
        front.merge(back);
        auto const batch = *describe(x);
        CHECK(vectors::near(*all.mean(), *batch.mean, 1e-12));
        CHECK(vectors::near(*front.mean(), *batch.mean, 1e-12));
        CHECK(all.sd().has_value() == batch.sd.has_value());
        if (batch.sd) {
            CHECK(vectors::near(*all.sd(), *batch.sd, 1e-9));
            CHECK(vectors::near(*front.sd(), *batch.sd, 1e-9));
        }
        series const s = *series::from_samples(raw);
        running_instability steps{2};
        for (sample const& r : raw)
            REQUIRE(steps.add(r.t, r.value));
        auto const want = measure_instability(s, 2);
        CHECK(steps.pairs() == want.pairs);
        CHECK(steps.mssd().has_value() == want.mssd.has_value());
        if (want.mssd) {
            CHECK(vectors::near(*steps.mssd(), *want.mssd, 1e-9));
            CHECK(vectors::near(*steps.mean_absolute_step(), *want.mean_absolute_step, 1e-9));
        }
    }
}

TEST_CASE("counting entries one by one equals counting columns of bits")
{
    std::mt19937_64 random{42};
    for (std::size_t const items : {1U, 7U, 20U, 63U, 64U}) {
        for (std::size_t const n : {0U, 1U, 63U, 64U, 65U, 1000U}) {
            std::vector<std::uint64_t> entries(n);
            for (auto& e : entries)
                e = random() & random();
            auto const batch = cooccurrence::from_entries(entries, items);
            cooccurrence one{items};
            cooccurrence half{items};
            cooccurrence rest{items};
            for (std::size_t i = 0; i < n; ++i) {
                one.add(entries[i]);
                (i % 2 == 0 ? half : rest).add(entries[i]);
            }
            half.merge(rest);
            CHECK(batch == one);
            CHECK(batch == half);
            std::uint64_t naive = 0;
            for (auto const e : entries)
                naive += (e >> (items - 1)) & e & 1U;
            CHECK(batch.both(items - 1, 0) == naive);
            if (items > 1)
                CHECK(batch.pair(0, 1).total() == n);
        }
    }
}

TEST_CASE("what is not a number changes nothing")
{
    double const nan = std::numeric_limits<double>::quiet_NaN();
    running_moments m;
    CHECK_FALSE(m.add(nan));
    CHECK_FALSE(m.mean());
    REQUIRE(m.add(3));
    CHECK_FALSE(m.sd());
    CHECK(*m.mean() == 3.0);
    running_instability steps{1};
    REQUIRE(steps.add(5, 1));
    CHECK(steps.add(5, 2).error().code == errc::wrong_order);
    CHECK(steps.add(nan, 2).error().code == errc::out_of_range);
    running_exponential_mean smooth{0.5};
    CHECK_FALSE(smooth.value());
    CHECK_FALSE(smooth.add(nan));
}
