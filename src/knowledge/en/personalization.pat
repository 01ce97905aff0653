language en
use classes
use gates

# Taking it personally: neutral or unrelated events are read as being about oneself.

rule personalization.because_of_me
  note: Something others did or that just happened, put down to oneself.
  match: { (because|cause) of (me|my|something i) }
  match: { because of what i }
  match: { (due to|thanks to) (me|my (bad|poor|lack|own)) }
  weight: 0.6
  unless touching: because of my (job|work|age|allergy|allergies|knee|back|health|schedule|kids|dog|parents|family|boss|husband|wife|mother|father|flight|cold|exam)
  unless touching: because of my (eyesight|licence|license|visa|shift|work|boss|train|dentist|nose|hat)
  yes: They cancelled the dinner {because of me}.
  yes: Dad got a headache, surely {because of something I} said.
  no: I left early because of my job.
  no: She laughed because of the film.

rule personalization.because_bad
  note: An event explained by one's own badness: "it's because I'm a bad parent".
  match: (it|that|this|they|all) (BE|must be|has to be|could be|must have been|is probably|might be|may be|happened|is all) DEGREE? { because i (am|was|have been) DEGREE? DEGREE? (a|an|the|such|such a|so)? (ROLE_BAD|NEG_ADJ|LABEL_NOUN|LABEL_ADJ|worst|not|no good|too|bad) }
  match: SURE (it|that|this) (BE)? { because i (am|was|have been) DEGREE? DEGREE? (a|an|the|such|such a|so)? (ROLE_BAD|NEG_ADJ|LABEL_NOUN|LABEL_ADJ|worst|not|no good|too|bad) }
  match: { because i (am|was|have been) DEGREE? (a|an|the|such|such a) (ROLE_BAD|worst) }
  weight: 0.85
  yes: My daughter failed maths. It's {because I'm a bad} father.
  yes: The shop closed down, it must be {because I was such a lousy} customer.
  yes: The team lost {because I am a terrible} fan.
  no: It's because the bus was late.
  no: I was tired because I slept badly.

rule personalization.because_i
  note: An event outside, then "it is because I …" as the whole cause.
  match: { (it|that|this) (BE|must be|has to be|could be|must have been|is probably|might be|is all) DEGREE? because (of)? (i|me|my) }
  match: { (it|that) must (be|have been) (about|because of|aimed at|meant for|directed at) me }
  match: SURE (it|that|this) (BE|had) (probably)? { (because|something to do with) (i|me|my) }
  weight: 0.66
  unless touching: because (i|my) (love|like|want|need|enjoy|live|know|can|will)
  yes: She was quiet all day, {it must be about me}.
  yes: The cake did not rise. {It is because I} opened the oven once.
  yes: The printer broke today. {It's because I} touched it.
  no: I like it because I can sing along.

rule personalization.must_be_bad
  note: Somebody else's trouble as proof that one is bad: "my son is ill, I must be a bad mother".
  match: { i (must|have to) (just|really)? be DEGREE? (a|an|such a|the|not|no) [0-1] (ROLE_BAD|NEG_ADJ|LABEL_NOUN|worst|good|very good|much of a|great) }
  match: { i must (not)? (be|have been) (doing|done) something wrong }
  match: { i must have (done|said|offended|upset|annoyed|scared) }
  match: { i must (be|have) (a|an)? (curse|cursed|jinxed|jinx|bad luck) }
  weight: 0.7
  yes: My dog won't stop barking, {I must be a bad} owner.
  yes: He walked past without a word, {I must have offended} him.
  no: I must be at work by nine.
  no: I must be dreaming, this is lovely.

class OTHERS_TROUBLE
  got sick | is sick | are sick | was sick | got a cold | is ill | was ill | has the flu | got the flu | died
  passed away | is dead | got hurt | got injured | is injured | was injured | broke his | broke her | broke their
  failed | is failing | are failing | flunked | lost | is losing | bad grades | a bad grade | poor grades
  closed | shut down | went out of business | is closed | was closed | got divorced | are getting divorced
  divorced | is sad | was sad | is upset | was upset | are upset | is unhappy | is crying | cried | crying
  is late | was late | canceled | cancelled | got canceled | got cancelled | did not come | did not show
  does not like | do not like | did not like | will not eat | would not eat | does not want | do not want
  ran away | run away | is missing | went missing | got lost | is in the hospital | in the hospital
  has cancer | was diagnosed | lost her job | lost his job | lost their jobs | got fired | was fired | got laid off
  had an accident | crashed | in an accident | arrested | in jail | in trouble | got in trouble | got into trouble
  is bullied | is being bullied | got robbed | it rained | is raining | rained | storm | hurricane | flood | tornado
  broke up | are fighting | were fighting | fought | is quiet | was quiet | was silent | is silent | did not reply
  keeps barking | stop barking | can not stop | misbehaved | misbehaving | disruptive | disobedient | bit
  did not win | did not make it | has not won | not doing well | doing poorly | doing badly | struggling | struggles
  is depressed | is stressed | was stressed | looked sad | seemed sad | seemed upset | looked tired | is moody
  left early | is avoiding | avoids | avoided | ignored | ignores | ignoring | decided to leave | quit | moved out
  wrong order | complained | complaining | returned | sent back | sold out | out of stock | delayed | broke down
rule personalization.other_event_self_bad
  note: First somebody else's trouble, then in the same or next sentence a verdict on oneself.
  match: OTHERS_TROUBLE * // [0-1] { i (am|must be|feel like|have been|was) DEGREE? DEGREE? (a|an|the|such|such a|not)? (ROLE_BAD|LABEL_NOUN|LABEL_ADJ|worst|good enough|bad|a good|much of a) }
  match: OTHERS_TROUBLE [0-4] { i (am|must be) DEGREE? (a|an|the|such a|not a) (ROLE_BAD|LABEL_NOUN|worst|good) }
  weight: 0.62
  yes: My son got sick on the trip. {I am such a terrible} mother.
  yes: The neighbours got divorced. {I'm a bad} friend.
  no: My son got sick on the trip. We came home early.

rule personalization.should_have_helped
  note: Blame for not having prevented what was not in one's hands.
  match: { i should (have|of) (been|known|done|tried|helped|paid|stopped|noticed|checked|watched|taught|warned|had|made|taken|kept|seen|worked|raised|prepared) }
  match: { (if i (had|was|were) [1-6]) } [0-3] would (not)? (have)?
  match: { (maybe|perhaps) if i (had|was|were|did|could|would|liked|went|bought|listened) }
  match: { (if only i|had i) (had|was|were|been|not|paid|done) }
  weight: 0.42
  only if in text: OTHERS_TROUBLE
  yes: My brother lost his job. {I should have helped} him more with the forms.
  yes: The bakery shut down. {Maybe if I had} bought more bread they would be here.
  no: I should have taken an umbrella.

rule personalization.others_leave
  note: What others did, tied to one's presence, word or look.
  match: PRONOUN_OTHER [0-4] (left|leave|cancelled|canceled|quiet|silent|sighed|moved|looked|stopped|stop|went|avoid|avoids|ignored|ignore|laughed|laughing|yawned|frowned|staring|stared|closed|changed|quit|sad|upset|angry|crying|mad) [0-4] { because (of me|i|of my) }
  match: DETERMINER [0-2] PERSON [0-4] (left|leave|cancelled|canceled|quiet|silent|sighed|moved|looked|stopped|stop|went|avoid|avoids|ignored|ignore|laughed|laughing|yawned|frowned|staring|closed|changed|quit|sad|upset|angry|crying|mad|sick|died|fell|failed|lost|divorced) [0-4] { because (of me|i|of my) }
  match: { (when|as soon as|the moment|every time) i (walked|came|walk|come|got|sat|entered|arrived|joined) [0-3] (everyone|everybody|they|people|he|she|all) [0-2] (stopped|stops|went quiet|left|leave|fell silent|got quiet|looked away|went silent|stop) }
  match: (moved|left|went|turned|crossed|stayed|stay|walk|walks|walked|changed) [0-4] { (to get away from|to avoid|just to spite|to escape|to get back at|to annoy|to hurt) me }
  weight: 0.75
  yes: My boss sighed {because I} was in the room.
  yes: People moved tables {to get away from me}.
  yes: {When I walked in everyone stopped} talking.
  no: They left because the bus came.
  no: People moved the tables to the wall.

rule personalization.failed_them
  note: Having failed others by what happened to them.
  match: { i (have)? (failed|let down|disappointed) (as|them|him|her|everyone|you all|my (kids|son|daughter|children|students|team|parents|mother|father|wife|husband|family|friend|friends|patient|patients|clients|players|class)|our (team|kids|family)|the (team|kids|family|class|patient)) }
  match: { i (have)? let (my|them|him|her|everyone|our|the) [0-2] down }
  match: { it (is|was) (all)? (up to me|on me) }
  match: { (i|me being [1]|my (presence|words|mistake|moods|mood|negativity|bad luck|behaviour|behavior|attitude)) (have|has|probably|must have|somehow)? (caused|cause|made it|jinxed|brought (this|bad|it)) }
  match: { i (am|must be) (bad luck|cursed|a jinx|a curse|the reason|the problem|the cause|to blame|the common denominator) }
  weight: 0.62
  yes: My students did badly, {I failed them} all.
  yes: Our team lost, {I must be a jinx}.
  no: I passed them on the stairs.

rule personalization.about_me
  note: A general remark or event taken as meant for oneself.
  match: { (was|were|is|are|must be|must have been) (obviously|probably|clearly|definitely|really|surely)? (aimed|directed|pointed|meant) (at|for) me }
  match: { (talking|posting|joking|laughing|whispering) (about|at) me }
  match: { (on purpose|just) to (hurt|spite|annoy|embarrass|punish|exclude|test|get) me }
  match: { (did|does|do|doing|done) (it|this|that) [0-2] (because of|to) me }
  match: { (why does|why do) [0-4] (always)? (happen to|pick on|target) me }
  match: { (punishing|punished|testing|out to get|against|targeting) me }
  weight: 0.55
  yes: Her post about honesty {was clearly aimed at me}.
  yes: They closed the pool {just to spite me}.
  no: The letter was meant for my sister.

rule personalization.event_because_i
  note: "because I" with something about oneself that cannot cause the event.
  match: { because i (am|was|have|did not|do not|never|could not|did|wore|forgot|went|had|failed|should|like|liked|only|ate|said|work|always|live) }
  weight: 0.36
  yes: Our flight was delayed {because I wore} my unlucky shirt.
  yes: My team lost {because I did not} watch.
  no: Call me because the plan changed.

rule personalization.their_trouble_because_i
  note: Illness, drink, grief or failure of somebody close, put down to something small about oneself.
  match: { (PERSON|he|she|they) [0-1] (has|have|had|drinks|drink|drank|smokes|is|are|was|were|got|gets|left|failed|lost|died|cries|cried|fell|broke|hates|never|became|does|did) [0-5] because i (did not|do not|was|was not|am|had|had not|never|could not|should|forgot|said|wore|did|have|failed|worked|made|let) }
  weight: 0.64
  unless touching: because i (asked|told|invited|helped|paid|called|gave|had to)
  unless touching: PERSON [0-1] (is|are|was|were) (happy|glad|proud|here|coming|late because i drove)
  only if in text: NEG_WORD|ill|sick|drinks|drank|left|failed|lost|died|crie*|cried|divorced|problem|trouble|hurt|accident|angry|quiet|sad|fell|broke|smokes|hates|bad|worse|disease
  yes: My {father drinks because I was} a hard child.
  yes: My {wife has a heart problem because I did not} cook well enough.
  no: My wife is happy because I was home early.
