language en
use classes
use gates

# Self-blame: holding oneself solely responsible for what has many causes.

rule self_blame.my_fault
  note: The whole fault given to oneself.
  match: { (it|this|that|everything|which) (is|was|s|must be|must have been|has to be)? (probably|all|entirely|completely|totally|clearly|obviously|always|only|partly)? (all)? my (own)? (fault|doing) }
  match: (is|was|are|were|s) { (all|entirely|completely|only|totally|definitely|probably|always)? my (own)? (fault|doing) }
  match: { (all|entirely|completely|solely|totally) my (own)? (fault|doing) }
  match: { my (own)? fault } (that|for|because|they|he|she|we|it|$)
  weight: 0.82
  unless in sentence: sorry|apologise|apologize|apologised|sunburnt|sunburned|so i (buy|paid|pay|am buying)|train|tram
  yes: The break-up is {all my fault}.
  yes: {It's my own fault} they split up.
  yes: I know that it is {my fault} that he drinks.
  no: It was not my fault that the train was late.
  no: The fault line runs under the town.

rule self_blame.blame_myself
  note: Blame turned on oneself in words.
  match: { (i)? (can|do|will|always|only|still|have to|should)? blame (only)? myself }
  match: { (i am|i'm|i was) (the only one|the one|entirely|solely|fully|completely)? (to blame|responsible for (everything|it all|all of)) }
  match: { (i)? (only have|have only|have no one but|have nobody but) myself to blame }
  match: { (no one|nobody) to blame but (me|myself) }
  weight: 0.75
  yes: I drove her away, {I only have myself to blame}.
  yes: {I blame myself} for the whole mess.
  yes: There is {nobody to blame but me}.
  no: Don't blame yourself for the rain.

rule self_blame.deserve
  note: Pain as a just punishment.
  match: { i (totally|really|probably|clearly|fully|completely|just)? (deserve|deserved) (this|it|that|to (be|suffer|lose|fail|hurt|die)|all of (this|it)|everything bad|nothing|no|what i got|the worst|whatever) }
  match: { i do not deserve (to|any|love|him|her|them|happiness|good|anything|a|it|this|my) }
  match: { i (brought this on myself|had it coming|brought it on myself|asked for it|should be (punished|fired|ashamed)|should not be allowed to) }
  match: { (this|it) is (my)? (punishment|karma|what i get|payback) }
  weight: 0.68
  yes: {I deserve this} for being so quiet.
  yes: {I brought this on myself} by trusting him.
  no: You deserve a rest.
  no: I deserve a holiday after this month.

rule self_blame.ruined
  note: Oneself as the one who ruined what involved several people.
  match: { i (always|have|had|just|totally|completely|single handedly|probably|must have|really)? (have)? (ruined|destroyed|wrecked|spoiled|spoilt) (our|the|his|her|their|everyone's|my (children|kids|marriage|relationship|family|friendship|son|daughter|wife|husband)|everything|it for) }
  match: { i (drove|pushed|scared|chased) (him|her|them|everyone|everybody|people|my [1]) (away|off) }
  match: { i made (him|her|them|my [1-2]) (leave|cry|angry|sick|sad|quit|do it|unhappy|hate|lose|like this|this way) }
  match: { i (caused|am the cause of|am the reason for) (this|it|the|all|everything|my|his|her|their) }
  match: went wrong { because of me }
  match: { (because of me) } (we|they|he|she|everyone|it|the) [0-4] (lost|failed|left|missed|late|wrong|ruined|broke)
  weight: 0.72
  yes: {I ruined our} friendship by being honest.
  yes: {I drove her away} with my moods.
  yes: The whole evening went wrong {because of me}.
  no: The rain ruined our picnic.
  no: I made them pancakes.

rule self_blame.if_i_were
  note: "If I were more …, they would have stayed."
  match: { if i (had|had not|were|was|were not|was not|could|would) [1-6] (would|would not|could|might) }
  match: { (he|she|they|it|we|this|none of this|my [1-2]) would (not)? (have|be|still) [0-4] if i (had|had not|were|was|were not|was not) }
  weight: 0.6
  unless touching: (rich|win|won the lottery|if i were you|money|taller|a bird)
  unless in sentence: socks|worn|matched|umbrella|crash|lottery
  yes: {If I were more interesting they would} have stayed.
  yes: {None of this would have happened if I had} kept quiet.
  no: If it rains we would rather stay in.

rule self_blame.guilty_for
  note: Responsibility for what is outside one's control.
  match: { (i|we) (could|should) have (prevented|stopped|saved|avoided) (it|this|that|him|her|them|the|my) }
  match: { i (am|feel) (so)? (guilty|responsible) (for|that|because) }
  match: { i (let|failed) (this|it|them|him|her|my [1-2]) (happen|down|die) }
  weight: 0.52
  yes: {I should have saved him}.
  yes: {I feel responsible for} everyone's mood at home.
  no: I felt responsible people should sign here.
