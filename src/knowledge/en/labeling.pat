language en
use classes
use gates

# Labelling: one act or trait becomes a fixed name for the whole person.

rule labeling.self_noun
  note: A noun for the whole person after "I am".
  match: i (have)? (always|never)? BE DEGREE? { such (a|an) NEG_ADJ? LABEL_NOUN }
  match: i (have)? (always|never)? BE DEGREE? DEGREE? (a|an|the|your)? { NEG_ADJ? LABEL_NOUN }
  match: i (must|might|will always|will) (just)? be DEGREE? (a|an|the)? { NEG_ADJ? LABEL_NOUN }
  match: (makes|made|making|make) me DEGREE? DEGREE? (a|an|the)? { NEG_ADJ? LABEL_NOUN }
  match: i (feel|felt|look|looked|sound) like DEGREE? (a|an|the)? { NEG_ADJ? LABEL_NOUN }
  match: i BE [0-2] (such a|nothing but|basically|officially) (a|an)? { NEG_ADJ? LABEL_NOUN }
  weight: 0.85
  yes: I'm {such a loser} for eating alone.
  yes: I am nothing but a {burden} to them.
  yes: I forgot her birthday again, I must be a {monster}.
  yes: Losing the keys twice makes me a complete {idiot}.
  no: I am a nurse and I work nights.
  no: I am happy to be here.
  no: I played the fool in the school play.

rule labeling.self_role
  note: A role of one's own with a word that writes it off: "a terrible mother".
  match: i BE DEGREE? DEGREE? (a|an|the|such|such a) (really|very|truly|pretty)? { ROLE_BAD }
  match: i (must|might) (just)? be DEGREE? (a|an|the) (really|very|truly|pretty)? { ROLE_BAD }
  match: (makes|made) me DEGREE? (a|an|the|such a|one) (really|very)? { ROLE_BAD }
  match: i feel like (such)? (a|an|the) (really|very)? { ROLE_BAD }
  weight: 0.8
  yes: I burnt the rice, I'm a {terrible} cook.
  yes: My plants died, I must be a {bad} gardener.
  yes: I'm such an {awful} friend for forgetting her call.
  no: He is a good friend.
  no: I had a bad day at the office.

rule labeling.self_worst
  note: Oneself as the worst of all in a role.
  match: i BE DEGREE? { the (very)? (worst|worse|dumbest|laziest|stupidest|ugliest|weakest|clumsiest|most useless|most boring|most pathetic|most selfish) ([0-3] (ever|in the world|alive|of all|on earth|on the planet))? }
  match: i must be { the (worst|dumbest|laziest|stupidest|ugliest|weakest|clumsiest|most useless|most boring|most pathetic) ([0-3] (ever|in the world|alive|of all|on earth))? }
  match: { the (worst|dumbest|laziest|stupidest) [1-2] ever }
  weight: 0.8
  only if in text: FIRST_PERSON
  unless touching: the worst (part|thing|day|movie|film|meal|food|time|weather|bit|case|of it|hour|kind)
  unless in text: over sixty|trophy|by a mile
  yes: I forgot the lunch boxes, I'm {the worst father ever}.
  yes: I must be {the laziest student in the world}.
  no: That was the worst movie ever.
  no: The worst part was the rain on my way home.

rule labeling.self_adjective
  note: An adjective that sums up the whole person after "I am".
  match: i (have always|have never)? BE DEGREE? DEGREE? (too)? { LABEL_ADJ } $
  match: i BE DEGREE? DEGREE? (too|as)? { LABEL_ADJ } (and|because|for|to|or|that|when|as|at|in|since|about|like|person|human)
  match: i BE (so|such|just|too|really|completely|totally|absolutely|utterly|very|simply|always) DEGREE? { LABEL_ADJ }
  match: i must (just)? be DEGREE? DEGREE? { LABEL_ADJ }
  match: i feel (so|really|like i am)? DEGREE? { (worthless|unlovable|useless|pathetic|stupid|incompetent|dumb|like a waste of space) }
  weight: 0.72
  times 0.6 if touching: i (feel|felt)
  yes: I keep forgetting names, I'm so {stupid}.
  yes: I'm {unlovable}, that's the truth.
  yes: I must be {incompetent} if the printer beats me.
  no: I am tired today.
  no: I am in a stupid meeting until four.

rule labeling.what_a
  note: An outcry that names the person: "what an idiot I was".
  match: what (a|an) { NEG_ADJ? LABEL_NOUN } (i|am|that)
  match: what (a|an) { NEG_ADJ? LABEL_NOUN } $
  match: what (a|an) { ROLE_BAD [1] } (i|am|that) (am|was)?
  match: such (a|an) { LABEL_NOUN } $
  weight: 0.8
  yes: What an {idiot} I was to trust him.
  yes: Late again. What a {loser}!
  yes: What a {terrible sister} I am.
  no: What a lovely evening that was.

rule labeling.no_trait
  note: A whole ability denied to oneself: "I have no talent".
  match: i (just|simply|clearly|obviously|really)? (have|had|lack|lacked|do not have|did not have) DEGREE? (no|any|the|all)? (real|natural|basic|artistic|musical|business|athletic)? { (business|social|people|natural)? TRAIT }
  match: i do not have (any|an ounce of|a single bit of|a shred of) [0-1] { TRAIT }
  match: i have (no|zero) [0-1] { TRAIT }
  weight: 0.55
  unless touching: i (have|had) (the|all|a|great|good|much|some)
  yes: I ate the whole cake, I have no {willpower}.
  yes: I just don't have any {talent} for this.
  no: I have the skills for this job.
  no: I have no coins for the meter.

rule labeling.no_good_at
  note: Being no good at something, as a fixed fact about oneself.
  match: i { (suck|stink|am terrible|am horrible|am awful|am useless|am hopeless|am pathetic|am rubbish|am so bad|am just bad|am really bad|am very bad|am no good|am not any good|am not good|am bad|am the worst) (at|with) }
  match: i { (just)? (suck|stink) }
  match: i BE DEGREE? { (no good|not good enough|not smart enough|not strong enough|not pretty enough|not cut out|not worthy|too stupid|too dumb|too weak|too lazy) }
  match: i { can not do anything (right|well)? }
  weight: 0.5
  unless before 3: REPORT
  yes: I missed the ball again, I {suck at} tennis.
  yes: I {am terrible at} saving money.
  no: I am good at chess.
  no: I am at home with my sister.

rule labeling.guess_i_am
  note: A conclusion from one act to a name: "I guess I am a … now".
  match: { i guess i (really)? BE (just|now)? (a|an|the) }
  match: that makes me { (a|an) }
  match: (this|that|it) (means|proves|shows) (that)? i BE (just|such|really)? (a|an)
  weight: 0.45
  unless touching: (good|great|lucky|happy|grown|real|better|strong)
  yes: I shouted at the cat once. {I guess I'm an} animal hater now.
  yes: I failed the quiz, {that proves that I'm a} dunce.
  no: I guess I am at the wrong door.

rule labeling.born_this_way
  note: One's whole kind is to blame: "that is just who I am", "people like me".
  match: { (people|someone|a person|somebody) like me } (do|does|never|always|can|will|is|are|should|belong*)
  match: { (i was|i am) (just)? born (a|an|to be|to) }
  match: { i will always be (a|an|the|just|such) }
  match: { i (am|was) (just)? (destined|doomed|meant) to be (a|an)? }
  match: { (something is|there is something) (seriously|really|deeply)? wrong with me }
  weight: 0.55
  yes: {People like me} never get chosen.
  yes: {I will always be a} nobody in this town.
  yes: {Something is wrong with me}.
  no: I was born in May.

rule labeling.other_noun
  note: A name for another person or group in place of what they did.
  match: (PRONOUN_OTHER|DETERMINER [0-2] PERSON|you|PERSON) BE DEGREE? DEGREE? (a|an|the|all|all just)? (bunch of)? { NEG_ADJ? LABEL_NOUN }
  match: (he|she|they|DETERMINER [0-1] PERSON) must (just)? be (a|an|such a|so)? { (ROLE_BAD|LABEL_NOUN) }
  match: (he|she|DETERMINER PERSON) BE DEGREE? (a|an|such a) { ROLE_BAD }
  weight: 0.6
  unless after 2: (at|for|with|in the kitchen|about (his|her|their)|on the (pitch|court|ice))
  unless after 2: i told the
  unless touching: (BE) (baby|a mess|a joke|a baby|fans|fake|addict|a fossil|an alien|a burden)
  yes: She ignored me, she's a {monster}.
  yes: My landlord is such a {liar}.
  yes: They are all {fakes} and nothing else.
  no: He is a good friend.
  no: My friend is a teacher.

rule labeling.other_adjective
  note: An adjective that sums up another person or group.
  match: (he|she|they|people who [1-6]|people|DETERMINER [0-1] PERSON|PERSON) (BE|must be) (just|all|so|all so|all just|such|too|really|very|just so|obviously|clearly) DEGREE? { (stupid|lazy|selfish|dumb|useless|pathetic|worthless|incompetent|evil|ungrateful|rude|disgusting|careless|clueless|ignorant|boring|heartless|irresponsible|greedy) }
  weight: 0.55
  yes: People who drive slowly are just {stupid}.
  yes: My flatmate is so {lazy}, he never even opens the post.
  no: She is so kind.
  no: They are all here.

rule labeling.am_type
  note: A mild name for oneself after a slip; weaker than a slur.
  match: i BE DEGREE? (a|an|the) { [0-1] (person|human being|human|individual|being|woman|man|guy|girl|adult) (who|that|with no|without|because|for|$) }
  weight: 0.25
  unless touching: (good|great|happy|nice|kind|morning|lucky|grateful|private|positive|strong|better|creative|people|night|busy|patient|cat|dog)
  yes: I'm an {unwanted person because} nobody stays.
  yes: I am a {horrible human for} saying it.
  no: I am a morning person.

rule labeling.not_good
  note: A good quality denied as a whole: "I'm not a very good writer".
  match: i (am|was) (just|really|clearly|obviously|simply|probably|also)? { not (even)? (a|an|any)? (very|really|particularly|that|so|too)? (good|smart|athletic|talented|clever|bright|attractive|pretty|interesting|creative|strong|reliable|committed|capable|competent|worthy|fun|great|normal|likeable|lovable|cool|skilled|coordinated) }
  match: i { am (no (fun|good|use)|so un*|such an un*|too (stupid|dumb|weak|lazy|slow|fat|old|ugly|boring|forgetful|shy|weird|short|sensitive) to) }
  match: that (makes|made) me { un* }
  weight: 0.5
  unless touching: (unable|unsure|unhappy|uncomfortable|until|under|uneasy|unlucky|undecided|unwell|unlikely|not (good|great) (at|today|right now|yet)|not too|too old to)
  yes: I am {not a very good} singer.
  yes: I twisted my ankle, I{'m so unathletic}.
  no: I am not sure about Monday.

rule labeling.can_not_do
  note: "I can't even …": a whole ability denied after one slip.
  match: i { (can not|could not|can never) (even|hardly|do|cook|handle|manage|take care|keep|seem|be|sing|draw|write|learn|run|drive|speak|dance|play|multitask|remember|follow|finish) }
  weight: 0.26
  unless in sentence: because (the|of|it|he|she|they)|wait
  yes: I {can not even} boil an egg.
  yes: My plants die, I {can't keep} anything alive.
  no: I can see the sea from here.

rule labeling.lazy_class
  note: A low word for oneself with "such", "so", "too".
  match: i (am|was|feel|can be) { (so|such a|such an|too|just a|just an|nothing but|only a|such) (LABEL_ADJ|ROLE_BAD|LABEL_NOUN|clumsy|spazz|klutz|incomplete|superficial|loner|housewife|nobody|machine|disappointing|behind|useless|forgettable|easy target|inexperienced|out of shape|disorganized|disorganised) }
  weight: 0.6
  yes: I dropped it again, I'm {so clumsy}.
  yes: I can be {such an idiot}.
  no: I am so happy today.
