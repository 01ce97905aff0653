// SPDX-License-Identifier: BSL-1.0
#include "scan_output.hpp"

#include "../io/json_writing.hpp"

#include <bitset>
#include <charconv>
#include <cmath>
#include <optional>

namespace cbtkit::cli {
namespace {
using io::detail::append_json_text;

void append_integer(std::string& out, std::uint64_t value)
{
    std::array<char, 24> digits{};
    auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
}

/// Scores are written with four decimals at most: more would claim a precision that they do not have.
std::int64_t ten_thousandths(double score)
{
    return std::llround(score * 10'000.0);
}

void append_score(std::string& out, std::int64_t ten_thousandth)
{
    append_integer(out, static_cast<std::uint64_t>(ten_thousandth / 10'000));
    auto rest = ten_thousandth % 10'000;
    if (rest == 0)
        return;
    out += '.';
    for (std::int64_t unit = 1'000; rest > 0; rest %= unit, unit /= 10)
        out += static_cast<char>('0' + rest / unit);
}

void append_screen(std::string& out, screen_result const& screen)
{
    out += R"("screen":{)";
    if (!screen.is_screened()) {
        out += R"("status":"not_screened","language":)";
        append_json_text(out, screen.language());
        out += '}';
        return;
    }
    out += R"("level":)";
    append_integer(out, static_cast<std::uint64_t>(screen.level().value_or(0)));
    out += R"(,"urgency":")";
    out += key(screen.urgency());
    out += screen.must_handle() ? R"(","must_handle":true,"categories":[)"
                                : R"(","must_handle":false,"categories":[)";
    bool first = true;
    for (auto const& [category, name] : screen_categories_table)
        if (screen.categories().contains(category)) {
            out += first ? "\"" : ",\"";
            out += name;
            out += '"';
            first = false;
        }
    out += R"(],"flags":[)";
    screen_flags const flags = screen.flags();
    first = true;
    auto const flag = [&](bool set, std::string_view name) {
        if (!set)
            return;
        out += first ? "\"" : ",\"";
        out += name;
        out += '"';
        first = false;
    };
    flag(flags.past, "past");
    flag(flags.third_party, "third_party");
    flag(flags.negated, "negated");
    flag(flags.idiom_masked, "idiom_masked");
    out += R"(],"language":)";
    append_json_text(out, screen.language());
    out += '}';
}
} // namespace

void scan_counts::add(scan_counts const& other)
{
    records += other.records;
    failed += other.failed;
    with_findings += other.with_findings;
    must_handle += other.must_handle;
    for (std::size_t i = 0; i < distortion_counts.size(); ++i) {
        distortion_counts[i].records += other.distortion_counts[i].records;
        distortion_counts[i].findings += other.distortion_counts[i].findings;
    }
}

std::string scan_counts::to_json() const
{
    std::string text;
    io::detail::json_writer out{text};
    auto const number = [&out](std::string_view name, std::uint64_t value) {
        out.key(name);
        out.integer(static_cast<std::int64_t>(value));
    };
    out.begin_object();
    number("records", records);
    number("failed", failed);
    number("with_findings", with_findings);
    number("must_handle", must_handle);
    out.key("distortions");
    out.begin_object();
    for (std::size_t i = 0; i < distortion_counts.size(); ++i) {
        out.key(distortions[i].key);
        out.begin_object();
        number("records", distortion_counts[i].records);
        number("findings", distortion_counts[i].findings);
        out.end_object();
    }
    out.end_object();
    out.end_object();
    return text;
}

void append_error(std::string& out, std::string_view id, record_error const& error, scan_counts& counts)
{
    ++counts.records;
    ++counts.failed;
    out += R"({"id":)";
    append_json_text(out, id);
    out += R"(,"error":{"code":")";
    out += error.code;
    out += R"(","position":)";
    append_integer(out, error.position);
    out += "}}\n";
}

void append_record(
    std::string& out, std::string_view id, std::string_view text, screen_result const& screen,
    detection_result const* found, matching::offset_unit unit, scan_counts& counts)
{
    ++counts.records;
    counts.must_handle += screen.must_handle() ? 1U : 0U;
    out += R"({"id":)";
    append_json_text(out, id);
    out += ',';
    append_screen(out, screen);
    if (found == nullptr) {
        out += R"(,"distorted":null,"findings":[],"ranking":[]})";
        out += '\n';
        return;
    }
    out += R"(,"distorted":)";
    append_score(out, ten_thousandths(found->distorted));
    out += R"(,"findings":[)";
    std::optional<matching::offset_converter> converter;
    if (unit != matching::offset_unit::bytes && !found->findings.empty())
        converter.emplace(text);
    auto const offset = [&](std::size_t byte) {
        return converter ? converter->from_bytes(text, byte, unit) : byte;
    };
    std::bitset<distortions.size()> seen;
    bool first = true;
    for (finding const& each : found->findings) {
        out += first ? R"({"distortion":")" : R"(,{"distortion":")";
        first = false;
        out += key(each.kind);
        out += R"(","begin":)";
        append_integer(out, offset(each.span.begin()));
        out += R"(,"end":)";
        append_integer(out, offset(each.span.end()));
        out += R"(,"score":)";
        append_score(out, ten_thousandths(each.score));
        out += R"(,"rule":)";
        append_json_text(out, each.rule);
        out += R"(,"cue":)";
        append_json_text(out, each.cue);
        out += '}';
        auto const kind = static_cast<std::size_t>(each.kind);
        ++counts.distortion_counts[kind].findings;
        if (!seen[kind])
            ++counts.distortion_counts[kind].records;
        seen.set(kind);
    }
    counts.with_findings += found->findings.empty() ? 0U : 1U;
    out += R"(],"ranking":[)";
    first = true;
    for (ranked_distortion const& each : found->ranking) {
        auto const score = ten_thousandths(each.score);
        if (score == 0) // nothing above 0 at the precision that is written
            continue;
        out += first ? R"({"distortion":")" : R"(,{"distortion":")";
        first = false;
        out += key(each.kind);
        out += R"(","score":)";
        append_score(out, score);
        out += '}';
    }
    out += "]}\n";
}
} // namespace cbtkit::cli
