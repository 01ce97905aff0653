// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/report/render.hpp>

#include "data_writer.hpp"
#include "wording.hpp"

namespace cbtkit::report {
namespace {
/// A statistic: how it was found, on how much, and what it says; or how much is missing.
template <class T, class Write>
void write_shown(data_writer& out, std::string_view name, stats::shown<T> const& number, Write write)
{
    out.begin_object(name);
    if (number) {
        out.member("n", number->n);
        out.member("strength", key(number->strength));
        out.member("method", key(number->how));
        write(number->value);
    } else {
        out.member("strength", key(strength::insufficient));
        out.member("have", number.error().have);
        out.member("need", number.error().need);
    }
    out.end_object();
}

void write_days(data_writer& out, std::vector<day_level> const& days)
{
    out.begin_array("days");
    for (day_level const& each : days) {
        out.begin_object();
        out.member("day", each.day.to_string());
        out.member("mean", each.mean);
        out.member("n", each.n);
        out.end_object();
    }
    out.end_array();
}

void write_moments(data_writer& out, std::string_view name, stats::shown<stats::moments> const& level)
{
    write_shown(out, name, level, [&out](stats::moments const& found) {
        out.member("mean", found.mean);
        out.member("sd", found.sd);
        out.member("median", found.median);
    });
}

void write_trend(data_writer& out, stats::shown<stats::trend> const& trend)
{
    write_shown(out, "trend", trend, [&out](stats::trend const& found) {
        out.member("points_per_week", found.line.slope * 7);
        out.member("low", found.line.low * 7);
        out.member("high", found.line.high * 7);
        out.member("days", found.days);
        out.member("p", found.test.p);
    });
}

void write_changes(
    data_writer& out, stats::shown<stats::segmentation> const& changes,
    std::vector<level_stretch> const& stretches)
{
    write_shown(out, "changes", changes, [&out](stats::segmentation const& found) {
        out.member("found", found.starts.size());
    });
    out.begin_array("stretches");
    for (level_stretch const& each : stretches) {
        out.begin_object();
        out.member("first", each.first.to_string());
        out.member("last", each.last.to_string());
        out.member("mean", each.mean);
        out.member("n", each.n);
        out.end_object();
    }
    out.end_array();
}

void write_mood(data_writer& out, mood_report const& mood)
{
    out.begin_object("mood");
    out.member("ratings", mood.ratings);
    write_moments(out, "level", mood.level);
    write_trend(out, mood.trend);
    out.member("claimed", mood.claimed);
    write_changes(out, mood.changes, mood.stretches);
    write_days(out, mood.days);
    out.end_object();
}

void write_change(data_writer& out, stats::shown<stats::paired_change> const& change)
{
    write_shown(out, "change", change, [&out](stats::paired_change const& found) {
        out.member("mean", found.mean);
        out.member("low", found.low);
        out.member("high", found.high);
        out.member("better", found.positive);
        out.member("changed", found.signs);
        out.member("sign_p", found.sign_p);
    });
}

class data_report {
public:
    data_report(journal_report const& report, text_catalog const& catalog)
        : report_{report}
        , words_{catalog}
    {
    }

    std::string write()
    {
        out_.begin_object();
        out_.member("schema", "cbtkit/journal-report/1");
        out_.member("locale", report_.locale);
        out_.begin_object("entries");
        out_.member("all", report_.entries.all);
        out_.member("used", report_.entries.used);
        out_.member("must_handle", report_.entries.must_handle);
        out_.member("not_screened", report_.entries.not_screened);
        out_.end_object();
        out_.member("days", report_.days);
        day("first", report_.first);
        day("last", report_.last);
        claims();
        write_mood(out_, report_.mood);
        emotions();
        relief();
        exercises();
        distortions();
        goals();
        out_.end_object();
        return std::move(out_).take();
    }

private:
    void day(std::string_view name, std::optional<calendar_day> const& value)
    {
        if (value)
            out_.member(name, value->to_string());
        else
            out_.null(name);
    }
    template <class Ids>
    void keys(std::string_view name, Ids const& ids)
    {
        out_.begin_array(name);
        for (auto const& each : ids)
            out_.element(each.str());
        out_.end_array();
    }

    void claims()
    {
        claim_section const& section = report_.claims;
        out_.begin_object("claims");
        out_.member("tested", section.tested);
        day("first", section.first);
        day("last", section.last);
        out_.member("held_back", section.held_back);
        if (section.missing) {
            out_.member("have", section.missing->have);
            out_.member("need", section.missing->need);
        }
        out_.begin_array("found");
        for (report_claim const& each : section.claims) {
            insight const& found = each.pattern;
            out_.begin_object();
            out_.member("kind", key(found.kind));
            out_.member("sentence", words_.claim(each, section));
            out_.member("basis", words_.basis(each, section));
            if (!each.first.empty())
                out_.member("first", each.first);
            if (!each.second.empty())
                out_.member("second", each.second);
            out_.member("n", found.n);
            out_.member("method", key(found.how));
            out_.member("p", found.p);
            out_.member("threshold", found.threshold);
            out_.member("effect", found.effect);
            out_.member("low", found.low);
            out_.member("high", found.high);
            out_.member("strength", key(found.strength));
            if (found.around)
                day("around", calendar_day::from_days_since_epoch(*found.around).value_or(calendar_day{}));
            keys("entries", each.entries);
            out_.end_object();
        }
        out_.end_array();
        out_.end_object();
    }

    void emotions()
    {
        out_.begin_array("emotions");
        for (emotion_report const& each : report_.emotions) {
            out_.begin_object();
            out_.member("id", each.emotion.str());
            out_.member("label", words_.emotion(each.emotion));
            out_.member("valence", each.valence);
            out_.member("entries", each.entries);
            out_.member("rated", each.rated);
            write_moments(out_, "strength", each.strength);
            write_trend(out_, each.trend);
            out_.member("claimed", each.claimed);
            write_changes(out_, each.changes, each.stretches);
            write_days(out_, each.days);
            out_.end_object();
        }
        out_.end_array();
    }

    void relief()
    {
        out_.begin_array("relief");
        for (emotion_relief const& each : report_.relief) {
            out_.begin_object();
            out_.member("id", each.emotion.str());
            out_.member("label", words_.emotion(each.emotion));
            out_.member("valence", each.valence);
            out_.member("n", each.n);
            out_.member("mean_before", each.mean_before);
            out_.member("mean_after", each.mean_after);
            write_change(out_, each.change);
            out_.end_object();
        }
        out_.end_array();
    }

    void exercises()
    {
        out_.begin_array("exercises");
        for (exercise_report const& each : report_.exercises) {
            out_.begin_object();
            if (each.exercise.empty())
                out_.null("id");
            else
                out_.member("id", each.exercise);
            out_.member("label", words_.exercise(each.exercise));
            out_.member("entries", each.entries);
            out_.member("n", each.rated);
            out_.member("mean_before", each.mean_before);
            out_.member("mean_after", each.mean_after);
            write_change(out_, each.change);
            out_.begin_array("uses");
            for (exercise_use const& use : each.uses) {
                out_.begin_object();
                out_.member("entry", use.entry.str());
                out_.member("day", use.day.to_string());
                out_.member("before", use.before);
                out_.member("after", use.after);
                if (use.belief_before) {
                    out_.member("belief_before", *use.belief_before);
                    out_.member("belief_after", *use.belief_after);
                }
                out_.end_object();
            }
            out_.end_array();
            out_.end_object();
        }
        out_.end_array();
    }

    void distortions()
    {
        distortion_section const& section = report_.distortions;
        out_.begin_object("distortions");
        out_.member("entries", section.entries);
        out_.begin_array("counts");
        for (distortion_count const& each : section.counts) {
            out_.begin_object();
            out_.member("id", each.distortion.str());
            out_.member("label", words_.distortion(each.distortion));
            out_.member("confirmed", each.confirmed);
            out_.member("suggested", each.suggested);
            out_.end_object();
        }
        out_.end_array();
        out_.begin_array("days");
        for (distortion_day const& each : section.days) {
            out_.begin_object();
            out_.member("day", each.day.to_string());
            out_.member("entries", each.entries);
            keys("confirmed", each.confirmed);
            keys("suggested", each.suggested);
            out_.end_object();
        }
        out_.end_array();
        out_.begin_object("triggers");
        out_.begin_array("tags");
        for (std::size_t i = 0; i < section.triggers.tags.size(); ++i) {
            out_.begin_object();
            out_.member("tag", section.triggers.tags[i]);
            out_.member("entries", section.triggers.tag_entries[i]);
            out_.end_object();
        }
        out_.end_array();
        keys("distortions", section.triggers.distortions);
        out_.member("tested", section.triggers.tested);
        out_.begin_array("cells");
        for (trigger_cell const& each : section.triggers.cells) {
            if (each.confirmed.both == 0 && each.suggested == 0)
                continue;
            out_.begin_object();
            out_.member("tag", section.triggers.tags[each.tag]);
            out_.member("distortion", section.triggers.distortions[each.distortion].str());
            out_.member("confirmed", each.confirmed.both);
            out_.member("suggested", each.suggested);
            write_shown(out_, "together", each.together, [&](stats::association const& found) {
                out_.member("lift", found.lift);
                out_.member("p", found.p());
                out_.member("q", each.q);
            });
            out_.end_object();
        }
        out_.end_array();
        out_.member("triples_tested", section.triggers.triples_tested);
        out_.begin_array("triples");
        for (trigger_triple const& each : section.triggers.triples) {
            out_.begin_object();
            out_.member("tag", section.triggers.tags[each.tag]);
            out_.member("distortion", section.triggers.distortions[each.distortion].str());
            out_.member("emotion", each.emotion.str());
            out_.member("entries", each.all);
            out_.member("of", each.pair);
            out_.member("lift", each.lift);
            out_.member("p", each.p);
            out_.member("q", each.q);
            out_.end_object();
        }
        out_.end_array();
        out_.end_object();
        profiles();
        out_.end_object();
    }

    void profiles()
    {
        out_.begin_array("profiles");
        for (distortion_profile const& each : report_.distortions.profiles) {
            out_.begin_object();
            if (each.list)
                out_.member("list", key(*each.list));
            else
                out_.null("list");
            out_.begin_array("names");
            for (std::string const& name : each.names)
                out_.element(name);
            out_.end_array();
            out_.member("unnamed", each.unnamed);
            out_.begin_array("periods");
            for (profile_period const& period : each.steps) {
                out_.begin_object();
                out_.member("first", period.first.to_string());
                out_.member("entries", period.entries);
                out_.begin_array("counts");
                for (std::size_t const n : period.counts)
                    out_.member(std::string_view{}, n);
                out_.end_array();
                out_.end_object();
            }
            out_.end_array();
            out_.end_object();
        }
        out_.end_array();
    }

    void goals()
    {
        out_.member("goals_left_out", report_.goals_left_out);
        out_.begin_array("goals");
        for (goal_report const& each : report_.goals) {
            out_.begin_object();
            out_.member("id", each.id.str());
            out_.member("title", each.title);
            out_.member("state", key(each.state));
            day("start", each.start);
            day("deadline", each.deadline);
            out_.member("fraction", each.progress.fraction());
            out_.member("current", each.progress.current);
            if (each.measure && each.measure->target) {
                out_.member("target", each.measure->target->value());
                out_.member("metric", each.measure->metric);
            }
            out_.member("steps", each.steps);
            out_.member("steps_done", each.steps_done);
            if (each.plan)
                out_.member("plan", key(each.plan->status));
            out_.begin_array("line");
            for (goal_point const& point : each.line) {
                out_.begin_object();
                out_.member("day", point.day.to_string());
                out_.member("fraction", point.fraction);
                out_.end_object();
            }
            out_.end_array();
            out_.begin_array("setbacks");
            for (goal_setback const& setback : each.setbacks) {
                out_.begin_object();
                out_.member("day", setback.day.to_string());
                if (setback.reason)
                    out_.member("reason", key(*setback.reason));
                if (!setback.learned.empty())
                    out_.member("learned", setback.learned);
                out_.end_object();
            }
            out_.end_array();
            out_.begin_array("milestones");
            for (milestone const& reached : each.milestones) {
                out_.begin_object();
                out_.member("key", reached.key);
                out_.member("kind", key(reached.kind));
                out_.member("day", reached.day.to_string());
                out_.end_object();
            }
            out_.end_array();
            out_.end_object();
        }
        out_.end_array();
    }

    journal_report const& report_;
    wording words_;
    data_writer out_;
};
} // namespace

std::string to_json(journal_report const& report, text_catalog const& catalog)
{
    return data_report{report, catalog}.write();
}
} // namespace cbtkit::report
