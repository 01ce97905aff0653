// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/goal_json.hpp>

#include "text_of.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using namespace cbtkit;
    auto const read = io::read_goal(text_of(data, size));
    if (!read) {
        must(!read.error().position || *read.error().position <= size);
        return 0;
    }
    auto const again = io::read_goal(io::write_goal(*read));
    must(again.has_value() && *again == *read);
    return 0;
}
