// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/exercise/projections.hpp>

#include "rules.hpp"

#include <cbtkit/exercise/assertiveness.hpp>

#include <algorithm>
#include <initializer_list>
#include <type_traits>

namespace cbtkit {
namespace {
/// A value of an answer as a record holds it.
template <class T>
struct in_record {
    using source = T;
    static T of(T const& value) { return value; }
};
template <>
struct in_record<std::string> {
    using source = screened_text;
    static std::string of(screened_text const& value) { return value.text(); }
};
template <>
struct in_record<int> {
    using source = std::int64_t;
    static int of(std::int64_t value) { return static_cast<int>(value); }
};

/// Reads one row; a missing member is remembered.
class row_reader {
public:
    row_reader(answer_row const& row, std::optional<errc>& problem)
        : row_{row}
        , problem_{problem}
    {
    }
    template <class T>
    std::optional<T> maybe(std::string_view field) const
    {
        auto const* found = row_.get<typename in_record<T>::source>(field);
        return found == nullptr ? std::nullopt : std::optional<T>{in_record<T>::of(*found)};
    }
    template <class T>
    T need(std::string_view field) const
    {
        if (auto value = maybe<T>(field))
            return *std::move(value);
        if (!problem_)
            problem_ = errc::missing_member;
        return {};
    }
    [[nodiscard]] std::string chosen(std::string_view field) const { return need<choice>(field).key; }
    /// A text that may be left empty.
    [[nodiscard]] std::optional<std::string> words(std::string_view field) const
    {
        auto text = maybe<std::string>(field);
        return text && text->empty() ? std::nullopt : text;
    }

private:
    answer_row const& row_;
    std::optional<errc>& problem_;
};

/// Reads the answers of a session; the first problem is remembered.
class reader {
public:
    reader(
        session const& from, std::initializer_list<std::string_view> protocols, bool may_be_withheld = false)
        : session_{from}
        , parts_{from.parts()}
    {
        if (std::find(protocols.begin(), protocols.end(), from.protocol()) == protocols.end())
            problem_ = errc::wrong_type;
        else if (!may_be_withheld && (from.has_withheld() || from.find("support") != nullptr))
            problem_ = errc::must_handle;
    }

    /// The value at `step` or `step.field`.
    template <class T>
    [[nodiscard]] std::optional<T> maybe(std::string_view path_text) const
    {
        detail::value_path const path = detail::path_of(path_text);
        using source = typename in_record<T>::source;
        source const* found = nullptr;
        if (path.field.empty()) {
            found = session_.get<source>(path.step);
        } else if constexpr (std::is_constructible_v<cell, source>) {
            if (auto const* row = session_.get<answer_row>(path.step))
                found = row->get<source>(path.field);
        }
        return found == nullptr ? std::nullopt : std::optional<T>{in_record<T>::of(*found)};
    }
    template <class T>
    [[nodiscard]] T need(std::string_view path)
    {
        if (auto value = maybe<T>(path))
            return *std::move(value);
        missing();
        return {};
    }
    [[nodiscard]] std::string text(std::string_view path) { return need<std::string>(path); }
    [[nodiscard]] std::optional<std::string> words(std::string_view path) const
    {
        auto value = maybe<std::string>(path);
        return value && value->empty() ? std::nullopt : value;
    }
    [[nodiscard]] std::string chosen(std::string_view path) { return need<choice>(path).key; }
    [[nodiscard]] std::optional<std::string> maybe_chosen(std::string_view path) const
    {
        auto const value = maybe<choice>(path);
        return value ? std::optional{value->key} : std::nullopt;
    }
    [[nodiscard]] std::vector<std::string> several(std::string_view path) const
    {
        auto const value = maybe<choices>(path);
        return value ? value->keys : std::vector<std::string>{};
    }
    /// One value for each row of a list; an empty list when there is no answer.
    template <class Make>
    [[nodiscard]] auto rows(std::string_view step_key, Make make)
    {
        using made = std::invoke_result_t<Make, row_reader const&>;
        std::vector<made> out;
        if (auto const* list = session_.get<answer_rows>(step_key))
            for (answer_row const& row : *list)
                out.push_back(make(row_reader{row, problem_}));
        return out;
    }
    template <class Make>
    [[nodiscard]] auto some_rows(std::string_view step_key, Make make)
    {
        auto out = rows(step_key, make);
        if (out.empty())
            missing();
        return out;
    }
    [[nodiscard]] std::vector<std::string> texts(std::string_view step_key)
    {
        return rows(step_key, [](row_reader const& row) { return row.need<std::string>("text"); });
    }
    /// The ratings of one step, with those of a later one beside them.
    [[nodiscard]] std::vector<emotion_rating> ratings(std::string_view before, std::string_view after = {})
    {
        std::vector<emotion_rating> out;
        auto const rating_of = [this, &out](std::string const& name) -> emotion_rating* {
            auto const id = emotion_id::from(name);
            if (!id) {
                problem_ = errc::invalid_id;
                return nullptr;
            }
            auto const known = std::find_if(
                out.begin(), out.end(), [&id](emotion_rating const& one) { return one.emotion == *id; });
            if (known != out.end())
                return &*known;
            out.push_back({.emotion = *id});
            return &out.back();
        };
        if (auto const* felt = session_.get<feelings>(before))
            for (feeling const& one : *felt)
                if (emotion_rating* rating = rating_of(one.emotion))
                    rating->before = one.strength;
        if (after.empty())
            return out;
        if (auto const* felt = session_.get<feelings>(after))
            for (feeling const& one : *felt)
                if (emotion_rating* rating = rating_of(one.emotion)) {
                    rating->after = one.strength;
                    rating->skipped = !one.strength;
                }
        return out;
    }
    [[nodiscard]] std::vector<distortion_id> distortion_ids(std::vector<std::string> const& keys)
    {
        std::vector<distortion_id> out;
        for (std::string const& one : keys)
            if (auto id = distortion_id::from(one))
                out.push_back(*std::move(id));
        return out;
    }
    void missing()
    {
        if (!problem_)
            problem_ = errc::missing_member;
    }
    [[nodiscard]] session const& of() const { return session_; }

    template <class Record>
    [[nodiscard]] result<Record> finish(Record record) const
    {
        if (problem_)
            return fail(*problem_);
        return record;
    }

private:
    session const& session_;
    session_parts const& parts_;
    std::optional<errc> problem_;
};

std::optional<calendar_day> days_after(std::optional<civil_time> const& start, std::int64_t days)
{
    if (!start)
        return std::nullopt;
    auto const day = add_days(start->day(), days);
    return day ? std::optional{*day} : std::nullopt;
}
} // namespace

result<emotion_snapshot> to_emotion_snapshot(session const& from)
{
    reader r{from, {"emotion_checkin"}};
    emotion_snapshot record{
        .feelings = r.ratings("emotions"),
        .body = r.words("body"),
        .allow = r.maybe<intensity>("allow"),
        .belonging = r.maybe<intensity>("belonging")};
    if (record.feelings.empty())
        r.missing();
    return r.finish(std::move(record));
}

result<thought_record> to_thought_record(session const& from)
{
    reader r{from, {"thought_record_3", "thought_record_5", "thought_record_7"}};
    thought_record record;
    record.level = from.protocol() == "thought_record_7"   ? thought_record_level::seven
                   : from.protocol() == "thought_record_5" ? thought_record_level::five
                                                           : thought_record_level::three;
    record.situation = r.text("situation");
    record.ratings = r.ratings("emotions", "emotions_after");
    if (record.ratings.empty())
        r.missing();
    record.thoughts = r.some_rows("thoughts", [](row_reader const& row) {
        thought one;
        one.text = row.need<std::string>("text");
        one.belief_before = row.need<intensity>("belief");
        one.hot = row.maybe<bool>("hot").value_or(false);
        return one;
    });
    mark_hot_thought(record);
    for (thought& one : record.thoughts)
        if (one.hot) {
            one.belief_after = r.maybe<intensity>("hot_belief_after");
            one.confirmed_distortions = r.distortion_ids(r.several("distortions"));
        }
    auto const evidence_in = [&r, &from](std::string_view step_key) {
        auto all = r.rows(step_key, [](row_reader const& row) {
            evidence one;
            one.text = row.need<std::string>("text");
            return one;
        });
        if (session_entry const* entry = from.find(step_key))
            for (step_note const& note : entry->notes)
                if (note.code == "OPINION" && note.item && *note.item < all.size())
                    all[*note.item].flagged_opinion = true;
        return all;
    };
    if (record.level == thought_record_level::seven) {
        record.evidence_for = evidence_in("evidence_for");
        record.evidence_against = evidence_in("evidence_against");
        for (evidence& more : evidence_in("evidence_against_more"))
            record.evidence_against.push_back(std::move(more));
        bool const again = r.maybe<std::string>("balanced_again.text").has_value();
        std::string const step_key = again ? "balanced_again" : "balanced";
        record.response = r.text(step_key + ".text");
        record.response_belief = r.need<intensity>(step_key + ".belief");
    } else if (record.level == thought_record_level::five) {
        record.response = r.text("response.text");
        record.response_belief = r.need<intensity>("response.belief");
    }
    return r.finish(std::move(record));
}

result<double_column> to_double_column(session const& from)
{
    reader r{from, {"double_column"}};
    return r.finish(double_column{.pairs = r.some_rows("pairs", [&r](row_reader const& row) {
        return talk_back{
            .thought = row.need<std::string>("thought"),
            .distortions = r.distortion_ids(row.maybe<choices>("distortions").value_or(choices{}).keys),
            .response = row.need<std::string>("response"),
            .belief_before = row.need<intensity>("belief_before"),
            .belief_after = row.maybe<intensity>("belief_after")};
    })});
}

result<abcde_record> to_abcde_record(session const& from)
{
    reader r{from, {"abcde"}};
    return r.finish(abcde_record{
        .adversity = r.text("adversity"),
        .belief = r.text("belief.text"),
        .belief_before = r.need<intensity>("belief.belief"),
        .consequences = r.ratings("consequences", "emotions_after"),
        .disputes = r.some_rows(
            "disputes",
            [](row_reader const& row) {
                return dispute{.kind = row.chosen("kind"), .text = row.need<std::string>("text")};
            }),
        .belief_after = r.need<intensity>("belief_after"),
        .new_belief = r.text("new_belief.text"),
        .new_belief_strength = r.need<intensity>("new_belief.belief")});
}

result<socratic_dialog> to_socratic_dialog(session const& from)
{
    reader r{from, {"socratic"}};
    socratic_dialog record{
        .thought = r.text("thought.text"),
        .belief_before = r.need<intensity>("thought.belief"),
        .summary = r.text("summary"),
        .belief_after = r.maybe<intensity>("belief_after")};
    if (auto const chosen = r.maybe_chosen("distortion"))
        if (auto id = distortion_id::from(*chosen))
            record.distortion = *std::move(id);
    for (session_entry const& entry : from.parts().entries)
        if (!entry.prompt.empty())
            record.questions.push_back({.question = entry.prompt, .answer = r.words(entry.step)});
    return r.finish(std::move(record));
}

result<evidence_balance> to_evidence_balance(session const& from)
{
    reader r{from, {"evidence_weighing"}};
    return r.finish(evidence_balance{
        .claim = r.text("claim.text"),
        .belief_before = r.need<intensity>("claim.belief"),
        .items = r.some_rows(
            "items",
            [](row_reader const& row) {
                return weighed_item{
                    .side = row.chosen("side"),
                    .text = row.need<std::string>("text"),
                    .kind = row.chosen("kind"),
                    .weight = row.need<int>("weight")};
            }),
        .none_found = r.several("none_found"),
        .belief_after = r.need<intensity>("belief_after")});
}

result<responsibility_pie> to_responsibility_pie(session const& from)
{
    reader r{from, {"responsibility_pie"}};
    responsibility_pie record{
        .event = r.text("event"),
        .self_initial = r.need<intensity>("self_initial"),
        .factors = {},
        .belief_after = r.maybe<intensity>("belief_after")};
    if (auto const* given = from.get<shares>("factors")) {
        std::vector<share> parts;
        for (shares::part const& part : given->parts)
            parts.push_back({part.name.text(), static_cast<int>(part.percent)});
        auto list = share_list::from(std::move(parts));
        if (!list)
            return fail(list.error().code, list.error().position);
        record.factors = *std::move(list);
    } else {
        r.missing();
    }
    return r.finish(std::move(record));
}

result<continuum> to_continuum(session const& from)
{
    reader r{from, {"continuum"}};
    return r.finish(continuum{
        .trait = r.text("trait"),
        .anchor_0 = r.text("anchor_0"),
        .anchor_100 = r.text("anchor_100"),
        .self_before = r.need<intensity>("self_before"),
        .others = r.some_rows(
            "others",
            [](row_reader const& row) {
                return placed_person{
                    .who = row.need<std::string>("who"), .value = row.need<intensity>("value")};
            }),
        .criteria = r.texts("criteria"),
        .self_after = r.need<intensity>("self_after")});
}

result<cost_benefit> to_cost_benefit(session const& from)
{
    reader r{from, {"cost_benefit"}};
    auto const point = [](row_reader const& row) {
        return weighed_point{
            .text = row.need<std::string>("text"),
            .weight = row.need<intensity>("weight"),
            .horizon = row.chosen("horizon")};
    };
    return r.finish(cost_benefit{
        .target = r.maybe_chosen("target").value_or("thought"),
        .text = r.text("text"),
        .advantages = r.some_rows("advantages", point),
        .disadvantages = r.some_rows("disadvantages", point)});
}

result<experiment> to_experiment(session const& from)
{
    reader r{from, {"behavioural_experiment"}};
    return r.finish(experiment{
        .belief = r.text("belief.text"),
        .belief_before = r.need<intensity>("belief.belief"),
        .prediction = r.text("prediction"),
        .probability = r.need<intensity>("probability"),
        .severity = r.maybe<intensity>("severity"),
        .design = r.words("design"),
        .when = r.maybe<calendar_day>("when"),
        .safety_behaviours = r.texts("safety_behaviours"),
        .outcome = r.words("outcome"),
        .happened = r.maybe_chosen("happened"),
        .severity_actual = r.maybe<intensity>("severity_actual"),
        .learned = r.words("learned"),
        .belief_after = r.maybe<intensity>("belief_after"),
        .next = r.words("next")});
}

result<worry_outcome> to_worry_outcome(session const& from)
{
    reader r{from, {"worry_tree"}};
    worry_outcome record{
        .worry = r.text("worry"),
        .leaf = {},
        .step = {},
        .day = {},
        .technique = {},
        .worry_time = {},
        .distress_before = r.maybe<intensity>("distress_before"),
        .distress_after = r.maybe<intensity>("distress_after")};
    std::string const kind = r.chosen("kind");
    if (kind == "real_now") {
        record.step = r.text("action");
        bool const now = r.maybe<bool>("do_now").value_or(false);
        record.leaf = now ? "act" : "schedule";
        if (!now)
            record.day = r.need<calendar_day>("date");
    } else if (kind == "real_later") {
        record.leaf = "schedule";
        record.step = r.text("later_step");
        record.day = r.need<calendar_day>("later_date");
    } else if (kind == "hypothetical") {
        record.technique = r.chosen("let_go");
        bool const parked = record.technique == "park";
        record.leaf = parked ? "park" : "release";
        if (parked)
            record.worry_time = r.need<civil_time>("worry_time");
    }
    return r.finish(std::move(record));
}

result<decatastrophe> to_decatastrophe(session const& from)
{
    reader r{from, {"decatastrophise"}};
    decatastrophe record{
        .fear = r.text("fear"),
        .worst = r.text("worst.text"),
        .p_worst = r.need<intensity>("worst.p"),
        .severity = r.need<intensity>("worst.severity"),
        .best = r.words("best.text"),
        .p_best = r.maybe<intensity>("best.p"),
        .likely = r.text("likely.text"),
        .p_likely = r.need<intensity>("likely.p"),
        .coping = r.texts("coping"),
        .coping_before = r.maybe<intensity>("coping_before"),
        .coping_after = r.maybe<intensity>("coping_after"),
        .p_worst_after = r.maybe<intensity>("p_worst_after"),
        .severity_after = r.maybe<intensity>("severity_after")};
    if (record.coping.empty())
        r.missing();
    return r.finish(std::move(record));
}

result<fear_ladder> to_fear_ladder(session const& from)
{
    reader r{from, {"fear_ladder"}};
    if (session_entry const* items = from.find("items"))
        for (step_note const& note : items->notes)
            if (note.code == "MISTREATMENT")
                return fail(errc::must_handle);
    return r.finish(fear_ladder::from(r.some_rows("items", [](row_reader const& row) {
        return ladder_rung{
            .text = row.need<std::string>("text"),
            .suds = row.need<intensity>("suds"),
            .safety_behaviours = row.words("safety_behaviours")};
    })));
}

result<exposure_session> to_exposure_session(session const& from)
{
    reader r{from, {"exposure_session"}};
    return r.finish(exposure_session{
        .rung = r.text("rung"),
        .expectation = r.text("expectation"),
        .p_before = r.need<intensity>("expect_p_before"),
        .suds = r.need<intensity_series>("suds"),
        .happened = r.maybe_chosen("happened"),
        .p_after = r.need<intensity>("expect_p_after"),
        .learned = r.words("learned")});
}

result<activity_log> to_activity_log(session const& from)
{
    reader r{from, {"activity_log"}};
    return r.finish(activity_log{.entries = r.some_rows("entries", [](row_reader const& row) {
        return activity_entry{
            .activity = row.need<std::string>("activity"),
            .start = row.need<civil_time>("start"),
            .dur_min = row.need<int>("dur_min"),
            .mood_before = row.maybe<intensity>("mood_before"),
            .mood_after = row.maybe<intensity>("mood_after"),
            .pleasure = row.maybe<int>("pleasure"),
            .mastery = row.maybe<int>("mastery"),
            .with_whom = row.words("with_whom")};
    })});
}

result<planned_activity> to_planned_activity(session const& from)
{
    reader r{from, {"activity_plan"}};
    return r.finish(planned_activity{
        .value = r.words("value"),
        .activity = r.text("activity"),
        .smallest_version = r.words("smallest_version"),
        .when = r.maybe<civil_time>("when"),
        .expected_pleasure = r.maybe<int>("expected_pleasure"),
        .obstacle = r.words("obstacle.obstacle"),
        .if_then = r.words("obstacle.if_then"),
        .done = r.maybe_chosen("done"),
        .smaller = r.words("smaller"),
        .actual_pleasure = r.maybe<int>("actual_pleasure"),
        .mastery = r.maybe<int>("mastery")});
}

result<values_compass> to_values_compass(session const& from)
{
    reader r{from, {"values_compass"}};
    return r.finish(values_compass{.domains = r.some_rows("domains", [](row_reader const& row) {
        return valued_domain{
            .domain = row.chosen("domain"),
            .importance = row.need<int>("importance"),
            .lived = row.need<int>("lived"),
            .note = row.words("note")};
    })});
}

result<self_talk_reframe> to_self_talk_reframe(session const& from)
{
    reader r{from, {"self_talk_rewrite"}};
    self_talk_reframe record;
    record.self_talk = r.text("self_talk");
    record.harshness_before = r.maybe<intensity>("harshness");
    record.distortions = r.distortion_ids(r.several("distortions"));
    record.reframe = r.text("reframe.text");
    record.belief = r.need<intensity>("reframe.belief");
    record.harshness_after = r.maybe<intensity>("harshness_after");
    return r.finish(std::move(record));
}

result<compassion_break> to_compassion_break(session const& from)
{
    reader r{from, {"self_compassion_break"}};
    return r.finish(compassion_break{
        .pain_named = r.text("pain_named"),
        .shared_humanity = r.text("shared_humanity"),
        .kind_words = r.text("kind_words"),
        .gentle_again = r.words("gentle_again"),
        .soothing = r.maybe_chosen("soothing"),
        .distress_before = r.maybe<intensity>("distress_before"),
        .distress_after = r.maybe<intensity>("distress_after")});
}

result<friend_advice> to_friend_advice(session const& from)
{
    reader r{from, {"friend_advice"}};
    return r.finish(friend_advice{
        .situation = r.words("situation"),
        .to_friend = r.text("to_friend"),
        .to_self_usual = r.words("to_self_usual"),
        .usual_harshness = r.maybe<intensity>("usual_harshness"),
        .to_self_new = r.text("to_self_new"),
        .new_harshness = r.maybe<intensity>("new_harshness"),
        .difference_noticed = r.words("difference_noticed")});
}

result<self_forgiveness> to_self_forgiveness(session const& from)
{
    reader r{from, {"forgive_mistake"}};
    return r.finish(self_forgiveness{
        .act = r.text("act"),
        .responsibility = r.maybe<intensity>("responsibility"),
        .knew_then = r.words("knew_then"),
        .harm = r.words("harm"),
        .repair = r.chosen("repair"),
        .repair_step = r.words("repair_step"),
        .repair_day = r.maybe<calendar_day>("repair_day"),
        .lesson = r.text("lesson"),
        .release_words = r.words("release_words"),
        .guilt_before = r.maybe<intensity>("guilt_before"),
        .guilt_after = r.maybe<intensity>("guilt_after")});
}

result<worth_inventory> to_worth_inventory(session const& from)
{
    reader r{from, {"worth_inventory"}};
    return r.finish(worth_inventory{
        .statements = r.some_rows(
            "statements",
            [](row_reader const& row) {
                return worth_statement{
                    .text = row.need<std::string>("text"),
                    .source = row.chosen("source"),
                    .belief = row.need<intensity>("belief"),
                    .evidence = row.words("evidence")};
            }),
        .approval_share = r.maybe<intensity>("approval_share")});
}

result<strength_entry> to_strength_entry(session const& from)
{
    reader r{from, {"strengths_log"}};
    return r.finish(strength_entry{
        .strength = r.text("strength"),
        .example = r.text("example"),
        .date = r.maybe<calendar_day>("date"),
        .used_today = r.maybe<bool>("used_today")});
}

result<flaw_note> to_flaw_note(session const& from)
{
    reader r{from, {"flaw_acceptance"}};
    flaw_note record{
        .flaw = r.text("flaw"),
        .cost = r.maybe<intensity>("cost"),
        .can_change = r.chosen("can_change"),
        .goal = {},
        .smallest_step = {},
        .accept_words = {},
        .limits_it_sets = {},
        .still_true_of_me = r.words("still_true_of_me"),
        .acceptance_before = r.maybe<intensity>("acceptance_before"),
        .acceptance_after = r.maybe<intensity>("acceptance_after")};
    if (record.can_change == "yes")
        record.goal = r.text("goal");
    if (record.can_change == "partly")
        record.smallest_step = r.text("smallest_step");
    if (record.can_change == "no") {
        record.accept_words = r.text("accept_words");
        record.limits_it_sets = r.words("limits_it_sets");
    }
    return r.finish(std::move(record));
}

result<data_log> to_data_log(session const& from)
{
    reader r{from, {"positive_data_log"}};
    return r.finish(data_log{
        .new_belief = r.text("new_belief.text"),
        .belief = r.need<intensity>("new_belief.belief"),
        .entries = r.some_rows("entries", [](row_reader const& row) {
            return data_entry{
                .date = row.need<calendar_day>("date"),
                .event = row.need<std::string>("event"),
                .fits = row.need<intensity>("fits")};
        })});
}

result<support_map> to_support_map(session const& from)
{
    reader r{from, {"support_map"}};
    if (from.get<answer_rows>("people") == nullptr)
        r.missing();
    return r.finish(support_map{.people = r.rows("people", [](row_reader const& row) {
        return support_person{
            .alias = row.need<std::string>("alias"),
            .closeness = row.need<int>("closeness"),
            .types = row.need<choices>("types").keys,
            .contacts_28d = row.need<int>("contacts_28d"),
            .gives = row.maybe<int>("gives"),
            .receives = row.maybe<int>("receives"),
            .uplift = row.maybe<int>("uplift")};
    })});
}

result<reach_out> to_reach_out(session const& from)
{
    reader r{from, {"reach_out"}};
    return r.finish(reach_out{
        .person = r.text("person"),
        .message_draft = r.words("message_draft"),
        .size = r.maybe<int>("size"),
        .when = r.maybe<calendar_day>("when"),
        .prediction = r.maybe<intensity>("prediction"),
        .decision = r.chosen("decision"),
        .replied = r.maybe_chosen("replied"),
        .feelings = r.ratings("feeling")});
}

result<no_plan> to_no_plan(session const& from)
{
    reader r{from, {"saying_no"}};
    no_plan record{
        .request = r.text("request"),
        .who = r.words("who"),
        .fits_values = r.maybe<int>("fits_values").value_or(0),
        .energy_cost = r.maybe<int>("energy_cost").value_or(0),
        .relationship_cost = r.maybe<int>("relationship_cost"),
        .decision = r.chosen("decision"),
        .phrase = r.words("phrase"),
        .feared_reaction = r.maybe<intensity>("feared_reaction"),
        .outcome = r.words("outcome"),
        .actual_reaction = r.maybe<intensity>("actual_reaction"),
        .guilt = r.maybe<intensity>("guilt")};
    if (record.decision != "yes" && !record.phrase)
        r.missing();
    return r.finish(std::move(record));
}

result<desc_script> to_desc_script(session const& from)
{
    reader r{from, {"desc_script"}};
    desc_script record{
        .describe = r.text("describe"),
        .express = r.text("express"),
        .specify = r.text("specify"),
        .consequence = r.text("consequence"),
        .style = {},
        .rehearsed = r.maybe<bool>("rehearse"),
        .feared_reaction = r.maybe<intensity>("feared_reaction"),
        .outcome = r.words("outcome"),
        .actual_reaction = r.maybe<intensity>("actual_reaction")};
    phrase_style all;
    for (std::string_view key : {"describe", "express", "specify", "consequence"})
        if (auto const* text = from.get<screened_text>(key)) {
            phrase_style const one = style_of(*text);
            all.sentences += one.sentences;
            all.apologies += one.apologies;
            all.passive += one.passive;
            all.aggressive += one.aggressive;
            all.assertive += one.assertive;
        }
    record.style = std::string{key(all.style())};
    return r.finish(std::move(record));
}

result<boundary_plan> to_boundary_plan(session const& from)
{
    reader r{from, {"boundary_plan"}};
    return r.finish(boundary_plan{
        .situation = r.words("situation"),
        .limit = r.text("limit"),
        .signal = r.words("signal"),
        .own_action = r.text("own_action"),
        .reminder = r.maybe<calendar_day>("reminder"),
        .kept = r.rows("kept", [](row_reader const& row) {
            return kept_limit{
                .day = row.need<calendar_day>("day"),
                .kept = row.need<bool>("kept"),
                .adjusted = row.maybe<bool>("adjusted")};
        })});
}

result<urge_session> to_urge_session(session const& from)
{
    reader r{from, {"urge_surf"}};
    return r.finish(urge_session{
        .urge = r.text("urge"),
        .series = r.need<intensity_series>("intensity"),
        .body = r.words("body"),
        .end = r.maybe_chosen("end")});
}

result<impulse_delay> to_impulse_delay(session const& from)
{
    reader r{from, {"impulse_delay"}};
    return r.finish(impulse_delay{
        .impulse = r.text("impulse"),
        .usual_cost = r.words("usual_cost"),
        .delay_min = static_cast<int>(detail::number_at(from.parts(), "delay_min").value_or(0)),
        .substitute = r.maybe_chosen("substitute"),
        .result = r.chosen("after_delay"),
        .intensity_before = r.maybe<intensity>("intensity_before"),
        .intensity_after = r.maybe<intensity>("intensity_after"),
        .learned = r.words("learned")});
}

result<rejection_review> to_rejection_review(session const& from)
{
    reader r{from, {"rejection_review"}};
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
    reader r{from, {"journal_free", "journal_prompt"}, true};
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
    reader r{from, {"event_reflection"}};
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
    reader r{from, {"coping_card"}};
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
    reader r{from, {"relapse_plan"}};
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
    reader r{from, {"effects_checkin"}};
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
    reader r{from, {"professional_help"}};
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
