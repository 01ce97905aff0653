language en
use screen_classes

# The crisis screen. A rule's key says what a hit means:
#   screen.lN.NAME            level N of the ladder (2 passive wish ... 7 act), about the writer
#   screen.lN.CATEGORY.NAME   the same and a category
#   screen.CATEGORY.NAME      self_harm, harm_to_others, abuse or medical_emergency
#   screen.mention.NAME       level 1: the topic is there, nothing more
#   screen.idiom.NAME         a harmless figure of speech: hits that share a word with it do not count
# A NAME that starts with other_ speaks of somebody else. When in doubt a rule is wide, and the doubt is for a person.
# What a hit is worth in its sentence (denied, past, quoted, fiction) is decided with screen_context.
# `weight: 0.5` makes a rule a sign: a hit of it counts unless the words of its sentence, and of the ones beside it, speak of
# everyday things all in all (src/screening/en.wording). What says risk by itself gets no weight and is never asked.

# ---- figures of speech --------------------------------------------------------------------------------------

rule screen.idiom.die_of
  note: Dying of laughter, heat or shame is not dying.
  match: { (die|died|dies|dying|dead|death|killed|expired) (of|from|with|by) [0-1] (laughter|laughing|embarrassment|boredom|heat|hunger|thirst|curiosity|cuteness|cold|shame|cringe|excitement|happiness|joy|jealousy|awkwardness|envy|anticipation|suspense|exhaustion after|starvation before|impatience|mortification|secondhand embarrassment|fomo|homework|overwork|powerpoint) }
  match: { (die|died|dying) (laughing|laughin) }
  match: { laugh* [0-1] (to death|so hard [0-6] die|(till|until) [0-6] (die|died|dead)) }
  match: { laugh* (SCR_ME|ourselves|themselves|himself|herself) to death }
  match: { want to die } [0-3] (so|too) (hot|cold|embarrassing|funny|cute|bored|boring|humid)
  match: (mondays|monday|math|maths|homework|finals|exams|mornings|hangovers|cardio|burpees|group projects|small talk|heat|job interviews|leg day|taxes) [0-2] { (make|makes|made|making) me want to (die|kill SCR_ME|cry|scream) }
  match: { could sleep (forever|for (a|days|weeks)) } | { (going to|will|could) sleep forever } (till|until|after|this weekend)
  match: { want to die } [0-2] (it is)? so (good|catchy|beautiful|cute)
  match: { wanted to die the next (morning|day) } | { (meeting|webinar|lecture|class|traffic|queue|line|call|party) [0-3] (makes|made) me want to (die|jump out of the window|scream|jump out the window|kill SCR_ME) }
  match: (so|too) (SCR_EMBARRASS|embarrassed|embarrassing|ashamed|awkward|bored|hungry|thirsty|excited|cute|cold|hot|stuffed|full|funny) [0-2] i [0-2] { (want to|wanted to|could|could have|nearly|almost|might|might just|am going to|will|thought i would) [0-1] (die|died|dying|be dead|disappear) }
  yes: I nearly {died of shame} in that meeting.
  yes: We were {laughing ourselves to death}.
  no: He died of cancer.

rule screen.idiom.dying_to
  note: Dying for coffee, dying to know.
  match: { dying (to|for) (see|know|meet|try|go|hear|tell|get|find out|visit|read|watch|ask|taste|eat|buy|show|play|learn|check|be there|come|leave this|a|an|some|my|the|your|this|her|his|food|coffee|chocolate|sleep|lunch|pizza|tea|water|attention|more|spring|summer|holidays|weekend|one of) }
  match: (would|could|will|might|to|i) { (kill|murder|die) for (a|an|some|that|the|this|his|her|those|these|my|your|it|coffee|chocolate|one|him|them|pizza|food|sleep) }
  match: { (could|would|will|am going to|am about to|might|could absolutely|could honestly) murder (a|an|some|this|that|the) }
  match: { would kill to (have|be|see|get|know|own|go|look|play|work|eat|live) }
  match: { to die for }
  match: { take a bullet for }
  yes: I'm {dying to see} you on Friday.
  yes: I would {kill for a} coffee.
  no: I'm dying.

class SCR_BODY_PART
  feet | foot | back | legs | leg | head | knees | knee | shoes | heels | neck | shoulders | shoulder | arms | allergies | hangover | stomach | tummy | wisdom tooth
  tooth | teeth | eyes | throat | job | suspense | homework | commute | heat | wait | waiting | silence | school | class | work | traffic | kids | boss | cramps | hips
  sinuses | migraine | humidity | cold | workout | gym | deadline | deadlines | bra | exam | exams | knees | ankle | hip | joints | sunburn | smell | noise | calves | abs | boots
  braces | curiosity | period | cramp | headache | thighs | quads | muscles | tests | finals | math | maths | teacher | essay | hayfever | hay fever | blisters | lag | prices | rent | bills
rule screen.idiom.killing_me
  note: Feet, jobs and waiting kill nobody.
  match: SCR_BODY_PART [0-3] { (kill|kills|killing|killed|murdering|murdered) (me|us) }
  match: (legs|feet|ears|knees|hair|lungs|calves|thighs|brain cells) { (want|wants|wanted) to (die|commit suicide|kill themselves) }
  yes: My feet are {killing me} after that walk.
  yes: The exam {killed me}.
  no: He is killing me slowly.

rule screen.idiom.kill_thing
  note: Things that are killed every day.
  match: { (could|might) (kill|strangle|murder|throttle) (whoever|the|that|my (phone|laptop|computer|printer|cat|dog|neighbor 's dog|alarm)) }
  match: { (kill|murder|destroy|smash) my (alarm|alarm clock|phone|laptop|printer|computer|wifi|router) }
  match: { (kill|murder|destroy|unalive|assassinate) (this|that|the|these|those|a) [0-1] (mosquito|mosquitos|mosquitoes|spider|spiders|fly|wasp|wasps|bug|bugs|ant|ants|cockroach|roach|weeds|printer|alarm|rat|mouse|moth|pizza|burger|sandwich|mood|vibe|boss) }
  match: { (kill|kills|killed|killing) (it|time|some time|the (lights|engine|process|mood|music|vibe|bug|weeds|switch|tree|server|app|bill|conversation|performance|presentation|hour|evening|first half|project|motor|power|messenger|competition|audience|stage|crowd)|two birds|them with kindness|off the|an hour|the time|this song|that song|weeds|germs|bacteria|mosquitoes|spiders|zombies|the boss|monsters|enemies|bugs|an afternoon|half an hour) }
  match: { (killed|murdered|slaughtered|slayed|crushed|ate|nailed) (it|that (song|exam|test|interview|presentation|dance)|the (presentation|exam|interview|song|audition|speech|performance|test|game)|everyone with) }
  match: { you killed (it|that|me) }
  match: { (nearly|almost|about|practically) (killed|kill|died|die) (SCR_ME|himself|herself|themselves)? [0-1] (laughing|on (the|that|a|those|my) [0-1] (stairs|stair|ice|step|steps|rug|toy|lego|bike|hike|treadmill|hill|ladder|scooter)|tripping|slipping|trying to|running|getting|carrying|moving|lifting|skiing|snowboarding) }
  match: { (tripped|slipped|stumbled|fell|clumsy) [0-5] (nearly|almost) killed SCR_ME }
  match: { (kill|kills|killed|killing) (himself|herself|yourself|themselves|myself|ourselves) (working|laughing|with laughter|with work|studying|training|trying to (impress|please|finish|lift|fit)) }
  match: (plant|plants|wallet|phone|printer|laptop|car|bank account|diet|houseplants|houseplant|computer|goldfish|socks|cactus|flowers|tomatoes|lettuce|budget|toaster|orchid|fern|basil) [0-4] { (suicidal|suicide|committing suicide|committed suicide|commit suicide|dying|unalived itself|killed itself|wants to die|died) }
  yes: We {killed it} at karaoke!
  yes: I {killed the bug} that haunted us.
  no: I want to kill myself.

rule screen.idiom.will_kill_me
  note: Being in trouble with mum, the boss or the teacher about something small.
  match: (mom|mum|mother|dad|boss|teacher|wife|husband|parents|girlfriend|boyfriend|coach|sister|brother|manager|roommate|she|he|they|landlord|editor|professor|dentist|partner|trainer|doctor|friend|friends|supervisor|hairdresser|father|team|physio) { (will|is going to|are going to|would|might|will probably|is probably going to|will actually|will literally|will absolutely|is actually going to|is so going to|would have|will totally) (kill|murder|strangle) me (if|when|because|for|lol|haha|once|over|unless|tomorrow|later|after) }
  unless in sentence: (leave|left|ever|tell|told|threat*|afraid|scared|gun|knife|drunk|drinks|violent|temper|bruise*|beats|angry|terrified|speak|police|hits|hit|find|escape|go back|come back)
  match: if (my|the|our) (mom|mum|mother|dad|parents|boss|teacher|wife|husband|sister|brother|roommate|landlord) [0-4] [0-6] (he|she|they) { (will|would|is going to|are going to) (kill|murder) me } $
  match: (mom|mum|teacher|boss|coach) { (will|is going to|are going to) (kill|murder) me } $
  yes: My boss {will kill me if} I'm late again.
  yes: My mum {will kill me if} I'm late.
  no: He will kill me if I leave.
  no: My dad will kill me when he finds out I told someone.

rule screen.idiom.dead_phrases
  note: Dead batteries, dead tired, deadlines.
  match: { dead (tired|end|ends|line|lines|serious|battery|phone|pan|lift|lifts|weight|inside joke|lol|haha|right|set|on|last|easy|quiet|wrong|center|centre|silent|silence|heat|zone|giveaway|ringer|asleep|leaves|plants|wood|pixels|cat bounce|drop|poets|sea|skin|certain|boring|funny|simple|language) }
  match: { (deadline|deadlines|deadlift|deadlifts|deadpan|deadbeat|killjoy|buzzkill|diehard) }
  match: { die hard } | { far off myself }
  match: { (i am|im|am|literally|so|we are) [0-1] (dead|deceased|dying) [0-1] SCR_LAUGH }
  match: { SCR_LAUGH [0-1] (i am|im|am) [0-1] (dead|deceased|dying) }
  match: { (not be|be|not) caught dead } | { over my dead body } | { half dead } | { choked me up } | { dead to the world } | { drop dead gorgeous } | { dressed to kill } | { lady killer }
  match: { (sick|bored|scared|tired|loved|loves|love|worried|worrying|frightened|tickled|talked|embarrassed|annoyed|scare|scares|bore|boring|annoying|done) [0-2] to (death|bits) } | { (frozen|froze|starved|starving|freezing) to (death|bits) }
  match: { (the|will be the|be the) (death|end) of me }
  match: { (life or death|kiss of death|a matter of life and death|death metal|death star|black death|death penalty|death row|sudden death|death by chocolate|grateful dead|walking dead|day of the dead|red dead|death valley|death stare|evil dead|death note|sleep when i am dead|worried sick|death grip|at death 's door with a cold|death bed scene) }
  match: { (phone|battery|laptop|car|wifi|internet|plant|plants|connection|chat|tablet|computer|server|tv|controller|game) [0-3] (died|dies|dying|dead|die) }
  match: { (late for|at) (his|her|my|their) own funeral }
  yes: The {deadline} is dead serious.
  yes: I was {bored to death} at the conference.
  no: I wish I was dead.

rule screen.idiom.shoot
  note: Shots that hurt nobody.
  match: { (shoot|shot|shooting) (me|him|her|them|us|you|over)? (a|an|another|off a|off an|over a) [0-2] (message|text|email|mail|note|dm|line|look|glance|smile|question|call|quick) }
  match: { (shoot|shooting) (hoops|photos|pictures|a film|pool|the breeze|a video|baskets|stars|star|footage|a scene|some hoops|arrows|range|club|gallery|clays|portraits) }
  match: { (bite|bit|biting|bites|dodge|dodged|sweat) (the|a) bullet } | { shot down (my|the|his|her|our) } | { take a shot } | { took a shot } | { give it a shot } | { flu shot } | { hit the (hay|road|sack|books|beach|shops|town|snooze|jackpot|brakes|pavement|trails|ball|target|gas|nail) }
  match: { hit me (that|then|again that|how|like|on the way|when i saw|with (a|an|his|her|their|the) [0-2] (joke|idea|question|news|text|look|compliment|surprise|hug|ball|pillow|water|snowball)) }
  match: { shoot your shot }
  yes: {Shoot me a message} when you're home.
  yes: It {hit me that} summer is over.
  no: Someone should shoot me.

rule screen.idiom.hang
  note: Hanging in, out and up.
  match: { (hang|hanging|hung|hangs) (in there|out|on|around|up|tight|back|loose|over|with|together|the (picture|pictures|washing|laundry|curtains|painting|coat|lights|phone)) }
  yes: {Hang in there}, it gets easier.
  yes: I {hung out} with the old crowd.
  no: I want to hang myself.

rule screen.idiom.cut
  note: Cutting cakes, costs, grass and corners.
  match: { (cut|cuts|cutting|trim) (it out|the|carbs|back|down|costs|corners|grass|vegetables|hair|my (hair|nails|fringe|bangs|hours|losses|fringe|own hair|grass|finger|thumb|budget|sugar)|class|classes|through|off|sugar|dairy|meat|alcohol|caffeine|calories|ties|contact|up|ahead|short|across|in line|wood|paper|flowers|onions|bread|cake|fabric|glass|weight|expenses|spending|coupons|roses|out (the|all|some|my|dairy|sugar|carbs|meat|gluten|coffee|a|paper|shapes|pictures|toxic)) }
  unless inside: (deep|deeper|skin|cut the (pain|inside))
  match: { cut (and paste|to the chase|some slack|me some slack|him some slack|her some slack|from the team|a deal|a long story|the crap|it fine|it close) }
  match: { (make|made|makes|making) the cut } | { budget cuts } | { pay cut } | { paper cut } | { tax cuts } | { crew cut } | { director 's cut } | { price cut } | { short cut } | { clean cut } | { cold cuts } | { power cut }
  yes: I'm {cutting carbs} this month.
  yes: I {cut out gluten}.
  no: I want to cut.

rule screen.idiom.suicide_phrase
  note: Teams, training and help that have the word in their name.
  match: { suicide (squad|prevention|hotline|hot line|helpline|sprints|sprint|awareness|doors|door|pact scene|bomber|bombers|bombing|mission|watch party|line|charity|note font|lifeline|silence|burnout|commando|king|drill|drills|statistics|rates|rate|training) }
  match: { (career|political|social|financial|commercial|professional|fashion|reputational|brand) suicide }
  match: { suicidal (tendencies album|tendencies song|drivers|driver|pace|climb|mission|move|traffic|speed|schedule|squirrel|birds|bird) }
  match: ^ (that|this|it is|it was|the) [0-3] (is|was) { suicidal } $
  match: (lag|traffic|wifi|song|commute|printer|update) [0-5] (making|makes|made|make) me { suicidal }
  match: it is { suicide } to (drive|go|ski|walk|run|bike|swim|try|invest|order|wear|ask)
  yes: We had {suicide prevention} training today.
  yes: That climb was {suicidal}.
  no: I keep thinking about suicide.

rule screen.idiom.overdose
  note: Too much of something nice.
  match: { (overdose|overdosed|overdosing|od|od'd) (on|of) [0-2] (cuteness|chocolate|netflix|coffee|memes|cake|sugar|tiktok|caffeine|cookies|carbs|vitamin|cheese|reality|nostalgia|christmas|cat|gingerbread|candy|sweets|pizza|sunshine|k|anime|garlic|festive|glitter|pumpkin|football|turkey|podcasts|work|screen) }
  yes: I {overdosed on gingerbread} this weekend.
  yes: We {overdosed on Christmas} films.
  no: I overdosed on my pills.

rule screen.idiom.jump
  note: Jumps for joy, into pools and onto calls.
  match: { (jump|jumping|jumped|jumps) (off|on|onto|into|in|over|up|at|out of|to|for) (the|a|an|my|our|this|that|some)? (sofa|bed|couch|swing|pool|lake|pier|water|call|zoom|meeting|chance|trampoline|conclusion|conclusions|joy|skin|bandwagon|puddle|puddles|new|shower|car to|bus to|train to|jet ski|boat|sea for|ocean for|swimming|diving board|conversation|opportunity|queue|rope|wagon|hype|cliff into the) }
  yes: Don't {jump to conclusions}.
  yes: We {jumped into the lake}.
  no: I want to jump off the bridge.

rule screen.idiom.kill_me_mundane
  note: The same where something everyday stands beside it.
  match: { (kill|shoot|end) me (now|already|pls|please)? }
  only if in sentence: (SCR_MUNDANE|SCR_LAUGH|they want)
  yes: {Kill me already}, another webinar.
  yes: {kill me now} lol
  no: Please kill me.

rule screen.idiom.in_trouble_for_a_trifle
  note: Mum, the boss or a sister who "is going to kill me" over a jumper, a bill, a mug.
  match: (SCR_PERSON|she|he|they) [0-1] { (will|is going to|are going to|would|might|will probably|is so going to|going to) (kill|murder|strangle) me }
  only if in sentence: (shrank|shrunk|scratched|dented|spilt|spilled|burnt the|washed the|wool|jumper|sweater|dishes|carpet|sofa|rug|vase|her mug|his mug|cake|lasagne|homework|haircut|fringe|remote|the plants|wifi|phone bill|electric bill|car keys|speeding ticket|parking ticket|library book|overdue|crumbs|receipt|tupperware|casserole dish|curtains|wallpaper|spoiler|spoilers)
  unless in sentence: (afraid|scared|terrified|frightened|knife|gun|drunk|hits|hit|beats|beat|temper|violent|bruise*|last time|police|really will|serious*|leave|leaving|hide|hiding|belt|pregnant)
  unless in text: (hits me|hit me|hurts me|beats me|beat me|afraid of|scared of|frightened of|bruise*|violent|police|leave (him|her|them)|last time (he|she)|for real|not joking|not exaggerating|actually will)
  yes: My sister {is going to kill me} when she finds out I shrank her sweater.
  yes: Mum {will murder me}, I burnt the lasagne.
  no: He is going to kill me when he finds out I left.

rule screen.idiom.died_right_there
  note: "I just died right there", "I could die happy now".
  match: { i (could|can) die happy (now)? }
  match: { i (just|literally|legit|actually|straight up|fully) died }
  match: { i died } (i just|right there|on the spot|inside|laughing|lol|lmao)
  unless in sentence: (if|wish|before|hope|pray|want|nobody|care|tonight|sleep|peacefully|would)
  yes: {I just died} when she waved at me.
  yes: One bite of it and {I could die happy}.
  no: I wish I just died in that crash.

rule screen.idiom.kill_joking
  note: "I'm gonna kill him lol" over leftovers or a spoiler.
  match: { (kill|murder|strangle|end|fight|stab|punch|slap|destroy|choke|smack) (him|her|them|you|my [0-2] SCR_PERSON|that [0-1] SCR_PERSON|whoever|the [0-1] (dog|cat|printer|puppy)) }
  only if in sentence: (SCR_LAUGH|leftovers|spoiler|spoilers|spoiled the|my charger|my fries|my chips|my hoodie|the last slice|my snacks|the remote|my sandwich|forgot to|for eating|ate my|ate the last|my favourite mug|stole my fries|borrowed my|with a pillow|in mario kart|in monopoly|in this game|in the game)
  unless in sentence: (not joking|not kidding|gun|knife|for real|i mean it|serious|no joke|swear)
  yes: I'm gonna {kill my brother} he ate my leftovers lmao
  yes: omw to {fight my sister} for the last slice
  no: I want to kill my boss.

rule screen.idiom.rather_than
  note: Better dead than karaoke.
  match: { (rather|sooner) [0-1] (die|be dead|kill SCR_ME) than [0-1] (eat|sing|wear|go to|go back to work|watch|listen|attend|drink|do karaoke|do that|do another|sit|call|use|work|admit|ask|talk to|drive|date|dance|speak|give a|run|read|see|miss|share|support|buy|cook|clean|touch|play|pay|vote|write|be seen|join|take the|try|swim|camp|iron|queue|have dinner|text|let him win|lose) }
  yes: I'd {rather die than eat} olives.
  yes: I'd {rather die than wear} crocs.
  no: I'd rather die than live another day like this.

rule screen.idiom.die_if
  note: One more song, one more webinar.
  match: { (die|dead|dying) if i [0-3] (get those|get the|get tickets|sit through|hear that|see another|eat another|do not get|miss|have to sit|have to hear|have to listen|have to read|have to write|have to do one more|have to eat|have to wear|have to run) }
  match: { if (he|she|they|it) [0-10] i (will|am going to|swear i will|might) (scream|explode|lose it) }
  yes: I'm gonna {die if I don't get} those tickets.
  yes: I'm going to {die if I don't get} coffee soon.
  no: I'm going to die if I stay.

rule screen.idiom.over_a_trifle
  note: Threats over a printer, a song, a webinar; never over a person.
  match: { (jump off a cliff|jump out (of)? (the|a) window|throw SCR_ME out (of)? (the|a) window|shoot SCR_ME|cry|explode|die|lose it) } [0-1] if
  match: if [1-8] i (will|am going to|might|swear i will) [0-1] { (die|explode|scream|shoot SCR_ME|lose it|jump off a cliff|jump out (of)? the window) }
  only if in sentence: (SCR_MUNDANE|SCR_LAUGH|song|jingle|podcast|episode|album|season|finale|concert|playlist|updates|update|notification|ad|email|emails|alarm|wifi|jams|lawn|coffee|tickets|pop quiz|quiz|prom|trailer|season two|crush|puns|pun|spoils|ads|queue|small talk|sleep|pizza|snack|snacks)
  unless in sentence: (leave|leaves|left|hit|hits|hurt|hurts|alone|live like|life|go back|home|custody|baby|kids|husband|wife|dad|mum|mom|not joking|not kidding|serious|mean it|breaks up|break up|dies)
  yes: I'm going to {jump off a cliff} if this printer jams again.
  yes: If I hear that song again I'm going to {shoot myself}.
  no: If he leaves me I will shoot myself.

rule screen.idiom.gonna_die_if
  note: "I will die if they cancel the show."
  match: { (i will|i am going to|going to|i would) [0-1] (literally|actually)? die if (we have|they|she|he|you|it|there is|i do not) [0-3] (another|drop|drops|cancel|cancels|texts|release|does not text|pop quiz|quiz|plays|sings|get coffee|get those|get some sleep|get tickets|eat|sleep) }
  match: { if (they|she|he|it|you) (drop|drops|cancel|cancels|release|releases|texts|text|plays|play|sing|sings|announce|announces|kills off) [0-6] i (will|am going to|might|would) [0-1] (literally|actually)? (die|riot|cry|scream|explode) }
  match: { (kms|unalive) if [0-3] (another|pop quiz|quiz|homework|test) }
  yes: {I will literally die if they cancel} prom.
  yes: {If they cancel this show I will riot}.
  no: I will die if I stay here.

rule screen.idiom.kill_him_again
  note: "If he mows the lawn at seven again, I'll kill him."
  match: if [1-9] again [0-1] i [0-3] { (kill|strangle|murder|smack) (him|her|them|someone|somebody|my [0-1] SCR_PERSON) }
  match: (kill|strangle|murder) { (my (neighbor|neighbour|brother|sister|roommate|cat|dog|dad|mum|mom)|him|her|them) } if (he|she|they|it) [0-6] (mows|hides|forgets|eats|leaves (dishes|socks|the)|plays that|spoils|sings|borrows|wakes me)
  match: (kill|strangle|murder) { (my (brother|sister|roommate|cat|dog|dad|mum|mom|husband|wife)|him|her|them) } [0-1] (he|she|they|it) (hid|ate|spoiled|borrowed|forgot|drank|used|took|broke|lost) [0-1] my (keys|fries|mug|charger|sandwich|yogurt|snacks|hoodie|lunch|leftovers|pen|shampoo|cookies|chips)
  unless in sentence: (touch*|hurt*|hit|hits|daughter|son|kids|cheat*|rape*|gun|knife|mean it|not joking|not kidding|serious)
  yes: I swear I'll kill {my neighbour} if he mows the lawn at 7 again.
  yes: I'm going to kill {my brother}, he hid my keys again.
  no: If he touches my daughter again I'll kill him.

rule screen.idiom.before_doing
  note: "I'd jump off a bridge before I'd sing in public."
  match: { (jump|die|eat|walk|throw|shoot|hang|drown|stab|run) [1-7] before (i|i would|id|i ever|he|she|they|we|it|this|that|the) } [0-2] (sing|eat|wear|go back to|watch|dance|call|text|download*|update*|loads|finishes|arrives|answer*|speak|vote|admit|ask)
  match: { (be|am|are) dead before } (this|the|that) [0-2] (download|update|queue|line|bus|meeting|page|lecture|sermon|kettle|season|sequel|food|pizza|parcel|wifi)
  yes: I'd {jump off a bridge before I} sing in public.
  yes: I'll {be dead before} this download finishes.
  no: I'll be dead before summer.

rule screen.idiom.groan
  note: "Kill me, why did I send that": a groan that names its trifle.
  match: { (kill|shoot|end|bury|slay) me } [0-3] (why did i|i sent|i just sent|i replied|they want|with this|in the freezer|he brought|she brought|the kids want|i said that|i forgot)
  match: (trampoline|karaoke|webinar|soft play|reply all|replied all|recorder|slime|glitter|kazoo|costume|bake sale|group project|pta) [0-4] { (kill|shoot|end) me }
  match: { (loses|lose|losing|lost) (the|my) will to live } [0-3] (in|during|on hold|over|at) [0-2] (chem|chemistry|maths|math|class|lecture|queue|hold|meeting|assembly|ikea|traffic|double)
  match: (if i have to|one more|another) [0-8] { (lose the will to live|lose my will to live) }
  match: (essay|essays|exam|exams|homework|assignment|deadline*|finals|chores|presentation) [0-4] { goodbye (world|cruel world|life) }
  match: (finals|finals week|exam*|gym|leg day|cardio|stairs|group project|maths|math|chem|physics) [0-6] { (my death|early grave|death of me|be my end) }
  match: (makes me wanna|makes me want to|wanna|want to) { (die|cry|scream) in a good way }
  match: { (i am|im) dying over here }
  match: (showers|shower|burpees|alarm|spinach|spreadsheets|mornings) (make|makes) me want to { (end it all|die|kill SCR_ME) }
  match: { drown (myself|ourselves) in (tea|coffee|wine|work|chocolate|gravy|ice cream|cake|soup) }
  match: (kill|kills|killed) { (himself|herself|themselves) } [0-1] on (that|his|her|this|a|the) (skateboard|bike|scooter|trampoline|ladder|motorbike|roller skates|quad)
  match: (i am|im|going to|gonna|i will|could) [0-2] { (strangle|kill|murder|throttle) the (cat|dog|printer|wifi|neighbour 's|rooster|alarm) }
  match: (climb|hill|bend|pass|slope|road|descent|schedule|last bit|pace) [0-3] (was|is) { suicidal }
  match: (i had|i have|i) { died my hair }
  match: { (so|too) tired [0-1] i could [0-1] (die|drop dead|cry) } [0-3] (on the (bus|train|sofa|couch|floor)|at my desk|in the queue|right here on)
  match: (jokes|puns|singing|karaoke|small talk|meetings|humming|playlist) [0-1] (make|makes) me want to { (throw SCR_ME|jump|leap|roll) [0-3] (car|window|train|bus|boat|balcony) }
  yes: If I have to fold one more sheet I'll {lose the will to live}.
  yes: pls {kill me} why did i send that voice note
  no: Please kill me, I can't bear this.

class SCR_TRIFLE
  recorder practice | kazoo | flute | crossword | sudoku | jigsaw | lasagna | lasagne | tiramisu | photocopier | photocopy | stationery | compliance training | slime | autocorrect | cliffhanger | patch notes | buffering | flat pack | bake sale | quiche | uniform day | drive through | slide deck | slide decks | chicken nugget | cook me soup
  wifi | spoiler | spoilers | comma | vending machine | bake off | penalties | referee | var | ikea | zumba | courgette | courgettes | voice note | voice notes | screenshot | tiktok | iced coffee | aerobics | airfryer | pyjamas | ice lolly | jkjk | ranked | nerfed | ground floor | spin class | left me on delivered | liked my | group project | potholes | cringe | so cute | karaoke | past paper | soft play | crisps | potty training | spreadsheet | printer | autocorrect | group chat | reply all | burpees | leg day | season finale | cliffhanger | sauna | hiccups | biscuit | lego | hold music
rule screen.idiom.over_small_things
  note: Words of dying beside a comma, a referee, a microphone left on.
  match: { (want to|wanted to|going to|gonna|rather|might|could|literally|i will|just) [0-2] (die|drop dead|unalive|top myself|jump out (of)? the window|drown myself|end it all|end it|cease to exist) }
  match: { (kill|shoot|bury|take|end) me (out|now|off)? } | { let me die } | { end it all } | { ending it all } | { (my|own) (funeral|grave|obituary|demise) } | { goodbye (cruel)? world } | { goodbye forever } | { put me out of my misery } | { (nothing left to|reason to|will to) (go on)? live* for? } | { to live for } | { (no longer|cease to|ceased to) (exist|a living being) } | { (wants|want|wanted) me dead } | { (i am|im|actually|literally) (dying|deceased|dead) } | { dead by } | { be dead } | { struck by lightning } | { heart attack } | { heaven } | { jump* off }
  match: { living being } | { no longer exist } | { my death } | { jumping out the window } | { kms } | { unalive }
  match: { end my suffering } | { (throw|throwing|hurl|fling) SCR_ME [0-2] (dictionary|bin|ground) } | { jump out (of)? (the|a) window } | { (be|being) (erased|deleted|put down) } | { put me down } | { take me out }
  only if in sentence: SCR_TRIFLE
  unless in sentence: (alone|serious|joking|kidding|real|tonight|tried|pills|thinking|thoughts|think|every night|every day|tired|cry|crying|cried|promise|nobody|no one|hurts|anymore|any more|suicid*|burden|better off|parents|notice)
  yes: Four penalties, the referee lost it and I {could die}.
  yes: {goodbye world}, the wifi is down
  no: I want to die, and the wifi is down too, nobody cares anymore.

# ---- level 1: the topic is there ------------------------------------------------------------------------------

rule screen.idiom.text_trifle
  note: Texting words for dying about a game, a quiz, the milk.
  match: { (kms|kys|ctb|unalive|unaliving|end it all|ending it all|ending it) me? }
  only if in sentence: (lol|lmao*|😂|💀|😭|🤣|haha*|show|season|lag|oat milk|milk|quiz|alarm clock|alarm|cringe|wifi|printer|spoiler*|queue|game|group project|cliffhanger|mosquito*|autocorrect)
  unless in sentence: (real|fr|serious|joking|tonight|tried|pills|thinking|thoughts|always|every night|every day|want|wish|tired|cry*|alone|promise|goodbye|nobody|no one)
  yes: gonna {kms} if they cancel this show lmaooo
  yes: {unaliving} my alarm clock tomorrow
  no: i want to kms lol

rule screen.idiom.once_more
  note: A threat against oneself or somebody over one more song, call or committee.
  match: (once more|one more|again|another) [0-8] { (hurl|hurling|throw|throwing) myself }
  match: if [1-10] (once more|one more|1 more|another|again) [0-8] { ((kill|killing|top|topping|off|unalive|hang|shoot|drown|end) (myself|me)|jump* [0-3] (bridge|window|roof|cliff|balcony)|(ending|end) it (all)?|(will|going to) [0-2] die|kms|be dead) }
  match: { (kms|ending it all|end it all|end it|jumping|jump|kill myself|die) [0-4] if [1-8] (one more|another|again) }
  match: (once more|one more|again|another) [0-8] { (kill|murder|strangle) (somebody|someone|him|her) }
  match: if [0-5] (hear|see|say|says|play|plays|send|sends|sing|sings|ask|asks|mention|mentions|eat|watch|jams) [0-10] (again|once more|one more time) [0-3] { (walking|walk|jump|jumping|throw|throwing|hurl*|leaping) [0-1] (into|out of|off|in front of) [0-2] (sea|lake|window|roof|bridge|ocean|river|cliff|canal|balcony) }
  match: (once more|one more time) [0-8] { (jump|jumping|walk|walking) [0-1] (into|out of|off) [0-2] (sea|lake|window|roof|bridge)? }
  unless in sentence: (tried|pills|alone|tonight|promise|hits|hit|hurt|hurts|leave|leaves|left|calls me|yells|shouts|beats|bull*|day|days|night|week|month|year|attack|episode|relapse|bill|debt|rejection|rejected|treatment|surgery|chemo|hospital|live|wake|pain|voice|voices|thoughts|touch*|fail|fails|flashback*|tells me|says i|says that|worthless|ugly|baby|court|prison|meds)
  yes: If the choir sings that once more I shall {hurl myself} into the drums.
  yes: One more committee and I shall {throw myself} upon the mercy of the tea trolley.
  no: If he hits me again I am going to the police.

rule screen.idiom.cruel_world
  note: "Goodbye cruel world" over sport and duties.
  match: { goodbye (cruel)? world }
  only if in sentence: (leg day|session|burpees|exam|exams|meeting|thighs|netball|gym|homework|shift|hill|class|diet|inbox|mock|training|charger|battery|phone|lunch|moving to the)
  yes: {goodbye cruel world}, leg day is upon me
  yes: my thighs after that session: {goodbye cruel world}
  no: goodbye cruel world, nobody will miss me

rule screen.idiom.hill_to_die_on
  note: A hill to die on, dying on the stairs.
  match: { (prepared to|willing to|will|i|to)? (die|dying) on (this|that|the|every|any) (small|old|same|smaller)? (hill|stair|stairs|sword) }
  match: { (fake|faking|faked) my (own)? death }
  match: { (composed|wrote|writing|drafting) my (own)? obituary } [0-8] (lift|stairs|floor|squats|burpees|milk|hill)
  yes: I'm {prepared to die on this hill}: pineapple belongs on pizza.
  yes: I'm going to {fake my own death} to get out of this committee.
  no: I want to die on that bridge.

rule screen.idiom.wake_up_late
  note: Waking up late, before the alarm.
  match: { i [0-2] (not|never) wake up } [0-1] (late|before|on time|in time|with|w|to the alarm|for work|at)
  yes: I hope {I don't wake up} late for the flight.
  yes: I hope that {I don't wake up} before the alarm.
  no: I hope I don't wake up.

rule screen.idiom.away_for_days
  note: Not here on Friday: bins, parcels, a sister.
  match: { not be here | be gone | be gone by }
  only if in sentence: (bins|parcel|parcels|feed the|feed|cover for|dentist|holiday|back on|back by|until monday|till monday|till tuesday|swap|shift|neighbour|delivery|could you|would you put|water the|leave it with|at my sister 's|annual leave)
  unless in sentence: (forever|for good|anymore|life|world|goodbye|sorry|ever again|tell my|tell them|feed my cat)
  yes: I shall {not be here} on Friday, so would you put out my bins?
  yes: I'll {be gone} till Monday, feed the fish.
  no: Feed my cat, I won't be here anymore.

rule screen.idiom.thing_that_dies
  note: Wallets and diets that leap to their death.
  match: (wallet|bank account|savings|diet|phone|laptop|printer|motivation|grades|team) [0-3] { (jumped|jumps|died|dies|killed itself|threw itself|committed suicide) [0-3] (cliff|window|bridge)? }
  match: (queue|traffic|prices|weather|heat|schedule|pace|pigeons|parking) [0-4] { suicidal }
  match: { (die|dying|died|dead) inside } [0-4] (watching|haggle|cringe|when my (mum|dad|boss)|lol)
  match: (haggle|cringe|karaoke|small talk|dancing) [0-5] { want to die inside }
  yes: my wallet {jumped} off a cliff in that shop
  yes: The queue in here is {suicidal}.
  no: My team thinks I am suicidal.

rule screen.idiom.catch_a_bus
  note: A bus that has a stop.
  match: { (catch|catching|caught) the bus }
  only if in sentence: (instead of|driving|drive|walk*|train|ticket|stop|home|school|work|town|late|drink|minutes|airport|number|morning|o'clock|every day|to the)
  unless in sentence: (forum|community|method|ctb|peace|over|gone|note|leave this)
  yes: I'm {catching the bus} on Friday instead of driving.
  yes: We {caught the bus} home.
  no: I'm ready to catch the bus.

rule screen.idiom.rope_at_work
  note: Ropes, drops and heights of trades and sports.
  match: { (rope|ropes|jump|jumping|hang|hanging|dive|diving|blade|knife) [0-4] (dam|roof|lighthouse|high board|board|pool|swing)? }
  only if in sentence: (technician|tree surgeon|inspection|swing|curtain|rehearsal|harness|tent|high board|diving board|loot|new map|map|parachut*|skydiv*|abseil*|climbing|scaffold*|boat|sail*|butcher*|chef|apprentice|circus)
  unless in sentence: (neck|life|die|dead|tonight|goodbye|alone|note|without (a|my|the) (harness|rope|parachute)|cut my|kill*|beam|end it|hope it|hoping)
  yes: On Tuesday we {hang} off the dam for the inspection.
  yes: We tied the {rope} to the swing.
  no: I tied the rope to the beam in the boat house.

rule screen.idiom.operation_scars
  note: Scars of an operation; beating somebody in a match; wanting out of a contract.
  match: { (the|my) scars } [0-6] (operation|surgery|caesarean|section|acne|chickenpox|bypass)
  match: { beat (him|her|them) } (in|at|by) [0-2] (match|game|race|chess|final|tennis|seconds|darts|round)
  match: { want out } of (this|the|my) (contract|lease|deal|club|group|committee|timeshare)
  match: { ate the whole (box|bag|packet|bottle) of } (cereal|crisps|chocolate*|biscuits|cookies|sweets|ice cream|grapes|ketchup)
  match: { (came|comes|walked) into my room } to (borrow|ask|say|show|get|fetch|wake)
  yes: I hate {the scars} on my belly from the operation.
  yes: I want to {beat him} in the next match.
  no: I hide the scars on my arms.

rule screen.mention.suicide
  note: The word alone: an essay, the news, a loss.
  match: { (suicide|suicides|suicidality) }
  yes: I wrote an essay about {suicide} in Hamlet.
  yes: I will {suicide} myself.
  no: I feel low today.

rule screen.mention.dying_inside
  note: Words of distress that stand between a figure of speech and more.
  match: { (dying|dead|die|died) inside }
  match: { can not (do|take|stand|bear|handle) (this|it|any of this|any of it) SCR_ANYMORE }
  match: { (give|giving|gave|given) up on (everything|myself|it all) }
  match: { want it to (stop|end|be over) } $
  yes: I'm {dying inside}.
  yes: I feel {dead inside}.
  no: Come inside.

rule screen.mention.other_died
  note: Somebody ended their life: a loss to mourn.
  match: { (killed|hanged|hung|shot|drowned|unalived|poisoned) (himself|herself|themselves|themself) }
  match: { (took|taken|ended) (his|her|their) (own)? (life|lives) }
  match: { (died|dies|die|dead|lost [0-4]) (by|to|from) suicide }
  unless in sentence: SCR_LAUGH
  yes: My uncle {took his own life} when I was small.
  yes: I am determined to {die by suicide}.
  no: My uncle took his own lunch.
