// SPDX-License-Identifier: BSL-1.0
#include "corpus.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <string_view>

namespace cbtkit_benchmarks {
namespace {
class random_source {
public:
    explicit random_source(std::uint64_t seed)
        : state_{seed}
    {
    }
    std::uint64_t next() noexcept
    {
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    std::size_t below(std::size_t n) noexcept { return static_cast<std::size_t>(next() % n); }
    bool chance(std::size_t percent) noexcept { return below(100) < percent; }
    /// Small numbers often, large ones seldom.
    std::size_t skewed(std::size_t n) noexcept
    {
        double const u = static_cast<double>(next() >> 11U) / 9007199254740992.0;
        return static_cast<std::size_t>(static_cast<double>(n) * u * u * u);
    }

private:
    std::uint64_t state_;
};

// Frequent words first: they are drawn with falling frequency.
constexpr std::string_view personal[] = {
    "i",
    "the",
    "to",
    "and",
    "my",
    "a",
    "it",
    "was",
    "that",
    "me",
    "of",
    "in",
    "so",
    "not",
    "for",
    "but",
    "have",
    "am",
    "with",
    "just",
    "he",
    "she",
    "they",
    "be",
    "on",
    "like",
    "at",
    "this",
    "what",
    "all",
    "do",
    "when",
    "because",
    "feel",
    "can't",
    "don't",
    "up",
    "we",
    "had",
    "never",
    "always",
    "about",
    "her",
    "his",
    "would",
    "no",
    "if",
    "out",
    "today",
    "really",
    "know",
    "think",
    "day",
    "work",
    "after",
    "again",
    "time",
    "people",
    "been",
    "could",
    "went",
    "how",
    "going",
    "get",
    "from",
    "as",
    "everyone",
    "nothing",
    "should",
    "got",
    "home",
    "said",
    "them",
    "one",
    "too",
    "felt",
    "didn't",
    "back",
    "even",
    "there",
    "are",
    "you",
    "much",
    "now",
    "i'm",
    "friends",
    "wrong",
    "talk",
    "told",
    "want",
    "night",
    "family",
    "school",
    "still",
    "things",
    "over",
    "every",
    "made",
    "sleep",
    "anyone",
    "alone",
    "tired",
    "mistake",
    "stupid",
    "sister",
    "dinner",
    "boss",
    "meeting",
    "exam",
    "weekend",
    "phone",
    "message",
    "answer",
    "laughed",
    "looked",
    "waiting",
    "party",
    "project",
    "terrible",
    "failed",
    "worthless",
    "embarrassed",
    "anxious",
    "nervous",
    "worried",
    "angry",
    "disappointed",
    "morning",
    "kitchen",
    "walking",
    "remember",
    "yesterday",
    "probably",
    "tomorrow",
    "whenever",
    "coffee",
    "doctor",
    "garden",
    "neighbour",
    "holiday",
    "presentation",
    "conversation",
    "complicated",
    "responsible"};
constexpr std::string_view neutral[] = {
    "the",          "of",          "and",         "in",          "to",          "a",
    "is",           "was",         "by",          "with",        "for",         "as",
    "on",           "from",        "at",          "its",         "were",        "which",
    "are",          "an",          "or",          "this",        "between",     "also",
    "most",         "other",       "into",        "two",         "during",      "city",
    "river",        "water",       "station",     "district",    "century",     "building",
    "company",      "council",     "museum",      "region",      "north",       "south",
    "bridge",       "railway",     "market",      "season",      "village",     "mountain",
    "harbour",      "factory",     "university",  "engineer",    "population",  "government",
    "architecture", "development", "production",  "temperature", "constructed", "established",
    "published",    "collection",  "agriculture", "instruments", "material",    "surface",
    "species",      "leaves",      "northern",    "southern",    "several",     "largest",
    "opened",       "located",     "known",       "used",        "built",       "early",
    "later",        "first",       "second",      "near",        "along",       "through"};
constexpr std::string_view wide[] = {
    "\xD1\x8F",
    "\xD0\xB8",
    "\xD0\xB2",
    "\xD0\xBD\xD0\xB5",
    "\xD1\x87\xD1\x82\xD0\xBE",
    "\xD0\xBD\xD0\xB0",
    "\xD1\x8D\xD1\x82\xD0\xBE",
    "\xD0\xBA\xD0\xB0\xD0\xBA",
    "\xD0\xBC\xD0\xBD\xD0\xB5",
    "\xD1\x81\xD0\xB5\xD0\xB3\xD0\xBE\xD0\xB4\xD0\xBD\xD1\x8F",
    "\xD1\x80\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x82\xD0\xB0",
    "\xD1\x87\xD0\xB5\xD0\xBB\xD0\xBE\xD0\xB2\xD0\xB5\xD0\xBA",
    "\xD0\xB4\xD0\xBE\xD0\xBC\xD0\xBE\xD0\xB9",
    "\xD1\x85\xD0\xBE\xD1\x80\xD0\xBE\xD1\x88\xD0\xBE",
    "\xD0\xB2\xD1\x80\xD0\xB5\xD0\xBC\xD1\x8F",
    "\xD0\xB6\xD0\xB8\xD0\xB7\xD0\xBD\xD1\x8C",
    "\xD0\xB4\xD1\x80\xD1\x83\xD0\xB7\xD1\x8C\xD1\x8F",
    "\xCE\xBA\xCE\xB1\xCE\xB9",
    "\xCE\xB4\xCE\xB5\xCE\xBD",
    "\xCE\xB8\xCE\xAD\xCE\xBB\xCF\x89",
    "\xCF\x83\xCE\xAE\xCE\xBC\xCE\xB5\xCF\x81\xCE\xB1",
    "caf\xC3\xA9",
    "na\xC3\xAFve",
    "stra\xC3\x9F"
    "e",
    "\xC3\xBC"
    "ber",
    "gar\xC3\xA7on"};

template <std::size_t N>
std::string_view draw(std::string_view const (&words)[N], random_source& random)
{
    return words[random.skewed(N)];
}
} // namespace

std::vector<std::string> phrases(std::size_t count, std::uint64_t seed)
{
    random_source random{seed};
    std::set<std::string> all;
    std::vector<std::string> list;
    while (list.size() < count) {
        std::size_t const length = 1 + random.below(5);
        std::string p;
        for (std::size_t i = 0; i < length; ++i) {
            // Like real lists: the words that matter are not the most frequent ones.
            std::string_view w = i == 0 && length > 1 ? draw(personal, random)
                                                      : personal[20 + random.below(std::size(personal) - 20)];
            if (w.find('\'') != std::string_view::npos)
                w = "not";
            if (length == 1 && random.chance(90))
                p = std::string{w} + std::string(1, static_cast<char>('a' + random.below(26))) +
                    std::string(1, static_cast<char>('a' + random.below(26)));
            else {
                if (i > 0)
                    p += ' ';
                p += w;
            }
        }
        if (all.insert(p).second)
            list.push_back(p);
    }
    return list;
}

std::vector<std::pair<std::string, std::string>> gap_phrases(std::size_t count, std::uint64_t seed)
{
    random_source random{seed};
    std::set<std::string> all;
    std::vector<std::pair<std::string, std::string>> list;
    while (list.size() < count) {
        auto const part = [&](std::size_t length) {
            std::string p;
            for (std::size_t i = 0; i < length; ++i) {
                std::string_view w = personal[10 + random.below(std::size(personal) - 10)];
                if (w.find('\'') != std::string_view::npos)
                    w = "never";
                {
                    if (i > 0)
                        p += ' ';
                    p += w;
                }
            }
            return p;
        };
        std::string left = part(1 + random.below(2));
        std::string right = part(1 + random.below(2));
        if (all.insert(left + "|" + right).second)
            list.emplace_back(std::move(left), std::move(right));
    }
    return list;
}

std::string text(
    kind k, std::size_t bytes, std::vector<std::string> const& list, std::uint64_t seed, bool people_write)
{
    random_source random{seed};
    std::string out;
    out.reserve(bytes + 256);
    std::size_t sentence = 0;
    std::size_t length = 6 + random.below(16);
    while (out.size() < bytes) {
        std::size_t const percent = k == kind::warm ? 3 : 0;
        bool const phrase =
            !list.empty() && (random.chance(percent) || (k != kind::warm && random.below(2000) == 0));
        std::string w;
        if (phrase)
            w = list[random.below(list.size())];
        else if (k == kind::warm)
            w = draw(personal, random);
        else if (k == kind::cold)
            w = draw(neutral, random);
        else
            w = random.chance(4) ? std::string{draw(neutral, random)}
                                 : std::string{wide[random.below(std::size(wide))]};
        if (sentence == 0 && !w.empty() && w[0] >= 'a' && w[0] <= 'z')
            w[0] = static_cast<char>(w[0] - 32);
        if (w == "i" || w == "i'm")
            w[0] = 'I';
        if (people_write || k == kind::non_ascii) {
            std::size_t const at = w.find('\'');
            if (at != std::string::npos) {
                if (random.chance(50))
                    w.replace(at, 1, "\xE2\x80\x99");
                else if (random.chance(50))
                    w.erase(at, 1);
            }
        }
        out += w;
        ++sentence;
        if (sentence >= length) {
            std::size_t const mark = random.below(20);
            out += mark < 16 ? "." : mark < 18 ? "?" : "!";
            out += random.chance(15) ? "\n\n" : " ";
            sentence = 0;
            length = 6 + random.below(16);
        } else if (random.chance(7)) {
            out += k == kind::non_ascii && random.chance(30) ? " \xE2\x80\x94 " : ", ";
        } else if (people_write && random.chance(10)) {
            out += random.chance(50) ? "  " : "\n";
        } else {
            out += ' ';
        }
    }
    return out;
}
} // namespace cbtkit_benchmarks
