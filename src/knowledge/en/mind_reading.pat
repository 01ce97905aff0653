language en
use classes
use gates

# Mind reading: a guess about what others think or feel is treated as known.

# What one can see from outside: the event before the guess.
class SEEN_EVENT
  not | never | did | was | were | is | are | left | looked | skipped | laughed | sighed | ignored | walked | went
  said | asked | told | called | gave | stopped | cancelled | canceled | invited | came | has | have | had | no
  closed | quit | stared | yawned | smiled | avoided | avoids | quiet | silent | ordered | ordered | got | made

# What others are feared to think of one: bad words, doubt, wanting one gone.
class THOUGHT_ILL
  NEG_ADJ | LABEL_NOUN | LABEL_ADJ | NEG_WORD | not | never | can not | too | no | weird | odd | strange | boring | annoying | rude | fake | snob | cold | old | ugly | fat | mess | joke | burden | crazy | mad | slow | arrogant | show off | liar | cheap | poor | less | only | nothing | gone | hopeless | unfriendly | ungrateful | useless | incompetent | out of place | not good | behind | spoiled | spoilt | difficult | needy | clingy | lazy | guilty | wrong | terrible | silly | stupid | dumb | failure | disappointed | better without | faking | lying | imposter | impostor | freak | monster | creep | loser | idiot | over the hill | past it | thick | soft | nuts | nosy | in the way | kidding myself | exaggerat* | overreact* | pretend* | trouble | problem | fool
rule mind_reading.others_think_ill
  note: Others and a bad opinion of oneself: "they think I am a fake".
  match: { (PRONOUN_OTHER|DETERMINER [0-2] PERSON|PERSON) [0-3] (think|thinks|thought|believe|believes|assume|assumes|assumed|figure|suspect|suspects|decided|feel|feels) (that|of|about|less of)? (i|me|my|we|us|our|i am) }
  weight: 0.78
  only if after 10: THOUGHT_ILL
  unless touching: (should|do not|does not|did not|to|let me|i|what|if) (think|thinks|thought|believe|feel)
  unless touching: (thinks|think|thought|believe|believes) (i|we) (should|could|can|would|need|ought|might)
  unless after 3: (asleep|funny|genius|brave|great|smart|beautiful|lovely|should|good|cute|amazing|pretty)
  yes: {Everyone at work thinks I} am a fake.
  yes: {My neighbours probably think I}'m a snob.
  no: She thinks I collect frogs.

rule mind_reading.others_think_me
  note: Others and a thought about oneself: "they think I am …".
  match: { (PRONOUN_OTHER|DETERMINER [0-2] PERSON|PERSON) [0-3] (think|thinks|thought|believe|believes|assume|assumes|assumed|figure|suspect|suspects|decided|feel|feels) (that|of|about|less of)? (i|me|my|we|us|our|i am) }
  weight: 0.45
  unless touching: (should|do not|does not|did not|to|let me|i|what|if) (think|thinks|thought|believe|feel)
  unless touching: (thinks|think|thought|believe|believes) (i|we) (should|could|can|would|need|ought|might)
  unless after 2: (are|am)? (in|at|on|coming|going|from|away|still at|back|next door|home|twins|sisters|brothers|related|vegetarian|allergic)
  unless after 3: (asleep|funny|genius|brave|great|smart|beautiful|lovely|should|work too|good|cute|amazing|pretty)
  yes: {Everyone at work thinks I} am a fake.
  yes: {My neighbours probably think I}'m a snob.
  yes: {She must believe that my} house is a mess.
  no: They think the film starts at nine.
  no: I don't know what they think about it.

rule mind_reading.others_dislike
  note: Others and dislike, pity or contempt for oneself.
  match: { (PRONOUN_OTHER|DETERMINER [0-2] PERSON|PERSON) [0-3] DISLIKE_VERB (me|my|us|our|the way i|how i|that i|having me|inviting me|talking to me|being (with|around|near|seen with) me|working with me|spending time with me|to (be|talk|play|work|hang|sit|see|spend|go|live|share|deal) [0-3] (me|us|my)|[1] (me|us)) }
  weight: 0.78
  unless before 4: (do not think|not|if|unless|i doubt|whether)
  unless before 2: (nobody|no one|never)
  unless in sentence: (keeping it|fair enough|calling before|leftovers)
  yes: He looked away because {he hates talking to me}.
  yes: I'm sure {my boss is disappointed in me}.
  yes: {They do not like me} at the gym.
  no: She hates broccoli.
  no: I don't think they dislike me.

rule mind_reading.certain_guess
  note: A mark of certainty before another person's inner state.
  match: SURE (that|it is because|that is because|because|it is that|like|as if)? { (PRONOUN_OTHER|DETERMINER [0-2] PERSON) [0-2] (DISLIKE_VERB|MIND_VERB|is mad|are mad|is angry|are angry|is upset|are upset|is disappointed|are disappointed|is annoyed|are annoyed|is bored|are bored|is jealous|are jealous|is hiding|is ashamed|are ashamed|is embarrassed|are embarrassed|is lying|are lying|is pretending|are pretending|pretend|pretends|is cheating|is seeing|is sick|is tired|are tired|is planning|are planning|is plotting|are plotting|wants|want|wanted|thinks|think|must) }
  match: { (PRONOUN_OTHER|DETERMINER [0-2] PERSON) (must|probably|obviously|clearly|secretly|surely|definitely|certainly|likely|actually|really|all|all probably|must all|probably all|must secretly|must really|most likely|apparently|still) (DISLIKE_VERB|MIND_VERB|be (mad|angry|upset|disappointed|annoyed|bored|jealous|ashamed|embarrassed|disgusted|furious|laughing|judging|avoiding|ignoring|sick of|tired of|thinking|hiding|planning|cheating|pretending)|have (decided|found|heard|noticed|realized|hated|thought|felt)) }
  weight: 0.68
  unless touching: must (be|have) (asleep|busy|tired|at|in|on|sick|working|out|away|hungry|late|lost|stuck|thirsty|shy|new|just|had|been|gone|fallen)
  unless after 4: (it over|it through|about it|to be (picked|held|touched|left|woken))
  unless touching: (must|probably|really|actually|still|all) (love|loves|like|likes|care|cares|enjoy|enjoys|respect|respects) (me|you|it|us|the|this|my|your|her|him|that)
  unless touching: SURE (that|like)? (PRONOUN_OTHER|DETERMINER [0-2] PERSON) [0-1] (love|loves|enjoy|enjoys|care|cares|understand|understands|like|likes|respect|respects|appreciate|appreciates)
  yes: I can tell {my colleagues find} me boring.
  yes: {They must regret} inviting me.
  yes: I bet {he is planning} to break up.
  no: I am sure they like the garden.
  no: I think my friends love me.

rule mind_reading.seen_as
  note: How one is seen, as if one looked through their eyes.
  match: { (PRONOUN_OTHER|DETERMINER [0-2] PERSON|PERSON) [0-3] SEEN_AS [0-3] (a|an|boring|stupid|weird|crazy|annoying|lazy|ugly|dumb|poor|old|strange|odd|rude|mean|bad|terrible|horrible|less|selfish|pathetic|not|too|as|just|nothing) }
  match: { (seen|viewed|thought of|perceived|looked at|regarded) as (a|an|just|some|not|less|too|boring|lazy|weird|stupid)? }
  match: { (look|looks|looked|looking) down on (me|us|my|people like me) }
  match: { (makes|make|made|making) (me|us) (look|seem|sound) [0-1] (bad|stupid|weird|dumb|lazy|poor|crazy|like) }
  weight: 0.7
  only if in text: FIRST_PERSON
  unless after 3: (asleep|funny|genius|asleep|brave|great|smart|beautiful|lovely|should|work too|good|cute|amazing|pretty)
  yes: I can tell {my colleagues find me so boring}.
  yes: At the club I am {seen as a} freak.
  no: The house was seen as a landmark.

rule mind_reading.judging
  note: Others judging, laughing or whispering, without proof.
  match: { (PRONOUN_OTHER|DETERMINER [0-2] PERSON|PERSON) [0-3] (BE)? (all|probably|secretly|always|just|constantly|definitely|only)? (judging|judge|judges|judged|laughing at|laugh at|laughs at|laughed at|making fun of|make fun of|makes fun of|mocking|gossiping about|gossip about|whispering about|talking (bad|badly|trash|crap|shit)? about|talking behind|talk about|talks about|talk behind|staring at|pitying|pity|pities|avoiding|avoid|avoids|ignoring|against|out to get|mad at|angry at|angry with|disappointed in|disappointed with|annoyed with|annoyed at|annoyed by|upset with|sick of|tired of|embarrassed by|ashamed of|jealous of|disgusted by|disgusted with|bored of|bored with|fed up with) (me|my|us|behind my) }
  weight: 0.7
  unless touching: REPORT
  unless before 3: (not|never|if|nobody|no one)
  unless inside: nobody | no one | never
  yes: {Everyone at the table was judging me}.
  yes: {My sister is mad at me}, I just know it.
  no: The jury was judging the cakes.
  no: Nobody was laughing at me.

rule mind_reading.not_liked
  note: Not being liked, wanted or missed, stated as a fact about other minds.
  match: { (NO_ONE|PRONOUN_OTHER|DETERMINER [0-2] PERSON|PERSON) [0-2] (likes|like|loves|wants|want|cares about|care about|respects|respect|appreciates|trusts|misses|believes in|enjoys|takes) (me|my|us|having me|being around me|being with me|talking to me|to (be|talk|play|work|hang|sit|spend|go) [0-3] me) }
  weight: 0.6
  only if inside: NO_ONE|NOT|nobody|no one|hardly|barely|only
  unless before 3: (if|because|that)
  yes: {Nobody likes me} at the new school.
  yes: {My kids do not respect me}.
  no: My friends like me.

rule mind_reading.event_then_guess
  note: Something small happens, then the reason is found in another's mind.
  match: ^ (and|but|so)? SURE { (it is|it was|that is)? (because)? (he|she|they|DETERMINER [0-1] PERSON|people|everyone) [0-2] (hate|hates|hated|think|thinks|want|wants|wanted|dislike|dislikes|like|likes|feel|feels|does not|do not|did not|is|are|was|were|must|know|knows|found) }
  match: ^ (and|but|so)? (he|she|they|everyone|DETERMINER [0-1] PERSON) { (must|probably|obviously|clearly|surely|definitely) (not|really|all)? (hate|think|want|dislike|like|love|care|feel|believe|have|be|hates|thinks|wants|does not|do not|dislikes|found|know|knows|likes|is|are) }
  match: ^ { (maybe|perhaps) (he|she|they|DETERMINER [0-1] PERSON) (does not|do not|did not|is|are|hate|hates|think|thinks|want|wants) }
  weight: 0.55
  only if previous sentence: SEEN_EVENT
  times 0.4 if in sentence: (busy|tired|asleep|stressed|sick|ill|phone|traffic|battery|work|working|fine|okay|proud|happy|love|loves|understand|will)
  yes: My aunt did not call back. She {probably does not} want to see me.
  yes: The teacher skipped my row. I bet {he thinks} I am slow.
  no: My aunt did not call back. She probably was busy with work.

rule mind_reading.because_they
  note: A reason that lies in the mind of others: "because they think …".
  match: { (because|cause|since) (PRONOUN_OTHER|DETERMINER [0-2] PERSON) [0-2] (DISLIKE_VERB|think|thinks|thought|want|wants|wanted|feel|feels|felt|hate|hates|know|knows|believe|believes|judge|judges|feel sorry|felt sorry|like|likes|prefer|prefers) }
  weight: 0.55
  only if in text: FIRST_PERSON
  unless touching: (want|wants|wanted|like|likes|liked|know|knows|feel|feels) (to|it|the|a|coffee|some|more|him|her|better|his|their|that)
  only if after 8: FIRST_PERSON | my | anymore | sorry
  yes: They did not clap {because they think} I am old.
  yes: He left early {because he hates} my cooking.
  no: We stopped because they wanted coffee.

rule mind_reading.will_think
  note: What others will think, foretold.
  match: { (PRONOUN_OTHER|DETERMINER [0-2] PERSON|PERSON|NO_ONE) [0-2] (will|would|going to|might|may|is going to|are going to) [0-2] (think|hate|judge|laugh|assume|believe|dislike|notice|see|find|say|like|respect|want|take|love|care) [0-2] (i|me|my|we|us|that i|i am|at me|weird) }
  weight: 0.58
  unless touching: will (love|like|see) (it|the|this|you|a)
  unless touching: will (love|like|enjoy|respect) me
  yes: {People will think I} am a snob in this coat.
  yes: {Everyone is going to laugh at me} tomorrow.
  no: They will see the new bridge.

rule mind_reading.looks
  note: Looks and silence read as judgement.
  match: { (weird|strange|odd|funny|dirty|mean) looks }
  match: { (look|looks|looked|looking|stare|stares|stared|staring) at me (weird|weirdly|strangely|funny|like|oddly|as if|with) }
  match: { (not|never) (reply|replied|respond|responded|text|texted|call|called|answer|answered|smile|say|said|talk|talked|speak|spoke|wave|look|greet|acknowledge|invite|thank|message) [0-2] (me|to me|back|my) }
  match: { (ignored|ignoring|ignores|avoids|avoiding|distant|quiet around me|silent) (me|my)? }
  weight: 0.22
  only if in text: FIRST_PERSON
  yes: The man at the till gave me {weird looks}.
  yes: She did {not reply to me}.
  no: The view looks great.

rule mind_reading.does_not_want
  note: Not wanting one's company, as a fact about another.
  match: { (he|she|they|DETERMINER [0-2] PERSON|PERSON|everyone|people|nobody|no one) [0-2] (does not|do not|did not|never|will not|would not|no longer)? (want|wants|wanted|care|cares|love|loves|need|needs|enjoy|enjoys|like|likes) (to [1-3] (me|us)|me (there|around|anymore|here|to|in|anywhere|gone|at|for|enough|any more)|my (company|help|opinion|cooking|gift|food|music|advice|singing|friendship|ideas)|about me) }
  weight: 0.62
  only if inside: NOT|nobody|no one|no longer|me gone
  unless before 3: (if|told me|says|said)
  yes: {My sister does not want to see me} anymore.
  yes: {They never wanted me there} in the first place.
  no: My sister wants to see the sea.

rule mind_reading.what_others_feel
  note: Any inner state put on another person with "must" or "probably".
  match: { (he|she|they|DETERMINER [0-2] PERSON|it) must (be|feel|have|want|think|hate|know|not|really|just|all) [0-1] (mad|angry|upset|disappointed|jealous|bored|annoyed|ashamed|embarrassed|tired of|sick of|ashamed of|disgusted|offended|furious|like|want|love|care|hate|hates|think|believe|feel|trust) }
  match: { (he|she|they|DETERMINER [0-2] PERSON|it) (probably|surely|obviously|clearly|definitely) (is|are|was|were|feels|feel|felt) [0-1] (mad|angry|upset|disappointed|jealous|bored|annoyed|ashamed|embarrassed|tired of|sick of|ashamed|disgusted|offended|furious) }
  match: { (he|she|they|DETERMINER [0-2] PERSON) (is|are|was|were) (probably|surely|obviously|clearly|definitely|certainly|secretly) (so|very|really|all)? (mad|angry|upset|disappointed|jealous|bored|annoyed|ashamed|embarrassed|disgusted|offended|furious|cheating|lying|hiding|plotting|avoiding|ignoring|sick of|tired of|judging|laughing|fed up) }
  match: { (she|he|they) [0-1] (seems|seemed|looked|sounded) (mad|angry|annoyed|upset|bored|disappointed|cold|distant) }
  weight: 0.5
  only if in text: FIRST_PERSON
  yes: {She must be disappointed} in me.
  yes: {The vet probably was annoyed} with us.
  no: The bus must be late.

rule mind_reading.wants_to_go
  note: A plan to leave, replace or get rid of one, put into another's mind.
  match: { (he|she|they|DETERMINER [0-1] PERSON) BE (probably|secretly|obviously|clearly|already|definitely|just|only)? (thinking (about|of)|planning (on|to)?|about to|going to|trying to|waiting to|looking to) (leaving|leave|dumping|dump|divorcing|divorce|replacing|replace|firing|fire|getting rid of|get rid of|cheating on|break up with|breaking up with|push out|pushing out|drop|dropping|ditch|ditching) (me|us) }
  weight: 0.68
  unless in text: told me|said so|he said|she said
  yes: My husband hardly spoke tonight. {He is thinking of leaving me}.
  yes: {My boss is obviously planning to replace me}.
  no: They are planning to leave at noon.
