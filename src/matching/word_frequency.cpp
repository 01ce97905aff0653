// SPDX-License-Identifier: BSL-1.0
#include "word_frequency.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace cbtkit::matching::detail {
namespace {
/// Estimated for personal writing, in steps; sorted by word.
constexpr std::array<std::pair<std::string_view, int>, 303> common{{
    {"'s", 6000},        {"a", 28000},         {"about", 6000},    {"afraid", 500},    {"after", 2000},
    {"again", 3500},     {"against", 500},     {"all", 6000},      {"almost", 500},    {"alone", 1000},
    {"already", 500},    {"always", 3500},     {"am", 20000},      {"an", 3500},       {"and", 28000},
    {"angry", 500},      {"another", 500},     {"anxious", 500},   {"any", 2000},      {"anyone", 2000},
    {"are", 6000},       {"around", 500},      {"as", 6000},       {"ask", 1000},      {"asked", 1000},
    {"at", 6000},        {"away", 500},        {"back", 3500},     {"bad", 2000},      {"be", 10000},
    {"because", 6000},   {"been", 3500},       {"before", 2000},   {"being", 2000},    {"believe", 1000},
    {"best", 500},       {"better", 2000},     {"big", 500},       {"boss", 500},      {"both", 1000},
    {"brother", 500},    {"but", 10000},       {"by", 3500},       {"called", 500},    {"came", 1000},
    {"can", 6000},       {"cannot", 500},      {"car", 500},       {"care", 1000},     {"change", 500},
    {"come", 1000},      {"completely", 500},  {"could", 3500},    {"dad", 2000},      {"day", 3500},
    {"dead", 500},       {"definitely", 500},  {"did", 3500},      {"die", 500},       {"do", 10000},
    {"does", 1000},      {"done", 1000},       {"down", 2000},     {"each", 500},      {"else", 500},
    {"end", 1000},       {"enough", 1000},     {"even", 3500},     {"ever", 2000},     {"every", 2000},
    {"everyone", 2000},  {"everything", 2000}, {"fail", 500},      {"failed", 500},    {"failure", 500},
    {"family", 1000},    {"fault", 500},       {"feel", 3500},     {"feeling", 2000},  {"felt", 1000},
    {"few", 500},        {"find", 1000},       {"fine", 500},      {"first", 2000},    {"fix", 500},
    {"for", 10000},      {"forget", 500},      {"friend", 1000},   {"friends", 2000},  {"from", 3500},
    {"get", 3500},       {"getting", 500},     {"girl", 500},      {"give", 500},      {"go", 3500},
    {"god", 1000},       {"going", 3500},      {"gone", 500},      {"good", 2000},     {"got", 2000},
    {"guess", 500},      {"had", 6000},        {"happen", 1000},   {"happened", 1000}, {"happy", 1000},
    {"hard", 1000},      {"has", 3500},        {"hate", 1000},     {"have", 10000},    {"he", 6000},
    {"hear", 500},       {"heart", 500},       {"help", 1000},     {"her", 3500},      {"here", 2000},
    {"him", 3500},       {"his", 3500},        {"home", 2000},     {"hope", 500},      {"house", 500},
    {"how", 3500},       {"hurt", 500},        {"husband", 500},   {"i", 45000},       {"if", 6000},
    {"in", 15000},       {"into", 2000},       {"is", 20000},      {"it", 20000},      {"job", 1000},
    {"just", 6000},      {"keep", 2000},       {"kids", 500},      {"kill", 500},      {"know", 3500},
    {"last", 2000},      {"late", 500},        {"leave", 500},     {"left", 1000},     {"let", 1000},
    {"life", 2000},      {"like", 6000},       {"little", 2000},   {"live", 1000},     {"long", 1000},
    {"look", 1000},      {"lose", 500},        {"lost", 500},      {"lot", 1000},      {"love", 1000},
    {"made", 1000},      {"make", 2000},       {"many", 2000},     {"may", 1000},      {"maybe", 1000},
    {"me", 15000},       {"mean", 1000},       {"mess", 500},      {"messed", 500},    {"might", 1000},
    {"money", 500},      {"more", 3500},       {"morning", 500},   {"most", 1000},     {"move", 500},
    {"much", 3500},      {"mum", 2000},        {"must", 1000},     {"my", 20000},      {"myself", 2000},
    {"need", 2000},      {"never", 3500},      {"new", 1000},      {"next", 1000},     {"nice", 500},
    {"night", 2000},     {"no", 6000},         {"nobody", 2000},   {"not", 20000},     {"nothing", 2000},
    {"now", 3500},       {"of", 15000},        {"off", 2000},      {"old", 1000},      {"on", 10000},
    {"once", 1000},      {"one", 3500},        {"ones", 500},      {"only", 3500},     {"or", 6000},
    {"other", 2000},     {"our", 2000},        {"out", 3500},      {"over", 2000},     {"own", 1000},
    {"part", 500},       {"partner", 500},     {"people", 3500},   {"person", 2000},   {"phone", 500},
    {"place", 500},      {"point", 1000},      {"probably", 1000}, {"real", 500},      {"really", 3500},
    {"reason", 500},     {"remember", 500},    {"right", 2000},    {"room", 500},      {"run", 500},
    {"sad", 1000},       {"said", 2000},       {"same", 2000},     {"say", 2000},      {"school", 1000},
    {"see", 2000},       {"she", 6000},        {"should", 2000},   {"since", 1000},    {"sister", 500},
    {"sit", 500},        {"sleep", 1000},      {"so", 10000},      {"some", 3500},     {"someone", 1000},
    {"something", 2000}, {"sorry", 1000},      {"start", 1000},    {"stay", 1000},     {"still", 2000},
    {"stop", 1000},      {"stupid", 500},      {"such", 1000},     {"sure", 1000},     {"take", 1000},
    {"talk", 1000},      {"talking", 500},     {"tell", 2000},     {"than", 3500},     {"that", 15000},
    {"the", 35000},      {"their", 2000},      {"them", 3500},     {"then", 3500},     {"there", 3500},
    {"these", 1000},     {"they", 10000},      {"thing", 2000},    {"things", 2000},   {"think", 3500},
    {"this", 6000},      {"those", 1000},      {"thought", 1000},  {"three", 1000},    {"through", 1000},
    {"time", 3500},      {"tired", 1000},      {"to", 35000},      {"today", 2000},    {"together", 500},
    {"told", 1000},      {"too", 3500},        {"totally", 500},   {"try", 2000},      {"trying", 500},
    {"two", 2000},       {"understand", 500},  {"until", 1000},    {"up", 6000},       {"us", 2000},
    {"very", 2000},      {"wait", 500},        {"walk", 500},      {"want", 3500},     {"was", 15000},
    {"way", 2000},       {"we", 6000},         {"week", 1000},     {"went", 1000},     {"were", 3500},
    {"what", 6000},      {"whatever", 500},    {"when", 6000},     {"where", 2000},    {"while", 1000},
    {"who", 3500},       {"whole", 500},       {"why", 2000},      {"wife", 500},      {"will", 6000},
    {"wish", 500},       {"with", 10000},      {"without", 1000},  {"work", 2000},     {"worse", 500},
    {"worst", 500},      {"worth", 500},       {"would", 3500},    {"wrong", 1000},    {"year", 1000},
    {"years", 1000},     {"you", 10000},       {"your", 3500},
}};
} // namespace

double word_frequency(std::string_view folded) noexcept
{
    auto const found =
        std::lower_bound(common.begin(), common.end(), folded, [](auto const& row, std::string_view w) {
            return row.first < w;
        });
    if (found != common.end() && found->first == folded)
        return found->second;
    return folded.size() <= 2 ? 300 : folded.size() <= 4 ? 120 : folded.size() <= 6 ? 60 : 25;
}
std::span<std::pair<std::string_view, int> const> common_words() noexcept
{
    return common;
}
} // namespace cbtkit::matching::detail
