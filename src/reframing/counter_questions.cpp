// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/reframing/counter_questions.hpp>

#include <algorithm>
#include <iterator>

namespace cbtkit {
namespace {
constexpr std::size_t generic_questions = 8;
/// "If it is partly true, which part, and what helps with that part?": always offered.
constexpr std::string_view it_may_be_true = "exercise.bank.socratic.5";

struct bank {
    std::string texts;
    std::size_t size = 0;
    std::size_t start = 0;
    std::size_t taken = 0;
};

/// The next question of a bank that was not asked yet; empty when there is none.
std::string next_of(bank& from, std::span<std::string const> asked, std::vector<std::string> const& chosen)
{
    while (from.taken < from.size) {
        std::size_t const number = (from.start + from.taken++) % from.size + 1;
        std::string question = from.texts + "." + std::to_string(number);
        if (question != it_may_be_true && std::find(asked.begin(), asked.end(), question) == asked.end() &&
            std::find(chosen.begin(), chosen.end(), question) == chosen.end())
            return question;
    }
    return {};
}
} // namespace

std::vector<std::string> counter_questions(
    std::span<finding const> found, std::span<std::string const> asked, std::size_t most, std::uint64_t seed)
{
    std::vector<std::string> chosen;
    if (most == 0)
        return chosen;
    std::vector<finding> order{found.begin(), found.end()};
    std::stable_sort(order.begin(), order.end(), shown_before);
    std::vector<bank> banks;
    for (finding const& one : order) {
        std::string texts = "exercise.bank.distortion." + std::string{key(one.kind)};
        bool const known = std::any_of(
            banks.begin(), banks.end(), [&texts](bank const& seen_bank) { return seen_bank.texts == texts; });
        if (!known) {
            std::size_t const size = row(one.kind).questions.size();
            banks.push_back({std::move(texts), size, static_cast<std::size_t>(seed % size), 0});
        }
    }

    bool const keep_last = std::find(asked.begin(), asked.end(), it_may_be_true) == asked.end();
    std::size_t const room = keep_last ? most - 1 : most;
    bool progress = true;
    while (chosen.size() < room && progress) {
        progress = false;
        for (bank& each : banks) {
            if (chosen.size() == room)
                break;
            std::string question = next_of(each, asked, chosen);
            if (!question.empty()) {
                chosen.push_back(std::move(question));
                progress = true;
            }
        }
    }
    bank generic{
        "exercise.bank.socratic", generic_questions, static_cast<std::size_t>(seed % generic_questions), 0};
    while (chosen.size() < room) {
        std::string question = next_of(generic, asked, chosen);
        if (question.empty())
            break;
        chosen.push_back(std::move(question));
    }
    if (keep_last)
        chosen.emplace_back(it_may_be_true);
    return chosen;
}
} // namespace cbtkit
