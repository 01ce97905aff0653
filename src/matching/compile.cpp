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

compile_result compile(std::span<pattern_source const> sources)
{
    compile_result out;
    detail::model const patterns = detail::read_patterns(sources, out.diagnostics);
    if (out.ok())
        out.set = *pattern_set::from_bytes(detail::lower(patterns));
    return out;
}
} // namespace cbtkit::matching
