// SPDX-License-Identifier: BSL-1.0
#include "rules.hpp"

#include <cbtkit/knowledge/emotion.hpp>

#include <algorithm>

namespace cbtkit::detail {
namespace {
/// Collects the errors of one answer.
class limits {
public:
    explicit limits(std::vector<step_note>& notes)
        : notes_{notes}
    {
    }

    void check(field const& asked, answer const& given)
    {
        if (kind_of(given) != asked.kind) {
            error("E_TYPE", errc::wrong_type);
            return;
        }
        if (auto const* row = std::get_if<answer_row>(&given)) {
            check_row(asked, *row);
            if (row->fields.size() < static_cast<std::size_t>(asked.least))
                error("E_RANGE", errc::out_of_range);
        } else if (auto const* rows = std::get_if<answer_rows>(&given)) {
            count(asked, rows->size());
            for (std::size_t i = 0; i < rows->size(); ++i) {
                item_ = i;
                check_row(asked, (*rows)[i]);
            }
            item_.reset();
        } else if (auto const* felt = std::get_if<feelings>(&given)) {
            check_feelings(asked, *felt);
        } else if (auto const* parts = std::get_if<shares>(&given)) {
            check_shares(asked, *parts);
        } else if (auto const* series = std::get_if<intensity_series>(&given)) {
            count(asked, series->size());
        } else {
            std::visit([this, &asked](auto const& value) { check_plain(asked, value); }, given);
        }
    }

private:
    void error(std::string_view code, errc reason, std::int64_t number = 0)
    {
        notes_.push_back(
            {.code = std::string{code},
             .severity = note_severity::error,
             .field = field_,
             .item = item_,
             .span = {},
             .number = number,
             .reason = reason});
    }

    void count(field const& asked, std::size_t size)
    {
        auto const items = static_cast<std::int64_t>(size);
        if (items == 0 && asked.least > 0)
            error("E_EMPTY", errc::empty);
        else if (items < asked.least)
            error("E_RANGE", errc::out_of_range, asked.least);
        else if (asked.most > 0 && items > asked.most)
            error("E_TOO_LONG", errc::too_long, asked.most);
    }

    void check_plain(field const&, seen) {}
    void check_plain(field const&, intensity) {}
    void check_plain(field const&, bool) {}
    void check_plain(field const&, calendar_day const&) {}
    void check_plain(field const&, civil_time const&) {}
    template <class Other>
    void check_plain(field const&, Other const&)
    {
    }
    void check_plain(field const& asked, screened_text const& given)
    {
        std::string const& text = given.text();
        bool const blank = text.find_first_not_of(" \t\r\n") == std::string::npos;
        auto const length = static_cast<std::int64_t>(length_of(text));
        if (blank && asked.least > 0)
            error("E_EMPTY", errc::empty);
        else if (length < asked.least)
            error("E_RANGE", errc::out_of_range, asked.least);
        else if (asked.most > 0 && length > asked.most)
            error("E_TOO_LONG", errc::too_long, asked.most);
    }
    void check_plain(field const& asked, std::int64_t given)
    {
        if (given < asked.least || given > asked.most)
            error("E_RANGE", errc::out_of_range);
    }
    void check_plain(field const& asked, choice const& given) { check_option(asked, given.key); }
    void check_plain(field const& asked, choices const& given)
    {
        count(asked, given.keys.size());
        for (std::size_t i = 0; i < given.keys.size(); ++i) {
            check_option(asked, given.keys[i]);
            if (std::find(
                    given.keys.begin(), given.keys.begin() + static_cast<std::ptrdiff_t>(i), given.keys[i]) !=
                given.keys.begin() + static_cast<std::ptrdiff_t>(i))
                error("E_DUPLICATE", errc::duplicate);
        }
    }

    void check_option(field const& asked, std::string const& key)
    {
        if (std::find(asked.options.begin(), asked.options.end(), key) == asked.options.end())
            error("E_UNKNOWN", errc::unknown_key);
    }

    void check_row(field const& asked, answer_row const& row)
    {
        for (std::size_t i = 0; i < row.fields.size(); ++i) {
            filled_field const& filled = row.fields[i];
            for (std::size_t k = 0; k < i; ++k)
                if (row.fields[k].field == filled.field)
                    error("E_DUPLICATE", errc::duplicate);
            auto const found =
                std::find_if(asked.fields.begin(), asked.fields.end(), [&filled](field const& one) {
                    return one.key == filled.field;
                });
            if (found == asked.fields.end()) {
                error("E_UNKNOWN", errc::unknown_key);
                continue;
            }
            field_ = found->key;
            answer const alone = std::visit([](auto const& value) { return answer{value}; }, filled.value);
            if (kind_of(alone) != found->kind)
                error("E_TYPE", errc::wrong_type);
            else
                std::visit([this, found](auto const& value) { check_plain(*found, value); }, filled.value);
            field_.clear();
        }
        for (field const& wanted : asked.fields)
            if (!wanted.optional && row.find(wanted.key) == nullptr) {
                field_ = wanted.key;
                error("E_MISSING", errc::missing_member);
                field_.clear();
            }
    }

    void check_feelings(field const& asked, feelings const& given)
    {
        count(asked, given.size());
        for (std::size_t i = 0; i < given.size(); ++i) {
            item_ = i;
            feeling const& one = given[i];
            for (std::size_t k = 0; k < i; ++k)
                if (given[k].emotion == one.emotion)
                    error("E_DUPLICATE", errc::duplicate);
            if (one.words) {
                auto const own = custom_feeling(*one.words, one.strength);
                if (!own || (*own).emotion != one.emotion)
                    error("E_UNKNOWN", errc::unknown_key);
            } else if (find_emotion(one.emotion) == nullptr) {
                error("E_UNKNOWN", errc::unknown_key);
            }
        }
        item_.reset();
    }

    void check_shares(field const& asked, shares const& given)
    {
        count(asked, given.parts.size());
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < given.parts.size(); ++i) {
            item_ = i;
            shares::part const& part = given.parts[i];
            if (part.name.text().find_first_not_of(" \t\r\n") == std::string::npos)
                error("E_EMPTY", errc::empty);
            else if (length_of(part.name.text()) > 200)
                error("E_TOO_LONG", errc::too_long, 200);
            if (part.percent < 0 || part.percent > 100)
                error("E_RANGE", errc::out_of_range);
            else
                sum += part.percent;
        }
        item_.reset();
        if (sum > 100)
            error("PIE_OVER_100", errc::sum_mismatch, sum - 100);
    }

    std::vector<step_note>& notes_;
    std::string field_;
    std::optional<std::size_t> item_;
};
} // namespace

void check_limits(field const& asked, answer const& given, std::vector<step_note>& notes)
{
    limits{notes}.check(asked, given);
}
} // namespace cbtkit::detail
