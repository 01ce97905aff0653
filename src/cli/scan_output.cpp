// SPDX-License-Identifier: BSL-1.0
#include "scan_output.hpp"

#include "../io/json_writing.hpp"

#include <cbtkit/core/expects.hpp>

#include <algorithm>
#include <array>
#include <bitset>
#include <charconv>
#include <cstring>
#include <optional>
#include <span>

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
/// @pre `score >= 0`
std::uint64_t ten_thousandths(double score)
{
    double const scaled = score * 10'000.0;
    auto const whole = static_cast<std::uint64_t>(scaled);
    return whole + (scaled - static_cast<double>(whole) >= 0.5 ? 1U : 0U);
}

/// `},{"distortion":"KEY","score":` for each distortion, as it stands in a ranking.
struct ranking_head {
    std::array<char, 64> bytes{};
    std::size_t size = 0;

    constexpr void put(std::string_view part)
    {
        for (char const c : part)
            bytes.at(size++) = c;
    }
};
constexpr auto ranking_heads = [] {
    std::array<ranking_head, distortions.size()> heads{};
    for (std::size_t d = 0; d != distortions.size(); ++d) {
        heads[d].put(R"(},{"distortion":")");
        heads[d].put(distortions[d].key);
        heads[d].put(R"(","score":)");
    }
    return heads;
}();

/// 00 to 99.
constexpr auto two_digits = [] {
    std::array<std::array<char, 2>, 100> pairs{};
    for (std::size_t i = 0; i != pairs.size(); ++i)
        pairs[i] = {static_cast<char>('0' + i / 10), static_cast<char>('0' + i % 10)};
    return pairs;
}();

/// A piece of a line, put together without asking for memory.
class line_piece {
public:
    void put(std::string_view part) noexcept
    {
        detail::expects(part.size() <= bytes_.size() - size_);
        std::memcpy(bytes_.data() + size_, part.data(), part.size());
        size_ += part.size();
    }
    void put(ranking_head const& head) noexcept
    {
        detail::expects(head.bytes.size() <= bytes_.size() - size_);
        std::memcpy(bytes_.data() + size_, head.bytes.data(), head.bytes.size()); // as one known size
        size_ += head.size;
    }
    void put_score(std::uint64_t ten_thousandth) noexcept
    {
        detail::expects(bytes_.size() - size_ >= 32);
        char* at = bytes_.data() + size_;
        auto rest = static_cast<std::uint32_t>(ten_thousandth);
        if (ten_thousandth < 10'000) {
            *at++ = '0';
        } else {
            at = std::to_chars(at, at + 20, ten_thousandth / 10'000).ptr;
            rest = static_cast<std::uint32_t>(ten_thousandth % 10'000);
        }
        if (rest != 0) {
            *at++ = '.';
            std::memcpy(at, two_digits[rest / 100].data(), 2);
            std::memcpy(at + 2, two_digits[rest % 100].data(), 2);
            for (at += 4; at[-1] == '0';)
                --at;
        }
        size_ = static_cast<std::size_t>(at - bytes_.data());
    }
    /// Takes the last bytes back.
    void drop(std::size_t count) noexcept { size_ -= count; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    void replace(std::size_t at, std::string_view by) noexcept
    {
        std::copy(by.begin(), by.end(), bytes_.begin() + static_cast<std::ptrdiff_t>(at));
    }
    [[nodiscard]] std::string_view text() const& noexcept { return {bytes_.data(), size_}; }

private:
    std::array<char, 2048> bytes_;
    std::size_t size_ = 0;
};

static_assert(distortions.size() * (sizeof(ranking_head::bytes) + 32) <= sizeof(line_piece));

void append_screen(std::string& out, screen_result const& screen)
{
    line_piece line;
    if (!screen.is_screened()) {
        out += R"("screen":{"status":"not_screened","language":)";
        append_json_text(out, screen.language());
        out += '}';
        return;
    }
    line.put(R"("screen":{"level":)");
    line.put_score(10'000 * static_cast<std::uint64_t>(screen.level().value_or(0)));
    line.put(R"(,"urgency":")");
    line.put(key(screen.urgency()));
    line.put(
        screen.must_handle() ? R"(","must_handle":true,"categories":[)"
                             : R"(","must_handle":false,"categories":[)");
    bool first = true;
    auto const name = [&](std::string_view each) {
        line.put(first ? "\"" : ",\"");
        line.put(each);
        line.put("\"");
        first = false;
    };
    if (!screen.categories().empty())
        for (auto const& [category, each] : screen_categories_table)
            if (screen.categories().contains(category))
                name(each);
    line.put(R"(],"flags":[)");
    screen_flags const flags = screen.flags();
    first = true;
    if (flags.past)
        name("past");
    if (flags.third_party)
        name("third_party");
    if (flags.negated)
        name("negated");
    if (flags.idiom_masked)
        name("idiom_masked");
    line.put(R"(],"language":)");
    out += line.text();
    append_json_text(out, screen.language());
    out += '}';
}

void append_ranking(std::string& out, std::span<ranked_distortion const> ranking)
{
    line_piece line;
    constexpr std::string_view open = ":[";
    line.put(R"(],"ranking":[)");
    std::size_t const first = line.size() - open.size();
    line.drop(open.size()); // each head ends the candidate before it; the first one gets the opening back
    for (ranked_distortion const& each : ranking.first(std::min(ranking.size(), distortions.size()))) {
        std::uint64_t const score = ten_thousandths(each.score);
        if (score == 0) // nothing above 0 at the precision that is written
            continue;
        line.put(ranking_heads[static_cast<std::size_t>(each.kind)]);
        line.put_score(score);
    }
    bool const any = line.size() != first;
    if (!any)
        line.put(open);
    line.replace(first, open);
    line.put(any ? "}]}\n" : "]}\n");
    out += line.text();
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
    line_piece distorted;
    distorted.put(R"(,"distorted":)");
    distorted.put_score(ten_thousandths(found->distorted));
    distorted.put(R"(,"findings":[)");
    out += distorted.text();
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
        line_piece score;
        score.put(R"(,"score":)");
        score.put_score(ten_thousandths(each.score));
        score.put(R"(,"rule":)");
        out += score.text();
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
    append_ranking(out, found->ranking);
}
} // namespace cbtkit::cli
