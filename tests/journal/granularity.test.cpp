// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/granularity.hpp>

#include "vectors.hpp"

using namespace cbtkit;
using namespace cbtkit::stats;

TEST_CASE("differentiation and diversity agree with the reference cases")
{
    for (auto const& v : vectors::cases("golden/emotions.json")) {
        auto const& c = v.as_object();
        INFO(c.at("id"));
        if (c.contains("occasions_by_emotions")) {
            std::vector<double> flat;
            std::size_t emotions = 0;
            for (auto const& row : c.at("occasions_by_emotions").as_array()) {
                auto const x = vectors::numbers(row);
                emotions = x.size();
                flat.insert(flat.end(), x.begin(), x.end());
            }
            auto const got = *measure_differentiation(flat, emotions);
            vectors::check(got.msr, c, "MSR", 1e-8);
            vectors::check(got.msc, c, "MSC", 1e-8);
            vectors::check(got.mse, c, "MSE", 1e-8);
            vectors::check(got.icc_a1, c, "icc_a1", 1e-8);
            vectors::check(got.icc_c1, c, "icc_c1", 1e-8);
            vectors::check(got.icc_ak, c, "icc_ak", 1e-8);
            vectors::check(got.icc_ck, c, "icc_ck", 1e-8);
            vectors::check(got.index(), c, "differentiation_ak", 1e-8);
            vectors::check(got.fisher_z(icc_form::ck), c, "fisher_z_reversed_ck", 1e-8);
            CHECK(got.negative() == c.at("negative_icc").as_bool());
        }
        if (c.contains("counts")) {
            auto const got = *measure_diversity(vectors::numbers(c, "counts"));
            vectors::check(got.shannon, c, "shannon_nats", 1e-8);
            vectors::check(got.evenness, c, "evenness", 1e-8);
            CHECK(got.richness == vectors::count(c, "richness"));
            vectors::check(got.gini, c, "gini", 1e-8);
            vectors::check(got.gini_diversity(), c, "emodiversity_gini", 1e-8);
            vectors::check(got.effective, c, "effective_number", 1e-8);
        }
    }
}

TEST_CASE("an emotion that never varies is left out and counted")
{
    std::vector<double> const x{10, 5, 20, 30, 5, 25, 50, 5, 60};
    auto const got = *measure_differentiation(x, 3);
    CHECK(got.emotions == 2);
    CHECK(got.constant_dropped == 1);
    std::vector<double> const without{10, 20, 30, 25, 50, 60};
    CHECK(got.icc_ak == (*measure_differentiation(without, 2)).icc_ak);
}

TEST_CASE("what cannot be compared is absent")
{
    CHECK_FALSE((*measure_differentiation(std::vector{1.0, 2.0}, 2)).icc_ak);           // one occasion
    CHECK_FALSE((*measure_differentiation(std::vector{1.0, 2.0, 3.0}, 1)).icc_ak);      // one emotion
    CHECK_FALSE((*measure_differentiation(std::vector{1.0, 2.0, 2.0, 1.0}, 2)).icc_ak); // occasions alike
    CHECK(measure_differentiation(std::vector{1.0, 2.0, 3.0}, 2).error().code == errc::sum_mismatch);
    CHECK((*measure_differentiation({}, 0)).occasions == 0);
    CHECK(measure_diversity(std::vector{0.0, 0.0}).error().code == errc::empty);
    CHECK(measure_diversity(std::vector{1.0, -1.0}).error() == error{errc::out_of_range, 1});
    CHECK_FALSE((*measure_diversity(std::vector{4.0})).evenness);
}

TEST_CASE("differentiation is shown from three emotions on ten occasions")
{
    std::vector<double> x;
    for (int i = 0; i < 9; ++i) {
        for (int j = 0; j < 3; ++j)
            x.push_back((i * 31 + j * 17) % 53);
    }
    CHECK(differentiation_of(x, 3).error() == insufficient{9, 10});
    CHECK(differentiation_of(std::vector<double>{1, 2, 2, 3}, 2).error() == insufficient{2, 3});
    for (int j = 0; j < 3; ++j)
        x.push_back(50 + j);
    CHECK(differentiation_of(x, 3).has_value());
}
