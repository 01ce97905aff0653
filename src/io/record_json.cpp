// SPDX-License-Identifier: BSL-1.0
#include "record_json.hpp"

#include <utility>

namespace cbtkit::io::detail {
namespace {
constexpr std::array<std::string_view, 3> evidence_kinds{"fact", "opinion", "feeling"};

thought read_thought(object_reader& in)
{
    thought made;
    in.text("text", made.text);
    in.percent("belief_before", made.belief_before);
    in.percent("belief_after", made.belief_after);
    in.boolean("hot", made.hot);
    in.parsed_texts("confirmed_distortions", made.confirmed_distortions, &distortion_id::from);
    made.unknown = in.unknown();
    return made;
}

result<evidence_kind> evidence_kind_from_key(std::string_view name)
{
    for (std::size_t i = 0; i < evidence_kinds.size(); ++i)
        if (evidence_kinds[i] == name)
            return static_cast<evidence_kind>(i);
    return fail(errc::unknown_key);
}

evidence read_evidence(object_reader& in)
{
    evidence made;
    in.text("text", made.text);
    in.parsed("kind", made.kind, evidence_kind_from_key);
    if (auto const weight = in.integer("weight")) {
        if (*weight >= 1 && *weight <= 5)
            made.weight = static_cast<int>(*weight);
        else
            in.fail_at("weight", errc::out_of_range);
    }
    in.boolean("flagged_opinion", made.flagged_opinion);
    made.unknown = in.unknown();
    return made;
}

/// Writes an array of records, unless it is empty.
template <class T>
void write_all(json_writer& out, std::string_view member, std::vector<T> const& values)
{
    out.list(member, values, [](json_writer& to, T const& value) { write(to, value); });
}
} // namespace

emotion_rating read_emotion_rating(object_reader& in)
{
    emotion_rating made;
    in.parsed("id", made.emotion, &emotion_id::from, true);
    made.valence = in.number("valence");
    if (made.valence && !(*made.valence >= -1 && *made.valence <= 1))
        in.fail_at("valence", errc::out_of_range);
    in.percent("before", made.before);
    in.percent("after", made.after);
    in.boolean("skipped", made.skipped);
    made.unknown = in.unknown();
    return made;
}

thought_record read_thought_record(object_reader& in)
{
    thought_record made;
    if (auto const level = in.integer("level")) {
        if (*level == 3 || *level == 5 || *level == 7)
            made.level = static_cast<thought_record_level>(*level);
        else
            in.fail_at("level", errc::out_of_range);
    }
    in.text("situation", made.situation);
    in.objects("ratings", made.ratings, read_emotion_rating);
    in.objects("thoughts", made.thoughts, read_thought);
    in.objects("evidence_for", made.evidence_for, read_evidence);
    in.objects("evidence_against", made.evidence_against, read_evidence);
    in.text("response", made.response);
    in.percent("response_belief", made.response_belief);
    made.unknown = in.unknown();
    auto sound = checked(std::move(made));
    if (sound)
        return *std::move(sound);
    in.failures().note(sound.error().code, in.pointer());
    return {};
}

journal_entry read_entry(object_reader& in)
{
    journal_entry made;
    in.parsed("id", made.id, &entry_id::from, true);
    in.parsed("at", made.at, &civil_time::parse, true);
    in.text("text", made.text);
    in.percent("mood", made.mood);
    in.objects("emotions", made.emotions, read_emotion_rating);
    in.texts("tags", made.tags);
    in.parsed_texts("confirmed_distortions", made.confirmed_distortions, &distortion_id::from);
    if (auto const* record = in.take("thought_record")) {
        object_reader inner{*record, in.pointer_to("thought_record"), in.failures()};
        made.thought_record = read_thought_record(inner);
    }
    in.text("exercise", made.exercise);
    made.unknown = in.unknown();
    return made;
}

void write(json_writer& out, thought const& record)
{
    auto const& [text, belief_before, belief_after, hot, confirmed, unknown] = record;
    out.begin_object();
    out.member("text", text);
    out.member("belief_before", belief_before);
    out.member("belief_after", belief_after);
    out.member_if_true("hot", hot);
    out.ids("confirmed_distortions", confirmed);
    out.members(unknown);
    out.end_object();
}

void write(json_writer& out, evidence const& record)
{
    auto const& [text, kind, weight, flagged, unknown] = record;
    out.begin_object();
    out.member("text", text);
    out.member("kind", evidence_kinds[static_cast<std::size_t>(kind)]);
    if (weight)
        out.member_number("weight", *weight);
    out.member_if_true("flagged_opinion", flagged);
    out.members(unknown);
    out.end_object();
}
void write(json_writer& out, emotion_rating const& rating)
{
    auto const& [emotion, valence, before, after, skipped, unknown] = rating;
    out.begin_object();
    out.member("id", emotion.str());
    if (valence) {
        out.key("valence");
        out.number(*valence);
    }
    out.member("before", before);
    out.member("after", after);
    out.member_if_true("skipped", skipped);
    out.members(unknown);
    out.end_object();
}

void write(json_writer& out, thought_record const& record)
{
    auto const& [level, situation, ratings, thoughts, pro, contra, response, belief, unknown] = record;
    out.begin_object();
    out.member_number("level", static_cast<int>(level));
    out.member_unless_empty("situation", situation);
    write_all(out, "ratings", ratings);
    write_all(out, "thoughts", thoughts);
    write_all(out, "evidence_for", pro);
    write_all(out, "evidence_against", contra);
    if (response)
        out.member("response", *response);
    out.member("response_belief", belief);
    out.members(unknown);
    out.end_object();
}

void write(json_writer& out, journal_entry const& entry)
{
    auto const& [id, at, text, mood, emotions, tags, confirmed, record, exercise, unknown] = entry;
    out.begin_object();
    out.member("id", id.str());
    out.member("at", at.to_string());
    out.member_unless_empty("text", text);
    out.member("mood", mood);
    write_all(out, "emotions", emotions);
    out.texts("tags", tags);
    out.ids("confirmed_distortions", confirmed);
    if (record) {
        out.key("thought_record");
        write(out, *record);
    }
    if (exercise)
        out.member("exercise", *exercise);
    out.members(unknown);
    out.end_object();
}
} // namespace cbtkit::io::detail
