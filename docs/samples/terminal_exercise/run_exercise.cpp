// SPDX-License-Identifier: BSL-1.0
#include "run_exercise.hpp"

namespace terminal_exercise {
using namespace cbtkit;

namespace {
/// The event behind a reply; none when the loop should end.
std::optional<event> event_of(reply given, session_view const& view)
{
    switch (given.what) {
    case wish::answered:
        return event{events::answered{view.step, std::move(given.value)}};
    case wish::skip:
        return event{events::skipped{view.step}};
    case wish::back:
        return event{events::back{}};
    case wish::forward:
        return event{events::forward{}};
    case wish::stop:
        return event{events::stopped{}};
    case wish::pause:
    case wish::end_of_input:
        break;
    }
    return event{events::paused{}};
}

/// Shows people and resources; the session goes on only after that.
session respond(session const& s, step_screen& screen, host const& with)
{
    screen.say(screen.text("safety.check_in"));
    screen.say(screen.text("disclaimer.emergency"));
    if (!with.contract)
        return s;
    auto const resources = with.contract->resources().for_locale(with.locale);
    for (crisis_resource const& one : resources)
        screen.say(one.name + ": " + one.contact + (one.hours.empty() ? "" : " (" + one.hours + ")"), "  ");
    if (resources.empty() || !screen.line(screen.text("exercise.terminal.go_on") + " "))
        return s;
    auto const proof = acknowledge(*with.contract, s.stop()->token, host_action::showed_resources);
    if (!proof)
        return s;
    auto released = advance(s, events::released{*proof}, with.known);
    return released ? *released : s;
}

void offer(session_view const& view, step_screen& screen)
{
    if (view.offers.pause) {
        screen.say(screen.text("exercise.offer.pause"), "  · ");
        screen.say(screen.text("exercise.terminal.break"), "    ");
    }
    for (follow_up const& next : view.offers.follow_ups)
        screen.say(
            screen.text(next.reason) + " → " + screen.text("exercise." + next.protocol + ".name"), "  · ");
}
} // namespace

session run(session s, step_screen& screen, host const& with)
{
    auto const keep = [&](session next) {
        s = std::move(next);
        if (with.save)
            with.save(s);
    };
    if (s.status() == session_status::paused)
        if (auto resumed = advance(s, events::resumed{}, with.known))
            keep(*std::move(resumed));
    if (s.status() == session_status::waiting) // somebody came back: that opens a wait without a date
        if (auto resumed = advance(s, events::resumed{}, with.known))
            keep(*std::move(resumed));
    screen.say(screen.text("exercise.terminal.help_short"));
    for (;;) {
        if (with.clock)
            if (auto const now = with.clock())
                if (auto ticked = advance(s, events::ticked{*now}, with.known))
                    keep(*std::move(ticked));
        if (s.status() == session_status::blocked_by_safety) {
            session released = respond(s, screen, with);
            bool const still = released.status() == session_status::blocked_by_safety;
            keep(std::move(released));
            if (still)
                return s;
            continue;
        }
        auto const view = describe(s, with.known);
        if (!view)
            return s;
        screen.show(*view);
        offer(*view, screen);
        if (!view->asked) {
            for (std::string const& step : view->missing)
                screen.say(screen.text("exercise." + s.protocol() + "." + step + ".prompt"), "  · ");
            return s;
        }
        for (;;) {
            auto const happened = event_of(screen.ask(*view), *view);
            auto next = advance(s, *happened, with.known);
            if (next) {
                keep(*std::move(next));
                if (s.status() == session_status::paused) {
                    screen.say(screen.text("exercise.terminal.saved"));
                    return s;
                }
                auto const after = describe(s, with.known);
                bool const answered = happened->get<events::answered>() != nullptr;
                if (after && answered && after->notes_step == view->step)
                    screen.show_notes(after->notes);
                break;
            }
            // Not accepted as it is: say why, ask again.
            if (auto const* given = happened->get<events::answered>()) {
                if (auto const notes = examine(s, given->step, given->value, with.known))
                    screen.show_notes(*notes);
            } else if (
                happened->get<events::back>() == nullptr && happened->get<events::forward>() == nullptr) {
                return s;
            }
        }
    }
}
} // namespace terminal_exercise
