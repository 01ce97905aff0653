// SPDX-License-Identifier: BSL-1.0
// Sessions that look back or ahead become records.
#include <cbtkit/exercise/projections.hpp>

#include "session_reader.hpp"

#include <algorithm>

namespace cbtkit {
using detail::row_reader;
using detail::session_reader;

namespace {
std::optional<calendar_day> days_after(std::optional<civil_time> const& start, std::int64_t days)
{
    if (!start)
        return std::nullopt;
    auto const day = add_days(start->day(), days);
    return day ? std::optional{*day} : std::nullopt;
}
} // namespace

result<rejection_review> to_rejection_review(session const& from)
{
    session_reader r{from, {"rejection_review"}};
    rejection_review record{
        .facts = r.text("facts"),
        .feelings = r.ratings("feelings", "feelings_after"),
        .meaning = r.words("meaning.thought"),
        .belief_before = r.maybe<intensity>("meaning.belief"),
        .other_reasons = r.texts("other_reasons"),
        .share_in_my_hands = r.maybe<intensity>("share_in_my_hands"),
        .belonging_elsewhere = r.words("belonging_elsewhere"),
        .next_step = r.chosen("next_step"),
        .next_date = r.maybe<calendar_day>("next_date"),
        .belief_after = r.maybe<intensity>("belief_after")};
    for (std::string& more : r.texts("more_reasons"))
        record.other_reasons.push_back(std::move(more));
    if (record.other_reasons.size() < 3)
        r.missing();
    return r.finish(std::move(record));
}

result<journal_entry> to_journal_entry(session const& from)
{
    // Never blocked: what somebody wrote is theirs. It carries no prompts, suggestions or analytics then.
    session_reader r{from, {"journal_free", "journal_prompt"}, true};
    journal_entry record;
    session_entry const* const written = from.find("text");
    auto const* text =
        written == nullptr || !written->given ? nullptr : std::get_if<screened_text>(&*written->given);
    if (text == nullptr)
        r.missing();
    else
        record.text = text->text();
    if (from.parts().created)
        record.at = *from.parts().created;
    record.mood = r.maybe<intensity>("mood");
    record.tags = r.several("tags");
    record.exercise = from.protocol();
    if (written != nullptr && !written->prompt.empty())
        record.unknown.push_back({"prompt_id", "\"" + written->prompt + "\""});
    if (text != nullptr && text->screen().level())
        record.unknown.push_back({"screen_level", std::to_string(*text->screen().level())});
    return r.finish(std::move(record));
}

result<event_reflection> to_event_reflection(session const& from)
{
    session_reader r{from, {"event_reflection"}};
    return r.finish(event_reflection{
        .what_happened = r.text("what_happened"),
        .went_ok = r.text("went_ok"),
        .would_change = r.text("would_change"),
        .need_unmet = r.text("need_unmet"),
        .next_if = r.text("next_time.if"),
        .next_then = r.text("next_time.then")});
}

result<coping_card> to_coping_card(session const& from)
{
    session_reader r{from, {"coping_card"}};
    coping_card record{
        .trigger = r.text("trigger"),
        .hot_thought = r.words("hot_thought"),
        .answer = r.text("answer"),
        .actions = r.texts("actions"),
        .person = r.words("person"),
        .belief = r.maybe<intensity>("belief"),
        .review_on = days_after(from.parts().created, 14)};
    if (record.actions.empty())
        r.missing();
    return r.finish(std::move(record));
}

result<setback_plan> to_setback_plan(session const& from)
{
    session_reader r{from, {"relapse_plan"}};
    setback_plan record{
        .early_signs = r.texts("early_signs"),
        .high_risk = r.rows(
            "high_risk",
            [](row_reader const& row) {
                return risky_situation{
                    .situation = row.need<std::string>("situation"),
                    .coping = row.need<std::string>("coping")};
            }),
        .helpers = r.texts("helpers"),
        .first_24h = r.texts("first_24h"),
        .reasons_to_continue = r.words("reasons_to_continue")};
    if (record.early_signs.empty() || record.first_24h.empty())
        r.missing();
    return r.finish(std::move(record));
}

result<effects_profile> to_effects_profile(session const& from)
{
    session_reader r{from, {"effects_checkin"}};
    if (from.get<answer_row>("effects") == nullptr)
        r.missing();
    auto const effect = [&r](std::string_view key) {
        return r.maybe<intensity>("effects." + std::string{key});
    };
    return r.finish(effects_profile{
        .self_doubt = effect("self_doubt"),
        .self_blame = effect("self_blame"),
        .fear_of_rejection = effect("fear_of_rejection"),
        .negative_self_talk = effect("negative_self_talk"),
        .low_motivation = effect("low_motivation"),
        .impulse_control_trouble = effect("impulse_control_trouble"),
        .low_wellbeing = effect("low_wellbeing")});
}

result<help_decision> to_help_decision(session const& from)
{
    session_reader r{from, {"professional_help"}};
    help_decision record{
        .reasons = r.several("reasons"),
        .barriers = r.several("barriers"),
        .option = r.chosen("option"),
        .step = r.words("step"),
        .date = r.maybe<calendar_day>("date"),
        .offer_again_on = {}};
    bool const screen_spoke =
        std::find(record.reasons.begin(), record.reasons.end(), "H1") != record.reasons.end();
    if (record.option == "later" && !screen_spoke)
        record.offer_again_on = days_after(from.parts().now, 14);
    return r.finish(std::move(record));
}
} // namespace cbtkit
