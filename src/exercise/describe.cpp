// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/exercise/describe.hpp>

#include "rules.hpp"

#include <algorithm>

namespace cbtkit {
namespace {
std::string prompt_of(protocol const& p, step const& s, session_parts const& parts)
{
    if (session_entry const* entry = detail::entry_of(parts, s.asked.key); entry && !entry->prompt.empty())
        return entry->prompt; // the words that were asked, even if the banks have changed since
    if (std::string drawn = detail::drawn_prompt(p, s, parts); !drawn.empty())
        return drawn;
    return s.prompt.empty() ? "exercise." + p.key + "." + s.asked.key + ".prompt" : s.prompt;
}

/// Steps without which `asked` does not hold.
void find_missing(condition const& asked, session_parts const& parts, std::vector<std::string>& out)
{
    if (detail::holds(asked, parts))
        return;
    if (asked.kind == condition_kind::all || asked.kind == condition_kind::any ||
        asked.kind == condition_kind::some) {
        for (condition const& part : asked.parts)
            find_missing(part, parts, out);
        return;
    }
    std::string const step{detail::path_of(asked.step).step};
    if (!step.empty() && std::find(out.begin(), out.end(), step) == out.end())
        out.push_back(step);
}

bool is_unscreened(session_parts const& parts)
{
    for (session_entry const& entry : parts.entries) {
        if (!entry.given)
            continue;
        for (screened_text const* text : texts_of(*entry.given))
            if (!text->text().empty() && !text->screen().is_screened())
                return true;
    }
    return false;
}

std::string state_prompt(session_status status)
{
    switch (status) {
    case session_status::completed:
        return "exercise.state.completed";
    case session_status::paused:
        return "exercise.state.paused";
    case session_status::stopped:
        return "exercise.state.stopped";
    case session_status::blocked_by_safety:
        return "safety.check_in";
    case session_status::waiting:
        return "exercise.state.waiting";
    default:
        return "exercise.state.missing";
    }
}
} // namespace

field_view describe(field const& asked)
{
    field_view view;
    view.key = asked.key;
    view.kind = asked.kind;
    view.optional = asked.optional;
    view.least = asked.least;
    view.most = asked.most;
    view.label = asked.label.empty() ? "exercise.field." + asked.key : asked.label;
    std::string const prefix = asked.option_texts.empty() ? "exercise.option" : asked.option_texts;
    for (std::string const& option : asked.options)
        view.options.push_back({option, prefix + "." + option});
    for (field const& part : asked.fields)
        view.fields.push_back(describe(part));
    return view;
}

result<session_view> describe(session const& now, protocol_set const& known)
{
    protocol const* const p = known.find(now.protocol());
    if (p == nullptr)
        return fail(errc::unknown_key);
    session_parts const& parts = now.parts();
    session_view view;
    view.protocol = p->key;
    view.status = parts.status;
    view.unscreened = is_unscreened(parts);

    std::size_t position = 0;
    for (step const& s : p->steps) {
        if (!detail::holds(s.only_when, parts))
            continue;
        ++view.step_count;
        if (s.asked.key == parts.cursor)
            position = view.step_count;
    }
    bool const running =
        parts.status == session_status::in_step || parts.status == session_status::not_started;
    bool const editable =
        running || parts.status == session_status::waiting || parts.status == session_status::completed;
    view.can_back = editable && (position > 1 || (parts.cursor.empty() && view.step_count > 0));

    step const* const s = p->find(parts.cursor);
    session_entry const* const entry = detail::entry_of(parts, parts.cursor);
    view.can_forward = running && s != nullptr && entry != nullptr;
    if (running && s != nullptr) {
        view.step = s->asked.key;
        view.asked = describe(s->asked);
        if (s->asked.label.empty() && s->asked.fields.empty())
            view.asked->label = prompt_of(*p, *s, parts);
        view.prompt = prompt_of(*p, *s, parts);
        view.hints = s->hints;
        view.step_number = position;
        view.can_skip = true;
        view.every_minutes = s->every_minutes;
        view.most_minutes = s->most_minutes;
        for (std::string const& earlier : s->keep_in_view) {
            session_entry const* const kept = detail::entry_of(parts, earlier);
            step const* const earlier_step = p->find(earlier);
            if (kept != nullptr && kept->given && !kept->withheld && earlier_step != nullptr)
                view.in_view.push_back({earlier, prompt_of(*p, *earlier_step, parts), *kept->given});
            if (kept == nullptr || !kept->given || kept->withheld)
                continue;
            if (auto const* given = std::get_if<shares>(&*kept->given)) {
                std::int64_t rest = 100;
                for (shares::part const& part : given->parts)
                    rest -= part.percent;
                view.arguments.emplace_back("rest", rest);
            }
        }
        if (entry != nullptr && entry->given)
            view.current = entry->given;
        else
            view.suggestion = detail::suggested(*p, *s, parts);
    } else {
        view.prompt = state_prompt(parts.status);
        if (parts.status == session_status::waiting && s != nullptr) {
            view.step = s->asked.key;
            session_entry const* const due = detail::entry_of(parts, s->wait.step);
            if (due != nullptr && due->given) {
                if (auto const* day = std::get_if<calendar_day>(&*due->given))
                    view.opens_on = *day;
                if (auto const* time = std::get_if<civil_time>(&*due->given))
                    view.opens_at = *time;
            }
            if (s->wait.kind == wait_kind::minutes)
                view.opens_after_minutes = detail::number_at(parts, s->wait.step).value_or(0);
        }
    }
    if (parts.status == session_status::in_step && parts.cursor.empty())
        find_missing(p->done, parts, view.missing);

    // What the last answer made somebody notice: the entry before the cursor, or the last of all.
    session_entry const* last = nullptr;
    for (step const& earlier : p->steps) {
        if (earlier.asked.key == parts.cursor)
            break;
        if (session_entry const* candidate = detail::entry_of(parts, earlier.asked.key))
            if (detail::holds(earlier.only_when, parts))
                last = candidate;
    }
    if (editable && last != nullptr) {
        view.notes = last->notes;
        view.notes_step = last->step;
    }

    bool const ended = parts.status == session_status::stopped;
    view.offers.pause = parts.brake && editable;
    if (parts.brake || (ended && p->has_tag("exposure"))) {
        for (protocol const& other : known.all_view())
            if (other.has_tag("grounding") && other.key != p->key)
                view.offers.grounding.push_back(other.key);
    }
    if (editable)
        for (follow_up const& next : p->follow_ups)
            if (detail::holds(next.only_when, parts))
                view.offers.follow_ups.push_back(next);
    return view;
}
} // namespace cbtkit
