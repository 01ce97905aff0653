language en
use words

# The wording of goals: what is vague, in other hands, against something, absolute, or a duty. Read in titles and steps.
# The part of a key after the last dot picks the message: goal.vague.social has the text goal.G001.social.

class GOAL_WISH
  i want | i would like | i will | i am going to | i plan | i need | i try | i hope | my goal is | the goal is | my aim is | i have decided
  i wish | i intend | i am trying | goal | aim | resolution
class GOAL_OTHER
  him | her | them | he | she | they | everyone | everybody | people | someone | somebody | anyone | others | my ex | the others
class GOAL_BE
  be | being | become | becoming | feel | feeling | get | getting | seem

gate against_it
  note: "Stop being so shy" speaks against a quality; that is another matter.
  unless before 2: (stop|quit|avoid|not|never|no more|give up)
  no: Stop being so shy
apply against_it to goal.vague.*

# ---- G001: vague --------------------------------------------------------------------------------------------

rule goal.vague.social
  note: A quality of company without an act that one could see.
  match: { GOAL_BE (more|less|a bit more|much more|so|better at)? (social|sociable|outgoing|talkative|open|likeable|likable|popular|extroverted|friendly|friendlier|approachable|shy|awkward|isolated|lonely|fun|interesting) }
  match: { put myself out there } | { come out of my shell } | { open up } (more|to people|$) | { be a better (friend|partner|listener|daughter|son|mother|father|mum|mom|dad|sister|brother|boyfriend|girlfriend|husband|wife|colleague|person) } | { be there for } | { get out more } | { make friends } (again|$)
  yes: {Be more social}
  yes: I want to {be a better friend}
  yes: {Put myself out there}
  no: Invite one colleague for coffee

rule goal.vague.confident
  note: A feeling about oneself without an act.
  match: { GOAL_BE (more|less|a bit more|much more|so|very)? (confident|assertive|brave|braver|insecure|self confident|independent|strong|stronger|sure of myself|needy|clingy) }
  match: { (work on|improve|build|boost|raise|increase|gain|grow) (my|more|some|up my)? (self)? (confidence|esteem|worth|assertiveness|courage|boundaries|self confidence|self esteem) } | { (love|like|accept|believe in|stand up for|respect|value) myself } (more)? | { have (more|better|some)? (boundaries|confidence|self esteem) }
  yes: {Be more confident}
  yes: {Work on my self-esteem}
  no: Say no to one request each week

rule goal.vague.health
  note: Health as a state.
  match: { GOAL_BE (more|a bit more|much more)? (healthy|healthier|fit|fitter|active|in shape|back in shape|sporty|well rested) } | { (eat|live|sleep|exercise|move|drink) (more|better|healthier|healthy|well|cleaner|clean|regularly) } | { (improve|work on) my (health|fitness|sleep|diet|eating|body|lifestyle) } | { look after myself } (better|more|$) | { take (better)? care of myself } (better|more|$)
  unless after 4: (glass*|times|minute*|hour*|a (day|week)|per (day|week)|water)
  yes: {Get fit}
  yes: {Eat healthier}
  no: Eat more water melon: two slices a day
  no: Walk ten minutes after lunch

rule goal.vague.mood
  note: A mood cannot be decided.
  match: { GOAL_BE (more|less|a bit more|so|much)? (happy|happier|positive|better|okay|calm|calmer|relaxed|grateful|present|mindful|anxious|sad|stressed|nervous|depressed|angry|worried|emotional|sensitive|negative|jealous|balanced|content) } (again|about|$|in|at|with|when|around|by|and|person|this|over|than)
  match: { (move on|get over (it|him|her|this|them|the (breakup|break up|rejection)|my ex)) } | { (worry|stress|overthink|care|cry|panic) less } | { (enjoy|live) (life|my life) (more)? } | { find (myself|happiness|peace|inner peace) } | { let go of (the past|it|everything|my ex|him|her|anger) }
  match: { (be|become) (kinder|nicer|gentler|softer) } (to|with|towards|$) | { (be|become) a (calmer|happier|kinder|nicer|gentler|stronger|braver|warmer|more [1]) person } | { live a (fuller|better|happier|healthier|calmer|richer|simpler|good) life }
  unless before 2: (will|if i|when i)
  unless inside: better at
  yes: {Become a calmer person}
  yes: {Feel better}
  yes: {Be happier} in my job
  yes: {Get over my ex}
  no: When I feel better, I write to Ana

rule goal.vague.work
  note: Achievement without a thing done.
  match: { GOAL_BE (more|a bit more|much more|better)? (productive|organised|organized|disciplined|motivated|efficient|successful|focused|tidy|tidier|punctual|professional|reliable) } | { (do|perform|work|study|learn|try|focus) (better|harder|more) } | { (improve|work on|step up) (my|at) (work|job|grades|performance|career|studies|skills|productivity|time management|german|english|french|spanish|writing|marks|discipline) } | { get my (life|act|shit|stuff) together } | { sort (my life|myself|things|everything) out } | { sort out (my life|things|everything|my stuff) } | { get (organised|organized|ahead|on top of things|my life back) } | { succeed } (in|at)? (life|work|$)
  unless after 3: ((than|from) [1-2] (hour*|minute*|page*|time*)|by (writing|reading|doing|solving|practising|practicing))
  yes: {Be more productive}
  yes: {Get my life together}
  no: Study 30 minutes on weekdays

rule goal.vague.general
  note: A direction without a place.
  match: { (try to|work on|improve|get better|do better|be better|become better|be a better|be nicer|be more|be less|become more|become less|make progress|make an effort|deal with|change my (life|ways|attitude)|change myself|do more|do my best|give more|grow as a person) }
  unless after 1: (than)
  yes: {Try to} read
  yes: {Work on} my relationship
  yes: {Be more} adventurous
  no: Read 20 pages on three evenings

# ---- G005: in someone else's hands --------------------------------------------------------------------------

class GOAL_FEEL
  like | love | want | forgive | respect | notice | trust | miss | understand | accept | appreciate | believe | see | need | choose | want me back | fall for | fall in love with
  admire | hate | value | care about | listen to | be proud of | proud of
class GOAL_ANSWER
  reply | answer | text | call | respond | write | message | invite | ask | apologise | apologize | say sorry | talk | come back | stay | come | visit | help | listen | change | admit | agree | hug | marry | propose | stop

rule goal.others.feel
  note: What somebody else feels.
  match: { (make|have|get|cause|let) [1-3] (to)? GOAL_FEEL (me|us|my|that i) }
  match: { (make|get|cause|force) (to)? GOAL_OTHER (to)? GOAL_FEEL }
  match: { be (liked|loved|accepted|respected|chosen|admired|wanted|forgiven|appreciated|noticed|understood) } (by|at|in|for|more|again|$)
  match: { get (people|everyone|everybody|them|him|her|others|my [1-2]) to (like|love|respect|accept|forgive|trust|see|understand|appreciate) } | { change (his|her|their|my [1-2] s) (mind|opinion) } | { win (back)? (his|her|their|my [1-2] s) (heart|trust|love|respect|approval) (back)? } | { earn (his|her|their|everyone s) (love|approval|respect) } | { (impress|please) (everyone|everybody|people|him|her|them|my (boss|parents|mother|father|mum|mom|dad|teacher|team|friends|family|manager)) }
  match: { (make|have|get) [1-3] jealous } | { make [1-2] (happy|proud|proud of me|proud of us) } | { so that (he|she|they|people|everyone) [0-2] (like|likes|love|loves|want|wants|respect|respects|notice|notices) (me|us) }
  unless inside: (ready to|used to|myself to|how to|me to|time to|around to|together to)
  yes: {Make Tom like me} again by May
  yes: {Be liked} by my team
  yes: {Get people to respect me}
  no: Get ready to meet Ana

rule goal.others.answer
  note: What somebody else does.
  match: { (get|make|have|force|convince|persuade) (GOAL_OTHER|my [1-2]|tom|[1]) (to)? GOAL_ANSWER } (me|us|my|back|sorry|to|for|with|it|that|by|in|within|before|home|$)
  match: { get (a|an)? (reply|answer|response|invitation|invite|apology|text|call|match|likes|followers|matches|compliment) } (from|by|on|to|$) | { be (invited|asked out|called|texted|included) } (to|by|for|again|more|$) | { get (invited|asked out|included|unblocked) } | { hear back from }
  match: { (get|have) (more|100|1000|500|[1])? (followers|likes|matches) }
  unless inside: (ready to|used to|myself to|how to|me to|time to|around to|together to|able to|out to|up to|down to|better at|(make|have|get) (a|the|one|two|three|my|some|time|it|an|2|3) (call|text|talk|message|visit|answer|change|help|stop))
  unless before 3: (when|if|after|until|whether)
  yes: {Get him to apologise} to me
  yes: {Get a reply} from Jonas
  yes: {Be invited} to the summer party
  no: Make a call to my aunt each Sunday
  no: Have a talk with Mum on Friday

rule goal.others.love
  note: Another person's yes.
  match: { (find|get|have|meet) (a|an|my)? (new)? (girlfriend|boyfriend|partner|husband|wife|soulmate|the one|true love|someone who [1-3] me|love) } (by|before|this|in|within|until|again|$|who|and|for)
  match: { (win|get|have|want) (GOAL_OTHER|my [1-2]|[1]) back } | { win back } | { get back (together )?with } | { get married } | { save (my|our) (marriage|relationship|friendship) }
  unless inside: (get (it|that|this|the|my money|my keys|my deposit|my book) back|have (it|that|this) back)
  yes: {Find a girlfriend} by summer
  yes: {Win my ex back}
  yes: {Get back together with} Sam
  no: Get my deposit back from the landlord

rule goal.others.chosen
  note: A choice that others make.
  match: { (get|be|getting) (hired|promoted|picked|elected|selected|accepted|chosen|published|cast) } | { get (a|the|this|that)? (new|better)? (job|promotion|raise|pay rise|part|place|spot|position|internship|lead role|role) } (by|at|in|before|until|this|within|on|as|$|with|for|that) | { (win|come first in) (the|a) [0-2] (race|match|game|contest|competition|prize|election|award|tournament) } | { get into (university|college|medical school|law school|the (university|college|academy|programme|program)) } | { be (the best|number one|first|top of the class|better than (everyone|the others|all)) }
  yes: {Get promoted} this year
  yes: {Get a new job} by June
  no: Send two applications each week

# ---- G006: against something --------------------------------------------------------------------------------

class GOAL_AGAINST
  stop | quit | avoid | not | never | no more | less | give up | cut out | refrain | refrain from | resist | do not | no longer | end my | break the habit of | get rid of | lose the habit of | kick
  cease | stay away from | keep away from | keep from | drop the habit of

rule goal.avoid.self
  note: Against a way of being.
  match: ^ (GOAL_WISH)? (to)? { (stop|quit|not|never|avoid|do not|no longer|less) (be|being|feeling|feel|seem|seeming) }
  yes: {Stop being} so awkward
  yes: I want to {stop feeling} lonely

rule goal.avoid.thinking
  note: Against thoughts, which come back when pushed.
  match: ^ (GOAL_WISH)? (to)? { (stop|quit|not|never|avoid|do not|no longer|no more|less|give up) (thinking|think|worrying|worry|overthinking|overthink|ruminating|ruminate|obsessing|obsess|caring|care|doubting|doubt|missing|miss|comparing myself|compare myself|crying|cry|dwelling|dwell) }
  yes: {Stop overthinking} everything
  yes: {Don't think} about my ex

rule goal.avoid.people
  note: Against a habit with others.
  match: ^ (GOAL_WISH)? (to)? { (stop|quit|not|never|avoid|do not|no longer|no more|less|give up) (saying yes|say yes|pleasing|please|apologising|apologizing|apologise|apologize|texting|text|checking|check|stalking|calling|call|arguing|argue|fighting|fight|fights|arguments|shouting|shout|yelling|yell|interrupting|interrupt|cancelling|canceling|cancel|ghosting|ghost|people|parties|conflict|conflicts|lying|lie|gossiping|gossip) }
  yes: {Stop saying yes} to everything
  yes: {No more fights} with my sister

rule goal.avoid.habit
  note: Against a habit.
  match: ^ (GOAL_WISH)? (to)? { GOAL_AGAINST }
  match: ^ (GOAL_WISH)? (to)? { (cut down on|cut back on|(drink|eat|smoke|spend|watch|buy|scroll|play|worry|work|complain|procrastinate) less) }
  match: ^ { no } [1-3] (after|before|at|in|on|during|until|for|while|with|when)
  unless inside: (no idea|no matter)
  unless after 1: (because|later)
  yes: {Quit} smoking
  yes: {No more} late nights
  yes: I will {not} eat chocolate
  yes: {No} phone after ten
  yes: {Cut down on} drinking
  no: No matter the weather, walk to work
  no: Say no to one request each week
  no: Say no, not maybe, to one request

# ---- G013: absolute -----------------------------------------------------------------------------------------

rule goal.absolute.always
  note: No room for an ordinary day.
  match: { (always|never|every single|every day without|without fail|no matter what|without exception|no exceptions|not once|not even once|constantly|at all times|24 7|all the time|100 percent|the whole time) }
  unless before 3: (instead of|have|has|i)
  unless after 1: (before|been|tried|done)
  yes: Go running {every single} day
  yes: Read daily, {no matter what}
  no: Try a dish I have never cooked

rule goal.absolute.perfect
  note: Perfect has no end.
  match: { (perfect|perfectly|flawless|flawlessly|completely|totally|entirely|everything|everyone|everybody|nothing|the best|no mistakes|without mistakes|without any mistakes|zero mistakes|mistake free) }
  unless before 2: (after|before|once|when)
  unless after 2: (i (need|want|can) [0-2] (to know|for)|is ready|i own|ready)
  unless inside: (nothing)
  yes: Give the {perfect} speech
  yes: Be friends with {everyone}
  no: Once everything is ready, send the form

# ---- G014: duty ---------------------------------------------------------------------------------------------

rule goal.must.should
  note: A duty that nobody chose.
  match: { i (really|just|probably|definitely|finally)? (should|must|have to|ought to|am supposed to|need to) (really|just|finally)? }
  match: ^ { (should|must|have to|ought to|supposed to|need to) }
  unless after 1: (not)
  yes: {I should} exercise
  yes: {Must} write to Mum
  no: I want to write to Mum

rule goal.must.middle
  note: A duty within the sentence.
  match: { (should|must|ought to|have to|supposed to) }
  unless before 1: (i|not|really|just|finally|probably|definitely|do|what|am)
  unless after 1: (not)
  yes: More sport, because one {must}
  no: Write down what should happen first, then do not do it
