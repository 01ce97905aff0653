// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/core/utf8.hpp>
#include <cbtkit/interop/csv.hpp>
#include <cbtkit/interop/daylio.hpp>
#include <cbtkit/interop/freecbt.hpp>
#include <cbtkit/interop/journal_csv.hpp>

#include "text_of.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace {
using namespace cbtkit;
using interop::csv_cell;
using interop::csv_row;

/// RFC 4180 said another way, byte by byte, to judge the reader.
std::optional<std::vector<csv_row>> judged(std::string_view text, char separator)
{
    enum class place { start, plain, quoted, quote_in_quoted };
    std::vector<csv_row> rows;
    csv_row row;
    csv_cell cell;
    place where = place::start;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    auto const end_cell = [&] {
        row.push_back(std::move(cell));
        cell.reset();
        where = place::start;
    };
    auto const end_row = [&] {
        end_cell();
        rows.push_back(std::move(row));
        row.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        char const c = text[i];
        bool const crlf = c == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (where == place::quoted) {
            if (c == '"')
                where = place::quote_in_quoted;
            else
                *cell += c;
        } else if (where == place::quote_in_quoted && c == '"') {
            *cell += '"';
            where = place::quoted;
        } else if (where == place::start && c == '"') {
            cell.emplace();
            where = place::quoted;
        } else if (c == separator) {
            end_cell();
            if (i + 1 == text.size()) // the last cell of a file without a last line end
                end_row();
        } else if (c == '\n' || crlf) {
            i += crlf ? 1 : 0;
            end_row();
        } else if (where == place::quote_in_quoted) {
            return std::nullopt;
        } else {
            if (!cell)
                cell.emplace();
            *cell += c;
            where = place::plain;
        }
    }
    if (where == place::quoted)
        return std::nullopt;
    if (where != place::start || !row.empty())
        end_row();
    return rows;
}

void same_as_judged(std::string_view text, char separator, result<interop::csv_data> const& read)
{
    auto const rows = judged(text, separator);
    if (!read) {
        must(!read.error().position || *read.error().position <= text.size());
        bool const syntax = read.error().code == errc::syntax;
        must(!syntax || !rows || std::any_of(rows->begin(), rows->end(), [&](csv_row const& row) {
            return row.size() > rows->front().size();
        }));
        return;
    }
    must(rows.has_value() && !rows->empty() && rows->front().size() == read->header.size());
    std::size_t next = 0;
    for (std::size_t i = 1; i < rows->size(); ++i) {
        csv_row row = (*rows)[i];
        if (row.size() == 1 && !row.front() && read->header.size() > 1)
            continue;
        must(next < read->rows.size());
        for (std::size_t column = 0; column < read->header.size(); ++column)
            must(read->cell(next, column) == (column < row.size() ? row[column] : csv_cell{}));
        ++next;
    }
    must(next == read->rows.size());
}

void sound(tl::expected<journal, interop::table_error> const& read)
{
    if (!read)
        return;
    auto const back = interop::read_journal_csv(interop::write_journal_csv(*read));
    must(back.has_value() && back->size() == read->size());
    (void)interop::write_journal_csv(*read, {.spreadsheet_safe = true});
    for (journal_entry const& entry : read->entries())
        must(!entry.id.empty() && (!entry.thought_record || checked(*entry.thought_record).has_value()));
}
} // namespace

// The first byte chooses separator and reader: a table as such, the tables of a journal (the second byte
// chooses one, the others stand empty), Daylio, FreeCBT.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    if (size < 2)
        return 0;
    std::string_view const text = text_of(data + 2, size - 2);
    static constexpr std::array<char, 4> separators{',', ';', '\t', '|'};
    static constexpr std::array<char const*, 6> others{"ratings",         "tags",     "distortions",
                                                       "thought_records", "thoughts", "evidence"};
    switch (data[0] % 8) {
    case 0:
    case 1:
    case 2:
    case 3: {
        char const separator = separators[data[0] % 4];
        auto const read = interop::read_csv_table(text, separator);
        same_as_judged(text, separator, read);
        if (!read)
            break;
        csv_row header;
        for (std::string const& name : read->header)
            header.emplace_back(name);
        std::string written;
        interop::append_csv_row(written, header);
        for (csv_row const& row : read->rows)
            interop::append_csv_row(written, row);
        auto const again = interop::read_csv_table(written);
        must(again.has_value() && again->header == read->header && again->rows.size() <= read->rows.size());
        break;
    }
    case 4:
        sound(interop::read_journal_csv(std::vector<interop::named_table>{{"entries", std::string{text}}}));
        break;
    case 5:
        sound(interop::read_journal_csv(std::vector<interop::named_table>{
            {others[data[1] % others.size()], std::string{text}},
            {"entries", "id,at\r\ne1,2026-03-02T21:40:00+01:00\r\ne2,2026-03-03T00:00:00Z\r\n"},
            {"thought_records", "entry_id,level\r\ne1,7\r\n"}}));
        break;
    case 6:
        sound(interop::read_daylio(text));
        break;
    default:
        sound(interop::read_freecbt_csv(text, static_cast<int>(data[1]) * 5 - 640));
        break;
    }
    return 0;
}
