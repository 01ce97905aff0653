// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/bids.hpp>

#include <cbtkit/core/utf8.hpp>
#include <cbtkit/knowledge/emotion.hpp>

#include <boost/json.hpp>

#include <array>
#include <charconv>
#include <map>
#include <set>
#include <utility>

namespace cbtkit::interop {
namespace {
namespace json = boost::json;

/// A cell: no tabs, no line ends, never empty.
std::string cell(std::string_view text)
{
    std::string made;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t const length = utf8_length(text, i);
        if (length == 0)
            made += "\xEF\xBF\xBD";
        else if (static_cast<unsigned char>(text[i]) < 0x20)
            made += ' ';
        else
            made.append(text, i, length);
        i += length == 0 ? 1 : length;
    }
    return made.empty() ? "n/a" : made;
}
std::string cell(std::optional<intensity> const& level)
{
    return level ? std::to_string(level->percent()) : "n/a";
}
std::string cell(double number)
{
    std::array<char, 32> digits{};
    auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return {digits.data(), end};
}

/// Letters, digits and `_`; other bytes as `_HH`.
std::string column_name(std::string_view key)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string name;
    for (char c : key) {
        bool const plain =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        auto const byte = static_cast<unsigned char>(c);
        if (plain) {
            name += c;
        } else {
            name += '_';
            name += hex[byte >> 4U];
            name += hex[byte & 0xFU];
        }
    }
    return name;
}

/// A table under construction, with the description of its columns.
class table {
public:
    void column(std::string const& name, std::string_view description, std::string_view units = {})
    {
        json::object about{{"Description", description}};
        if (!units.empty())
            about["Units"] = units;
        sidecar[name] = std::move(about);
        text_ += text_.empty() ? "" : "\t";
        text_ += name;
    }
    void end_row()
    {
        text_ += '\n';
        fresh_ = true;
    }
    void put(std::string const& value)
    {
        text_ += fresh_ ? "" : "\t";
        text_ += value;
        fresh_ = false;
    }
    [[nodiscard]] std::string const& text() const noexcept { return text_; }

    json::object sidecar;

private:
    std::string text_;
    bool fresh_ = true;
};

std::string pretty(json::value const& value)
{
    return json::serialize(value) + "\n";
}

result<std::string> shifted(civil_time const& at, int days)
{
    auto const day = calendar_day::from_days_since_epoch(at.day().days_since_epoch() + days);
    if (!day)
        return fail(errc::out_of_range);
    auto const made = civil_time::from_parts(*day, at.millisecond_of_day(), at.offset_minutes());
    if (!made)
        return fail(made.error().code);
    return made->to_string();
}

std::string joined(std::vector<std::string> const& all)
{
    std::string text;
    for (std::string const& each : all)
        text += (text.empty() ? "" : ";") + each;
    return text;
}

std::vector<emotion_id> feelings_in(journal const& contents)
{
    std::set<emotion_id> all;
    for (journal_entry const& entry : contents.entries())
        for (emotion_rating const& rating : entry.emotions)
            all.insert(rating.emotion);
    return {all.begin(), all.end()};
}

result<std::string> entries_table(journal const& contents, bids_options const& options, json::object& sidecar)
{
    table out;
    auto const feelings = feelings_in(contents);
    out.column(
        "time",
        "Local time of the entry with its UTC offset, shifted by a number of days where the study does so");
    out.column("entry", "Number of the entry, from 1");
    out.column("mood", "Mood, 0 as low as it gets to 100 as good as it gets", "percent");
    for (emotion_id const& id : feelings) {
        emotion_term const* const term = find_emotion(id.str());
        std::string const label = term != nullptr ? std::string{term->label} : cell(id.str());
        std::string const name = column_name(id.str());
        out.column(name + "_before", "Strength of the feeling: " + label, "percent");
        out.column(name + "_after", "Strength of the same feeling after an exercise: " + label, "percent");
    }
    out.column("distortions", "Habits of thought that the person recognised, separated by semicolons");
    out.column("exercise", "Key of the exercise that the entry came from");
    out.column("text_bytes", "Length of the text in bytes of UTF-8", "byte");
    if (options.with_texts) {
        out.column("tags", "The person's own tags, separated by semicolons");
        out.column("text", "What the person wrote");
    }
    out.end_row();
    std::size_t number = 0;
    for (journal_entry const& entry : contents.entries()) {
        auto const at = shifted(entry.at, options.shift_days);
        if (!at)
            return fail(at.error().code);
        out.put(*at);
        out.put(std::to_string(++number));
        out.put(cell(entry.mood));
        std::map<emotion_id, emotion_rating const*> rated;
        for (emotion_rating const& rating : entry.emotions)
            rated.emplace(rating.emotion, &rating); // the first of two
        for (emotion_id const& id : feelings) {
            auto const found = rated.find(id);
            out.put(found == rated.end() ? "n/a" : cell(found->second->before));
            out.put(found == rated.end() ? "n/a" : cell(found->second->after));
        }
        std::vector<std::string> named;
        for (distortion_id const& id : entry.confirmed_distortions)
            named.push_back(id.str());
        out.put(cell(joined(named)));
        out.put(cell(entry.exercise.value_or("")));
        out.put(std::to_string(entry.text.size()));
        if (options.with_texts) {
            out.put(cell(joined(entry.tags)));
            out.put(cell(entry.text));
        }
        out.end_row();
    }
    sidecar = std::move(out.sidecar);
    return out.text();
}

result<std::string> scale_table(scale which, bids_options const& options, bool once, json::object& sidecar)
{
    table out;
    scale_row const& about = row(which);
    if (once)
        out.column("participant_id", "Code of the participant");
    out.column("time", "Local time with its UTC offset, shifted by a number of days where the study does so");
    for (std::size_t i = 0; i < about.items; ++i)
        out.column(
            item_id(which, i), "Answer to one item, " + std::to_string(about.low) + " to " +
                                   std::to_string(about.high) + ", as it was given");
    out.column("total", "Total by the published rule; n/a where too much was left open");
    out.end_row();
    for (answered_scale const& each : options.scales) {
        if (each.which != which)
            continue;
        if (each.answers.size() != about.items)
            return fail(errc::sum_mismatch);
        auto const at = shifted(each.at, options.shift_days);
        if (!at)
            return fail(at.error().code);
        if (once)
            out.put("sub-" + options.participant);
        out.put(*at);
        for (std::optional<int> const& answer : each.answers) {
            if (answer && (*answer < about.low || *answer > about.high))
                return fail(errc::out_of_range);
            out.put(answer ? std::to_string(*answer) : "n/a");
        }
        auto const scored = score(which, std::span<std::optional<int> const>{each.answers});
        out.put(scored && scored->total ? cell(*scored->total) : "n/a");
        out.end_row();
    }
    sidecar = std::move(out.sidecar);
    sidecar["MeasurementToolMetadata"] = json::object{
        {"Description", about.citation}, {"TermURL", "urn:cbtkit:scale:" + std::string{about.key}}};
    return out.text();
}
} // namespace

result<std::vector<named_file>> write_bids(journal const& contents, bids_options const& options)
{
    if (options.participant.empty() || options.participant.size() > 64)
        return fail(errc::invalid_id);
    for (char const c : options.participant)
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')))
            return fail(errc::invalid_id);
    std::vector<named_file> files;
    json::array authors;
    for (std::string const& each : options.authors)
        authors.push_back(json::value(cell(each)));
    json::object description{
        {"Name", cell(options.name)},
        {"BIDSVersion", "1.8.0"},
        {"DatasetType", "raw"},
        {"GeneratedBy", json::array{json::object{{"Name", "cbtkit"}}}}};
    if (!authors.empty())
        description["Authors"] = std::move(authors);
    files.push_back({"dataset_description.json", pretty(description)});
    files.push_back(
        {"README", "One person's diary of moods and feelings, written by cbtkit. Each row of the table below "
                   "`beh` is an\n"
                   "entry; the file beside it says what the columns mean. Days may be shifted by a number "
                   "that only the\n"
                   "study knows. Numbers are self-reports, not diagnoses.\n"});
    files.push_back({"participants.tsv", "participant_id\nsub-" + options.participant + "\n"});
    files.push_back(
        {"participants.json",
         pretty(json::object{{"participant_id", json::object{{"Description", "Code of the participant"}}}})});

    json::object sidecar;
    auto entries = entries_table(contents, options, sidecar);
    if (!entries)
        return fail(entries.error().code);
    sidecar["TaskName"] = "journal";
    sidecar["TaskDescription"] = "Entries that the person wrote when they wanted to";
    std::string const stem =
        "sub-" + options.participant + "/beh/sub-" + options.participant + "_task-journal_beh";
    files.push_back({stem + ".tsv", *std::move(entries)});
    files.push_back({stem + ".json", pretty(sidecar)});

    std::map<scale, std::size_t> used;
    for (answered_scale const& each : options.scales)
        ++used[each.which];
    for (auto const& [which, times] : used) {
        json::object about;
        auto rows = scale_table(which, options, times == 1, about);
        if (!rows)
            return fail(rows.error().code);
        std::string name;
        for (char const c : key(which))
            if (c != '_')
                name += c;
        // A phenotype table has one row for each participant; what was answered again is behaviour over time.
        std::string path = "phenotype/" + name;
        if (times > 1) {
            path =
                "sub-" + options.participant + "/beh/sub-" + options.participant + "_task-" + name + "_beh";
            about["TaskName"] = name;
        }
        files.push_back({path + ".tsv", *std::move(rows)});
        files.push_back({path + ".json", pretty(about)});
    }
    return files;
}
} // namespace cbtkit::interop
