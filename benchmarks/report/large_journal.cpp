// SPDX-License-Identifier: BSL-1.0
// How much memory a large journal takes.
//   large_journal make N FILE   writes a journal of N entries, the same on every machine
//   large_journal use FILE      loads it, asks three queries, makes the report as text, data and page, and
//                               prints the time and the most memory in use after each
#include <cbtkit/io/journal_json.hpp>
#include <cbtkit/query/filters.hpp>
#include <cbtkit/report/render.hpp>

#include <range/v3/range/operations.hpp>

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>

#include <sys/resource.h>

using namespace cbtkit;

namespace {
class dice {
public:
    std::uint64_t roll(std::uint64_t sides)
    {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return (state_ >> 33U) % sides;
    }

private:
    std::uint64_t state_ = 12;
};

constexpr std::array<char const*, 8> texts{
    "They had dinner without me again, and I only heard of it on Monday.",
    "A long day. I went for a walk after work and called Ben for a few minutes.",
    "She did not answer all weekend. She must be angry with me, I am sure of it.",
    "Quiet morning, tea, some reading. Nothing much to tell.",
    "I said no to the extra shift. It felt odd, and then it felt all right.",
    "I always ruin everything when I speak in front of people.",
    "We cooked together. I laughed more than in the whole week before.",
    "The meeting was moved. I should have asked earlier what they need from me.",
};
constexpr std::array<char const*, 6> tags{"work", "friends", "family", "sleep", "alone", "evening"};
constexpr std::array<char const*, 6> feelings{"sadness", "calm", "anger", "joy", "fear", "shame"};
constexpr std::array<char const*, 4> habits{
    "mind_reading", "labeling", "overgeneralization", "should_statements"};

int make(std::int64_t count, char const* path)
{
    std::ofstream out{path, std::ios::binary};
    dice random;
    auto const first = *calendar_day::from_ymd(2016, 1, 1);
    out << R"({"schema":"cbtkit/journal/1","locale":"en","entries":[)";
    constexpr std::int64_t a_day = 250;
    for (std::int64_t i = 0; i < count; ++i) {
        std::int64_t const minute = i % a_day * 5;
        auto const day = *add_days(first, i / a_day);
        char time[8];
        std::snprintf(
            time, sizeof time, "%02d:%02d", static_cast<int>(minute / 60), static_cast<int>(minute % 60));
        out << (i == 0 ? "\n" : ",\n") << R"({"id":"e)" << i << R"(","at":")" << day.to_string() << 'T'
            << time << R"(:00+01:00","text":")" << texts[random.roll(texts.size())] << R"(","mood":)"
            << random.roll(101) << R"(,"emotions":[{"id":")" << feelings[random.roll(3)] << R"(","before":)"
            << random.roll(101) << R"(},{"id":")" << feelings[3 + random.roll(3)] << R"(","before":)"
            << random.roll(101) << R"(}],"tags":[")" << tags[random.roll(3)] << R"(",")"
            << tags[3 + random.roll(3)] << "\"]";
        if (random.roll(5) == 0)
            out << R"(,"confirmed_distortions":[")" << habits[random.roll(habits.size())] << "\"]";
        out << '}';
    }
    out << "]}\n";
    return out.flush() ? 0 : 3;
}

class stage {
public:
    void done(std::string_view what, std::string const& found)
    {
        auto const now = std::chrono::steady_clock::now();
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        std::cout << what << ": " << std::chrono::duration<double>(now - begun_).count() << " s, most memory "
                  << used.ru_maxrss / 1024 << " MiB; " << found << std::endl;
        begun_ = now;
    }

private:
    std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
};

int use(char const* path)
{
    stage timer;
    std::ifstream in{path, std::ios::binary};
    auto const read = io::read_journal(in);
    if (!read) {
        std::cerr << key(read.error().code) << " at " << read.error().pointer << '\n';
        return 1;
    }
    journal const& all = *read;
    timer.done(
        "loaded", std::to_string(all.size()) + " entries of " + std::to_string(sizeof(journal_entry)) +
                      " bytes and their parts");

    auto const n = [](auto&& found) { return std::to_string(ranges::distance(found)); };
    auto const from = *calendar_day::from_ymd(2016, 6, 1);
    auto const to = *calendar_day::from_ymd(2017, 6, 1);
    std::string const counts = n(all | query::tag("work")) + " at work, " +
                               n(all | query::between(from, to)) + " in a year, " +
                               n(all | query::distortion(*distortion_id::from("labeling"))) + " with a label";
    timer.done("queried", counts);

    auto const made = report::make_report(all);
    timer.done(
        "reported", std::to_string(made.entries.used) + " used, " +
                        std::to_string(made.claims.claims.size()) + " claims");
    auto const words = text_catalog::english();
    std::size_t const bytes = report::to_text(made, words).size() + report::to_json(made, words).size() +
                              report::to_html(made, words).size();
    timer.done("written", std::to_string(bytes) + " bytes");
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss / 1024 <= 1024 ? 0 : 1;
}
} // namespace

int main(int argc, char** argv)
{
    std::string_view const what = argc > 1 ? argv[1] : "";
    if (what == "make" && argc == 4)
        return make(std::atoll(argv[2]), argv[3]);
    if (what == "use" && argc == 3)
        return use(argv[2]);
    std::cerr << "usage: large_journal make N FILE | large_journal use FILE\n";
    return 2;
}
