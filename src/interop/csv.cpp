// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/csv.hpp>

#include <cbtkit/core/utf8.hpp>

#include <algorithm>
#include <numeric>
#include <utility>

namespace cbtkit::interop {
namespace {
class table_reader {
public:
    table_reader(std::string_view text, char separator) noexcept
        : text_{text}
        , separator_{separator}
    {
    }

    [[nodiscard]] bool at_end() const noexcept { return at_ == text_.size(); }
    [[nodiscard]] std::size_t position() const noexcept { return at_; }
    void skip_mark()
    {
        if (text_.starts_with("\xEF\xBB\xBF"))
            at_ = 3;
    }

    result<csv_row> row()
    {
        csv_row cells;
        for (;;) {
            auto cell = next();
            if (!cell)
                return fail(cell.error().code, cell.error().position);
            cells.push_back(*std::move(cell));
            if (at_end())
                return cells;
            if (text_[at_] == separator_) {
                ++at_;
                continue;
            }
            if (text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n')
                ++at_;
            ++at_;
            return cells;
        }
    }

private:
    [[nodiscard]] bool ends_cell() const noexcept
    {
        if (at_end() || text_[at_] == separator_ || text_[at_] == '\n')
            return true;
        return text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n';
    }
    result<csv_cell> next()
    {
        if (at_end() || text_[at_] != '"') {
            std::size_t const begin = at_;
            while (!ends_cell())
                ++at_;
            return at_ == begin ? csv_cell{} : csv_cell{std::string{text_.substr(begin, at_ - begin)}};
        }
        std::size_t const quote = at_++;
        std::string cell;
        for (;;) {
            std::size_t const end = text_.find('"', at_);
            if (end == std::string_view::npos)
                return fail(errc::syntax, quote);
            cell += text_.substr(at_, end - at_);
            at_ = end + 1;
            if (at_end() || text_[at_] != '"')
                break;
            cell += '"';
            ++at_;
        }
        if (!ends_cell())
            return fail(errc::syntax, at_);
        return csv_cell{std::move(cell)};
    }

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
};

/// True for what spreadsheets would run: signs, also in their wide forms, and blanks that hide them.
bool may_run(std::string_view text)
{
    if (text.empty())
        return false;
    for (std::string_view wide : {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"})
        if (text.starts_with(wide))
            return true;
    return std::string_view{"=+-@\t\r\n"}.find(text[0]) != std::string_view::npos;
}

void append_cell(std::string& out, std::string_view text, csv_options const& options)
{
    bool const formula = options.spreadsheet_safe && may_run(text);
    bool const quoted = text.empty() || text.find_first_of(",\"\r\n") != std::string_view::npos ||
                        text.front() == ' ' || text.back() == ' ' || text.starts_with("\xEF\xBB\xBF");
    if (quoted)
        out += '"';
    if (formula)
        out += '\'';
    for (char byte : text) {
        if (byte == '"')
            out += '"';
        out += byte;
    }
    if (quoted)
        out += '"';
}
} // namespace

void append_csv_row(std::string& out, csv_row const& row, csv_options const& options)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0)
            out += ',';
        if (row[i])
            append_cell(out, *row[i], options);
    }
    out += "\r\n";
}

std::optional<std::size_t> csv_data::column(std::string_view name) const noexcept
{
    auto const found = std::lower_bound(
        by_name.begin(), by_name.end(), name,
        [this](std::size_t at, std::string_view wanted) { return header[at] < wanted; });
    if (found == by_name.end() || header[*found] != name)
        return std::nullopt;
    return *found;
}

csv_cell const& csv_data::cell(std::size_t row, std::optional<std::size_t> column) const noexcept
{
    static csv_cell const missing;
    return column && *column < rows[row].size() ? rows[row][*column] : missing;
}

result<csv_data> read_csv_table(std::string_view text, char separator)
{
    if (auto const bad = first_invalid_utf8(text))
        return fail(errc::invalid_utf8, *bad);
    table_reader in{text, separator};
    in.skip_mark();
    csv_data table;
    if (in.at_end())
        return fail(errc::empty, 0);
    auto header = in.row();
    if (!header)
        return fail(header.error().code, header.error().position);
    for (csv_cell& name : *header)
        table.header.push_back(std::move(name).value_or(""));
    auto const& names = table.header;
    table.by_name.resize(names.size());
    std::iota(table.by_name.begin(), table.by_name.end(), std::size_t{0});
    std::sort(table.by_name.begin(), table.by_name.end(), [&names](std::size_t a, std::size_t b) {
        return names[a] < names[b];
    });
    bool const twice =
        std::adjacent_find(
            table.by_name.begin(), table.by_name.end(),
            [&names](std::size_t a, std::size_t b) { return names[a] == names[b]; }) != table.by_name.end();
    if (twice)
        return fail(errc::duplicate, 0);
    while (!in.at_end()) {
        std::size_t const begin = in.position();
        auto row = in.row();
        if (!row)
            return fail(row.error().code, row.error().position);
        if (row->size() > table.header.size())
            return fail(errc::syntax, begin);
        if (row->size() == 1 && !row->front() && table.header.size() > 1)
            continue; // an empty line
        table.rows.push_back(*std::move(row));
    }
    return table;
}
} // namespace cbtkit::interop
