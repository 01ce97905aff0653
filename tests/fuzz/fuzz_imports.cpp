// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/daylio.hpp>
#include <cbtkit/interop/freecbt.hpp>
#include <cbtkit/interop/journal_csv.hpp>
#include <cbtkit/interop/span_formats.hpp>

#include "text_of.hpp"

#include <string>
#include <vector>

namespace {
using namespace cbtkit;

void sound(tl::expected<journal, interop::table_error> const& read)
{
    if (!read)
        return;
    for (journal_entry const& entry : read->entries()) {
        must(!entry.id.empty() && read->find(entry.id) == &entry);
        if (entry.thought_record)
            must(checked(*entry.thought_record).has_value());
    }
    // Tables hold all that came in, but for what they count as left out.
    auto const tables = interop::write_journal_csv(*read);
    auto const back = interop::read_journal_csv(tables);
    must(back.has_value() && back->size() == read->size());
}
} // namespace

// The first byte chooses the reader.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    if (size == 0)
        return 0;
    std::string_view const text = text_of(data + 1, size - 1);
    switch (data[0] % 5) {
    case 0:
        sound(interop::read_daylio(text));
        break;
    case 1:
        sound(interop::read_freecbt_json(text, 60));
        break;
    case 2:
        sound(interop::read_freecbt_csv(text, -60));
        break;
    case 3: { // tables, each after a line with its name, parted by NUL
        std::vector<interop::named_table> tables;
        std::string_view rest = text;
        while (!rest.empty() && tables.size() < 8) {
            std::size_t const end = std::min(rest.find('\0'), rest.size());
            std::string_view const one = rest.substr(0, end);
            std::size_t const line = std::min(one.find('\n'), one.size());
            tables.push_back(
                {std::string{one.substr(0, line)}, std::string{one.substr(std::min(line + 1, one.size()))}});
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        sound(interop::read_journal_csv(tables));
        break;
    }
    default: { // a text and annotations of brat, parted by NUL
        std::size_t const cut = std::min(text.find('\0'), text.size());
        std::string_view const txt = text.substr(0, cut);
        auto const read = interop::read_brat(txt, text.substr(std::min(cut + 1, text.size())));
        if (!read)
            break;
        for (finding const& each : *read)
            must(each.span.end() <= txt.size() && each.cue == slice(txt, each.span));
        must(interop::write_spacy_doc(txt, *read).has_value());
        must(interop::write_web_annotations("urn:x", txt, *read).has_value());
        if (auto const written = interop::write_brat(txt, *read)) {
            auto const again = interop::read_brat(written->txt, written->ann);
            must(again.has_value() && again->size() == read->size());
        }
    }
    }
    return 0;
}
