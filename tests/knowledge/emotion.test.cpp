// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/knowledge/emotion.hpp>

#include <cbtkit/knowledge/circumplex.hpp>
#include <cbtkit/knowledge/plutchik.hpp>

#include "catch.hpp"
#include "golden.hpp"

#include <string>

using namespace cbtkit;

TEST_CASE("every vocabulary of the reference is there with its number of terms")
{
    STATIC_REQUIRE(find_vocabulary("ekman6")->terms.size() == 6);
    STATIC_REQUIRE(find_vocabulary("plutchik8")->terms.size() == 8);
    STATIC_REQUIRE(find_vocabulary("cowie17")->terms.size() == 17);
    STATIC_REQUIRE(find_vocabulary("pad")->terms.size() == 3);
    STATIC_REQUIRE(find_vocabulary("seed_rejection")->terms.size() == 20);
    STATIC_REQUIRE(find_vocabulary("nope") == nullptr);
}

TEST_CASE("a custom or unknown emotion keeps its id and has no valence of its own")
{
    CHECK(emotion_id::from("custom:left-out")->str() == "custom:left-out");
    CHECK_FALSE(valence_of("custom:left-out"));
    CHECK_FALSE(valence_of("saudade"));
    CHECK(*valence_of("hurt") == -0.8);
}

TEST_CASE("strength chooses Plutchik's word")
{
    STATIC_REQUIRE_FALSE(level_word(plutchik::anger, intensity{}).has_value());
    STATIC_REQUIRE(*level_word(plutchik::anger, *intensity::from_percent(33)) == "annoyance");
    STATIC_REQUIRE(*level_word(plutchik::anger, *intensity::from_percent(34)) == "anger");
    STATIC_REQUIRE(*level_word(plutchik::anger, *intensity::from_percent(67)) == "rage");
}

TEST_CASE("opposites and equal emotions have no mixture, all other pairs have one")
{
    int mixtures = 0;
    for (unsigned a = 0; a < 8; ++a)
        for (unsigned b = 0; b < 8; ++b) {
            auto const first = static_cast<plutchik>(a);
            auto const second = static_cast<plutchik>(b);
            bool const related = a != b && opposite(first) != second;
            CHECK(mixture(first, second).has_value() == related);
            mixtures += related;
        }
    CHECK(mixtures == 48);
}

TEST_CASE("the wheel and the circumplex agree with the golden vectors")
{
    auto const golden = cbtkit_test::golden("emotions.json");
    int seen = 0;
    for (auto const& value : golden.at("cases").as_array()) {
        auto const& c = value.as_object();
        std::string const id{c.at("id").as_string()};
        INFO(id);
        if (id.starts_with("dyad_")) {
            ++seen;
            auto const a = *plutchik_from_key(c.at("a").as_string());
            auto const b = *plutchik_from_key(c.at("b").as_string());
            auto const mixed = mixture(b, a);
            REQUIRE(mixed);
            CHECK(mixed->key == std::string_view{c.at("name").as_string()});
            std::string_view const order{c.at("order").as_string()};
            CHECK(mixed->order() == (order == "primary" ? 1 : order == "secondary" ? 2 : 3));
        } else if (id.starts_with("opposite_")) {
            ++seen;
            CHECK(
                key(opposite(*plutchik_from_key(c.at("a").as_string()))) ==
                std::string_view{c.at("b").as_string()});
        } else if (id.starts_with("circumplex_")) {
            ++seen;
            auto const point =
                *affect_point::from(c.at("valence").to_number<double>(), c.at("arousal").to_number<double>());
            CHECK(key(point.quadrant()) == std::string_view{c.at("quadrant").as_string()});
            CHECK(point.radius() == Approx(c.at("radius").to_number<double>()).margin(1e-9));
            CHECK(point.angle_degrees().has_value() == !c.at("angle_deg").is_null());
            if (point.angle_degrees())
                CHECK(*point.angle_degrees() == Approx(c.at("angle_deg").to_number<double>()).margin(1e-9));
        }
    }
    CHECK(seen == 33);
}

TEST_CASE("a point outside the plane of affect is refused")
{
    STATIC_REQUIRE_FALSE(affect_point::from(1.01, 0).has_value());
    CHECK_FALSE(affect_point::from(0, std::nan("")));
}
