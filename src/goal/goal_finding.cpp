// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/goal_finding.hpp>

namespace cbtkit {
goal_message message_of(goal_finding const& finding, text_catalog const& texts)
{
    std::vector<text_argument> arguments;
    for (auto const& [name, value] : finding.arguments) {
        bool number = !value.empty() && value.size() < 10;
        std::int64_t count = 0;
        for (char const c : value) {
            number = number && c >= '0' && c <= '9';
            count = count * 10 + (c - '0');
            if (!number)
                break;
        }
        if (number)
            arguments.emplace_back(name, count);
        else
            arguments.emplace_back(name, std::string_view{value});
    }
    std::string const general = "goal." + std::string{key(finding.code)};
    std::string const special = finding.variant.empty() ? general : general + '.' + finding.variant;
    auto text = [&](std::string const& tail) {
        std::string const name = texts.contains(special + tail) ? special + tail : general + tail;
        return texts.text(name, arguments);
    };
    return {text(""), text(".offer")};
}
} // namespace cbtkit
