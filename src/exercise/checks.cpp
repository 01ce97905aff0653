// SPDX-License-Identifier: BSL-1.0
// The looks at an answer that protocols can name. Word patterns speak English only; in other languages those
// checks stay silent.
#include "rules.hpp"

#include "../reframing/group_hits.hpp"

#include <cbtkit/detection/detector.hpp>
#include <cbtkit/exercise/assertiveness.hpp>
#include <cbtkit/knowledge/emotion.hpp>
#include <cbtkit/reframing/reframe_lint.hpp>
#include <cbtkit/reframing/words_in_common.hpp>

#include <english_exercise.patterns.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <utility>

namespace cbtkit::detail {
namespace {
/// What a check sees, and where it writes its remarks.
struct look {
    protocol const& of;
    step const& at;
    step_check const& check;
    answer const& given;
    session_parts const& parts;
    std::vector<step_note>& notes;
};

bool reads_english(screened_text const& text)
{
    return text.may_process() && text.screen().language() == "en" && !text.text().empty();
}

/// A text of the answer with the place where it stands.
struct placed_text {
    screened_text const* text = nullptr;
    std::string field;
    std::optional<std::size_t> item;
};

void collect_row(answer_row const& row, std::optional<std::size_t> item, std::vector<placed_text>& out)
{
    for (filled_field const& filled : row.fields)
        if (auto const* text = std::get_if<screened_text>(&filled.value))
            out.push_back({text, filled.field, item});
}

std::vector<placed_text> placed_texts(answer const& given)
{
    std::vector<placed_text> out;
    if (auto const* text = std::get_if<screened_text>(&given))
        out.push_back({text, {}, std::nullopt});
    if (auto const* row = std::get_if<answer_row>(&given))
        collect_row(*row, std::nullopt, out);
    if (auto const* rows = std::get_if<answer_rows>(&given))
        for (std::size_t i = 0; i < rows->size(); ++i)
            collect_row((*rows)[i], i, out);
    return out;
}

void note(
    look const& here, std::string code, note_severity severity, placed_text const& at = {},
    std::optional<text_span> span = {}, std::int64_t number = 0)
{
    here.notes.push_back(
        {.code = std::move(code),
         .severity = severity,
         .field = at.field,
         .item = at.item,
         .span = span,
         .number = number,
         .reason = errc::not_accepted});
}

group_hits hits_in(screened_text const& text)
{
    return group_hits{matching::embedded::english_exercise(), text.text()};
}

/// A group of patterns and the remark it makes, once for each text.
struct pattern_check {
    std::string_view name; ///< of the check
    std::string_view group;
    std::string_view code;
    note_severity severity;
};
constexpr std::array<pattern_check, 8> pattern_checks{{
    {"mistreatment", "mistreatment", "MISTREATMENT", note_severity::info},
    {"decidable", "decidable", "DECIDABLE", note_severity::warning},
    {"not_about_me", "about_me", "ANCHOR_SELF", note_severity::info},
    {"self_attack", "self_attack", "SELF_ATTACK", note_severity::info},
    {"as_behaviour", "as_behaviour", "LABEL", note_severity::info},
    {"approval", "approval", "APPROVAL", note_severity::info},
    {"discounting", "discounting", "DISCOUNTING", note_severity::info},
    {"not_nothing", "nothing", "NOTHING", note_severity::error},
}};

void run_pattern(pattern_check const& wanted, look const& here)
{
    for (placed_text const& placed : placed_texts(here.given)) {
        if (!reads_english(*placed.text))
            continue;
        if (auto const span = hits_in(*placed.text).first(wanted.group))
            note(here, std::string{wanted.code}, wanted.severity, placed, span);
    }
}

/// The situation as a camera shows it: no thoughts of others in it.
void check_camera(look const& here)
{
    for (placed_text const& placed : placed_texts(here.given)) {
        if (!reads_english(*placed.text))
            continue;
        if (auto const span = hits_in(*placed.text).first("camera")) {
            note(here, "CAMERA", note_severity::info, placed, span);
            continue;
        }
        auto const found = detect(*placed.text);
        if (!found)
            continue;
        for (finding const& one : (*found).findings)
            if (one.kind == distortion::mind_reading) {
                note(here, "CAMERA", note_severity::info, placed, one.span);
                break;
            }
    }
}

/// Evidence that carries a distortion reads like an opinion; the person may keep it.
void check_opinion(look const& here)
{
    for (placed_text const& placed : placed_texts(here.given)) {
        if (!reads_english(*placed.text))
            continue;
        auto const found = detect(*placed.text);
        if (found && !(*found).findings.empty())
            note(here, "OPINION", note_severity::info, placed, (*found).findings.front().span);
    }
}

/// The thought that a new one answers: a text, a field of a form, or the hot thought of a list.
screened_text thought_at(session_parts const& parts, std::string_view path)
{
    if (screened_text const* text = text_at(parts, path))
        return *text;
    session_entry const* const entry = entry_of(parts, path);
    auto const* rows = entry == nullptr || !entry->given || entry->withheld
                           ? nullptr
                           : std::get_if<answer_rows>(&*entry->given);
    if (rows == nullptr)
        return {};
    answer_row const* hot = nullptr;
    int highest = -1;
    for (answer_row const& row : *rows) {
        bool const* marked = row.get<bool>("hot");
        intensity const* belief = row.get<intensity>("belief");
        int const strength = marked != nullptr && *marked ? 101 : belief == nullptr ? 0 : belief->percent();
        if (strength > highest) {
            highest = strength;
            hot = &row;
        }
    }
    screened_text const* text = hot == nullptr ? nullptr : hot->get<screened_text>("text");
    return text == nullptr ? screened_text{} : *text;
}

screened_text situation_of(session_parts const& parts)
{
    for (std::string_view key : {"situation", "adversity", "facts"})
        if (screened_text const* text = text_at(parts, key))
            return *text;
    return {};
}

void check_reframe(look const& here)
{
    auto const* row = std::get_if<answer_row>(&here.given);
    auto const* alone = std::get_if<screened_text>(&here.given);
    screened_text const* text = row != nullptr ? row->get<screened_text>("text") : alone;
    if (text == nullptr)
        return;
    intensity const* belief = row == nullptr ? nullptr : row->get<intensity>("belief");
    auto const remarks = lint_reframe(
        *text, thought_at(here.parts, here.check.with), situation_of(here.parts),
        belief == nullptr ? std::nullopt : std::optional{*belief});
    for (reframe_note const& remark : remarks)
        note(
            here, std::string{key(remark.rule)}, cbtkit::row(remark.rule).severity,
            {.field = row == nullptr ? "" : "text"}, remark.span);
}

/// Only the two rules that protect from unkindness: feelings are not disputed, nobody is slapped.
void check_kind_to_self(look const& here)
{
    for (placed_text const& placed : placed_texts(here.given))
        for (reframe_note const& remark : lint_reframe(*placed.text))
            if (remark.rule == reframe_rule::invalidates_feeling || remark.rule == reframe_rule::self_attack)
                note(
                    here, std::string{key(remark.rule)}, cbtkit::row(remark.rule).severity, placed,
                    remark.span);
}

void check_speaks_to_somebody(look const& here)
{
    for (placed_text const& placed : placed_texts(here.given))
        if (reads_english(*placed.text) && !hits_in(*placed.text).first("to_somebody"))
            note(here, "PERSON_YOU", note_severity::info, placed);
}

void check_speaks_of_me(look const& here)
{
    for (placed_text const& placed : placed_texts(here.given)) {
        if (!reads_english(*placed.text))
            continue;
        auto const hits = hits_in(*placed.text);
        if (!hits.first("of_me") && !hits.first("to_somebody")) // "you" may be said to oneself
            note(here, "PERSON_ME", note_severity::info, placed);
    }
}

void check_one_hot(look const& here)
{
    auto const* rows = std::get_if<answer_rows>(&here.given);
    if (rows == nullptr)
        return;
    std::size_t hot = 0;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        bool const* marked = (*rows)[i].get<bool>("hot");
        if (marked != nullptr && *marked && ++hot > 1) {
            note(here, "E_DUPLICATE", note_severity::error, {.field = "hot", .item = i});
            here.notes.back().reason = errc::duplicate;
        }
    }
}

/// Every feeling of the first rating is there again; one that is not rated was declined.
void check_covers(look const& here)
{
    auto const* after = std::get_if<feelings>(&here.given);
    session_entry const* const entry = entry_of(here.parts, here.check.with);
    if (after == nullptr || entry == nullptr || !entry->given || entry->withheld)
        return;
    auto const* before = std::get_if<feelings>(&*entry->given);
    if (before == nullptr)
        return;
    for (std::size_t i = 0; i < before->size(); ++i) {
        bool const there = std::any_of(after->begin(), after->end(), [&](feeling const& one) {
            return one.emotion == (*before)[i].emotion;
        });
        if (!there) {
            note(here, "E_MISSING", note_severity::error, {.item = i});
            here.notes.back().reason = errc::missing_member;
        }
    }
}

/// This text is not the one of another step.
void check_differs(look const& here)
{
    auto const* mine = std::get_if<screened_text>(&here.given);
    screened_text const* const other = text_at(here.parts, here.check.with);
    if (mine != nullptr && other != nullptr && word_likeness(mine->text(), other->text()) >= same_words) {
        note(here, "SAME_WORDS", note_severity::error);
        here.notes.back().reason = errc::duplicate;
    }
}

/// In each row the answer is not the thought again.
void check_answers_differ(look const& here)
{
    auto const* rows = std::get_if<answer_rows>(&here.given);
    if (rows == nullptr)
        return;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        auto const* thought = (*rows)[i].get<screened_text>(here.check.with);
        auto const* response = (*rows)[i].get<screened_text>("response");
        if (thought == nullptr || response == nullptr)
            continue;
        if (word_likeness(thought->text(), response->text()) >= same_words) {
            note(here, "SAME_WORDS", note_severity::error, {.field = "response", .item = i});
            here.notes.back().reason = errc::duplicate;
        }
        for (reframe_note const& remark : lint_reframe(*response))
            if (remark.rule == reframe_rule::invalidates_feeling || remark.rule == reframe_rule::self_attack)
                note(
                    here, std::string{key(remark.rule)}, note_severity::warning,
                    {.field = "response", .item = i}, remark.span);
    }
}

void check_two_kinds(look const& here)
{
    auto const* rows = std::get_if<answer_rows>(&here.given);
    if (rows == nullptr)
        return;
    std::set<std::string> kinds;
    for (answer_row const& row : *rows)
        if (choice const* kind = row.get<choice>("kind"))
            kinds.insert(kind->key);
    if (kinds.size() < 2)
        note(here, "ONE_KIND", note_severity::info);
}

void check_facts_on_both_sides(look const& here)
{
    auto const* rows = std::get_if<answer_rows>(&here.given);
    if (rows == nullptr)
        return;
    bool for_it = false;
    bool against = false;
    for (answer_row const& row : *rows) {
        choice const* side = row.get<choice>("side");
        choice const* kind = row.get<choice>("kind");
        if (side == nullptr || kind == nullptr || kind->key != "fact")
            continue;
        (side->key == "for" ? for_it : against) = true;
    }
    if (!for_it)
        note(here, "NO_FACT_FOR", note_severity::info);
    if (!against)
        note(here, "NO_FACT_AGAINST", note_severity::info);
}

/// The three likelihoods of worst, best and likely need not be 100 together, but far from it is worth a look.
void check_about_hundred(look const& here)
{
    constexpr std::int64_t tolerance = 20;
    auto const* row = std::get_if<answer_row>(&here.given);
    intensity const* own = row == nullptr ? nullptr : row->get<intensity>("p");
    if (own == nullptr)
        return;
    std::int64_t sum = own->percent();
    std::string_view rest = here.check.with;
    while (!rest.empty()) {
        auto const space = std::min(rest.find(' '), rest.size());
        auto const other = number_at(here.parts, rest.substr(0, space));
        if (!other)
            return;
        sum += *other;
        rest.remove_prefix(std::min(space + 1, rest.size()));
    }
    if (sum < 100 - tolerance || sum > 100 + tolerance)
        note(here, "SUM_FAR_FROM_100", note_severity::warning, {.field = "p"}, {}, sum);
}

void check_merges(look const& here)
{
    auto const* rows = std::get_if<answer_rows>(&here.given);
    if (rows == nullptr)
        return;
    for (std::size_t i = 0; i < rows->size(); ++i)
        for (std::size_t k = 0; k < i; ++k) {
            auto const* a = (*rows)[i].get<screened_text>(here.check.with);
            auto const* b = (*rows)[k].get<screened_text>(here.check.with);
            if (a != nullptr && b != nullptr && a->text() == b->text()) {
                note(here, "MERGED", note_severity::info, {.field = here.check.with, .item = i});
                break;
            }
        }
}

void check_gaps(look const& here)
{
    constexpr int widest = 20;
    auto const* rows = std::get_if<answer_rows>(&here.given);
    if (rows == nullptr)
        return;
    std::vector<int> levels;
    for (answer_row const& row : *rows)
        if (intensity const* level = row.get<intensity>(here.check.with))
            levels.push_back(level->percent());
    std::sort(levels.begin(), levels.end());
    for (std::size_t i = 1; i < levels.size(); ++i)
        if (levels[i] - levels[i - 1] > widest) {
            note(here, "GAP", note_severity::info, {}, {}, levels[i] - levels[i - 1]);
            break;
        }
}

void check_distinct(look const& here)
{
    auto const* rows = std::get_if<answer_rows>(&here.given);
    if (rows == nullptr)
        return;
    std::set<std::string> seen_keys;
    for (std::size_t i = 0; i < rows->size(); ++i)
        if (choice const* chosen = (*rows)[i].get<choice>(here.check.with))
            if (!seen_keys.insert(chosen->key).second) {
                note(here, "E_DUPLICATE", note_severity::error, {.field = here.check.with, .item = i});
                here.notes.back().reason = errc::duplicate;
            }
}

void check_overlaps(look const& here)
{
    auto const* rows = std::get_if<answer_rows>(&here.given);
    if (rows == nullptr)
        return;
    std::vector<std::pair<std::int64_t, std::int64_t>> spans;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        civil_time const* start = (*rows)[i].get<civil_time>("start");
        std::int64_t const* minutes = (*rows)[i].get<std::int64_t>("dur_min");
        if (start == nullptr || minutes == nullptr)
            continue;
        std::int64_t const begin = start->instant_ms();
        std::int64_t const end = begin + *minutes * 60'000;
        bool const crosses = std::any_of(spans.begin(), spans.end(), [begin, end](auto const& other) {
            return begin < other.second && other.first < end;
        });
        if (crosses)
            note(here, "OVERLAP", note_severity::warning, {.field = "start", .item = i});
        spans.emplace_back(begin, end);
    }
}

/// Pleasure and mastery belong to what has ended.
void check_rated_afterwards(look const& here)
{
    auto const* rows = std::get_if<answer_rows>(&here.given);
    if (rows == nullptr || !here.parts.now)
        return;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        answer_row const& row = (*rows)[i];
        civil_time const* start = row.get<civil_time>("start");
        std::int64_t const* minutes = row.get<std::int64_t>("dur_min");
        bool const rated = row.find("pleasure") != nullptr || row.find("mastery") != nullptr;
        if (rated && start != nullptr && minutes != nullptr &&
            start->instant_ms() + *minutes * 60'000 > here.parts.now->instant_ms()) {
            note(here, "E_ORDER", note_severity::error, {.field = "pleasure", .item = i});
            here.notes.back().reason = errc::wrong_order;
        }
    }
}

void check_worth_sources(look const& here)
{
    auto const* rows = std::get_if<answer_rows>(&here.given);
    if (rows == nullptr)
        return;
    std::set<std::string> sources;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        choice const* source = (*rows)[i].get<choice>("source");
        if (source == nullptr)
            continue;
        sources.insert(source->key);
        auto const* evidence = (*rows)[i].get<screened_text>("evidence");
        if (source->key == "strength" && (evidence == nullptr || evidence->text().empty()))
            note(here, "NO_EVIDENCE", note_severity::info, {.field = "evidence", .item = i});
    }
    if (sources.size() < 2)
        note(here, "ONE_SOURCE", note_severity::warning);
    else if (sources.size() < 3)
        note(here, "TWO_SOURCES", note_severity::info);
}

void check_three_reasons(look const& here)
{
    auto const* rows = std::get_if<answer_rows>(&here.given);
    if (rows != nullptr && rows->size() < 3)
        note(here, "FEW_REASONS", note_severity::info, {}, {}, 3 - static_cast<std::int64_t>(rows->size()));
}

void check_desc(look const& here, std::span<pattern_check const> wanted)
{
    for (pattern_check const& one : wanted)
        run_pattern(one, here);
}

void check_desc_describe(look const& here)
{
    static constexpr std::array<pattern_check, 1> wanted{
        {{"", "desc_describe", "DESC_D", note_severity::error}}};
    check_desc(here, wanted);
}

void check_desc_express(look const& here)
{
    static constexpr std::array<pattern_check, 1> wanted{
        {{"", "desc_express", "DESC_E", note_severity::error}}};
    check_desc(here, wanted);
    for (placed_text const& placed : placed_texts(here.given))
        if (reads_english(*placed.text) && !hits_in(*placed.text).first("desc_feeling"))
            note(here, "DESC_E_FEELING", note_severity::info, placed);
}

void check_desc_specify(look const& here)
{
    for (placed_text const& placed : placed_texts(here.given)) {
        if (!reads_english(*placed.text))
            continue;
        auto const hits = hits_in(*placed.text);
        auto const requests = hits.count("desc_request");
        if (requests != 1)
            note(
                here, requests == 0 ? "DESC_S_NONE" : "DESC_S_MANY", note_severity::warning, placed, {},
                static_cast<std::int64_t>(requests));
        if (auto const span = hits.first("desc_unseen"))
            note(here, "DESC_S_UNSEEN", note_severity::warning, placed, span);
    }
}

void check_desc_consequence(look const& here)
{
    static constexpr std::array<pattern_check, 1> wanted{
        {{"", "desc_consequence", "DESC_C", note_severity::error}}};
    check_desc(here, wanted);
    for (placed_text const& placed : placed_texts(here.given))
        if (reads_english(*placed.text) && !hits_in(*placed.text).first("desc_benefit"))
            note(here, "DESC_C_BENEFIT", note_severity::info, placed);
}

/// A no: short, at most one "sorry", no invented excuse, and clear when it is meant as a no.
void check_clear_no(look const& here)
{
    session_entry const* const decision = entry_of(here.parts, here.check.with);
    choice const* chosen =
        decision == nullptr || !decision->given ? nullptr : std::get_if<choice>(&*decision->given);
    for (placed_text const& placed : placed_texts(here.given)) {
        if (!reads_english(*placed.text))
            continue;
        phrase_style const style = style_of(*placed.text);
        auto const hits = hits_in(*placed.text);
        if (style.sentences > 2)
            note(
                here, "NO_LONG", note_severity::warning, placed, {},
                static_cast<std::int64_t>(style.sentences));
        if (style.apologies > 1)
            note(here, "NO_SORRY", note_severity::warning, placed, hits.first("apology"));
        if (auto const span = hits.first("excuse"))
            note(here, "NO_EXCUSE", note_severity::info, placed, span);
        if (chosen != nullptr && chosen->key == "no" && !hits.first("clear_no"))
            note(here, "NO_UNCLEAR", note_severity::warning, placed);
    }
}

/// A limit is kept by what oneself does, not by what the other must do.
void check_own_action(look const& here)
{
    for (placed_text const& placed : placed_texts(here.given))
        if (reads_english(*placed.text) && !hits_in(*placed.text).first("own_action"))
            note(here, "OWN_ACTION", note_severity::error, placed);
}

struct named_check {
    std::string_view name;
    void (*run)(look const&);
};
constexpr std::array<named_check, 26> named_checks{{
    {"camera", check_camera},
    {"opinion", check_opinion},
    {"reframe", check_reframe},
    {"kind_to_self", check_kind_to_self},
    {"speaks_to_somebody", check_speaks_to_somebody},
    {"speaks_of_me", check_speaks_of_me},
    {"one_hot", check_one_hot},
    {"covers", check_covers},
    {"differs", check_differs},
    {"answers_differ", check_answers_differ},
    {"two_kinds", check_two_kinds},
    {"facts_on_both_sides", check_facts_on_both_sides},
    {"about_hundred", check_about_hundred},
    {"merges", check_merges},
    {"gaps", check_gaps},
    {"distinct", check_distinct},
    {"overlaps", check_overlaps},
    {"rated_afterwards", check_rated_afterwards},
    {"worth_sources", check_worth_sources},
    {"three_reasons", check_three_reasons},
    {"desc_describe", check_desc_describe},
    {"desc_express", check_desc_express},
    {"desc_specify", check_desc_specify},
    {"desc_consequence", check_desc_consequence},
    {"clear_no", check_clear_no},
    {"own_action", check_own_action},
}};

/// The yes or no that the numbers speak for; the person decides.
std::optional<answer> decide_no(session_parts const& parts)
{
    auto const values = number_at(parts, "fits_values");
    auto const energy = number_at(parts, "energy_cost");
    if (!values || !energy)
        return std::nullopt;
    return answer{choice{decision_for_request(*values, *energy)}};
}

std::optional<answer> rerate(answer const& before)
{
    auto const* felt = std::get_if<feelings>(&before);
    if (felt == nullptr)
        return std::nullopt;
    feelings again = *felt;
    for (feeling& one : again)
        one.strength.reset();
    return answer{std::move(again)};
}
} // namespace

bool is_check(std::string_view name) noexcept
{
    return std::any_of(
               named_checks.begin(), named_checks.end(),
               [name](named_check const& known) { return known.name == name; }) ||
           std::any_of(pattern_checks.begin(), pattern_checks.end(), [name](pattern_check const& known) {
               return known.name == name;
           });
}

void run_checks(
    protocol const& p, step const& s, answer const& given, session_parts const& parts,
    std::vector<step_note>& notes)
{
    for (step_check const& check : s.checks) {
        look const here{p, s, check, given, parts, notes};
        for (named_check const& known : named_checks)
            if (known.name == check.name)
                known.run(here);
        for (pattern_check const& known : pattern_checks)
            if (known.name == check.name)
                run_pattern(known, here);
    }
}

bool is_suggestion(std::string_view name) noexcept
{
    return name == "copy" || name == "rerate" || name == "decide_no";
}

std::optional<answer> suggested(protocol const&, step const& s, session_parts const& parts)
{
    if (s.suggestion == "decide_no")
        return decide_no(parts);
    session_entry const* const from = entry_of(parts, s.suggestion_from);
    if (from == nullptr || !from->given || from->withheld)
        return std::nullopt;
    if (s.suggestion == "copy")
        return from->given;
    if (s.suggestion == "rerate")
        return rerate(*from->given);
    return std::nullopt;
}
} // namespace cbtkit::detail
