// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/journal_csv.hpp>

#include <cbtkit/knowledge/distortion.hpp>
#include <cbtkit/knowledge/emotion.hpp>

#include <array>
#include <charconv>
#include <unordered_map>
#include <utility>

namespace cbtkit::interop {
namespace {
constexpr std::array<std::string_view, 3> evidence_kinds{"fact", "opinion", "feeling"};

csv_cell cell(std::string_view text)
{
    return std::string{text};
}
csv_cell cell(std::optional<std::string> const& text)
{
    return text;
}
csv_cell number_cell(std::int64_t number)
{
    return std::to_string(number);
}
csv_cell cell(std::optional<intensity> const& value)
{
    if (!value)
        return std::nullopt;
    return number_cell(value->percent());
}
csv_cell cell(std::optional<int> const& value)
{
    if (!value)
        return std::nullopt;
    return number_cell(*value);
}
csv_cell cell(std::optional<double> const& value)
{
    if (!value)
        return std::nullopt;
    std::array<char, 32> digits{};
    auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), *value).ptr;
    return std::string{digits.data(), end};
}
csv_cell yes(bool value)
{
    return value ? csv_cell{"1"} : csv_cell{"0"};
}

csv_cell emotion_label(emotion_id const& id)
{
    auto const* const term = find_emotion(id.str());
    return term == nullptr ? csv_cell{} : cell(term->label);
}
csv_cell distortion_label(distortion_id const& id)
{
    auto const known = distortion_from_key(id.str());
    if (!known)
        return std::nullopt;
    return cell(distortions[static_cast<std::size_t>(*known)].label);
}

/// The tables while they are written.
struct tables_out {
    csv_options options;
    std::string entries, ratings, tags, distortions, records, thoughts, evidence;

    void row(std::string& table, csv_row const& cells) { append_csv_row(table, cells, options); }
    void rate(std::string const& id, std::string_view list, std::vector<emotion_rating> const& all)
    {
        for (std::size_t i = 0; i < all.size(); ++i)
            row(ratings, {id, cell(list), number_cell(static_cast<std::int64_t>(i)), all[i].emotion.str(),
                          emotion_label(all[i].emotion), cell(all[i].valence), cell(all[i].before),
                          cell(all[i].after), yes(all[i].skipped)});
    }
    void distort(
        std::string const& id, csv_cell const& number_of_thought, std::vector<distortion_id> const& all)
    {
        for (std::size_t i = 0; i < all.size(); ++i)
            row(distortions, {id, number_of_thought, number_cell(static_cast<std::int64_t>(i)), all[i].str(),
                              distortion_label(all[i])});
    }
    void weigh(std::string const& id, std::string_view side, std::vector<cbtkit::evidence> const& all)
    {
        for (std::size_t i = 0; i < all.size(); ++i)
            row(evidence, {id, cell(side), number_cell(static_cast<std::int64_t>(i)), all[i].text,
                           cell(evidence_kinds[static_cast<std::size_t>(all[i].kind)]), cell(all[i].weight),
                           yes(all[i].flagged_opinion)});
    }
    void add(journal_entry const& entry)
    {
        std::string const& id = entry.id.str();
        row(entries, {id, entry.at.to_string(), entry.text, cell(entry.mood), cell(entry.exercise)});
        rate(id, "entry", entry.emotions);
        for (std::size_t i = 0; i < entry.tags.size(); ++i)
            row(tags, {id, number_cell(static_cast<std::int64_t>(i)), entry.tags[i]});
        distort(id, std::nullopt, entry.confirmed_distortions);
        if (!entry.thought_record)
            return;
        thought_record const& record = *entry.thought_record;
        row(records, {id, number_cell(static_cast<int>(record.level)), record.situation,
                      cell(record.response), cell(record.response_belief)});
        rate(id, "thought_record", record.ratings);
        for (std::size_t i = 0; i < record.thoughts.size(); ++i) {
            thought const& each = record.thoughts[i];
            csv_cell const number = number_cell(static_cast<std::int64_t>(i));
            row(thoughts,
                {id, number, each.text, cell(each.belief_before), cell(each.belief_after), yes(each.hot)});
            distort(id, number, each.confirmed_distortions);
        }
        weigh(id, "for", record.evidence_for);
        weigh(id, "against", record.evidence_against);
    }
};

/// Reads one table with typed cells; the first failure ends the reading.
class table_in {
public:
    table_in(csv_data data, std::string name) noexcept
        : data_{std::move(data)}
        , name_{std::move(name)}
    {
    }

    struct failure {
        table_error error;
    };

    [[nodiscard]] std::size_t rows() const noexcept { return data_.rows.size(); }
    void go_to(std::size_t row) noexcept { row_ = row; }
    [[noreturn]] void refuse(errc code, std::string_view column) const
    {
        throw failure{{code, name_, row_ + 1, std::string{column}}};
    }
    void require(std::string_view column) const
    {
        if (!data_.column(column))
            throw failure{{errc::missing_member, name_, 0, std::string{column}}};
    }
    [[nodiscard]] csv_cell const& at(std::string_view column) const
    {
        return data_.cell(row_, data_.column(column));
    }
    [[nodiscard]] std::string text(std::string_view column) const { return at(column).value_or(""); }
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view column) const
    {
        csv_cell const& read = at(column);
        if (!read)
            return std::nullopt;
        std::int64_t number = 0;
        auto const end = std::from_chars(read->data(), read->data() + read->size(), number);
        if (end.ec != std::errc{} || end.ptr != read->data() + read->size())
            refuse(errc::wrong_type, column);
        return number;
    }
    [[nodiscard]] std::optional<double> decimal(std::string_view column, double least, double most) const
    {
        csv_cell const& read = at(column);
        if (!read)
            return std::nullopt;
        double number = 0;
        auto const end = std::from_chars(read->data(), read->data() + read->size(), number);
        if (end.ec != std::errc{} || end.ptr != read->data() + read->size())
            refuse(errc::wrong_type, column);
        if (!(number >= least && number <= most))
            refuse(errc::out_of_range, column);
        return number;
    }
    [[nodiscard]] std::optional<intensity> percent(std::string_view column) const
    {
        auto const number = integer(column);
        if (!number)
            return std::nullopt;
        return kept(intensity::from_percent(*number), column);
    }
    [[nodiscard]] bool flag(std::string_view column) const
    {
        auto const number = integer(column);
        if (number && *number != 0 && *number != 1)
            refuse(errc::out_of_range, column);
        return number == 1;
    }
    template <class T>
    [[nodiscard]] T kept(result<T>&& made, std::string_view column) const
    {
        if (!made)
            refuse(made.error().code, column);
        return *std::move(made);
    }

private:
    csv_data data_;
    std::string name_;
    std::size_t row_ = 0;
};

/// All tables while they are read.
class journal_reader {
public:
    explicit journal_reader(std::span<named_table const> tables)
        : tables_{tables}
    {
    }

    journal read()
    {
        read_entries();
        each("thought_records", [&](table_in& in, journal_entry& entry) {
            if (entry.thought_record)
                in.refuse(errc::duplicate, "entry_id");
            thought_record& record = entry.thought_record.emplace();
            auto const level = in.integer("level").value_or(3);
            if (level != 3 && level != 5 && level != 7)
                in.refuse(errc::out_of_range, "level");
            record.level = static_cast<thought_record_level>(level);
            record.situation = in.text("situation");
            record.response = in.at("response");
            record.response_belief = in.percent("response_belief");
        });
        each("ratings", [&](table_in& in, journal_entry& entry) {
            emotion_rating rating;
            rating.emotion = in.kept(emotion_id::from(in.text("emotion")), "emotion");
            rating.valence = in.decimal("valence", -1, 1);
            rating.before = in.percent("before");
            rating.after = in.percent("after");
            rating.skipped = in.flag("skipped");
            auto& list = in.text("list") == "thought_record" ? record_of(in, entry).ratings : entry.emotions;
            list.push_back(std::move(rating));
        });
        each("tags", [&](table_in& in, journal_entry& entry) { entry.tags.push_back(in.text("tag")); });
        each("thoughts", [&](table_in& in, journal_entry& entry) {
            thought made;
            made.text = in.text("text");
            made.belief_before = in.percent("belief_before");
            made.belief_after = in.percent("belief_after");
            made.hot = in.flag("hot");
            record_of(in, entry).thoughts.push_back(std::move(made));
        });
        each("distortions", [&](table_in& in, journal_entry& entry) {
            auto made = in.kept(distortion_id::from(in.text("distortion")), "distortion");
            auto const number = in.integer("thought");
            if (!number) {
                entry.confirmed_distortions.push_back(std::move(made));
                return;
            }
            auto& thoughts = record_of(in, entry).thoughts;
            if (*number < 0 || static_cast<std::size_t>(*number) >= thoughts.size())
                in.refuse(errc::unknown_key, "thought");
            thoughts[static_cast<std::size_t>(*number)].confirmed_distortions.push_back(std::move(made));
        });
        each("evidence", [&](table_in& in, journal_entry& entry) {
            evidence made;
            made.text = in.text("text");
            std::string const kind = in.at("kind").value_or("fact");
            std::size_t place = 0;
            while (place < evidence_kinds.size() && evidence_kinds[place] != kind)
                ++place;
            if (place == evidence_kinds.size())
                in.refuse(errc::unknown_key, "kind");
            made.kind = static_cast<evidence_kind>(place);
            if (auto const weight = in.integer("weight")) {
                if (*weight < 1 || *weight > 5)
                    in.refuse(errc::out_of_range, "weight");
                made.weight = static_cast<int>(*weight);
            }
            made.flagged_opinion = in.flag("flagged_opinion");
            std::string const side = in.text("side");
            if (side != "for" && side != "against")
                in.refuse(errc::unknown_key, "side");
            auto& record = record_of(in, entry);
            (side == "for" ? record.evidence_for : record.evidence_against).push_back(std::move(made));
        });
        for (std::size_t i = 0; i < entries_.size(); ++i)
            if (entries_[i].thought_record) {
                auto sound = checked(std::move(*entries_[i].thought_record));
                if (!sound)
                    throw table_in::failure{{sound.error().code, "thoughts", 0, ""}};
                entries_[i].thought_record = *std::move(sound);
            }
        auto made = journal::from_entries(std::move(entries_));
        if (!made)
            throw table_in::failure{
                {made.error().code, "entries", made.error().position.value_or(0) + 1, "id"}};
        return *std::move(made);
    }

private:
    [[nodiscard]] std::optional<table_in> open(std::string_view name) const
    {
        for (named_table const& table : tables_)
            if (table.name == name) {
                auto data = read_csv_table(table.csv);
                if (!data)
                    throw table_in::failure{{data.error().code, std::string{name}, 0, ""}};
                return table_in{*std::move(data), std::string{name}};
            }
        return std::nullopt;
    }
    void read_entries()
    {
        auto in = open("entries");
        if (!in)
            throw table_in::failure{{errc::missing_member, "entries", 0, ""}};
        in->require("id");
        in->require("at");
        for (std::size_t row = 0; row < in->rows(); ++row) {
            in->go_to(row);
            journal_entry made;
            made.id = in->kept(entry_id::from(in->text("id")), "id");
            made.at = in->kept(civil_time::parse(in->text("at")), "at");
            made.text = in->text("text");
            made.mood = in->percent("mood");
            made.exercise = in->at("exercise");
            places_.emplace(made.id.str(), entries_.size());
            entries_.push_back(std::move(made));
        }
    }
    template <class Read>
    void each(std::string_view name, Read read)
    {
        auto in = open(name);
        if (!in)
            return;
        in->require("entry_id");
        for (std::size_t row = 0; row < in->rows(); ++row) {
            in->go_to(row);
            auto const place = places_.find(in->text("entry_id"));
            if (place == places_.end())
                in->refuse(errc::unknown_key, "entry_id");
            read(*in, entries_[place->second]);
        }
    }
    static thought_record& record_of(table_in const& in, journal_entry& entry)
    {
        if (!entry.thought_record)
            in.refuse(errc::unknown_key, "entry_id");
        return *entry.thought_record;
    }

    std::span<named_table const> tables_;
    std::vector<journal_entry> entries_;
    std::unordered_map<std::string, std::size_t> places_;
};

std::size_t unknown_in(journal_entry const& entry)
{
    std::size_t count = entry.unknown.size();
    for (emotion_rating const& rating : entry.emotions)
        count += rating.unknown.size();
    if (!entry.thought_record)
        return count;
    thought_record const& record = *entry.thought_record;
    count += record.unknown.size();
    for (emotion_rating const& rating : record.ratings)
        count += rating.unknown.size();
    for (thought const& each : record.thoughts)
        count += each.unknown.size();
    for (evidence const& each : record.evidence_for)
        count += each.unknown.size();
    for (evidence const& each : record.evidence_against)
        count += each.unknown.size();
    return count;
}
} // namespace

std::vector<named_table> write_journal_csv(journal const& contents, csv_options const& options)
{
    tables_out out;
    out.options = options;
    for (journal_entry const& entry : contents.entries())
        out.add(entry);
    std::vector<named_table> tables;
    auto const put = [&](char const* name, csv_row const& header, std::string& rows, bool always = false) {
        if (rows.empty() && !always)
            return;
        std::string csv;
        append_csv_row(csv, header);
        tables.push_back({name, csv + rows});
    };
    put("entries", {"id", "at", "text", "mood", "exercise"}, out.entries, true);
    put("ratings",
        {"entry_id", "list", "number", "emotion", "label", "valence", "before", "after", "skipped"},
        out.ratings);
    put("tags", {"entry_id", "number", "tag"}, out.tags);
    put("distortions", {"entry_id", "thought", "number", "distortion", "label"}, out.distortions);
    put("thought_records", {"entry_id", "level", "situation", "response", "response_belief"}, out.records);
    put("thoughts", {"entry_id", "number", "text", "belief_before", "belief_after", "hot"}, out.thoughts);
    put("evidence", {"entry_id", "side", "number", "text", "kind", "weight", "flagged_opinion"},
        out.evidence);
    return tables;
}

csv_left_out left_out_of_csv(journal const& contents)
{
    csv_left_out counts;
    counts.goals = contents.goals().size();
    counts.sessions = contents.sessions.size();
    counts.earlier_versions = contents.replaced_versions().size();
    counts.unknown_members = contents.unknown.size();
    for (journal_entry const& entry : contents.entries())
        counts.unknown_members += unknown_in(entry);
    return counts;
}

tl::expected<journal, table_error> read_journal_csv(std::span<named_table const> tables)
{
    try {
        return journal_reader{tables}.read();
    } catch (table_in::failure const& refused) {
        return tl::unexpected<table_error>{refused.error};
    }
}
} // namespace cbtkit::interop
