// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/freecbt.hpp>

#include <cbtkit/core/utf8.hpp>
#include <cbtkit/interop/chrono.hpp>
#include <cbtkit/knowledge/distortion_crosswalk.hpp>

#include <boost/json.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cbtkit::interop {
namespace {
namespace json = boost::json;

constexpr std::string_view old_prefix = "@Quirk:thoughts:"; // some versions stored it as part of the uuid

tl::unexpected<table_error> refuse(errc code, std::size_t row, std::string_view column)
{
    return tl::unexpected<table_error>{table_error{code, "freecbt", row, std::string{column}}};
}

/// One thought as both exports have it.
struct exported_thought {
    std::string uuid;
    std::string created;
    std::string updated;
    std::string automatic;
    std::vector<std::string> slugs;
    std::string challenge;
    std::string alternative;
};

result<distortion_id> distortion_of(std::string const& slug)
{
    if (auto const known = from_taxonomy(taxonomy::quirk12, slug); known && !known->empty())
        return distortion_id::from(key(known->front()));
    return distortion_id::from(std::string{custom_prefix} + slug);
}

result<civil_time> time_of(std::string const& text, int offset_minutes)
{
    auto const read = civil_time::parse(text);
    if (!read)
        return read;
    return from_sys_time(to_sys_time(*read), offset_minutes);
}

tl::expected<journal_entry, table_error> entry_of(
    exported_thought&& given, std::size_t row, int offset_minutes)
{
    journal_entry made;
    std::string_view uuid = given.uuid;
    if (uuid.starts_with(old_prefix))
        uuid.remove_prefix(old_prefix.size());
    if (uuid.empty())
        return refuse(errc::empty, row, "uuid");
    auto const id = entry_id::from("freecbt-" + std::string{uuid});
    if (!id)
        return refuse(id.error().code, row, "uuid");
    made.id = *id;
    auto const at = time_of(given.created, offset_minutes);
    if (!at)
        return refuse(at.error().code, row, "createdAt");
    made.at = *at;
    if (!given.updated.empty() && given.updated != given.created)
        made.unknown.push_back({"updatedAt", json::serialize(json::value(given.updated))});

    thought_record record;
    record.level = given.challenge.empty() ? thought_record_level::five : thought_record_level::seven;
    thought hot;
    hot.text = std::move(given.automatic);
    hot.hot = true;
    for (std::string const& slug : given.slugs) {
        auto const named = distortion_of(slug);
        if (!named)
            return refuse(named.error().code, row, "cognitiveDistortions");
        auto& all = hot.confirmed_distortions;
        if (std::find(all.begin(), all.end(), *named) == all.end())
            all.push_back(*named);
    }
    made.confirmed_distortions = hot.confirmed_distortions;
    record.thoughts.push_back(std::move(hot));
    if (!given.challenge.empty()) {
        evidence against;
        against.text = std::move(given.challenge);
        against.kind = evidence_kind::opinion;
        record.evidence_against.push_back(std::move(against));
    }
    if (!given.alternative.empty())
        record.response = std::move(given.alternative);
    made.thought_record = std::move(record);
    return made;
}

tl::expected<journal, table_error> journal_of(std::vector<exported_thought>&& thoughts, int offset_minutes)
{
    if (offset_minutes < -1080 || offset_minutes > 1080)
        return refuse(errc::invalid_offset, 0, "");
    std::vector<journal_entry> entries;
    for (std::size_t i = 0; i < thoughts.size(); ++i) {
        auto made = entry_of(std::move(thoughts[i]), i + 1, offset_minutes);
        if (!made)
            return tl::unexpected<table_error>{made.error()};
        entries.push_back(*std::move(made));
    }
    auto made = journal::from_entries(std::move(entries));
    if (!made)
        return refuse(made.error().code, made.error().position.value_or(0) + 1, "uuid");
    return *std::move(made);
}

/// A text member; empty when it is missing, nothing when it is no text.
std::optional<std::string> text_of(json::object const& from, std::string_view member)
{
    json::value const* const found = from.if_contains(member);
    if (found == nullptr || found->is_null())
        return std::string{};
    auto const* text = found->if_string();
    if (text == nullptr)
        return std::nullopt;
    return std::string{text->data(), text->size()};
}

/// A slug, or the slug of an older object that is selected; empty for one that is not.
std::optional<std::string> slug_of(json::value const& given)
{
    if (auto const* text = given.if_string())
        return std::string{text->data(), text->size()};
    auto const* object = given.if_object();
    if (object == nullptr)
        return std::nullopt;
    json::value const* const selected = object->if_contains("selected");
    if (selected != nullptr && selected->is_bool() && !selected->get_bool())
        return std::string{};
    auto slug = text_of(*object, "slug");
    return slug && !slug->empty() ? slug : std::nullopt;
}

tl::expected<exported_thought, table_error> thought_of(json::value const& given, std::size_t row)
{
    auto const* object = given.if_object();
    if (object == nullptr)
        return refuse(errc::wrong_type, row, "");
    exported_thought made;
    for (auto const& [name, member] :
         {std::pair{"uuid", &made.uuid}, std::pair{"createdAt", &made.created},
          std::pair{"updatedAt", &made.updated}, std::pair{"automaticThought", &made.automatic},
          std::pair{"challenge", &made.challenge}, std::pair{"alternativeThought", &made.alternative}}) {
        auto text = text_of(*object, name);
        if (!text)
            return refuse(errc::wrong_type, row, name);
        *member = *std::move(text);
    }
    for (char const* needed : {"uuid", "createdAt", "automaticThought"})
        if (!object->contains(needed))
            return refuse(errc::missing_member, row, needed);
    if (json::value const* const all = object->if_contains("cognitiveDistortions");
        all != nullptr && !all->is_null()) {
        if (!all->is_array())
            return refuse(errc::wrong_type, row, "cognitiveDistortions");
        for (json::value const& each : all->get_array()) {
            auto slug = slug_of(each);
            if (!slug)
                return refuse(errc::wrong_type, row, "cognitiveDistortions");
            if (!slug->empty())
                made.slugs.push_back(*std::move(slug));
        }
    }
    return made;
}
} // namespace

tl::expected<journal, table_error> read_freecbt_json(std::string_view text, int offset_minutes)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    boost::system::error_code ec;
    json::parse_options options;
    options.max_depth = 32;
    auto const document = json::parse(json::string_view{text.data(), text.size()}, ec, {}, options);
    if (ec)
        return refuse(ec == json::error::too_deep ? errc::too_long : errc::syntax, 0, "");
    json::array const* list = document.if_array();
    json::array single;
    if (auto const* object = document.if_object()) {
        if (auto const* thoughts = object->if_contains("thoughts")) {
            auto const version = text_of(*object, "v");
            if (!version)
                return refuse(errc::wrong_type, 0, "v");
            if (!version->empty() && *version != "Archive-v1")
                return refuse(errc::version_too_new, 0, "v");
            list = thoughts->if_array();
        } else if (object->contains("automaticThought")) {
            single.push_back(document);
            list = &single;
        } else {
            return refuse(errc::missing_member, 0, "thoughts");
        }
    }
    if (list == nullptr)
        return refuse(errc::wrong_type, 0, "thoughts");
    std::vector<exported_thought> thoughts;
    for (json::value const& each : *list) {
        auto made = thought_of(each, thoughts.size() + 1);
        if (!made)
            return tl::unexpected<table_error>{made.error()};
        thoughts.push_back(*std::move(made));
    }
    return journal_of(std::move(thoughts), offset_minutes);
}

tl::expected<journal, table_error> read_freecbt_csv(std::string_view csv, int offset_minutes)
{
    auto const table = read_csv_table(csv);
    if (!table)
        return refuse(table.error().code, 0, "");
    for (char const* needed : {"uuid", "createdAt", "automaticThought"})
        if (!table->column(needed))
            return refuse(errc::missing_member, 0, needed);
    std::vector<exported_thought> thoughts;
    for (std::size_t row = 0; row < table->rows.size(); ++row) {
        auto const cell = [&](std::string_view name) -> std::string {
            return table->cell(row, table->column(name)).value_or("");
        };
        exported_thought made;
        made.uuid = cell("uuid");
        made.created = cell("createdAt");
        made.updated = cell("updatedAt");
        made.automatic = cell("automaticThought");
        made.challenge = cell("challenge");
        made.alternative = cell("alternativeThought");
        std::string const slugs = cell("cognitiveDistortions");
        for (std::size_t at = 0; at < slugs.size();) {
            std::size_t const comma = std::min(slugs.find(',', at), slugs.size());
            if (comma > at)
                made.slugs.push_back(slugs.substr(at, comma - at));
            at = comma + 1;
        }
        thoughts.push_back(std::move(made));
    }
    return journal_of(std::move(thoughts), offset_minutes);
}
} // namespace cbtkit::interop
