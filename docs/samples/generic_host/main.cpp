// SPDX-License-Identifier: BSL-1.0
// generic_host: the smallest host. It knows no exercise by name; it only looks at the kind of answer that the
// view asks for, and answers with the least that fits. A real host shows a screen in its place.
#include <cbtkit/exercise/advance.hpp>
#include <cbtkit/exercise/describe.hpp>
#include <cbtkit/knowledge/text_catalog.hpp>
#include <cbtkit/screening/screen.hpp>

#include <algorithm>
#include <iostream>
#include <string>

using namespace cbtkit;

namespace {
/// A screen of this host: one branch for each kind of answer.
answer draw(field_view const& asked, text_catalog const& words)
{
    std::cout << "    [" << key(asked.kind) << "] " << words.text(asked.label) << "\n";
    auto const row_of = [&asked, &words] {
        answer_row row;
        for (field_view const& part : asked.fields)
            std::visit(
                [&row, &part](auto value) {
                    if constexpr (std::is_constructible_v<cell, decltype(value)>)
                        row.fields.push_back({part.key, cell{std::move(value)}});
                },
                draw(part, words));
        return row;
    };
    switch (asked.kind) {
    case answer_kind::notice:
        return seen{};
    case answer_kind::text:
        return screen(
            asked.most > 0 && asked.most < 60
                ? "Ana"
                : "I can ask her on Friday because it hurt when the plan changed.");
    case answer_kind::slider:
        return *intensity::from_percent(60);
    case answer_kind::number:
        return asked.least;
    case answer_kind::choice:
        return choice{asked.options.front().key};
    case answer_kind::choices:
        return choices{};
    case answer_kind::yes_no:
        return false;
    case answer_kind::day:
        return calendar_day{};
    case answer_kind::time:
        return civil_time{};
    case answer_kind::feelings:
        return feelings{{"sadness", intensity{}, {}}};
    case answer_kind::form:
        return row_of();
    case answer_kind::list:
        return answer_rows(static_cast<std::size_t>(std::max<std::int64_t>(1, asked.least)), row_of());
    case answer_kind::shares:
        return shares{{{screen("chance"), 30}, {screen("timing"), 30}}};
    case answer_kind::series:
        return *intensity_series::from(
            {{0, *intensity::from_percent(50)}, {3, *intensity::from_percent(40)}, {6, intensity{}}});
    }
    return seen{};
}
} // namespace

int main()
{
    auto const words = text_catalog::english();
    auto const known = protocol_set::shipped();
    int completed = 0;
    for (protocol const& p : known.all_view()) {
        std::cout << words.text(p.name_text()) << "\n";
        auto s = *start(p.key);
        while (s.status() == session_status::not_started || s.status() == session_status::in_step ||
               s.status() == session_status::waiting) {
            auto const view = *describe(s);
            if (view.status != session_status::waiting && !view.asked)
                break; // the end
            if (view.status == session_status::waiting) {
                // Time passes; where a step waits for the person instead, they come back.
                s = *advance(s, events::ticked{*civil_time::parse("2030-01-01T00:00:00Z")});
                if (s.status() == session_status::waiting)
                    s = *advance(s, events::resumed{});
            } else if (auto advanced = advance(s, events::answered{view.step, draw(*view.asked, words)})) {
                s = *std::move(advanced);
            } else if (auto left_out = advance(s, events::skipped{view.step})) {
                s = *std::move(left_out); // the words above do not suit this step
            } else { // nor may it be left out: this host cannot go further here
                std::cout << "    " << key(left_out.error().code) << "\n";
                break;
            }
        }
        completed += s.status() == session_status::completed ? 1 : 0;
        std::cout << "  → " << key(s.status()) << "\n";
    }
    std::cout << completed << " of " << known.size() << " exercises completed by one generic screen\n";
    return completed > 30 ? 0 : 1;
}
