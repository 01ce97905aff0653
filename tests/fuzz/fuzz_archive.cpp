// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/detail/framed_value.hpp>
#include <cbtkit/io/journal_json.hpp>

#include "text_of.hpp"

#include <string>

// The first byte chooses: the rest is a file as it is, or the payload of a frame whose checksum fits.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using namespace cbtkit;
    if (size == 0)
        return 0;
    std::string bytes{text_of(data + 1, size - 1)};
    if (data[0] % 4 != 3) {
        std::string framed;
        io::detail::open_frame(framed, static_cast<io::archive_kind>(data[0] % 4), "journal");
        framed += bytes;
        io::detail::close_frame(framed);
        bytes = std::move(framed);
    }
    auto const read = io::read_archive<journal>(bytes);
    if (!read)
        return 0;
    for (journal_entry const& entry : read->entries())
        must(!entry.id.empty() && read->find(entry.id) == &entry);
    for (int kind = 0; kind < 3; ++kind) {
        auto const again =
            io::read_archive<journal>(io::write_archive(*read, static_cast<io::archive_kind>(kind)));
        must(again.has_value() && *again == *read);
    }
    (void)io::write_journal(*read);
    return 0;
}
