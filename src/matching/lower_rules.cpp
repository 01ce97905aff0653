// SPDX-License-Identifier: BSL-1.0
// Lowering: rules, conditions and questions about the text.
#include "lowering.hpp"

#include <algorithm>

namespace cbtkit::matching::detail::to_image {
void lowering::lower_rule(rule const& r)
{
    flat_rule f{};
    f.key = text(r.key);
    f.note = text(r.note);
    f.weight = r.weight;
    std::uint32_t const index = static_cast<std::uint32_t>(rules_.size());
    bool const hidden = &r < model_.rules.data() || &r >= model_.rules.data() + model_.rules.size();
    f.conditions.begin = static_cast<std::uint32_t>(condition_lists_.size());
    if (!hidden) {
        for (std::uint32_t const g : r.gates) {
            if (gate_conditions_.empty())
                gate_conditions_.resize(model_.gates.size());
            if (gate_conditions_[g].empty())
                for (condition const& c : model_.gates[g].conditions)
                    gate_conditions_[g].push_back(lower_condition(c));
            for (std::uint32_t const c : gate_conditions_[g])
                condition_lists_.push_back(c);
        }
        for (condition const& c : r.conditions)
            condition_lists_.push_back(lower_condition(c));
    }
    f.conditions.end = static_cast<std::uint32_t>(condition_lists_.size());
    // Filters may be asked in any order: the cheap ones first. Factors keep theirs.
    std::stable_sort(
        condition_lists_.begin() + f.conditions.begin, condition_lists_.end(),
        [&](std::uint32_t a, std::uint32_t b) { return price(conditions_[a]) < price(conditions_[b]); });
    for (std::uint32_t i = f.conditions.begin; i < f.conditions.end; ++i)
        if (conditions_[condition_lists_[i]].where == static_cast<std::uint8_t>(scope::in_text))
            f.flags |= rule_asks_text;
    expr all;
    all.kind = expr_kind::choice;
    all.children = r.matches;
    expr const& body = all.children.size() == 1 ? all.children[0] : all;
    f.first = first_predicate(body);
    std::vector<need> needs; // of conditions
    if (!hidden && !has_cross(body))
        for (condition const& c : r.conditions)
            if (!c.times && c.wanted && c.where == scope::in_sentence && !has_cross(c.body))
                for (auto& own : necessary(c.body))
                    needs.push_back(std::move(own));
    std::vector<std::string> words;
    if (f.conditions.begin == f.conditions.end && plain_phrase(body, words)) {
        f.flags |= rule_is_phrase;
        f.phrase.begin = static_cast<std::uint32_t>(phrases_.size());
        for (std::string const& w : words)
            phrases_.push_back(literal(w));
        f.phrase.end = static_cast<std::uint32_t>(phrases_.size());
    } else if (f.conditions.begin == f.conditions.end && add_to_tree(body, index)) {
        rules_.push_back(f); // its hits are read from the tree
        return;
    }
    f.program = here();
    if (body.kind == expr_kind::choice) {
        std::vector<expr const*> children;
        for (expr const& c : body.children)
            children.push_back(&c);
        lower_choice(children);
    } else {
        lower_expr(body);
    }
    emit(op::accept);
    lower_pending_classes();
    rules_.push_back(f);
    add_anchors(body, index, needs);
}

int lowering::price(flat_condition const& c)
{
    if (c.kind == 2)
        return 9;
    switch (static_cast<scope>(c.where)) {
    case scope::question:
    case scope::exclaimed:
    case scope::in_text:
        return 0;
    case scope::in_sentence:
    case scope::previous_sentence:
    case scope::next_sentence:
        return 2;
    case scope::quoted:
        return 4;
    default:
        return c.longest == 0 ? 1 : 3;
    }
}

void lowering::lower_question(condition const& c)
{
    rule r;
    r.matches.push_back(c.body);
    lower_rule(r);
}

std::uint32_t lowering::lower_condition(condition const& c)
{
    for (auto const& [known, number] : lowered_conditions_)
        if (same_condition(*known, c))
            return number;
    flat_condition f{};
    f.factor = c.factor;
    f.where = static_cast<std::uint8_t>(c.where);
    f.words = static_cast<std::uint8_t>(c.words);
    f.kind = static_cast<std::uint8_t>(c.times ? 2 : c.wanted ? 1 : 0);
    if (c.where == scope::in_text) {
        f.hidden = static_cast<std::uint32_t>(questions_.size());
        for (std::uint32_t q = 0; q < questions_.size(); ++q)
            if (same(questions_[q]->body, c.body))
                f.hidden = q;
        if (f.hidden == questions_.size())
            questions_.push_back(&c);
    } else if (c.has_body) {
        f.first = first_predicate(c.body);
        atoms ignored;
        f.longest = f.first != 0 && single_words(c.body, ignored)
                        ? std::uint8_t{0}
                        : byte(std::min(length(c.body).second, longest_match));
        f.program = here();
        lower_expr(c.body);
        emit(op::accept);
        lower_pending_classes();
        if (c.where != scope::previous_sentence && c.where != scope::next_sentence && !has_cross(c.body)) {
            std::vector<need> const sets = necessary(c.body);
            for (std::size_t i = 0; i < std::min<std::size_t>(sets.size(), 2); ++i)
                if (sets[i].second.size() <= 600)
                    f.groups[i] = group_of(sets[i].second);
        }
    }
    int reach = c.words;
    if (c.where == scope::in_sentence || c.where == scope::question || c.where == scope::exclaimed)
        reach = static_cast<int>(sentence_reach);
    else if (c.where == scope::previous_sentence || c.where == scope::next_sentence)
        reach = 2 * static_cast<int>(sentence_reach);
    else if (c.where == scope::touching)
        reach = longest_match;
    if (c.where != scope::after && c.where != scope::next_sentence && c.where != scope::question &&
        c.where != scope::exclaimed)
        back_ = std::max(back_, reach);
    if (c.where != scope::before && c.where != scope::previous_sentence)
        ahead_ = std::max(ahead_, reach);
    conditions_.push_back(f);
    std::uint32_t const number = static_cast<std::uint32_t>(conditions_.size() - 1);
    lowered_conditions_.emplace_back(&c, number);
    return number;
}
} // namespace cbtkit::matching::detail::to_image
