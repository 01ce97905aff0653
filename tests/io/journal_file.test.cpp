// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/journal_file.hpp>

#include <cbtkit/io/file.hpp>

#include "catch.hpp"
#include "kill_writer.hpp"
#include "random_values.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <limits>
#include <string>

#include <sys/stat.h>

using namespace cbtkit;
using io::journal_file;
namespace fs = std::filesystem;

namespace {
/// A folder that ends with the test.
class scratch {
public:
    scratch()
    {
        std::string name = (fs::temp_directory_path() / "cbtkit-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        folder_ = name;
    }
    ~scratch()
    {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }
    [[nodiscard]] fs::path operator/(char const* name) const { return folder_ / name; }

private:
    fs::path folder_;
};

std::string bytes_of(fs::path const& path)
{
    return *io::read_file(path);
}
void put_bytes(fs::path const& path, std::string_view bytes)
{
    std::ofstream out{path, std::ios::binary | std::ios::trunc};
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

journal_entry entry_with(std::string const& id, std::string text)
{
    journal_entry entry;
    entry.id = *entry_id::from(id);
    entry.text = std::move(text);
    return entry;
}
} // namespace

TEST_CASE("what was written is there when the file is opened again")
{
    scratch const folder;
    journal expected;
    {
        auto file = journal_file::open(folder / "j");
        REQUIRE(file);
        CHECK(file->contents().empty());
        REQUIRE(file->add(entry_with("a", "first")));
        REQUIRE(file->add(entry_with("b", "second")));
        REQUIRE(file->edit(entry_with("a", "first, again")));
        smart_goal goal;
        goal.id = *goal_id::from("g");
        REQUIRE(file->put_goal(goal));
        goal.title = "Call Ana";
        REQUIRE(file->put_goal(goal));
        CHECK(file->add(entry_with("a", "")).error().code == errc::duplicate);
        CHECK(file->add({}).error().code == errc::empty);
        CHECK(file->edit(entry_with("zz", "")).error().code == errc::unknown_key);
        expected = file->contents();
    }
    auto const again = journal_file::open(folder / "j");
    REQUIRE(again);
    CHECK(again->contents() == expected);
    CHECK(again->contents().earlier_versions(*entry_id::from("a")).size() == 1);
    CHECK(again->recovery() == io::journal_recovery{6, 0});
    CHECK(io::read_journal_file(folder / "j") == expected);
}

TEST_CASE("random journals survive being put into a file and compacted")
{
    scratch const folder;
    test::chance random{50};
    auto file = journal_file::open(folder / "j");
    REQUIRE(file);
    for (int i = 0; i < 25; ++i) {
        journal const value = test::random_journal(random);
        REQUIRE(file->replace(value));
        CHECK(io::read_journal_file(folder / "j") == value);
        auto entry = test::random_value<journal_entry>(random);
        entry.id = *entry_id::from("one more");
        REQUIRE(file->add(entry));
        REQUIRE(file->edit(entry));
        REQUIRE(file->compact());
        CHECK(io::read_journal_file(folder / "j") == file->contents());
    }
}

TEST_CASE("what could not be read back is refused, and the file stays as it was")
{
    scratch const folder;
    io::journal_file_options options;
    options.limits.string_bytes = 1000;
    auto file = journal_file::open(folder / "j", options);
    REQUIRE(file);
    REQUIRE(file->add(entry_with("a", "first")));
    std::string const before = bytes_of(folder / "j");
    auto const refused = [&](journal_entry entry, errc code) {
        CHECK(file->add(entry).error().code == code);
        entry.id = *entry_id::from("a");
        CHECK(file->edit(entry).error().code == code);
        CHECK(file->replace(*journal::from_entries({entry})).error().code == code);
        CHECK(bytes_of(folder / "j") == before);
        CHECK(file->contents().size() == 1);
        CHECK(file->contents().find(entry.id)->text == "first");
    };
    refused(entry_with("b", std::string(1001, 'x')), errc::too_long);
    refused(entry_with("b", "no \xFF UTF-8"), errc::unsupported);
    auto entry = entry_with("b", "two hot thoughts");
    entry.thought_record.emplace();
    thought hot;
    hot.hot = true;
    entry.thought_record->thoughts = {hot, hot};
    REQUIRE_FALSE(checked(*entry.thought_record));
    refused(entry, checked(*entry.thought_record).error().code);
    entry = entry_with("b", "the same member twice");
    entry.unknown = {{"x", "1"}, {"x", "2"}};
    refused(entry, errc::duplicate);
    entry.unknown = {{"x", "[1"}};
    refused(entry, errc::syntax);
    entry.unknown = {{"x", std::string(100, '[') + std::string(100, ']')}};
    refused(entry, errc::too_long);
    entry = entry_with("b", "");
    entry.emotions.push_back({*emotion_id::from("sadness"), {}, {}, {}, false, {}});
    entry.emotions[0].valence = std::numeric_limits<double>::quiet_NaN();
    refused(entry, errc::unsupported);
    smart_goal goal;
    goal.id = *goal_id::from("g");
    goal.title = "\x80";
    CHECK(file->put_goal(goal).error().code == errc::unsupported);
    CHECK(bytes_of(folder / "j") == before);

    // Blanks in kept JSON are no part of it: memory holds what the disk holds.
    entry = entry_with("b", "kept");
    entry.unknown = {{"x", "[1, {\"a\" : null} ]"}};
    REQUIRE(file->add(entry));
    CHECK(file->contents().find(entry.id)->unknown[0].json == "[1,{\"a\":null}]");
    CHECK(io::read_journal_file(folder / "j", options) == file->contents());
}

TEST_CASE("a file grows no longer than it may be to be opened again")
{
    scratch const folder;
    io::journal_file_options options;
    options.limits.bytes = 2000;
    auto file = journal_file::open(folder / "j", options);
    REQUIRE(file);
    int added = 0;
    while (file->add(entry_with("n" + std::to_string(added), std::string(100, 'x'))))
        REQUIRE(++added < 20);
    CHECK(file->add(entry_with("z", "")).error().code == errc::too_long);
    CHECK(bytes_of(folder / "j").size() <= 2000);
    CHECK(file->contents().size() == static_cast<std::size_t>(added));
    CHECK(io::read_journal_file(folder / "j", options)->size() == static_cast<std::size_t>(added));
    auto const sealed_badly = [](std::string_view plain, std::string_view) {
        return std::string{plain} + "!";
    };
    io::journal_seal const wrong{
        sealed_badly,
        [](std::string_view sealed, std::string_view) -> result<std::string> { return std::string{sealed}; }};
    CHECK(journal_file::open(folder / "k", {.seal = wrong}).error().code == errc::unsupported);
    CHECK_FALSE(
        fs::exists(folder / "k")); // nothing was entrusted to a cipher that does not open what it closed
}

TEST_CASE("a removed entry leaves no byte in the file")
{
    scratch const folder;
    auto file = journal_file::open(folder / "j");
    REQUIRE(file);
    REQUIRE(file->add(entry_with("keep", "stays")));
    REQUIRE(file->add(entry_with("drop", "forgetmenow")));
    REQUIRE(file->edit(entry_with("drop", "forgetmetoo")));
    REQUIRE(bytes_of(folder / "j").find("forgetme") != std::string::npos);
    REQUIRE(file->remove(*entry_id::from("drop")));
    CHECK(bytes_of(folder / "j").find("forgetme") == std::string::npos);
    CHECK(io::read_journal_file(folder / "j")->size() == 1);
    CHECK_FALSE(fs::exists(folder / "j.new"));
    CHECK(file->remove(*entry_id::from("drop")).error().code == errc::unknown_key);
}

TEST_CASE("a second writer is refused, in this process and in another, and let in afterwards")
{
    scratch const folder;
    {
        auto const first = journal_file::open(folder / "j");
        REQUIRE(first);
        CHECK(journal_file::open(folder / "j").error().code == errc::locked);
        pid_t const child = ::fork();
        if (child == 0) {
            auto const other = journal_file::open(folder / "j");
            ::_exit(!other && other.error().code == errc::locked ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        CHECK(status == 0);
        CHECK(io::read_journal_file(folder / "j")); // reading needs no lock
    }
    CHECK(journal_file::open(folder / "j"));
}

TEST_CASE("only the owner may read a new file, and an old one keeps its permissions")
{
    scratch const folder;
    auto const mode_of = [&](char const* name) {
        struct stat info {};
        REQUIRE(::stat((folder / name).c_str(), &info) == 0);
        return info.st_mode & 0777U;
    };
    auto file = journal_file::open(folder / "j");
    REQUIRE(file);
    CHECK(mode_of("j") == 0600U);
    fs::permissions(folder / "j", static_cast<fs::perms>(0640));
    REQUIRE(file->compact());
    CHECK(mode_of("j") == 0640U);
    REQUIRE(io::replace_file(folder / "plain", "x"));
    CHECK(mode_of("plain") == 0600U);
}

TEST_CASE("a file that ends within a record gives everything before it, and goes on from there")
{
    scratch const folder;
    std::vector<std::size_t> ends;
    {
        auto file = journal_file::open(folder / "j");
        REQUIRE(file);
        ends.push_back(bytes_of(folder / "j").size());
        for (char const* id : {"a", "b", "c"}) {
            REQUIRE(file->add(entry_with(id, std::string("text ") + id)));
            ends.push_back(bytes_of(folder / "j").size());
        }
    }
    std::string const whole = bytes_of(folder / "j");
    for (std::size_t length = 0; length < whole.size(); ++length) {
        put_bytes(folder / "cut", std::string_view{whole}.substr(0, length));
        auto file = journal_file::open(folder / "cut");
        if (length < ends.front()) {
            REQUIRE_FALSE(file); // a new file is put in place whole, so this is no torn end
            continue;
        }
        REQUIRE(file);
        auto const full =
            static_cast<std::size_t>(std::upper_bound(ends.begin(), ends.end(), length) - ends.begin());
        REQUIRE(file->contents().size() == full - 1);
        REQUIRE(file->recovery().torn_bytes == length - ends[full - 1]);
        REQUIRE(file->add(entry_with("new", "after the cut")));
        auto const read = io::read_journal_file(folder / "cut");
        REQUIRE(read);
        REQUIRE(read->size() == full);
    }
    // Zeros and noise behind the end, as file systems leave them after a power cut.
    for (std::string const& noise :
         {std::string(5000, '\0'), std::string("\xC5REC\x01\x02", 6), std::string("\xC5REC\xC5REC\xC5")}) {
        put_bytes(folder / "cut", whole + noise);
        auto const file = journal_file::open(folder / "cut");
        REQUIRE(file);
        CHECK(file->contents().size() == 3);
        CHECK(file->recovery().torn_bytes == noise.size());
    }
}

TEST_CASE("damage in the middle is an error, never a silent loss, and the rest can be salvaged")
{
    scratch const folder;
    {
        auto file = journal_file::open(folder / "j");
        REQUIRE(file);
        for (char const* id : {"a", "b", "c", "d"})
            REQUIRE(file->add(entry_with(id, std::string("text of ") + id)));
        REQUIRE(file->edit(entry_with("d", "text of d, again")));
    }
    std::string const whole = bytes_of(folder / "j");
    std::string hurt = whole;
    hurt[hurt.find("text of b")] = 'T';
    put_bytes(folder / "j", hurt);
    auto const refused = journal_file::open(folder / "j");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errc::damaged);
    CHECK(bytes_of(folder / "j") == hurt); // nothing was touched
    auto const salvaged = io::salvage_journal_file(folder / "j");
    REQUIRE(salvaged);
    CHECK(salvaged->contents.size() == 3);
    CHECK(salvaged->records == 5);
    CHECK(salvaged->lost_bytes > 0);
    CHECK(salvaged->contents.find(*entry_id::from("d"))->text == "text of d, again");

    // Every bit: a change is noticed, or lies in the last record and is cut off as its torn end.
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
        std::string flipped = whole;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        put_bytes(folder / "f", flipped);
        auto const read = io::read_journal_file(folder / "f");
        if (read) {
            REQUIRE(read->find(*entry_id::from("d"))->text == "text of d");
            REQUIRE(bit / 8 > whole.find("again") - 200);
        }
    }
}

TEST_CASE("other files are refused")
{
    scratch const folder;
    put_bytes(folder / "j", "{\"schema\":\"cbtkit/journal/1\"}");
    CHECK(journal_file::open(folder / "j").error().code == errc::syntax);
    CHECK(journal_file::open(folder / "none", {.create = false}).error().code == errc::io);
    CHECK(journal_file::open(folder / "no" / "where").error().code == errc::io);
    {
        (void)journal_file::open(folder / "new");
    }
    std::string bytes = bytes_of(folder / "new");
    bytes[8] = 2;
    put_bytes(folder / "new", bytes);
    CHECK(journal_file::open(folder / "new").error().code == errc::version_too_new);
}

namespace {
// No cipher: it shows that the hook is used and that the context binds a record to its place.
io::journal_seal toy_seal(char key)
{
    auto const mixed = [key](std::string_view text) {
        std::string out{text};
        for (char& byte : out)
            byte = static_cast<char>(byte ^ key);
        return out;
    };
    return {
        [mixed](std::string_view plain, std::string_view context) {
            return std::string{context} + mixed(plain);
        },
        [mixed](std::string_view sealed, std::string_view context) -> result<std::string> {
            if (!sealed.starts_with(context))
                return fail(errc::damaged);
            return mixed(sealed.substr(context.size()));
        }};
}
} // namespace

TEST_CASE("a host's seal covers every record, and a wrong one is refused")
{
    scratch const folder;
    {
        auto file = journal_file::open(folder / "j", {.seal = toy_seal('k')});
        REQUIRE(file);
        REQUIRE(file->add(entry_with("a", "visible?")));
        REQUIRE(file->compact());
        REQUIRE(file->add(entry_with("b", "visible?")));
    }
    std::string const bytes = bytes_of(folder / "j");
    CHECK(bytes.find("visible") == std::string::npos);
    CHECK(bytes.find("schema") == std::string::npos);
    CHECK(io::read_journal_file(folder / "j", {.seal = toy_seal('k')})->size() == 2);
    CHECK_FALSE(io::read_journal_file(folder / "j", {.seal = toy_seal('x')}));
    CHECK(io::read_journal_file(folder / "j").error().code == errc::wrong_type);
    CHECK(
        journal_file::open(folder / "k", {.seal = {toy_seal('k').close, {}}}).error().code ==
        errc::missing_member);
}

TEST_CASE("a writer killed at a random moment loses nothing that it acknowledged")
{
    scratch const folder;
    test::chance random{60};
    test::kill_history history;
    std::uint64_t acknowledged = 0;
    for (int round = 0; round < 60; ++round) {
        INFO("round " << round);
        auto const outcome = test::kill_one_writer(
            folder / "j", history,
            {static_cast<unsigned>(random.below(12)), static_cast<unsigned>(random.below(4'000))});
        REQUIRE(outcome.readable);
        REQUIRE(outcome.lost == 0);
        REQUIRE(outcome.unexpected == 0);
        acknowledged += outcome.acknowledged;
        if (history.entries > 120) { // keep the rounds short
            fs::remove(folder / "j");
            history = {};
        }
    }
    CHECK(acknowledged > 200); // each writer was waited for until it had said some
}
