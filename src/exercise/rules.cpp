// SPDX-License-Identifier: BSL-1.0
#include "rules.hpp"

#include <algorithm>
#include <charconv>

namespace cbtkit::detail {
namespace {
std::optional<std::int64_t> whole_number(std::string_view digits)
{
    std::int64_t number = 0;
    auto const [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (problem != std::errc{} || end != digits.data() + digits.size())
        return std::nullopt;
    return number;
}

template <class Variant>
std::optional<std::int64_t> number_in(Variant const& value)
{
    if (auto const* slider = std::get_if<intensity>(&value))
        return slider->percent();
    if (auto const* number = std::get_if<std::int64_t>(&value))
        return *number;
    if (auto const* chosen = std::get_if<choice>(&value))
        return whole_number(chosen->key);
    return std::nullopt;
}

/// The given answer when it may be read.
answer const* readable(session_parts const& parts, std::string_view step)
{
    session_entry const* const entry = entry_of(parts, step);
    return entry == nullptr || !entry->given || entry->withheld ? nullptr : &*entry->given;
}

cell const* field_at(session_parts const& parts, value_path path)
{
    answer const* const given = readable(parts, path.step);
    auto const* row = given == nullptr ? nullptr : std::get_if<answer_row>(given);
    return row == nullptr ? nullptr : row->find(path.field);
}

template <class Variant>
bool among(Variant const& value, std::vector<std::string> const& keys)
{
    auto const wanted = [&keys](std::string const& key) {
        return std::find(keys.begin(), keys.end(), key) != keys.end();
    };
    if (auto const* one = std::get_if<choice>(&value))
        return wanted(one->key);
    if (auto const* several = std::get_if<choices>(&value))
        return std::any_of(several->keys.begin(), several->keys.end(), wanted);
    return false;
}

std::optional<bool> truth_at(session_parts const& parts, std::string_view path_text)
{
    value_path const path = path_of(path_text);
    bool const* found = nullptr;
    if (path.field.empty()) {
        if (answer const* given = readable(parts, path.step))
            found = std::get_if<bool>(given);
    } else if (cell const* filled = field_at(parts, path)) {
        found = std::get_if<bool>(filled);
    }
    return found == nullptr ? std::nullopt : std::optional{*found};
}

std::size_t count_at(session_parts const& parts, std::string_view step)
{
    answer const* const given = readable(parts, step);
    if (given == nullptr)
        return 0;
    if (auto const* rows = std::get_if<answer_rows>(given))
        return rows->size();
    if (auto const* felt = std::get_if<feelings>(given))
        return static_cast<std::size_t>(std::count_if(
            felt->begin(), felt->end(), [](feeling const& one) { return one.strength.has_value(); }));
    if (auto const* chosen = std::get_if<choices>(given))
        return chosen->keys.size();
    if (auto const* parts_of_all = std::get_if<shares>(given))
        return parts_of_all->parts.size();
    if (auto const* points = std::get_if<intensity_series>(given))
        return points->size();
    if (auto const* row = std::get_if<answer_row>(given))
        return row->fields.size();
    return 1;
}

bool is_answered(session_parts const& parts, std::string_view path_text)
{
    value_path const path = path_of(path_text);
    if (!path.field.empty())
        return field_at(parts, path) != nullptr;
    session_entry const* const entry = entry_of(parts, path.step);
    return entry != nullptr && entry->given.has_value();
}

bool has_note(session_parts const& parts, condition const& asked)
{
    session_entry const* const entry = entry_of(parts, asked.step);
    if (entry == nullptr)
        return false;
    return std::any_of(entry->notes.begin(), entry->notes.end(), [&asked](step_note const& note) {
        return std::find(asked.keys.begin(), asked.keys.end(), note.code) != asked.keys.end();
    });
}

bool is_among(session_parts const& parts, condition const& asked)
{
    value_path const path = path_of(asked.step);
    if (path.field.empty()) {
        answer const* const given = readable(parts, path.step);
        return given != nullptr && among(*given, asked.keys);
    }
    cell const* const filled = field_at(parts, path);
    return filled != nullptr && among(*filled, asked.keys);
}

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same on every machine.
class random_numbers {
public:
    explicit random_numbers(std::uint64_t seed) noexcept
        : state_{seed}
    {
    }
    std::uint64_t next() noexcept
    {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    std::size_t below(std::size_t limit) noexcept { return static_cast<std::size_t>(next() % limit); }

private:
    std::uint64_t state_;
};

std::uint64_t mixed(std::uint64_t seed, std::string_view name) noexcept
{
    std::uint64_t hash = 0xcbf29ce484222325U ^ seed;
    for (char const c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return hash;
}

/// The prompts of a bank in drawn order, those used lately left out unless none other is left.
void draw_bank(
    protocol const& p, std::string_view bank_key, session_parts const& parts, std::vector<std::string>& out)
{
    auto const bank = std::find_if(
        p.banks.begin(), p.banks.end(), [bank_key](prompt_bank const& b) { return b.key == bank_key; });
    if (bank == p.banks.end())
        return;
    std::vector<std::string> all;
    for (std::int64_t i = 1; i <= bank->size; ++i)
        all.push_back(bank->texts + "." + std::to_string(i));
    random_numbers random{mixed(parts.begun.seed, p.key + "/" + bank->key)};
    for (std::size_t i = all.size(); i > 1; --i)
        std::swap(all[i - 1], all[random.below(i)]);
    auto const& used = parts.begun.used_prompts;
    std::stable_partition(all.begin(), all.end(), [&used](std::string const& prompt) {
        return std::find(used.begin(), used.end(), prompt) == used.end();
    });
    out.insert(out.end(), all.begin(), all.end());
}
} // namespace

session_entry const* entry_of(session_parts const& parts, std::string_view step) noexcept
{
    for (session_entry const& entry : parts.entries)
        if (entry.step == step)
            return &entry;
    return nullptr;
}

value_path path_of(std::string_view path) noexcept
{
    auto const dot = path.find('.');
    if (dot == std::string_view::npos)
        return {path, {}};
    return {path.substr(0, dot), path.substr(dot + 1)};
}

std::optional<std::int64_t> number_at(session_parts const& parts, std::string_view path_text)
{
    value_path const path = path_of(path_text);
    if (path.field.empty()) {
        answer const* const given = readable(parts, path.step);
        return given == nullptr ? std::nullopt : number_in(*given);
    }
    cell const* const filled = field_at(parts, path);
    return filled == nullptr ? std::nullopt : number_in(*filled);
}

screened_text const* text_at(session_parts const& parts, std::string_view path_text)
{
    value_path const path = path_of(path_text);
    if (path.field.empty()) {
        answer const* const given = readable(parts, path.step);
        return given == nullptr ? nullptr : std::get_if<screened_text>(given);
    }
    cell const* const filled = field_at(parts, path);
    return filled == nullptr ? nullptr : std::get_if<screened_text>(filled);
}

bool holds(condition const& asked, session_parts const& parts)
{
    auto const holds_here = [&parts](condition const& part) { return holds(part, parts); };
    switch (asked.kind) {
    case condition_kind::always:
        return true;
    case condition_kind::answered:
        return is_answered(parts, asked.step);
    case condition_kind::skipped: {
        session_entry const* const entry = entry_of(parts, asked.step);
        return entry != nullptr && !entry->given;
    }
    case condition_kind::one_of:
        return is_among(parts, asked);
    case condition_kind::at_least: {
        auto const number = number_at(parts, asked.step);
        return number && *number >= asked.number;
    }
    case condition_kind::below: {
        auto const number = number_at(parts, asked.step);
        return number && *number < asked.number;
    }
    case condition_kind::yes:
        return truth_at(parts, asked.step) == true;
    case condition_kind::no:
        return truth_at(parts, asked.step) == false;
    case condition_kind::count:
        return count_at(parts, asked.step) >=
               static_cast<std::size_t>(std::max<std::int64_t>(0, asked.number));
    case condition_kind::noted:
        return has_note(parts, asked);
    case condition_kind::all:
        return std::all_of(asked.parts.begin(), asked.parts.end(), holds_here);
    case condition_kind::any:
        return std::any_of(asked.parts.begin(), asked.parts.end(), holds_here);
    case condition_kind::none:
        return std::none_of(asked.parts.begin(), asked.parts.end(), holds_here);
    case condition_kind::some:
        return std::count_if(asked.parts.begin(), asked.parts.end(), holds_here) >= asked.number;
    }
    return false;
}

bool is_open(step const& waiting, session_parts const& parts)
{
    auto const& opened = parts.opened_waits;
    if (waiting.wait.kind == wait_kind::nothing ||
        std::find(opened.begin(), opened.end(), waiting.asked.key) != opened.end())
        return true;
    if (waiting.wait.kind == wait_kind::person || !parts.now)
        return false;
    if (waiting.wait.kind == wait_kind::minutes) {
        auto const minutes = number_at(parts, waiting.wait.step);
        return minutes && parts.waiting_since && parts.waiting_step == waiting.asked.key &&
               parts.now->instant_ms() - parts.waiting_since->instant_ms() >= *minutes * 60'000;
    }
    answer const* const due = readable(parts, waiting.wait.step);
    if (due == nullptr)
        return false;
    if (auto const* day = std::get_if<calendar_day>(due))
        return parts.now->day() >= *day;
    if (auto const* time = std::get_if<civil_time>(due))
        return parts.now->instant_ms() >= time->instant_ms();
    return false;
}

std::optional<std::size_t> index_of(protocol const& p, std::string_view step) noexcept
{
    for (std::size_t i = 0; i < p.steps.size(); ++i)
        if (p.steps[i].asked.key == step)
            return i;
    return std::nullopt;
}

std::string drawn_prompt(protocol const& p, step const& s, session_parts const& parts)
{
    if (s.draw.empty())
        return {};
    std::vector<std::string> order;
    if (!s.draw.from_step.empty())
        if (answer const* given = readable(parts, s.draw.from_step))
            if (auto const* chosen = std::get_if<choice>(given))
                draw_bank(p, chosen->key, parts, order);
    draw_bank(p, s.draw.bank, parts, order);
    auto const wanted = static_cast<std::size_t>(s.draw.number);
    return wanted < order.size() ? order[wanted] : std::string{};
}
} // namespace cbtkit::detail
