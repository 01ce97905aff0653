// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/detail/framed_value.hpp>
#include <cbtkit/io/exercise_archive.hpp>
#include <cbtkit/io/session_json.hpp>

#include "text_of.hpp"

#include <string>

namespace {
using namespace cbtkit;

template <class T>
void comes_back(std::string const& bytes)
{
    auto const read = io::read_archive<T>(bytes);
    if (!read)
        return;
    for (int kind = 0; kind < 3; ++kind) {
        auto const again = io::read_archive<T>(io::write_archive(*read, static_cast<io::archive_kind>(kind)));
        must(again.has_value() && *again == *read);
    }
}
} // namespace

// The first byte chooses: a file as it is, or a payload for which a frame is made whose checksum fits; a
// session or a record.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    if (size == 0)
        return 0;
    unsigned const how = data[0] % 8;
    bool const is_session = how < 4;
    std::string bytes{text_of(data + 1, size - 1)};
    if (how % 4 != 3) {
        std::string framed;
        io::detail::open_frame(
            framed, static_cast<io::archive_kind>(how % 4), is_session ? "session" : "exercise_record");
        framed += bytes;
        io::detail::close_frame(framed);
        bytes = std::move(framed);
    }
    if (is_session)
        comes_back<session>(bytes);
    else
        comes_back<exercise_record>(bytes);
    return 0;
}
