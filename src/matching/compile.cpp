// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/matching/compile.hpp>

#include "lower.hpp"
#include "model.hpp"

#include <algorithm>

namespace cbtkit::matching {
bool compile_result::ok() const noexcept
{
    return std::none_of(diagnostics.begin(), diagnostics.end(), [](diagnostic const& d) {
        return d.level == severity::error;
    });
}

bool shared_compile_result::ok() const noexcept
{
    return problem.empty() && std::none_of(diagnostics.begin(), diagnostics.end(), [](diagnostic const& d) {
               return d.level == severity::error;
           });
}

compile_result compile(std::span<pattern_source const> sources)
{
    compile_result out;
    detail::model const patterns = detail::read_patterns(sources, out.diagnostics);
    if (out.ok())
        out.set = *pattern_set::from_bytes(detail::lower(patterns));
    return out;
}

shared_compile_result compile_together(
    std::span<std::vector<pattern_source> const> sets, std::span<std::string const> more_words)
{
    shared_compile_result out;
    std::vector<detail::model> models;
    for (std::vector<pattern_source> const& sources : sets)
        models.push_back(detail::read_patterns(sources, out.diagnostics));
    if (!out.ok())
        return out;
    detail::shared_images const images = detail::lower_together(models, more_words);
    out.problem = images.problem;
    if (!out.ok())
        return out;
    out.vocabulary = *pattern_set::from_bytes(images.vocabulary);
    for (std::vector<std::byte> const& set : images.sets)
        out.sets.push_back(*pattern_set::from_bytes(set, out.vocabulary));
    return out;
}
} // namespace cbtkit::matching
