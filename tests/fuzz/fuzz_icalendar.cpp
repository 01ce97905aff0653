// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/icalendar.hpp>
#include <cbtkit/interop/icalendar_journal.hpp>

#include "text_of.hpp"

// Both readers of calendars: entries, and edits of a goal.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using namespace cbtkit;
    std::string_view const file = text_of(data, size);
    auto const read = interop::read_journal_calendar(file, 60);
    if (!read) {
        must(!read.error().position || *read.error().position <= size);
    } else {
        interop::icalendar_options options;
        auto const written = interop::write_journal_calendar(*read, options);
        must(written.has_value());
        auto const once = interop::read_journal_calendar(written->file);
        must(once.has_value() && once->size() <= read->size());
        auto const again =
            interop::read_journal_calendar(interop::write_journal_calendar(*once, options)->file);
        must(
            again.has_value() &&
            *again == *once); // a calendar cannot hold every byte; what it holds it keeps
    }

    static smart_goal const goal = [] {
        smart_goal made;
        made.id = *goal_id::from("g");
        made.title = "Walk";
        goal_step step;
        step.id = *step_id::from("s");
        step.text = "Ask";
        made.steps = {step};
        return made;
    }();
    civil_time const now = *civil_time::parse("2026-03-02T21:40:00+01:00");
    auto const edited = interop::with_calendar_edits(goal, file, now);
    if (edited)
        must(edited->goal.id == goal.id && edited->goal.steps.size() == 1);
    return 0;
}
