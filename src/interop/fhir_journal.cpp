// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/fhir_journal.hpp>

#include "fhir_parts.hpp"

#include <cbtkit/knowledge/distortion.hpp>
#include <cbtkit/knowledge/emotion.hpp>

#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace cbtkit::interop {
namespace {
namespace json = boost::json;
using namespace detail;

constexpr std::string_view loinc = "http://loinc.org";

struct loinc_codes {
    scale which = scale::phq9;
    std::string_view panel{};
    std::string_view total{};
    std::array<std::string_view, 9> items{};
};
constexpr std::array<loinc_codes, 2> known_codes{{
    {scale::phq9,
     "44249-1",
     "44261-6",
     {"44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8"}},
    {scale::gad7,
     "69737-5",
     "70274-6",
     {"69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7", "", ""}},
}};
// LOINC answer list LL358-3.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> how_often{
    {{"LA6568-5", "Not at all"},
     {"LA6569-3", "Several days"},
     {"LA6570-1", "More than half the days"},
     {"LA6571-9", "Nearly every day"}}};

loinc_codes const* codes_of(scale which)
{
    for (loinc_codes const& each : known_codes)
        if (each.which == which)
            return &each;
    return nullptr;
}

json::object coding(std::string_view system, std::string_view code)
{
    return {{"system", system}, {"code", code}};
}
json::object concept_of(std::string_view system, std::string const& code, std::string const& text)
{
    json::object made;
    if (std::string const clean = fhir_string(code); clean == code && code.find(' ') == std::string::npos)
        made["coding"] = json::array{coding(system, code)}; // the type `code` has no inner blanks
    std::string const shown = fhir_string(text);
    made["text"] = shown.empty() ? std::string{"-"} : shown;
    return made;
}
json::object score_of(double value)
{
    json::object made = quantity(value, "{score}");
    made["system"] = "http://unitsofmeasure.org";
    made["code"] = "{score}";
    return made;
}

class bundle_writer {
public:
    bundle_writer(fhir_journal_options const& options, fhir_bundle& out)
        : options_{options}
        , out_{out}
    {
    }

    void add(journal_entry const& entry)
    {
        out_.texts_left_out += !options_.with_texts && !entry.text.empty() ? 1U : 0U;
        if (entry.mood || !entry.emotions.empty())
            add_observation(entry);
        if (entry.thought_record)
            add_record(entry, *entry.thought_record);
    }
    void add(smart_goal const& goal)
    {
        fhir_goal_options as;
        as.today = options_.today;
        as.subject = options_.subject;
        as.with_notes = options_.with_texts;
        as.rhythm = options_.rhythm;
        auto resources = goal_entries(goal, as);
        if (!resources) {
            ++out_.goals_left_out;
            return;
        }
        for (json::value& each : *resources)
            entries_.push_back(std::move(each));
    }
    result<void> add(answered_scale const& filled);

    std::string finish() { return json::serialize(collection(std::move(entries_))); }

private:
    static void add_feeling(
        json::array& components, emotion_rating const& rating, std::string_view system,
        std::optional<intensity> level, std::string_view reason)
    {
        emotion_term const* const term = find_emotion(rating.emotion.str());
        std::string label = term != nullptr ? std::string{term->label} : rating.emotion.str();
        if (system.ends_with("after"))
            label += ", afterwards";
        json::object made{{"code", concept_of(system, rating.emotion.str(), label)}};
        if (level)
            made["valueQuantity"] = score_of(level->percent());
        else
            made["dataAbsentReason"] = coded("data-absent-reason", reason);
        components.push_back(std::move(made));
    }

    json::object observation(std::string const& name, civil_time const& at)
    {
        return {
            {"resourceType", "Observation"},
            {"identifier", json::array{identifier("observation", name)}},
            {"status", "final"},
            {"category", json::array{coded("observation-category", "survey")}},
            {"subject", reference_to(options_.subject)},
            {"effectiveDateTime", at.to_string()}};
    }
    void put(std::string const& name, json::object resource)
    {
        entries_.push_back(json::object{{"fullUrl", urn_of(name)}, {"resource", std::move(resource)}});
    }

    void add_observation(journal_entry const& entry)
    {
        std::string const name = "entry/" + entry.id.str() + "/mood";
        json::object made = observation(name, entry.at);
        if (entry.mood) {
            made["code"] = concept_of("urn:cbtkit:observation", "mood", "Mood, 0 low to 100 good");
            made["valueQuantity"] = score_of(entry.mood->percent());
        } else {
            made["code"] = concept_of("urn:cbtkit:observation", "feelings", "Feelings, 0 to 100");
        }
        json::array components;
        for (emotion_rating const& rating : entry.emotions) {
            add_feeling(components, rating, "urn:cbtkit:emotion", rating.before, "unknown");
            if (rating.after || rating.skipped)
                add_feeling(components, rating, "urn:cbtkit:emotion-after", rating.after, "asked-declined");
        }
        if (!components.empty())
            made["component"] = std::move(components);
        if (std::string const text = fhir_string(entry.text); options_.with_texts && !text.empty())
            made["note"] = json::array{json::object{{"time", entry.at.to_string()}, {"text", text}}};
        put(name, std::move(made));
    }

    // One question with its answers; none, and it is left out.
    static void ask(json::array& items, std::string_view link, json::array answers)
    {
        if (!answers.empty())
            items.push_back(json::object{{"linkId", link}, {"answer", std::move(answers)}});
    }
    static json::array level(std::optional<intensity> const& value)
    {
        return value ? json::array{json::object{{"valueInteger", value->percent()}}} : json::array{};
    }
    json::array words(std::string const& text)
    {
        std::string const shown = fhir_string(text);
        if (shown.empty())
            return {};
        if (!options_.with_texts) {
            ++out_.texts_left_out;
            return {};
        }
        return {json::object{{"valueString", shown}}};
    }
    static void group(json::array& items, std::string_view link, json::array inner)
    {
        if (!inner.empty())
            items.push_back(json::object{{"linkId", link}, {"item", std::move(inner)}});
    }
    void add_evidence(json::array& items, std::string const& link, std::vector<evidence> const& all)
    {
        for (evidence const& each : all) {
            json::array inner;
            ask(inner, link + ".text", words(each.text));
            if (each.weight)
                ask(inner, link + ".weight", {json::object{{"valueInteger", *each.weight}}});
            group(items, link, std::move(inner));
        }
    }

    void add_record(journal_entry const& entry, thought_record const& record)
    {
        json::array items;
        ask(items, "level", {json::object{{"valueInteger", static_cast<int>(record.level)}}});
        ask(items, "situation", words(record.situation));
        for (emotion_rating const& rating : record.ratings) {
            json::array inner;
            ask(inner, "feeling.id", {json::object{{"valueString", rating.emotion.str()}}});
            ask(inner, "feeling.before", level(rating.before));
            ask(inner, "feeling.after", level(rating.after));
            group(items, "feeling", std::move(inner));
        }
        for (thought const& each : record.thoughts) {
            json::array inner;
            ask(inner, "thought.text", words(each.text));
            ask(inner, "thought.belief_before", level(each.belief_before));
            ask(inner, "thought.belief_after", level(each.belief_after));
            ask(inner, "thought.hot", {json::object{{"valueBoolean", each.hot}}});
            json::array named;
            for (distortion_id const& id : each.confirmed_distortions)
                if (fhir_string(id.str()) == id.str())
                    named.push_back(json::object{{"valueString", id.str()}});
            ask(inner, "thought.distortion", std::move(named));
            group(items, "thought", std::move(inner));
        }
        add_evidence(items, "evidence_for", record.evidence_for);
        add_evidence(items, "evidence_against", record.evidence_against);
        ask(items, "response", words(record.response.value_or("")));
        ask(items, "response_belief", level(record.response_belief));
        std::string const name = "entry/" + entry.id.str() + "/thought-record";
        put(name, {{"resourceType", "QuestionnaireResponse"},
                   {"identifier", identifier("thought-record", entry.id.str())},
                   {"questionnaire", "urn:cbtkit:questionnaire:thought-record"},
                   {"status", "completed"},
                   {"subject", reference_to(options_.subject)},
                   {"authored", entry.at.to_string()},
                   {"item", std::move(items)}});
    }

    fhir_journal_options const& options_;
    fhir_bundle& out_;
    json::array entries_;
};

result<void> bundle_writer::add(answered_scale const& filled)
{
    scale_row const& about = row(filled.which);
    if (filled.answers.size() != about.items)
        return fail(errc::sum_mismatch);
    loinc_codes const* const codes = codes_of(filled.which);
    json::array items;
    bool whole = true;
    for (std::size_t i = 0; i < filled.answers.size(); ++i) {
        if (!filled.answers[i]) {
            whole = false;
            continue;
        }
        int const given = *filled.answers[i];
        if (given < about.low || given > about.high)
            return fail(errc::out_of_range);
        json::object answer;
        if (codes != nullptr) {
            auto const& [code, display] = how_often[static_cast<std::size_t>(given)];
            json::object choice = coding(loinc, code);
            choice["display"] = display;
            choice["extension"] = json::array{json::object{
                {"url", "http://hl7.org/fhir/StructureDefinition/ordinalValue"}, {"valueDecimal", given}}};
            answer["valueCoding"] = std::move(choice);
        } else {
            answer["valueInteger"] = given;
        }
        std::string link = codes != nullptr ? "/" + std::string{codes->items[i]} : item_id(filled.which, i);
        items.push_back(
            json::object{{"linkId", std::move(link)}, {"answer", json::array{std::move(answer)}}});
    }
    std::string const name = "scale/" + filled.id;
    json::object response{
        {"resourceType", "QuestionnaireResponse"},
        {"identifier", identifier("scale", filled.id)},
        {"questionnaire", codes != nullptr ? "http://loinc.org/q/" + std::string{codes->panel}
                                           : "urn:cbtkit:questionnaire:" + std::string{key(filled.which)}},
        {"status", whole ? "completed" : "in-progress"},
        {"subject", reference_to(options_.subject)},
        {"authored", filled.at.to_string()}};
    if (!items.empty())
        response["item"] = std::move(items);
    put(name, std::move(response));

    auto const scored = score(filled.which, std::span<std::optional<int> const>{filled.answers});
    if (!scored || !scored->total)
        return {};
    json::object total = observation(name + "/total", filled.at);
    total["code"] =
        codes != nullptr
            ? json::object{{"coding", json::array{coding(loinc, codes->total)}}, {"text", about.label}}
            : concept_of("urn:cbtkit:scale", std::string{key(filled.which)}, std::string{about.label});
    total["valueQuantity"] = score_of(*scored->total);
    total["derivedFrom"] = json::array{json::object{{"reference", urn_of(name)}}};
    if (scored->prorated)
        total["note"] =
            json::array{json::object{{"text", "Some answers were left open; the total is scaled up."}}};
    put(name + "/total", std::move(total));
    return {};
}
} // namespace

result<fhir_bundle> write_fhir_journal(journal const& contents, fhir_journal_options const& options)
{
    fhir_bundle out;
    bundle_writer writer{options, out};
    for (journal_entry const& entry : contents.entries())
        writer.add(entry);
    std::set<std::string> names;
    for (std::size_t i = 0; i < options.scales.size(); ++i) {
        if (!names.insert(options.scales[i].id).second)
            return fail(errc::duplicate, i);
        if (auto const added = writer.add(options.scales[i]); !added)
            return fail(added.error().code, i);
    }
    for (smart_goal const& goal : contents.goals())
        writer.add(goal);
    out.json = writer.finish();
    return out;
}

bool is_loinc_code(std::string_view code) noexcept
{
    std::size_t const dash = code.find('-');
    if (dash == 0 || dash == std::string_view::npos || dash > 7 || dash + 2 != code.size())
        return false;
    int sum = 0;
    for (std::size_t i = 0; i < dash; ++i) { // from the right, every other digit counts double
        int digit = code[dash - 1 - i] - '0';
        if (digit < 0 || digit > 9)
            return false;
        if (i % 2 == 0)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return (10 - sum % 10) % 10 == code.back() - '0';
}
} // namespace cbtkit::interop
