language en
use classes
use gates

# Overgeneralising: one or a few events become a rule about all times, places or people.

rule overgeneralization.always_never_self
  note: "I always ruin …", "I never get …": one's failures as a law.
  match: { i (always|constantly|invariably|inevitably) (seem to|manage to|have to|tend to|somehow)? (just)? (MESS_UP|get (it wrong|hurt|left|rejected|ignored|dumped|lost|sick|picked last|sore|fired|in trouble)|end up|belong|make (the same|mistakes|a mess|things worse|a fool)|say (the wrong|something)|do (the wrong|everything wrong|something wrong|this)|have (bad|the worst|terrible|rotten)|feel (left|like|so|alone|bad|out)) }
  match: { i (never) (seem to|manage to|get to|even)? (fit in|belong|matter|win|succeed|get (it|anything|what|a|chosen|picked|invited|to|any|the)|do (anything|it|well|enough|things) (right|well)?|finish|have (any|a|enough|anything|luck|good|what|the)|say the right|learn|make (it|any|friends|good|the)|find|know what|measure|understand|feel|achieve|seem|good enough|catch|last|pass|improve|sleep|see) }
  weight: 0.62
  unless touching: never (eat|drink|smoke|get (bored|tired|sick) of|have (been|to worry))
  yes: {I always ruin} the mood at dinner.
  yes: {I never fit in} anywhere.
  no: I always take the bus to work.
  no: I never eat meat on Fridays.

rule overgeneralization.every_time
  note: Every single time, and it goes wrong.
  match: { (every time|everytime|each time|every single time|whenever|any time|anytime) (that)? (i|we|someone|anyone|somebody|people|things|my|it) [0-7] NEG_WORD }
  match: { (every time|everytime|each time|every single time|whenever) (i|we) [1-6] } (people|he|she|they|it|something|someone|everyone|i|my) [0-2] (leave|leaves|go|goes|get|gets|lose|loses|end|ends|end up|break|breaks|fail|fails|disappear|disappears|ghost|ghosts|die|dies|turns|turn|happens|rain|rains)
  match: { (NEG_WORD) (every time|each time|every single time|all the time|over and over|again and again|everywhere (i|we) go|wherever (i|we) go|no matter (what|how|where)) }
  weight: 0.62
  yes: {Every time I open up, people leave}.
  yes: {Whenever we plan a trip it fails}.
  no: Every time I hear this song I dance.

rule overgeneralization.always_happens
  note: "This always happens to me": one event as the story of one's life.
  match: { (this|it|that|things|something (bad|like this|always)|stuff like this|bad things) (always|keeps|keep|only ever) (happen|happens|happening|goes|go|going|end|ends|fall|falls|turn|turns|get|gets|comes|going wrong|breaks|work out) }
  match: { (this|it|that) is (always|how it always|the way it always|what always) [0-2] (happens|goes|like|the case|way|ends|me) }
  match: { (story|history) of my life }
  match: { (happens|happen) (to me)? (every time|wherever|everywhere|all the time|always|again and again) }
  match: { (just my luck|as usual|as always|like always|same as always|typical of me|never fails) }
  match: { (always) (something|someone) (goes wrong|wrong|bad|better than me|who) }
  weight: 0.6
  unless touching: (always) (happen|happens) (on|at|in) (monday|the|summer|spring)
  yes: {This always happens} to me.
  yes: It's the {story of my life}.
  no: The bus comes at nine.

rule overgeneralization.no_one_ever
  note: "Nobody ever", "everyone always": a rule about all people, with something bad.
  match: { NO_ONE [0-2] (ever|ever again|will|would|could|can|wants|want|likes|cares|care|listens|helps|invites|understands|talks|remembers|calls|notices|believes|respects|loves|asks|is|has|else|likes|appreciates|takes|stays|knows|reads|comes) }
  match: { EVERYONE (always|ever|will|eventually|just|ends up|seems to|i (know|meet|love|date|trust|care) [0-4]) [0-2] (leave|leaves|left|hate|hates|lie|lies|reject|rejects|ignore|ignores|disappoint|disappoints|betray|betrays|hurt|hurts|abandon|abandons|forget|forgets|use|uses|judge|judges|lose|loses|turn|turns|cheat|cheats|better|let|lets|against|think|thinks|gets|stop|stops|laugh|laughs|want|wants|avoid|avoids|quit|quits|let|dies|selfish|the same|fake|bad) }
  match: { (not (anyone|anybody)|nobody|no one) (in the world|alive|on earth|at all|at school|here)? (would|will|could|can|likes|wants|cares) }
  match: { (do not|does not|can not) (think|believe|imagine) (that)? (anyone|anybody) (could|will|would|can|ever|likes|wants|cares) }
  weight: 0.68
  unless touching: (no one|nobody) (else)? (is|can|will|would|could|knows) (perfect|better|stop|take|take away|hurt (me|us)|bother|make)
  yes: {Nobody ever} invites me.
  yes: {Everyone I trust leaves} in the end.
  no: Everyone was kind to me tonight.
  no: Nobody is perfect.

rule overgeneralization.never_again
  note: "I will never … again" after one event.
  match: { (will|would|can|could|going to|may|might) (probably|just|likely)? (never|not ever|never ever) [0-6] (again|any more|anymore|ever again|another) }
  match: { (never|not ever) (be able to)? [0-1] GOOD_OUTCOME [0-4] (again|anymore|ever again) }
  match: { (will|would|can|could) not (ever)? [0-2] GOOD_OUTCOME [0-3] (ever again|again|ever|anymore) }
  weight: 0.66
  unless touching: never (forget|have to worry|eat|buy) [0-4] again
  yes: My first cake sank, I {will never bake again}.
  yes: He lied once, so I {can never trust anyone again}.
  no: I will never forget that view.

# Something that went wrong once, before the rule that is made of it.
class ONE_EVENT
  did not | could not | was not able | was not | were not | missed | lost | failed | flunked | messed up | forgot
  dropped | burned | burnt | broke | rejected | turned down | declined | ruined | fell | died | got fired
  screwed up | divorced | overcooked | last time | dumped | crashed | spilled | cancelled | canceled
  accidentally | yesterday | today | the other day | last week | last night | last month | last year | recently
  got a | got into | bit me | hurt my | hurt myself | lied | cheated | stood up | laid off | fired | moved away
  ran away | ran out | struck out | wiped out | had a bad | one of my | once | one time | this morning | got robbed
  did badly | did poorly | was late | got lost | was rejected | was fired | left me | broke up | was declined

rule overgeneralization.event_then_never
  note: One event, then a rule for the whole future.
  match: { (will|would|can|could|am going to|is going to|are going to) (probably|just|clearly|obviously|likely)? (never|always|not ever) (be|ever)? [0-1] GOOD_OUTCOME }
  match: { (will|would|can|could|am going to|is going to|are going to) (probably|just|clearly|obviously|likely)? (never|not ever) }
  match: { never going to (be|get|make|have|find|learn|work|happen|amount|see|win|pass) }
  weight: 0.66
  only if in text: ONE_EVENT
  unless in sentence: unless|never forget|cherish|grateful|thankful|will always (love|remember|support|treasure)
  yes: I missed one penalty. I {will never be} a good player.
  yes: She burnt the toast once, so I {will never} let her cook my food.
  no: I missed the bus. I took the next one.

rule overgeneralization.will_never
  note: "Never" for the whole future, without an event told; often a forecast as well.
  match: { (will|would|can|could|am going to|is going to|are going to) (probably|just|clearly|obviously|likely)? (never|always|not ever) (be|ever)? [0-1] GOOD_OUTCOME }
  match: { never (be able to|get to) }
  weight: 0.5
  unless in sentence: unless|never forget|cherish|grateful|thankful|will always (love|remember|support|treasure)
  yes: I {will never be} a good player.
  yes: With my looks I will {never be able to} marry.
  no: I will never forget my old dog.

rule overgeneralization.nothing_works
  note: "Nothing ever works out", "I can't do anything right".
  match: { (nothing|not a thing|not one thing) (ever|good|i do|i try|i touch|in my life|that i|about|will|is|has|seems to|can|about me|works|goes|really|helps|changes) }
  match: { (can not|could not|never|can never) (seem to)? (do|get|say|keep|make) (anything|one thing|a single thing|a thing) (right|done|work|good)? }
  match: { (everything|all) (i|we) (do|try|touch|say|make|cook|own|love|buy|start|plan) [0-2] (goes|turns|fails|is|gets|breaks|ends|dies|falls|wrong|turn) }
  match: { everything (always)? (goes wrong|is against|goes|falls apart|in my life|is ruined|is (going)? wrong|sucks|is bad|turns) }
  match: { (my whole life|all my life|my entire life|in my whole life|throughout my life) }
  weight: 0.55
  unless touching: nothing (is|can|will) (better|wrong|beat|stop|as|more|impossible)
  only if in text: FIRST_PERSON
  times 0.4 if in text: PRAISE
  yes: {Nothing ever} works out for me.
  yes: I {can't do anything right} in this house.
  no: Nothing is better than soup in winter.

rule overgeneralization.all_of_a_kind
  note: All members of a group from one of them: "all men lie".
  match: { (all|every|none of the) (men|women|guys|girls|people|boys|bosses|teachers|doctors|landlords|lawyers|kids|children|teenagers|cats|dogs|friends|relationships|jobs|companies|employers|drivers|students|politicians|animals|marriages|dates|schools|cops|managers|customers|clients|my [1]|[1]) (i (meet|know|date|try|get|have|own|order))? (always|just|ever|only)? (are|is|lie|lies|leave|leaves|cheat|cheats|want|wants|hate|hates|dies|die|end|ends|fail|fails|the same|turn|turns|will|do|does|seem|seems|break|breaks|go|goes|get|gets|have) }
  match: { (people|men|women|relationships|friendships|jobs|friends|things|kids|guys|girls|animals) (always|never|only ever|just always) }
  match: { (people|men|women|guys|girls|everyone|they) (are|is) (all|always)? (the same|alike|just like|no good|untrustworthy|liars|evil|selfish|out to get) }
  weight: 0.68
  only if near 12: NEG_WORD|lie|liars|cheat|selfish|never|leave|rude|mean|hate|lose|last|the same|like that|like this|die|dies|terrible|fake
  yes: {Friendships never} last for me.
  yes: One date lied to me, so {all men lie} and cheat.
  no: All children like snow.

rule overgeneralization.now_everything
  note: "That means I'll always …": from one instance to all.
  match: { (now|so|this means|that means|it means|which means) (that)? (all|every|everyone|everybody|nobody|no one|i will|they will|he will|she will|i can|it will|we will) [0-2] (always|never|all|every|start|be) }
  match: { (i|we|he|she|they|it) (will|am going to|is going to|are going to) (probably|just|likely|surely)? (always|continue to|keep|be like this|be this way|be stuck|stay|remain|be (a|an)|all be|all) }
  match: { (it|this) will happen again }
  match: { (always going to|will always|going to always|would always) (be|fail|lose|have|get|feel|end|do|make|struggle|hate|live|act|suffer|hurt) }
  weight: 0.52
  unless in sentence: PRAISE|cherish|remember|support|help
  yes: He forgot the milk, {so I will always} be the one who shops.
  yes: {She will always} be late for me.
  no: I will always love this town.

rule overgeneralization.absolute_with_bad
  note: An absolute, something bad and a first person; weak evidence.
  match: { ABSOLUTE }
  weight: 0.3
  only if in sentence: FIRST_PERSON
  only if in sentence: NEG_WORD|not|MESS_UP
  unless near 6: PRAISE
  unless touching: full|all|complete|ever|must|whole|every
  yes: I am {always} the sad one in the room.
  yes: {Nobody} called me, it hurt.
  no: I took the whole cake home.

rule overgeneralization.one_case_dread
  note: One bad case makes one stay away for good, or expect it everywhere.
  match: ^ { (so|now) (i)? (never|do not|will not|am never|can not|stopped|refuse|no longer|worry|hate|all|they|every) }
  match: { (so|now|and) (i)? (never|am never|stopped|refuse|no longer|worry|hate all|all|think all|avoid all|assume all) }
  weight: 0.42
  only if in text: once | one time | last time | the last | the first | two of | one of | an accident | a bad experience | ever since | since i | one day | yesterday
  yes: My date was late once. {So I stopped} trusting people altogether.
  yes: A dog bit me once {and I hate all} dogs now.
  no: The last bus left. We walked home.

rule overgeneralization.not_anyone
  note: All people written off: "you can't trust anyone".
  match: { (you|i|we|one) (really|just|simply)? (can not|can never|could never|never could|should never) (really|ever)? (trust|rely on|depend on|count on|talk to|believe|love|please|get along with|connect with) (anyone|anybody|men|women|people|a single person|no one|nobody) }
  match: { (can not|can never|could never) (really|ever)? (be trusted|be relied on|be counted on) }
  weight: 0.68
  only if in text: FIRST_PERSON
  unless touching: (anyone|anybody) else
  yes: My cousin lied, {you can't trust anyone}.
  yes: The chat with my aunt was stiff, {I just can't talk to people}.
  no: You can not trust anyone else with the boat keys.

rule overgeneralization.nothing_ever
  note: "Nothing ever": a law of failure, whatever good word follows it.
  match: { nothing (ever|i (ever)? (do|try|cook|say|wear|write|make|plan|start|touch)) (seems to|is|will be|has|can)? [0-1] (good|right|works|work|goes|turns out|lasts|last|help|helps|changes|well|fits|looks|enough|pleases|succeeds|happens) }
  weight: 0.68
  only if in text: FIRST_PERSON
  unless in sentence: (to complain|to worry|exciting ever)
  yes: The shirt was too tight. {Nothing ever fits} me.
  yes: {Nothing I do is good} in her eyes.
  no: Nothing beats soup in winter, says my gran.
