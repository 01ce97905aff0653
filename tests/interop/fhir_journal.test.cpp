// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/fhir_journal.hpp>

#include "catch.hpp"
#include "random_values.hpp"

#include <boost/json.hpp>

#include <set>

using namespace cbtkit;
using interop::write_fhir_journal;
namespace json = boost::json;

namespace {
journal small_journal()
{
    journal_entry entry;
    entry.id = *entry_id::from("e1");
    entry.at = *civil_time::parse("2026-03-02T21:40:00+01:00");
    entry.text = "secret";
    entry.mood = *intensity::from_percent(35);
    emotion_rating sad;
    sad.emotion = *emotion_id::from("sadness");
    sad.before = *intensity::from_percent(80);
    sad.skipped = true;
    emotion_rating own;
    own.emotion = *emotion_id::from("custom:left out");
    entry.emotions = {sad, own};
    thought_record record;
    record.level = thought_record_level::five;
    record.situation = "secret place";
    thought hot;
    hot.text = "secret thought";
    hot.hot = true;
    hot.belief_before = *intensity::from_percent(90);
    hot.confirmed_distortions = {*distortion_id::from("mind_reading")};
    record.thoughts = {hot};
    entry.thought_record = record;
    journal made;
    REQUIRE(made.add(entry));
    return made;
}

std::vector<json::object> resources(std::string const& bundle)
{
    std::vector<json::object> all;
    std::set<std::string> urls;
    json::value const document = json::parse(bundle);
    for (json::value const& each : document.at("entry").as_array()) {
        CHECK(urls.insert(std::string{each.at("fullUrl").as_string()}).second);
        all.push_back(each.at("resource").as_object());
    }
    return all;
}

/// FHIR wants at most one of the members `value…`, and none beside `dataAbsentReason` (obs-6): the validators
/// that can be had miss it.
void has_one_value(json::object const& from)
{
    int values = 0;
    for (auto const& member : from)
        values += std::string_view{member.key()}.starts_with("value") || member.key() == "dataAbsentReason";
    CHECK(values <= 1);
}
} // namespace

TEST_CASE("mood and feelings become one Observation, a thought record a QuestionnaireResponse")
{
    interop::fhir_journal_options options;
    options.subject = "Patient/7";
    auto const bundle = write_fhir_journal(small_journal(), options);
    REQUIRE(bundle);
    CHECK(bundle->json.find("secret") == std::string::npos);
    CHECK(bundle->texts_left_out == 3);
    auto const all = resources(bundle->json);
    REQUIRE(all.size() == 2);
    json::object const& mood = all[0];
    CHECK(mood.at("resourceType") == "Observation");
    CHECK(mood.at("effectiveDateTime") == "2026-03-02T21:40:00+01:00");
    CHECK(mood.at("valueQuantity").at("value") == 35);
    CHECK(mood.at("valueQuantity").at("code") == "{score}");
    json::array const& feelings = mood.at("component").as_array();
    REQUIRE(feelings.size() == 3); // sadness, sadness afterwards, the person's own
    CHECK(feelings[0].at("valueQuantity").at("value") == 80);
    CHECK(feelings[1].at("dataAbsentReason").at("coding").at(0).at("code") == "asked-declined");
    CHECK(feelings[2].at("code").as_object().count("coding") == 0); // a code has no blanks
    for (json::value const& each : feelings)
        has_one_value(each.as_object());
    json::object const& record = all[1];
    CHECK(record.at("resourceType") == "QuestionnaireResponse");
    for (json::value const& item : record.at("item").as_array())
        CHECK(item.as_object().count("item") + item.as_object().count("answer") == 1); // qrs-1

    options.with_texts = true;
    auto const whole = write_fhir_journal(small_journal(), options);
    REQUIRE(whole);
    CHECK(whole->texts_left_out == 0);
    CHECK(whole->json.find("secret thought") != std::string::npos);
    CHECK(write_fhir_journal(small_journal(), options) == whole);
}

TEST_CASE("questionnaires carry LOINC codes with sound check digits, totals refer to the answers")
{
    interop::fhir_journal_options options;
    interop::answered_scale phq{scale::phq9, "p1", *civil_time::parse("2026-03-02T08:00:00Z"), {}};
    phq.answers = {1, 2, 3, 0, 1, 2, 3, 0, 0};
    interop::answered_scale gad{scale::gad7, "g1", *civil_time::parse("2026-03-02T08:00:00Z"), {}};
    gad.answers = {1, {}, {}, {}, {}, {}, {}};
    interop::answered_scale who{
        scale::who5, "w1", *civil_time::parse("2026-03-02T08:00:00Z"), {1, 2, 3, 4, 5}};
    options.scales = {phq, gad, who};
    auto const bundle = write_fhir_journal(journal{}, options);
    REQUIRE(bundle);
    auto const all = resources(bundle->json);
    REQUIRE(all.size() == 5); // GAD-7 cannot be scored from one answer
    CHECK(all[0].at("status") == "completed");
    CHECK(all[1].at("valueQuantity").at("value") == 12);
    CHECK(all[1].at("code").at("coding").at(0).at("code") == "44261-6");
    CHECK(all[2].at("status") == "in-progress");
    CHECK(all[2].at("item").as_array().size() == 1);
    CHECK(all[4].at("valueQuantity").at("value") == 60);
    CHECK(all[4].at("code").at("coding").at(0).at("system") == "urn:cbtkit:scale");
    int codes = 0;
    for (std::string_view rest = bundle->json; rest.find("\"linkId\":\"\\/") != std::string_view::npos ||
                                               rest.find("\"linkId\":\"/") != std::string_view::npos;) {
        std::size_t const at = rest.find("\"linkId\":\"/") + 11;
        rest.remove_prefix(at);
        CHECK(interop::is_loinc_code(rest.substr(0, rest.find('"'))));
        ++codes;
    }
    CHECK(codes == 10);
    for (char const* code : {"44249-1", "44261-6", "69737-5", "70274-6", "LA6568-5"})
        CHECK(interop::is_loinc_code(code) == (code[0] != 'L'));
    CHECK_FALSE(interop::is_loinc_code("70274-5"));
    for (char const* broken : {"", "-", "5-", "44249", "44249-12", "4a249-1"})
        CHECK_FALSE(interop::is_loinc_code(broken));

    options.scales = {phq, phq};
    CHECK(write_fhir_journal(journal{}, options).error() == error{errc::duplicate, 1});
    options.scales = {phq};
    options.scales[0].answers[3] = 4;
    CHECK(write_fhir_journal(journal{}, options).error() == error{errc::out_of_range, 0});
    options.scales[0].answers.pop_back();
    CHECK(write_fhir_journal(journal{}, options).error() == error{errc::sum_mismatch, 0});
}

TEST_CASE("any journal becomes a bundle whose resources hold one value each")
{
    test::chance random{11};
    for (int i = 0; i < 40; ++i) {
        journal const value = test::random_journal(random);
        interop::fhir_journal_options options;
        options.with_texts = i % 2 == 0;
        auto const bundle = write_fhir_journal(value, options);
        REQUIRE(bundle);
        for (json::object const& each : resources(bundle->json))
            has_one_value(each);
    }
}
