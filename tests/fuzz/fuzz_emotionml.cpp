// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/emotionml.hpp>
#include <cbtkit/io/journal_json.hpp>

#include "text_of.hpp"

#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>

#include <set>
#include <sstream>
#include <string>

// There is no reader of EmotionML: a journal is written, and another reader of XML judges what was written.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using namespace cbtkit;
    auto const contents = io::read_journal(text_of(data, size));
    if (!contents)
        return 0;
    auto const document = interop::write_emotionml(*contents);
    must(document.before_1970 <= contents->size());
    std::istringstream in{document.xml};
    boost::property_tree::ptree tree;
    boost::property_tree::read_xml(in, tree); // throws at what is not well-formed
    auto const& root = tree.get_child("emotionml");
    std::set<std::string> names;
    std::set<std::string> ids;
    std::size_t emotions = 0;
    auto const is_name = [](std::string const& text) {
        return !text.empty() && text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                                       "0123456789.-_") == std::string::npos;
    };
    for (auto const& [kind, part] : root) {
        if (kind == "vocabulary")
            for (auto const& [item, content] : part)
                if (item == "item")
                    must(names.insert(content.get<std::string>("<xmlattr>.name")).second);
        if (kind != "emotion")
            continue;
        ++emotions;
        must(ids.insert(part.get<std::string>("<xmlattr>.id")).second);
        must(part.get<std::int64_t>("<xmlattr>.start") >= 0);
        must(is_name(part.get<std::string>("info.cbtkit:entry.<xmlattr>.id")));
        std::size_t said = 0;
        for (auto const& [what, content] : part) {
            if (what != "category" && what != "dimension")
                continue;
            ++said;
            auto const name = content.get<std::string>("<xmlattr>.name");
            must(is_name(name) && (what == "dimension" || names.contains(name)));
            double const value = content.get<double>("<xmlattr>.value", 0.0);
            must(value >= 0.0 && value <= 1.0);
        }
        must(said > 0);
    }
    must(emotions + document.before_1970 <= contents->size());
    return 0;
}
