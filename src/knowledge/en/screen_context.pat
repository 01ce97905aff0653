language en
use screen_classes

# In which light a hit stands. Read only where screen.pat and its sisters found something.
#   screen.denied.NAME    the marked words are provenly denied by a closed frame directly before them
#   screen.past.NAME      the sentence tells of an earlier time
#   screen.third.NAME     the marked words are about somebody else
#   screen.fiction.NAME   the sentence speaks of a story, a song or a study
#   screen.consumer.NAME  "I read", "we watched": a first person that does not speak of itself
#   screen.self.NAME      a first person

class SCR_NEGATOR
  not | never | no | no longer | without | deny | denies | free of | free from | not currently | neither | nor | clean of | hardly never | none of us | denied
class SCR_DENIAL_FILLER
  any | thoughts | thought | of | thinking | about | feeling | actually | really | ever | going | to | considering | having | currently | even | remotely | want | planning | plan | plans
  intend | intention | intentions | wish | desire | feel | like | wanted | have | had | been | be | a | need | think | trying | at all | tried | attempted | wanting | ideas | urge | urges | active | for | such | felt | harbour | harbor | interest | in | contemplating | seriously | experiencing
  experience | would | actively | particularly | attempt | history | once | considered | contemplated | entertained | single | serious | whatsoever | intent | idea | notion | inclination | wishing | sort | kind | form | certainly | absolutely | definitely
  truly | honestly | genuinely | whatever | consider | entertained | entertain | on | dey | to do | to be | once even | of us | is | are | was | gone as far as | got as far as | a way where i would | close to | anywhere near | at any point | at all | ideation | self | the | that i am | that i want | that i have | said
# What stands before a denial and makes it doubtful.
class SCR_DOUBT
  just so | so that | not | never | hardly | barely | doubt | promise | guarantee | sure | know | whether | if | (there is|there are|have|is|with|makes) no | no one | nobody | nothing | no guarantee | no promise | no idea | no longer | certain | wonder | wondering | pretend | pretended | lie | lied | lying | only not | stop | harder | hard | struggle | struggling | struggles | fight | fighting | fought | trying | try | tried | difficult | reason | reasons | supposed | told | convince | convincing | talk myself | begging | begged | force myself | keep myself | why | how | everything i have | strength | best | doing my best | effort | resist | resisting | temptation | barely managed
  SCR_SAID_SO
# The same, where it may stand in another clause.
class SCR_SAID_SO
  thinks | believes | assumes | (they|people|everyone|everybody) (think|believe|assume|thought|believed) | (keep|kept|been) (telling|saying) | used to (say|think|tell|swear|promise) | swore | pretend | pretended | lie | lied | lying | promise | guarantee | convince | sure | whether | if
class SCR_DENIABLE_ACT
  SCR_END | SCR_ENDING | SCR_ENDED | end it | end it all | cut myself | hurt myself | hurting myself | harm myself | harming myself | harmed myself | cutting myself | SCR_METHOD | SCR_METHOD_ING | anything to myself | do anything to myself | doing anything to myself | kms | kts | burned myself | scratch myself | burn myself | hurt me | kill me | killing me | hurt my self | harm my self | kill my self | cut my self | hurt my body | self harmin | anything to my body
class SCR_DENIABLE_OWN
  SCR_DENIABLE_ACT | die | be dead | being dead | dying | wants to die | ending things | end things | ending it | do something to myself | doing something to myself | wanting out of life | (i was|i were) dead | suicidal | suicide | suicidality | suicidal thoughts | suicidal ideation | self harm | self harmed | self harming | selfharm | death | dead
  overdose | self destruction | not being here | do something to me | done with life | a danger to myself | danger to myself | unsafe | not wanting to live
class SCR_DENIABLE
  SCR_DENIABLE_OWN | hurt someone | hurt anyone | kill him | kill her | kill them | hurt him | hurt her | hurt them | hurt people
  kill people | kill someone | kill anyone | harm anyone | harm others | hit him | hit her | abused | raped | hit me | hits me | beat me | beats me | touched me | cut | cutting | homicidal | abusive | violent | hurting anyone | hurting others
gate denied.not_quite
  note: What comes after takes the denial back, or says that it holds for a while only.
  unless after 8: but (sometimes|part of me|it is the|i think it|it might|i might|i could|i also|i do|maybe|i think about|the thought|i keep|i can not stop|there are days|not because|some nights|some days|only because)
  unless after 1: (anymore|any more|any longer) (but|though|although|except|only)
  unless after 5: (anymore|any more|any longer|now|today) (but|though|although|except)
  unless after 6: (so (badly|much|bad|hard)|this (badly|much|bad)|as (badly|much|strongly) as|more than|they are wrong|she is wrong|he is wrong|that is a lie|that was a lie|and now i)
  unless after 10: because i (did not|do not) want to (go|be|end up|worry)
  unless touching: SCR_DENIABLE_ACT (yet|until|till|unless|tonight|today|for now|as long as|while (my|the|she|he|they)|in front of|before (the|my|christmas|they)|only because|just because|because (i promised|of (my|her|him|them)))
  no: I'm not going to kill myself until the dog is gone.
rule screen.denied.frame
  note: "I am not", "I would never", "I have no thoughts of", with nothing but filler words up to the word denied.
  match: SCR_NEGATOR SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? { SCR_DENIABLE }
  match: (does not|did not|has not|never|not) (mean|means|make|makes|made|lead to|led to) (me|any|that|it)? (i (want|wanted|am|was)|want|wanting)? (to)? { SCR_DENIABLE_OWN } ($|i|it|just|though|and|ideation|thoughts)
  unless before 6: SCR_DOUBT
  unless next sentence: ^ (i am|im|i do|i lied|it is a lie|it was a lie|that was a lie) ($|though|of course)
  apply: denied.not_quite
  yes: I would never {kill myself}.
  yes: I have no thoughts of {suicide}.
  yes: I've never even once considered {killing myself}.
  no: I can't promise I won't kill myself.
  no: I'm not sure that it doesn't make me want to die.
  no: No, I want to kill myself.

rule screen.denied.clause
  note: A denial after "but I": what was hard or unknown stands in the clause before.
  match: (but|and|though|although|however|because) (i|im|ive) (am|do|have|would|will|did|had|could|can)? (honestly|really|truly|still|also|certainly)? SCR_NEGATOR SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? { SCR_DENIABLE_OWN }
  match: never in my (whole|entire)? life [0-1] i [0-1] SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? { SCR_DENIABLE_OWN }
  match: (no part|not one part|not a part|nothing|no bit|not a bone|no fibre) (of|in) me [0-1] SCR_DENIAL_FILLER? (wants|wanted|wanting|would want|wishes)? (to)? { SCR_DENIABLE_OWN }
  match: { SCR_DENIABLE_OWN } (has|have|had|it has)? never (once|even|ever)? (crossed my mind|occurred to me|entered my (head|mind)|been an option|been on my mind)
  match: at no (point|time|moment) [0-8] (did|have|do|had|would) i SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? { SCR_DENIABLE_OWN }
  match: i (have|had) at no (point|time) SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? { SCR_DENIABLE_OWN }
  match: never (once|even|ever)? (crossed my mind|made me want|occurred to me|entered my head|made me think) (to|of|about)? (even)? { SCR_DENIABLE_OWN }
  match: { SCR_DENIABLE_OWN } (is not|was not|isnt|has never been) (on the table|on the cards|an option|something i (want|would do|think about)|on (the|my) list|among them|part of it|where i am)
  match: not because i (want|wanted) (to)? { SCR_DENIABLE_OWN }
  match: (it is|its|it was) not that i (want|wanted|plan) (to)? { SCR_DENIABLE_OWN } [0-1] (it is|its|just|only|i) [0-2] (that|want|just|need|am|only)
  match: nothing to do with SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? { SCR_DENIABLE_OWN }
  match: it is not that i [0-1] (want|plan|intend|wish) to { SCR_DENIABLE_OWN }
  match: (rather than|instead of|far from|nowhere near|anything but) (being|feeling)? { (suicidal|wanting to die|a danger to myself) }
  unless before 8: SCR_SAID_SO
  unless before 3: told
  apply: denied.not_quite
  yes: It's been hard since the move but I never think about {suicide}.
  yes: There's no part of me that wants to {die}.
  no: I promised but I want to die.

rule screen.denied.series
  note: "No ideation and no wish to be dead": the first denial is no second negation of the other.
  match: (no|not|never|neither|denies) [1-6] (and|or|nor|but)? (no|not|nor|denies|never) SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? { SCR_DENIABLE_OWN }
  unless inside: (know|promise|sure|that|if|whether|because|stop|stopped|reason|one|body|way|only|just|like|day|idea|doubt|say|saying|believe|care|left|but|except|tell|telling|i want|i will|able|hour|night|point|afraid|scared|brave|enough|courage|without|sleep|help)
  unless before 6: (SCR_SAID_SO|told|hard|harder|trying|reason|know)
  apply: denied.not_quite
  yes: There is no ideation and no wish to be {dead}.
  yes: not depressed not {suicidal} just a monday
  no: I'm not sure I'm not suicidal.

rule screen.denied.reassured
  note: "Don't worry" before a denial is no second negation; nor is a "no" that answers a question.
  match: (do not worry|no worries|no|nope|not at all|never) [0-2] (i|im)? (am|do|would|have|will)? SCR_NEGATOR SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? { SCR_DENIABLE_OWN }
  only if inside: (do not worry|no worries|no i|nope|not at all)
  unless before 6: SCR_DOUBT
  apply: denied.not_quite
  yes: don't worry I don't wanna {die}
  yes: Don't worry, I don't want to {hurt myself}.
  no: I never said I don't want to die.

rule screen.denied.pleaded
  note: "Please don't call anyone, I'm not going to": a request before a denial is no second negation.
  match: (do not|no need to|no reason to|never) (you|ever)? (be|worry|panic|fret|call|ring|phone|freak|report|send|contact|alarm|overreact|misread|stress|rush|misunderstand|fear|get me wrong) [0-4] (i|im|ive) (am|do|have|would|will|did|had)? (really|honestly|truly|absolutely)? SCR_NEGATOR SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? { SCR_DENIABLE_OWN }
  unless inside: (if|unless|until|that i|think|say|tell|know|promise|sure|because)
  unless before 4: (SCR_SAID_SO|told)
  apply: denied.not_quite
  yes: Please don't call anyone, I'm not going to {kill myself}.
  yes: Don't be alarmed, I have no thoughts of {killing myself}.
  no: please dont call anyone i am going to kill myself

class SCR_ASKING
  asked | asks | ask | asking | question | questions | wanted to know | wants to know | checked | wondered
class SCR_SUSPECTING
  SCR_ASKING | thinks | think | thought | assume | assumes | assumed | assuming | worried | worries | believes | says | said | told | reckons | fears | convinced
class SCR_ANSWERED
  said | say | told | tell | answered | answer | replied | ticked | says | put
class SCR_NO
  no | none | never | nope | not at all | it is not | i do not | i have not | i am not | do not have | i am far too | i am much too
class SCR_NOT_I
  i (honestly|really|truly|absolutely)? (am not|do not|did not|have not|was not|had not|never have|never did|would never|never would|am far from it)
rule screen.denied.answered
  note: "They asked about suicidal thoughts and I said no, because I have none."
  match: (asked|asks|ask|question|questions) [0-8] { SCR_DENIABLE_OWN } [0-6] (said no because|said no truthfully|i have none|there are none|there is none|honestly no|said no and meant|and i do not|and it is no|i never have)
  match: SCR_ASKING [0-8] { SCR_DENIABLE_OWN } [0-5] SCR_ANSWERED [0-5] SCR_NO
  match: SCR_SUSPECTING [0-8] { SCR_DENIABLE_OWN } [0-5] SCR_NOT_I ($|i just|i only|i was just|just|at all)
  match: SCR_SUSPECTING [0-8] { SCR_DENIABLE_OWN } [0-6] // ^ (well|but)? SCR_NOT_I ($|at all|actually|and|because|i just)
  match: SCR_ASKING [0-8] { SCR_DENIABLE_OWN } [0-6] // ^ (i (said|answered|ticked|put|told (her|him|them) (the truth that)?)|said|ticked|answered)? [0-1] SCR_NO ($|and|because|mum|mama|doc|love|miss|i (am not|only|just|never)|only)
  match: SCR_ASKING [0-10] { SCR_DENIABLE_OWN } [0-8] (honest answer is no|answer is no|answer was no|in the negative)
  unless inside: (if|when|unless) SCR_NOT_I
  unless in sentence: (lied|lie|but|because i was (afraid|scared)|not (yet|sure|really|today|tell)|no idea|do not know)
  unless next sentence: (lied|lie|not true)
  yes: The doctor asked about {suicidal} thoughts and I said no, because I have none.
  yes: My therapist asked if I wanted to {die}. I don't.
  yes: She told the head of year I'm {suicidal} and I'm NOT, I just wrote a sad song.
  no: They asked about suicidal thoughts and I lied.

rule screen.denied.own_question
  note: One asks oneself and answers no.
  match: ^ ((am|do|did|have|was|are) (i|you|we)|any|still|feeling)? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? { SCR_DENIABLE_OWN } (thoughts|feelings|ideation)? // ^ (darling|honestly|god|oh|well|hell|lord|love|absolutely)? (no|nope|nah|never|none|not at all|not me|not even close|no way|behave) ($|i (just|want|need|am)|but tired|thanks|god no)
  match: { SCR_DENIABLE_OWN } (thoughts|feelings|ideation|plans)? (no|nope|never|none|nil|negative) $
  unless before 6: (want to|wanna|am going|will|might)
  unless in sentence: (not|reason|promise|if|stop|help)
  unless next sentence: no (one|body|idea|i do|but)
  yes: {Suicidal}? No. Tired? Very.
  yes: low yes, {suicidal} no
  no: Is there a reason not to kill myself? No.

rule screen.denied.contrast
  note: "It's not that I want to die, I'm just tired."
  match: ^ (it is)? not that i [0-1] (want|plan|intend|wish|am going) [0-1] to { SCR_DENIABLE_OWN }
  match: ^ not (suicidal) (just|only)
  match: ^ { not suicidal }
  unless in sentence: (but i can not|but sometimes|rather not|would just rather)
  yes: It's not that I want to {die}, I'm just exhausted.
  yes: {not suicidal} i just dont wanna be alive
  no: I don't know what I want.

rule screen.past.time
  note: Years and months ago, as a child, used to.
  match: (last (year|spring|summer|autumn|winter|fall|decade|christmas)|years ago|year ago|yrs ago|months ago|month ago|decades ago|long ago|(i|he|she) used to|when i was (a|in|at|little|small|young|younger|still|[0-3] (old|teen|teenager|child|kid|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|10|11|12|13|14|15|16|17|18|19|20|21|22|25|30))|in the past|as a (teen|teenager|child|kid|boy|girl|student|young)|back then|once tried|long time ago|at (university|college|high school)|in (college|high school|middle school|uni|primary school|my (teens|twenties|youth|childhood|first year))|before therapy|my last attempt|had attempted|previous|previously|in my past|a history of|years since|years clean|year clean|years free|in an earlier|back in|in those days|my childhood|a former|formerly|my first (husband|wife)|used to|in another life|in 19*|in 20*|before i (got|had|met)|former)
  yes: Last year I tried.
  yes: I was suicidal {last year}.
  no: Yesterday I tried.

rule screen.third.about_other
  note: The subject is somebody else.
  match: { (my|our|a|the|his|her) [0-2] (SCR_PERSON|boy in my|girl in my) [0-8] (suicidal|suicide|wants to die|dying|kms|overdose|die|dead|cutting|cuts|self harm*|end it all|ending it all|alive|live|hurt|hurting|kill|killing|pills|hang|himself|herself) }
  unless inside: (my SCR_PERSON [0-6] i|and i|that i|but i|because i|so i|when i|if i|i can|i am|i want|i will|i feel|i keep|me|i have|i cut|i was|i tried|i wish|i would|i think about)
  match: { (he|she|they) [0-1] (is|was|are|were|feels|seems|felt|got|has been|keeps|said|says|wants|told me|posted|texted|wrote) [0-6] (suicidal|suicide|die|dying|kms|dead|overdose*|cutting|cut|end it|ending it all|ending it|alive|live|pills|hurt|kill|unalive|here anymore) }
  unless inside: (i am|i want|i will|i feel|i keep|i have|i tried|i wish|i think)
  yes: {My husband is suicidal} and won't see a doctor.
  yes: {my gf keeps cutting}
  no: My husband does not know that I am suicidal.

rule screen.fiction.word
  note: Stories, songs, studies, news.
  match: (lyric|lyrics|song|novel|book|film|movie|series|episode|game|poem|character|article|documentary|the news|lecture|essay|seminar|chapter|chorus|verse|podcast|opera|anime|manga|protagonist|villain|hero|heroine|act (one|two|three)|first act|drama|thriller|exhibition|painting|theory|show about|tv show|the show|on tv|programme|program on|campaign|fanfic|fiction|musical|plot|play|story|stories|storyline|finale|season|netflix|hamlet|romeo|juliet|shakespeare|comic|quote|sociology|durkheim|line from|mc|line|in class|class discussion|report on|research on|paper on|thesis|study on|studies|playlist|track|band|music video|album|museum|reasons why|in english class|poems|ballad|soliloquy|oc|backstory|gcse play|lore|dissertation|depiction|monologue|paladin|reading group|main character|screenplay|script|short story|d&d|dnd|rpg|cutscene)
  yes: The song says so.
  yes: This {song} is to die for.
  no: I feel low.

rule screen.consumer.verb
  note: Reading, watching, writing and studying stories.
  match: { i [0-2] (wrote|write|am writing|read|am reading|watched|watch|am watching|saw|heard|listened|play|played|am playing|analysed|analyzed|studied|discussed|finished|enjoyed|loved|hated|like|liked|love|listen|learned|learnt|was reading|was watching|teach|reviewed|attended|had to read|researched|presented|translate|am playing|translated|sang|rolled|had written|do the big) }
  match: { we [0-2] (wrote|read|watched|saw|heard|analysed|analyzed|studied|discussed|play|played|finished|had|covered|learned|learnt|watch|listened|went|talked|are reading|are watching) }
  match: { my (oc|dissertation|paladin|gran|essay|paper|book club|thesis|class|character|favourite|favorite|lecture|playlist|novel|story|script|homework|teacher|dnd|screenplay|english) }
  match: { (omg|and|it made|makes|made) [0-2] (im|i am|me) (crying|cry|sobbing|not ok|sob|dead|laugh) } | { told (me|us) about } | { stuck with me } | { made me (think|cry|sad|want) } | { i (cried|sobbed|think it is|thought it was|recommend|did not like) } | { i am (obsessed|crying|not over) }
  yes: {I wrote} an essay.
  yes: {i feel like} trash
  no: I feel low.

rule screen.self.person
  note: The writer.
  match: (i|me|my|mine|myself|im|ive)
  yes: {I} am here.
  yes: {I}'m not okay.
  no: She is there.
