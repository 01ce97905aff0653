// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/exercise/advance.hpp>

#include "rules.hpp"
#include "session_access.hpp"

#include <cbtkit/knowledge/emotion.hpp>

#include <algorithm>
#include <utility>

namespace cbtkit {
namespace {
/// A rise of this many points within an exercise, or this much at all, is answered with the offer of a pause.
/// This library's convention.
constexpr int brake_rise = 20;
constexpr int brake_level = 90;

bool must_handle(answer const& given)
{
    auto const texts = texts_of(given);
    return std::any_of(
        texts.begin(), texts.end(), [](screened_text const* text) { return text->must_handle(); });
}

/// The text that needs help most urgently.
screened_text const& gravest(answer const& given)
{
    auto const texts = texts_of(given);
    return **std::max_element(texts.begin(), texts.end(), [](screened_text const* a, screened_text const* b) {
        if (a->must_handle() != b->must_handle())
            return b->must_handle();
        return a->screen().urgency() < b->screen().urgency();
    });
}

/// The highest distress in an answer, in percent.
std::optional<int> distress_in(answer const& given)
{
    std::optional<int> highest;
    auto const take = [&highest](intensity value) {
        highest = std::max(highest.value_or(0), value.percent());
    };
    if (auto const* slider = std::get_if<intensity>(&given))
        take(*slider);
    if (auto const* series = std::get_if<intensity_series>(&given))
        if (auto const peak = series->peak())
            take(peak->value);
    if (auto const* felt = std::get_if<feelings>(&given))
        for (feeling const& one : *felt)
            if (one.strength && valence_of(one.emotion).value_or(0) < 0)
                take(*one.strength);
    return highest;
}

/// Where the distress of an answer begins: the first rating of a series, else the same as `distress_in`.
std::optional<int> first_distress_in(answer const& given)
{
    if (auto const* series = std::get_if<intensity_series>(&given); series != nullptr && !series->empty())
        return series->points().front().value.percent();
    return distress_in(given);
}

/// One event at work on the parts of a session.
class reducer {
public:
    reducer(session_parts parts, protocol const& p)
        : parts_{std::move(parts)}
        , protocol_{p}
    {
    }

    result<session> operator()(events::answered const& e)
    {
        bool const needs_people = must_handle(e.value);
        if (needs_people)
            return block(e);
        parts_.brake = false;
        auto const at = editable_step(e.step);
        if (!at)
            return fail(at.error().code);
        step const& s = protocol_.steps[*at];
        std::vector<step_note> notes = notes_of(s, e.value);
        for (step_note const& note : notes)
            if (note.severity == note_severity::error)
                return fail(note.reason, note.item);
        watch_distress(s, e.value);
        store(*at, e.value, false, std::move(notes));
        return done();
    }

    result<session> operator()(events::skipped const& e)
    {
        parts_.brake = false;
        auto const at = editable_step(e.step);
        if (!at)
            return fail(at.error().code);
        store(*at, std::nullopt, false, {});
        return done();
    }

    result<session> operator()(events::back)
    {
        parts_.brake = false;
        if (auto const refused = refuse_unless_running())
            return fail(*refused);
        std::size_t i = detail::index_of(protocol_, parts_.cursor).value_or(protocol_.steps.size());
        while (i-- > 0) {
            step const& s = protocol_.steps[i];
            if (!detail::holds(s.only_when, parts_))
                continue;
            parts_.cursor = s.asked.key;
            parts_.status = session_status::in_step;
            return done();
        }
        return fail(errc::wrong_order);
    }

    result<session> operator()(events::forward)
    {
        parts_.brake = false;
        if (auto const refused = refuse_unless_running())
            return fail(*refused);
        auto const at = detail::index_of(protocol_, parts_.cursor);
        if (!at || detail::entry_of(parts_, parts_.cursor) == nullptr)
            return fail(errc::wrong_order);
        place(*at + 1);
        return done();
    }

    result<session> operator()(events::paused)
    {
        parts_.brake = false;
        if (parts_.status != session_status::in_step && parts_.status != session_status::waiting &&
            parts_.status != session_status::not_started)
            return fail(blocked_or(errc::wrong_order));
        parts_.before_hold = parts_.status;
        parts_.status = session_status::paused;
        return done();
    }

    result<session> operator()(events::resumed)
    {
        parts_.brake = false;
        if (parts_.status == session_status::paused) {
            parts_.status = parts_.before_hold;
            parts_.before_hold = session_status::not_started;
            if (parts_.status == session_status::waiting)
                reopen();
            return done();
        }
        if (parts_.status == session_status::not_started) {
            place(0);
            return done();
        }
        if (parts_.status != session_status::waiting)
            return fail(blocked_or(errc::wrong_order));
        step const* const s = protocol_.find(parts_.cursor);
        if (s == nullptr)
            return fail(errc::damaged);
        bool const dated = s->wait.kind != wait_kind::person && is_given(s->wait.step);
        if (dated && !detail::is_open(*s, parts_))
            return fail(errc::locked);
        parts_.opened_waits.push_back(s->asked.key);
        reopen();
        return done();
    }

    result<session> operator()(events::stopped)
    {
        parts_.brake = false;
        if (parts_.status == session_status::blocked_by_safety) {
            parts_.before_hold = session_status::stopped; // ends when the host has responded
            return done();
        }
        if (parts_.status == session_status::stopped || parts_.status == session_status::completed)
            return fail(errc::wrong_order);
        parts_.status = session_status::stopped;
        return done();
    }

    result<session> operator()(events::ticked const& e)
    {
        parts_.now = e.now;
        if (!parts_.created)
            parts_.created = e.now;
        if (!parts_.waiting_step.empty() && !parts_.waiting_since)
            parts_.waiting_since = e.now;
        if (parts_.status == session_status::waiting)
            reopen();
        return done();
    }

    result<session> operator()(events::safety const& e)
    {
        if (!e.screen.must_handle())
            return done();
        hold(parts_.status, e.screen, token_of({}, e.screen.level().value_or(-1)), {});
        return done();
    }

    result<session> operator()(events::released const& e)
    {
        if (parts_.status != session_status::blocked_by_safety || !parts_.stop ||
            e.proof.token() != parts_.stop->token)
            return fail(errc::wrong_order);
        parts_.status = parts_.before_hold;
        parts_.before_hold = session_status::not_started;
        parts_.stop.reset();
        if (parts_.status == session_status::waiting)
            reopen();
        return done();
    }

private:
    result<session> done() { return session_access::make(std::move(parts_)); }

    [[nodiscard]] errc blocked_or(errc otherwise) const noexcept
    {
        return parts_.status == session_status::blocked_by_safety ? errc::must_handle : otherwise;
    }

    [[nodiscard]] std::optional<errc> refuse_unless_running() const noexcept
    {
        switch (parts_.status) {
        case session_status::in_step:
        case session_status::waiting:
        case session_status::completed:
        case session_status::not_started:
            return std::nullopt;
        case session_status::blocked_by_safety:
            return errc::must_handle;
        default:
            return errc::wrong_order;
        }
    }

    [[nodiscard]] bool is_given(std::string_view step_key) const
    {
        session_entry const* const entry = detail::entry_of(parts_, step_key);
        return entry != nullptr && entry->given && !entry->withheld;
    }

    /// The step that an event names, when it may be answered now.
    [[nodiscard]] result<std::size_t> editable_step(std::string_view step_key) const
    {
        if (auto const refused = refuse_unless_running())
            return fail(*refused);
        auto const at = detail::index_of(protocol_, step_key);
        if (!at)
            return fail(errc::unknown_key);
        step const& s = protocol_.steps[*at];
        if (!detail::holds(s.only_when, parts_))
            return fail(errc::wrong_order);
        if (s.fixed_once_waiting && !parts_.waiting_step.empty())
            return fail(errc::locked);
        for (std::size_t i = 0; i <= *at; ++i)
            if (detail::holds(protocol_.steps[i].only_when, parts_) &&
                !detail::is_open(protocol_.steps[i], parts_))
                return fail(errc::locked);
        bool const reached = detail::entry_of(parts_, step_key) != nullptr || parts_.cursor == step_key ||
                             parts_.cursor.empty() ||
                             *at < detail::index_of(protocol_, parts_.cursor).value_or(0);
        if (!reached)
            return fail(errc::wrong_order);
        return *at;
    }

    [[nodiscard]] std::vector<step_note> notes_of(step const& s, answer const& given) const
    {
        std::vector<step_note> notes;
        detail::check_limits(s.asked, given, notes);
        bool const fits = std::none_of(notes.begin(), notes.end(), [](step_note const& note) {
            return note.severity == note_severity::error;
        });
        if (fits)
            detail::run_checks(protocol_, s, given, parts_, notes);
        std::stable_sort(notes.begin(), notes.end(), [](step_note const& a, step_note const& b) {
            return a.severity > b.severity;
        });
        return notes;
    }

    void watch_distress(step const& s, answer const& given)
    {
        if (!s.distress)
            return;
        auto const highest = distress_in(given);
        if (!highest)
            return;
        if (!parts_.first_distress)
            parts_.first_distress = first_distress_in(given);
        parts_.brake = *highest >= brake_level || *highest - *parts_.first_distress >= brake_rise;
    }

    void store(std::size_t at, std::optional<answer> given, bool withheld, std::vector<step_note> notes)
    {
        step const& s = protocol_.steps[at];
        bool const was_completed = parts_.status == session_status::completed;
        bool const at_cursor = parts_.cursor == s.asked.key;
        auto entry =
            std::find_if(parts_.entries.begin(), parts_.entries.end(), [&s](session_entry const& known) {
                return known.step == s.asked.key;
            });
        if (entry == parts_.entries.end()) {
            parts_.entries.push_back(
                {.step = s.asked.key, .prompt = detail::drawn_prompt(protocol_, s, parts_)});
            entry = std::prev(parts_.entries.end());
        }
        entry->given = std::move(given);
        entry->withheld = withheld;
        entry->notes = std::move(notes);
        if (was_completed)
            ++parts_.revision;
        if (at_cursor)
            place(at + 1);
        else if (auto const cursor = detail::index_of(protocol_, parts_.cursor))
            place(*cursor);
        else
            finish();
    }

    /// Goes to the first step from `first` on that is there now.
    void place(std::size_t first)
    {
        for (std::size_t i = first; i < protocol_.steps.size(); ++i) {
            step const& s = protocol_.steps[i];
            if (detail::holds(s.only_when, parts_)) {
                enter(s);
                return;
            }
        }
        finish();
    }

    void enter(step const& s)
    {
        parts_.cursor = s.asked.key;
        if (detail::is_open(s, parts_)) {
            parts_.status = session_status::in_step;
            return;
        }
        parts_.status = session_status::waiting;
        if (parts_.waiting_step == s.asked.key)
            return; // somebody went back and forward again: the wait goes on
        parts_.waiting_step = s.asked.key;
        parts_.waiting_since = parts_.now;
    }

    /// The end: completed, or back to what an edit has opened, or at the end with something missing.
    void finish()
    {
        for (step const& s : protocol_.steps)
            if (detail::holds(s.only_when, parts_) && detail::entry_of(parts_, s.asked.key) == nullptr) {
                enter(s);
                return;
            }
        parts_.cursor.clear();
        parts_.status =
            detail::holds(protocol_.done, parts_) ? session_status::completed : session_status::in_step;
    }

    /// Looks again whether the wait is over.
    void reopen()
    {
        if (auto const at = detail::index_of(protocol_, parts_.cursor))
            place(*at);
    }

    void hold(session_status under, screen_result const& screen, blocked_token token, std::string step_key)
    {
        if (parts_.status != session_status::blocked_by_safety)
            parts_.before_hold = under == session_status::paused ? parts_.before_hold : under;
        parts_.status = session_status::blocked_by_safety;
        parts_.brake = false;
        parts_.stop = safety_stop{.screen = screen, .token = token, .step = std::move(step_key)};
    }

    /// Keeps the answer, out of everybody's sight, and stops.
    result<session> block(events::answered const& e)
    {
        screened_text const& text = gravest(e.value);
        blocked_token const token = token_of(text.text(), text.screen().level().value_or(-1));
        std::vector<step_note> notes;
        auto const all = texts_of(e.value);
        bool const mistreated = std::any_of(all.begin(), all.end(), [](screened_text const* one) {
            return one->screen().categories().contains(screen_category::abuse);
        });
        if (mistreated)
            notes.push_back({.code = "MISTREATMENT", .severity = note_severity::info});

        auto const at = editable_step(e.step);
        std::vector<step_note> limits;
        if (at)
            detail::check_limits(protocol_.steps[*at].asked, e.value, limits);
        if (at && limits.empty())
            store(*at, e.value, true, std::move(notes));
        else
            parts_.aside.push_back(
                {.step = e.step,
                 .given = e.value,
                 .prompt = {},
                 .withheld = true,
                 .notes = std::move(notes)});
        hold(parts_.status, text.screen(), token, e.step);
        return done();
    }

    session_parts parts_;
    protocol const& protocol_;
};

result<protocol const*> protocol_of(session_parts const& parts, protocol_set const& known)
{
    protocol const* const p = known.find(parts.protocol);
    if (p == nullptr)
        return fail(errc::unknown_key);
    if (parts.protocol_version > p->version)
        return fail(errc::version_too_new);
    return p;
}
} // namespace

result<session> advance(session const& before, event const& happened, protocol_set const& known)
{
    auto const p = protocol_of(before.parts(), known);
    if (!p)
        return fail(p.error().code);
    if (before.parts().protocol_version < (*p)->version) {
        auto const present = migrate(before, known);
        if (!present)
            return present;
        return std::visit(reducer{(*present).parts(), **p}, happened.what);
    }
    return std::visit(reducer{before.parts(), **p}, happened.what);
}

result<std::vector<step_note>> examine(
    session const& now, std::string_view step_key, answer const& given, protocol_set const& known)
{
    protocol const* const p = known.find(now.protocol());
    step const* const s = p == nullptr ? nullptr : p->find(step_key);
    if (s == nullptr)
        return fail(errc::unknown_key);
    std::vector<step_note> notes;
    if (must_handle(given)) {
        notes.push_back({.code = "E_SAFETY", .severity = note_severity::error, .reason = errc::must_handle});
        return notes;
    }
    detail::check_limits(s->asked, given, notes);
    if (notes.empty())
        detail::run_checks(*p, *s, given, now.parts(), notes);
    std::stable_sort(notes.begin(), notes.end(), [](step_note const& a, step_note const& b) {
        return a.severity > b.severity;
    });
    return notes;
}

result<session> replay(session first, std::span<event const> happened, protocol_set const& known)
{
    for (std::size_t i = 0; i < happened.size(); ++i) {
        auto next = advance(first, happened[i], known);
        if (!next)
            return fail(next.error().code, i);
        first = *std::move(next);
    }
    return first;
}

result<session> migrate(session const& stored, protocol_set const& known)
{
    auto const found = protocol_of(stored.parts(), known);
    if (!found)
        return fail(found.error().code);
    protocol const& p = **found;
    session_parts parts = stored.parts();
    if (parts.protocol_version == p.version)
        return stored;

    // Renames apply version by version, so that a step renamed twice arrives.
    auto const renamed = [&p, from = parts.protocol_version](std::string name) {
        for (int version = from; version < p.version; ++version)
            for (migration const& m : p.migrations)
                if (m.from_version == version && m.old_step == name) {
                    name = m.new_step;
                    break;
                }
        return name;
    };
    std::string const old_cursor = parts.cursor;
    std::vector<session_entry> old_entries = std::move(parts.entries);
    parts.entries.clear();
    for (session_entry& entry : old_entries) {
        std::string const name = renamed(entry.step);
        step const* const s = name.empty() ? nullptr : p.find(name);
        std::vector<step_note> limits;
        if (s != nullptr && entry.given)
            detail::check_limits(s->asked, *entry.given, limits);
        if (s == nullptr || !limits.empty() || detail::entry_of(parts, name) != nullptr) {
            parts.aside.push_back(std::move(entry));
        } else {
            entry.step = name;
            parts.entries.push_back(std::move(entry));
        }
    }
    parts.protocol_version = p.version;

    bool const was_completed = parts.status == session_status::completed;
    if (was_completed && detail::holds(p.done, parts))
        return session::from(std::move(parts)); // what was complete stays complete

    // The cursor stays where it was unless its step is gone or a new step before it was never asked.
    std::string const cursor = old_cursor.empty() ? old_cursor : renamed(old_cursor);
    bool const runs = parts.status != session_status::stopped;
    std::string target;
    bool found_target = false;
    for (step const& s : p.steps) {
        if (!detail::holds(s.only_when, parts))
            continue;
        bool const unanswered = detail::entry_of(parts, s.asked.key) == nullptr;
        if (unanswered || s.asked.key == cursor) {
            target = s.asked.key;
            found_target = true;
            break;
        }
    }
    parts.cursor = target;
    if (runs) {
        session_status& status =
            parts.status == session_status::paused || parts.status == session_status::blocked_by_safety
                ? parts.before_hold
                : parts.status;
        if (status != session_status::stopped && status != session_status::not_started) {
            if (!found_target)
                status = detail::holds(p.done, parts) ? session_status::completed : session_status::in_step;
            else
                status = detail::is_open(*p.find(target), parts) ? session_status::in_step
                                                                 : session_status::waiting;
        }
    }
    return session::from(std::move(parts));
}

std::string_view event_error_code(errc reason) noexcept
{
    switch (reason) {
    case errc::empty:
        return "E_EMPTY";
    case errc::out_of_range:
        return "E_RANGE";
    case errc::too_long:
        return "E_TOO_LONG";
    case errc::wrong_order:
        return "E_ORDER";
    case errc::duplicate:
        return "E_DUPLICATE";
    case errc::locked:
        return "E_LOCKED";
    case errc::sum_mismatch:
        return "E_SUM";
    case errc::wrong_type:
        return "E_TYPE";
    case errc::unknown_key:
        return "E_UNKNOWN";
    case errc::missing_member:
        return "E_MISSING";
    case errc::must_handle:
        return "E_SAFETY";
    case errc::not_accepted:
        return "E_WORDING";
    case errc::version_too_new:
        return "E_VERSION";
    case errc::syntax:
        return "E_SYNTAX";
    case errc::invalid_date:
        return "E_DATE";
    case errc::invalid_time:
        return "E_TIME";
    case errc::invalid_utf8:
        return "E_UTF8";
    default:
        return "E_OTHER";
    }
}
} // namespace cbtkit
