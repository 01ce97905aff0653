// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/report/render.hpp>

#include "wording.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace cbtkit::report {
namespace {
constexpr std::size_t most_triples = 3;
constexpr std::size_t most_rows = 8; // of a list in a terminal
constexpr std::size_t most_goals = 12;

std::size_t columns(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// What a person wrote, without the characters that steer a terminal.
std::string harmless(std::string_view text)
{
    std::string clean;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const byte = static_cast<unsigned char>(text[i]);
        bool const c1 = byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        if (c1)
            ++i;
        clean += c1 || byte < 0x20 || byte == 0x7F ? ' ' : text[i];
    }
    return clean;
}

/// Lines of a limited width.
class page {
public:
    explicit page(std::size_t width)
        : width_{std::max<std::size_t>(40, width)}
    {
    }

    void heading(std::string const& text)
    {
        out_ += '\n';
        out_ += text;
        out_ += '\n';
    }
    /// A paragraph, wrapped; further lines are set in under the first.
    void paragraph(std::string_view text, std::string_view first = "  ", std::size_t indent = 2)
    {
        std::string const clean = harmless(text);
        std::string line{first};
        bool fresh = true;
        for (std::size_t at = 0; at < clean.size();) {
            std::size_t const end = std::min(clean.find(' ', at), clean.size());
            std::string_view const word{clean.data() + at, end - at};
            at = end + 1;
            if (word.empty())
                continue;
            bool const glued = word.front() == '%'; // "95 %" stays on one line
            if (!fresh && !glued && columns(line) + 1 + columns(word) > width_) {
                out_ += line;
                out_ += '\n';
                line.assign(indent, ' ');
                fresh = true;
            }
            if (!fresh)
                line += ' ';
            line += word;
            fresh = false;
        }
        out_ += line;
        out_ += '\n';
    }
    void item(std::string_view text) { paragraph(text, "  • ", 4); }
    void line(std::string_view text)
    {
        out_ += text.substr(0, text.find_last_not_of(' ') + 1);
        out_ += '\n';
    }
    [[nodiscard]] std::size_t width() const noexcept { return width_; }
    [[nodiscard]] std::string take() && { return std::move(out_); }

private:
    std::size_t width_;
    std::string out_;
};

/// The text with spaces to a width; longer ones are cut at a code point.
std::string padded(std::string_view text, std::size_t width)
{
    std::string made = harmless(text);
    if (columns(made) > width) {
        std::size_t bytes = 0;
        for (std::size_t seen = 0; bytes < made.size(); ++bytes)
            if ((static_cast<unsigned char>(made[bytes]) & 0xC0U) != 0x80U && ++seen == width)
                break;
        made.resize(bytes);
        made += "…";
    }
    made.append(width - std::min(width, columns(made)), ' ');
    return made;
}

std::string repeated(std::string_view sign, std::size_t times)
{
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += sign;
    return text;
}

/// A bar of a share of a width, in eighths of a column.
std::string bar(double share, std::size_t width)
{
    constexpr std::array<std::string_view, 8> parts{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    auto const eighths =
        static_cast<std::size_t>(std::lround(std::clamp(share, 0.0, 1.0) * static_cast<double>(width * 8)));
    return repeated("█", eighths / 8) + std::string{parts[eighths % 8]};
}

/// One sign a day, or a stretch of days where they are many; a blank where nothing was rated.
std::string spark_line(std::vector<day_level> const& days, std::size_t width)
{
    constexpr std::array<std::string_view, 8> signs{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    auto const span = static_cast<std::size_t>(days.back().day - days.front().day) + 1;
    std::size_t const bins = std::min(width, span);
    std::vector<double> sums(bins, 0);
    std::vector<std::size_t> counts(bins, 0);
    for (day_level const& each : days) {
        auto const bin = static_cast<std::size_t>(each.day - days.front().day) * bins / span;
        sums[bin] += each.mean;
        ++counts[bin];
    }
    std::string text;
    for (std::size_t i = 0; i < bins; ++i) {
        if (counts[i] == 0) {
            text += ' ';
            continue;
        }
        double const level = sums[i] / static_cast<double>(counts[i]);
        text += signs[static_cast<std::size_t>(std::clamp(level / 100 * 8, 0.0, 7.0))];
    }
    return text;
}

class text_writer {
public:
    text_writer(journal_report const& report, text_catalog const& catalog, std::size_t width)
        : report_{report}
        , words_{catalog}
        , page_{width}
    {
    }

    std::string write()
    {
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
        page_.line("");
        if (report_.entries.all > 0)
            page_.paragraph(words_.say("foot"), "");
        page_.paragraph(words_.plain("disclaimer.not_medical"), "", 0);
        return std::move(page_).take();
    }

private:
    static std::int64_t count(std::size_t n) { return static_cast<std::int64_t>(n); }

    void head()
    {
        page_.line(words_.say("title"));
        if (report_.entries.all == 0)
            return page_.paragraph(words_.say("empty"), "", 0);
        page_.paragraph(words_.period(report_) + " · " + words_.counts(report_), "", 0);
        for (std::string const& each : words_.left_out(report_)) {
            page_.line("");
            page_.paragraph(each, "", 0);
        }
    }

    void claims()
    {
        page_.heading(words_.say("claims.heading"));
        if (report_.claims.claims.empty())
            return page_.paragraph(words_.no_claims(report_.claims));
        for (report_claim const& each : report_.claims.claims) {
            page_.item(words_.claim(each, report_.claims));
            page_.paragraph(words_.basis(each, report_.claims), "    ", 4);
        }
    }

    void mood()
    {
        page_.heading(words_.say("mood.heading"));
        mood_report const& mood = report_.mood;
        if (mood.days.empty())
            return page_.paragraph(words_.say("mood.none"));
        page_.line("  " + spark_line(mood.days, page_.width() - 4));
        page_.paragraph(words_.mood_level(mood));
        for (level_stretch const& each : mood.stretches)
            page_.item(words_.say(
                "mood.stretch", {{"first", words_.short_day(each.first)},
                                 {"last", words_.short_day(each.last)},
                                 {"mean", whole(each.mean)}}));
    }

    void emotions()
    {
        page_.heading(words_.say("emotions.heading"));
        if (report_.emotions.empty())
            return page_.paragraph(words_.say("emotions.none"));
        std::size_t const most = report_.emotions.front().entries;
        for (std::size_t i = 0; i < std::min(most_rows, report_.emotions.size()); ++i) {
            emotion_report const& each = report_.emotions[i];
            std::string line = "  " + padded(words_.emotion(each.emotion), 16) +
                               padded(bar(share(each.entries, most), 18), 20) +
                               padded(words_.say("emotions.row", {{"n", count(each.entries)}}), 15);
            if (each.strength)
                line += words_.say("emotions.mean", {{"mean", whole(*each.strength->value.mean)}});
            page_.line(line);
        }
        if (report_.emotions.size() > most_rows)
            page_.paragraph(words_.say("emotions.more", {{"n", count(report_.emotions.size() - most_rows)}}));
    }

    void distortions()
    {
        page_.heading(words_.say("distortions.heading"));
        auto const& counts = report_.distortions.counts;
        if (counts.empty())
            return page_.paragraph(words_.say("distortions.none"));
        std::string const noticed = words_.say("distortions.confirmed");
        std::string const suggested = words_.say("distortions.suggested");
        page_.line("  " + padded("", 28) + padded(noticed, 12) + suggested);
        for (std::size_t i = 0; i < std::min(most_rows, counts.size()); ++i)
            page_.line(
                "  " + padded(words_.distortion(counts[i].distortion), 28) +
                padded(std::to_string(counts[i].confirmed), 12) + std::to_string(counts[i].suggested));
        if (counts.size() > most_rows)
            page_.paragraph(words_.say("distortions.more", {{"n", count(counts.size() - most_rows)}}));
        page_.paragraph(words_.say("distortions.note"));
        trigger_map const& map = report_.distortions.triggers;
        for (std::size_t i = 0; i < std::min(most_triples, map.triples.size()); ++i) {
            if (i == 0)
                page_.paragraph(words_.say("page.triggers.three"));
            page_.item(words_.triple(map, map.triples[i]));
        }
    }

    void relief()
    {
        page_.heading(words_.say("relief.heading"));
        if (report_.relief.empty())
            return page_.paragraph(words_.say("relief.none"));
        std::size_t shown = 0;
        for (emotion_relief const& each : report_.relief)
            if (each.mean_before && shown++ < most_rows)
                page_.line(
                    "  " + padded(words_.emotion(each.emotion), 16) +
                    words_.say(
                        "relief.row", {{"before", whole(*each.mean_before)},
                                       {"after", whole(*each.mean_after)},
                                       {"n", count(each.n)}}));
        std::string few;
        for (emotion_relief const& each : report_.relief)
            if (!each.mean_before)
                few += (few.empty() ? "" : ", ") + words_.emotion(each.emotion);
        if (!few.empty())
            page_.paragraph(
                words_.say("relief.few", {{"names", few}, {"need", count(stats::moments_minimum)}}));
        for (exercise_report const& each : report_.exercises) {
            std::string line =
                words_.exercise(each.exercise) + ": " +
                (each.exercise.empty() ? words_.say("exercise.rated", {{"rated", count(each.rated)}})
                                       : words_.say("exercise.times", {{"n", count(each.entries)}}));
            if (each.mean_before)
                line += ", " + words_.say(
                                   "relief.row", {{"before", whole(*each.mean_before)},
                                                  {"after", whole(*each.mean_after)},
                                                  {"n", count(each.rated)}});
            page_.item(line);
        }
        page_.paragraph(words_.say("relief.caution"));
    }

    void goals()
    {
        page_.heading(words_.say("goals.heading"));
        if (report_.goals.empty())
            return page_.paragraph(words_.say("goals.none"));
        for (std::size_t i = 0; i < std::min(most_goals, report_.goals.size()); ++i) {
            goal_report const& goal = report_.goals[i];
            page_.item(goal.title + " (" + words_.say("goals.state." + std::string{key(goal.state)}) + ")");
            for (std::string const& each : words_.goal_lines(goal))
                page_.paragraph(each, "    ", 6);
        }
    }

    static double share(std::size_t part, std::size_t all)
    {
        return all == 0 ? 0 : static_cast<double>(part) / static_cast<double>(all);
    }

    journal_report const& report_;
    wording words_;
    page page_;
};
} // namespace

std::string to_text(journal_report const& report, text_catalog const& catalog, std::size_t width)
{
    return text_writer{report, catalog, width}.write();
}
} // namespace cbtkit::report
