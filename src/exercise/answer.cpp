// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/exercise/answer.hpp>

namespace cbtkit {
namespace {
template <class Variant>
void collect(Variant const& value, std::vector<screened_text const*>& out)
{
    if (auto const* text = std::get_if<screened_text>(&value))
        out.push_back(text);
}
} // namespace

result<feeling> custom_feeling(screened_text words, std::optional<intensity> strength)
{
    std::string slug;
    bool gap = false;
    for (char const c : words.text()) {
        auto const byte = static_cast<unsigned char>(c);
        bool const upper = c >= 'A' && c <= 'Z';
        bool const kept = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || byte >= 0x80;
        if (!kept) {
            gap = !slug.empty();
            continue;
        }
        if (gap)
            slug += '_';
        gap = false;
        slug += upper ? static_cast<char>(c - 'A' + 'a') : c;
    }
    if (slug.empty())
        return fail(errc::empty);
    if (slug.size() > 60)
        return fail(errc::too_long, 60);
    return feeling{.emotion = "custom:" + slug, .strength = strength, .words = std::move(words)};
}

cell const* answer_row::find(std::string_view field) const noexcept
{
    for (filled_field const& filled : fields)
        if (filled.field == field)
            return &filled.value;
    return nullptr;
}

answer_kind kind_of(answer const& given) noexcept
{
    struct {
        answer_kind operator()(seen) const { return answer_kind::notice; }
        answer_kind operator()(screened_text const&) const { return answer_kind::text; }
        answer_kind operator()(intensity) const { return answer_kind::slider; }
        answer_kind operator()(std::int64_t) const { return answer_kind::number; }
        answer_kind operator()(choice const&) const { return answer_kind::choice; }
        answer_kind operator()(choices const&) const { return answer_kind::choices; }
        answer_kind operator()(bool) const { return answer_kind::yes_no; }
        answer_kind operator()(calendar_day const&) const { return answer_kind::day; }
        answer_kind operator()(civil_time const&) const { return answer_kind::time; }
        answer_kind operator()(feelings const&) const { return answer_kind::feelings; }
        answer_kind operator()(answer_row const&) const { return answer_kind::form; }
        answer_kind operator()(answer_rows const&) const { return answer_kind::list; }
        answer_kind operator()(shares const&) const { return answer_kind::shares; }
        answer_kind operator()(intensity_series const&) const { return answer_kind::series; }
    } const kind;
    return std::visit(kind, given);
}

std::vector<screened_text const*> texts_of(answer const& given)
{
    std::vector<screened_text const*> out;
    collect(given, out);
    if (auto const* felt = std::get_if<feelings>(&given))
        for (feeling const& one : *felt)
            if (one.words)
                out.push_back(&*one.words);
    auto const from_row = [&out](answer_row const& row) {
        for (filled_field const& filled : row.fields)
            collect(filled.value, out);
    };
    if (auto const* row = std::get_if<answer_row>(&given))
        from_row(*row);
    if (auto const* rows = std::get_if<answer_rows>(&given))
        for (answer_row const& row : *rows)
            from_row(row);
    if (auto const* parts = std::get_if<shares>(&given))
        for (shares::part const& part : parts->parts)
            out.push_back(&part.name);
    return out;
}

std::size_t length_of(std::string_view text) noexcept
{
    std::size_t length = 0;
    for (std::size_t i = 0; i < text.size(); ++length) {
        auto const lead = static_cast<unsigned char>(text[i]);
        std::size_t size = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
        if (i + size > text.size())
            size = 1;
        for (std::size_t k = 1; k < size; ++k)
            if ((static_cast<unsigned char>(text[i + k]) & 0xC0U) != 0x80U)
                size = 1;
        i += size;
    }
    return length;
}
} // namespace cbtkit
