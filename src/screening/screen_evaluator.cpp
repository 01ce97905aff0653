// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/screening/detail/screen_evaluator.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <tuple>

namespace cbtkit::detail {
namespace {
/// Takes the part up to the next dot from the front.
std::string_view next_part(std::string_view& key) noexcept
{
    std::size_t const dot = key.find('.');
    std::string_view const part = key.substr(0, dot);
    key = dot == std::string_view::npos ? std::string_view{} : key.substr(dot + 1);
    return part;
}

std::optional<screen_category> category_of(std::string_view name) noexcept
{
    for (auto const& [value, key] : screen_categories_table)
        if (key == name)
            return value;
    return std::nullopt;
}

screen_urgency urgency_of(int level, std::optional<screen_category> category) noexcept
{
    if (level >= 5 || category == screen_category::medical_emergency)
        return screen_urgency::immediate;
    if (level == 4 || category)
        return screen_urgency::elevated;
    if (level >= 2)
        return screen_urgency::caring;
    return level == 1 ? screen_urgency::gentle : screen_urgency::none;
}

/// Ranges of the text between quotation marks of one paragraph.
class quotations {
public:
    explicit quotations(std::string_view text)
    {
        std::size_t open = 0;         // where the words inside begin
        std::string_view closes_with; // empty outside of quotations
        for (std::size_t i = 0; i < text.size();) {
            std::string_view const rest = text.substr(i);
            std::size_t step = 1;
            if (rest.starts_with("\n\n")) {
                closes_with = {}; // a mark that is never closed quotes nothing
            } else if (closes_with.empty()) {
                for (auto const& [left, right] : marks)
                    if (rest.starts_with(left)) {
                        closes_with = right;
                        step = left.size();
                        open = i + step;
                        break;
                    }
            } else if (rest.starts_with(closes_with)) {
                ranges_.emplace_back(open, i);
                step = closes_with.size();
                closes_with = {};
            }
            i += step;
        }
    }

    [[nodiscard]] bool hold(text_span span) const noexcept
    {
        auto const next = std::upper_bound(
            ranges_.begin(), ranges_.end(), span.begin(),
            [](std::size_t at, range const& r) { return at < r.first; });
        return next != ranges_.begin() && span.end() <= std::prev(next)->second;
    }

private:
    using range = std::pair<std::size_t, std::size_t>;
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> marks{{
        {"\"", "\""},
        {"\xE2\x80\x9C", "\xE2\x80\x9D"}, // “ ”
        {"\xC2\xAB", "\xC2\xBB"},         // « »
        {"\xE2\x80\x9E", "\xE2\x80\x9C"}, // „ “
    }};

    std::vector<range> ranges_;
};

/// The context hits of one text, ordered by place.
class context_view {
public:
    context_view(std::span<matching::hit const> hits, std::vector<screen_rule> const& rules)
        : hits_{hits}
        , rules_{rules}
    {
        for (matching::hit const& h : hits_) {
            screen_role const role = rules_[h.rule].role;
            if (role == screen_role::denied)
                denied_.push_back(h.span);
            else if (role == screen_role::third)
                third_.push_back(h.span);
            else if (role == screen_role::consumer)
                consumers_.push_back(h.span);
            else if (role == screen_role::self)
                selves_.push_back(&h);
            else if (role == screen_role::past)
                past_.push_back(h.sentence);
            else if (role == screen_role::fiction)
                fiction_.push_back(h.sentence);
        }
        for (auto* spans : {&denied_, &third_, &consumers_})
            std::sort(spans->begin(), spans->end());
    }

    [[nodiscard]] bool denied(text_span span) const { return any_overlap(denied_, span); }
    [[nodiscard]] bool third(text_span span) const { return any_overlap(third_, span); }
    [[nodiscard]] bool past(std::uint32_t sentence) const { return holds(past_, sentence); }
    [[nodiscard]] bool fiction(std::uint32_t sentence) const { return holds(fiction_, sentence); }
    /// True when the writer speaks of themselves in this sentence, outside of quotations.
    [[nodiscard]] bool first_person(std::uint32_t sentence, quotations const& quotes) const
    {
        auto const begin = std::lower_bound(
            selves_.begin(), selves_.end(), sentence,
            [](matching::hit const* h, std::uint32_t s) { return h->sentence < s; });
        for (auto i = begin; i != selves_.end() && (*i)->sentence == sentence; ++i)
            if (!quotes.hold((*i)->span) && !any_overlap(consumers_, (*i)->span))
                return true;
        return false;
    }

private:
    /// Spans of one rule kind are short, so a look at the few that begin before the end is enough.
    static bool any_overlap(std::vector<text_span> const& spans, text_span span)
    {
        auto i = std::lower_bound(spans.begin(), spans.end(), span.end(), [](text_span s, std::size_t end) {
            return s.begin() < end;
        });
        for (int looked = 0; i != spans.begin() && looked < 64; ++looked)
            if (--i; i->overlaps(span))
                return true;
        return false;
    }
    static bool holds(std::vector<std::uint32_t> const& sentences, std::uint32_t sentence)
    {
        return std::binary_search(sentences.begin(), sentences.end(), sentence);
    }

    std::span<matching::hit const> hits_;
    std::vector<screen_rule> const& rules_;
    std::vector<text_span> denied_;
    std::vector<text_span> third_;
    std::vector<text_span> consumers_;
    std::vector<matching::hit const*> selves_;
    std::vector<std::uint32_t> past_;
    std::vector<std::uint32_t> fiction_;
};

std::vector<screen_rule> rules_of(matching::pattern_set const& set)
{
    std::vector<screen_rule> rules;
    rules.reserve(set.size());
    for (std::size_t i = 0; i < set.size(); ++i)
        rules.push_back(screen_rule_from_key(set.rule(i).key));
    return rules;
}
} // namespace

screen_rule screen_rule_from_key(std::string_view key) noexcept
{
    screen_rule rule;
    if (next_part(key) != "screen")
        return rule;
    std::string_view part = next_part(key);
    static constexpr std::array<std::pair<std::string_view, screen_role>, 8> roles{{
        {"mention", screen_role::mention},
        {"idiom", screen_role::idiom},
        {"denied", screen_role::denied},
        {"past", screen_role::past},
        {"third", screen_role::third},
        {"fiction", screen_role::fiction},
        {"consumer", screen_role::consumer},
        {"self", screen_role::self},
    }};
    for (auto const& [name, role] : roles)
        if (part == name) {
            rule.role = role;
            rule.level = role == screen_role::mention ? 1 : 0;
            rule.about_other = key.starts_with("other_");
            return rule;
        }
    if (part.size() == 2 && part[0] == 'l' && part[1] >= '1' && part[1] <= '7') {
        rule.level = static_cast<std::uint8_t>(part[1] - '0');
        rule.role = screen_role::risk;
        std::string_view rest = key;
        if (auto const category = category_of(next_part(rest))) {
            rule.category = category;
            key = rest;
        }
    } else if (auto const category = category_of(part)) {
        rule.category = category;
        rule.role = screen_role::risk;
    }
    rule.about_other = key.starts_with("other_");
    return rule;
}

screen_evaluator::screen_evaluator(
    matching::pattern_set const& patterns, matching::pattern_set const& context, std::string language)
    : rules_{rules_of(patterns)}
    , context_rules_{context.empty() ? rules_ : rules_of(context)}
    , language_{std::move(language)}
{
    keys_.reserve(rules_.size());
    for (std::size_t i = 0; i < rules_.size(); ++i) {
        bool const kept = rules_[i].role == screen_role::risk || rules_[i].role == screen_role::mention;
        keys_.emplace_back(kept ? patterns.rule(i).key : std::string_view{});
    }
    if (!context.empty())
        context_.emplace(context);
}

screen_result screen_evaluator::evaluate(
    matching::text_words const& text, std::span<matching::hit const> hits)
{
    screen_evidence found;
    found.language = language_;
    candidates_.clear();
    idioms_.clear();
    for (std::size_t i = 0; i < hits.size(); ++i) {
        if (hits[i].weight <= 0)
            continue;
        screen_rule const& rule = rules_[hits[i].rule];
        if (rule.role == screen_role::idiom)
            idioms_.push_back(hits[i].span);
        else if (rule.role == screen_role::risk || rule.role == screen_role::mention)
            candidates_.push_back({i, rule});
    }
    found.flags.idiom_masked = !idioms_.empty();
    if (!candidates_.empty() &&
        !idioms_.empty()) { // only what shares a word with a figure of speech is set aside
        std::sort(idioms_.begin(), idioms_.end());
        std::size_t reach = 0; // idioms before it end before every later candidate could begin
        std::erase_if(candidates_, [&](candidate const& c) {
            text_span const span = hits[c.hit].span;
            while (reach < idioms_.size() && idioms_[reach].end() <= hits[c.hit].whole.begin())
                ++reach;
            for (std::size_t i = reach; i < idioms_.size() && idioms_[i].begin() < span.end(); ++i)
                if (idioms_[i].overlaps(span))
                    return true;
            return false;
        });
    }
    if (!candidates_.empty()) {
        context_view const context{
            context_ ? std::span<matching::hit const>{context_->scan(text)} : hits, context_rules_};
        quotations const quotes{text.text_view()};
        int denied_level = 0;
        screen_categories denied_categories;
        for (candidate const& c : candidates_) {
            matching::hit const& h = hits[c.hit];
            screen_finding finding{h.span, keys_[h.rule], c.rule.level, c.rule.category};
            bool const lowerable = finding.level != 2 && finding.level < 6;
            if (lowerable && context.denied(h.span)) {
                denied_level = std::max(denied_level, finding.level);
                if (finding.category)
                    denied_categories.insert(*finding.category);
                bool const of_self = !finding.category || finding.category == screen_category::self_harm;
                finding.level = of_self ? 1 : 0;
                finding.category.reset();
            }
            bool const told = quotes.hold(h.span) || context.fiction(h.sentence);
            if (told && !context.first_person(h.sentence, quotes)) {
                finding.level = 1;
                finding.category.reset();
            }
            bool const past = context.past(h.sentence);
            bool const third = c.rule.about_other || context.third(h.span);
            found.flags.past = found.flags.past || past;
            found.flags.third_party = found.flags.third_party || third;
            screen_urgency urgency = urgency_of(finding.level, finding.category);
            if (past || third)
                urgency = std::min(urgency, screen_urgency::elevated);
            found.level = std::max(found.level, finding.level);
            found.urgency = std::max(found.urgency, urgency);
            if (finding.category)
                found.categories.insert(*finding.category);
            found.findings.push_back(std::move(finding));
        }
        found.flags.negated = denied_level > found.level;
        for (auto const& [category, key] : screen_categories_table)
            if (denied_categories.contains(category) && !found.categories.contains(category))
                found.flags.negated = true;
        std::sort(
            found.findings.begin(), found.findings.end(),
            [](screen_finding const& x, screen_finding const& y) {
                return std::tie(x.span, x.rule) < std::tie(y.span, y.rule);
            });
        auto const same = [](screen_finding const& x, screen_finding const& y) {
            return x.span == y.span && x.rule == y.rule; // several starts may mark the same words
        };
        found.findings.erase(
            std::unique(found.findings.begin(), found.findings.end(), same), found.findings.end());
    }
    return screen_result::from(std::move(found)).value(); // consistent by construction
}

bool mostly_foreign_letters(std::string_view text) noexcept
{
    std::size_t high = 0;
    for (char const c : text)
        high += static_cast<unsigned char>(c) >> 7U;
    if (high * 4 < text.size())
        return false;
    std::size_t latin = 0;
    std::size_t foreign = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const lead = static_cast<unsigned char>(text[i]);
        bool const ascii_letter = (lead >= 'a' && lead <= 'z') || (lead >= 'A' && lead <= 'Z');
        auto const follows = [&](std::size_t n) {
            for (std::size_t k = 1; k <= n; ++k)
                if (i + k >= text.size() || (static_cast<unsigned char>(text[i + k]) & 0xC0U) != 0x80U)
                    return false;
            return true;
        };
        if (ascii_letter || (lead >= 0xC3 && lead <= 0xC9 && follows(1)))
            ++latin;
        else if (lead >= 0xCD && lead <= 0xDF && follows(1))
            ++foreign; // Greek, Cyrillic, Armenian, Hebrew, Arabic and others of two bytes
        else if (lead >= 0xE0 && lead <= 0xED && follows(2) && lead != 0xE2)
            ++foreign; // scripts of Asia and Africa; E2 holds punctuation and symbols
    }
    return foreign > latin;
}
} // namespace cbtkit::detail
