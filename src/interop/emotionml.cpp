// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/emotionml.hpp>

#include <cstdint>
#include <set>
#include <string_view>

namespace cbtkit::interop {
namespace {
/// A name of XML (NMTOKEN) for any key, different keys by different names: letters, digits and `.-` stay, all
/// other bytes become `_HH`.
std::string xml_name(std::string_view key)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string name;
    for (char c : key) {
        bool const plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           c == '.' || c == '-';
        if (plain) {
            name += c;
            continue;
        }
        auto const byte = static_cast<unsigned char>(c);
        name += '_';
        name += hex[byte >> 4U];
        name += hex[byte & 0xFU];
    }
    return name;
}

/// 0 to 100 as 0 to 1 with two decimals, without a locale.
std::string fraction(int percent)
{
    std::string text = "0.00";
    if (percent == 100)
        return "1.00";
    text[2] = static_cast<char>('0' + percent / 10);
    text[3] = static_cast<char>('0' + percent % 10);
    return text;
}
} // namespace

emotionml_document write_emotionml(journal const& contents)
{
    emotionml_document out;
    std::string emotions;
    std::set<std::string> names;
    std::size_t number = 0;
    for (journal_entry const& entry : contents.entries()) {
        if (!entry.mood && entry.emotions.empty())
            continue;
        if (entry.at.instant_ms() < 0) {
            ++out.before_1970;
            continue;
        }
        std::string said;
        std::set<std::string> used; // a name may occur once in an emotion
        for (emotion_rating const& rating : entry.emotions) {
            auto name = xml_name(rating.emotion.str());
            if (name.empty() || !used.insert(name).second)
                continue;
            said += "    <category name=\"" + name + "\"";
            auto const& strength = rating.before ? rating.before : rating.after;
            if (strength)
                said += " value=\"" + fraction(strength->percent()) + "\"";
            said += "/>\n";
            names.insert(std::move(name));
        }
        if (entry.mood)
            said += "    <dimension name=\"pleasure\" value=\"" + fraction(entry.mood->percent()) + "\"/>\n";
        if (said.empty())
            continue; // an emotion has to say something
        emotions += "  <emotion id=\"e" + std::to_string(++number) + "\" start=\"" +
                    std::to_string(entry.at.instant_ms()) + "\"";
        if (!entry.text.empty())
            emotions += " expressed-through=\"text\"";
        emotions += ">\n    <info><cbtkit:entry id=\"" + xml_name(entry.id.str()) + "\"/></info>\n" + said +
                    "  </emotion>\n";
    }
    out.xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
              "<emotionml version=\"1.0\" xmlns=\"http://www.w3.org/2009/10/emotionml\"\n"
              "    xmlns:cbtkit=\"urn:cbtkit:emotionml\"\n"
              "    dimension-set=\"http://www.w3.org/TR/emotion-voc/xml#pad-dimensions\"";
    if (!names.empty())
        out.xml += "\n    category-set=\"#feelings\"";
    out.xml += ">\n";
    if (!names.empty()) {
        out.xml += "  <vocabulary type=\"category\" id=\"feelings\">\n";
        for (std::string const& name : names)
            out.xml += "    <item name=\"" + name + "\"/>\n";
        out.xml += "  </vocabulary>\n";
    }
    out.xml += emotions + "</emotionml>\n";
    return out;
}
} // namespace cbtkit::interop
