// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/bids.hpp>
#include <cbtkit/interop/fhir_goal.hpp>
#include <cbtkit/interop/fhir_journal.hpp>
#include <cbtkit/io/goal_json.hpp>
#include <cbtkit/io/journal_json.hpp>

#include "text_of.hpp"

#include <boost/json.hpp>

#include <set>
#include <string>

namespace {
using namespace cbtkit;
namespace json = boost::json;

/// What FHIR asks of any JSON: no empty text, array or object, no null, one `value[x]`, texts that are not
/// blank.
void sound(json::value const& value)
{
    must(!value.is_null());
    if (auto const* text = value.if_string()) {
        bool visible = false;
        for (char const c : *text) {
            auto const byte = static_cast<unsigned char>(c);
            must(byte >= 0x20 || c == '\t' || c == '\n' || c == '\r');
            visible = visible || byte > 0x20;
        }
        must(visible);
    } else if (auto const* list = value.if_array()) {
        must(!list->empty());
        for (json::value const& each : *list)
            sound(each);
    } else if (auto const* object = value.if_object()) {
        must(!object->empty());
        std::size_t values = 0;
        for (auto const& member : *object) {
            std::string_view const name{member.key().data(), member.key().size()};
            values += name.size() > 5 && name.starts_with("value") && name[5] >= 'A' && name[5] <= 'Z';
            sound(member.value());
        }
        must(values <= 1);
    }
}

void sound_bundle(std::string const& text)
{
    json::value const bundle = json::parse(text);
    must(bundle.at("resourceType") == "Bundle" && bundle.at("type") == "collection");
    auto const* entries = bundle.as_object().if_contains("entry");
    if (entries == nullptr || entries->as_array().empty())
        return;
    std::set<std::string> urls;
    for (json::value const& entry : entries->as_array()) {
        must(urls.insert(std::string{entry.at("fullUrl").as_string()}).second);
        must(entry.at("resource").as_object().contains("resourceType"));
        sound(entry);
    }
}
} // namespace

// The first byte chooses: a goal or a journal, with or without texts, with a subject; the rest is its JSON.
// There are no readers of these formats: what is written is judged.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    if (size == 0)
        return 0;
    unsigned const how = data[0];
    std::string_view const text = text_of(data + 1, size - 1);
    calendar_day const today = *calendar_day::parse("2026-03-02");
    std::string const subject = (how & 2U) != 0 ? "Patient/123" : "";
    bool const with_texts = (how & 4U) != 0;
    if ((how & 1U) != 0) {
        auto const goal = io::read_goal(text);
        if (!goal)
            return 0;
        interop::fhir_goal_options const options{
            .today = today, .subject = subject, .with_notes = with_texts, .rhythm = {}};
        if (auto const written = interop::write_fhir_goal(*goal, options))
            sound(json::parse(*written));
        if (auto const written = interop::write_fhir_bundle(*goal, options))
            sound_bundle(*written);
        return 0;
    }
    auto const contents = io::read_journal(text);
    if (!contents)
        return 0;
    auto const written = interop::write_fhir_journal(
        *contents,
        {.subject = subject, .today = today, .with_texts = with_texts, .rhythm = {}, .scales = {}});
    must(written.has_value() && written->goals_left_out <= contents->goals().size());
    sound_bundle(written->json);
    interop::bids_options options;
    options.with_texts = with_texts;
    options.shift_days = static_cast<int>(how) - 128;
    auto const folder = interop::write_bids(*contents, options);
    if (!folder)
        return 0; // a day that leaves the calendar
    for (interop::named_file const& file : *folder) {
        if (file.path.ends_with(".json"))
            (void)json::parse(file.bytes);
        if (!file.path.ends_with(".tsv"))
            continue;
        std::set<std::size_t> widths; // every row has as many cells as the header
        std::size_t tabs = 0;
        for (char const c : file.bytes) {
            tabs += c == '\t';
            if (c == '\n') {
                widths.insert(tabs);
                tabs = 0;
            }
        }
        must(widths.size() == 1 && file.bytes.ends_with('\n'));
    }
    return 0;
}
