// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/journal_lines.hpp>

#include "text_of.hpp"

#include <sstream>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using namespace cbtkit;
    std::istringstream in{std::string{text_of(data, size)}};
    auto const read = io::read_journal_lines(in);
    if (!read)
        return 0;
    std::stringstream stream;
    io::write_journal_lines(stream, *read);
    auto const again = io::read_journal_lines(stream);
    must(again.has_value() && *again == *read);
    return 0;
}
