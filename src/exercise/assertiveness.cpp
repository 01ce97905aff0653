// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/exercise/assertiveness.hpp>

#include "../reframing/group_hits.hpp"

#include <cbtkit/matching/words.hpp>

#include <english_exercise.patterns.hpp>

namespace cbtkit {
phrase_style style_of(screened_text const& phrase)
{
    phrase_style counted;
    if (!phrase.may_process() || phrase.screen().language() != "en")
        return counted;
    detail::group_hits const hits{matching::embedded::english_exercise(), phrase.text()};
    counted.sentences =
        matching::words_of(phrase.text(), matching::embedded::english_exercise()).sentences.size();
    counted.apologies = hits.count("apology");
    counted.passive = hits.count("passive") + (counted.apologies >= 2 ? 1U : 0U);
    counted.aggressive = hits.count("aggressive");
    counted.assertive = hits.count("assertive");
    return counted;
}
} // namespace cbtkit
