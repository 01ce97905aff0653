// SPDX-License-Identifier: BSL-1.0
// generic_host: the smallest host. It knows no exercise by name; it only looks at the kind of answer that the
// view asks for. A real host shows a screen where this one answers by itself.
//   generic_host              leads through every exercise and prints what it left behind
//   generic_host interrupt    the same, but pauses, saves, ends and resumes before every single event
#include <cbtkit/exercise/advance.hpp>
#include <cbtkit/exercise/describe.hpp>
#include <cbtkit/exercise/exercise_record.hpp>
#include <cbtkit/io/session_json.hpp>
#include <cbtkit/knowledge/text_catalog.hpp>
#include <cbtkit/screening/screen.hpp>

#include <algorithm>
#include <array>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>

using namespace cbtkit;

namespace {
/// Whoever answers here says the same in several ways: when a step does not take one, they try the next.
constexpr std::array<char const*, 7> sentences{
    "I can ask her on Friday because it hurt when the plan changed.",
    "I feel hurt when plans change late.",
    "Could you call before you leave?",
    "Thank you for asking; I can't this time.",
    "I will leave the room.",
    "On Monday we had said seven and the dinner began at eight.",
    "A nurse who spends every free day at the shelter.",
};
constexpr std::string_view today = "2026-03-02T18:00:00+01:00";
constexpr std::string_view yesterday = "2026-03-01T18:00:00+01:00";
constexpr std::string_view tomorrow = "2026-03-03T18:00:00+01:00";
constexpr std::string_view much_later = "2030-01-01T00:00:00Z";

struct person {
    std::size_t attempt = 0; ///< which of the sentences
    bool agrees = false;     ///< the answer to every question for yes or no
};

intensity percent(int value)
{
    return *intensity::from_percent(value);
}

/// A screen of this host: one branch for each kind of answer.
answer draw(field_view const& asked, person const& who, std::size_t item = 0)
{
    auto const row_of = [&](std::size_t number) {
        answer_row row;
        for (std::size_t i = 0; i < asked.fields.size(); ++i) {
            field_view const& part = asked.fields[i];
            std::visit(
                [&row, &part](auto value) {
                    if constexpr (std::is_constructible_v<cell, decltype(value)>)
                        row.fields.push_back({part.key, cell{std::move(value)}});
                },
                draw(part, {who.attempt + i, who.agrees}, number)); // other words in every field
        }
        return row;
    };
    switch (asked.kind) {
    case answer_kind::notice:
        return seen{};
    case answer_kind::text: {
        std::string text = sentences[(who.attempt + item) % sentences.size()];
        if (item >= sentences.size())
            text += " Again, number " + std::to_string(item) + ".";
        return screen(
            asked.most > 0 && length_of(text) > static_cast<std::size_t>(asked.most) ? "Ana" : text);
    }
    case answer_kind::slider:
        return percent(60);
    case answer_kind::number:
        return asked.least;
    case answer_kind::choice:
        return choice{asked.options[item % asked.options.size()].key};
    case answer_kind::choices: {
        choices some;
        for (option_view const& each : asked.options)
            if (asked.most <= 0 || some.keys.size() < static_cast<std::size_t>(asked.most))
                some.keys.push_back(each.key);
        return some;
    }
    case answer_kind::yes_no:
        return who.agrees && item == 0;
    case answer_kind::day:
        return civil_time::parse(today)->day();
    case answer_kind::time:
        return *civil_time::parse(who.attempt % 2 == 0 ? tomorrow : yesterday);
    case answer_kind::feelings:
        return feelings{{"sadness", percent(60), {}}};
    case answer_kind::form:
        return row_of(0);
    case answer_kind::list: {
        answer_rows rows;
        std::int64_t const most = asked.most > 0 ? asked.most : asked.least + 1;
        for (std::int64_t i = 0; i < std::min(asked.least + 1, most); ++i)
            rows.push_back(row_of(static_cast<std::size_t>(i)));
        return rows;
    }
    case answer_kind::shares:
        return shares{{{screen("chance"), 30}, {screen("timing"), 30}}};
    case answer_kind::series:
        return *intensity_series::from({{0, percent(50)}, {3, percent(40)}, {6, percent(20)}});
    }
    return seen{};
}

/// As if the host had been closed in the middle: pause, save, read, resume.
session interrupted(session const& s)
{
    auto const paused = advance(s, events::paused{});
    if (!paused)
        return s; // at the end there is nothing to pause
    auto const stored = io::read_session(io::write_session(*paused));
    return stored ? *advance(*stored, events::resumed{}) : s;
}

/// Leads through one exercise to its end.
session run(std::string_view key, bool agrees, bool interrupt, text_catalog const& words, std::ostream& out)
{
    session s = *start(key, {.now = *civil_time::parse(today)});
    s = *advance(s, events::resumed{});
    while (s.status() == session_status::in_step || s.status() == session_status::waiting) {
        if (interrupt)
            s = interrupted(s);
        auto const view = *describe(s);
        if (view.status == session_status::waiting) {
            // Time passes; where a step waits for the person instead, they come back.
            s = *advance(s, events::ticked{*civil_time::parse(much_later)});
            if (s.status() == session_status::waiting)
                s = *advance(s, events::resumed{});
            continue;
        }
        if (!view.asked)
            break; // the end, and something is missing
        out << "    [" << cbtkit::key(view.asked->kind) << "] " << words.text(view.prompt) << "\n";
        std::optional<session> next;
        for (std::size_t attempt = 0; attempt < sentences.size() && !next; ++attempt)
            if (auto taken = advance(s, events::answered{view.step, draw(*view.asked, {attempt, agrees})}))
                next = *std::move(taken);
        if (!next) // the words above do not suit this step; every step may be left out
            if (auto left_out = advance(s, events::skipped{view.step}))
                next = *std::move(left_out);
        if (!next)
            break;
        s = *std::move(next);
    }
    return s;
}
} // namespace

int main(int argc, char** argv)
{
    bool const interrupt = argc == 2 && std::string_view{argv[1]} == "interrupt";
    if (argc > 1 && !interrupt) {
        std::cerr << "usage: generic_host [interrupt]\n";
        return 2;
    }
    auto const words = text_catalog::english();
    auto const known = protocol_set::shipped();
    std::ostream nowhere{nullptr};
    std::size_t completed = 0;
    for (protocol const& p : known.all_view()) {
        std::cout << words.text(p.name_text()) << "\n";
        // Where a no leads to people instead of an exercise, a yes shows the exercise.
        session s = run(p.key, false, interrupt, words, std::cout);
        auto record = to_record(s);
        bool const agreed = !record.has_value();
        if (agreed) {
            std::cout << "    once more, with a yes\n";
            s = run(p.key, true, interrupt, words, std::cout);
            record = to_record(s);
        }
        std::cout << "  → " << key(s.status()) << "\n";
        if (record)
            std::cout << "  " << io::write_exercise_record(*record) << "\n";
        bool const whole = s.status() == session_status::completed && record.has_value();
        // An interruption must not be felt: the same answers without one leave the same record.
        bool const same = !interrupt || s == run(p.key, agreed, false, words, nowhere);
        completed += whole && same ? 1U : 0U;
    }
    std::cout << completed << " of " << known.size() << " exercises completed by one generic screen"
              << (interrupt ? ", interrupted at every step" : "") << "\n";
    return completed == known.size() ? 0 : 1;
}
