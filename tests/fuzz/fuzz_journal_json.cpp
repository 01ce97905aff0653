// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/journal_json.hpp>

#include "text_of.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const read = cbtkit::io::read_journal(text_of(data, size));
    if (!read) {
        must(!read.error().position || *read.error().position <= size);
        return 0;
    }
    auto const again = cbtkit::io::read_journal(cbtkit::io::write_journal(*read));
    must(again.has_value() && *again == *read);
    return 0;
}
