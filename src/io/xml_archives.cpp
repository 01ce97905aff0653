// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/detail/xml_archives.hpp>

#include <boost/archive/detail/archive_serializer_map.hpp>
#include <boost/archive/impl/archive_serializer_map.ipp>
#include <boost/archive/impl/basic_xml_iarchive.ipp>
#include <boost/archive/impl/basic_xml_oarchive.ipp>
#include <boost/archive/impl/xml_iarchive_impl.ipp>
#include <boost/archive/impl/xml_oarchive_impl.ipp>

#include <algorithm>
#include <array>

namespace cbtkit::io::detail {
namespace {
struct reference {
    char letter;
    std::string_view written;
};
constexpr std::array<reference, 5> references{
    {{'<', "&lt;"}, {'>', "&gt;"}, {'&', "&amp;"}, {'"', "&quot;"}, {'\'', "&apos;"}}};
/// For each byte the index of its reference, or as many as there are.
constexpr auto reference_of = [] {
    std::array<unsigned char, 256> table{};
    for (unsigned char& each : table)
        each = references.size();
    for (std::size_t i = 0; i < references.size(); ++i)
        table[static_cast<unsigned char>(references[i].letter)] = static_cast<unsigned char>(i);
    return table;
}();

/// Text up to the next tag with its references resolved. False for references that need Boost's grammar.
bool resolve(std::string_view written, std::string& text)
{
    text.clear();
    for (;;) {
        std::size_t const plain = std::min(written.find('&'), written.size());
        text.append(written.substr(0, plain));
        written.remove_prefix(plain);
        if (written.empty())
            return true;
        bool known = false;
        for (reference const& each : references)
            if (written.starts_with(each.written)) {
                text += each.letter;
                written.remove_prefix(each.written.size());
                known = true;
                break;
            }
        if (!known)
            return false;
    }
}

/// Letters of which the names of our tags consist; Boost's grammar takes more.
bool is_name_letter(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == '-' || c == ':';
}
bool begins_name(char c) noexcept
{
    return is_name_letter(c) && !(c >= '0' && c <= '9') && c != '.' && c != '-';
}
} // namespace

careful_xml_oarchive::careful_xml_oarchive(string_sink& sink)
    : stream_over_sink{sink}
    , base{stream_, boost::archive::no_header}
{
    init();
}

void careful_xml_oarchive::save_binary(void const* bytes, std::size_t count)
{
    end_preamble();
    base::save_binary(bytes, count);
    ends_on_own_line_ = true;
}

void careful_xml_oarchive::save_text(std::string_view text)
{
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto const found = reference_of[static_cast<unsigned char>(text[at])];
        if (found == references.size())
            continue;
        sink_.append(text.substr(done, at - done));
        sink_.append(references[found].written);
        done = at + 1;
    }
    sink_.append(text.substr(done));
}

void careful_xml_oarchive::begin_line()
{
    constexpr std::string_view tabs = "\n\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t";
    sink_.append(tabs.substr(0, std::min(depth_ + 1, tabs.size())));
    for (std::size_t more = tabs.size(); more < depth_ + 1; ++more)
        sink_.append('\t');
}

void careful_xml_oarchive::save_start(char const* name)
{
    if (name == nullptr)
        return;
    std::string_view const tag{name};
    std::for_each(tag.begin(), tag.end(), boost::archive::detail::XML_name<char const>());
    end_preamble();
    if (depth_ > 0)
        begin_line();
    ++depth_;
    sink_.append('<');
    sink_.append(tag);
    tag_is_open_ = true;
    ends_on_own_line_ = false;
}

void careful_xml_oarchive::save_end(char const* name)
{
    if (name == nullptr)
        return;
    end_preamble();
    --depth_;
    if (ends_on_own_line_)
        begin_line();
    ends_on_own_line_ = true;
    sink_.append("</");
    sink_.append(std::string_view{name});
    sink_.append('>');
    if (depth_ == 0)
        sink_.append('\n');
}

careful_xml_iarchive::careful_xml_iarchive(memory_source& source)
    : stream_over_source{source}
    , base{stream_, boost::archive::no_header | boost::archive::no_xml_tag_checking}
{
    init();
}

/// Takes white space, `opening`, a name and `>`, or nothing at all.
bool careful_xml_iarchive::take_tag(std::string_view opening)
{
    std::string_view const rest = source_.rest();
    std::size_t at = memory_source::blanks_of(rest);
    if (!rest.substr(at).starts_with(opening))
        return false;
    at += opening.size();
    if (at == rest.size() || !begins_name(rest[at]))
        return false;
    while (at < rest.size() && is_name_letter(rest[at]))
        ++at;
    if (at == rest.size() || rest[at] != '>')
        return false;
    source_.drop(at + 1);
    return true;
}

void careful_xml_iarchive::load_start(char const* name)
{
    if (name != nullptr && !take_tag("<"))
        base::load_start(name);
}

void careful_xml_iarchive::load_end(char const* name)
{
    if (name != nullptr && !take_tag("</"))
        base::load_end(name);
}

void careful_xml_iarchive::load(std::string& text)
{
    std::string_view const rest = source_.rest();
    std::size_t const end = rest.find('<');
    if (end != std::string_view::npos && resolve(rest.substr(0, end), text)) {
        source_.drop(end);
        return;
    }
    base::load(text);
}
} // namespace cbtkit::io::detail

namespace boost::archive {
template class detail::archive_serializer_map<cbtkit::io::detail::careful_xml_oarchive>;
template class basic_xml_oarchive<cbtkit::io::detail::careful_xml_oarchive>;
template class xml_oarchive_impl<cbtkit::io::detail::careful_xml_oarchive>;
template class detail::archive_serializer_map<cbtkit::io::detail::careful_xml_iarchive>;
template class basic_xml_iarchive<cbtkit::io::detail::careful_xml_iarchive>;
template class xml_iarchive_impl<cbtkit::io::detail::careful_xml_iarchive>;
} // namespace boost::archive
