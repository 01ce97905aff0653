// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/report/render.hpp>

#include "page_pictures.hpp"
#include "page_style.hpp"
#include "picture.hpp"
#include "wording.hpp"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace cbtkit::report {
namespace {
constexpr std::size_t most_emotions = 12;
constexpr std::size_t most_small_pictures = 8;
constexpr std::size_t most_exercises = 12;
constexpr std::size_t most_goals = 12;
constexpr std::size_t most_table_rows = 400;

class page_writer {
public:
    page_writer(journal_report const& report, text_catalog const& catalog)
        : report_{report}
        , words_{catalog}
    {
    }

    std::string write()
    {
        out_ += "<!DOCTYPE html>\n<html lang=\"" + escaped(words_.language()) +
                "\"><head><meta charset=\"utf-8\">"
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                "<meta name=\"color-scheme\" content=\"light dark\"><title>" +
                escaped(words_.say("title")) + "</title><style>";
        out_ += page_style;
        out_ += "</style></head>\n<body><main>";
        head();
        if (report_.entries.all > 0) {
            claims();
            mood();
            emotions();
            distortions();
            relief();
        }
        if (report_.entries.all > 0 || !report_.goals.empty())
            goals();
        out_ += "\n<footer>";
        if (report_.entries.all > 0)
            paragraph(words_.say("foot"));
        paragraph(words_.plain("disclaimer.not_medical"));
        out_ += "</footer></main></body></html>\n";
        return std::move(out_);
    }

private:
    static std::int64_t count(std::size_t n) { return static_cast<std::int64_t>(n); }

    void paragraph(std::string_view text, std::string_view kind = {})
    {
        out_ += "<p";
        if (!kind.empty()) {
            out_ += " class=\"";
            out_ += kind;
            out_ += '"';
        }
        out_ += '>' + escaped(text) + "</p>";
    }
    void section(std::string_view name)
    {
        out_ += "\n<section><h2>" + escaped(words_.say(std::string{name} + ".heading")) + "</h2>";
    }
    void end_section() { out_ += "</section>"; }
    void caption(std::string_view name, std::string how = {})
    {
        if (how.empty())
            how = std::string{name} + ".how";
        out_ += "<figcaption><strong>" + escaped(words_.say(std::string{name} + ".title")) + "</strong> " +
                escaped(words_.say(how)) + "</figcaption>";
    }
    /// The numbers behind a picture; `rows` are cells, the first of each row heads it.
    void table(
        std::initializer_list<std::string_view> heads, std::vector<std::vector<std::string>> const& rows)
    {
        if (rows.empty())
            return;
        out_ += "<details><summary>" + escaped(words_.say("page.table")) +
                "</summary><div class=\"scroll\"><table class=\"numbers\"><thead><tr>";
        for (std::string_view const head : heads)
            out_ += "<th scope=\"col\">" + escaped(words_.say(head)) + "</th>";
        out_ += "</tr></thead><tbody>";
        for (std::size_t i = 0; i < std::min(rows.size(), most_table_rows); ++i) {
            out_ += "<tr>";
            for (std::size_t k = 0; k < rows[i].size(); ++k)
                out_ += (k == 0 ? "<th scope=\"row\">" : "<td>") + escaped(rows[i][k]) +
                        (k == 0 ? "</th>" : "</td>");
            out_ += "</tr>";
        }
        out_ += "</tbody></table></div>";
        if (rows.size() > most_table_rows)
            paragraph(
                words_.say(
                    "page.table.cut", {{"shown", count(most_table_rows)}, {"all", count(rows.size())}}),
                "note");
        out_ += "</details>";
    }

    void head()
    {
        out_ += "<header><h1>" + escaped(words_.say("title")) + "</h1>";
        if (report_.entries.all == 0) {
            paragraph(words_.say("empty"));
        } else {
            paragraph(words_.period(report_) + " · " + words_.counts(report_), "period");
            for (std::string const& each : words_.left_out(report_))
                paragraph(each, "care");
        }
        out_ += "</header>";
    }

    void claims()
    {
        section("claims");
        if (report_.claims.claims.empty()) {
            paragraph(words_.no_claims(report_.claims));
        } else {
            out_ += "<ul class=\"claims\">";
            for (report_claim const& each : report_.claims.claims)
                out_ += "<li>" + escaped(words_.claim(each, report_.claims)) + "<small>" +
                        escaped(words_.basis(each, report_.claims)) + "</small></li>";
            out_ += "</ul>";
        }
        end_section();
    }

    void mood()
    {
        section("mood");
        mood_report const& mood = report_.mood;
        if (mood.days.empty()) {
            paragraph(words_.say("mood.none"));
            return end_section();
        }
        paragraph(words_.mood_level(mood));
        out_ += "<figure>";
        bool const thin = mood.days.size() > most_dots;
        caption("page.mood", thin ? "page.mood.how.thinned" : "page.mood.how");
        if (!mood.stretches.empty())
            paragraph(words_.say("page.mood.dates"), "note");
        out_ += "<div class=\"frame scaled\">" + mood_picture(mood, words_) + "</div>";
        legend(
            {{"dot mood", thin ? "page.key.days" : "page.key.day"},
             {"curve mood", thin || mood.days.size() < 3 ? "" : "page.key.week"},
             {"level", mood.stretches.empty() ? "" : "page.key.level"},
             {"band", mood.claimed && mood.trend && mood.trend->strength == strength::supported
                          ? "page.key.trend"
                          : ""}});
        std::vector<std::vector<std::string>> rows;
        for (day_level const& each : thinned(mood.days, most_table_rows))
            rows.push_back({words_.day(each.day), std::to_string(whole(each.mean)), std::to_string(each.n)});
        table({"page.head.day", "page.head.level", "page.head.ratings"}, rows);
        out_ += "</figure>";
        end_section();
    }

    void emotions()
    {
        section("emotions");
        auto const& all = report_.emotions;
        if (all.empty()) {
            paragraph(words_.say("emotions.none"));
            return end_section();
        }
        out_ += "<figure>";
        caption("page.emotions");
        out_ += "<div class=\"bars\" role=\"list\">";
        for (std::size_t i = 0; i < std::min(most_emotions, all.size()); ++i) {
            emotion_report const& each = all[i];
            bar(words_.emotion(each.emotion), each.entries, 0, all.front().entries,
                each.valence.value_or(0) > 0 ? "good" : "hard",
                words_.say("emotions.row", {{"n", count(each.entries)}}));
        }
        out_ += "</div>";
        legend({{"box hard", "page.key.unpleasant"}, {"box good", "page.key.pleasant"}});
        std::vector<std::vector<std::string>> rows;
        for (emotion_report const& each : all)
            rows.push_back(
                {words_.emotion(each.emotion), std::to_string(each.entries),
                 each.strength ? std::to_string(whole(*each.strength->value.mean)) : words_.say("page.few"),
                 std::to_string(each.rated)});
        table({"page.head.feeling", "page.head.entries", "page.head.strength", "page.head.ratings"}, rows);
        out_ += "</figure><figure>";
        caption("page.emotion_days");
        if (std::any_of(all.begin(), all.end(), [](auto const& each) { return !each.stretches.empty(); }))
            paragraph(words_.say("page.mood.dates"), "note");
        out_ += "<div class=\"grid-of\">";
        std::size_t drawn = 0;
        for (emotion_report const& each : all)
            if (!each.days.empty() && drawn < most_small_pictures) {
                ++drawn;
                out_ += "<div class=\"cell\"><h3>" + escaped(words_.emotion(each.emotion)) + "</h3>" +
                        emotion_picture(each, *report_.first, *report_.last, words_) + "</div>";
            }
        out_ += "</div>";
        rows.clear();
        for (std::size_t i = 0; i < std::min(most_small_pictures, all.size()); ++i)
            for (day_level const& each : thinned(all[i].days, most_table_rows / most_small_pictures))
                rows.push_back(
                    {words_.emotion(all[i].emotion), words_.day(each.day), std::to_string(whole(each.mean))});
        table({"page.head.feeling", "page.head.day", "page.head.strength"}, rows);
        out_ += "</figure>";
        end_section();
    }

    void distortions()
    {
        section("distortions");
        distortion_section const& section_data = report_.distortions;
        if (section_data.counts.empty()) {
            paragraph(words_.say("distortions.none"));
            return end_section();
        }
        paragraph(words_.say("distortions.note"));
        out_ += "<figure>";
        caption("page.distortions");
        std::size_t most = 1;
        for (distortion_count const& each : section_data.counts)
            most = std::max(most, each.confirmed + each.suggested);
        out_ += "<div class=\"bars\" role=\"list\">";
        for (std::size_t i = 0; i < std::min(most_emotions, section_data.counts.size()); ++i) {
            distortion_count const& each = section_data.counts[i];
            bar(words_.distortion(each.distortion), each.confirmed, each.suggested, most, "habit",
                std::to_string(each.confirmed) + " + " + std::to_string(each.suggested));
        }
        out_ += "</div>";
        legend({{"box habit", "distortions.confirmed"}, {"box hatched", "distortions.suggested"}});
        std::vector<std::vector<std::string>> rows;
        for (distortion_count const& each : section_data.counts)
            rows.push_back(
                {words_.distortion(each.distortion), std::to_string(each.confirmed),
                 std::to_string(each.suggested), words_.definition(each.distortion)});
        table(
            {"page.head.habit", "distortions.confirmed", "distortions.suggested", "page.head.meaning"}, rows);
        out_ += "</figure>";
        profile();
        out_ += "<div class=\"pair\"><figure>";
        caption("page.calendar");
        if (section_data.days.back().day - section_data.days.front().day >= 7 * most_weeks)
            paragraph(words_.say("page.calendar.cut", {{"n", most_weeks}}), "note");
        out_ += calendar_picture(section_data.days, words_);
        legend(
            {{"full", "page.key.noticed_more"},
             {"ring", "distortions.suggested"},
             {"speck", "page.key.entry"}});
        rows.clear();
        for (distortion_day const& each : section_data.days)
            if (!each.confirmed.empty() || !each.suggested.empty())
                rows.push_back({words_.day(each.day), names(each.confirmed), names(each.suggested)});
        table({"page.head.day", "distortions.confirmed", "distortions.suggested"}, rows);
        out_ += "</figure>";
        trigger_map const& map = section_data.triggers;
        if (!map.cells.empty()) {
            out_ += "<figure>";
            caption("page.triggers");
            out_ += "<div class=\"scroll\">" + trigger_picture(map, words_) + "</div>";
            legend({{"full", "distortions.confirmed"}, {"ring", "distortions.suggested"}});
            rows.clear();
            for (trigger_cell const& each : map.cells)
                if (each.confirmed.both > 0 || each.suggested > 0)
                    rows.push_back(
                        {map.tags[each.tag], words_.distortion(map.distortions[each.distortion]),
                         std::to_string(each.confirmed.both), std::to_string(each.suggested),
                         std::to_string(map.tag_entries[each.tag])});
            table(
                {"page.head.tag", "page.head.habit", "distortions.confirmed", "distortions.suggested",
                 "page.head.with_tag"},
                rows);
            triples(map);
            out_ += "</figure>";
        }
        out_ += "</div>";
        end_section();
    }

    /// What was noticed, period by period; the numbers in our own names. Hosts find the other lists in the
    /// data.
    void profile()
    {
        auto const& all = report_.distortions.profiles;
        if (all.empty() || all.front().steps.size() < 2)
            return;
        distortion_profile const& own = all.front();
        bool const months = own.steps[1].first - own.steps[0].first > 7;
        std::vector<std::pair<std::size_t, std::size_t>> order; // how many entries, which name
        for (std::size_t k = 0; k < own.names.size(); ++k) {
            std::size_t sum = 0;
            for (profile_period const& each : own.steps)
                sum += each.counts[k];
            order.emplace_back(sum, k);
        }
        std::stable_sort(
            order.begin(), order.end(), [](auto const& a, auto const& b) { return a.first > b.first; });
        order.resize(std::min(order.size(), most_small_pictures));
        out_ += "<figure>";
        caption("page.profile", months ? "page.profile.how.month" : "page.profile.how.week");
        out_ += "<div class=\"rows\">";
        std::vector<std::vector<std::string>> rows;
        for (auto const& [sum, k] : order) {
            auto const habit = distortion_id::from(own.names[k]);
            std::string const name = habit ? words_.distortion(*habit) : own.names[k];
            out_ += "<div class=\"labelled\"><span>" + escaped(name) + "</span><div class=\"frame\">" +
                    profile_picture(own, k, name, words_) + "</div><span class=\"number\">" +
                    std::to_string(sum) + "</span></div>";
            for (profile_period const& each : own.steps)
                if (each.counts[k] > 0)
                    rows.push_back(
                        {name, words_.day(each.first), std::to_string(each.counts[k]),
                         std::to_string(each.entries)});
        }
        out_ += "</div>";
        table({"page.head.habit", "page.head.day", "distortions.confirmed", "page.head.entries"}, rows);
        out_ += "</figure>";
    }

    void triples(trigger_map const& map)
    {
        if (map.triples.empty())
            return;
        paragraph(words_.say("page.triggers.three"), "note");
        out_ += "<ul class=\"plain\">";
        for (std::size_t i = 0; i < std::min(most_small_pictures, map.triples.size()); ++i)
            out_ += "<li>" + escaped(words_.triple(map, map.triples[i])) + "</li>";
        out_ += "</ul>";
    }

    void relief()
    {
        section("relief");
        if (report_.relief.empty()) {
            paragraph(words_.say("relief.none"));
            return end_section();
        }
        paragraph(words_.say("relief.caution"));
        bool const any = std::any_of(report_.relief.begin(), report_.relief.end(), [](auto const& each) {
            return each.mean_before.has_value();
        });
        if (any) {
            out_ += "<figure>";
            caption("page.relief");
            out_ += "<div class=\"rows\">";
            std::size_t drawn = 0;
            for (emotion_relief const& each : report_.relief)
                if (each.mean_before && drawn++ < most_emotions)
                    out_ += "<div class=\"labelled\"><span>" + escaped(words_.emotion(each.emotion)) +
                            "</span><div class=\"frame\">" + relief_picture(each, words_) +
                            "</div><span class=\"number\">" +
                            escaped(words_.say(
                                "exercise.uses_line",
                                {{"before", whole(*each.mean_before)}, {"after", whole(*each.mean_after)}})) +
                            "</span></div>";
            out_ += "</div>";
            legend({{"before", "relief.before"}, {"after", "relief.after"}});
        } else {
            std::string names;
            for (emotion_relief const& each : report_.relief) {
                if (!names.empty())
                    names += ", ";
                names += words_.emotion(each.emotion);
            }
            out_ += "<figure>";
            paragraph(
                words_.say("relief.few", {{"names", names}, {"need", count(stats::moments_minimum)}}),
                "note");
        }
        std::vector<std::vector<std::string>> rows;
        for (emotion_relief const& each : report_.relief)
            rows.push_back(
                {words_.emotion(each.emotion), std::to_string(each.n),
                 each.mean_before ? std::to_string(whole(*each.mean_before)) : words_.say("page.few"),
                 each.mean_after ? std::to_string(whole(*each.mean_after)) : words_.say("page.few")});
        table({"page.head.feeling", "page.head.times", "relief.before", "relief.after"}, rows);
        out_ += "</figure>";
        exercises();
        end_section();
    }

    void exercises()
    {
        auto const& all = report_.exercises;
        if (std::none_of(all.begin(), all.end(), [](auto const& each) { return each.rated > 0; }))
            return;
        out_ += "<figure>";
        caption("page.exercises");
        out_ += "<div class=\"grid-of\">";
        std::size_t drawn = 0;
        for (exercise_report const& each : all)
            if (each.rated > 0 && drawn++ < most_exercises)
                out_ += "<div class=\"cell\"><h3>" + escaped(words_.exercise(each.exercise)) +
                        "</h3><p class=\"note\">" +
                        escaped(words_.say("exercise.rated", {{"rated", count(each.rated)}})) + "</p>" +
                        slope_picture(each, words_) + "</div>";
        out_ += "</div>";
        std::vector<std::vector<std::string>> rows;
        for (exercise_report const& each : all)
            for (exercise_use const& use : each.uses)
                rows.push_back(
                    {words_.exercise(each.exercise), words_.day(use.day), std::to_string(whole(use.before)),
                     std::to_string(whole(use.after))});
        table({"page.head.exercise", "page.head.day", "relief.before", "relief.after"}, rows);
        out_ += "</figure>";
    }

    void goals()
    {
        section("goals");
        if (report_.goals.empty()) {
            paragraph(words_.say("goals.none"));
            return end_section();
        }
        paragraph(words_.say("page.goals.how"));
        legend(
            {{"goal", "page.key.way"},
             {"plan", "page.key.plan"},
             {"setback", "page.key.setback"},
             {"comeback", "page.key.comeback"}});
        for (std::size_t i = 0; i < std::min(most_goals, report_.goals.size()); ++i) {
            goal_report const& goal = report_.goals[i];
            out_ +=
                "<figure><figcaption><strong>" + escaped(goal.title) + "</strong> <span class=\"state\">" +
                escaped(words_.say("goals.state." + std::string{key(goal.state)})) + "</span></figcaption>";
            if (!goal.line.empty())
                out_ += "<div class=\"frame scaled\">" + goal_picture(goal, words_) + "</div>";
            out_ += "<ul class=\"plain\">";
            for (std::string const& each : words_.goal_lines(goal))
                out_ += "<li>" + escaped(each) + "</li>";
            out_ += "</ul>";
            std::vector<std::vector<std::string>> rows;
            for (goal_point const& each : goal.line)
                rows.push_back({words_.day(each.day), std::to_string(whole(100 * each.fraction)) + " %"});
            table({"page.head.day", "page.head.way"}, rows);
            out_ += "</figure>";
        }
        end_section();
    }

    std::string names(std::vector<distortion_id> const& habits) const
    {
        std::string text;
        for (distortion_id const& each : habits) {
            if (!text.empty())
                text += ", ";
            text += words_.distortion(each);
        }
        return text;
    }

    void bar(
        std::string const& name, std::size_t full, std::size_t more, std::size_t most, std::string_view kind,
        std::string const& number)
    {
        auto const width = [most](std::size_t n) {
            return places(
                100.0 * static_cast<double>(n) / static_cast<double>(std::max<std::size_t>(1, most)));
        };
        out_ += "<div class=\"labelled\" role=\"listitem\"><span>" + escaped(name) +
                "</span><div class=\"track\"><i class=\"";
        out_ += kind;
        out_ += "\" style=\"width:" + width(full) + "%\"></i>";
        if (more > 0)
            out_ += "<i class=\"hatched\" style=\"width:" + width(more) + "%\"></i>";
        out_ += "</div><span class=\"number\">" + escaped(number) + "</span></div>";
    }

    struct legend_item {
        std::string_view kind;
        std::string_view name; ///< empty: left out
    };
    void legend(std::initializer_list<legend_item> items)
    {
        out_ += "<ul class=\"legend\" aria-hidden=\"true\">";
        for (legend_item const& each : items) {
            if (each.name.empty())
                continue;
            out_ += "<li>";
            if (each.kind.starts_with("box")) {
                out_ += "<i class=\"";
                out_ += each.kind.substr(4);
                out_ += "\"></i>";
            } else {
                out_ += "<svg width=\"22\" height=\"16\">";
                std::string const kind{each.kind};
                if (each.kind == "band")
                    out_ += "<rect class=\"band\" x=\"1\" y=\"3\" width=\"20\" height=\"10\"/><line "
                            "class=\"trend\" x1=\"1\" y1=\"11\" x2=\"21\" y2=\"5\"/>";
                else if (each.kind == "level" || each.kind == "plan" || each.kind.starts_with("curve"))
                    out_ += "<line class=\"" + kind + "\" x1=\"1\" y1=\"8\" x2=\"21\" y2=\"8\"/>";
                else if (each.kind == "goal")
                    out_ += "<path class=\"way\" d=\"M1 13H10V4H21\"/>";
                else if (each.kind == "setback")
                    out_ += "<path class=\"setback\" d=\"M11 2L17 8L11 14L5 8Z\"/>";
                else if (each.kind == "comeback")
                    out_ += "<path class=\"comeback\" d=\"M11 2L17 13H5Z\"/>";
                else
                    out_ += "<circle class=\"" + kind + "\" cx=\"11\" cy=\"8\" r=\"" +
                            (kind == "speck"           ? "2"
                             : kind.starts_with("dot") ? "3"
                                                       : "6") +
                            "\"/>";
                out_ += "</svg>";
            }
            out_ += escaped(words_.say(each.name)) + "</li>";
        }
        out_ += "</ul>";
    }

    journal_report const& report_;
    wording words_;
    std::string out_;
};
} // namespace

std::string to_html(journal_report const& report, text_catalog const& catalog)
{
    return page_writer{report, catalog}.write();
}
} // namespace cbtkit::report
