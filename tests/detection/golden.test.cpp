// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/detection/research.hpp>

#include "catch.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>

using namespace cbtkit;

TEST_CASE("the labelled cases of the domain reference hold as they are")
{
    std::ifstream in{CBTKIT_TEST_DATA "/golden/distortion_cases.json", std::ios::binary};
    std::string const text{std::istreambuf_iterator<char>{in}, {}};
    boost::json::value const whole = boost::json::parse(text);
    auto const& cases = whole.at("cases").as_array();
    REQUIRE(cases.size() == 156);
    detector d;
    detection_options all;
    all.max_findings = 0;
    for (auto const layers : {research::layers::rules, research::layers::rules_and_statistics})
        for (auto const& one : cases) {
            std::string const words{one.at("text").as_string()};
            CAPTURE(words, layers == research::layers::rules);
            detection_result const r = research::detect_unscreened(d, words, all, layers);
            auto const has = [&r](std::string_view wanted) {
                return std::any_of(r.findings.begin(), r.findings.end(), [&](finding const& f) {
                    return key(f.kind) == wanted;
                });
            };
            for (auto const& wanted : one.at("must_include").as_array()) {
                CAPTURE(wanted.as_string().c_str());
                CHECK(has(wanted.as_string()));
            }
            if (one.at("must_exclude").is_string()) {
                CAPTURE(r.findings.empty() ? std::string{} : r.findings.front().rule);
                CHECK(r.findings.empty());
            } else {
                for (auto const& unwanted : one.at("must_exclude").as_array())
                    CHECK_FALSE(has(unwanted.as_string()));
            }
        }
}
