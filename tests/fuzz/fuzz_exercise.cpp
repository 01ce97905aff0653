// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/exercise/advance.hpp>
#include <cbtkit/exercise/exercise_record.hpp>
#include <cbtkit/io/protocol_json.hpp>
#include <cbtkit/io/session_json.hpp>

#include "text_of.hpp"

#include <string>

namespace {
using namespace cbtkit;

/// A session is its save file: it comes back equal.
void comes_back(session const& now)
{
    auto const again = io::read_session(io::write_session(now));
    must(again.has_value() && *again == now);
}
} // namespace

// The first byte chooses: a protocol file, a session file, or events, one a line, for an exercise that ships.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    if (size == 0)
        return 0;
    std::string_view text = text_of(data + 1, size - 1);
    if (data[0] == 0xFF) {
        auto const read = io::read_protocol(text);
        if (!read) {
            must(!read.error().empty());
            return 0;
        }
        auto const again = io::read_protocol(io::write_protocol(read->protocol, read->words));
        must(again.has_value() && again->protocol == read->protocol);
        return 0;
    }
    if (data[0] == 0xFE) {
        if (auto const read = io::read_session(text))
            comes_back(*read);
        return 0;
    }
    static protocol_set const shipped = protocol_set::shipped();
    auto const all = shipped.all_view();
    auto begun = start(all[data[0] % all.size()].key);
    must(begun.has_value());
    session now = *begun;
    for (int events = 0; !text.empty() && events < 64; ++events) {
        std::size_t const end = std::min(text.find('\n'), text.size());
        auto const event = io::read_event(text.substr(0, end), now);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!event)
            continue;
        session const before = now;
        auto next = advance(now, *event, shipped);
        must(now == before); // an event that does not fit changes nothing
        if (next)
            now = *std::move(next);
        must(now.stop().has_value() == (now.status() == session_status::blocked_by_safety));
    }
    comes_back(now);
    if (auto const record = to_record(now))
        (void)io::write_exercise_record(*record);
    return 0;
}
