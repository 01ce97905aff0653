// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/reliable_change.hpp>

#include "vectors.hpp"

#include <limits>

using namespace cbtkit;
using namespace cbtkit::stats;

TEST_CASE("reliable change agrees with the reference cases")
{
    std::size_t seen = 0;
    for (auto const& v : vectors::cases("golden/scales.json")) {
        auto const& c = v.as_object();
        if (!c.contains("reliability"))
            continue;
        INFO(c.at("id"));
        ++seen;
        scale_norms const norms{
            .sd = vectors::number(c, "sd_pre"),
            .reliability = vectors::number(c, "reliability"),
            .clinical_mean = vectors::number(c, "mean_clinical"),
            .clinical_sd = vectors::number(c, "sd_clinical"),
            .normal_mean = vectors::number(c, "mean_normal"),
            .normal_sd = vectors::number(c, "sd_normal"),
            .higher_is_better = c.at("higher_is_better").as_bool()};
        auto const got =
            *measure_reliable_change(vectors::number(c, "pre"), vectors::number(c, "post"), norms);
        auto const& want = c.at("expect").as_object();
        vectors::check(got.error, want, "sem");
        vectors::check(got.difference_error, want, "s_diff");
        vectors::check(got.index, want, "rc");
        vectors::check(got.least, want, "min_reliable_change");
        vectors::check(got.cutoff_a, want, "cutoff_a");
        vectors::check(got.cutoff_b, want, "cutoff_b");
        vectors::check(got.cutoff_c, want, "cutoff_c");
        CHECK(key(got.kind) == vectors::text(want, "class"));
    }
    CHECK(seen == 4);
}

TEST_CASE("crossing the middle by a reliable change is recovery")
{
    scale_norms norms{10, 0.8, 40, 7.5, 60, 7.5, true};
    CHECK((*measure_reliable_change(30, 51, norms)).kind == change_class::recovered);
    CHECK((*measure_reliable_change(52, 70, norms)).kind == change_class::improved);
    norms.higher_is_better = false;
    CHECK((*measure_reliable_change(30, 51, norms)).kind == change_class::deteriorated);
    norms.reliability = 1;
    CHECK_FALSE(measure_reliable_change(30, 51, norms));
    norms.reliability = 0.8;
    norms.sd = 0;
    CHECK_FALSE(measure_reliable_change(30, 51, norms));
    norms.sd = 10;
    CHECK_FALSE(measure_reliable_change(std::numeric_limits<double>::quiet_NaN(), 51, norms));
}
