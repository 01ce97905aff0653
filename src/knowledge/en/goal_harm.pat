language en
use words

# What makes a goal harmful (G022: no plan, people instead) and what turns a slip into a punishment (G021).
# The crisis screen reads the same texts before; these rules add what a target can do that a mood cannot.

class GOAL_HE
  him | her | them | my ex | my ex boyfriend | my ex girlfriend | my ex husband | my ex wife | my boss | my sister | my brother | my mother | my father | my mom | my mum | my dad | my stepdad | my teacher | my neighbour | my neighbor | my coworker | my colleague | that guy | that girl
class GOAL_HIS
  his | her | their | my ex s | my exes | my ex girlfriend s | my ex boyfriend s | my wife s | my husband s | my partner s | my boyfriend s | my girlfriend s
class GOAL_FEW_CALORIES
  100 | 150 | 200 | 250 | 300 | 350 | 400 | 450 | 500 | 550 | 600 | 650 | 700 | 750 | 800 | 850 | 900 | 950
class GOAL_CALORIES
  cal | cals | calorie | calories | kcal | kcals
class GOAL_MEAL
  dinner | lunch | breakfast | food | meal | meals | eating | eat | dessert | supper | my dinner | my lunch
class GOAL_FAIL
  fail | slip | slip up | mess up | miss | skip | give up | forget | break it | cheat | screw up | cave | relapse | lose | eat | do not | can not | did not | have not | say something wrong | gain | fall behind | oversleep
class GOAL_AMENDS
  apologise | apologize | apologising | apologizing | sorry | because | make up | make amends | amends | forgive | stop | not | never | without | avoid | no longer | instead of | repair | after i | when i

# ---- G022 ---------------------------------------------------------------------------------------------------

rule goal.harm.restriction
  note: Eating so little that a body suffers.
  match: { (eat|eating|live on|stay under|stay below|under|below|only|max|maximum|at most|less than|no more than|limit myself to|down to|have) [0-3] GOAL_FEW_CALORIES GOAL_CALORIES } (a|per|each|every|daily|$|until|for|total|or)
  match: { GOAL_FEW_CALORIES GOAL_CALORIES (a day|per day|daily|each day|every day) }
  match: { (eat|eating) (nothing|no food|no solid food|one apple|almost nothing|as little as possible) } | { not eat (for|anything|until|at all|all day) } | { stop eating } (for|until|completely|altogether|at all|$) | { starve } (myself)? | { starving myself } | { skip (all|every|most) (meal|meals) } | { (water|juice) fast for (4|5|6|7|8|9|10|14|21|30|four|five|six|seven|ten|two weeks|a week|a month) } | { fast for (4|5|6|7|8|9|10|14|21|30|four|five|six|seven|ten) days }
  match: { (throw up|vomit|purge|puke) (after|what|every|my|whenever|when|all) } | { make myself (throw up|sick|vomit|puke) } | { (take|use|taking|using) (laxatives|diet pills|diuretics) } | { thigh gap } | { (get|be|go|weigh) (down to|under|below) (30|32|34|35|36|37|38|39|40|41|42|43|44|45) (kg|kilos|kilo) }
  match: { lose (7|8|9|10|11|12|13|14|15|20|25|30|ten|fifteen|twenty|thirty) (kg|kilos|kilo|kilograms) in (a|one|1|two|2|three|3) (week|weeks) } | { lose (15|20|25|30|35|40|50|fifteen|twenty|thirty) (lb|lbs|pounds) in (a|one|1|two|2|three|3) (week|weeks) }
  unless before 3: (not|never|stop|instead of|without|avoid)
  yes: {Eat only 500 calories} a day until June
  yes: {Throw up after} every dinner
  yes: {Lose 10 kilos in two weeks}
  no: Cook a warm dinner on three evenings
  no: Burn 300 calories with a walk on Sunday

rule goal.harm.body
  note: Pushing a body past its limits.
  match: { (run|train|exercise|work out|lift|diet|study|work|walk) until i (collapse|faint|throw up|pass out|drop|bleed|black out|break|can not stand) } | { (run|train|exercise|work out) (through|despite|on) (the|my|a) (injury|injuries|pain|fracture|fever|broken (foot|toe|rib|arm|ankle|wrist|finger)) } | { (stay|staying|be) (awake|up) for (2|3|4|5|two|three|four|five|48|72) (days|nights|hours) } | { sleep (only|just|no more than|max|less than)? (1|2|3|4|one|two|three|four) hours (a|per|each|every|or) (night|less) } | { drink until i (black out|pass out|forget|feel nothing|drop|am numb) } | { (get|be) (drunk|wasted|high|stoned) (every|each|all|daily|until|before) }
  match: { (exercise|train|work out|run) (4|5|6|7|8|four|five|six|seven|eight) hours (a day|per day|daily|every day|each day) }
  unless before 3: (not|never|stop|instead of|without|avoid)
  yes: {Run until I collapse}
  yes: {Sleep only three hours a night} to finish faster
  no: Run until the bridge and walk back

rule goal.harm.self
  note: Hurting oneself.
  match: { (hurt|cut|burn|hit|harm|punish|scratch|slap|starve|injure|choke|pinch) (myself|my (body|arm|arms|wrist|wrists|leg|legs|skin|thighs)) } (if|when|every|each|until|so|as|for|with|instead|again|whenever|$|to)
  match: ^ (i want to|i will|i am going to|to|my goal is to)? { (be dead|die|end it|end it all|end everything|end my life|kill myself|not wake up|not be alive|not live|not be here anymore|disappear forever|be gone forever) }
  unless before 3: (not|never|stop|without|instead of|avoid|quit|from)
  unless after 2: (laughing|my hair|with sam|with honour|with her|with him|as a|the fabric)
  yes: {Cut myself} when I feel empty
  yes: {Be dead} before summer
  no: Call my sister instead of being alone

rule goal.harm.stalking
  note: Following or watching somebody who does not know or want it.
  match: { find out where (he|she|they|my ex) (live|lives|live now|works|work|is|goes|parks|sleeps|moved) } | { (find|get|look up) GOAL_HIS (address|new address|home address|location|password|passwords|schedule) } | { (follow|trail|shadow) GOAL_HE (home|to|around|after|everywhere|in|until|every|$) } | { (track|trace) (GOAL_HIS|GOAL_HE) (phone|location|car|every|all|where|movements|with|by|$) } | { (spy|spying|eavesdrop) on } | { (hack|break|get|log) into GOAL_HIS [0-2] (phone|account|email|mail|instagram|house|flat|messages|laptop) }
  match: { (read|check|look through|go through|monitor|search|copy) GOAL_HIS (private)? (phone|messages|texts|emails|mail|dms|chats|whatsapp|diary|email|laptop|location) } | { (wait|stand|sit) (outside|in front of) GOAL_HIS (house|flat|work|office|home|door|apartment|place|gym|school|class) } | { (show|turn) up at GOAL_HIS (house|flat|work|office|home|door|apartment|place|gym|school) } | { (drive|walk|cycle) (by|past) GOAL_HIS (house|flat|work|home|place|apartment|street) }
  match: { (keep|continue) (calling|texting|messaging|writing|ringing|asking) [1-3] until (he|she|they) } | { (text|call|message|write|ring|write to) GOAL_HE [0-3] until (he|she|they) [0-2] (answer|answers|reply|replies|respond|responds|unblock|unblocks|gives|give|come|comes|agree|agrees|say|says|talks|talk) } | { (make|create|use) (a|another|an|my) (fake|second|new|anonymous) (account|profile|number) to (see|watch|contact|reach|text|message|follow|write|check) }
  unless before 3: (not|never|stop|without|instead of|avoid|no longer|quit)
  yes: {Find out where she lives}
  yes: {Text my ex every day until she answers}
  yes: {Wait outside his office} on Fridays
  no: Write one letter to my ex that I do not send

rule goal.harm.others
  note: Wanting somebody to suffer.
  match: { (get|take|my|plan|plot|have) (my|some|sweet)? revenge } | { get (back at|even with) } | { make (GOAL_HE|everyone|[1-2]) (pay|suffer|regret|cry|hurt|feel the pain|feel my pain) } | { teach (GOAL_HE|[1-2]) a lesson } | { (ruin|destroy|wreck|sabotage|damage|scratch|smash|key) (GOAL_HE|GOAL_HIS (life|car|career|reputation|wedding|party|marriage|relationship|job|birthday|things|house)) } | { (humiliate|embarrass|expose|bully|threaten|scare|hurt|beat|punch|hit|hurt|poison|blackmail|punish|slap) (GOAL_HE|everyone who|everybody who|the people who) (up|in|at|for|with|until|so|by|before|back|as|$)? } | { get (GOAL_HE) (fired|expelled|arrested|in trouble|beaten) } | { spread (rumours|rumors|lies|gossip|her photos|his photos|her pictures|his pictures) } | { (post|share|leak|publish) GOAL_HIS (private|nude|naked|secret|intimate) }
  unless before 5: GOAL_AMENDS
  unless in sentence: (i hurt (him|her|them) and|self defence|self defense|boxing|sparring|at chess|hide and seek)
  yes: {Make her pay} for what she did
  yes: {Get revenge} on the people who left me out
  yes: {Spread rumours} about Kim
  no: Apologise to Sam because I hurt him

# ---- G021 ---------------------------------------------------------------------------------------------------

rule goal.punish.word
  note: The word itself.
  match: { (punish|penalise|penalize|torture|deprive) myself } | { (as|my) (a )?(punishment|penalty) } | { (punishment|penalty) (is|for|if|will be) } | { make myself (pay|suffer) } | { (do not|would not) deserve (dinner|food|to eat|a break|rest|to rest|fun|to see|to sleep|love|friends|any|the|it) } | { (beat|kick) myself (up)? (if|when|for|until) } | { be (hard|harder|strict|tough|ruthless) (on|with) myself } | { (hate|insult|scold|shame) myself (if|when|until|for) }
  yes: I will {punish myself} when I miss a day
  yes: If I slip, I {do not deserve dinner}
  no: A kind word to myself when I miss a day

rule goal.punish.if
  note: A loss of something needed, as the price of a slip.
  match: { (if|when|whenever|each time|every time|for every|for each) [0-2] GOAL_FAIL [0-8] (no|skip|go without|not|not allowed|cancel|lose|stay home|stay in|ban|forbid|ground|give up|delete|throw away) [0-3] (GOAL_MEAL|friends|friend|see anyone|see my|go out|going out|sleep|weekend|party|phone|fun|music|myself|rest|birthday|holiday|allowed|shower|heating) }
  match: { (or|or else|otherwise) (i|there is|it is) [0-3] (no|skip|go without|not|not allowed to|lose|cancel) [0-3] (GOAL_MEAL|friends|see|go out|sleep|weekend|party|fun|rest|talk to) }
  match: { (if|when|whenever|each time|every time|for every) [0-2] GOAL_FAIL [0-6] (do|run|add|pay) (50|100|200|500|two hundred|a hundred|extra|double|10|20) [0-2] (push ups|pushups|push up|squats|burpees|km|laps|hours|miles|minutes|euros|dollars|pounds) }
  yes: {If I miss a day I skip dinner}
  yes: Finish the essay {or I do not see} my friends
  no: If I miss a day, then I start again the next morning

rule goal.punish.until
  note: Something needed, kept back until it is done.
  match: { (no|without) (GOAL_MEAL|sleep|friends|friend|rest|break|breaks|weekend|fun|shower|heating|going out|talking to anyone) until } | { not allowed to [0-2] (eat|sleep|rest|see|meet|go out|talk|leave|have fun|shower) [0-6] until } | { (not|never) (eat|sleep|rest|see my friends|see anyone|go out|leave the house|talk to anyone) until }
  yes: {No dinner until} I have run five kilometres
  yes: {Not allowed to see my friends until} I weigh less
  no: No screens until breakfast
