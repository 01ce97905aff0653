// SPDX-License-Identifier: BSL-1.0
// A host app, as small as it gets, with warnings of its own.
#include <cbtkit/cbtkit.hpp>

#include <iostream>
#include <string>

int main()
{
    auto const strength = cbtkit::intensity::from_percent(70);
    if (!strength)
        return 1;
    cbtkit::screened_text const words = cbtkit::screen("They did not invite me. I'm such a loser.");
    if (words.must_handle())
        return 1;
    auto const found = cbtkit::detect(words);
    if (!found)
        return 1;
    for (cbtkit::finding const& each : found->findings)
        std::cout << cbtkit::key(each.kind) << ": " << each.cue << '\n';
    return found->findings.empty() ? 1 : 0;
}
