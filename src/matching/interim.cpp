// SPDX-License-Identifier: BSL-1.0
// The first form of set and scanner: the reference matcher over the sources. The flat form replaces it.
#include <cbtkit/matching/compile.hpp>
#include <cbtkit/matching/scanner.hpp>

#include "reference.hpp"
#include "splitter.hpp"

#include <algorithm>
#include <cstring>

namespace cbtkit::matching {
namespace {
struct held {
    std::vector<std::byte> bytes;
    detail::model patterns;
};
std::vector<std::byte> pack(std::span<pattern_source const> sources)
{
    std::vector<std::byte> bytes;
    auto const put = [&](std::string_view s) {
        auto const n = static_cast<std::uint32_t>(s.size());
        auto const* p = reinterpret_cast<std::byte const*>(&n);
        bytes.insert(bytes.end(), p, p + 4);
        p = reinterpret_cast<std::byte const*>(s.data());
        bytes.insert(bytes.end(), p, p + s.size());
    };
    for (auto const& s : sources) {
        put(s.name);
        put(s.text);
    }
    return bytes;
}
std::vector<pattern_source> unpack(std::span<std::byte const> bytes)
{
    std::vector<pattern_source> sources;
    std::size_t at = 0;
    auto const get = [&] {
        std::uint32_t n = 0;
        if (at + 4 > bytes.size())
            return std::string{};
        std::memcpy(&n, bytes.data() + at, 4);
        at += 4;
        std::string s(
            reinterpret_cast<char const*>(bytes.data()) + at, std::min<std::size_t>(n, bytes.size() - at));
        at += s.size();
        return s;
    };
    while (at < bytes.size()) {
        std::string name = get();
        sources.push_back({std::move(name), get()});
    }
    return sources;
}
held const& as_held(std::shared_ptr<void const> const& p)
{
    static held const none;
    return p ? *static_cast<held const*>(p.get()) : none;
}
} // namespace

result<pattern_set> pattern_set::from_bytes(std::span<std::byte const> bytes)
{
    auto h = std::make_shared<held>();
    std::vector<diagnostic> diagnostics;
    auto const sources = unpack(bytes);
    h->patterns = detail::read_patterns(sources, diagnostics);
    for (auto const& d : diagnostics)
        if (d.level == severity::error)
            return fail(errc::damaged);
    h->bytes.assign(bytes.begin(), bytes.end());
    pattern_set set;
    set.bytes_ = h->bytes;
    set.owner_ = h;
    return set;
}
pattern_set pattern_set::from_static(std::span<std::byte const> bytes) noexcept
{
    return *from_bytes(bytes);
}
std::size_t pattern_set::size() const noexcept
{
    return as_held(owner_).patterns.rules.size();
}
rule_view pattern_set::rule(std::size_t i) const noexcept
{
    auto const& r = as_held(owner_).patterns.rules[i];
    return {r.key, r.note, r.weight};
}
std::optional<std::uint32_t> pattern_set::find(std::string_view key) const noexcept
{
    auto const& rules = as_held(owner_).patterns.rules;
    for (std::uint32_t i = 0; i < rules.size(); ++i)
        if (rules[i].key == key)
            return i;
    return std::nullopt;
}
std::string_view pattern_set::language_view() const noexcept
{
    return as_held(owner_).patterns.language;
}

bool compile_result::ok() const noexcept
{
    return std::none_of(diagnostics.begin(), diagnostics.end(), [](diagnostic const& d) {
        return d.level == severity::error;
    });
}
compile_result compile(std::span<pattern_source const> sources)
{
    compile_result out;
    (void)detail::read_patterns(sources, out.diagnostics);
    if (out.ok())
        out.set = *pattern_set::from_bytes(pack(sources));
    return out;
}

// Needs the model of a set.
detail::model const& interim_model(pattern_set const& set);
detail::model const& interim_model(pattern_set const& set)
{
    static thread_local std::vector<std::pair<std::byte const*, std::shared_ptr<held>>> cache;
    for (auto const& [key, h] : cache)
        if (key == set.bytes_view().data() && h->bytes.size() == set.bytes_view().size() &&
            std::equal(h->bytes.begin(), h->bytes.end(), set.bytes_view().begin()))
            return h->patterns;
    auto h = std::make_shared<held>();
    std::vector<diagnostic> diagnostics;
    auto const sources = unpack(set.bytes_view());
    h->patterns = detail::read_patterns(sources, diagnostics);
    h->bytes.assign(set.bytes_view().begin(), set.bytes_view().end());
    cache.emplace_back(set.bytes_view().data(), h);
    return h->patterns;
}

struct scanner::state {
    pattern_set set;
    std::vector<hit> hits;
    std::string stream;
    word_list words;
    std::string_view last;
};
scanner::scanner(pattern_set set)
    : state_{std::make_unique<state>()}
{
    state_->set = std::move(set);
}
scanner::scanner(scanner&&) noexcept = default;
scanner& scanner::operator=(scanner&&) noexcept = default;
scanner::~scanner() = default;
pattern_set const& scanner::set() const noexcept
{
    return state_->set;
}
std::span<hit const> scanner::scan(std::string_view text)
{
    state_->last = text;
    state_->hits = detail::reference_scan(interim_model(state_->set), text);
    return state_->hits;
}
word_list const& scanner::words()
{
    words_of(state_->last, state_->set, state_->words);
    return state_->words;
}
std::span<hit const> scanner::feed(std::string_view chunk)
{
    state_->stream += chunk;
    return {};
}
std::span<hit const> scanner::finish()
{
    state_->hits = detail::reference_scan(interim_model(state_->set), state_->stream);
    state_->stream.clear();
    return state_->hits;
}

word_list words_of(std::string_view text)
{
    word_list out;
    detail::split(text, {}, out);
    return out;
}
word_list words_of(std::string_view text, pattern_set const& set)
{
    word_list out;
    words_of(text, set, out);
    return out;
}
void words_of(std::string_view text, pattern_set const& set, word_list& out)
{
    detail::split(text, interim_model(set).words, out);
}
} // namespace cbtkit::matching
