// SPDX-License-Identifier: BSL-1.0
// Findings are for screened texts only.
#include <cbtkit/detection/detector.hpp>
#include <cbtkit/screening/screen.hpp>

#include <string>

void use(std::string const& words)
{
    auto const good = cbtkit::detect(cbtkit::screen(words));
    (void)good;
#ifdef CBTKIT_BAD
    auto const bad = cbtkit::detect(words); // bad
#endif
}
