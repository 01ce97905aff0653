// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/matching/diagnostic.hpp>

namespace cbtkit::matching {
std::string to_text(diagnostic const& d)
{
    std::string text = d.source + ':' + std::to_string(d.line) + ':' + std::to_string(d.column) + ": " +
                       (d.level == severity::error ? "error: " : "warning: ") + d.message + " [" + d.code +
                       "]\n";
    if (!d.quoted.empty()) {
        text += "  " + d.quoted + "\n  ";
        for (std::size_t i = 0; i + 1 < d.column && i < d.quoted.size(); ++i)
            if ((static_cast<unsigned char>(d.quoted[i]) & 0xC0U) != 0x80U)
                text += d.quoted[i] == '\t' ? '\t' : ' ';
        text += "^\n";
    }
    return text;
}
} // namespace cbtkit::matching
