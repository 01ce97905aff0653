// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/groups.hpp>

#include <cbtkit/journal/association.hpp>
#include <cbtkit/journal/distributions.hpp>

#include "vectors.hpp"

#include <limits>

using namespace cbtkit;
using namespace cbtkit::stats;

namespace {
boost::json::object golden(std::string const& id)
{
    for (auto const& v : vectors::cases("golden/stats_groups.json")) {
        if (vectors::text(v.as_object(), "id") == id)
            return v.as_object();
    }
    FAIL("no such case");
    return {};
}
} // namespace

TEST_CASE("Kruskal-Wallis agrees with the reference case")
{
    auto const c = golden("kruskal_weekday");
    std::vector<std::vector<double>> groups;
    for (auto const& g : c.at("groups").as_object())
        groups.push_back(vectors::numbers(g.value()));
    groups.emplace_back(); // a day without ratings changes nothing
    auto const got = *kruskal_wallis(groups);
    vectors::check(got.h, c, "H");
    vectors::check(got.p, c, "p");
    CHECK(got.df == vectors::count(c, "df"));
}

TEST_CASE("differences agree with the reference case")
{
    auto const c = golden("pre_post_differences");
    auto const got = *compare_pairs(vectors::numbers(c, "diff"));
    vectors::check(got.mean, c, "mean");
    vectors::check(got.sd, c, "sd");
    // The reference was made with SciPy 1.10, whose t quantile is off by up to 4e-9; R gives what we give.
    vectors::check(got.low, c.at("t_ci95").as_array()[0], 2e-9);
    vectors::check(got.high, c.at("t_ci95").as_array()[1], 2e-9);
    CHECK(vectors::near(*got.low, -14.8642902356840452, 1e-14)); // R 4.2.2, t.test
    CHECK(vectors::near(*got.high, -1.3857097643159564, 1e-14));
    CHECK(got.signs == vectors::count(c, "sign_n"));
    CHECK(got.positive == vectors::count(c, "sign_pos"));
    vectors::check(got.sign_p, c, "sign_p_two_sided");
}

TEST_CASE("correlations agree with the reference case")
{
    auto const c = golden("correlation_ties");
    auto const got = *correlate(vectors::numbers(c, "x"), vectors::numbers(c, "y"));
    vectors::check(got.spearman, c, "spearman_rho");
    vectors::check(got.pearson, c, "pearson_r");
    vectors::check(got.pearson_p, c, "pearson_p");
}

TEST_CASE("distributions agree with the reference values")
{
    auto const c = golden("distribution_functions");
    auto const rows = [&](std::string_view name) {
        std::vector<std::vector<double>> out;
        for (auto const& row : c.at(name).as_array())
            out.push_back(vectors::numbers(row));
        return out;
    };
    for (auto const& r : rows("normal_cdf"))
        CHECK(vectors::near(normal_cdf(r[0]), r[1], 1e-12));
    for (auto const& r : rows("normal_ppf"))
        CHECK(vectors::near(*normal_quantile(r[0]), r[1], 1e-12));
    for (auto const& r : rows("t_cdf_df5"))
        CHECK(vectors::near(*student_t_cdf(r[0], 5), r[1], 1e-12));
    for (auto const& r : rows("t_ppf"))
        CHECK(vectors::near(*student_t_quantile(r[0], r[1]), r[2], 4e-9));          // as above
    CHECK(vectors::near(*student_t_quantile(0.975, 5), 2.5705818356363137, 1e-14)); // R 4.2.2, qt
    for (auto const& r : rows("chi2_sf_df1"))
        CHECK(vectors::near(*chi_squared_upper(r[0], 1), r[1], 1e-12));
    for (auto const& r : rows("beta_ppf"))
        CHECK(vectors::near(*beta_quantile(r[0], r[1], r[2]), r[3], 1e-12));
}

TEST_CASE("distributions refuse arguments outside their domain")
{
    double const nan = std::numeric_limits<double>::quiet_NaN();
    CHECK_FALSE(normal_quantile(0));
    CHECK_FALSE(normal_quantile(nan));
    CHECK_FALSE(student_t_quantile(0.5, 0));
    CHECK_FALSE(student_t_cdf(nan, 3));
    CHECK_FALSE(chi_squared_upper(-1, 2));
    CHECK_FALSE(beta_quantile(0.5, -1, 2));
    CHECK(fair_coin_cdf(5, 5) == 1.0);
    CHECK(fair_coin_cdf(0, 3) == Approx(0.125));
}

TEST_CASE("what cannot be compared gives no number")
{
    std::vector<std::vector<double>> const tied{{5, 5}, {5, 5, 5}};
    CHECK_FALSE((*kruskal_wallis(tied)).h);
    std::vector<std::vector<double>> const single{{1, 2, 3}, {}};
    CHECK_FALSE((*kruskal_wallis(single)).p);
    CHECK_FALSE((*correlate(std::vector{1.0, 1.0}, std::vector{1.0, 2.0})).pearson);
    CHECK(correlate(std::vector{1.0}, {}).error().code == errc::sum_mismatch);
    CHECK_FALSE((*compare_pairs({})).mean);
    CHECK((*compare_pairs(std::vector<double>(5, 0.0))).sign_p == 1.0);
    CHECK(paired_change_of(*series::from_values(std::vector<double>(5, 1.0))).error() == insufficient{5, 6});
    CHECK((*rank_sum(std::vector{1.0}, {})).p == 1.0);
}

TEST_CASE("on ratings of 0 and 1 the rank sum is the chi-squared test")
{
    std::vector<double> a(20, 0.0);
    std::vector<double> b(30, 0.0);
    std::fill_n(a.begin(), 12, 1.0);
    std::fill_n(b.begin(), 9, 1.0);
    double const z = *(*rank_sum(a, b)).z;
    auto const table = measure_association({12, 8, 9, 21});
    CHECK(z * z == Approx(*table.chi_squared * 49 / 50));
    CHECK(*(*rank_sum(a, b)).superiority == Approx(0.5 + 0.5 * (12.0 / 20 - 9.0 / 30)));
}
