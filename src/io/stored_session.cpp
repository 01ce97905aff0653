// SPDX-License-Identifier: BSL-1.0
// What JSON and archives of sessions have in common.
#include <cbtkit/io/serialize_exercise.hpp>

namespace cbtkit::io::detail {
result<note_severity> note_severity_from_key(std::string_view name)
{
    for (note_severity const one : {note_severity::info, note_severity::warning, note_severity::error})
        if (key(one) == name)
            return one;
    return fail(errc::unknown_key);
}

result<errc> errc_from_key(std::string_view name)
{
    for (unsigned number = 1; number < 256; ++number) {
        auto const code = static_cast<errc>(number);
        if (key(code) == "unknown")
            break;
        if (key(code) == name)
            return code;
    }
    return fail(errc::unknown_key);
}

result<session> session_seen_now(session_parts parts)
{
    for (session_entry& entry : parts.entries) {
        if (!entry.given || entry.withheld)
            continue;
        for (screened_text const* text : texts_of(*entry.given)) {
            if (!text->must_handle())
                continue;
            entry.withheld = true;
            entry.notes.clear();
            if (parts.status != session_status::blocked_by_safety) {
                if (parts.status != session_status::paused)
                    parts.before_hold = parts.status;
                parts.status = session_status::blocked_by_safety;
                parts.stop = safety_stop{
                    .screen = text->screen(),
                    .token = token_of(text->text(), text->screen().level().value_or(-1)),
                    .step = entry.step};
            }
            break;
        }
    }
    for (session_entry& entry : parts.aside)
        entry.withheld = true; // nothing reads what has no step
    return session::from(std::move(parts));
}
} // namespace cbtkit::io::detail
