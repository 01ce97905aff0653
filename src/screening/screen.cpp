// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/screening/screen.hpp>

#include <cbtkit/matching/compile.hpp>
#include <cbtkit/matching/pattern_set.hpp>
#include <cbtkit/matching/scanner.hpp>
#include <cbtkit/screening/detail/screen_evaluator.hpp>
#include <cbtkit/screening/screener.hpp>
#include <cbtkit/screening/wording.hpp>

#include "english_screen.patterns.hpp"
#include "english_screen_context.patterns.hpp"
#include "wording.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace cbtkit {
namespace {
/// One language: its patterns and what says in which light their hits stand.
struct entry {
    std::string language;
    matching::pattern_set patterns;
    matching::pattern_set context;                  ///< empty when `patterns` holds those rules, too
    bool latin_only = false;                        ///< reads Latin letters alone
    detail::wording_table const* wording = nullptr; ///< the last layer, where the language has one
};

/// `en` of `en-GB`, `EN_us`.
std::string primary_language(std::string_view tag)
{
    std::string primary{tag.substr(0, tag.find_first_of("-_"))};
    for (char& c : primary)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return primary;
}

/// The scanner works with offsets of 32 bits; longer texts are read in pieces that end between two words.
constexpr std::size_t longest_piece = std::size_t{1} << 30U;

std::size_t piece_end(std::string_view text, std::size_t begin)
{
    if (text.size() - begin <= longest_piece)
        return text.size();
    std::size_t const end = begin + longest_piece;
    std::size_t const blank = text.find_last_of("\n .", end - 1);
    return blank == std::string_view::npos || blank <= begin ? end : blank + 1;
}

/// Adds what a later piece says to the result so far.
void append(screen_evidence& all, screen_evidence const& part, std::size_t offset)
{
    all.level = std::max(all.level, part.level);
    all.urgency = std::max(all.urgency, part.urgency);
    all.categories.insert(part.categories);
    all.flags.past = all.flags.past || part.flags.past;
    all.flags.third_party = all.flags.third_party || part.flags.third_party;
    all.flags.negated = all.flags.negated || part.flags.negated;
    all.flags.idiom_masked = all.flags.idiom_masked || part.flags.idiom_masked;
    for (screen_finding f : part.findings) {
        f.span = text_span::from_bounds(f.span.begin() + offset, f.span.end() + offset).value();
        all.findings.push_back(std::move(f));
    }
}
} // namespace

struct screens::table {
    std::vector<entry> entries;

    [[nodiscard]] entry const* find(std::string_view tag) const
    {
        std::string const language = primary_language(tag);
        auto const at = std::find_if(
            entries.begin(), entries.end(), [&](entry const& e) { return e.language == language; });
        return at == entries.end() ? nullptr : &*at;
    }
};

struct detail::screens_access {
    static entry const* find(screens const& from, std::string_view tag) { return from.table_->find(tag); }
};

screens::screens()
    : table_{std::make_shared<table const>(table{{entry{
          "en", matching::embedded::english_screen(), matching::embedded::english_screen_context(), true,
          &detail::english_wording()}}})}
{
}

result<screens> screens::with(std::string_view language, std::string_view patterns) &&
{
    if (primary_language(language).empty() || patterns.empty())
        return fail(errc::empty);
    matching::pattern_source const source{"host_screen", std::string{patterns}};
    matching::compile_result const compiled = matching::compile({&source, 1});
    if (!compiled.ok())
        return fail(errc::syntax);
    bool handles = false;
    for (std::size_t i = 0; i < compiled.set.size(); ++i) {
        detail::screen_rule const rule = detail::screen_rule_from_key(compiled.set.rule(i).key);
        handles = handles || (rule.role == detail::screen_role::risk && (rule.level >= 2 || rule.category));
    }
    if (!handles)
        return fail(errc::missing_member);
    auto changed = std::make_shared<table>(*table_);
    entry added{primary_language(language), compiled.set, {}, false, nullptr};
    std::erase_if(changed->entries, [&](entry const& e) { return e.language == added.language; });
    changed->entries.push_back(std::move(added));
    screens made{std::move(*this)};
    made.table_ = std::move(changed);
    return made;
}

bool screens::reads(std::string_view language) const
{
    return table_->find(language) != nullptr;
}

struct screener::state {
    std::string asked;    ///< as the host named the language
    std::string language; ///< of the screen
    bool latin_only = false;
    std::optional<matching::scanner> scanner;
    std::optional<matching::word_reader> reader;
    matching::text_words own_words; ///< of texts that nobody else has read
    std::optional<detail::screen_evaluator> evaluator;
    std::optional<detail::wording_reader> wording;
    std::vector<matching::hit> meant; ///< the hits of a text without signs that its words contradict

    /// The hits of a piece. A rule of a weight below 1 is a sign and no wording of its own: it counts where
    /// the words around it do not speak of everyday things.
    [[nodiscard]] std::span<matching::hit const> hits_in(matching::text_words const& piece)
    {
        std::span<matching::hit const> const hits = scanner->scan(piece);
        auto const sign = [](matching::hit const& h) { return h.weight > 0 && h.weight < 1; };
        if (!wording || std::none_of(hits.begin(), hits.end(), sign))
            return hits;
        meant.clear();
        for (matching::hit const& h : hits)
            if (!sign(h) || !wording->everyday(piece, h.sentence))
                meant.push_back(h);
        return meant;
    }
    /// The rules, and where they are silent the wording.
    [[nodiscard]] screen_result read(std::string_view piece)
    {
        reader->read(piece, own_words);
        return read(own_words);
    }
    /// @pre the words fit the set
    [[nodiscard]] screen_result read(matching::text_words const& piece)
    {
        screen_result found = evaluator->evaluate(piece, hits_in(piece));
        if (!wording || found.must_handle())
            return found;
        using detail::screen_role;
        using detail::screen_rule;
        using detail::screen_rule_from_key;
        // What a rule read and found denied or told of others is settled; the rest of the text is not.
        std::vector<text_span> settled;
        for (screen_finding const& f : found.findings())
            if (screen_rule const rule = screen_rule_from_key(f.rule);
                rule.role == screen_role::risk && (f.level < rule.level || f.category != rule.category))
                settled.push_back(f.span);
        std::optional<text_span> const spoke = wording->look(piece, settled);
        if (!spoke)
            return found;
        screen_evidence raised = found.evidence();
        raised.level = 2;
        raised.urgency = std::max(raised.urgency, screen_urgency::caring);
        raised.findings.push_back({*spoke, "screen.l2.wording", 2, std::nullopt});
        std::stable_sort(
            raised.findings.begin(), raised.findings.end(),
            [](screen_finding const& x, screen_finding const& y) { return x.span < y.span; });
        return screen_result::from(std::move(raised)).value(); // raised from a consistent one
    }
};

screener::screener(std::string_view language, screens const& available)
    : state_{std::make_unique<state>()}
{
    state_->asked = std::string{language};
    if (entry const* found = detail::screens_access::find(available, language)) {
        state_->language = found->language;
        state_->latin_only = found->latin_only;
        state_->scanner.emplace(found->patterns);
        state_->reader.emplace(found->patterns);
        state_->evaluator.emplace(found->patterns, found->context, found->language);
        if (found->wording != nullptr)
            state_->wording.emplace(*found->wording);
    }
}
screener::screener(screener&&) noexcept = default;
screener& screener::operator=(screener&&) noexcept = default;
screener::~screener() = default;

screen_result screener::screen_only(std::string_view text)
{
    if (!state_->scanner)
        return screen_result::not_screened(state_->asked);
    std::size_t end = piece_end(text, 0);
    screen_result found = state_->read(text.substr(0, end));
    while (end < text.size()) {
        std::size_t const begin = std::exchange(end, piece_end(text, end));
        std::string_view const piece = text.substr(begin, end - begin);
        screen_evidence all = found.evidence();
        append(all, state_->read(piece).evidence(), begin);
        found = screen_result::from(std::move(all)).value(); // a union of consistent parts is consistent
    }
    if (!found.must_handle() && state_->latin_only && detail::mostly_foreign_letters(text))
        return screen_result::not_screened(state_->asked);
    return found;
}

screen_result screener::screen_only(matching::text_words const& text)
{
    std::string_view const letters = text.text_view();
    if (!state_->scanner || letters.size() > longest_piece || !text.fit(state_->scanner->set()))
        return screen_only(letters);
    screen_result found = state_->read(text);
    if (!found.must_handle() && state_->latin_only && detail::mostly_foreign_letters(letters))
        return screen_result::not_screened(state_->asked);
    return found;
}

matching::word_reader screener::words() const
{
    return matching::word_reader{state_->scanner ? state_->scanner->set() : matching::pattern_set{}};
}

screened_text screener::screen(std::string text)
{
    screen_result found = screen_only(text);
    return detail::screened_text_access::make(std::move(text), std::move(found));
}

screened_text screen(std::string text, std::string_view language, screens const& available)
{
    return screener{language, available}.screen(std::move(text));
}

screen_result screen_only(std::string_view text, std::string_view language, screens const& available)
{
    return screener{language, available}.screen_only(text);
}

result<wording_reading> explain_wording(std::string_view text, std::string_view language)
{
    if (primary_language(language) != "en")
        return fail(errc::unknown_key);
    matching::pattern_set const set = matching::embedded::english_screen();
    matching::text_words numbered;
    matching::word_reader{set}.read(text, numbered);
    return detail::wording_reader{detail::english_wording()}.explain(numbered, matching::words_of(text, set));
}
} // namespace cbtkit
