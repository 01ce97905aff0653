// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_SERIALIZE_JOURNAL_HPP
#define CBTKIT_IO_SERIALIZE_JOURNAL_HPP

/// @file
/// A journal, with its goals and the history of its edits, in archives of Boost.Serialization.

#include <cbtkit/io/serialize_records.hpp>
#include <cbtkit/journal/journal.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace cbtkit::io::detail {
template <>
struct leaf<day_boundary> {
    using raw = int;
    static int to_raw(day_boundary value) { return value.minutes(); }
    static result<day_boundary> from_raw(int minutes) { return day_boundary::from_minutes(minutes); }
};

/// What a journal is made of. Its members cannot be bound, for some are its own.
struct journal_layout {
    std::string locale;
    day_boundary day_begins;
    std::vector<std::string> sessions;
    std::vector<unknown_member> unknown;
    std::shared_ptr<void> contents;
    std::vector<smart_goal> goals;
};

template <>
struct record<journal> {
    static constexpr unsigned version = 1;
    static_assert(sizeof(journal) == sizeof(journal_layout), "another member: store it below, too");

    template <class Archive>
    static void save(Archive& archive, journal const& value)
    {
        put(archive, "locale", value.locale);
        put(archive, "day_begins", value.day_begins);
        put(archive, "entries", static_cast<std::uint64_t>(value.size()));
        for (journal_entry const& entry : value.entries())
            put(archive, "item", entry);
        put(archive, "earlier", value.replaced_versions());
        put(archive, "goals", value.goals());
        put(archive, "sessions", value.sessions);
        put(archive, "unknown", value.unknown);
    }
    template <class Archive>
    static void load(Archive& archive, journal& value, unsigned)
    {
        auto locale = taken<std::string>(archive, "locale");
        auto const day_begins = taken<day_boundary>(archive, "day_begins");
        auto entries = taken<std::vector<journal_entry>>(archive, "entries");
        auto earlier = taken<std::vector<journal_entry>>(archive, "earlier");
        auto goals = taken<std::vector<smart_goal>>(archive, "goals");
        value = accepted(journal::from_stored(std::move(entries), std::move(earlier), std::move(goals)));
        value.locale = std::move(locale);
        value.day_begins = day_begins;
        value.sessions = taken<std::vector<std::string>>(archive, "sessions");
        for (std::string const& session : value.sessions)
            if (!is_json_text(session))
                refuse(errc::syntax);
        value.unknown = taken<std::vector<unknown_member>>(archive, "unknown");
    }
};
} // namespace cbtkit::io::detail
#endif
