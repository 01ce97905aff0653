language en
use words

# What a new thought says about itself: does it acknowledge, act, stay with the facts, stay kind?
# Rule keys are `<group>.<name>`; the group decides the remark (see docs/design/reframing.md).

class R_BE
  am | is | are | was | were | be | been
class R_FEELING
  sad | hurt | angry | afraid | scared | anxious | worried | ashamed | embarrassed | lonely | disappointed | upset
  frustrated | nervous | guilty | jealous | confused | tired | overwhelmed | rejected | left out | bad | low | down
class R_PERSON
  he | she | they | him | her | them | you
class R_LABEL
  loser | failure | idiot | fool | burden | coward | mess | monster | freak | nobody | disgrace | joke | fraud | waste
  moron | weakling | disappointment | nuisance | cry baby | crybaby | screw up
class R_HARSH
  worthless | pathetic | useless | stupid | unlovable | disgusting | hopeless | ugly | boring | weak | selfish | lazy
  inferior | broken | defective | ridiculous | dumb | repulsive
class R_DEGREE
  so | very | really | just | such | completely | totally | absolutely | simply | basically | quite | too | always | a bit
class R_DO
  ask | call | write | text | message | talk | tell | say | plan | try | go | walk | meet | invite | suggest | do | take
  rest | sleep | cook | read | practise | practice | learn | check | wait | visit | join | start | stop | look | spend
  choose | send | reply | breathe | focus | remind | prepare | listen | leave | move | notice | share | offer | make | see
  speak | give | let | keep | find | pause | apologise | apologize | repair | set | decline | return | think | reach | book
class R_ALL
  everyone | everybody | all people | the whole world | no one | nobody | everything | nothing | anyone | anybody

# --- R004: cheer that leaves no room for the feeling
rule toxic.reason
  match: everything happens for (a|some) reason
  weight: 1
  yes: {Everything happens for a reason}.
  no: She may have had a reason for it.
rule toxic.positive
  match: (just|only|always)? (be|stay|think|keep|remain) positive
  match: (just)? (good|positive) (vibes|thoughts) only
  match: (just|simply) (smile|cheer up|be happy|be grateful)
  weight: 1
  yes: {just be positive}!
  no: I can see one positive thing about the evening.
rule toxic.worse
  match: (could|can|might) (be|have been) (much|a lot|far)? worse
  match: others? (have|has|had) it (much|a lot|far)? (worse|harder)
  match: (people|others) R_BE (much|far)? worse off
  match: at least (you|i) (have|am|are|do)
  weight: 1
  yes: Come on, it {could be worse}.
  no: The second evening was worse for me.
rule toxic.bright
  match: look (on|at) the bright side
  match: every cloud has a silver lining
  match: (time|it will) heals? (all|everything|every wound)
  match: what does not kill (you|me) makes (you|me) stronger
  weight: 1
  yes: {Look on the bright side}.
  no: The side of the street was bright.
rule toxic.perfect
  match: (everything|all) (is|will be|are) R_DEGREE? (fine|perfect|great|amazing|wonderful|okay|ok|all right)
  match: (everything|it) (will)? works? out for the best
  weight: 1
  unless before 3: not | if | whether | think | hope
  yes: {Everything is fine}.
  no: I do not think everything is perfect.
  no: It is fine to be sad.

# --- R008: disputes a feeling
rule invalidates.should
  match: (should|must|ought|need) not (to)? (feel|be) R_DEGREE? R_FEELING?
  match: no reason to (feel|be) R_DEGREE? R_FEELING
  match: no right to (feel|be)
  weight: 1
  unless: quoted
  only if in sentence: feel | feeling | R_FEELING
  yes: I {should not feel hurt}.
  yes: I {shouldn't be so upset}.
  no: I should not be late tomorrow.
rule invalidates.silly
  match: (silly|stupid|childish|ridiculous|dumb|weak|pathetic|foolish) (of me)? to (feel|be|cry|worry|mind|care)
  weight: 1
  yes: It is {silly to be} upset about it.
  no: It was a silly film.
rule invalidates.over
  match: R_BE? (just|only)? (overreacting|over reacting|too sensitive|being dramatic|a drama queen|making a fuss)
  match: (get|getting|got) over (it|this|that|myself|yourself)
  match: (snap|snapping) out of (it|this|that)
  match: (stop|quit) (feeling|being|crying|moaning|whining|complaining)
  match: (grow up|man up|toughen up|suck it up)
  weight: 1
  unless before 3: not
  yes: I need to {get over it}.
  no: She is not overreacting.

# --- R009 and the gentle second try: a label or a slap on oneself
rule self_attack.noun
  match: i R_BE (just|only)? R_DEGREE? (a|an|the)? R_DEGREE? R_HARSH? R_LABEL
  match: (what|such) (a|an) R_HARSH? R_LABEL
  weight: 1
  unless before 3: not | never
  unless inside: not | never
  unless: quoted
  yes: {I am such a loser}.
  no: I am not a failure.
  no: She is a failure as a liar.
rule self_attack.adjective
  match: i R_BE (just)? R_DEGREE? R_HARSH
  match: i (hate|despise|disgust) myself
  match: my own fault for being
  weight: 1
  unless inside: not | never
  unless: quoted
  unless after 2: in the eyes
  yes: {I am so pathetic}.
  yes: {I hate myself}.
  no: I am weaker than him at chess.
rule self_attack.noun_degree
  match: i R_BE (a|an) (complete|total|utter|real|huge|big|absolute) R_HARSH? R_LABEL
  weight: 1
  unless: quoted
  yes: {I'm a complete idiot}.
  no: I am a complete beginner.

# --- R013: a certainty in exchange for another
rule certain.future
  match: will (definitely|certainly|surely|always|never|absolutely|of course|without doubt)
  match: (definitely|certainly|surely|absolutely) (will|going to)
  match: (i am)? (100 percent|100|completely|absolutely|totally) (sure|certain) (that)?
  match: (guaranteed|bound|destined) to
  match: no doubt (that)?
  weight: 1
  unless: question
  unless before 3: not
  yes: I {will definitely} be loved.
  no: I will ask her on Friday.

# --- R003, own part: everyone or no one, and a certain future
rule universal.future
  match: R_ALL (will|going to)
  match: (will|going to) * R_ALL
  weight: 0.8
  unless before 4: not | maybe | perhaps | may | might
  unless: question
  yes: I {will be loved by everyone} soon.
  no: Not everyone will like me.
rule universal.future_by
  match: will [0-4] by R_ALL
  weight: 0.8
  unless before 4: not | maybe | perhaps | may | might
  yes: I {will be loved by everyone} soon.
  no: I will be home by nine.

# --- R014: the blame goes to somebody else instead
rule blame_swap.fault
  match: R_BE? (all|only|entirely|completely)? (his|her|their|your|everyone else's|else s) (own)? fault
  match: (he|she|they|you) R_BE to blame
  match: blame (him|her|them|you)
  match: (he|she|they) (made|ruined|destroyed) (me|everything|it all)
  weight: 1
  unless before 3: not | nor | neither
  yes: It {is all her fault} that dinner is off.
  no: It is not his fault and not mine.

# --- R011: it may hurt
rule acknowledges.feeling
  match: i (R_DEGREE)? (feel|felt|am feeling|was feeling)
  match: i (am|was) R_DEGREE? R_FEELING
  match: (that|this|it) (really|still|also)? (hurts|hurt|stings|stung|aches)
  match: (it|this|that) (is|was|feels|felt) R_DEGREE? (hard|painful|sad|difficult|tough|unpleasant|understandable|normal|okay|ok|human)
  match: (understandable|understandably|no wonder|makes sense|natural that)
  match: (even though|although|while) (it|this|that|i)
  weight: 1
  yes: {I feel} hurt by it.
  yes: {That hurts}.
  no: She did not reply.

# --- R012: something I can do
rule action.first_person
  match: i (can|could|will|would|may|might|am going to|want to|plan to|am able to|try to|choose to|have decided to) (also|still|just|at least|then|always)? R_DO
  match: (let me|i would like to|it may help to|i am free to) R_DO
  match: and (can|could|will)? (suggest|ask|call|write|plan) R_PERSON? (another|again|on|for)
  weight: 1
  unless inside: not
  yes: {I can ask} her on Friday.
  no: She can ask me.

# --- R006: it speaks of me
rule first_person.me
  match: i | me | my | mine | myself | we | us | our
  weight: 1
  yes: She asked {me} twice.
  no: You are fine.

# --- attributes
rule evidence.cue
  match: because | since | noticed | notice | fact | facts | last time | last week | yesterday | for example | once | twice | evidence | so far
  match: (one|two|three|four|five|six|some|most|many|several) of (the|my|us|them|those|these)
  weight: 1
  yes: She called me {twice}.
  no: I am fine.
rule contrast.cue
  match: but | and yet | however | although | even though | still | on the other hand | at the same time | instead | may also | might also | maybe | perhaps
  weight: 1
  yes: It hurt, {but} I went home with Ben.
  no: I am home.
rule time_place.cue
  match: today | tomorrow | tonight | morning | afternoon | evening | weekend | week | monday | tuesday | wednesday | thursday | friday | saturday | sunday | at home | at work | at school
  match: (in|for|after) (a|an|one|two|three|five|ten|fifteen|twenty|thirty) (minutes|minute|hour|hours|days|day|week|weeks)
  weight: 1
  yes: I can ask her on {Friday}.
  no: I can ask her.
rule pleasant.word
  match: good | glad | happy | hope | hopeful | calm | kind | kindness | love | loved | like | likes | liked | friend | friends | enjoy | enjoyed | proud | thank | thankful | grateful | able | safe | fun | great | wonderful | amazing | perfect | best | beautiful | fantastic | warm | care | cares
  weight: 1
  unless before 2: not | no | never
  yes: I am {glad}.
  no: I am not happy.
rule unpleasant.word
  match: sad | hurt | hurts | angry | afraid | alone | lonely | bad | awful | terrible | worst | hate | hates | hated | ashamed | guilty | worried | anxious | upset | fail | failed | wrong | hard | painful | reject | rejected | cancelled | disappointed | problem | sorry
  weight: 1
  yes: It was {awful}.
  no: It was short.
