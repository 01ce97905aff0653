// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/screening/screen.hpp>

#include <string>

void use(std::string const& words)
{
    cbtkit::screened_text good = cbtkit::screen(words);
    (void)good;
#ifdef CBTKIT_BAD
    cbtkit::screened_text bad{words, cbtkit::screen_result{}}; // bad
#endif
}
