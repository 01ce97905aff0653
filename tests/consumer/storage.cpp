// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/journal_json.hpp>

int main()
{
    auto const read = cbtkit::io::read_journal(R"({"schema":"cbtkit/journal/1","entries":[]})");
    return read && read->empty() ? 0 : 1;
}
