// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_REFRAMING_GROUP_HITS_HPP
#define CBTKIT_SRC_REFRAMING_GROUP_HITS_HPP

/// @file
/// The hits of a pattern set by the first part of their rule keys.

#include <cbtkit/core/text_span.hpp>
#include <cbtkit/matching/pattern_set.hpp>
#include <cbtkit/matching/scanner.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace cbtkit::detail {
/// Everything that the patterns found in one text.
class group_hits {
public:
    group_hits(matching::pattern_set const& set, std::string_view text)
    {
        matching::scanner scanner{set};
        for (matching::hit const& hit : scanner.scan(text)) {
            std::string_view const key = set.rule(hit.rule).key;
            if (hit.weight > 0)
                hits_.emplace_back(key.substr(0, key.find('.')), hit.span);
        }
    }

    /// The first place where a rule of this group holds. Groups are views over the static pattern set.
    [[nodiscard]] std::optional<text_span> first(std::string_view group) const noexcept
    {
        for (auto const& [name, span] : hits_)
            if (name == group)
                return span;
        return std::nullopt;
    }
    [[nodiscard]] std::size_t count(std::string_view group) const noexcept
    {
        std::size_t n = 0;
        for (auto const& [name, span] : hits_)
            n += name == group ? 1U : 0U;
        return n;
    }

private:
    std::vector<std::pair<std::string_view, text_span>> hits_;
};
} // namespace cbtkit::detail
#endif
