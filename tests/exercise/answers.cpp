// SPDX-License-Identifier: BSL-1.0
#include "answers.hpp"

#include <cbtkit/exercise/session.hpp>
#include <cbtkit/screening/screen.hpp>

#include "catch.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

using namespace cbtkit;

namespace cbtkit_test {
namespace {
/// Steps that ask for certain words.
std::string_view text_for(std::string const& protocol_key, std::string const& step, std::string const& field)
{
    static std::map<std::string, std::string_view> const special{
        {"continuum.anchor_0", "A man who robs strangers at night and laughs about it."},
        {"continuum.anchor_100", "A nurse who spends every free day at the shelter."},
        {"desc_script.describe", "On Monday we had said seven and you came at eight."},
        {"desc_script.express", "I feel hurt when plans change late."},
        {"desc_script.specify", "Could you call before you leave?"},
        {"desc_script.consequence", "Then we can both plan the evening."},
        {"boundary_plan.own_action", "I will leave the room."},
        {"boundary_plan.limit", "After ten I do not answer work mails."},
        {"event_reflection.went_ok", "I stayed until the end and said hello to Ben."},
        {"saying_no.phrase", "Thank you for asking; I can't this time."},
        {"friend_advice.to_friend", "You did what you could, and one evening does not decide a friendship."},
        {"friend_advice.to_self_new", "I did what I could, and one evening does not decide a friendship."},
        {"coping_card.answer", "One evening is one evening. I can call Ben."},
        {"double_column.response", "That was one dinner; she also asked about my trip last week."},
        {"double_column.thought", "Nobody at the table liked me."},
        {"flaw_acceptance.flaw", "I often answer mails three days late."},
    };
    auto found = special.find(protocol_key + "." + step);
    if (found == special.end() && !field.empty())
        found = special.find(protocol_key + "." + field);
    if (found != special.end())
        return found->second;
    if (step == "response" || step == "balanced" || step == "balanced_again" || step == "reframe" ||
        step == "new_belief")
        return "Ana cancelled the dinner and I feel hurt. I can ask on Friday because we have talked before.";
    if (step == "situation" || step == "facts" || step == "adversity")
        return "Ana wrote on Friday that the dinner will not take place.";
    return "Ana cancelled the dinner on Friday.";
}

std::string fitted(std::string_view text, std::int64_t most)
{
    std::string out{text};
    if (most > 0 && out.size() > static_cast<std::size_t>(most))
        out = most >= 3 ? "Ana" : "A";
    return out;
}

cell cell_for(
    session_view const& view, field_view const& asked, std::string const& step, std::uint64_t variety,
    std::size_t item)
{
    switch (asked.kind) {
    case answer_kind::text: {
        std::string text = fitted(text_for(view.protocol, step, asked.key), asked.most);
        bool const repeated =
            step == "items" && text.size() > 10; // rungs and evidence differ from each other
        return words(repeated ? text + " Number " + std::to_string(item) + "." : text);
    }
    case answer_kind::slider:
        return percent(static_cast<int>((55 + 7 * item + variety * 13) % 101));
    case answer_kind::number:
        return asked.least + static_cast<std::int64_t>(
                                 (variety + item) % static_cast<std::uint64_t>(asked.most - asked.least + 1));
    case answer_kind::choice:
        return choice{asked.options[(variety + item) % asked.options.size()].key};
    case answer_kind::choices: {
        choices some;
        std::size_t const wanted =
            step == "none_found" ? 2 : static_cast<std::size_t>(std::max<std::int64_t>(1, asked.least));
        for (std::size_t i = 0; i < asked.options.size() && i < wanted; ++i)
            some.keys.push_back(asked.options[(variety + i) % asked.options.size()].key);
        return some;
    }
    case answer_kind::yes_no:
        return asked.key != "hot" && asked.key != "consent_pressure" && variety % 3 != 2;
    case answer_kind::day:
        return *calendar_day::parse("2026-03-05");
    default: {
        std::string const hour = std::to_string(10 + item % 10);
        std::string const day =
            asked.key == "start" ? "01" : "05"; // what is noted lies behind, what is planned ahead
        return at("2026-03-" + day + "T" + hour + ":00:00+01:00");
    }
    }
}

answer_row row_for(session_view const& view, field_view const& asked, std::uint64_t variety, std::size_t item)
{
    answer_row row;
    for (field_view const& part : asked.fields) {
        if (part.key == "dur_min")
            row.fields.push_back({part.key, std::int64_t{30}});
        else if (part.key == "belief" && (asked.key == "reframe" || asked.key == "response"))
            row.fields.push_back({part.key, percent(70)});
        else
            row.fields.push_back({part.key, cell_for(view, part, asked.key, variety, item)});
    }
    return row;
}
} // namespace

screened_text words(std::string_view text)
{
    return screen(std::string{text}, "en");
}

intensity percent(int value)
{
    return *intensity::from_percent(value);
}

civil_time at(std::string_view time)
{
    return *civil_time::parse(time);
}

answer answer_to(session const&, session_view const& view, std::uint64_t variety)
{
    REQUIRE(view.asked);
    field_view const& asked = *view.asked;
    switch (asked.kind) {
    case answer_kind::notice:
        return seen{};
    case answer_kind::feelings: {
        if (view.suggestion && std::holds_alternative<feelings>(*view.suggestion)) {
            feelings again = std::get<feelings>(*view.suggestion);
            for (feeling& one : again)
                one.strength = percent(static_cast<int>(30 + variety % 20));
            return again;
        }
        feelings some{{"sadness", percent(60), {}}, {"hope", percent(20), {}}};
        if (variety % 2 == 1)
            some.push_back(*custom_feeling(words("left out"), percent(50)));
        return some;
    }
    case answer_kind::form:
        return row_for(view, asked, variety, 0);
    case answer_kind::list: {
        answer_rows rows;
        auto const wanted = static_cast<std::size_t>(
            asked.key == "more_reasons"
                ? 2
                : std::clamp<std::int64_t>(
                      asked.least + static_cast<std::int64_t>(variety % 2), 1, asked.most));
        for (std::size_t i = 0; i < wanted; ++i)
            rows.push_back(row_for(view, asked, variety, i));
        return rows;
    }
    case answer_kind::shares: {
        shares pie;
        for (std::int64_t i = 0; i < asked.least + 1; ++i)
            pie.parts.push_back({words("part " + std::to_string(i)), 10 + 5 * i});
        return pie;
    }
    case answer_kind::series: {
        std::vector<intensity_point> points;
        for (std::int64_t i = 0; i < asked.least + 1; ++i)
            points.push_back({static_cast<double>(3 * i), percent(static_cast<int>(60 - 10 * i + 5))});
        return *intensity_series::from(std::move(points));
    }
    default: {
        cell const one = cell_for(view, asked, asked.key, variety, 0);
        return std::visit([](auto const& value) { return answer{value}; }, one);
    }
    }
}

event next_event(session const& now, std::uint64_t variety, protocol_set const& known)
{
    auto const view = describe(now, known);
    REQUIRE(view);
    if ((*view).status == session_status::waiting) {
        if ((*view).opens_on || (*view).opens_at || (*view).opens_after_minutes > 0)
            return events::ticked{at("2026-12-05T12:00:00+01:00")};
        return events::resumed{};
    }
    return events::answered{(*view).step, answer_to(now, *view, variety)};
}

whole_run drive(std::string_view protocol_key, std::uint64_t variety, protocol_set const& known)
{
    auto first = start(protocol_key, {.seed = variety, .now = at("2026-03-02T21:40:00+01:00")}, known);
    REQUIRE(first);
    whole_run run{.first = *first, .events = {}, .last = *first};
    for (int i = 0; i < 200 && run.last.status() != session_status::completed; ++i) {
        if (run.last.status() == session_status::in_step && run.last.cursor().empty())
            break; // at the end with something missing
        run.events.push_back(next_event(run.last, variety, known));
        auto next = advance(run.last, run.events.back(), known);
        if (!next) {
            INFO(
                protocol_key << " " << run.last.cursor() << " variety " << variety << ": "
                             << key(next.error().code));
            if (auto const* given = run.events.back().get<events::answered>()) {
                auto const remarks = examine(run.last, given->step, given->value, known);
                for (step_note const& note : *remarks)
                    UNSCOPED_INFO(note.code << " " << note.field);
            }
            REQUIRE(next);
        }
        run.last = *std::move(next);
    }
    return run;
}
} // namespace cbtkit_test
