// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/detection/finding_reason.hpp>

namespace cbtkit {
std::string finding_reason(finding const& found, text_catalog const& catalog)
{
    std::string name =
        found.rule.starts_with("statistics.") ? "detection.reason.statistics." : "detection.reason.";
    name.append(key(found.kind));
    return catalog.text(name, {text_argument{"cue", found.cue}});
}
} // namespace cbtkit
