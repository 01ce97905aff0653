// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/screening/screener.hpp>

#include "catch.hpp"

#include <cstdio>
#include <fstream>
#include <map>
#include <string>
#include <string_view>

namespace {
struct tally {
    int texts = 0;
    int handled = 0;

    [[nodiscard]] double share() const { return texts == 0 ? 0.0 : static_cast<double>(handled) / texts; }
};

std::map<std::string, tally> read(std::string const& name)
{
    std::string path = CBTKIT_TEST_DATA "/screen/";
    path += name;
    std::ifstream in{path, std::ios::binary};
    REQUIRE(in);
    std::map<std::string, tally> by_label;
    cbtkit::screener screener;
    std::string line;
    std::getline(in, line);
    REQUIRE(line == "label\tregister\ttext");
    while (std::getline(in, line)) {
        std::size_t const first = line.find('\t');
        std::size_t const second = line.find('\t', first + 1);
        REQUIRE(second != std::string::npos);
        tally& t = by_label[line.substr(0, first)];
        ++t.texts;
        t.handled += screener.screen_only(std::string_view{line}.substr(second + 1)).must_handle() ? 1 : 0;
    }
    return by_label;
}

void judge(std::string const& name, double least_recall, double most_false_alarms, int everyday_texts = 100)
{
    tally risk;
    tally everyday;
    std::printf("screen, %s: must_handle by label\n", name.c_str());
    for (auto const& [label, t] : read(name)) {
        std::printf("  %-26s %3d of %3d\n", label.c_str(), t.handled, t.texts);
        tally* sum = label.starts_with("risk.")                   ? &risk
                     : label == "hyperbole" || label == "sadness" ? &everyday
                                                                  : nullptr;
        if (sum != nullptr) {
            sum->texts += t.texts;
            sum->handled += t.handled;
        }
    }
    std::printf(
        "  recall on clear risk %.3f (%d), hyperbole and sadness flagged %.3f (%d)\n", risk.share(),
        risk.texts, everyday.share(), everyday.texts);
    CHECK(risk.texts > 200);
    CHECK(everyday.texts > everyday_texts);
    CHECK(risk.share() >= least_recall);
    CHECK(everyday.share() <= most_false_alarms);
}
} // namespace

TEST_CASE("clear risk is noticed and everyday hyperbole is not, on the half that was tuned on")
{
    judge("dev.tsv", 0.97, 0.02);
}

TEST_CASE(
    "clear risk is noticed and everyday hyperbole is not, on six rounds written blind and then learnt from")
{
    judge("later.tsv", 0.95, 0.02);
}

TEST_CASE(
    "clear risk is noticed and everyday hyperbole is not, on twelve later collections that were tuned on")
{
    judge("more.tsv", 0.96, 0.02);
}

TEST_CASE("clear risk is noticed and everyday hyperbole is not, on blind rounds that were learnt from last")
{
    judge("newest.tsv", 0.70, 0.05);
}

TEST_CASE(
    "clear risk is noticed and everyday hyperbole is not, on three later blind rounds that were learnt from")
{
    judge("last.tsv", 0.75, 0.10, 40);
}

TEST_CASE("clear risk is noticed and everyday hyperbole is not, on the half that stayed closed")
{
    judge("test.tsv", 0.95, 0.02);
}

// Three rounds of a writer who saw neither rules nor weights: clear risk, long entries, denials and third
// persons. Nobody has read them, no weight learns from them; a program prints their totals.
TEST_CASE("clear risk is noticed and everyday hyperbole is not, on a stranger's rounds that stay closed")
{
    judge("strangers.tsv", 0.86, 0.10);
}
