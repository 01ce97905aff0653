// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/exercise/session.hpp>

#include "session_access.hpp"

#include <algorithm>

namespace cbtkit {
namespace {
bool must_handle(answer const& given)
{
    auto const texts = texts_of(given);
    return std::any_of(
        texts.begin(), texts.end(), [](screened_text const* text) { return text->must_handle(); });
}
} // namespace

result<session> session::from(session_parts parts)
{
    for (std::size_t i = 0; i < parts.entries.size(); ++i) {
        session_entry const& entry = parts.entries[i];
        if (entry.step.empty())
            return fail(errc::damaged);
        for (std::size_t k = 0; k < i; ++k)
            if (parts.entries[k].step == entry.step)
                return fail(errc::duplicate);
        if (entry.given && !entry.withheld && must_handle(*entry.given))
            return fail(errc::must_handle);
    }
    for (session_entry const& entry : parts.aside)
        if (entry.given && !entry.withheld && must_handle(*entry.given))
            return fail(errc::must_handle);
    bool const blocked = parts.status == session_status::blocked_by_safety;
    bool const held = blocked || parts.status == session_status::paused;
    if (parts.stop.has_value() != blocked || parts.revision < 0 || parts.protocol_version < 0)
        return fail(errc::damaged);
    if (held && parts.before_hold == session_status::blocked_by_safety)
        return fail(errc::damaged);
    if (parts.first_distress && (*parts.first_distress < 0 || *parts.first_distress > 100))
        return fail(errc::damaged);
    return session_access::make(std::move(parts));
}

session_entry const* session::find(std::string_view step) const noexcept
{
    for (session_entry const& entry : parts_.entries)
        if (entry.step == step)
            return &entry;
    return nullptr;
}

bool session::has_withheld() const noexcept
{
    return std::any_of(parts_.entries.begin(), parts_.entries.end(), [](session_entry const& entry) {
        return entry.withheld;
    });
}

result<session> start(std::string_view protocol_key, session_start begun, protocol_set const& known)
{
    protocol const* const p = known.find(protocol_key);
    if (p == nullptr)
        return fail(errc::unknown_key);
    session_parts parts;
    parts.protocol = p->key;
    parts.protocol_version = p->version;
    parts.created = begun.now;
    parts.now = begun.now;
    parts.begun = std::move(begun);
    parts.cursor = p->steps.front().asked.key;
    return session_access::make(std::move(parts));
}
} // namespace cbtkit
