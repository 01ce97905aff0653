// SPDX-License-Identifier: BSL-1.0
// How an exercise is added: one table, one projection, one test.
#include <cbtkit/exercise/advance.hpp>
#include <cbtkit/exercise/describe.hpp>
#include <cbtkit/exercise/session.hpp>
#include <cbtkit/screening/screen.hpp>

#include <cstdlib>
#include <iostream>

using namespace cbtkit;

namespace {
//! [table]
/// Savouring: stay with something good for a moment.
protocol savouring()
{
    return {
        .key = "savouring",
        .steps =
            {{.asked = {.key = "moment", .kind = answer_kind::text, .least = 3, .most = 500}},
             {.asked =
                  {.key = "senses", .kind = answer_kind::text, .optional = true, .least = 0, .most = 500},
              .keep_in_view = {"moment"}},
             {.asked = {.key = "share", .kind = answer_kind::yes_no}},
             {.asked = {.key = "with_whom", .kind = answer_kind::text, .least = 1, .most = 80},
              .only_when = when::yes("share")},
             {.asked = {.key = "warmth", .kind = answer_kind::slider}}},
        .done = when::all_answered({"moment", "warmth"}),
    };
}
//! [table]

//! [projection]
/// What the exercise leaves behind.
struct savoured_moment {
    std::string moment;
    std::optional<std::string> with_whom;
    intensity warmth;
};

result<savoured_moment> to_savoured_moment(session const& from)
{
    if (from.protocol() != "savouring")
        return fail(errc::wrong_type);
    if (from.has_withheld())
        return fail(errc::must_handle);
    auto const* moment = from.get<screened_text>("moment");
    auto const* warmth = from.get<intensity>("warmth");
    if (moment == nullptr || warmth == nullptr)
        return fail(errc::missing_member);
    savoured_moment record{.moment = moment->text(), .with_whom = {}, .warmth = *warmth};
    if (auto const* whom = from.get<screened_text>("with_whom"))
        record.with_whom = whom->text();
    return record;
}
//! [projection]

void check(bool holds)
{
    if (!holds)
        std::abort();
}
} // namespace

int main()
{
    //! [test]
    auto const known = protocol_set::shipped().with(savouring());
    check(known.has_value());

    session s = *start("savouring", {}, *known);
    for (event const& happened : {
             event{events::answered{"moment", screen("The first coffee on the balcony.")}},
             event{events::skipped{"senses"}},
             event{events::answered{"share", false}},
             event{events::answered{"warmth", *intensity::from_percent(70)}},
         }) {
        auto next = advance(s, happened, *known);
        check(next.has_value());
        s = *next;
    }
    check(s.status() == session_status::completed);
    check(s.find("with_whom") == nullptr); // the branch was not taken
    check(to_savoured_moment(s)->moment == "The first coffee on the balcony.");
    //! [test]
    std::cout << "savoured\n";
}
