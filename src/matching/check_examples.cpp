// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/matching/compile.hpp>
#include <cbtkit/matching/scanner.hpp>

#include "model.hpp"

#include <algorithm>

namespace cbtkit::matching {
namespace {
class example_checker {
public:
    example_checker(std::span<pattern_source const> sources, pattern_set const& set)
        : sources_{sources}
        , scanner_{set}
    {
    }

    std::vector<diagnostic> run()
    {
        std::vector<diagnostic> reading;
        detail::model const patterns = detail::read_patterns(sources_, reading);
        if (std::any_of(
                reading.begin(), reading.end(), [](auto const& d) { return d.level == severity::error; }))
            return reading;
        for (std::uint32_t g = 0; g < patterns.gates.size(); ++g)
            check_gate(patterns, g);
        for (detail::rule const& r : patterns.rules)
            check_rule(r);
        return std::move(failed_);
    }

private:
    void fail_at(detail::place at, std::string message)
    {
        failed_.push_back(
            detail::make_diagnostic(sources_, severity::error, "example_failed", at, std::move(message)));
    }

    void check_rule(detail::rule const& r)
    {
        std::optional<std::uint32_t> const index = scanner_.set().find(r.key);
        for (detail::example const& e : r.examples) {
            bool found = false;
            bool on_span = false;
            std::string where;
            for (hit const& h : scanner_.scan(e.text)) {
                if (h.rule != index || !(h.weight > 0))
                    continue;
                found = true;
                on_span = on_span || !e.has_span || (h.span.begin() == e.begin && h.span.end() == e.end);
                where += where.empty() ? "\"" : ", \"";
                where += slice_view(e.text, h.span);
                where += '"';
            }
            if (e.wanted && !found)
                fail_at(e.at, "the rule " + r.key + " does not find this example");
            else if (e.wanted && !on_span)
                fail_at(e.at, "the rule " + r.key + " finds " + where + " instead of the part in braces");
            else if (!e.wanted && found)
                fail_at(e.at, "the rule " + r.key + " finds " + where + " in this counter-example");
        }
    }

    /// A gate's examples concern the rules that apply it: `no:` none of them may hit, `yes:` one of them
    /// must.
    void check_gate(detail::model const& patterns, std::uint32_t g)
    {
        for (detail::example const& e : patterns.gates[g].examples) {
            std::string found;
            for (hit const& h : scanner_.scan(e.text)) {
                auto const& applied = patterns.rules[h.rule].gates;
                if (h.weight > 0 && std::find(applied.begin(), applied.end(), g) != applied.end())
                    found = patterns.rules[h.rule].key;
            }
            if (e.wanted && found.empty())
                fail_at(e.at, "no rule with the gate " + patterns.gates[g].name + " finds this example");
            else if (!e.wanted && !found.empty())
                fail_at(e.at, "the gate " + patterns.gates[g].name + " does not stop " + found + " here");
        }
    }

    std::span<pattern_source const> sources_;
    scanner scanner_;
    std::vector<diagnostic> failed_;
};
} // namespace

std::vector<diagnostic> check_examples(std::span<pattern_source const> sources, pattern_set const& set)
{
    return example_checker{sources, set}.run();
}
} // namespace cbtkit::matching
