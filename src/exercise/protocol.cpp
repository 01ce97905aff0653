// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/exercise/protocol.hpp>

#include "rules.hpp"

#include <algorithm>
#include <set>

namespace cbtkit {
namespace {
bool is_key(std::string_view text)
{
    if (text.empty() || text.size() > 64)
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

bool has_options(answer_kind kind)
{
    return kind == answer_kind::choice || kind == answer_kind::choices;
}

bool has_fields(answer_kind kind)
{
    return kind == answer_kind::form || kind == answer_kind::list;
}

/// Looks through one protocol.
class inspector {
public:
    explicit inspector(protocol const& candidate)
        : protocol_{candidate}
    {
    }

    std::vector<protocol_problem> run() &&
    {
        if (!is_key(protocol_.key))
            tell(errc::invalid_id, "the key must be 1 to 64 of a-z, 0-9 and _");
        if (protocol_.version < 1)
            tell(errc::out_of_range, "the version must be 1 or more");
        if (protocol_.steps.empty())
            tell(errc::empty, "there are no steps");
        for (at_ = 0; at_ < protocol_.steps.size(); ++at_)
            look_at(protocol_.steps[at_]);
        at_ = protocol_.steps.size();
        look_at(protocol_.done, "done");
        for (follow_up const& next : protocol_.follow_ups) {
            look_at(next.only_when, "a follow-up");
            if (next.protocol.empty())
                tell(errc::empty, "a follow-up names no exercise");
        }
        for (prompt_bank const& bank : protocol_.banks)
            if (bank.key.empty() || bank.texts.empty() || bank.size < 1)
                tell(errc::empty, "a bank needs a key, texts and a size of 1 or more");
        return std::move(problems_);
    }

private:
    void tell(errc code, std::string message)
    {
        std::string const step =
            at_ < protocol_.steps.size() ? protocol_.steps[at_].asked.key : std::string{};
        problems_.push_back({code, step, std::move(message)});
    }

    void look_at(step const& s)
    {
        look_at(s.asked, true);
        for (std::size_t i = 0; i < at_; ++i)
            if (protocol_.steps[i].asked.key == s.asked.key)
                tell(errc::duplicate, "another step has the same key");
        if (at_ == 0 && (s.only_when.kind != condition_kind::always || s.wait.kind != wait_kind::nothing))
            tell(errc::wrong_order, "the first step must always be there");
        look_at(s.only_when, "only_when");
        for (std::string const& earlier : s.keep_in_view)
            need_earlier(earlier, "keep_in_view");
        if (!s.suggestion_from.empty())
            need_earlier(s.suggestion_from, "suggestion_from");
        if (!s.suggestion.empty() && !detail::is_suggestion(s.suggestion))
            tell(errc::unknown_key, "unknown suggestion '" + s.suggestion + "'");
        if (s.wait.kind == wait_kind::nothing || s.wait.kind == wait_kind::person) {
            if (!s.wait.step.empty())
                tell(errc::wrong_type, "this wait looks at no step");
        } else {
            need_earlier(s.wait.step, "wait");
        }
        for (step_check const& check : s.checks) {
            if (!detail::is_check(check.name))
                tell(errc::unknown_key, "unknown check '" + check.name + "'");
        }
        if (!s.draw.empty()) {
            if (!s.draw.from_step.empty())
                need_earlier(s.draw.from_step, "draw");
            if (!s.draw.bank.empty() &&
                std::none_of(protocol_.banks.begin(), protocol_.banks.end(), [&s](prompt_bank const& bank) {
                    return bank.key == s.draw.bank;
                }))
                tell(errc::unknown_key, "unknown bank '" + s.draw.bank + "'");
        }
    }

    void look_at(field const& asked, bool top)
    {
        if (!is_key(asked.key))
            tell(errc::invalid_id, "a key must be 1 to 64 of a-z, 0-9 and _");
        if (asked.most != 0 && asked.least > asked.most)
            tell(errc::out_of_range, "'" + asked.key + "': least is more than most");
        if (asked.kind != answer_kind::number && (asked.least < 0 || asked.most < 0))
            tell(errc::out_of_range, "'" + asked.key + "': a limit is negative");
        if (has_options(asked.kind) == asked.options.empty())
            tell(
                errc::missing_member,
                "'" + asked.key +
                    "': " + (asked.options.empty() ? "a choice needs options" : "only a choice has options"));
        std::set<std::string> keys;
        for (std::string const& option : asked.options)
            if (option.empty() || !keys.insert(option).second)
                tell(errc::duplicate, "'" + asked.key + "': an option is empty or there twice");
        if (has_fields(asked.kind) == asked.fields.empty())
            tell(
                errc::missing_member, "'" + asked.key + "': " +
                                          (asked.fields.empty() ? "a form or list needs fields"
                                                                : "only a form or list has fields"));
        if (!top && asked.kind != answer_kind::text && asked.kind != answer_kind::slider &&
            asked.kind != answer_kind::number && !has_options(asked.kind) &&
            asked.kind != answer_kind::yes_no && asked.kind != answer_kind::day &&
            asked.kind != answer_kind::time)
            tell(errc::wrong_type, "'" + asked.key + "': this kind cannot be part of a form or list");
        keys.clear();
        for (field const& part : asked.fields) {
            if (!keys.insert(part.key).second)
                tell(errc::duplicate, "two fields have the key '" + part.key + "'");
            look_at(part, false);
        }
    }

    void need_earlier(std::string_view path_text, std::string const& where)
    {
        detail::value_path const path = detail::path_of(path_text);
        auto const found = detail::index_of(protocol_, path.step);
        if (!found || *found >= at_) {
            tell(errc::unknown_key, where + ": '" + std::string{path.step} + "' is no earlier step");
            return;
        }
        auto const& fields = protocol_.steps[*found].asked.fields;
        if (!path.field.empty() && std::none_of(fields.begin(), fields.end(), [&path](field const& one) {
                return one.key == path.field;
            }))
            tell(errc::unknown_key, where + ": '" + std::string{path_text} + "' is no field");
    }

    void look_at(condition const& asked, std::string const& where)
    {
        switch (asked.kind) {
        case condition_kind::always:
            return;
        case condition_kind::all:
        case condition_kind::any:
        case condition_kind::none:
        case condition_kind::some:
            for (condition const& part : asked.parts)
                look_at(part, where);
            return;
        default:
            need_earlier(asked.step, where);
        }
    }

    protocol const& protocol_;
    std::size_t at_ = static_cast<std::size_t>(-1);
    std::vector<protocol_problem> problems_;
};
} // namespace

step const* protocol::find(std::string_view step_key) const noexcept
{
    for (step const& s : steps)
        if (s.asked.key == step_key)
            return &s;
    return nullptr;
}

bool protocol::has_tag(std::string_view tag) const noexcept
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

std::vector<protocol_problem> problems_of(protocol const& candidate)
{
    return inspector{candidate}.run();
}
} // namespace cbtkit
