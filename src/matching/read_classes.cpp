// SPDX-License-Identifier: BSL-1.0
// Reading pattern files: classes of words.
#include "pattern_reader.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace cbtkit::matching::detail::from_text {
void pattern_reader::read_class(statement const& s, word_class& c)
{
    c.body.kind = expr_kind::choice;
    c.body.where = c.at;
    for (logical_line const& line : s.body) {
        std::optional<expr> e = expression(line.pieces, true);
        if (!e)
            continue;
        if (e->kind == expr_kind::choice)
            for (expr& child : e->children)
                c.body.children.push_back(std::move(child));
        else
            c.body.children.push_back(std::move(*e));
    }
    if (s.body.empty())
        error("syntax", c.at, "this class has no members");
}

void pattern_reader::check_cycles()
{
    std::vector<int> colour(model_.classes.size(), 0);
    std::function<bool(std::uint32_t)> visit;
    std::function<bool(expr const&)> walk = [&](expr const& e) {
        if (e.kind == expr_kind::one_of)
            return visit(e.index);
        return std::all_of(e.children.begin(), e.children.end(), walk);
    };
    visit = [&](std::uint32_t i) {
        if (colour[i] == 2)
            return true;
        if (colour[i] == 1)
            return false;
        colour[i] = 1;
        bool const good = walk(model_.classes[i].body);
        colour[i] = 2;
        if (!good)
            error("class_cycle", model_.classes[i].at, "this class contains itself");
        return good;
    };
    for (std::uint32_t i = 0; i < model_.classes.size(); ++i)
        visit(i);
}
} // namespace cbtkit::matching::detail::from_text
