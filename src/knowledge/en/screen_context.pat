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
  not | never | no | no longer | without | deny | denies | free of | free from | not currently | neither | nor | clean of | hardly never
class SCR_DENIAL_FILLER
  any | thoughts | thought | of | thinking | about | feeling | actually | really | ever | going | to | considering | having | currently | even | remotely | want | planning | plan | plans
  intend | intention | intentions | wish | desire | feel | like | wanted | have | had | been | be | a | need | think | trying | at all | tried | attempted | wanting | ideas | urge | urges | active | that i | for | such | felt | harbour | harbor | interest | in | contemplating | seriously | experiencing
  experience | kidding | would | do | i | am | actively | particularly | attempt | history
class SCR_DOUBT
  just so | so that | not | never | hardly | barely | doubt | promise | guarantee | sure | know | whether | if | (there is|there are|have|is|with|makes) no | no one | nobody | nothing | no guarantee | no promise | no idea | no longer | certain | wonder | wondering | pretend | pretended | lie | lied | lying | only not | stop | harder | hard | struggle | struggling | struggles | fight | fighting | fought | trying | try | tried | difficult | reason | reasons | supposed | told | convince | convincing | talk myself | begging | begged | force myself | keep myself | why | how | everything i have | strength | best | doing my best | effort | resist | resisting | temptation | barely managed
class SCR_DENIABLE
  SCR_END | SCR_ENDING | SCR_ENDED | die | be dead | dying | suicidal | suicide | suicidality | end it | end it all | suicidal thoughts | suicidal ideation | self harm | self harmed | self harming | selfharm | cut myself | death | dead
  hurt myself | hurting myself | harm myself | harming myself | cutting myself | SCR_METHOD | SCR_METHOD_ING | anything to myself | do anything to myself | doing anything to myself | overdose | hurt someone | hurt anyone | kill him | kill her | kill them | hurt him | hurt her | hurt them | hurt people
  kill people | kill someone | kill anyone | harm anyone | harm others | hit him | hit her | abused | raped | hit me | hits me | hurt me | beat me | beats me | touched me | cut | cutting | burned myself | scratch myself | burn myself | homicidal | abusive | violent | hurting anyone | hurting others
  a danger to myself | danger to myself | unsafe | kms | kts
rule screen.denied.frame
  note: "I am not", "I would never", "I have no thoughts of", with nothing but filler words up to the word denied.
  match: SCR_NEGATOR SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? { SCR_DENIABLE }
  unless before 6: SCR_DOUBT
  unless after 8: but (sometimes|part of me|it is the|i think it|it might|i might|i could|i also|i do|maybe|i think about|the thought|i keep|i can not stop|there are days)
  yes: I would never {kill myself}.
  yes: I have no thoughts of {suicide}.
  no: I can't promise I won't kill myself.

rule screen.denied.reassured
  note: "Don't worry" before a denial is no second negation; nor is a "no" that answers a question.
  match: (do not worry|no worries|no|nope|not at all|never) [0-2] (i|im)? (am|do|would|have|will)? SCR_NEGATOR SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? SCR_DENIAL_FILLER? { SCR_DENIABLE }
  only if inside: (do not worry|no worries|no i|nope|not at all)
  unless before 6: SCR_DOUBT
  yes: don't worry I don't wanna {die}
  yes: Don't worry, I don't want to {hurt myself}.
  no: I never said I don't want to die.

rule screen.denied.answered
  note: "They asked about suicidal thoughts and I said no, because I have none."
  match: (asked|asks|ask|question|questions) [0-8] { SCR_DENIABLE } [0-6] (said no because|said no truthfully|i have none|there are none|honestly no|said no and meant|and i do not|and it is no|i never have)
  match: (asked|asks|ask) [0-6] { SCR_DENIABLE } // i (do not|did not|am not|have not|said no|never have) [0-1] $
  unless in sentence: (lied|lie|but)
  yes: The doctor asked about {suicidal} thoughts and I said no, because I have none.
  yes: My therapist asked if I wanted to {die}. I don't.
  no: They asked about suicidal thoughts and I lied.

rule screen.denied.contrast
  note: "It's not that I want to die, I'm just tired."
  match: ^ (it is)? not that i [0-1] (want|plan|intend|wish|am going) [0-1] to { SCR_DENIABLE }
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
  match: (lyric|lyrics|song|novel|book|film|movie|series|episode|game|poem|character|article|documentary|the news|lecture|essay|seminar|chapter|chorus|verse|podcast|opera|anime|manga|protagonist|villain|hero|heroine|act (one|two|three)|first act|drama|thriller|exhibition|painting|theory|show about|tv show|the show|on tv|programme|program on|campaign|fanfic|fiction|musical|plot|play|story|stories|storyline|finale|season|netflix|hamlet|romeo|juliet|shakespeare|comic|quote|sociology|durkheim|line from|mc|line|in class|class discussion|report on|research on|paper on|thesis|study on|studies|playlist|track|band|music video|album|museum|reasons why|in english class|screenplay|script|short story|d&d|dnd|rpg|cutscene)
  yes: The song says so.
  yes: This {song} is to die for.
  no: I feel low.

rule screen.consumer.verb
  note: Reading, watching, writing and studying stories.
  match: { i [0-2] (wrote|write|am writing|read|am reading|watched|watch|am watching|saw|heard|listened|play|played|am playing|analysed|analyzed|studied|discussed|finished|enjoyed|loved|hated|like|liked|love|listen|learned|learnt|was reading|was watching|teach|reviewed|attended|had to read|researched|presented) }
  match: { we [0-2] (wrote|read|watched|saw|heard|analysed|analyzed|studied|discussed|play|played|finished|had|covered|learned|learnt|watch|listened|went|talked|are reading|are watching) }
  match: { my (essay|paper|book club|thesis|class|character|favourite|favorite|lecture|playlist|novel|story|script|homework|teacher|dnd|screenplay|english) }
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
