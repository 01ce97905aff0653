// SPDX-License-Identifier: BSL-1.0
#include "evaluate_screen.hpp"

#include <cbtkit/matching/words.hpp>
#include <cbtkit/screening/screener.hpp>

#include <array>
#include <cmath>
#include <cstdio>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace cbtkit::benchmarks {
namespace {
namespace json = boost::json;

enum class truth { handle, none, either };

truth truth_of(std::string_view label)
{
    if (label == "risk" || label.starts_with("risk."))
        return truth::handle;
    if (label.starts_with("safe."))
        label.remove_prefix(5);
    return label == "third_party" || label == "past" || label == "recovery" ? truth::either : truth::none;
}

// What a list of telling phrases does, and nothing else: the usual first attempt.
bool holds_phrase(std::string_view text)
{
    static constexpr std::array<std::string_view, 24> phrases{
        "suicide",          "suicidal",       "kill myself", "killing myself",  "end my life",
        "ending my life",   "want to die",    "wanna die",   "wish i was dead", "be dead",
        "better off dead",  "end it all",     "kms",         "hang myself",     "overdose",
        "cut myself",       "cutting myself", "self harm",   "hurt myself",     "no reason to live",
        "not want to live", "goodbye letter", "hits me",     "kill him"};
    matching::word_list const list = matching::words_of(text);
    std::string words = " ";
    for (matching::word const& w : list.words)
        words.append(list.folded_view(w)).append(" ");
    for (std::string_view const phrase : phrases) {
        std::string whole = " ";
        whole.append(phrase).append(" ");
        if (words.find(whole) != std::string::npos)
            return true;
    }
    return false;
}

struct matrix {
    double handled_risk = 0;
    double missed_risk = 0;
    double handled_calm = 0;
    double passed_calm = 0;

    void add(truth expected, bool handled)
    {
        if (expected == truth::handle)
            (handled ? handled_risk : missed_risk) += 1;
        else if (expected == truth::none)
            (handled ? handled_calm : passed_calm) += 1;
    }
};

double ratio(double part, double whole)
{
    return whole == 0.0 ? 0.0 : part / whole;
}

json::object print(char const* name, matrix const& m)
{
    double const risk = m.handled_risk + m.missed_risk;
    double const calm = m.handled_calm + m.passed_calm;
    double const product = risk * calm * (m.handled_risk + m.handled_calm) * (m.missed_risk + m.passed_calm);
    double const mcc =
        ratio(m.handled_risk * m.passed_calm - m.handled_calm * m.missed_risk, std::sqrt(product));
    std::printf(
        "  %-24s %5.0f %5.0f %5.0f %5.0f   %.4f  %.4f  %.4f  %.4f\n", name, m.handled_risk, m.missed_risk,
        m.handled_calm, m.passed_calm, ratio(m.handled_risk, risk),
        ratio(m.handled_risk, m.handled_risk + m.handled_calm), ratio(m.handled_calm, calm), mcc);
    return {
        {"handled_risk", m.handled_risk},
        {"missed_risk", m.missed_risk},
        {"handled_calm", m.handled_calm},
        {"passed_calm", m.passed_calm},
        {"recall", ratio(m.handled_risk, risk)},
        {"precision", ratio(m.handled_risk, m.handled_risk + m.handled_calm)},
        {"false_alarms", ratio(m.handled_calm, calm)},
        {"mcc", mcc}};
}
} // namespace

json::object evaluate_screen(std::vector<labelled_text> const& rows, std::size_t misses)
{
    struct of_label {
        std::array<int, 8> levels{};
        int unscreened = 0;
        int handled = 0;
        int texts = 0;
    };
    std::map<std::string, of_label> table;
    std::map<std::string, std::size_t> shown;
    matrix ours;
    matrix listed;
    matrix always;
    screener english{"en"};
    for (labelled_text const& row : rows) {
        screen_result const found = english.screen_only(row.text);
        bool const handled = found.must_handle();
        truth const expected = truth_of(row.label);
        of_label& t = table[row.label];
        ++t.texts;
        t.handled += handled ? 1 : 0;
        if (found.level())
            ++t.levels[static_cast<std::size_t>(*found.level())];
        else
            ++t.unscreened;
        ours.add(expected, handled);
        listed.add(expected, holds_phrase(row.text));
        always.add(expected, true);
        if (expected != truth::either && handled != (expected == truth::handle) &&
            shown[row.label]++ < misses)
            std::printf("    %s: %s\n", row.label.c_str(), row.text.c_str());
    }

    std::printf("crisis screen, %zu texts\n", rows.size());
    std::printf("  label                       texts handled |");
    for (int level = 0; level != 8; ++level)
        std::printf("    L%d", level);
    std::printf("  not screened\n");
    json::object labels;
    for (auto const& [label, t] : table) {
        std::printf("  %-27s %5d   %5d |", label.c_str(), t.texts, t.handled);
        json::array levels;
        for (int const n : t.levels) {
            std::printf(" %5d", n);
            levels.emplace_back(n);
        }
        std::printf("  %5d\n", t.unscreened);
        labels[label] = {
            {"texts", t.texts},
            {"must_handle", t.handled},
            {"levels", levels},
            {"not_screened", t.unscreened}};
    }
    std::printf("  must_handle, rows          risk:       calm:\n"
                "                         found missed alarm passed   recall  precis. alarms  MCC\n");
    json::object all;
    all["labels"] = std::move(labels);
    all["cbtkit"] = print("cbtkit", ours);
    all["phrase_list"] = print("baseline: phrase list", listed);
    all["always_yes"] = print("baseline: always yes", always);
    std::printf("\n");
    return all;
}
} // namespace cbtkit::benchmarks
