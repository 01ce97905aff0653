language en
use classes
use gates

# Should statements: rigid rules about how oneself, others or life must be.

rule should_statements.self_rule
  note: A rule about how one must be, feel, know or do.
  match: { (i|we) (really|just|still|probably|definitely|always|simply|also)? (should|must|ought to|ought) (really|just|also|definitely|at least|probably|still|certainly|never|always|not|be|have|know|feel|get|do|already|absolutely) }
  match: { (i|we) (really|just)? (should not|must not|ought not|should never|must never|must always|should always|have to always|have to never) }
  match: { i (have to|need to|must|got to) (always|never|be|feel|know|have|please|prove|get|make sure everyone|do better|stop being|do everything|win) }
  match: { i (should|ought to|must) (be able to|be|have been|have|know better|feel|not|never|always) }
  weight: 0.72
  unless touching: must (have|be) (a|been|because|so|such|the|at|in|on|that kind|some kind)
  unless after 3: that kind of
  unless after 2: (in|at|on|back|home|about|around|under|next to|enough|mention|quiet|growing|early|off) (the|a|an|my|our|his|her|ten|eight|nine|four|five|six|seven|noon|number)?
  unless touching: (need to|have to|got to|must) get
  unless touching: should have (brought|read|worn|packed|taken|checked|asked|liked)|ought to have (brought|worn|packed)|ought not to assume|should not assume
  yes: {I should be} over this by now.
  yes: {I must never} show that I am hurt.
  yes: {I have to be} liked by everyone in the team.
  no: I should buy milk on the way home.
  no: I have to work at nine.

rule should_statements.self_any
  note: "I should" with any other verb; weaker.
  match: { (i|we) (really|just|still|probably|definitely|maybe)? (should|ought to) }
  match: { (i am|i was|we are|i'm) (supposed|obliged|obligated|expected) to }
  match: { my [1-3] (should|ought to|must|should not|should have|needs to|need to) }
  weight: 0.5
  unless touching: must (be|have)
  unless touching: should (be (home|here|there|around|about|back|done by|finished by|ready)|ring|bring|check|paint|brought|read|worn|packed|say|mention|add|point out|probably|add that)
  yes: {I should} exercise more at my age.
  yes: {I'm supposed to} be the strong one.
  yes: {My teeth should} be straight already.
  no: I should call the plumber.

rule should_statements.others_rule
  note: A rule for others or for life.
  match: { (PRONOUN_OTHER|DETERMINER [0-3] PERSON|PERSON|you|life|it|the world|god|the government|this|everything|companies|everyone else|anyone who [1-4]|people who [1-4]|there|that|the [1-3]|all [1-2]) (really|just|also|all|always|at least|definitely|clearly)? (should|ought to|must) (really|just|also|always|never|not|at least|all|have|be|know|want|do|love|like|give|get|let|make|listen|treat|stop|respect|pay|come|go|try|take|say|support|appreciate|thank|help|understand|care|learn|feel|follow|allow|see|trust|hire|win|work|eat|believe|never have|not have|offer|cook|remember|act) }
  match: { (everyone|everybody|people|they|he|she|my [1-2]|parents|kids|men|women) (have to|has to|need to|needs to|needs to be|had better|better) }
  match: { (should|ought to|must) (be (grateful|thankful|allowed|banned|illegal|free|given|promoted|paid|treated|more|able|better|nicer|smarter|happier|required|fired|respected|loved|forced|made|punished|rewarded|ashamed|the best|easy|fair|perfect|famous|rich)) }
  weight: 0.7
  unless touching: must be (a|the|at|in|on|so|because|hard|nice|new)
  unless touching: must have (been|had|gotten|got|forgotten|left|taken|lost|done)
  unless touching: you should (see|try|check|watch|read|go|come|visit)
  unless touching: should (be (home|here|there|around|about|ready|open|back|fine|done|stored|kept|taken|washed|cooked|checked|any)|never mix|arrive|come at|come by|know by|contact|consult|note|work now)|must (be (about|around|at least)|complete|sign|wear|book|register|report)|must have been
  yes: {People must always} reply within a day.
  yes: {My students should be} grateful for my lessons.
  yes: {Life should be} fair.
  no: You should see the new park.
  no: The train should arrive at ten.

rule should_statements.real_role
  note: How a "real" friend, parent or worker must be.
  match: { (a|an|any|every|the) (real|true|good|proper|decent|normal|loving|perfect|adult|grown|man|woman|mother|father|parent|friend|husband|wife|son|daughter|boss|person)? (friend|partner|person|parent|colleague|mother|father|man|woman|wife|husband|son|daughter|boss|adult|teacher|christian|human|boyfriend|girlfriend|student|employee|owner) (should|must|ought to|needs to|has to|would never|would always|would have|would not|never|always|does not) }
  weight: 0.74
  yes: {A real friend should} know what I need without asking.
  yes: {A good mother would never} lose her temper.
  no: A good friend gave me this lamp.

rule should_statements.should_have
  note: The rule turned on the past: "should have".
  match: { (i|we|he|she|they|you|it|my [1-3]|the [1-3]|everyone|people|someone|there) (really|just|probably|definitely|always|never)? (should|ought to|should not|must) (have|of|really have|have never|never have|not have) (never|really|always|just|at least|known|been)? }
  weight: 0.6
  unless touching: must have
  unless touching: (should|ought to) have (brought|read|worn|packed|checked|liked|seen (his|her|their|the))
  yes: {They should have} invited me first.
  yes: {I shouldn't have} said that to her.
  no: They must have taken the early train.

rule should_statements.entitled
  note: What one is owed: deserve, entitled, least they could do.
  match: { i (really|totally|truly)? (deserve|deserved) (to|a|an|the|more|better|all|my|some|that|it) }
  match: { (entitled to|owes me|owe me|the least (they|he|she|you|i|we) (can|could) do|has no right to|have no right to|how dare|it is only fair|it is not fair|it is not right|not right that|unfair that|have every right) }
  match: { (there should|it should|that should|this should|why should i|why should not|should not be|should not have to|should have to|should already|should be) }
  match: { (better|had better) (be|do|get|give|not|come|show|have|appreciate|treat|pay|listen) }
  weight: 0.45
  unless touching: should (be (fun|fine|good|ok|okay|easy|ready|sunny|warm|there|here|open)|work|help|arrive|come)
  yes: {The least they could do} is call me.
  yes: After ten years {I deserve to} be the boss.
  no: It should be sunny at noon.

rule should_statements.must_word
  note: A word of duty anywhere beside the person; weak, for the ranking.
  match: { (should|shouldn't|ought|must|have to|has to|need to|needs to|supposed to|had better|should not) }
  weight: 0.3
  only if in text: FIRST_PERSON|everyone|people|they
  unless touching: must
  yes: My cat {should} sleep on its own bed.
  yes: I {need to} be perfect.
  no: The bus stops here.

rule should_statements.must_other
  note: Bare "must" with a person; weak because it is often a guess.
  match: { (i|we|you|people|everyone|they) must (not|never|always|all)? (do|make|try|work|win|get|keep|give|go|stop|finish|please|obey|follow|learn|respect|behave|succeed|prove|take|eat|read|listen|act) }
  weight: 0.5
  unless in sentence: doctor|alone|eat alone|please
  yes: {I must win} every game.
  yes: {Everyone must obey} at my table.
  no: They must be late.

rule should_statements.got_to_top
  note: Only the top is allowed.
  match: { (i|we|you|my [1]) (really|just|simply|always)? (have got to|got to|have to|has to|must|need to) (always|never)? (get|have|be|win|come|finish|look|stay) [0-1] (top|perfect|the best|best|the highest|full marks|first|straight|everything|flawless|number one|the strongest|the top|liked by|perfectly) }
  weight: 0.7
  unless in sentence: (train|bus|bread|seat|view|price|deal)
  yes: {I've got to get top} marks in all my classes.
  yes: {I have to be the best} at work.
  no: I have to get the best price for the car.
