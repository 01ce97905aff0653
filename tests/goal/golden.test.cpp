// SPDX-License-Identifier: BSL-1.0
// The vectors of tests/data/golden/goals.json, except the lint, which check.test.cpp reads.
#include <cbtkit/goal/attainment_score.hpp>
#include <cbtkit/goal/goal_priority.hpp>
#include <cbtkit/goal/goal_progress.hpp>
#include <cbtkit/goal/habit_strength.hpp>
#include <cbtkit/goal/milestone.hpp>
#include <cbtkit/goal/pace_forecast.hpp>
#include <cbtkit/goal/step_graph.hpp>

#include "catch.hpp"
#include "golden.hpp"

#include <map>
#include <string>
#include <vector>

namespace {
using namespace cbtkit;
namespace json = boost::json;

double number(json::value const& value)
{
    return value.to_number<double>();
}

calendar_day day_number(std::int64_t days)
{
    return calendar_day::from_days_since_epoch(days).value();
}

intensity percent(json::value const& value)
{
    return intensity::from_percent(value.to_number<std::int64_t>()).value();
}

// Calls `check` with every case of the kind and returns how many there were.
template <class Check>
int each_case(std::string const& kind, Check check)
{
    json::object const file = cbtkit_test::golden("goals.json");
    int cases = 0;
    for (json::value const& value : file.at("cases").as_array()) {
        json::object const& row = value.as_object();
        if (row.at("kind").as_string() != kind)
            continue;
        INFO(std::string(row.at("id").as_string()));
        check(row);
        ++cases;
    }
    return cases;
}

constexpr double tolerance = 1e-9;
} // namespace

TEST_CASE("attainment scores match the golden vectors")
{
    CHECK(each_case("gas", [](json::object const& row) {
              std::vector<attained_goal> goals;
              auto const& x = row.at("x").as_array();
              auto const& w = row.at("w").as_array();
              for (std::size_t i = 0; i < x.size(); ++i)
                  goals.push_back({attainment_level::from(x[i].as_int64()).value(), number(w[i])});
              auto const score = attainment_score(goals);
              if (row.at("expect").is_object()) {
                  CHECK(row.at("expect").at("error").as_string() == "GAS_NO_WEIGHT");
                  REQUIRE_FALSE(score.has_value());
                  CHECK(score.error().code == errc::insufficient_data);
              } else {
                  REQUIRE(score.has_value());
                  CHECK(*score == Approx(number(row.at("expect"))).margin(tolerance).epsilon(0));
              }
          }) == 7);
}

TEST_CASE("habit strengths match the golden vectors")
{
    CHECK(each_case("habit", [](json::object const& row) {
              std::vector<std::optional<bool>> kept;
              for (json::value const& mark : row.at("checkmarks").as_array())
                  kept.push_back(mark.is_null() ? std::nullopt : std::optional<bool>{mark.as_int64() == 1});
              auto const frequency =
                  habit_frequency::from(row.at("numerator").as_int64(), row.at("denominator").as_int64())
                      .value();
              auto const& expect = row.at("expect").as_object();
              CHECK(
                  habit_multiplier(frequency) ==
                  Approx(number(expect.at("multiplier"))).margin(tolerance).epsilon(0));
              auto const series = habit_strength(kept, frequency);
              auto const& wanted = expect.at("series").as_array();
              REQUIRE(series.size() == wanted.size());
              for (std::size_t i = 0; i < series.size(); ++i)
                  CHECK(series[i] == Approx(number(wanted[i])).margin(tolerance).epsilon(0));
          }) == 6);
}

TEST_CASE("forecasts match the golden vectors")
{
    CHECK(each_case("forecast", [](json::object const& row) {
              std::vector<double> increments;
              for (json::value const& gain : row.at("increments").as_array())
                  increments.push_back(number(gain));
              auto const made = forecast_pace(
                  increments, number(row.at("remaining")), row.at("periods_to_deadline").as_int64());
              auto const& expect = row.at("expect").as_object();
              if (expect.contains("error")) {
                  CHECK(expect.at("error").as_string() == "NEED_4_PERIODS");
                  REQUIRE_FALSE(made.has_value());
                  CHECK(made.error().code == errc::insufficient_data);
                  return;
              }
              REQUIRE(made.has_value());
              CHECK(made->periods == static_cast<std::size_t>(expect.at("m").as_int64()));
              CHECK(made->mean == Approx(number(expect.at("mean"))).margin(tolerance).epsilon(0));
              CHECK(made->deviation == Approx(number(expect.at("sd"))).margin(tolerance).epsilon(0));
              CHECK(
                  made->probability.value() ==
                  Approx(number(expect.at("p_by_deadline"))).margin(tolerance).epsilon(0));
              auto whole = [](json::value const& value) {
                  return value.is_null() ? std::nullopt : std::optional<std::int64_t>{value.as_int64()};
              };
              CHECK(made->expected_periods == whole(expect.at("expected_periods")));
              CHECK(made->soonest == whole(expect.at("interval80_periods").as_array()[0]));
              CHECK(made->latest == whole(expect.at("interval80_periods").as_array()[1]));
          }) == 7);
}

TEST_CASE("plan lines match the golden vectors")
{
    CHECK(each_case("plan_line", [](json::object const& row) {
              plan_line const line = plan_line_at(
                  day_number(row.at("start").as_int64()), day_number(row.at("deadline").as_int64()),
                  day_number(row.at("now").as_int64()), number(row.at("done_fraction")));
              auto const& expect = row.at("expect").as_object();
              CHECK(
                  line.expected ==
                  Approx(number(expect.at("expected_fraction"))).margin(tolerance).epsilon(0));
              CHECK(line.ratio.value() == Approx(number(expect.at("ratio"))).margin(tolerance).epsilon(0));
              CHECK(key(line.status) == std::string_view{expect.at("status").as_string()});
          }) == 6);
}

TEST_CASE("priorities match the golden vectors")
{
    CHECK(
        each_case("priority", [](json::object const& row) {
            calendar_day const today = day_number(20'000);
            std::vector<smart_goal> goals;
            for (json::value const& value : row.at("goals").as_array()) {
                json::object const& from = value.as_object();
                smart_goal goal;
                goal.title = std::string(from.at("title").as_string());
                goal.importance = percent(from.at("importance"));
                goal.confidence = percent(from.at("confidence"));
                goal.effort = percent(from.at("effort"));
                if (!from.at("days_left").is_null())
                    goal.deadline = add_days(today, from.at("days_left").as_int64()).value();
                goal_priority const priority = priority_of(goal, today);
                auto const& expect = from.at("expect").as_object();
                CHECK(priority.urgency == Approx(number(expect.at("urgency"))).margin(tolerance).epsilon(0));
                CHECK(
                    priority.score.value() ==
                    Approx(number(expect.at("score"))).margin(tolerance).epsilon(0));
                CHECK(key(priority.quadrant.value()) == std::string_view{expect.at("quadrant").as_string()});
                goals.push_back(std::move(goal));
            }
            std::vector<std::string> titles;
            for (std::size_t const i : order_by_priority(goals, today))
                titles.push_back(goals[i].title);
            std::vector<std::string> wanted;
            for (json::value const& title : row.at("expect_order").as_array())
                wanted.emplace_back(title.as_string());
            CHECK(titles == wanted);
        }) == 1);
}

TEST_CASE("step graphs match the golden vectors")
{
    CHECK(each_case("step_dag", [](json::object const& row) {
              std::vector<goal_step> steps;
              for (auto const& member : row.at("steps").as_object()) {
                  goal_step step;
                  step.id = step_id::from(std::string_view{member.key()}).value();
                  step.length = step_length::days(member.value().at("days").as_int64()).value();
                  for (json::value const& before : member.value().at("after").as_array())
                      step.after.push_back(step_id::from(std::string_view{before.as_string()}).value());
                  steps.push_back(std::move(step));
              }
              auto const schedule = schedule_steps(steps);
              auto const& expect = row.at("expect").as_object();
              auto names = [](json::value const& list) {
                  std::vector<std::string> made;
                  for (json::value const& name : list.as_array())
                      made.emplace_back(name.as_string());
                  return made;
              };
              if (expect.contains("error")) {
                  CHECK(expect.at("error").as_string() == "G018_STEP_CYCLE");
                  REQUIRE_FALSE(schedule.has_value());
                  CHECK(schedule.error().code == errc::cycle);
                  std::vector<std::string> path;
                  for (step_id const& id : schedule.error().steps)
                      path.push_back(id.str());
                  CHECK(path == names(expect.at("cycle")));
                  return;
              }
              REQUIRE(schedule.has_value());
              std::vector<std::string> order;
              for (std::size_t const i : schedule->order)
                  order.push_back(steps[i].id.str());
              CHECK(order == names(expect.at("order")));
              std::vector<std::string> critical;
              for (std::size_t const i : schedule->critical)
                  critical.push_back(steps[i].id.str());
              CHECK(critical == names(expect.at("critical")));
              CHECK(schedule->duration == expect.at("duration").as_int64());
              for (std::size_t i = 0; i < steps.size(); ++i) {
                  step_times const& t = schedule->times[i];
                  std::string const& id = steps[i].id.str();
                  CHECK(t.earliest_start == expect.at("earliest_start").at(id).as_int64());
                  CHECK(t.earliest_finish == expect.at("earliest_finish").at(id).as_int64());
                  CHECK(t.latest_start == expect.at("latest_start").at(id).as_int64());
                  CHECK(t.slack() == expect.at("slack").at(id).as_int64());
              }
          }) == 2);
}

TEST_CASE("milestones match the golden vectors")
{
    CHECK(each_case("milestones", [](json::object const& row) {
              std::vector<double> fractions;
              for (json::value const& share : row.at("progress_fractions").as_array())
                  fractions.push_back(number(share));
              auto const hits = fraction_hits(fractions);
              auto const& expect = row.at("expect").as_object();
              auto const& wanted = expect.at("fraction_hits").as_array();
              REQUIRE(hits.size() == wanted.size());
              for (std::size_t i = 0; i < hits.size(); ++i) {
                  CHECK(hits[i].percent == Approx(100.0 * number(wanted[i])));
                  CHECK(
                      static_cast<std::int64_t>(hits[i].index) ==
                      expect.at("hit_indices").as_array()[i].as_int64());
              }

              std::vector<calendar_day> days;
              for (json::value const& active : row.at("active_days").as_array())
                  days.push_back(day_number(active.as_int64()));
              std::vector<std::int64_t> back;
              for (calendar_day const day : comebacks(days))
                  back.push_back(day.days_since_epoch());
              std::vector<std::int64_t> wanted_back;
              for (json::value const& comeback : expect.at("comebacks_after_gap_7").as_array())
                  wanted_back.push_back(comeback.as_int64());
              CHECK(back == wanted_back);

              // The same through a goal whose history has these shares, one a day.
              smart_goal goal;
              goal.measure = goal_measure{};
              goal.measure->target = 100;
              for (std::size_t i = 0; i < fractions.size(); ++i) {
                  goal_event event;
                  event.at =
                      civil_time::from_parts(day_number(static_cast<std::int64_t>(i)), 43'200'000, 0).value();
                  event.what = progress_measured{amount::from(100.0 * fractions[i]).value()};
                  goal.history.push_back(event);
              }
              std::map<std::string, std::int64_t> found;
              for (milestone const& m : milestones_of(goal, day_number(100)))
                  found[m.key] = m.day.days_since_epoch();
              CHECK(found.at("first_step") == expect.at("first_step_index").as_int64());
              CHECK(found.at("fraction_50") == expect.at("hit_indices").as_array()[1].as_int64());
          }) == 1);
}
