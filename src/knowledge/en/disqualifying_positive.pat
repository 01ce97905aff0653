language en
use classes
use gates

# Discounting the positive: something good is noticed and then ruled out as not counting.

class PRAISE_ACT
  said | invited | asked | laughed | smiled | came | helped | praised | complimented | hugged | thanked | called
  liked | clapped | applauded | congratulated | hired | chose | picked | voted | promoted | agreed | gave | told
  likes | say | says | tell | tells | love | loves | loved | compliments | compliment | enjoy | enjoyed | won | passed
  got | gets | married | stayed | stay | want | wants | wanted | passed me | included | visit | visited | buy | bought

rule disqualifying_positive.does_not_count
  note: "It doesn't count", "that doesn't mean anything".
  match: { (it|that|this|they|those|which|he|she)? (do|does|did|will|would) not (really|even|actually|truly)? (count|matter|mean (anything|much|a thing|a lot|that|i|it|he|she|they)|prove (anything|much)|make (up for|me|it|a difference)|say much) }
  match: { (means|meant|worth|proves|counts for) (absolutely|almost|next to)? nothing }
  match: { (do not|does not|did not) make me (a|an|any|good|smart|special|happy|feel) }
  match: { (is|was|it is|that is|are|were|am) (really|just)? (nothing|not (that|really|so|very|all that|particularly|anything)?) (special|impressive|big deal|a big deal|impressed|great|unusual|much|an accomplishment|an achievement) }
  match: { (nothing (special|to be proud of|impressive|to brag about)|no big deal|no biggie|not a big deal|so what|big deal|who cares) }
  weight: 0.6
  only if in text: SUCCESS|POSITIVE|they|she said|he said|good|i got|i did|a date|second date|missed me|came
  unless in sentence: (because|as|since) i (love|like|enjoy|am happy|am having)|(love|enjoy|like) [1-6] so (it|that)|not matter that i|did not matter (when|that)|not matter because i
  times 0.4 if in sentence: (my fault|failure|i am bad|i am a bad|i am not|they hate|he hates|she hates|that they|i failed)
  yes: She said she missed me, {that doesn't mean anything}.
  yes: I won the race, but {it does not count} in the small league.
  no: One late bus does not mean I am a failure.

rule disqualifying_positive.only_because
  note: A kind act or a success explained away: "only because".
  match: { (only|just|simply|merely|probably|solely) (reason|got|won|because|since|being|came|doing|did|said|say|says|saying|trying|liked|like|likes|love|loves|passed|hired|invited|married|helped|think|thinks|have|had|here|stay|stays|nice|polite|for) [0-6] because (i|he|she|they|it|my|of|the|no one|nobody|everyone|we|you|there|someone|people|god) }
  match: { (only|just|simply|probably) because (i|he|she|they|it|my|of|the|no one|nobody|everyone|we|there|people) }
  match: { (that is|it is|it was|they are|he is|she is|that was) (only|just|probably|all) because }
  match: { (the)? only reason [0-6] (is|was) (because|that)? }
  match: { (they|he|she|everyone|my [1-2]|people) (only|just) PRAISE_ACT [0-5] (because|out of|to be|so) }
  weight: 0.62
  only if in text: FIRST_PERSON
  unless touching: because i am (late|busy|tired|a bad|a terrible|such)|because the (last|bus|train|shop|rain)
  yes: My friend praised me {only because she} felt sorry for me.
  yes: I got the job {just because my} uncle works there.
  no: I left only because the last bus was due.

rule disqualifying_positive.being_nice
  note: "They were just being nice."
  match: { (just|only|probably|merely|simply) (being|trying to be|saying (that|it|so)|doing (it|that)|said (that|it|so)|pretending|acting) (nice|polite|kind|friendly|to|because|out|supportive|good)? }
  match: { (feel|feels|felt|feeling) (sorry for|bad for|obligated|obliged) (me|to|my)? }
  match: { (out of|from) (pity|politeness|obligation|sympathy|duty|guilt) }
  match: { (flattering|humoring|humouring|pitying) me }
  match: { (has|have|had) (no|nothing) (other|better) (choice|option|options|to do) }
  weight: 0.62
  yes: They invited me again, but they were {just being polite}.
  yes: He only danced with me {out of pity}.
  no: She was being nice to the dog.

rule disqualifying_positive.anyone_could
  note: "Anyone could have done that."
  match: { (anyone|anybody|any one|everyone|everybody|any [1]|a (child|kid|monkey|toddler|baby)|most people|other people|others|so many people|lots of people|everyone else|so many others|many people) (else)? (can|could|would|will|does|did|has|have|is|gets|got|might) (probably|easily|also|just|do|have)? (have)? (do|done|been|learn|learned|make|made|be|run|win|won|get|got|say|said|hear|hears|cook|achieve|work|the same|better|just|it|that|this|as|become|pull|play|draw|grow|write|teach|own|buy|help|take|find|throw|read|drive|afford|had|passed|them|succeed|manage|know|ride|sing|graduate|perform|gotten|scored|follow)? }
  match: { (anyone|anybody|everyone|a child) (with|who) [1-5] (can|could|would|will|probably|does) }
  match: { (it is|that is|was|is|are|were|they are) (just|so|really|such|pretty|actually|only|not)? (a|an|that|too)? (easy|simple|basic|hard|common|small|lucky|coincidence|luck|fluke|easy|simple) (to do|for anyone|anyway|really|game|class|test|drink|recipe|thing|school|when|once|enough)? }
  match: { (so does|so do|so did|so has|so have|so can|so is|so are) (every|everyone|many|most|other|a lot|800|all|half|any|my|lots|millions|thousands) }
  weight: 0.56
  only if in text: FIRST_PERSON
  times 0.5 if touching: (it is|that is|was|is|are|were)
  unless touching: would (like|want|hate|leave|be)
  yes: Yes, I spoke up, but {anyone could have done} that.
  yes: I passed the course, but {so did everyone} else.
  no: Anyone can join the class on Monday.

rule disqualifying_positive.luck
  note: Success put down to luck, help or an easy task.
  match: { i (probably|must have|only|just|simply|guess i|was|had|got|have been|may have)? (just|only|have|been|simply|probably)? (got|get|getting|been|gotten|was|had|were) (just|only|really|probably|so)? (lucky|luck|help|a fluke|fortunate|a good day|an easy|carried) }
  match: { (it|that|this) (BE|must have been|had to be|was probably|is probably|must be) (all|just|only|probably|purely|sheer|pure|dumb)? (a)? (luck|lucky|fluke|coincidence|beginner's luck|chance|mistake|accident|one time thing|pity) }
  match: { (pure|sheer|dumb|just|blind|beginner's|total|plain) (luck|fluke|coincidence) }
  match: { (by (accident|mistake|chance|luck)|a fluke|fluke|got lucky|beginner's luck|lucky guess|luck of the draw) }
  weight: 0.55
  only if in text: SUCCESS|POSITIVE
  unless touching: i (was|am|have been|feel) (so|really)? lucky to
  yes: {I just got lucky} that people were friendly tonight.
  yes: My team won, {it was pure luck}.
  no: I was lucky to find my keys.

rule disqualifying_positive.good_but
  note: Something good, then "but" and why it is nothing.
  match: (good|great|fine|ok|okay|nice|well|lovely|won|passed|graduated|complimented|compliments|compliment|promoted|praised|like my|likes my|love my|loves my|enjoy my|enjoyed my|liked my|loved my|tell me|tells me|told me|say|says|said|thanked me|award|degree|raise|promotion|first place|a's|succeeded|finished|hired|got the|got a|successful|excellent|proud|impressed|smart|talented|pretty|beautiful|famous|thinks i am|think i am) [0-8] { (but|though|although|however|yet|even so|except|still) (i|it|that|they|he|she|my|the|anyone|this|there|we|who) }
  weight: 0.34
  yes: My boss said my report was great {but it} was only two pages.
  yes: I won the spelling contest {but the} others were small kids.
  no: The soup was hot. We ate outside.

rule disqualifying_positive.not_deserved
  note: Praise or success that one feels one has not earned.
  match: { i (do not|did not|never)? (really|even|truly)? (deserve|deserved|earn|earned) (it|this|that|the|any|such|praise|credit|them|him|her|to)? }
  match: { (do not|does not|did not|can not|will not|hard to) (believe|trust|accept|take|know why|understand why|see why|think that) (it|them|him|her|that|compliments|compliment|praise|the|people|everyone|anyone|they|he|she) }
  match: { (they|he|she|everyone|people|my [1-2]|you) (is|are|was|were|must be|probably|must have) (just|only|probably|obviously|all|be)? (lying|biased|joking|mistaken|exaggerating|wrong about me|blind|drunk|desperate|bored|obligated|paid|supposed to|required|being sarcastic|have to) }
  match: { (has|have|had) to (say|like|love|support|be nice|tell|think|do) (that|it|me|so|my|to) }
  match: { (i|it) could have (been|done|gotten|scored|run) (better|more|faster|so much better|a lot better|much) }
  match: { (not|never) (as (good|impressive|great|hard|big|special|well)|that (good|impressive|great|hard|big|special|smart)|half as good|good enough|the best) }
  weight: 0.42
  only if in text: SUCCESS|POSITIVE
  yes: They gave me a prize that {I did not deserve}.
  yes: My aunt is impressed, but she {has to say so}.
  no: I do not believe the forecast.

rule disqualifying_positive.all_i_did
  note: One's own part made small.
  match: { (all i (did|do|had to do|really did|ever did) (was|is)) }
  match: { i (only|just|merely|barely|hardly) (did|do|had|have|got|made|helped|won|ran|scored|wrote|work|follow|followed|passed|know|knew) }
  match: { (there were|there was|were|was) only }
  match: { (any|the) (credit|praise) (goes|belongs|should go) to }
  match: { (the judges|the teacher|the other team|the others|competition|they|everyone else) (must have|was|were|had|probably) (been)? (bad|weak|easy|off|worse|desperate|terrible|not trying|an off|a bad) }
  weight: 0.36
  only if in text: SUCCESS|POSITIVE
  yes: They thanked me for the party, {all I did was} order pizza.
  yes: I won, but {there were only} two other runners.
  no: I only have one sister.

rule disqualifying_positive.too_bad
  note: A good thing made worthless by a lack beside it.
  match: { (too bad|but what good|not that it|not like it|it is not like|as if it|as if that|but i still|still not|but never|but not|but i never|but i do not|but i have never|but i am not|but i wish|but i could|but i was not|but who|but it will never|but it is not) }
  match: { (but|yet|still) (i|it|that) (feel|feels|think|know|doubt|am|is) (like|that|still|so|just|only|nothing|not) }
  weight: 0.28
  only if in text: SUCCESS|POSITIVE
  yes: I own a lovely house, {but I do not} have a pool.
  yes: I love my course, {but it is not} a famous school.
  no: The door was shut but not locked at all.
