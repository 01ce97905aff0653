// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_KNOWLEDGE_DETAIL_DISTORTION_TEXTS_HPP
#define CBTKIT_KNOWLEDGE_DETAIL_DISTORTION_TEXTS_HPP

/// @file
/// Synonyms, example sentences and counter-questions of each distortion; reached through `row()`.

#include <array>
#include <string_view>

namespace cbtkit::detail::distortion_texts {
inline constexpr std::array<std::string_view, 5> all_or_nothing_synonyms{
    "black-and-white", "dichotomous", "polarised", "splitting", "dichotomous reasoning",
};
inline constexpr std::array<std::string_view, 6> all_or_nothing_examples{
    "Either they all want me there or I don't belong anywhere.",
    "If the evening isn't perfect it is a complete waste.",
    "She cancelled once, so the friendship is a total failure.",
    "There's no point in going if I can't be relaxed the whole time.",
    "I completely failed that conversation because I paused once.",
    "Anything less than a yes means I've been totally rejected.",
};
inline constexpr std::array<std::string_view, 6> all_or_nothing_questions{
    "Where would this fall on a line from 0 to 100?",
    "What would a half-way result look like, and would it be worth something?",
    "Which parts went acceptably even though others didn't?",
    "Would I grade a friend with only two marks?",
    "What is lost if I replace 'completely' with 'partly'?",
    "Has something imperfect ever still been good for me?",
};
inline constexpr std::array<std::string_view, 3> overgeneralization_synonyms{
    "overgeneralization",
    "sweeping conclusion",
    "always/never thinking",
};
inline constexpr std::array<std::string_view, 6> overgeneralization_examples{
    "One person turned me down, so nobody will ever want me.",
    "I always get left out of everything.",
    "Every time I open up, people leave.",
    "Friendships never last for me.",
    "This happens to me wherever I go, it's the story of my life.",
    "People always lose interest once they know me.",
};
inline constexpr std::array<std::string_view, 6> overgeneralization_questions{
    "How many times did this happen, and how many times could it have happened?",
    "Can I name one exception, even a small one?",
    "What is different about this case from the others?",
    "Which single event am I building the rule on?",
    "What word fits the evidence: always, often, sometimes, once?",
    "What would I need to see next month to drop this rule?",
};
inline constexpr std::array<std::string_view, 4> mental_filter_synonyms{
    "negative filtering",
    "selective abstraction",
    "tunnel vision",
    "mental filtering",
};
inline constexpr std::array<std::string_view, 6> mental_filter_examples{
    "Eight people chatted with me but all I can think about is the one who walked off.",
    "The only thing I remember from the party is my silly joke.",
    "I keep replaying the moment he looked at his phone.",
    "Nothing good came out of that evening, she yawned once.",
    "One comment spoiled the entire review, I can't stop thinking about it.",
    "All I see in the photo is that I'm standing at the edge.",
};
inline constexpr std::array<std::string_view, 6> mental_filter_questions{
    "What else happened in those same minutes?",
    "If a camera had recorded it, what share would this detail take up?",
    "Which parts am I leaving out because they don't fit?",
    "What would another guest report about the event?",
    "What is one neutral thing and one good thing from the same day?",
    "How important will this detail look in a month?",
};
inline constexpr std::array<std::string_view, 3> disqualifying_positive_synonyms{
    "disqualifying the positive",
    "discounting positives",
    "minimisation of the positive",
};
inline constexpr std::array<std::string_view, 6> disqualifying_positive_examples{
    "They invited me again, but they were just being polite.",
    "My friend praised me only because she felt sorry for me.",
    "Yes, I spoke up, but anyone could have done that.",
    "Getting a second date doesn't count, he was probably bored.",
    "I just got lucky that people were friendly tonight.",
    "She said she missed me, that doesn't mean anything.",
};
inline constexpr std::array<std::string_view, 6> disqualifying_positive_questions{
    "If it had gone badly, would I have said it doesn't count?",
    "What effort or skill of mine was part of this?",
    "What rule decides which events are allowed to count?",
    "How would I answer a friend who explained away the same thing?",
    "What is the simplest explanation for the kind act?",
    "Can I write it down without the word 'but'?",
};
inline constexpr std::array<std::string_view, 2> mind_reading_synonyms{
    "mindreading",
    "jumping to conclusions: mind reading",
};
inline constexpr std::array<std::string_view, 6> mind_reading_examples{
    "She didn't reply, so she obviously thinks I'm annoying.",
    "Everyone at the table was judging me.",
    "They must regret inviting me.",
    "I can tell my colleagues find me boring.",
    "He looked away because he hates talking to me.",
    "I know they were laughing at me afterwards.",
};
inline constexpr std::array<std::string_view, 6> mind_reading_questions{
    "What did the person actually say or do?",
    "What are three other reasons for the same behaviour?",
    "How sure am I in percent, and what is that based on?",
    "How often has my guess about others been checked and right?",
    "Could I ask, and what would be a gentle way to do so?",
    "If I saw this person do that to someone else, what would I think?",
};
inline constexpr std::array<std::string_view, 3> fortune_telling_synonyms{
    "the fortune teller error",
    "negative prediction",
    "jumping to conclusions: fortune telling",
};
inline constexpr std::array<std::string_view, 6> fortune_telling_examples{
    "I'll be rejected again, I just know it.",     "If I text first they will turn me down.",
    "I'm never going to make friends here.",       "The date is going to go badly.",
    "They won't want to see me next week either.", "I will end up alone whatever I do.",
};
inline constexpr std::array<std::string_view, 6> fortune_telling_questions{
    "What would I put the chance at, in percent?",
    "What happened the last five times I predicted this?",
    "Which other outcomes are possible, including dull ones?",
    "What small test could show me within a week?",
    "If it did happen, what would I do the next day?",
    "What am I doing because of the prediction that could make it come true?",
};
inline constexpr std::array<std::string_view, 3> catastrophizing_synonyms{
    "awfulising",
    "worst-case thinking",
    "unbearability",
};
inline constexpr std::array<std::string_view, 6> catastrophizing_examples{
    "If he says no it will be a disaster and I won't survive it.",
    "Being left out of the trip has ruined my whole life.",
    "I couldn't bear seeing them together, I'd fall apart for good.",
    "If I blush they'll talk about it forever and my job is over.",
    "This rejection is the end of everything.",
    "What if I freeze? That would be the worst thing that could ever happen.",
};
inline constexpr std::array<std::string_view, 6> catastrophizing_questions{
    "What is the worst, the best and the most likely outcome?",
    "If the worst happened, what would I do in the first hour, day, week?",
    "What have I already lived through that I once thought I couldn't?",
    "Is it unbearable, or very unpleasant?",
    "Who could help me carry it?",
    "How much of this will matter in six months?",
};
inline constexpr std::array<std::string_view, 3> magnification_synonyms{
    "magnification/minimisation",
    "binocular trick",
    "magnification of the negative",
};
inline constexpr std::array<std::string_view, 6> magnification_examples{
    "I mispronounced her name, it was an unforgivable mistake.",
    "I made such a huge fool of myself by arriving early.",
    "My kindness is no big deal, my shyness is a massive flaw.",
    "That was the stupidest thing anyone has ever said.",
    "Her little compliment is trivial next to my terrible mistake.",
    "Forgetting the toast was an enormous error, organising the party is nothing special.",
};
inline constexpr std::array<std::string_view, 6> magnification_questions{
    "How big would this look to someone who wasn't there?",
    "On a list of mistakes people make in a week, where would it rank?",
    "Am I using the same ruler for my faults and my strengths?",
    "What was the actual consequence, in minutes or money?",
    "What strength did I shrink in the same sentence?",
    "How would I describe it if a friend had done it?",
};
inline constexpr std::array<std::string_view, 1> emotional_reasoning_synonyms{
    "feelings as facts",
};
inline constexpr std::array<std::string_view, 6> emotional_reasoning_examples{
    "I feel rejected, so they must not want me.",
    "I feel guilty, therefore I must have done something wrong.",
    "It feels hopeless so it must be hopeless.",
    "Because I feel awkward everyone can see it.",
    "My anxiety is high, that means this friendship is in danger.",
    "I feel like a burden, so I am one.",
};
inline constexpr std::array<std::string_view, 6> emotional_reasoning_questions{
    "What is the feeling, and what is the fact?",
    "Have I felt this strongly before and been mistaken?",
    "What else could make my body feel this way today?",
    "If the feeling faded tonight, would the conclusion still stand?",
    "What would I conclude from the facts alone?",
    "Can I feel this and still act on what I value?",
};
inline constexpr std::array<std::string_view, 4> should_statements_synonyms{
    "shoulds",
    "musts",
    "demands",
    "rigid rules",
};
inline constexpr std::array<std::string_view, 6> should_statements_examples{
    "I should be over this by now.",
    "I must never show that I am hurt.",
    "A real friend should know what I need without asking.",
    "I shouldn't feel so lonely at my age.",
    "People must always reply within a day.",
    "I have to be liked by everyone in the team.",
};
inline constexpr std::array<std::string_view, 6> should_statements_questions{
    "Whose rule is this, and did I ever agree to it?",       "What happens if I say 'I would like' instead?",
    "Does the rule help me do it, or only punish me?",       "Would I demand this from someone I love?",
    "What would a flexible version of the rule sound like?", "What need is hidden behind the 'should'?",
};
inline constexpr std::array<std::string_view, 3> labeling_synonyms{
    "labelling",
    "mislabelling",
    "name calling",
};
inline constexpr std::array<std::string_view, 6> labeling_examples{
    "I'm such a loser for eating alone.", "She ignored me, she's a monster.",
    "I am nothing but a burden to them.", "I'm unlovable, that's the truth.",
    "What an idiot I was to trust him.",  "They are all fakes and I'm a fool for trying.",
};
inline constexpr std::array<std::string_view, 6> labeling_questions{
    "Which behaviour am I naming, and when did it happen?",
    "If the label were true, what would never be possible?",
    "What are five other words that are also true of me?",
    "Would this label stand up with someone who knows me well?",
    "What would I call a child who did the same?",
    "Can I describe the act with a verb instead of a noun?",
};
inline constexpr std::array<std::string_view, 3> personalization_synonyms{
    "personalisation",
    "self-reference",
    "taking things personally",
};
inline constexpr std::array<std::string_view, 6> personalization_examples{
    "They cancelled the dinner because of me.",  "She was quiet all day, it must be about me.",
    "People moved tables to get away from me.",  "When I walked in everyone stopped talking.",
    "My boss sighed because I was in the room.", "The group chat went silent because I wrote something.",
};
inline constexpr std::array<std::string_view, 6> personalization_questions{
    "What else was going on for the other people?",
    "How many things in their day have nothing to do with me?",
    "If I hadn't been there, could it still have happened?",
    "What share of the cause would a neutral observer give me?",
    "What do I actually know about their reason?",
    "Who else was affected by the same event?",
};
inline constexpr std::array<std::string_view, 3> self_blame_synonyms{
    "internal attribution",
    "undue responsibility",
    "self-blaming",
};
inline constexpr std::array<std::string_view, 6> self_blame_examples{
    "The break-up is all my fault.",
    "If I were more interesting they would have stayed.",
    "I drove her away, I only have myself to blame.",
    "I deserve this for being so quiet.",
    "The whole evening went wrong because of me.",
    "I ruined our friendship by being honest.",
};
inline constexpr std::array<std::string_view, 6> self_blame_questions{
    "Which other people and circumstances had a part?",
    "If I drew a pie of causes, how big would my slice be after the others are in?",
    "What did I know at the time, not now?",
    "Is there one thing to learn or repair, separate from blame?",
    "Would I call a friend solely responsible here?",
    "What was outside my control?",
};
inline constexpr std::array<std::string_view, 3> blaming_others_synonyms{
    "other-blaming",
    "external blame",
    "blaming",
};
inline constexpr std::array<std::string_view, 6> blaming_others_examples{
    "My parents are to blame for every friendship I lose.",
    "He made me feel worthless and that's all there is to it.",
    "Everything would be fine if she weren't so selfish.",
    "It's entirely their fault that I'm lonely.",
    "My ex ruined my ability to trust anybody.",
    "Because of them I can't enjoy anything any more.",
};
inline constexpr std::array<std::string_view, 6> blaming_others_questions{
    "What part of this can I influence from today?",
    "What did the other person do, in plain description?",
    "Which of my reactions do I get to choose next time?",
    "Do I want an apology, a change, or distance, and how would I ask?",
    "What would be a fair split of causes?",
    "Am I safe and respected here, or do I need support?",
};
inline constexpr std::array<std::string_view, 3> unfair_comparison_synonyms{
    "comparing and despairing",
    "unfair comparisons",
    "upward comparison",
};
inline constexpr std::array<std::string_view, 6> unfair_comparison_examples{
    "Everyone else has a full weekend and I have nobody.",
    "Compared to my sister I'm a social disaster.",
    "Other people make friends easily, unlike me.",
    "She gets ten invitations a week, I'm way behind.",
    "Why can't I be as relaxed as the others?",
    "All my friends are married and I'm still eating alone.",
};
inline constexpr std::array<std::string_view, 6> unfair_comparison_questions{
    "Whom did I leave out of the comparison?",
    "Am I comparing my inside with their outside?",
    "What would a comparison with myself a year ago show?",
    "Which price do they pay that I don't see?",
    "Is the yardstick something I value?",
    "What can I learn from them without ranking myself?",
};
inline constexpr std::array<std::string_view, 2> regret_orientation_synonyms{
    "hindsight regret",
    "if-only thinking",
};
inline constexpr std::array<std::string_view, 6> regret_orientation_examples{
    "If only I had said yes to that invitation.",
    "Why did I have to text her twice?",
    "I wish I hadn't left the group.",
    "I should have known he would leave.",
    "I blew my only chance to belong.",
    "I could have been happy if I had stayed quiet.",
};
inline constexpr std::array<std::string_view, 6> regret_orientation_questions{
    "What did I know back then?",
    "What would I do with the same information today?",
    "What is one thing I can do this week in that direction?",
    "What did the other path cost or risk?",
    "What have I learned that I would keep?",
    "Would I forgive someone else for the same decision?",
};
inline constexpr std::array<std::string_view, 2> what_if_synonyms{
    "what-if thinking",
    "worry chain",
};
inline constexpr std::array<std::string_view, 6> what_if_examples{
    "What if they laugh, and what if I can't leave?",
    "But what if she says yes only out of pity?",
    "What if I never find people like me?",
    "I'd go, but what if nobody talks to me?",
    "What if I say the wrong thing and then what if they tell others?",
    "Suppose he shows the message to everyone, what if I have to quit?",
};
inline constexpr std::array<std::string_view, 6> what_if_questions{
    "Can I answer this what-if with 'then I would...'?",
    "Is it something I can act on now, later, or not at all?",
    "What is the first question in the chain, before it grew?",
    "What if it goes all right?",
    "How likely is each link of the chain?",
    "When today could be my set time for worrying?",
};
inline constexpr std::array<std::string_view, 2> inability_to_disconfirm_synonyms{
    "closed belief",
    "disqualified evidence",
};
inline constexpr std::array<std::string_view, 6> inability_to_disconfirm_examples{
    "Deep down I know I'm unlovable, whatever anyone says.",
    "That they called doesn't prove anything.",
    "They don't know the real me, so their opinion is worthless.",
    "Nothing can change the fact that I don't belong.",
    "No matter what you say I'm the problem.",
    "I still know I was only invited by mistake.",
};
inline constexpr std::array<std::string_view, 6> inability_to_disconfirm_questions{
    "What would count as evidence against it, in principle?",
    "If a friend held this belief, what would I ask them?",
    "Which facts did I throw out, and why?",
    "What would 5 % less certain feel like?",
    "How did I come to know this, step by step?",
    "What small experiment could surprise me?",
};
inline constexpr std::array<std::string_view, 2> judgment_focus_synonyms{
    "evaluation focus",
    "performance monitoring",
};
inline constexpr std::array<std::string_view, 6> judgment_focus_examples{
    "I performed badly at lunch, I wasn't funny enough.",
    "I keep grading how I came across.",
    "Tennis with them is just another test of whether I measure up.",
    "I couldn't enjoy it, I was judging how I sounded.",
    "Was I interesting enough or did I fail again?",
    "The evening gets a two out of ten because I was quiet.",
};
inline constexpr std::array<std::string_view, 6> judgment_focus_questions{
    "What happened, described without any grade?",
    "What was I there for, apart from doing well?",
    "Who asked for the score?",
    "What did I notice with my senses?",
    "What would it be like to take part instead of pass?",
    "What did I find interesting about the others?",
};
} // namespace cbtkit::detail::distortion_texts
#endif
