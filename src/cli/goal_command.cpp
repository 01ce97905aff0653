// SPDX-License-Identifier: BSL-1.0
#include "goal_command.hpp"

#include <cbtkit/goal/break_down.hpp>
#include <cbtkit/goal/goal_check.hpp>
#include <cbtkit/goal/goal_plan.hpp>
#include <cbtkit/goal/goal_priority.hpp>
#include <cbtkit/goal/goal_progress.hpp>
#include <cbtkit/goal/habit_strength.hpp>
#include <cbtkit/goal/if_then.hpp>
#include <cbtkit/goal/milestone.hpp>
#include <cbtkit/goal/pace_forecast.hpp>
#include <cbtkit/goal/setback.hpp>
#include <cbtkit/interop/chrono.hpp>
#include <cbtkit/interop/fhir_goal.hpp>
#include <cbtkit/interop/icalendar.hpp>
#include <cbtkit/io/goal_json.hpp>
#include <cbtkit/knowledge/text_catalog.hpp>

#include <CLI/CLI.hpp>
#include <boost/json.hpp>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>

namespace cbtkit::cli {
namespace {
namespace json = boost::json;

template <class T>
json::value or_null(std::optional<T> const& value)
{
    return value ? json::value(*value) : json::value(nullptr);
}
json::value or_null(std::optional<calendar_day> const& day)
{
    return day ? json::value(day->to_string()) : json::value(nullptr);
}

json::object describe(screen_result const& screen)
{
    json::object made;
    made["language"] = screen.language();
    made["status"] = key(screen.status());
    if (!screen.is_screened())
        return made;
    made["level"] = *screen.level();
    made["urgency"] = key(screen.urgency());
    made["must_handle"] = screen.must_handle();
    json::array categories;
    for (auto const& row : screen_categories_table)
        if (screen.categories().contains(row.first))
            categories.push_back(json::value(row.second));
    made["categories"] = std::move(categories);
    json::array flags;
    auto const set = screen.flags();
    for (auto const& [is_set, name] :
         {std::pair{set.past, "past"}, std::pair{set.third_party, "third_party"},
          std::pair{set.negated, "negated"}, std::pair{set.idiom_masked, "idiom_masked"}})
        if (is_set)
            flags.push_back(json::value(name));
    made["flags"] = std::move(flags);
    return made;
}

json::array describe(std::vector<goal_finding> const& findings, text_catalog const& texts)
{
    json::array list;
    for (goal_finding const& each : findings) {
        goal_message const message = message_of(each, texts);
        json::object made;
        made["code"] = key(each.code);
        made["severity"] = key(severity_of(each.code));
        made["criterion"] = key(criterion_of(each.code));
        made["field"] = each.field;
        if (each.span) {
            made["begin"] = each.span->begin();
            made["end"] = each.span->end();
        }
        made["message"] = message.explanation;
        made["offer"] = message.offer;
        list.push_back(std::move(made));
    }
    return list;
}

bool has_error(std::vector<goal_finding> const& findings)
{
    return std::any_of(findings.begin(), findings.end(), [](goal_finding const& each) {
        return severity_of(each.code) == goal_severity::error;
    });
}

// Short form: weekly gains that somebody counted elsewhere.
std::vector<double> weeks_counted_elsewhere(smart_goal const& goal)
{
    std::vector<double> weeks;
    for (unknown_member const& member : goal.unknown) {
        if (member.name != "history_per_week")
            continue;
        boost::system::error_code problem;
        json::value const read = json::parse(member.json, problem);
        auto const* list = problem ? nullptr : read.if_array();
        for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
            double const week = (*list)[i].to_number<double>(problem);
            if (problem || !amount::from(week))
                return {};
            weeks.push_back(week);
        }
    }
    return weeks;
}

json::array shapes_of_plans(smart_goal const& goal, text_catalog const& texts)
{
    json::array list;
    goal_rules const rules = goal_rules::english();
    if (!rules.read(goal.locale))
        return list;
    auto look_at = [&](std::string const& text, std::string field) {
        if (text.empty())
            return;
        for (if_then_problem const problem : read_if_then(text, rules).problems) {
            std::string name = "goal.if_then.";
            name += key(problem);
            list.push_back(
                json::object{{"field", field}, {"problem", key(problem)}, {"message", texts.text(name)}});
        }
    };
    for (std::size_t i = 0; i < goal.steps.size(); ++i)
        look_at(goal.steps[i].if_then, "steps/" + std::to_string(i) + "/if_then");
    for (std::size_t i = 0; i < goal.obstacles.size(); ++i)
        look_at(goal.obstacles[i].if_then, "obstacles/" + std::to_string(i) + "/if_then");
    return list;
}

json::object describe_forecast(pace_forecast const& forecast, text_catalog const& texts)
{
    json::object made;
    made["weeks"] = forecast.periods;
    made["mean"] = forecast.mean;
    made["deviation"] = forecast.deviation;
    made["expected_weeks"] = or_null(forecast.expected_periods);
    made["probability"] = or_null(forecast.probability);
    made["soonest"] = or_null(forecast.soonest);
    made["latest"] = or_null(forecast.latest);
    auto const weeks = static_cast<std::int64_t>(forecast.periods);
    std::string message;
    if (!forecast.soonest)
        message = texts.text("goal.forecast.out_of_reach");
    else if (!forecast.latest || !forecast.expected_periods)
        message = texts.text("goal.forecast.open_end", {{"weeks", weeks}, {"soonest", *forecast.soonest}});
    else
        message = texts.text(
            "goal.forecast.weeks", {{"weeks", weeks},
                                    {"expected", *forecast.expected_periods},
                                    {"soonest", *forecast.soonest},
                                    {"latest", *forecast.latest}});
    made["message"] = message;
    return made;
}

json::value describe_forecast(
    smart_goal const& goal, calendar_day today, day_rhythm const& rhythm, text_catalog const& texts)
{
    if (!goal.measure || !goal.measure->target)
        return nullptr;
    auto const now = progress_of(goal, today, rhythm);
    if (!now.current || goal.measure->direction == goal_direction::at_least ||
        goal.measure->direction == goal_direction::at_most)
        return nullptr;
    double remaining = goal.measure->target->value() - *now.current;
    if (goal.measure->direction == goal_direction::down)
        remaining = -remaining;
    std::optional<std::int64_t> weeks_left;
    if (goal.deadline)
        weeks_left = std::max<std::int64_t>(0, (*goal.deadline - today) / 7);
    std::vector<double> weeks = weeks_counted_elsewhere(goal);
    if (weeks.empty())
        weeks = weekly_increments(goal, today, rhythm);
    auto const forecast = forecast_pace(weeks, remaining, weeks_left);
    if (!forecast)
        return json::object{{"message", texts.text("goal.forecast.too_little")}};
    return describe_forecast(*forecast, texts);
}

json::array describe_steps(smart_goal const& goal, goal_plan const& plan)
{
    json::array list;
    for (planned_step const& each : plan.steps) {
        goal_step const& step = goal.steps[each.step];
        json::object made;
        made["id"] = step.id.str();
        made["text"] = step.text;
        made["start"] = each.start.to_string();
        made["finish"] = each.finish.to_string();
        made["slack"] = each.slack;
        made["critical"] = each.critical;
        if (each.after_due)
            made["after_due"] = true;
        if (each.after_deadline)
            made["after_deadline"] = true;
        list.push_back(std::move(made));
    }
    return list;
}

json::array describe_setbacks(
    smart_goal const& goal, calendar_day today, day_rhythm const& rhythm, text_catalog const& texts)
{
    json::array list;
    for (setback const& each : open_setbacks(goal, today, rhythm)) {
        json::array steps;
        for (step_id const& id : each.steps)
            steps.push_back(json::value(id.str()));
        json::array offers;
        for (setback_offer const offer : offers_after(goal, each, std::nullopt, today, rhythm)) {
            std::string name = "goal.offer.";
            name += key(offer);
            offers.push_back(json::object{{"id", key(offer)}, {"text", texts.text(name)}});
        }
        list.push_back(json::object{
            {"kind", key(each.kind)},
            {"steps", std::move(steps)},
            {"day", each.day.to_string()},
            {"offers", std::move(offers)}});
    }
    return list;
}

json::object describe_plan(
    screened_goal const& screened, goal_plan const& plan, calendar_day today, day_rhythm const& rhythm,
    text_catalog const& texts)
{
    smart_goal const& goal = screened.goal();
    json::object made;
    made["today"] = today.to_string();
    made["steps"] = describe_steps(goal, plan);
    made["finish"] = or_null(plan.finish);
    made["buffer"] = or_null(plan.buffer);
    made["suggested_buffer"] = plan.suggested_buffer;
    made["suggested_deadline"] = or_null(plan.suggested_deadline);
    made["next_review"] = or_null(plan.next_review);

    auto const now = progress_of(goal, today, rhythm);
    made["progress"] = json::object{
        {"current", or_null(now.current)},
        {"by_measure", or_null(now.by_measure)},
        {"by_steps", or_null(now.by_steps)}};
    if (auto const line = plan_line_of(goal, today, rhythm)) {
        std::string name = "goal.status.";
        name += key(line->status);
        made["plan_line"] = json::object{
            {"expected", line->expected},
            {"ratio", or_null(line->ratio)},
            {"status", key(line->status)},
            {"message", texts.text(name)}};
    }
    if (auto forecast = describe_forecast(goal, today, rhythm, texts); !forecast.is_null())
        made["forecast"] = std::move(forecast);
    if (goal.cadence) {
        auto const days = habit_days(goal, today, rhythm);
        auto const frequency = habit_frequency::from(goal.cadence->times_per_week(), 7);
        if (frequency && !days.empty())
            made["habit_strength"] = habit_strength(days, *frequency).back();
    }
    goal_priority const priority = priority_of(goal, today);
    json::object ranked{{"urgency", priority.urgency}, {"score", or_null(priority.score)}};
    ranked["quadrant"] = priority.quadrant ? json::value(key(*priority.quadrant)) : json::value(nullptr);
    made["priority"] = std::move(ranked);

    json::array reached;
    for (milestone const& each : new_milestones(goal, today, rhythm)) {
        std::string name = "goal.milestone.";
        name += key(each.kind);
        json::object one{{"key", each.key}, {"kind", key(each.kind)}, {"day", each.day.to_string()}};
        one["message"] = texts.text(name, {{"number", std::int64_t{each.number}}});
        if (!each.own_words.empty())
            one["own_words"] = each.own_words;
        reached.push_back(std::move(one));
    }
    made["milestones"] = std::move(reached);
    made["setbacks"] = describe_setbacks(goal, today, rhythm, texts);
    json::array large;
    for (std::size_t const i : steps_to_split(goal))
        large.push_back(json::value(goal.steps[i].id.str()));
    made["steps_to_split"] = std::move(large);
    if (goal.steps.empty()) {
        smart_goal drafted;
        drafted.steps = draft_steps(screened, today, texts, rhythm);
        made["draft_steps"] = json::parse(io::write_goal(drafted)).at("steps");
    }
    return made;
}

exit_status print_check(smart_goal const& goal, goal_request const& request, std::ostream& out)
{
    text_catalog const texts = text_catalog::english();
    goal_context context;
    context.today = request.rhythm.own_day(request.now);
    context.rhythm = request.rhythm;
    context.past_weeks = weeks_counted_elsewhere(goal);
    json::object answer;
    auto const screened = screen_goal(goal);
    if (screened) {
        auto const findings = check_goal(*screened, context);
        answer["findings"] = describe(findings, texts);
        answer["if_then"] = shapes_of_plans(goal, texts);
        answer["screen"] = describe(screened->screen());
        out << json::serialize(answer) << '\n';
        return has_error(findings) ? exit_status::bad_content : exit_status::done;
    }
    harmful_goal const& against = screened.error();
    // Without a screen for the language the numbers are checked and the words are left alone.
    bool const only_unread = against.findings.empty();
    auto const findings = only_unread ? check_structure(goal, context) : against.findings;
    answer["findings"] = describe(findings, texts);
    if (against.stopped)
        answer["screen"] = describe(against.stopped->screen());
    out << json::serialize(answer) << '\n';
    if (against.stopped && against.stopped->reason() == errc::must_handle)
        return exit_status::blocked;
    return has_error(findings) ? exit_status::bad_content : exit_status::done;
}

exit_status print_harmful(harmful_goal const& against, std::ostream& out)
{
    json::object answer{{"findings", describe(against.findings, text_catalog::english())}};
    if (against.stopped)
        answer["screen"] = describe(against.stopped->screen());
    out << json::serialize(answer) << '\n';
    bool const must = against.stopped && against.stopped->reason() == errc::must_handle;
    return must ? exit_status::blocked : exit_status::bad_content;
}

exit_status print_plan(smart_goal const& goal, goal_request const& request, std::ostream& out)
{
    auto const screened = screen_goal(goal);
    if (!screened)
        return print_harmful(screened.error(), out);
    calendar_day const today = request.rhythm.own_day(request.now);
    auto const plan = plan_goal(*screened, today, request.rhythm);
    if (!plan) {
        json::array steps;
        for (step_id const& id : plan.error().steps)
            steps.push_back(json::value(id.str()));
        json::object const problem{{"code", key(plan.error().code)}, {"steps", std::move(steps)}};
        out << json::serialize(json::object{{"error", problem}}) << '\n';
        return exit_status::bad_content;
    }
    out << json::serialize(describe_plan(*screened, *plan, today, request.rhythm, text_catalog::english()))
        << '\n';
    return exit_status::done;
}

exit_status print_export(
    smart_goal const& goal, goal_request const& request, std::ostream& out, std::ostream& problems)
{
    // What could harm does not become an appointment. Unread languages are the person's own data and go out.
    if (auto const screened = screen_goal(goal); !screened && !screened.error().findings.empty())
        return print_harmful(screened.error(), out);
    result<std::string> made = fail(errc::unsupported);
    if (request.what == goal_request::action::to_ical) {
        interop::icalendar_options options;
        options.written = request.now;
        options.with_details = request.details;
        options.rhythm = request.rhythm;
        made = interop::write_icalendar({&goal, 1}, options);
    } else {
        interop::fhir_goal_options options;
        options.today = request.rhythm.own_day(request.now);
        options.subject = request.subject;
        options.with_notes = request.details;
        options.rhythm = request.rhythm;
        made = request.bundle ? interop::write_fhir_bundle(goal, options)
                              : interop::write_fhir_goal(goal, options);
    }
    if (!made) {
        problems << "cbtkit: the goal cannot be written (" << key(made.error().code)
                 << "); it needs a title, and an id for itself and each step\n";
        return exit_status::bad_content;
    }
    out << *made;
    if (made->empty() || made->back() != '\n')
        out << '\n';
    return exit_status::done;
}

std::optional<std::string> read_input(std::string const& name)
{
    if (name == "-")
        return std::string{std::istreambuf_iterator<char>{std::cin}, {}};
    std::ifstream in{name, std::ios::binary};
    if (!in)
        return std::nullopt;
    std::string text{std::istreambuf_iterator<char>{in}, {}};
    if (in.bad())
        return std::nullopt;
    return text;
}

// The command, not the library, asks the clock.
civil_time clock_now()
{
    using namespace std::chrono;
    auto const now = floor<milliseconds>(system_clock::now());
    std::time_t const seconds = system_clock::to_time_t(now);
    std::tm local{};
    int offset = 0;
    if (localtime_r(&seconds, &local) != nullptr)
        offset = static_cast<int>(local.tm_gmtoff / 60);
    return interop::from_sys_time(now, offset).value_or(civil_time{});
}

struct goal_arguments {
    std::string file;
    std::string today;
    std::string now;
    std::string day_begins;
    std::vector<std::string> days_off;
    int minutes_per_day = 60;
    std::string to;
    std::string subject;
    bool details = false;
    bool bundle = false;
};

result<day_rhythm> rhythm_of(goal_arguments const& arguments)
{
    int begins = 0;
    if (!arguments.day_begins.empty()) {
        auto const time = civil_time::parse("1970-01-01T" + arguments.day_begins + ":00Z");
        if (!time)
            return fail(errc::invalid_time);
        begins = time->hour() * 60 + time->minute();
    }
    constexpr std::string_view names[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    weekday_set off;
    for (std::string const& name : arguments.days_off) {
        auto const found = std::find(std::begin(names), std::end(names), name);
        if (found == std::end(names))
            return fail(errc::unknown_key);
        off.insert(static_cast<weekday>(found - std::begin(names) + 1));
    }
    return day_rhythm::from(begins, off, {}, arguments.minutes_per_day);
}

void run(goal_arguments const& arguments, goal_request::action what, exit_code& code)
{
    goal_request request;
    request.what = what;
    request.details = arguments.details;
    request.bundle = arguments.bundle;
    request.subject = arguments.subject;
    auto const rhythm = rhythm_of(arguments);
    if (!rhythm) {
        std::cerr << "cbtkit: --day-begins is HH:MM up to 12:00, --days-off at most six of mon…sun, "
                     "--minutes-per-day 1 to 1440\n";
        return code.raise(exit_status::wrong_usage);
    }
    request.rhythm = *rhythm;
    request.now = clock_now();
    if (!arguments.now.empty()) {
        auto const now = civil_time::parse(arguments.now);
        if (!now) {
            std::cerr << "cbtkit: --now is a time such as 2026-03-02T21:40:00+01:00\n";
            return code.raise(exit_status::wrong_usage);
        }
        request.now = *now;
    }
    if (!arguments.today.empty()) {
        auto const today = calendar_day::parse(arguments.today);
        auto const noon = today ? civil_time::from_parts(*today, 43'200'000, request.now.offset_minutes())
                                : result<civil_time>{fail(errc::invalid_date)};
        if (!noon) {
            std::cerr << "cbtkit: --today is a day such as 2026-03-02\n";
            return code.raise(exit_status::wrong_usage);
        }
        request.now = *noon;
    }
    auto const text = read_input(arguments.file);
    if (!text) {
        std::cerr << "cbtkit: cannot read " << arguments.file << '\n';
        return code.raise(exit_status::io_failed);
    }
    code.raise(run_goal(*text, request, std::cout, std::cerr));
    if (!std::cout.flush())
        code.raise(exit_status::io_failed);
}
} // namespace

exit_status run_goal(
    std::string const& text, goal_request const& request, std::ostream& out, std::ostream& problems)
{
    auto const goal = io::read_goal(text);
    if (!goal) {
        json::object problem{{"code", key(goal.error().code)}, {"pointer", goal.error().pointer}};
        if (goal.error().position)
            problem["position"] = *goal.error().position;
        out << json::serialize(json::object{{"error", std::move(problem)}}) << '\n';
        return exit_status::bad_content;
    }
    switch (request.what) {
    case goal_request::action::check:
        return print_check(*goal, request, out);
    case goal_request::action::plan:
        return print_plan(*goal, request, out);
    case goal_request::action::to_ical:
    case goal_request::action::to_fhir:
        break;
    }
    return print_export(*goal, request, out, problems);
}

void add_goal_commands(CLI::App& app, exit_code& code)
{
    CLI::App* const group = app.add_subcommand("goal", "Check, plan and export a goal");
    group->require_subcommand(1);
    auto const arguments = std::make_shared<goal_arguments>();
    auto add = [&](char const* name, char const* help) {
        CLI::App* const command = group->add_subcommand(name, help);
        command->add_option("FILE", arguments->file, "A goal as JSON, cbtkit/goal/1; - for standard input")
            ->required();
        command->add_option(
            "--today", arguments->today, "The day to reckon from, YYYY-MM-DD; else the clock says");
        command->add_option(
            "--day-begins", arguments->day_begins, "When your own day begins, HH:MM; midnight");
        command->add_option("--days-off", arguments->days_off, "Free days of the week: sat,sun")
            ->delimiter(',');
        command
            ->add_option("--minutes-per-day", arguments->minutes_per_day, "Time for goals on a working day")
            ->capture_default_str();
        return command;
    };
    using action = goal_request::action;
    add("check", "Say what could make the goal clearer, nearer and kinder")->callback([arguments, &code] {
        run(*arguments, action::check, code);
    });
    add("plan", "Lay the steps on days; show progress, forecast, milestones and what to do about setbacks")
        ->callback([arguments, &code] { run(*arguments, action::plan, code); });
    CLI::App* const exported = add("export", "Write the goal for a calendar or a health record");
    exported->add_option("--to", arguments->to, "ical or fhir")
        ->required()
        ->check(CLI::IsMember({"ical", "fhir"}));
    exported->add_option(
        "--now", arguments->now, "The time of writing, with its UTC offset; else the clock says");
    exported->add_option("--subject", arguments->subject, "FHIR: whose goal it is, such as Patient/123");
    exported->add_flag("--details", arguments->details, "Add descriptions and, for FHIR, notes");
    exported->add_flag("--bundle", arguments->bundle, "FHIR: a bundle with the steps as tasks");
    exported->callback([arguments, &code] {
        run(*arguments, arguments->to == "ical" ? action::to_ical : action::to_fhir, code);
    });
}
} // namespace cbtkit::cli
