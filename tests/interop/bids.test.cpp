// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/bids.hpp>

#include "catch.hpp"
#include "random_values.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <set>

using namespace cbtkit;
using interop::write_bids;

namespace {
std::string const& file(std::vector<interop::named_file> const& files, std::string_view path)
{
    auto const found =
        std::find_if(files.begin(), files.end(), [path](auto const& f) { return f.path == path; });
    REQUIRE(found != files.end());
    return found->bytes;
}

std::vector<std::vector<std::string>> rows_of(std::string const& tsv)
{
    std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
    for (char const c : tsv) {
        if (c == '\n')
            rows.emplace_back(1);
        else if (c == '\t')
            rows.back().emplace_back();
        else
            rows.back().back() += c;
    }
    REQUIRE(rows.back() == std::vector<std::string>{""});
    rows.pop_back();
    return rows;
}
} // namespace

TEST_CASE("a journal becomes a folder for research, without texts unless asked for")
{
    journal_entry entry;
    entry.id = *entry_id::from("e1");
    entry.at = *civil_time::parse("2026-03-02T21:40:00+01:00");
    entry.text = "secret\twith\ntabs";
    entry.mood = *intensity::from_percent(35);
    entry.tags = {"secret tag"};
    emotion_rating own;
    own.emotion = *emotion_id::from("custom:left-out");
    own.before = *intensity::from_percent(10);
    entry.emotions = {own};
    journal contents;
    REQUIRE(contents.add(entry));
    interop::bids_options options;
    options.participant = "p7";
    options.shift_days = -1000;
    options.scales = {{scale::phq9, "x", entry.at, {1, 2, 3, 0, 1, 2, 3, 0, {}}}};
    auto const files = write_bids(contents, options);
    REQUIRE(files);
    for (auto const& each : *files)
        CHECK(each.bytes.find("secret") == std::string::npos);
    auto const rows = rows_of(file(*files, "sub-p7/beh/sub-p7_task-journal_beh.tsv"));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][3] == "custom_3Aleft_2Dout_before");
    CHECK(
        rows[1] ==
        std::vector<std::string>{"2023-06-06T21:40:00+01:00", "1", "35", "10", "n/a", "n/a", "n/a", "16"});
    auto const scale_rows = rows_of(file(*files, "phenotype/phq9.tsv"));
    CHECK(scale_rows[1].front() == "sub-p7");
    CHECK(scale_rows[1][10] == "n/a");
    CHECK(file(*files, "participants.tsv") == "participant_id\nsub-p7\n");
    options.scales.push_back(options.scales[0]);
    auto const twice = write_bids(contents, options);
    REQUIRE(twice);
    CHECK(rows_of(file(*twice, "sub-p7/beh/sub-p7_task-phq9_beh.tsv")).size() == 3);
    options.with_texts = true;
    CHECK(
        rows_of(file(*write_bids(contents, options), "sub-p7/beh/sub-p7_task-journal_beh.tsv"))[1].back() ==
        "secret with tabs");
}

TEST_CASE("every table is rectangular, without empty cells, and its sidecar describes every column")
{
    test::chance random{13};
    for (int i = 0; i < 40; ++i) {
        journal const value = test::random_journal(random);
        interop::bids_options options;
        options.with_texts = true;
        auto const files = write_bids(value, options);
        REQUIRE(files);
        std::set<std::string> paths;
        for (auto const& each : *files) {
            CHECK(paths.insert(each.path).second);
            if (!each.path.ends_with(".tsv"))
                continue;
            auto const rows = rows_of(each.bytes);
            auto const about =
                boost::json::parse(file(*files, each.path.substr(0, each.path.size() - 3) + "json"));
            for (std::string const& name : rows[0])
                CHECK(about.as_object().contains(name));
            CHECK(std::set<std::string>(rows[0].begin(), rows[0].end()).size() == rows[0].size());
            for (auto const& row : rows) {
                REQUIRE(row.size() == rows[0].size());
                CHECK(std::find(row.begin(), row.end(), "") == row.end());
            }
        }
        CHECK(rows_of(file(*files, "sub-01/beh/sub-01_task-journal_beh.tsv")).size() == value.size() + 1);
    }
}

TEST_CASE("names that are no codes, shifts out of the calendar and answers that do not fit are refused")
{
    interop::bids_options options;
    for (char const* name : {"", "a b", "../x", "p-1", "\xC3\xA9"}) {
        options.participant = name;
        CHECK(write_bids(journal{}, options).error().code == errc::invalid_id);
    }
    options.participant = "01";
    journal_entry entry;
    entry.id = *entry_id::from("e1");
    journal contents;
    REQUIRE(contents.add(entry));
    options.shift_days = -1'000'000;
    CHECK(write_bids(contents, options).error().code == errc::out_of_range);
    options.shift_days = 0;
    options.scales = {{scale::gad7, "x", entry.at, {1}}};
    CHECK(write_bids(contents, options).error().code == errc::sum_mismatch);
}
