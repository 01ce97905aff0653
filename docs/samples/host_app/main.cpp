// SPDX-License-Identifier: BSL-1.0
// A journal in a terminal: screen, suggest, keep, report. See README.md.
#include <cbtkit/detection/detector.hpp>
#include <cbtkit/detection/finding_reason.hpp>
#include <cbtkit/io/journal_json.hpp>
#include <cbtkit/report/render.hpp>
#include <cbtkit/screening/host_contract.hpp>
#include <cbtkit/screening/screen.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

namespace {
/// The people this host can name. A real host fills in its own, for its own country.
cbtkit::result<cbtkit::host_contract> our_contract()
{
    auto table = cbtkit::resource_table{}.with(
        "en", {"Somebody you trust", "call them, or ask them to come", "", {"en"}, false});
    if (!table)
        return tl::unexpected<cbtkit::error>{table.error()};
    return cbtkit::host_contract::from(*std::move(table), cbtkit::resource_policy::from_table);
}

void show_people(cbtkit::blocked const& stopped, cbtkit::text_catalog const& words)
{
    auto const contract = our_contract();
    if (!contract)
        return;
    std::cout << words.text("safety.check_in") << '\n';
    for (cbtkit::crisis_resource const& each : contract->resources().for_locale("en"))
        std::cout << "  " << each.name << ": " << each.contact << '\n';
    std::cout << words.text("disclaimer.emergency") << "\n\n";
    // The host says what it did; only then would an exercise go on. The text itself stays untouched for good.
    auto const done = cbtkit::acknowledge(*contract, stopped.token(), cbtkit::host_action::showed_resources);
    if (!done)
        std::cerr << "could not be acknowledged\n";
}

/// What the wording hints at, with the reason for each hint.
void show_hints(cbtkit::screened_text const& text, cbtkit::text_catalog const& words)
{
    auto const found = cbtkit::detect(text);
    if (!found) {
        if (found.error().screen().must_handle())
            show_people(found.error(), words);
        return;
    }
    for (cbtkit::finding const& each : found->findings)
        std::cout << row(each.kind).label << ": " << cbtkit::finding_reason(each, words) << "\n\n";
}

cbtkit::io::json_result<cbtkit::journal> load(std::string const& path)
{
    std::ifstream file{path, std::ios::binary};
    if (!file)
        return cbtkit::journal{}; // the first entry makes the file
    return cbtkit::io::read_journal(std::string{std::istreambuf_iterator<char>{file}, {}});
}
} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::cerr << "usage: cbtkit_host_app JOURNAL.json TIME TEXT\n";
        return 2;
    }
    auto journal = load(argv[1]);
    if (!journal) {
        std::cerr << argv[1] << ": " << key(journal.error().code) << " at " << journal.error().pointer
                  << '\n';
        return 1;
    }
    auto const at = cbtkit::civil_time::parse(argv[2]);
    if (!at) {
        std::cerr << "the time is not like 2026-11-08T19:30:00+01:00\n";
        return 2;
    }
    auto const words = cbtkit::text_catalog::english();

    cbtkit::screened_text const text = cbtkit::screen(argv[3], journal->locale);
    show_hints(text, words);

    cbtkit::journal_entry entry;
    entry.id = cbtkit::entry_id::from("entry-" + std::to_string(journal->size() + 1)).value();
    entry.at = *at;
    entry.text = text.text(); // keeping what a person wrote is never blocked
    if (!journal->add(std::move(entry))) {
        std::cerr << "the journal already has an entry of that name\n";
        return 1;
    }
    std::ofstream file{argv[1], std::ios::binary};
    file << cbtkit::io::write_journal(*journal) << '\n';
    if (!file.flush()) {
        std::cerr << argv[1] << " cannot be written\n";
        return 3;
    }
    std::cout << cbtkit::report::to_text(cbtkit::report::make_report(*journal), words);
    return 0;
}
