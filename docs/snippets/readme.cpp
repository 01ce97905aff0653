// SPDX-License-Identifier: BSL-1.0
// The example of the README; compiled, run, and compared with it by a test.
#undef NDEBUG
#include <cassert>

//! [readme]
#include <cbtkit/cbtkit.hpp>
#include <iostream>

int main()
{
    cbtkit::detector english;
    auto const words = cbtkit::screen("They went without me. I’m such a loser.");
    auto const found = english.detect(words); // a text that the crisis screen stops gives no findings
    for (cbtkit::finding const& each : found.value().findings)
        std::cout << cbtkit::key(each.kind) << ": " << each.cue << '\n'; // labeling: such a loser
    //! [readme]
    assert(found && found->findings.size() == 1);
    assert(found->findings[0].kind == cbtkit::distortion::labeling);
    assert(found->findings[0].cue == "such a loser");
    //! [readme]
}
//! [readme]
