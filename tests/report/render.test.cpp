// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/report/render.hpp>

#include "catch.hpp"
#include "made_journal.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <map>

using namespace cbtkit;

namespace {
text_catalog const& english()
{
    static text_catalog const words = text_catalog::english();
    return words;
}

std::size_t widest(std::string const& text)
{
    std::size_t most = 0;
    std::size_t here = 0;
    for (char const c : text) {
        if (c == '\n')
            here = 0;
        else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U)
            most = std::max(most, ++here);
    }
    return most;
}

/// Opening and closing tags nest, and no markup of a person got in.
void check_markup(std::string const& page)
{
    std::vector<std::string> open;
    for (std::size_t at = page.find('<'); at != std::string::npos; at = page.find('<', at + 1)) {
        std::size_t const end = page.find('>', at);
        REQUIRE(end != std::string::npos);
        std::string const tag = page.substr(at + 1, end - at - 1);
        std::string const name = tag.substr(0, tag.find_first_of(" /", 1));
        if (tag[0] == '!' || name == "meta" || tag.back() == '/')
            continue;
        if (tag[0] == '/') {
            REQUIRE_FALSE(open.empty());
            REQUIRE(open.back() == tag.substr(1));
            open.pop_back();
        } else {
            open.push_back(name);
        }
    }
    REQUIRE(open.empty());
}

std::size_t count(std::string const& text, std::string_view part)
{
    std::size_t n = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++n;
    return n;
}

journal hostile()
{
    std::string const nasty = "<script>alert(1)</script>\"'&\x1b[31m";
    auto entries = made::days(30, [](int day) { return 20 + day; });
    for (journal_entry& each : entries) {
        each.tags = {nasty};
        each.emotions = {
            made::rating("custom:" + std::string{"<b>&x"}, 50, 30), made::rating("sadness", 50, 30)};
        each.exercise = "<i>own";
        each.confirmed_distortions = {*distortion_id::from("custom:<u>old")};
    }
    journal made = made::journal(std::move(entries));
    smart_goal goal;
    goal.id = *goal_id::from("g");
    goal.title = "Walk " + nasty;
    goal.state = goal_state::active;
    goal.start = *calendar_day::from_ymd(2026, 1, 1);
    goal.measure = goal_measure{nasty, "", amount{0}, amount{5}, goal_direction::up, {}};
    goal.history = {
        {*civil_time::parse("2026-01-05T18:00:00Z"), progress_added{amount{1}}, {}},
        {*civil_time::parse("2026-01-06T18:00:00Z"), setback_noted{{}, {}, nasty}, {}}};
    REQUIRE(made.put_goal(goal));
    return made;
}
} // namespace

TEST_CASE("every renderer takes journals of every size")
{
    for (int const size : {0, 1, 2, 5, 30, 800}) {
        auto const made = report::make_report(
            made::journal(made::days(size, [](int day) { return 30 + day % 17 + day / 40; })));
        std::string const text = report::to_text(made, english());
        CHECK(widest(text) <= 78);
        CHECK(text.back() == '\n');
        CHECK(text.find("report.") == std::string::npos); // no key without a sentence
        CHECK(text.find("insight.") == std::string::npos);
        std::string const page = report::to_html(made, english());
        check_markup(page);
        CHECK(page.find("report.") == std::string::npos);
        CHECK(page.find('{', page.find("</style>")) == std::string::npos); // no hole unfilled
        CHECK(page.find("nan") == std::string::npos);
        auto const data = boost::json::parse(report::to_json(made, english()));
        CHECK(data.at("schema") == "cbtkit/journal-report/1");
        CHECK(data.at("entries").at("all").to_number<int>() == size);
    }
}

TEST_CASE("what a person wrote never becomes markup or steers the terminal")
{
    auto const made = report::make_report(hostile());
    REQUIRE(made.goals.size() == 1);
    std::string const page = report::to_html(made, english());
    check_markup(page);
    CHECK(page.find("<script") == std::string::npos);
    CHECK(page.find("<b>") == std::string::npos);
    CHECK(page.find("<i>") == std::string::npos);
    CHECK(page.find("<u>") == std::string::npos);
    CHECK(page.find('\x1b') == std::string::npos);
    CHECK(page.find("&lt;script&gt;") != std::string::npos);
    std::string const text = report::to_text(made, english());
    CHECK(text.find('\x1b') == std::string::npos);
    boost::json::parse(report::to_json(made, english()));
}

TEST_CASE("the page needs no network and no script, and every picture has a title and a table")
{
    std::string const page = report::to_html(report::make_report(hostile()), english());
    for (std::string_view const forbidden :
         {"http:", "https:", "url(", "@import", "src=", "href=", "<link", "<script"})
        CHECK(page.find(forbidden) == std::string::npos);
    CHECK(page.find("prefers-color-scheme:dark") != std::string::npos);
    CHECK(count(page, "role=\"img\"><title>") == count(page, "role=\"img\""));
    CHECK(count(page, "<figure") == count(page, "<details"));
    CHECK(count(page, "<details") >= 6);
}

TEST_CASE("a number that is not carried is missing in every form")
{
    auto const made = report::make_report(made::journal(made::days(4, [](int) { return 41; })));
    auto const data = boost::json::parse(report::to_json(made, english()));
    auto const& level = data.at("mood").at("level").as_object();
    CHECK(level.at("strength") == "insufficient");
    CHECK(level.at("have").to_number<int>() == 4);
    CHECK(level.at("need").to_number<int>() == 5);
    CHECK_FALSE(level.contains("mean"));
    CHECK(report::to_text(made, english()).find("41") == std::string::npos);
}

TEST_CASE("the words of a report neither judge nor explain away")
{
    for (std::string const& name : english().keys()) {
        if (!name.starts_with("report."))
            continue;
        std::string words{english().message_view(name)};
        std::transform(words.begin(), words.end(), words.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
        for (std::string_view const banned :
             {"fail", "disorder", "depress", "diagnos", "symptom", "should", "must", "streak", "lazy",
              "because", "good job", "positive", "!"}) {
            INFO(name << ": " << banned);
            CHECK(words.find(banned) == std::string::npos);
        }
    }
}

TEST_CASE("a long journal keeps its page small")
{
    auto const made =
        report::make_report(made::journal(made::days(6000, [](int day) { return 30 + day % 31; })));
    CHECK(report::to_html(made, english()).size() < 400'000);
}
