language en
use screen_classes

# Levels 3 to 7: active thoughts, a method, intent, a plan, an act. See screen.pat for what the keys mean.

# ---- level 3: active thoughts ---------------------------------------------------------------------------------

rule screen.l3.kill_self
  note: Ending one's own life, named in any form.
  match: SCR_END
  match: SCR_ENDING
  match: SCR_ENDED
  match: (kill|killing|suicide) (my self|me self|meself)
  unless after 3: (insurance|friendship|subscription|membership|with a tissue|requeue|(for|over) (that|this|those|a) (jacket|dress|bag|coat|pizza|burger|sandwich|ticket|tickets|cake|hoodie|shoes))
  yes: I could {kill myself} for forgetting the cake.
  yes: unaliving myself sounds so good rn
  no: I want to end the call.

rule screen.l3.end_it
  note: "End it", where nothing else is there to end.
  match: { this close to (ending it|ending it all|killing SCR_ME|kms|doing it|ending things|giving up on life|jumping) }
  match: (says|tells|screams|wants me|telling me|me|need|have|decided|choose) to { end it } $
  match: (feel|feeling|like|of|about|just) [0-2] { (end|ending) (it|things|it all) } (permanently|forever|for good|now|fr|tonight|and|already|soon|$)
  match: (i am|im) { ending (it|things) } (fr|bye|now|tonight|goodbye|for good|all|soon|$)
  match: (want|need|ready|time|going|thinking|think|thought|wish|could|should|might|may|will|ill|about|just|gonna|had|decided|plan|planning|tempted|rly) [0-3] { (end|ending|ended) it } [0-1] (SCR_ADV|already|forever|tonight|fr|for good|once and for all|myself|and|or|$)
  match: what if i [0-2] { (end|ended) (it|everything|it all) }
  match: { (end|ending) it (all|forever|for good|permanently|once and for all) }
  unless in sentence: (relationship|marriage|engagement|him|her|contract|call|meeting|membership|subscription|lease|friendship|conversation|boyfriend|girlfriend|game|gym|phone|with|between us|semester|course|partnership|night out|them)
  yes: i rly want to {end it}
  yes: I am going to {end it}.
  no: I think it's time to end it, this relationship is over.

rule screen.l3.suicidal
  note: The word that says it.
  match: { suicidal }
  match: { (sui|suicidle) (thoughts|ideation|thought) }
  match: { (homicidal and suicidal|parasuicidal|suicidality) }
  yes: I feel {suicidal}.
  yes: {suacidal} again
  no: I feel sad.

rule screen.l3.thoughts_of_suicide
  note: Thinking of suicide, seeing it as the way out.
  match: { self destruction } | { self annihilation } | { destroy SCR_ME } | { felo de se }
  match: { (SCR_THINK|thinkin) [0-4] (about|of|to|on|over|abt|with)? [0-2] (suicide|suicides) }
  match: { suicide } [0-4] (round|around|through|inside|into) [0-3] my (head|mind|brain|skull)
  match: { (my intention to die|taking my (ain|own|very own) life|contemplated hanging) }
  unless inside: (essay|article|book|film|friend|character|statistics|his|her|prevention|report)
  yes: I've been {thinking about suicide}.
  yes: I'm {considering suicide}.
  no: I'm writing an essay about suicide in Victorian novels.

rule screen.l3.suicide_as_way
  note: Suicide as a way out, an option, an urge.
  match: { (mind|head|thoughts|brain|days|nights|notebook|diary) [0-2] (is|are) [0-1] (full of|all about|consumed by|filled with|stuck on) [0-1] suicide }
  match: { suicide [0-2] (is|feels|seems|looks|sounds|would be|might be|as|becomes|no longer|calls|makes|starts to|haunts|does not|keeps|crosses|crossed|crosses|is starting) [0-4] (way|option|answer|solution|escape|choice|relief|exit|logical|reasonable|sense|right|possible|good|better|best|frighten|frightens|scare|scares|out|mind|calling|tempting|appealing|necessary|easy|inevitable) }
  match: { (want|wish|plan|planning|ready|going|urge|urges|near|close|considering|tempted|attracted|drawn|thoughts|turn|turning|resort|driven|drive|drives|pushed|pushing|risk|contemplating|researching|googling|googled|commit|committing|attempting|attempt|planned|lead|leads|prone) [0-3] (to|for|of|by|towards|on|my|me to)? [0-1] suicide }
  match: { suicide (thoughts|ideas|thought|plan|plans) }
  match: { (make|do|doing|making|commit|committing|comitted) [0-1] suicide }
  unless in sentence: (prevention|novel|essay|statistics)
  yes: {Suicide feels like the only way} out.
  yes: I have {suicide thoughts}.
  no: The article discussed suicide among farmers.

rule screen.l3.want_to_die
  note: Wanting, needing or deserving to die.
  match: (can not|could not|can|could) i [0-1] { die } (in my sleep|already|now|and|too|instead|$)
  match: (telling|tell|told|convince|convinced|ask|asking|force|forcing) (SCR_ME) [0-1] to { die }
  match: ^ (just|please|i)? (need|want|wanting) to { die }
  match: want to { dye } $
  match: not want to be { (saved|rescued|revived|resuscitated|brought back) }
  match: feel like { (dying|death would|i want to die) } ($|and|every|all|today|right now|again|tonight)
  match: (want|wanted|wanting|need|needed|wish|wishing|deserve|deserved|ready|long|longing|yearn|crave|like|love|prefer|begging|beg|hope|hoping|pray|praying|desire|urge|wants|have|try|trying|meant|supposed|allowed|willing|eager|dying) [0-2] SCR_TO [0-2] { (die|be dead|be killed|perish) }
  match: (want|wish|wana) { die }
  match: (just|only|honestly|really|rather|sooner|could|better|must|let us) [0-1] { (die|be dead) } (already|now|tonight|here|today|alone|than (live|keep|go on|face|wake|continue|spend another|feel|exist|stay|suffer|be|have another)|and|instead|right|by now|$)
  match: (i [0-1] (would)? (rather|sooner)) [0-1] { (die|be dead) }
  match: (let|make|help) me { (die|be dead) }
  match: (i|me) (should|ought to) [0-1] { (be dead|die|have died) }
  match: (time|only way|way out|option|choice|solution|answer|best thing|thing left|way) [0-5] to { die }
  match: (part|half|bit) of me [0-2] { (wants|want) to die }
  unless in sentence: (do not let me|SCR_EMBARRASS|hangover|hungover|flu|sick with|food poisoning|workout|leg day|cramps|fever|so hot|so cold)
  unless after 3: (laughing|for|of (old age|natural|crinje|cringe|shame|embarrasment)|trying|alone in|a happy|peacefully|in peace|on this hill|a virgin|happy|in dignity|with dignity|before i (see|visit|go|have)|without (seeing|ever))
  unless before 8: (how old|(no one|nobody) [0-2] (wants|want|deserves|needs|meant))
  unless before 3: (hope goes|hopes go|dreams go|joy goes|goes|where dreams go|cat wants|dog wants|butler)
  yes: I want to {die}.
  yes: i want 2 {die}
  yes: i wana {die}
  no: I'd hate to die of boredom.

rule screen.l3.want_death
  note: Longing for death in other words.
  match: { (only|main|one) thing [0-1] (that)? i [0-3] (think about|think of|want|can think about|look forward to|crave|dream of|have left) [0-1] (is|to do is)? [0-1] (dying|death|to die|suicide|killing SCR_ME|being dead|my death) }
  match: { (dying|death|suicide|killing SCR_ME|ending my life|being dead|ending it) is [0-1] (all|everything|the only thing|what) [0-2] (i|on my) [0-2] (think|thinking|want|dream|mind|can think) }
  match: { all i [0-2] (think|want|dream|can think) [0-2] (about|of|is)? [0-2] (dying|death|to die|suicide|killing SCR_ME|to be dead|ending it|my death|being dead) }
  match: { (long|longing|wish|wishing|want|wanting|crave|craving|yearn|yearning|seek|seeking|desire|welcome|ready|looking forward|hungry|beg|begging) [0-1] (for|to)? [0-2] (death|my death|my own death|my end|my grave) }
  match: { (fantasi*|daydream*|dream|dreaming|obsess*|thinking constantly|romantici*) [0-2] (about|of|over|with)? [0-2] (dying|death|being dead|my own death|my death|ending my) }
  match: { (thinking|think|thoughts|thought) [0-1] (about|of) [0-1] (dying|death|being dead|my own death|my death) [0-1] (a lot|all the time|every|constantly|again|all day|too much|more and more|often|daily|nonstop) }
  match: { (can not|keep|always|constantly|never|kept|every day i|every night i) [0-2] (stop)? [0-1] (thinking|think|imagining|picturing|imagine) [0-1] (about|of)? [0-1] (dying|death|being dead|my own death|my death|my funeral|how to die) }
  match: { (would|will|does|did) it hurt to die } | { what (does|is|would) [0-2] (dying|death) feel like } | { want death }
  unless in sentence: (afraid|scared|fear|terrified|worried|her death|his death|panic|anxiety|plane|anxious|dad|mum|mom|grandma)
  yes: I {long for death}.
  yes: {All I want is to die}.
  no: I'm afraid of death.

rule screen.l3.kill_me
  note: Asking others, or grammar that is not at home in English.
  match: (wish|want|wishing|need|hope|pray|begging|wanted|asked|asking|paying|pay) [0-2] (someone|somebody|anyone|god|him|her|them|you|they|a stranger|people) [0-2] (to|would|could)? [0-2] { (kill|shoot|murder|stab|end|strangle|run over|smother|put down) (me|my life) }
  match: (please|someone|somebody|anyone|god) [0-2] { (kill me|end me|put me out of my misery|end my life|put a bullet in me|take me out|put me down) }
  match: (i|will|must|thoughts|want|going|tomorrow|gonna|could|should|urge|idea) [0-3] { (kill|killing) me }
  unless inside: (my|will kill me|by|he|she|it|is|are|'s)
  unless before 4: (mercury|fish|poisoning|hate|stranger|sugar|stress|smoking|drinking|tried|tries|trying|cat|trainer|dog|kids|workout|he|she|they|it|him|father|husband|wants|threat*|ex|partner|is|are|said|this|that|going to kill)
  unless after 2: (if|when|because|for|with a spoon)
  yes: I want someone to {kill me}.
  yes: I have in head the thoughts to {kill me} every day.
  no: He threatened to kill me.

rule screen.l3.not_safe
  note: Not safe with oneself.
  match: i am not { safe } (right now|tonight|alone|with myself|by myself|anymore|to be alone|being alone|from myself|$)
  match: { can not be trusted } [0-3] (alone|with|around|myself|knives|pills)
  match: i [0-2] (might|may|could|am going to|will) { do something (stupid|bad|drastic|reckless|terrible|i will regret|permanent|i can not undo|i can not take back) }
  match: { before i do something } (stupid|bad|drastic|i|terrible|to|permanent|$)
  match: (someone|somebody|please) [0-1] { stop me (from|before) } [0-3] (doing|hurting|killing|ending|i|jumping|cutting|it)
  match: (not|never|can not|hardly|unable|no longer) [0-4] { (keep|keeping|kept) SCR_ME safe }
  match: { my own safety } | { guarantee my safety } | { keep me safe from SCR_ME } | { protect me from SCR_ME }
  match: (urge|urges|want|need|impulse|itch) [0-2] to { do something to (end it|stop it all|SCR_ME|end everything) }
  match: { (do not|not|never|dont|hardly|can not|am i) [0-2] (feel|be|am|trust|feeling)? [0-1] (safe|trusted|trust) [0-1] (with|around|from|by|to be)? [0-2] (SCR_ME|alone with myself|alone with my thoughts|being alone tonight|left alone) }
  match: { not trust SCR_ME [0-2] (alive|alone|not to|tonight|around|with|right now|anymore) }
  match: { (danger|threat|risk) to SCR_ME }
  match: { (do|doing) something [0-2] (to|drastic|permanent|irreversible|i can not take back|i will regret forever|final) [0-1] (SCR_ME|$|tonight|to my life) }
  match: (afraid|scared|worried|terrified|fear|frightened) [0-1] [0-1] (that)? [0-1] (i|of) [0-2] (will|might|may|could|am going to|what i|ill|would)? [0-2] { (do something (stupid|bad|terrible|drastic|to SCR_ME|rash|silly)|do to myself|hurt SCR_ME|act on it|act on them|give in|do it (tonight|this time|one day)) }
  match: { (scared|afraid|frightened) of (what i (might|could|will) do|myself|my own thoughts|being alone with myself) }
  unless in sentence: (text my ex|text him|text her|drunk text|my ex|tattoo|haircut|bangs|buy|spend|impulse|eat the|crash diet|helmet|on the road|online|mask|at work|hiking)
  yes: I {don't feel safe with myself} tonight.
  yes: I'm a {danger to myself}.
  no: I don't feel safe on that ladder.

rule screen.l3.slang
  note: Words for it that change fast.
  match: { (kermit|sewer slide|sewerslide|sudoku myself|toaster bath|forever sleep|forever box|final exit|self delete|permanent nap|alt f4 myself|yeet myself off|yeet myself into traffic|become a bonus level|log off permanently|log off of life|big sleep) }
  unless in sentence: (frog|muppet|muppets|piggy)
  match: { kys } [0-8] (want|should|agree|right|will|might)
  match: (gonna|going to|will|ready to|want to|might|about to) { (rope|ctb|kts|catch the bus|neck it|end me|delete myself) } (tonight|soon|fr|myself|$)
  yes: want to kermit {sewer slide}
  yes: want to {sewerslide} myself
  no: Kermit is my favourite muppet.

rule screen.l3.hurt_and_not_here
  note: The wish to be away from life in words of place.
  match: { not being (here|alive|around) (anymore|any more|any longer|$) }
  match: { (checking out|check out) of life } | { (leave|leaving) (you all|this life) behind for good }
  match: { no other way (out)? (than|but) [0-2] (death|dying|kill|killing|suicide|end|ending|to die|this) } | { (death|dying) is the only (way|option|answer|solution|escape|thing) }
  match: { only (way|escape|option|solution|answer|exit) [0-5] (death|dying|kill SCR_ME|suicide|to die|end my life|killing SCR_ME) }
  yes: I've got thoughts of hurting myself and {not being here}.
  yes: I see {no other way out than killing} myself.
  no: I missed not being told about it.

class SCR_OTHER_SELF
  herself | himself | themselves | themself | her self | him self | theirself | theirselves | hisself
rule screen.l3.other_kill_self
  note: Somebody else wants to end their life.
  match: (he|she|they) [0-2] (will|ll|would|going to|threatens to|d) { (end it|end it all|kms|do it) } [0-1] (if|when|unless|tonight|soon|because|all)
  match: (he|she|they|SCR_PERSON) [0-3] (will|would|wants to|going to|threatens to|threatened to|ll|might|said he will|d) [0-1] { (jump off (a|the) SCR_HIGH|hang (himself|herself|themselves)|overdose|shoot (himself|herself|themselves)|jump in front of (a|the) (train|car|bus)|take all (his|her|their) pills|slit (his|her|their) wrists|drown (himself|herself)) }
  match: { (kill|killing|kills|unalive|unaliving|unalives|off|offing|hang|hanging|shoot|shooting|drown|drowning|end|ending) SCR_OTHER_SELF }
  match: { (end|ending|ends|take|taking|takes) (his|her|their) (own)? life }
  match: { (wants|wishes|deserves|needs) [0-1] (to)? [0-1] (die|be dead|end it|end it all|commit suicide|kys|kms|unalive) }
  match: (he|she|they|SCR_PERSON|who) [0-2] { (wanted|want|ready|would rather) [0-1] (to)? (die|be dead|end it|end it all|commit suicide|kys|kms|unalive) }
  match: (saying|says|said|texted|texting|posted|talks|talking|mentioned|threatens|threatening|threatened|joked|joking) [0-3] { (kms|suicide|ending it all|killing (herself|himself|themselves)|dying|unaliving|ending it|wanting to die) }
  match: { (going to|gonna|will|ll|about to|wants to) [0-1] (kill|unalive|hurt|hang|end) (herself|himself|themselves|themself) }
  match: { (top|topping|drown|drowning|poison|poisoning|gas|gassing|starve|starving|harm|harming|throw) SCR_OTHER_SELF } (under|off|in front|from|out|and|because|again|$)
  match: { (risk|danger) of (suicide|self harm|killing SCR_OTHER_SELF|taking (his|her|their) (own)? life) }
  match: { (talks|talk|talking|speaks|speaking|spoke|talked) (of|about) [0-1] (joining|following|going to join|going to be with) (his|her|their|our|him|them|my) } [0-6] (son|wife|husband|daughter|dead|late|grave|heaven|mum|dad|mother|father|him|her|gun|pills|rope|worried)
  match: { (standing|stood|stand|stands|sitting|sits|sat|is) [0-2] (wrong side of|outside of|other side of|edge of) the [0-1] (bridge|railing|railings|rails|balcony|barrier|ledge|parapet|roof) }
  match: (he|she|his|her|they|SCR_PERSON) [0-12] { (hiding|hoarding|stockpiling|saving up) (his|her|their) (tablets|pills|meds|medication|sleeping pills) }
  match: (he|she|they) [0-2] { not [0-2] see (himself|herself|themselves) [0-3] (alive|here|around|living) }
  match: (he|she|they|SCR_PERSON) [0-3] (will|would|wants to|going to|threatens to|threatened to|might) [0-1] { jump (of|off) (a|the|that) SCR_HIGH }
  match: (asked|asks|wanted to know|asking) [0-6] { (whether|if) [0-1] (it|dying) (hurts|hurt) to die } | { (be dead|be gone) by (the weekend|friday|monday|christmas|tomorrow|morning|sunday|saturday) } 
  match: asked [0-2] me to [0-3] { (finds|find|help) (him|her) (die|dead|body|end) } | asked me to { help him die }
  match: { (wants|want|wanted|going|will|tried) [0-1] to suicide }
  unless after 2: (laughing|with laughter|lol|at work|over)
  unless before 4: (cat|dog|plant|houseplant|laptop|phone|printer|pirate|car|battery)
  unless in sentence: (chess|engine|battery|houseplant|laptop|fuel|string|tenor)
  yes: My friend told me she wants to {kill herself}.
  yes: I worry, her brother wants to {end his life}.
  no: She wants to end the call.

# ---- level 4: with a method -----------------------------------------------------------------------------------

rule screen.l4.think_of_method
  note: Thinking of a way to die.
  match: (SCR_THINK) [5-9] { SCR_METHOD }
  match: (gun|pills|rope|razor|blade|bridge|noose|tablets) [0-12] { (not stop|keep|kept|always) (thinking|coming back) (about it|about them|to it|of it|of them) }
  match: know { which (pills|bridge|rope|knife|pill|building|train|tablets|tree) i would (take|use|jump|pick|choose|go) }
  match: (SCR_THINK) [0-4] { (stepping|jumping|falling|throwing SCR_ME|leaping|walking|dropping) off [0-2] [0-2] SCR_HIGH }
  match: (SCR_THINK|wondering|figuring) [0-3] (which|what|how high|whether) [0-3] { (bridge|building|cliff|roof|rope|train|pills|pill|gun|belt|beam|drug|drugs) } [0-8] (high|enough|strong|hold|work|kill|die|quick|fast|painless|deadly|tall|best)
  match: (SCR_THINK) [0-3] car [0-2] { going (over|off|into) (the|a) (bridge|cliff|edge|river|water|wall|tree) }
  match: (pills|tablets|bottle|gun|rope|knife|razor|blade|bleach|bridge|tracks) [0-6] (SCR_THINK) [0-3] { (taking them|taking it|taking all|using it|swallowing them|swallowing it|drinking it|jumping|pulling the trigger|ending it|doing it) }
  match: (how|way) (i would|i will|i could|to|i might|i|id) { do it } [0-6] (rope|pills|gun|jump|jumping|bridge|train|knife|hanging|overdose|car|razor)
  match: { (bridge|tracks|pills|blade|rope|roof|edge|balcony|platform|gun) [0-8] (calling|calls|called|whispering|tempting|speaks) [0-1] (me|to me|my name) }
  match: (SCR_THINK) [0-1] (about|of|abt) (the|my|those|all those|his|her|dad 's|dads) [0-2] { (pills|tablets|gun|rope|noose|razor|blade|blades|bleach|razors|rifle) } 
  match: { od would ing } | { od'ing }
  match: (SCR_THINK) [0-3] { (using|use) [0-4] (gun|rope|pills|razor blade) }
  match: (SCR_THINK|eyeing|looking at|look at|eyed|stare at|staring at) [0-8] { (my wrists|my wrist|my neck|around my neck|my vein|my veins|medicine cabinet|oncoming lane|oncoming traffic|train tracks|carbon monoxide|swallowing everything|my throat|exhaust|charcoal) }
  match: (SCR_THINK|eyeing|looking at) [0-3] (the|my|a) { (knife|knives|gun|rope|belt|pills|bridge|tracks|blade) } [0-8] (vein|wrist|wrists|neck|jump|jumping|end|myself|throat|die|swallow|head)
  match: { (drowning|overdosing|hanging|jumping|pills|a gun|freezing|bleeding out|carbon monoxide) [0-1] (seems|sounds|would be|looks|is|feels|might be) [0-3] (way to go|painless|easiest|quickest|quick|easy|peaceful|best way|least painful|the way) }
  match: if i (did it|do it|ever did it|were to do it|went through with it|was going to do it|die by) [0-4] { (pills|rope|gun|jump|jumping|hanging|overdose|train|bridge) }
  match: (what if|maybe) i [0-2] { (jumped|jump|overdosed|stepped|drove|swallowed|took all|hanged|hung|crashed|swerved|walked) [0-1] (off|out|in front|into|my pills|of the|SCR_ME|from|onto)? } [0-3] (balcony|window|roof|bridge|traffic|tree|wall|pills|train|SCR_ME|platform|tracks|building|car|edge)
  match: (SCR_THINK) [0-2] { (hanging|drowning|overdose|overdosing|jumping|pills) } $
  match: (SCR_THINK) [0-2] (SCR_ME|me|my body) [0-1] { (hanging|dead|in a coffin|drowning|falling|jumping|bleeding out|lying dead|dying|under a train|in a casket|swinging from) }
  match: (pull|urge|temptation|drawn|impulse|tempted|compulsion|voice|itch|feel like) [0-3] to { (jump|step in front|let go of the wheel|swerve|drive off|go under|walk into traffic) }
  match: { (crash|crashing|drive|driving|swerve|swerving|steer|walk|walking|run|running|step|stepping|fall|falling|jump|jumping|drown|drowning) [0-8] on purpose }
  match: (SCR_THINK) [0-3] { (going|driving|drive|go|rolling) over the (edge|cliff|side) }
  match: (SCR_THINK|thinkin|keep|want|wanting|wants|wish|tempted|could|urge|feel like|plan|researching|lowkey|ideas|like to|what if i) [0-4] { (SCR_METHOD_ING|SCR_METHOD) }
  match: (SCR_THINK) [0-6] { (drown|drowning|overdose|overdosing|noose|hanging SCR_ME|hang SCR_ME|jump off|jumping off|jumping from) }
  match: (would|d|id) { (hang|shoot|drown|gas|poison|overdose) SCR_ME } [0-2] if i (did|did it|ever|do it|do|could)
  unless in sentence: (bungee|parachute|paraglid*|pool|diving|swim*|trampoline|skydiv*|lake|overdose awareness|zip line)
  unless before 2: (not)
  unless in sentence: (makes me want to|necklace|scarf|tie|massage|sore|webinar)
  unless in sentence: (refill|pharmacy|forgot my|side effects|price of|blade of grass|razor blades at the shop)
  yes: I keep thinking about {overdosing}.
  yes: I've thought about {hanging myself}.
  no: I'm thinking about jumping into a new career.

rule screen.l4.stand_and_jump
  note: High places, tracks and traffic with a pull.
  match: (stand|stood|standing|balcony|bridge|roof|platform|tracks|ledge|cliff|window) [0-12] { (jumping|jump|stepping|step in front|step off|throwing SCR_ME|letting go|falling) } [0-3] (in front|off|$|down|and|over|from|it|out|like)
  only if in sentence: (think*|thought|urge|imagin*|wonder*|want*|tempt*|pull*|pictur*|consider*)
  unless in sentence: (bungee|parachute|pool|photo*|swim*|lake|water|diving)
  unless after 2: on me
  match: (just|only|could|almost|nearly|want to) [0-2] { step (off|in front of) (the|a) SCR_HIGH }
  match: { (look|looking|looked|stare|staring|stared) [0-2] at the (tracks|rails|edge|drop|traffic|water) } [0-6] (jump|step|end|die|walk|think|thought)
  yes: I stand on the balcony and think about {jumping}.
  yes: I {stared at the tracks} and thought how short the way is.
  no: We stood on the roof and watched the fireworks.

rule screen.l4.ways_to_die
  note: Looking for ways.
  match: { (way|ways|method|methods|means|how|place|places|manner) [0-3] (to|of|for) [0-3] (die|kill SCR_ME|kill yourself|kill urself|end my life|end it|end your life|commit suicide|suicide|dying|killing SCR_ME|take my (own)? life|overdose|be dead|end it all|unalive SCR_ME|hang SCR_ME) }
  only if inside: (ways|methods|painless*|easy|easiest|quick|quickest|best|fastest|least|method|google|means|way|how to|how do|how can)
  unless inside: (people|animals|soldiers|cope|stop|prevent|no better|worse)
  yes: Been thinking of {ways to kill myself} again.
  yes: I googled painless {ways to die}.
  no: There are worse ways to spend a day.

rule screen.l4.looked_up
  note: Searching, asking, counting.
  match: { (lethal|fatal|deadly) (dose|dosage|amount|quantity|combination|level) }
  match: (what|which|how) [0-4] (dose|dosage|amount|pills|drugs|medicine|number) [0-8] { (lethal|fatal|deadly|kill me|kill you|kill someone|kill a person|die|overdose) }
  match: what (happens|would happen|will happen|if) [0-2] if (i|you|u|someone|a person) [0-1] { (take|took|swallow|swallowed|drink|drank|overdose|od) (SCR_LOTS|a whole|an entire|bleach|the whole) }
  match: (would|will|could|is|are) [0-4] (be)? { enough to (kill me|die|end it|end my life|kill SCR_ME|do it|overdose) }
  match: { (google|googled|googling|search|searched|searching|look up|looked up|looking up|research|researched|researching|reading|read up|asked|asking|watching|studying|checking|youtubed) [0-6] (die|suicide|overdose|overdosing|lethal|fatal|kill SCR_ME|kill you|hang SCR_ME|end my life|ways to go|die without|hanging) }
  match: { (suicide|overdose) (methods|method|forum|forums|websites|site|sites|board) }
  match: (SCR_THINK) of the { (sleeping tablets|sleeping pills|pills|tablets|gun|rope) }
  match: { how (many|much) [0-6] (to|would|until|before|will|can|does|do|kills) [0-4] (die|kill me|kill you|kill a|lethal|fatal|overdose|to od|deadly|not wake up) }
  match: { how (do|can|could|to|would) (i|you|one)? [0-3] (die|kill SCR_ME|end my life|unalive SCR_ME|hang SCR_ME) }
  match: { (count|counted|counting) [0-3] SCR_PILLS } [0-8] (enough|die|end|kill|would|fatal|overdose)
  match: { (enough|lethal|fatal) [0-2] (to|for)? [0-2] (die|kill me|kill SCR_ME|an overdose|od|end it|do it) }
  match: how (high|tall|deep|long|fast|quick|quickly) [0-8] { (kills you|kill you|kill me|die|lethal|fatal|drown|bleed out) }
  match: (would|if|whether) [0-1] (an|a|the) { overdose } [0-3] (be|hurt|is|would|quick|painless|work)
  unless in sentence: (mosquito*|poison ivy|essay|project|article|for a story|for my novel|plants|mites|fleas)
  yes: I {googled painless ways to die}.
  yes: {how many xans to not wake up}
  no: I looked up train times.

rule screen.l4.means_near
  note: The means at hand and the mind on it.
  match: (think*|look*|star*|know|knowing|aware|remember|keep|eye*|tempted|calling) [0-6] { (sleeping tablets|sleeping pills|gun|pills|rope|noose|bleach|razor blades) [0-8] (all of them|on SCR_ME|on me|end it|use it|take them all|enough|myself|my way out|if it gets|just in case i) }
  match: { gun [0-8] (on SCR_ME|in my mouth|to my head|at my head) }
  match: { (swerve|swerving|drive|driving|steer|steering) [0-3] (into|off|in front of) [0-3] (oncoming traffic|oncoming|tree|wall|bridge|truck|lorry|cliff|ditch|pole|pillar|barrier|river) } 
  unless in sentence: (accident|deer|ice|avoid|missed|almost hit a|insurance|gps)
  unless before 3: (floor|blade|screen|machine|price|prices|numbers|horse|fish|frog|goat)
  yes: I think about {driving my car into a tree}.
  yes: kinda wanna {drive into a wall}
  no: I keep the sleeping pills in the bathroom.

# ---- level 5: intent ------------------------------------------------------------------------------------------

rule screen.l5.going_to
  note: Saying that one will.
  match: { (going to|gonna|will|about to) (really|actually|finally|definitely|just)? do it } [0-3] (kill|die|end|goodbye|suicide|bye|this time|tonight i|for real)
  match: { by my own hand } | { my own hand will }
  match: { (take|taking) my leave (of|from) this (life|world) }
  match: not survive [0-4] { i will make sure } | { i will make sure (i|of it|that i) [0-2] (die|dead|do not survive|not wake|never) }
  match: SCR_WILL [0-3] { (SCR_END|SCR_METHOD) }
  match: (i|im) (am)? { SCR_ENDING } (tonight|now|today|tomorrow|this time|and|$)
  match: (made up my mind|decided|resolved|determined|decision|ready|resolve|promised SCR_ME) [0-3] to { (die|not live|be dead|end it|end it all|leave this world|go for good) }
  match: (decided|resolved|made up my mind|certain|sure) [0-2] that [0-1] i [0-3] { (not going to live|will not live|will die by|am going to die by|kill SCR_ME|end my life|going to die soon|going to end|not live any) }
  match: (going to|will|ill|about to|am) [0-1] { (jump|take them all|jump off|pull the trigger|take all of them|take the pills|take them|step off|swallow them all) } [0-1] (now|tonight|soon|and|goodbye|$)
  match: SCR_WILL [0-2] { end it } [0-1] (tonight|now|all|this time|soon|fr|today|tomorrow|for good|$)
  match: { nothing (will|can|could) stop me [0-2] (from)? (dying|SCR_ENDING|ending|doing it|now) } | { no one can stop me [0-2] (dying|SCR_ENDING|from killing) }
  match: { (act on it|go through with it|going through with it|actually do it|act on my (thoughts|plan)|do it for real|do it this time|carry it out|really do it this time) } [0-8] (die|kill|alive|end|goodbye|suicide|life)
  match: { (want|ready) to die and i (am|will) [0-4] (happen|do it|going|act) }
  match: (if|when|unless|once|because) [0-8] i [0-3] { SCR_END }
  unless in sentence: (relationship|meeting|call|interview|parachute|pool|bungee|contract|membership|lease)
  unless before 3: (he is|she is|they are|he|she)
  unless before 6: (would never|never|promise|sure|know if|whether|not going to say)
  unless inside: (should|might|may|could|(will|to|shall|ill) not)
  unless in sentence: (weapons|fencing|slope|drive fast|zipline|zip line|in the bin|gta|metre board|diving board|with the gym|ground floor)
  unless after 4: in (iced|coffee|tea|ice cream|chocolate|cheese|gravy|sauce|paperwork|work|biscuits|cake|hot chocolate)
  yes: I'm going to {kill myself}.
  yes: gonna {unalive myself} bye
  no: I'm going to end the lease.

rule screen.l5.goodbye
  note: A last goodbye.
  match: { goodbye (cruel)? (world|forever|life) } | { this is (my)? [0-1] (final|last) goodbye } | { (goodbye|bye) forever }
  match: this is { goodbye } (everyone|all|everybody|forever|for good|i|to you all|world)
  match: { (my|this is my) last (post|message|entry|words|letter|tweet|status) } [0-6] (ever|goodbye|die|gone|sorry|love you all|alive|world)
  match: { (will|ill) not [0-1] be (alive|living) (anymore|any more|much longer|for long|after this|when) }
  match: { (will|ill) be (dead|gone forever|with god|with the angels|in heaven|at peace finally) (soon|by then|anyway|before|when) }
  match: (actually|really|finally|am) [0-2] [0-3] { do it this time }
  unless in sentence: (album|tour|season|show|retire*|school|chapter)
  unless in text: (my crush|vending machine|wattpad|screenshot|chess|liked my|my post|story from|find a partner|requeue|gta|ranked)
  unless before 2: (dog|cat|phone|he|she)
  unless before 5: (not|never|as if)
  yes: this is {goodbye} everyone
  yes: I{'ll be dead before} Christmas, I've planned it.
  no: I said goodbye to my team today.

# ---- level 6: a plan or a time --------------------------------------------------------------------------------

rule screen.l6.when
  note: Intent with a time.
  match: SCR_WILL [0-3] { (SCR_END|SCR_METHOD|end it|kill me) }
  match: (i am|im|am|doing|plan on|planning on) [0-3] { SCR_ENDING }
  match: i [0-1] { (die|end it|end my life|kill SCR_ME) } [0-1] (tonight|tomorrow|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))
  match: (SCR_WILL) [0-2] { (jump|take all (of)? [0-2] SCR_PILLS|die|take them all|end it all|end it) } [0-5] (tonight|tomorrow|after work|after school|this weekend|on (friday|saturday|sunday|monday))
  only if in sentence: SCR_WHEN
  unless before 3: (not|never|feel like i|scared|afraid|think i|want to)
  unless inside: (should|might|may|could|must|have to|want|felt|feel|think|thought|thinking|if|not|never)
  unless in sentence: (relationship|call|meeting|membership|lease|contract|boredom|hungry|cringe|if i have|zipline|zip line|metre board|diving board|he says|she says|otherwise he|otherwise she|he will kill me|she will kill me)
  yes: I'm going to {kill myself} tonight.
  yes: I will {jump} tonight.
  no: Tonight I will end the call early.

rule screen.l6.plan
  note: A plan, a date, a place.
  match: { (have|got|made) [0-2] plan and [0-2] (pills|rope|gun|letter|note|date|place|method|everything|means|knife) }
  match: { all (planned|mapped|worked|figured) out } [0-8] (pills|letter|rope|note|die|death|end|kill|goodbye|gun|bridge)
  match: i know { where (i will|ill|i am going to) do it } | { what i will use }
  match: { dead before (christmas|my birthday|the end|summer|winter|spring|next|monday|friday|new year|the weekend) }
  match: { (have|got|made|formulated) [0-2] plan [0-2] (for|of|about|to) [0-6] (die|dying|kill SCR_ME|end my life|end it|suicide) }
  match: { (chosen|picked|chose|found|selected) (a|the|my) [0-1] (bridge|day|spot|place|tree|building|date|method|train|cliff|building) and (a|the|my) [0-1] (day|date|time|place|method|way|bridge) }
  match: { (written|wrote) down [0-4] (steps|how|plan) [0-6] (end my|kill SCR_ME|die|end it|suicide) }
  match: (booked|rented|reserved|found) [0-4] { (hotel|room|motel|cabin|place|spot) } [0-8] (kill SCR_ME|die|end it|end my|suicide|do it)
  match: { (have|got|made|make|making|there is|formulated|formed|with|finished|finalized|finalised|worked out|my|a|the) [0-2] (plan|plans|arrangements|plan ready) [0-4] (kill|end my|ending my|ending it|die|dying|suicide|take my (own)? life|end it|overdose|hang SCR_ME|end everything|kms|not be here|do it tonight|death) }
  match: { (planned|planning|arranged|scheduled|preparing|prepared|preparing for|organized|organised|rehearsed|plotting) [0-1] [0-2] (my|how|when|to)? [0-3] (suicide|death|own death|end my life|die|kill SCR_ME|exit|own funeral|ending) }
  match: { (picked|chosen|chose|set|decided on|fixed|pick|choosing|settled on|marked|have|got|circled) [0-1] (a|the|my) [0-2] (date|day|time|place|spot|bridge|method) [0-3] (to|for|of|when|on which|where) [0-3] (die|kill|killing|end my|end it|suicide|my death|ending my|do it|jump|overdose) }
  match: { (know|knew|worked out|figured out|decided) [0-2] (how|when|where|exactly how|exactly when|where and when) [0-8] (kill SCR_ME|die|do it|end it|end my life|going to go|kms|hang SCR_ME|overdose) }
  match: { (die|dead|gone|end it|killed SCR_ME) by (then|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|the weekend|next week|christmas|my birthday|tonight|midnight|dawn|the end of the (week|month|year)) }
  match: { (monday|tuesday|wednesday|thursday|friday|saturday|sunday|then|tomorrow|morning|midnight|next week|christmas) [0-1] i (will|ill|shall) be (dead|gone forever|no more) } | { i (will|ill|shall) be dead (soon|tonight|tomorrow) } | { (going to|gonna) be dead (soon|tonight|tomorrow) }
  match: all is { planned } | { everything is planned } | { it is all (planned|arranged|prepared) } $
  unless in sentence: (game|holiday|will writing|insurance|if you drive|movie|character|lease|course|he|she)
  unless inside: (want|no|not|scared|afraid)
  unless before 3: (afraid|scared|worried|not|no|feel like)
  yes: I {have a plan to end my life}.
  yes: By {Sunday I'll be dead}.
  no: I have a plan for the garden.

rule screen.l6.last_night
  note: The last night, the last day.
  match: { (tonight|today|tomorrow|friday|saturday|sunday|this) [0-1] (will be|is|is going to be) my last } $
  match: (i am|im|ill be|i will be) { jumping } [0-2] (tonight|tomorrow|today|soon|now|off)
  match: not going to be { here much longer } | not be { here much longer }
  match: (will|ill|gonna|going to) [0-2] take (the|my|all my|all the|those) { pills } [0-6] (tonight|when|asleep|later|after|tomorrow|once)
  match: { (my|this is my|is my) (last|final) (night|day|evening|sunset|hours|hour|week|morning|days|moments) [0-1] (alive|on earth|on this earth|in this world|ever|of life|of my life|living|here on earth|before i (die|go for good|end it)) }
  match: { (tonight|today|tomorrow|this) [0-1] (is)? [0-2] (the|my) (night|day|time) [0-2] (i|to|am|that i) [0-4] (die|ending it|end it|ending it all|kill SCR_ME|end my life|end it all|kms|finally die|do it for real) }
  match: (tonight|tomorrow|today) i { die } $
  match: { (will|ill|shall) not be (alive|here|around|living) [0-1] (tomorrow|by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|then|morning)|next (week|month|monday)|in the morning|after tonight) }
  unless in sentence: (holiday|vacation|office|meeting|school|party|camp|hotel|shift|class|at work|practice|rehearsal|training|appointment)
  yes: Tonight is {my last night alive}.
  yes: Tonight I {die}.
  no: It's our last night in Rome.

# ---- level 7: act or preparation ------------------------------------------------------------------------------

rule screen.l7.note
  note: A goodbye letter.
  match: (already|finally|just|have|tonight i|i) [0-1] { (wrote|written|finished) (the|a|my) (note|letter|goodbye) } ($|already|today|tonight|now|for my|to my (kids|parents|mum|mom|family|wife|husband|children))
  match: { my (goodbye|suicide|farewell|last) (video|note|letter|letters|notes|message|messages|videos) }
  match: { left (a|my) (note|letter) } [0-10] (tracks|bridge|goodbye|pills|dead|find me|sorry|love you all)
  match: { (left|leaving) (a|my) (note|letter) (on|for|under|in) }
  match: { (write|wrote|written|writing|writed|finish|finished|finishing|left|leaving|prepared|preparing|drafted|drafting|started|begun|composed|typed|type|have|edited|sealed|rewrote|have got|hid) [0-4] (goodbye|suicide|farewell|good bye|final|last) [0-1] (note|notes|letter|letters|leter|message|messages|video|videos) }
  match: { (wrote|written|writing|finished|writing|write) [0-1] my (note|letters|letter|leter) } (already|today|now|last night|for|and|$)
  match: { (my|a|this is my|this my) suicide (note|letter|leter) }
  match: { (wrote|written|write|writing) [0-4] to say (goodbye|good bye|farewell) } | { wrote the letters }
  match: { (by the time|when|if) (you|someone|anyone|anybody|they) [0-2] (read|reads|are reading|find|finds|found|see|sees|reading|get|gets) (this|my note|this note|this letter|my body|me) [0-1] (i|it) [0-1] (am|will be|have|will have|ill be|is too|gone|dead|too late) }
  unless after 5: (colleague*|team|class|school|job|company|city|teacher*|office|boss|students|staff|coworkers|work|clients|house|flat|apartment|car|town|old|neighbours|department|choir|employer|pupils|troop|newspaper|squad)
  unless in sentence: (novel|character|film|essay|found|finds|his suicide|her suicide|milk|groceries|fridge|postman|landlord|neighbor|neighbour|dinner|thank|santa|teacher|delivery|windshield|windscreen|car door|roommate about|lunchbox|babysitter|plumber|cleaner|new owners|new people|tenants|reference|halfway to|my desk)
  unless before 4: (knees|legs|feet|liver|kidneys|laptop|phone|car|battery|wallet|bank account|brain cells|houseplant|printer)
  yes: I {wrote a goodbye letter}.
  yes: {My goodbye video} is recorded.
  no: I wrote a farewell letter to my colleagues.

class SCR_LOTS
  all (of)? (my|the|his|her|these|those|them) | all | a lot of | lots of | too many | far too many | way too many | too much | a bunch of | a whole bottle of | the whole bottle of | a whole bottle | the whole bottle | a bottle of
  a load of | loads of | a handful of | handfuls of | an entire bottle of | the entire bottle of | the whole pack of | a pack of | the whole packet of | a packet of | a box of | double | triple | a large quantity of | a large amount of
  every | many | the rest of | like 10 | like 20 | like 30 | like 40 | like 50 | about 20 | about 30 | 12 | 15 | 16 | 18 | 20 | 24 | 25 | 28 | 30 | 32 | 35 | 40 | 45 | 48 | 50 | 60 | 100
  twenty | thirty | forty | fifty | sixty | fifteen | dozens of | a massive amount of | a ton of | tons of | so many | as many | the entire | a full bottle of | half a bottle of | most of | a whole pack of | a big pile of | more than
  the whole box of | a mix of | a cocktail of | a huge amount of | another bottle of | a whole lot of | a few too many | half the | several packets of | several boxes of | two packs of | everything in the | bunch of | alot of | what was left of the
class SCR_TOOK
  took | taken | swallowed | downed | popped | ate | eaten | drank | drunk | ingested | necked | chugged | gulped | consumed | swallow | had | emptied | gulped down | knocked back | have took | ingest
rule screen.l7.medical_emergency.pills
  note: Taking far too many pills.
  match: (after|since|from) { taking SCR_LOTS [0-2] SCR_PILLS }
  match: (already|just|have|i) [0-1] { (taken|swallowed) (the|my|those|all) [0-2] pills }
  match: { (took|swallowed) pills } (and|to|because|again|last night|tonight|$)
  match: { SCR_TOOK [0-2] SCR_LOTS [0-3] SCR_PILLS }
  match: { SCR_TOOK (the|a|my)? (whole|entire|full) (bottle|pack|packet|box) [0-1] [0-3] (of)? [0-1] (SCR_PILLS)? }
  match: { (took|taken|taking) an (overdose|od) } | { took an overdose }
  match: i [0-3] { (overdosed|od'd|od 'd|od would|oded|od ed) }
  match: { (took|taken) (too much|double|triple|way too much|far too much) [0-2] (of)? [0-2] (SCR_PILLS|insulin|stuff|it on purpose) }
  match: i [0-2] { took (the|my|all) [0-1] pills } (and|$|idk|an hour|now|already|goodbye|it is)
  match: { SCR_TOOK [0-2] (all|every|everything|whatever) [0-3] (medicine cabinet|cabinet|drawer) }
  unless after 1: (out|off|from|back|away)
  unless after 6: (as prescribed|on time|with breakfast|with food|like the doctor|this morning|this week|went to bed|before bed|as usual|with water|for the headache|every day|daily)
  unless in sentence: (vitamins|he|she|they|shelf|prescribed|my friend|my sister|my brother|her|him|pharmacy|blood test)
  unless before 4: (used to|almost|think* about|thought about|want to|wanted to|if i|imagine|wonder*|not|never|what if i)
  yes: I just {took a lot of sleeping pills}.
  yes: I {took all my tablets}.
  no: I took all my vitamins this morning.

rule screen.l7.tried
  note: A suicide attempt of one's own.
  match: { (tried|attempted|attempting|trying|try|was trying|failed) [0-2] (to)? [0-2] (SCR_END|SCR_METHOD|end it|die|end it all|kms) }
  match: { (my|own|last|first|second|third|previous|recent|a|the|after an|an) [0-1] suicide (attempt|attempts) }
  match: { (attempt|attempts) (on|at) (my own|my) (life|own life) } | { (made|had|survived|after|since) [0-2] (a|an|my|another|my own|several|multiple) [0-2] (suicide)? (attempt|attempts) [0-1] (on my life|at suicide|to die|to end my life|to kill SCR_ME|last|again|yesterday|three|two|and) }
  match: { (attempted|have attempted|did attempt) (suicide|it|again|twice|before) }
  match: { (since|from|after|before|of|past|survived) my [0-1] (last|first|second)? (attempt|attempts|overdose|od) }
  match: { (survived|woke up after|woke up from) [0-2] (my|a|an|the) [0-1] (own)? (suicide|overdose|attempt|hanging) }
  match: { (almost|nearly) (killed SCR_ME|jumped|hanged SCR_ME|hung SCR_ME|ended my life|took my (own)? life|overdosed|pulled the trigger|went through with it|did it last night|ended it|kms) }
  match: { glad the pills did not work }
  unless before 3: (not|never|have not|not even)
  unless in sentence: (jumped out of my skin|out of my skin|out the chair|out of (my|the) (chair|seat|bed)|laughing|he tried|she tried|the stairs|die quietly|portal)
  yes: I {tried to kill myself} last night.
  yes: {tryed to kill myself}
  no: I tried to end the call politely.

rule screen.l7.means
  note: Collecting or holding the means.
  match: { (a|the|my) noose } [0-4] (in my|around|ready|up|yesterday|hand|hands|tied|hanging|from|waiting|out|tonight)
  match: (had|have|held|hold|holding|made|with|got|bought|looking at|stared at) [0-1] { (a|the|my) noose }
  match: { (put|hung|set|tied|strung|fixed|attached) [0-1] (up)? [0-1] (the|a|my) (rope|noose|cord|sheet|belt) [0-1] (up|in|to|over|from|on) [0-3] (garage|attic|beam|ceiling|door|tree|closet|basement|rafters|hook|bedroom|bathroom|barn|fan) }
  match: { (put|hung|set|tied|strung) (the|a) (rope|noose) up }
  match: { (loaded|dad 's|dads|my) (gun|pistol|rifle|shotgun|revolver) [0-2] (next to|beside|near|in front of|with) me } | { loaded (gun|pistol|rifle|shotgun|revolver) }
  match: (saving|saved|collect|collecting|keeping|stash*|hoard*) [0-6] { to take (them|it) all }
  match: { (pills|tablets|meds) [0-2] (are)? (lined up|laid out|counted out|spread out|poured out|in a pile|crushed) }
  match: { have the (pills|rope|gun|blade|noose|tablets) [0-1] (lined|laid|ready|here|right here|next to me|beside me|in my hand|with me|in front) }
  match: { (collecting|saving|saved|collected|keeping|stash|gathering|skipping) [0-2] (my|the|up|up my|back my)? (pills|tablets|meds|medication) [0-2] (for|since|every|each|in a) }
  match: { (made|make|making|tie|tying|have|built|got|my|bought) [0-1] (a|the|my)? noose } | { (rope|belt|cord|noose|scarf|cable) (around|round) my neck }
  match: { (took|take|taking|stopped|stopping) [0-2] (taking)? my (insulin|heart medication|dialysis|medication|meds) [0-2] so [0-2] i [0-1] (die|will die|can die|wont survive|do not wake) }
  match: { turned on the gas } | { turned the gas on } | { (closed|shut|locked) the garage } [0-6] (engine|car|running)
  match: { (crashed|drove|swerved|walked|ran|jumped|stepped|rolled) [0-8] (on purpose|intentionally|deliberately|hoping to die|to die|to kill SCR_ME) }
  match: { (knife|blade|razor|gun|scissors|glass) [0-3] (to|on|at|against|over) my [0-1] (wrist|wrists|throat|head|chest|temple|heart|neck|arm|mouth|stomach) }
  match: { (hoard*|stockpil*|stash*) [0-2] (my|the|all|sleeping|some)? (pills|tablets|meds|medication|medicine|painkillers) }
  match: { (tied|tying|tested|hung|knotted) [0-2] (the|a|my) (rope|noose|sheet|belt|cord) } 
  match: (rope|gun|pills|belt|knife|gas|helium|razor|bullets) [0-6] { (to hang (me|SCR_ME)|to shoot (me|SCR_ME)|to kill (me|SCR_ME)|i need to (die|kill SCR_ME)|for when i am ready to die|to end (it|my life)|for my suicide|to do it) }
  match: { (have|got|keep|hid|there is|bought|ordered) [0-2] (a|the|my|some)? [0-1] (rope|gun|noose|pills|helium|stash) [0-6] (ready to die|in case i|for when i|when it is time|for the day|to die) }
  match: { (bought|got|collected|collecting|saved|saving|save|stockpil*|hoard*|stash*|hid|hidden|hiding|putting|ordered|ordering|kept|keeping|gathered|found|stole|borrowed|have|prepared|gathering|stored|storing|obtained|buying) [0-4] (pills|pill|tablets|meds|medication|medicine|rope|noose|gun|blades|razor|knife|helium|poison|bleach|pistol|insulin|a bullet|belt|charcoal) [0-5] (to|so|for|until|because) [0-4] (do it|end it|die|kill SCR_ME|end my|use it on SCR_ME|hang SCR_ME|use them|suicide|overdose|enough|my death|kms|that day|the end) }
  match: { (saving|saved|putting|collecting|stockpiling|hoarding|stashing|saving up|stashed|put|hiding|hoarded|stockpiled|keeping) [0-1] (up)? [0-2] (my|the|all|sleeping)? [0-2] (pills|tablets|meds|medication|painkillers|sleeping pills) [0-1] (up|aside|away|back) [0-6] (enough|end|die|until|so|for when|kill|under|in case) }
  match: { (rope|noose|gun|pills|tablets|razor|note) [0-2] (is|are)? (ready|prepared|tied|set up|loaded) } $
  match: { (got|have) the (rope|noose|gun) [0-1] (ready|now|here|out|tied) } | { (the|a) noose [0-2] (around|round) [0-1] neck } | { tied (a|the) noose }
  match: { (loaded|load|held|hold|holding|put|pointed|have|had) [0-1] (the|a|his|my|dad 's) (gun|pistol|rifle|knife|blade) [0-8] (to my head|in my mouth|at my head|in my hand|to my chest|to my throat|to my wrist|against my wrist|against my throat|my temple|it to my head|under my chin) }
  match: { (pills|tablets|blade|knife|gun|razor|rope|bottle) [0-3] (in my hand|in my hands|in front of me|on my lap|next to me|in my lap|on the table) [0-10] (die|take|end|want|swallow|hour|night|do it|cut|going) }
  match: { (held|hold|holding|had|stared at|staring at) [0-1] the pills [0-4] (hand|hands|hour|hours|tonight|last night|again) }
  unless in sentence: (film|game|novel|pharmacy|nurse|lighter for|boat|dock|tent|swing|kayak|climbing|horse|curtain|parcel|sailing)
  yes: I {bought a rope so I can do it}.
  yes: my {note is ready}
  no: I bought a rope for the boat and a new lamp.

rule screen.l7.at_the_place
  note: At the bridge, on the tracks, on the roof, with intent.
  weight: 0.5
  match: { climbed [0-1] (over|onto|up on) the (railing|ledge|barrier|parapet|railings|guardrail|wall of the bridge) }
  match: ^ (i am|im|i) [0-1] (at|on|by) the { (bridge|ledge|tracks|roof|cliff) } $
  match: { (standing|sitting|stood|sat) on (a|the) [0-2] (bridge|roof|ledge|cliff|overpass|rooftop|balcony|tracks) } [0-2] (right now|alone|crying|looking down|at night|ready|in the dark)
  match: i am [0-2] on the { (ledge|railing|tracks|wrong side of the) } ($|now|right|and|of|looking|crying|please)
  match: { (went|drove|walked|climbed|go|drive|ran|got|cycled|came) [0-3] (to|up|onto|on) the SCR_PLACE_ADJ? (bridge|roof|cliff|tracks|station|railway|river|tower|multi storey|balcony|building) [0-8] to (jump|die|end it|do it|drown|kill SCR_ME|throw SCR_ME|end my life) }
  match: { (sitting|standing|sat|stood|am|i am|balancing|perched) [0-1] on the (edge|ledge|railing|wrong side|other side) of (the|a) [0-1] (bridge|roof|building|cliff|balcony|platform|railing|tracks|window) }
  match: { (on|standing on|sitting on|stand on|over) (the|a|my|this) SCR_PLACE_ADJ? (bridge|roof|rooftop|ledge|tracks|edge|balcony|platform|cliff|railing|window|overpass|windowsill|railway tracks|train tracks) [0-8] (jump|end|die|goodbye|do it|step off|let go|kill|fall) }
  match: { (sat|lay|laid|stood|lying|sitting|walked|walking|went|standing) [0-1] (on|onto|down on|to) the SCR_PLACE_ADJ? (tracks|ledge|edge of the|railing|rails|train tracks) }
  match: { (someone|somebody|police|they|stranger|he|she|friend) [0-2] (pulled|talked|dragged|stopped|saved|cut|grabbed) me [0-1] (back|off|down) } [0-12] 
  match: (rails|tracks|railway line) [0-3] { (laid|lay|lie|lying) down }
  match: (railing|rail|bridge|barrier|parapet|ledge) [0-6] { one leg over }
  match: { (pulled|talked|dragged) me (back|down|off) [0-2] (from)? (the ledge|the edge|the bridge|the roof|the tracks|the railing) }
  only if in text: (jump*|die|dying|kill*|end it|end my|tracks|rails|railing|ledge|bridge|roof|edge|goodbye|do it|step off)
  unless in sentence: (away from the edge|painting|model|fall in|photo*|sunset|view|fireworks|selfie|bungee|fish*|pulled over|museum|edge of the pool|edge of the bed|edge of my seat|party)
  unless in sentence: (think* about|thought about|imagin*)
  yes: I'm {on the roof and I want to jump}.
  yes: I'm {standing on the bridge and I'm going to jump}.
  no: I'm standing on the bridge taking photos of the sunset.

rule screen.l7.given_for_when_gone
  note: Somebody or something dear handed on for the time when the writer is gone.
  match: { (gave|given|giving|give|rehomed|rehoming) [0-1] (away)? [0-1] (my|our|the) [0-2] (dog|cat|dogs|cats|pets|bird|rabbit|hamster|stuff|things|clothes|books|guitar|possessions|belongings|jewelry|jewellery|records|watch|ring) } [0-10] (when|once|after) (i am|i have) (gone|dead|not here|no longer here|left this world)
  unless in sentence: (holiday|travel*|abroad|uni|university|hospital|week|weekend|moving|move|moved|army|school|work|deployed|retire*|retreat|care home|if)
  yes: I {gave away my dog} so she's looked after when I'm gone.
  yes: I've {given my things} to my sister, she'll want them once I'm not here.
  no: I gave my cat to Ann for the week when I'm gone on holiday.

rule screen.l7.put_in_order
  note: Giving things away, putting affairs in order.
  weight: 0.5
  match: { (gave|given|giving|give) [0-5] (my|all my) [0-2] (stuff|things|dog|cat|clothes|books|guitar|possessions|belongings|savings|car|pets|bike|console|jewelry|jewellery|records) } [0-4] (because|since|so|as|cause|i)? [0-3] (not need|no longer need|never need|not be needing|not be here|after i|when i am gone|where i am going)
  match: { (gave|given|giving|give) [0-1] away [0-1] (my|all my|everything|most of my|all of my)? [0-4] (because|so|since|before|as|for when|when|after) [0-8] (dead|gone|not need|die|not be here|not be around|kill|end|no use|looked after|wont need|never need) }
  match: { (put|putting|set|setting|getting|got) [0-1] [0-1] my [0-1] affairs [0-1] (all)? in order } [0-12] (goodbye|die|gone|dead|not mean|end|last|letter|time to go|said)
  match: { (made|wrote|written|updated|signed|writing) [0-1] (a|my) will } [0-8] (letters|goodbye|time to go|die tonight|end|note|before i (kill|end))
  match: { have (prepared|arranged|everything) [0-2] (required|ready|prepared|arranged|needed|i need) [0-2] to [0-2] (end my|kill SCR_ME|die|end it|take my) }
  match: { (made all the|making the|all the) arrangements } [0-6] (end it|end my|die|kill|gone)
  match: { (deleted|cleaned|sorted|packed) [0-6] so [0-3] (nobody|no one|they|mum|mom) [0-6] (when i am (gone|dead)|after i (die|am dead|am gone)|find me) }
  yes: I {gave away my dog} so she's looked after when I'm gone.
  yes: I {have prepared everything required to end my} life.
  no: I gave away my old sofa because we got a new one.

rule screen.l7.cut_to_die
  note: Cutting or other acts to die.
  match: { (cut|slit|slashed|sliced|opened|cutting|slitting) my (own)? (wrist|wrists|throat|veins) } 
  unless before 4: (think*|thought*|want*|imagin*|urge|feel like|of|about|could|would|wanna|never|not|thinking of|going to|might)
  match: { (hanged|hung|shot|stabbed|poisoned|drowned) SCR_ME }
  unless in sentence: (knitting|accident*|needle|fork|toe|foot|with a pen|compass|sewing|ruler|spoon|paper)
  match: { (walked|jumped|stepped|ran|threw SCR_ME) [0-1] (in front of|into|off) (a|the|oncoming)? SCR_PLACE_ADJ? (train|car|bus|truck|traffic|bridge|roof|building) } [0-8] (die|wanted|but|survived|hoping|kill|on purpose|woke)
  unless in sentence: (cut to|in the mirror)
  yes: I {cut my wrists} to die but it didn't work.
  yes: I've just {cut my wrists}.
  no: I cut the cake.

rule screen.l7.other_attempt
  note: Somebody else's attempt, note or means.
  match: (he|she|they|SCR_PERSON) [0-3] { (took|swallowed|taken) (pills|tablets|some pills|something) } [0-6] (not wake|wake|unconscious|hospital|breathing|responding|ambulance|die|kill)
  match: (he|she|they|SCR_PERSON) [0-3] { (took|swallowed|taken|downed) SCR_LOTS [0-2] SCR_PILLS }
  match: (he|she|they|SCR_PERSON|someone) [0-3] { (posted|sent|wrote|left|texted|sends) [0-3] (goodbye|suicide|farewell) (message|note|video|letter|text|post|story) }
  match: (he|she|they|SCR_PERSON) [0-3] { (tried|attempted|trying|wants|wanted|going) to (overdose|od|jump off|hang (himself|herself)|end it all) }
  match: { (tried|attempted|trying|tries|attempts) [0-2] (to)? (kill|hang|shoot|drown|unalive|off|poison|hurt) (herself|himself|themselves|themself) }
  match: { (tried|attempted|trying) to (end|take) (his|her|their) (own)? life }
  match: (he|she|they|SCR_PERSON) [0-3] { (attempted suicide|took an overdose|took all (his|her|their) pills|overdosed|has taken an overdose|swallowed a bottle of pills|swallowed pills|cut (her|his|their) wrists|has the pills ready|has a gun|has a plan to (die|kill (herself|himself|themselves)|end)) }
  match: { (his|her|their|'s) suicide (note|attempt|letter|attempts|plan) }
  match: (found|find|read|saw) [0-6] { suicide (note|letter) }
  match: (he|she|they) [0-4] { (has|have) the (pills|gun|rope|knife) [0-1] (ready|in)? } (ready|and|in (his|her|their)|$)
  unless in sentence: (season|on screen)
  yes: My cousin {tried to hang himself}.
  yes: My sister {tried to overdose}.
  no: My cousin tried the soup.

rule screen.l3.told_to
  note: Voices, or the mind, that say it.
  match: (voice|voices|head|brain|mind|demon|demons|thoughts|god|something|part of me|depression) [0-3] (tell|tells|telling|told|say|says|saying|want|wants|command*|scream|screaming|whisper*|order*|push*|urging|begging) [0-2] (me|i should|i must|that i should)? [0-1] (to)? [0-1] { (SCR_END|die|do it|jump|end it|hurt SCR_ME|cut SCR_ME|kill SCR_ME) }
  match: (voices|voice) [0-4] { (kill yourself|hurt yourself|end it|jump|die|you should die) }
  yes: The voices tell me to {kill myself}.
  yes: Part of me wants to {die}.
  no: They told me to call back.

rule screen.l3.not_being_alive
  note: Thinking of not being alive, by oneself.
  match: SCR_THINK [0-3] { (not being (alive|here anymore|around|here)|no longer being here|being dead|my own death|how to die|when i die by|ending things|ending it|disappearing for good|not living anymore|making it stop for good|leaving this world) }
  match: { (dark|scary|bad|suicidal|morbid|intrusive) thoughts } [0-6] (ending|dying|killing|death|kill|myself|not being here|alive|hurting myself|suicide)
  unless in sentence: (SCR_FEAR|with him|with her|relationship|contract|marriage)
  yes: I've been having thoughts about {not being alive}.
  yes: thinking abt {ending it} tn
  no: I thought about ending the lease.

rule screen.l5.do_it_then_die
  note: "I'm going to do it", with death in the next sentence or the last one.
  match: (going to|will|about to|definitely|finally|ready to) [0-2] { do it } 
  only if in text: (kill SCR_ME|going to die|end my life|suicide|end it all|goodbye everyone|be dead|kms|want to die|SCR_ENDING)
  unless in sentence: (homework|laundry|dishes|exam|interview|marathon|workout|ask her|ask him)
  yes: I'm definitely going to {do it}. I'm going to die.
  yes: gonna {do it}. gonna kill myself
  no: I'm going to do it, I'm going to ask her out.

rule screen.l6.prepared
  note: All planned, and who will find me.
  weight: 0.5
  match: (who|they|someone|nobody|mum|mom|police|how they|when they|before anyone|so that no one|so no one|afraid they) [0-3] { (finds|find|found|will find|discovers|discover) (me|my body) } [0-4] (dead|hanging|body|in the morning|gone|after|it|i|is|who|has to|$)
  only if in text: (plan*|die|dead|kill*|note|letter*|goodbye|end it|gone|body|prepared|suicide)
  match: { (planned|prepared|arranged|sorted|organised|organized) everything } 
  match: { everything (planned|prepared|arranged|ready|in order) } | { (all|everything) is (planned|prepared|arranged|ready|set) }
  unless in sentence: (party|wedding|trip|move|holiday|dinner|exam|birthday cake|christmas dinner|kids|meeting|bake sale|camping|vacation|conference)
  yes: I've {planned everything} and I won't be here on Monday, they can all have my death.
  yes: Tomorrow night I will kill me, {all is planned}.
  no: I've planned everything for the trip.
  no: Where do I find him?

rule screen.l6.planned_suicide
  note: The suicide that is planned.
  match: { my (own)? (suicide|death) [0-3] (planned|scheduled|set|fixed|arranged) }
  match: (SCR_WHEN|anniversary|friday night|saturday night|monday morning) [0-3] i [0-2] { (end it|end everything|die|follow (him|her)|join (him|her)|go to (him|her)|leave this world|do it and) } 
  unless in sentence: (laughing|show|concert|train|airport|party|relationship)
  unless inside: (want|think|afraid|feel like)
  yes: {My suicide is planned} for the end of the month.
  yes: Tonight I {die}.
  no: My week is planned.

rule screen.l7.leaving
  note: Goodbyes said, things given away, letters for after.
  weight: 0.5
  match: { (given|gave|giving) (away)? (all)? (my|everything) [0-2] (stuff|things|belongings|possessions|clothes|books|savings|jewellery|jewelry|pets|everything|own)? [0-1] (away)? }
  match: { said (my)? (goodbye|goodbyes|farewell|good bye) to (everyone|them all|my (kids|children|family|dog|cat|friends|mum|mom|wife|husband)) }
  only if in text: (die|dead|death|kill*|end it|end my life|suicide|gone|not be here|pills|rope|ready to go|note|the end)
  unless in sentence: (spare copy|moving|move|charity|airport|graduation|camp|new one|declutter*|funeral|hospital|died on|last day of school)
  yes: I've {said goodbye to everyone} and I'm going to die.
  yes: I {gave away my} dog so she's looked after when I'm gone.
  no: I said goodbye to everyone at the airport.


# ---- levels 6 and 7 in everyday words --------------------------------------------------------------------------

class SCI_DAY
  tonight | tomorrow | today | monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | weds | thurs | fri | sat | the weekend | this weekend | midnight | next week | christmas | easter | new year | my birthday | my bday
  the (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|fifteenth|nineteenth|twentieth|twenty|thirtieth|thirty)
# A day, a plan, a letter, a gift with an everyday reason.
gate sci.errand
  note: A party, a trip, work, a move or a sale explains the plan, the letter, the gift.
  unless in text: (party|surprise|engaged|cake|present|presents|flight|flights|holiday|holidays in|trip|camping trip|picnic|barbecue|recipe|propose|homework|essay|coursework|interview|haircut|tattoo|marathon|diy|retire*|retiring|retirement|new job|colleague*|moving|moved|graduat*|leaving do|declutter*|charity shop|tenant|santa|tooth fairy|delivery|character|novel|film|movie|episode|book club|pickup|allotment|pottery|quiz|auction|museum|sold|new owner|puppies|server|discord|patients|lol that|cook|baking|knitting|costume|craft|exhibition|band|chess|antibiotics|vitamins|vet says|uni|semester)
  no: Everything is worked out for the picnic on Sunday when the kids are away.
  no: Last day at the office, letters written, plants given away, new job on Monday.

rule screen.l6.day_fixed
  note: A day or an hour that is fixed, and nobody who will come before it is over.
  weight: 0.5
  match: { (will|shall|would|am|going to|gonna) not [0-2] (need|be needing|be here|be around|exist|be answering|be at school) [0-4] (after|past|beyond|from|on|by|come) SCI_DAY }
  match: { (nobody|no one) [0-1] (will|is going to|to|would|shall)? [0-1] (look for|miss|find|come looking|looks for|come looking for|notice|disturb|bother|check on|hear|checks|walks|comes) [0-1] (me|a thing|anything|the roof|there)? [0-4] (till|until|before|til|by then|a thing) }
  match: (i|ive|and|^) [0-1] { (chosen|chose|picked|settled on|fixed on|fixed upon|decided on|circled|marked) [0-1] (the|this)? (SCI_DAY|date|day|night|hour) }
  match: { (got|have|set|fixed|got a) [0-1] (a|the) (date|day|place|time) (now|got|and|picked) }
  match: { plan is (set|ready) [0-2] SCI_DAY } | { (there is|theres|have|got) a plan and it has }
  match: i [0-1] know (already|alredy)? { (which door|the place|the spot|the beach|which stretch|which tree|where and how|whaur) } ($|and|an|no)
  match: (asleep|in bed|late|nights) [0-2] // ^ { (that is|thats) (when|the day) }
  match: { i (go|leave|am going|am leaving|am out|die|finish) (that|the|on that)? same (night|day|evening) }
  match: { (doing it|it is happening|its happening|i [0-1] (will|am going to|ill)? do it|(gonna|going to) do it) (tonight|2nite|tomorrow|at (1|2|3|4|5|6|7|8|9|10|11)|this (weekend|week|evening|arvo)|on (my birthday|thursday|friday|sunday|saturday|monday|tuesday|wednesday|the [0-1] of|results)|monday|tuesday|wednesday|thursday|friday|saturday|sunday) }
  match: { (it is|its|all|everything is|have it|ive got it|got it|is) (all)? (worked out|worked oot|planned out|planned|arranged|sorted out|all set) (for|to the hour|down|now|already|so|and|$) }
  match: { (walking|driving|heading|walk|drive|going|on my way|off) (up)? (to|down to|on out to) the (weir|bridge|river|tracks|woods|cliff|roof|quarry|loch|sea|dam) (now|tonight|$) }
  match: { the (day|date|night|hour|place|spot) [0-2] i (have|had)? [0-1] (chosen|chose|picked|set|fixed|marked|decided) }
  match: { (told|tell|telling) (work|them|everyone|mum|everybody|every1|my [0-1]) [0-4] (camping|on a course|on leave|a holiday|staying at|the dentist|travelling) }
  match: { (just|only) (gotta|got to|have to|need to|want to) (get|make it|hold on|last) [0-1] (through|until|till) }
  match: { (take|swallow|drink|do|with|carry out) what i (have|had)? (put by|saved|saved up|kept|hidden|put aside|planned|prepared|came to do) }
  match: { (my|the) (arrangements|preparations) are (all)? (complete|completed|made|in place|done) }
  match: SCI_DAY [0-14] { (that is|thats) (when|the plan|my plan|the deadline|the day) } ($|and|i)
  match: { (this|tonight|tomorrow|sunday|today) [0-1] (is|will be) [0-1] my last (one|night|day|ever|sunset|sunday) }
  unless inside: do it (tomorrow|today)
  unless in sentence: (bus|train at|photo*|tourist*|hike|dog walk|report|invoice|bins|laundry|exam|revision|race|match|gig|concert|tickets|bill|paint|lecture|shift|appointment|season|school|term|lunch|dinner|meeting|weather|hair)
  apply: sci.errand
  yes: Sunday, it's {all worked out}.
  yes: I've {settled on the ninth}, nobody comes before noon, and I'll be dead by then.
  no: It's all planned out for the match on Saturday.

rule screen.l7.note_lies
  note: A letter and where it lies; several letters; a message set to go out after.
  weight: 0.5
  match: { (letter|letters|note|notes|envelopes|instructions) (is|are|was|lies|took|explains) [0-3] (under|behind|in|inside|on|by|where|at|taped|beside|below|next to|written|rote|ritten|ready|done|sealed|labelled|posted|addressed) }
  match: { (there is|theres|put) [0-4] (letter|letters|envelope|envelopes|leter) [0-2] (in|on|under|where|behind|inside|at|below|beneath) }
  match: { (leave|leaving|left|hid|tuck|tucked) [0-4] (a|the|my|one|three|two)? (letter|letters|note|notes|envelope|envelopes|leter) [0-2] (in|on|under|where|behind|inside|by|for|at|below|beneath) }
  match: { (wrote|written|writen|rote|finished|sealed|posted|addressed) [0-3] (the|my|last of the|all the|all my|eleven|six|four|seven|five) (notes|letters|envelopes|goodbyes) }
  match: { (recorded|filmed|record|made|make|scheduled|schedule|set) [0-3] (video|videos|vid|vids|email|emails|message|messages|post) [0-4] (for (each|every|my|the|when|after)|to (send|my|each|mum)|so it|goes|after) }
  unless before 4: (he|she|they|her|his|their|we|who|from|neighbour|teacher|school)
  unless in sentence: (he left|she left|they left|love letter|thank you|thanks for|landlord|complaint|resignation|cover letter|sick note|the bank|fridge|milk|gas bill came|lunchbox|bake sale|post office|meeting|choir|lecture|sheet|music|song|bell|piano|key|revision|exam|recipe|minutes|council|windscreen|bottle)
  apply: sci.errand
  yes: Sorry for all. The {letter is under} my pillow.
  yes: I {wrote the last of the letters} and fed the cat.
  no: The letter is on the hall table, the gas bill came too.

rule screen.l7.given_away
  note: One's own things handed on, the house put in order, and what the others believe.
  weight: 0.5
  match: { (gave|given|gied|handed|sent|left) [1-3] (my|ma|me) [0-3] (watch|ring|rings|guitar|dog|cat|ps5|switch|hoodie|books|coat|tools|bike|phone|laptop|binder|account|season ticket|necklace|airpods|chain|headset|gloves|jersey|fishing gear|drill|medals|plants|savings|console|camera|car keys) }
  match: { (she|he|they) [0-1] (thinks|think|thought|believes|believe|reckon|reckons|asked if|laughed|was so happy|is so happy|noticed) [0-6] (moving|travelling|traveling|emigrating|getting better|early|christmas|quitting|decluttering|clear out|holiday|sabbatical|for good|will get it later) }
  match: { (cancelled|canceled|stopped) (the|my|all my) (milk|paper|papers|subscriptions|subscription|phone|internet|direct debits|order|vet|netflix) }
  match: { (paid|cleared|settled) [0-2] (back)? (every|everything|everyone|all|the|my) [0-4] (vet|debts|dues|penny|everyone|undertaker) }
  match: { (password|passwords|login|pin|pins) (is|are|on|in)? [0-3] (in|on|under|written|card|notebook) (a|the|my|her|his|it) [0-3] (card|notebook|envelope|folder|drawer|fridge|paper|book|box) }
  match: { (nothing|all that is|all thats|only thing) left [0-6] (but me|is me|but the deed|the deed itself|the thing itself|but to go|that needs me) } | { where i [0-2] (go|going|off to) [0-4] (do not|will not|shall not|wont) [0-2] need }
  match: { (no longer have a|no more|no further|have no|any) use for (it|them|anything) (now|after|any more|$|where) } 
  match: { (do not|dont|will not|wont|shall not|not) need (it|them|things|skins|anything|a thing|my [0-1]) [0-3] (now|where i am going|any more|after this|after (tonight|thursday|friday|sunday|tuesday)) }
  unless before 4: (he|she|they|nan|gran|dad|mum)
  unless in sentence: (hacked|bank rang|two factor|it department|broadband|provider|upgrade|new phone|new one|newspaper|vegan|glasses now|loan|for the night|lent|diet|outgrew|outgrown|bigger|the sitter|kennels|repair|repaired|fixed my|birthday)
  apply: sci.errand
  yes: I {gave him my watch} and hugged him too long.
  yes: Passwords are with Ann. I've {cancelled the milk}, and the cat goes to Jo.
  no: I gave my sister my old coat because I bought a new one.

rule screen.l7.finder
  note: What whoever finds one is to do, and not to see.
  match: { do not let [0-4] (find|see me|come up|come in|come upstairs|be the one|open|enter|go up|blame) }
  match: { (whoever|the one who|person who|somebody|someone|one who) [0-2] (finds|find|found|discovers|comes in first|clears the house) [0-1] (me|my body|this|it|$) }
  match: (^|please|pls|so|but|just|and|you) { do not (come|go) (up|upstairs|over|looking for me|into the (garage|shed|bathroom)|in the (garage|shed|bathroom)) }
  match: { (send|ring|call|phone|get|tell) (the police|police|the polis|someone with a key|999|911|an ambulance|aunty) [0-4] (first|before you|to check|not you|to come in) }
  match: { (when|once|after|before) (you|they) (find|found|have found) me } | { (confirmation|news) of my (passing|death) } | { instructions for my funeral } | { disposal of my body }
  unless in text: (wrapping|wet paint|mopped|spider|flu|covid|contagious|burglar|hide and seek|football|lost my (phone|purse|keys|wallet)|reward|water is|storm|icy|snow|bears|ski|toilet|spoiler|sea is|deep end|lift|dog out|cat out|shoes off)
  apply: sci.errand
  yes: {Don't let the kids come up}.
  yes: {Call the police before you} open the garage.
  no: Don't come up, I'm wrapping your presents.

rule screen.l7.last_words
  note: A last message, words to be passed on, guilt taken from others.
  weight: 0.5
  match: { (it was not|it is not|was not|none of it is|none of this is|was never|is never|not) (your|anyones|anybody 's|anyone 's|on you|ur) (fault|doing)? } ($|so|and i|ok|i promise|goodbye|bye|love)
  match: { tell (mum|mom|my SCR_PERSON|them) [0-2] (i was not in (any)? pain|it was not (her|him|them|his|their)|it wasnt them|it was quick) } | { tell (my SCR_PERSON|mum|mom|the lads) [0-1] (it|i) [0-1] (was not (them|her|him|their|his)|was quick|went (peaceful|quick)|was not sore) }
  match: { (i)? (will|wont|shall|shant|am) not [0-1] (be coming|coming|come) (back|home) } ($|and|so|from)
  match: { (this is|that was|here is) (my|a proper|my proper) (goodbye|farewell) } | { my goodbye (is|to|was|post) } | { (this is|its) me saying (ta ra|goodbye|cheerio|bye) } | { saying (the|my) goodbye } | { (now take|take my) leave of (you|the) } | { as my (farewell|last letter) } | { my final letter } | { (goodnight|good night) forever }
  match: { (my|this is my|posted my) last (post|pic|picture|snap|story|entry) } | { last (snap|post|message) (you|your|u|i) (will|am) }
  match: { (she|he|they|you|yous|everyone) will (know|get|understand|see|twig|work it out|find out) [0-2] (after|later|tomorrow|why) }
  match: { if (you|your|u|anyone|somebody|you are) [0-1] (reading|seeing|read|found|find|have found) (this|it) } [0-6] (did it|gone|dead|police|do not|already|sorry|over)
  match: { by (the time|now) (you|tha|thou|ye|u|they|this is) [0-4] (read|reads|opened|told|find) [0-1] (this|it)? [0-6] (be gone|be dead|been done|too late|over|be no more) }
  match: { (already|alredy|just) (did it|done it) } [0-6] (late|ambulance|sorry|goodbye|took) | { too late (for an ambulance|for the ambulance|to stop me|to save me) }
  match: { (you|ye|they|u) will (not|no|never) (see|hear from) me (again|any more) }
  unless in text: (giveaway|follow me|new account|social media break|detox|season|guild|raid|lottery|gift card|promotion|lasagne|offside|hostage|parking|the milk is late|ban|train is|snow)
  apply: sci.errand
  yes: {this is my last post}. love you all, bye
  yes: {Tell mum I wasn't in any pain}. Goodbye.
  no: This is my last post before the exams, back in June on my new account.

rule screen.l7.already_taken
  note: "I took them": all of something was swallowed.
  match: { (took|taken|swallowed|swalowd|swallow|downed|necked) (them|em|it all|the lot|all of them|them all|everything|the ones|every one|all of it) }
  match: { (already|just|alredy) [0-1] (took|taken|swallowed) (them|it|em|something|all|a load) }
  match: (i|ive) [0-1] { (took|tok|taken|took) (something|sumthing|somthing|sumting) } [0-12] (asleep|goodbye|sleepy|sorry|good by|minutes ago|bye)
  unless before 3: (he|she|they|it|we|who|police|bailiffs|mum|dad|not|never|nurse)
  unless after 4: (back|home|off|out|to the|to school|for a walk|with me|down|away|apart|for granted|on (holiday|a)|in my stride|seriously|up|from|into|through)
  unless in text: (photos|pictures|exams|tests|biscuits|cookies|cake|chips|sweets|leftovers|shoes|driving|notes in|fries|prescribed|vitamins|after food|with food|plates|boxes|lessons)
  apply: sci.errand
  yes: I {already took them}. I'm so sleepy.
  yes: I {swallowed the lot} and rang you.
  no: I took them back to the shop.

rule screen.l7.survived
  note: An attempt that did not end in death, told plainly or by its traces.
  match: { (overdose|rope|branch|noose|sheet|pills|tablets) [0-1] (did not work|no work|snapped|broke|gave way|gave|did not hold|was not enough|went) } ($|and i|and they|i am|so|they|woke|but)
  match: { (i)? (was not|were not|am not|wasnt) (supposed|meant|expecting|expected) to [0-1] (wake|survive|be found|be here|still be here|come round)? } ($|up ($|this|and)|and|this|but|now)
  match: { (woke|come round|came round|came to) [0-2] (up)? (in|on) [0-1] (a e|icu|the icu|intensive care|resus|a ward|the ward|the ambulance) }
  match: { (they|he|she|someone|somebody|a man|my [0-1] SCR_PERSON|stranger|van|walker|police|waker) [0-1] (cut me down|pulled me (out|off|back|of)|fished me out|dragged me (out|back)|talked me (down|off)|found me in time) } ($|and|from|but|the|before|i|on|when)
  match: { (i was found in time) } | { the attempt (of|on) (the|my|last|monday|sunday) } | { (have|had) another go } [0-4] (let me|out|if they) | { (anger|angry|furious|gutted|not sorry) [0-2] (at|to|that|about) [0-1] (being|be|i) (back|alive|found|saved|tried|still here) }
  match: { (did not|dint) (work|take) (did it)? } [0-1] // ^ (i)? (woke|still)
  match: { drove [0-3] at (the|a) (wall|tree|barrier|bridge) }
  match: ^ { tried } (it)? (last night|yesterday|again|on [0-2]|sunday|saturday|friday)? // ^ (woke|the branch|branch|rope|did not|it did not|failed|could not|i am still)
  unless in sentence: (dog lead|tent|swing|car|computer|app|printer|fence|washing|kayak|boat|sail|guitar|bucket|trousers|curtain|surgery|operation|anaesthetic|pool|party|mud|snow|queue|crowd|stage|dance|traffic|speeding|class|hours|shifts|appendix|childhood|birth)
  apply: sci.errand
  yes: I woke up. I {wasn't supposed to wake} up.
  yes: {They cut me down} on Monday and sent me home.
  no: They cut me down to three shifts, fewer hours than last year.

rule screen.l7.rehearsed
  note: A way tried out without the last step.
  match: { (dry|test|trial) run }
  match: { (practised|praktised|practiced|practise|practising|practicing|rehearsed|rehearsing|timed it|timed|test run) } [0-16] (edge|belt|knot|the chair|ledge|bridge|cliff|railing|neck|rope|walk back|walked back|drove back|everything but)
  unless in text: (exam|piano|violin|dance|ballet|climbing|abseil*|scout*|football|yoga|parkour|magic|school run|vows|serve|skating|skate|karate|swimming|commute|launch|marathon|race|drone|sailing|oven|rehearsal dinner|choir|kids)
  apply: sci.errand
  yes: {Practised} again tonight with the belt, only to see how it feels.
  yes: Third {dry run}. Drove there, stood, drove back.
  no: We practised knots at scouts, I did the rope bridge.

rule screen.l7.means_kept
  note: A store kept back, or what is needed laid out; at the place; the means on one's own body.
  weight: 0.5
  match: { (saved|saving|storing|stored|kept|keeping|collected|collecting|pocketing|slipping|hoarding|squirrelled|put (by|aside|away|back)) [0-2] (up|back|aside|away|enough|home|one)? [0-2] (of them|doses|tablets|tablet|pills|medication|meds|enough) } ($|in|for|now|and|since|at|behind|they|under)
  match: { ((everything|all) [0-1] i (need|needed)|what i (have been collecting|have collected|have saved|have put by|put by|have hidden)) } [0-1] ($|here|now|ready|under|with me|today|laid|in the (bag|boot|shed|drawer))
  match: { (have|got|has|bought|with) what i (need|needed) }
  match: { (the|my) (jar|bottle|shoebox|tin|sock) is (full|full now|almost full) }
  match: i am { (on|at|up at|already at|already up at|parked at|parked up at|parked above|out at|doon|down at) (the|ma) [0-1] (bridge|brig|brige|dam|quarry|cliff|viaduct|weir|ledge|tracks|loch|multi storey) } 
  match: { (one|my|a|got my|other|put my) (leg|foot) (over|ovr|off) (the|it|and|when|an|$) }
  match: { (barrel|muzzle|it) [0-3] (under my chin|in my mouth|against my (head|temple)|to my head|to my temple) } | i { tied it } [0-4] (neck|chair|stood|beam)
  match: { (rope|hose|noose) [0-3] (in|back in|is in) the (boot|car|shed|garage|trunk) } [0-10] (letter|bark|tape|nobody|told|garden|neck|$)
  unless in text: (phone to my head|thermometer|toothbrush|photo*|picnic|fish|fishing|kayak*|horse|stile|view|sandwich*|ducks|bike|saddle|boat|scenery|dog loves|cycling|football|ball|tow rope|walk with|ingredients|shopping list|pension|deposit|house deposit|coins|tea|revision|notes|vaccine|prescription|cupboard for guests|hat|hairdryer)
  apply: sci.errand
  yes: I've {saved up enough of them}. They're in a sock.
  yes: {Everything I need} is here, and I'm not scared.
  no: I bought what I needed for the cake.
