language en
use screen_classes

# Harm to others: wanting, planning or having done it. See screen.pat.

class SCR_VIOLENT
  kill | hurt | stab | shoot | murder | beat up | attack | strangle | beat | poison | choke | smother | drown | hit | punch | harm | rape | destroy | torture | slap | burn | execute | slaughter | injure | break | smash | knife | suffocate | maim | bash | shoot up | kil | stabb | bomb | slit | gut | brain | slash | lynch | take out

class SCR_VIOLENT_ING
  killing | hurting | stabbing | shooting | murdering | beating up | attacking | strangling | beating | poisoning | choking | smothering | drowning | hitting | punching | harming | torturing | burning | suffocating | bashing | bombing | pushing | kicking | slapping | knifing | stomping | executing | maiming | ending

class SCR_VICTIM
  him | her | them | someone | somebody | people | everyone | everybody | all of them | every one of them | others | another person | another human | those people | these people
  (my|that|this|the|his|her|our) (own|little|ex|stupid|best|older|younger|baby|whole|new|old)? (SCR_PERSON|SCR_ACQUAINTANCE|boy|girl|guy|man|woman|bastard|bitch|asshole|class|kid|kids|baby|stepfather|neighbours|neighbors|colleagues|coworkers|school|bullies|dog|cat|pets|cop|cops|classmates|students|teachers|son|daughter|children|wife|husband)
  (the|my|our|these|those|some) (patients|residents|pupils|passengers|customers|protesters|crowd|inmates|staff|workers|foster kid|new foster kid|new kid|new boy|new girl|little ones) | those responsible | two of them | one of them | as many of them
  everyone in | everyone at | other people | other kids | other children | another child | everyone who | all the kids | anyone who | this man | that man | this woman | these kids | the kids at | innocent people | strangers | children | women | my own children | kids at

rule screen.harm_to_others.intent
  note: Wanting or going to hurt somebody.
  match: i [0-3] (want to|wanted to|am going to|will|ill|would love to|plan to|intend to|am about to|need to|am planning to|have to|would like to|feel like i could|am gonna|could really|want 2|am ready to|swear i will|have decided to|long to|mean to|am scared i will|am afraid i will|might|crave to) [0-3] { SCR_VIOLENT [0-1] SCR_VICTIM }
  match: (ill|i will) [0-2] { (kill|stab|shoot|murder|strangle|hurt|beat|end|smash) (him|her|them|you all|all of them|everyone|my [0-1] SCR_PERSON) }
  match: (want|like|love|need|cant wait|wanting) [0-1] to (see|watch) (him|her|them|my [0-1] SCR_PERSON|everyone) [0-1] { (bleed|suffer|die|dead|in pain|hurt|scream in pain|burn) }
  match: (voice|voices|head|god|demon|demons|something) [0-4] (tell|tells|telling|told|say|saying|command*|want|wants) me to [0-1] { SCR_VIOLENT SCR_VICTIM }
  match: { beat (him|her|them) to (death|a pulp) }
  match: { (beat|beating|kick|punch) the (shit|crap|hell|life|living daylights) out of (him|her|them|my|that|someone) } [0-8] (dead|death|bleed|blood|hospital|mean it|not joking|die|unconscious|stop moving)
  match: (^|ngl|lowkey|honestly) (want to|going to|gonna|wanna|about to|plan to|will) [0-2] { SCR_VIOLENT SCR_VICTIM }
  match: (urge|urges|impulse|impulses|plan|plans|desire|temptation|wish|need|want|thoughts|fantasies) (to|of|about) [0-2] { (SCR_VIOLENT|SCR_VIOLENT_ING) SCR_VICTIM }
  match: (want|need|like) (him|her|them|everyone|my [0-1] SCR_PERSON|that [0-1] SCR_PERSON) [0-1] { (dead|to die|to suffer and die|gone forever|in the ground|to bleed) }
  match: want (that) (he|she|they) { (dies|die) }
  match: { (cause|do|inflict) [0-2] (serious|real|grievous|bodily|some)? [0-1] (physical|bodily|serious)? (harm|injury|an injury|damage) [0-1] (to|on|one day)? [0-1] (him|her|them|SCR_VICTIM|one day|people) }
  unless before 8: (never|not|do not|would not|no)
  unless after 4: (whoever|hug|with kindness|feelings|in (chess|mario|monopoly|tennis|the race)|record|my feelings|at chess)
  unless in sentence: (surprise|tickle|feelings|level|boss fight|castle|villain|in the game|zombies|record|high score|meat|with kindness|team in)
  unless inside: (hit (the|her|him) up|break the|break his record|beat (the|my) (team|class)|destroy them in|hit people up|hit someone up|burn the|break my|hurt her feelings|hurt his feelings|punch whoever)
  yes: I want to {kill my boss}.
  yes: imma {shoot them} all
  no: I do not want to kill anyone.

rule screen.harm_to_others.thoughts
  note: Thinking in detail about hurting somebody.
  match: (scared|afraid|terrified|frightened|fear|worried|fearful) of { SCR_VIOLENT_ING SCR_VICTIM }
  match: SCR_THINK [0-2] (of|about) [0-2] { (killing|hurting|stabbing|murdering|poisoning) (my|the) (abuser|rapist|bully|attacker|landlord|therapist) }
  match: (feel like|close to|urge of|capable of|thinking|tempted|dreaming|dream) [0-2] (about|of)? { SCR_VIOLENT_ING SCR_VICTIM }
  match: SCR_THINK [0-5] { (SCR_VIOLENT_ING) [0-1] SCR_VICTIM }
  match: SCR_THINK [0-2] (how)? [0-2] (i could|i would|to|i can) [0-1] { (kill|stab|shoot|murder|strangle|poison|hurt|smother) SCR_VICTIM }
  match: (scared|afraid|frightened|terrified|worried|fear|scares me that) [0-2] i [0-2] (will|might|may|could|am going to|ill|would|do) [0-3] { (hurt|kill|harm|hit|shake|drop|smother|do|attack|stab|drown|lose control and hurt) [0-2] (him|her|them|someone|somebody|my [0-1] SCR_PERSON|the [0-1] SCR_PERSON|my wife an injury|it again) }
  match: { (homicidal|murderous) (thoughts|ideation|urges|rage|fantasies|impulses) } | { i am homicidal }
  match: { planning [0-2] (how)? [0-1] (to) (poison|kill|hurt|stab|shoot|murder|attack|get rid of) SCR_VICTIM }
  unless in sentence: (novel|character|game|feelings|bacteria|mosquitoes|zombies|ducks|time|weeds)
  yes: I keep thinking about {stabbing my roommate}.
  yes: I'm scared I will {hurt my baby}.
  no: I thought about killing some time.

rule screen.harm_to_others.attack
  note: Weapons, schools and fires.
  match: { (gun|knife|rifle|pistol|bat) and [0-3] (going to|on my way to|driving to|heading to|outside) [0-1] (his|her|their|my [0-1]) (house|place|work|apartment|flat|school|office|door) }
  match: { (shoot|shooting|shot|blow|blowing|bomb|bombing|burn|burning) [0-1] up [0-1] (my|the|a|this|that)? (school|office|church|mall|place|workplace|class|mosque|synagogue|college|club|building|hospital|university) }
  match: { (bring|bringing|take|taking|brought|sneak|carry) [0-1] (a|my|the|dads|dad 's|his) (gun|knife|rifle|bomb|weapon|pistol) [0-2] (to|into) [0-1] (school|work|class|the office|church|college|university|campus) }
  match: { (bring|bringing|brought|taking|carry|carrying) [0-1] [0-3] (gun|guns|rifle|knife|bomb) } [0-6] (they will|tomorrow|school|class|work|see|pay|sorry|regret)
  match: { (burn|burning|set) [0-1] (their|his|her|the|that|this) (house|place|car|apartment|school|home|shop) [0-1] (down|on fire) }
  match: { (have|got|bought|get|carry|carrying|own) [0-1] (a|the|my) (knife|gun|weapon|rifle|bat|machete|axe|pistol) [0-8] (use it on (him|her|them|everyone|my)|kill|him|make them|pay|her|for him|for her|them) }
  match: { make [0-1] (them|him|her|everyone|you|people) [0-1] (all)? pay } [0-6] (gun|knife|blood|with (his|her|their) life|lives|die|kill)
  match: { (make (them|him|her|everyone) pay with (his|her|their) (life|lives)) }
  match: { (will|going to) (all)? (die|pay) and (it|they|i) [0-3] (deserve|gun|knife) }
  unless in sentence: (game|film|movie|novel|he bought|police|show|news|hunting|kitchen|documentary|photo)
  yes: I have a plan to {shoot up my school}.
  yes: gonna {shoot up the school}
  no: The school shoot for the brochure is up next.

rule screen.harm_to_others.did
  note: Having hurt somebody, and fearing to do it again.
  match: i [0-2] { (hit|slapped|punched|beat|choked|shook|shoved|kicked|strangled|smacked|beat up|attacked|stabbed|pushed) [0-1] (my|the) (girlfriend|wife|husband|partner|boyfriend|son|daughter|child|kid|kids|baby|mother|father|mum|mom|dad|little brother|little sister|toddler|children|ex|grandmother|grandma|stepson) }
  match: i [0-2] (hit|slapped|punched|beat|shook|shoved|kicked|smacked|pushed|grabbed|choked) { (him|her|them) [0-2] (so hard|in the face|until|against the|down the|too hard|across the face|to the ground|to the floor|again and) }
  match: { raised my hand (against|at|to) (him|her|them|my|the) }
  match: { (almost|nearly) (hit|pushed|killed|shook|stabbed|strangled|hurt|dropped|threw|choked|smothered) (my|the|him|her) } (SCR_PERSON|son|baby|child|down|across|on purpose|and|$)
  match: { (lost it|snapped|lost control) and (hit|hurt|slapped|punched|choked|shook|beat) (him|her|them|my|the) }
  unless in sentence: (pillow|chess|tennis|mario|monopoly|accident*|swing|snowball|game|ping pong|cards|pram|stroller|buggy|trolley|wheelchair|darts|golf|uno|bowling|arm wrestling|race|squash|badminton|scrabble|bowling|pool|high five|on the swing)
  yes: I {hit my girlfriend} last night.
  yes: I {shook my baby}.
  no: I beat my brother at chess.

rule screen.harm_to_others.revenge
  note: Wanting to make somebody suffer, lists, attacks, pushing, burning.
  match: { make sure (he|she|they) never (walks|walk|breathes|breathe|wakes|wake|sees|touches|hurts) }
  match: { what i (will|might|could|may|would) do to (him|her|them|my [0-1] SCR_PERSON) }
  match: { (smash|bash|kick|punch|stomp|blow|cave|knock|rip|slam|beat) (his|her|their|that guy 's|him|her) (head|face|skull|teeth|brains|throat) (in|off|out|open|against) }
  match: (planned|planning|thought about|thinking about|figured out|know) [0-2] how [0-2] (i would|i will|to|i could|i am going to)? { (kill|stab|poison|shoot|strangle|murder|hurt|get rid of) SCR_VICTIM }
  match: hope (they|he|she) (all)? { (die|dies|suffer|suffers) } [0-4] (i will|me|by my|the one|my hands)
  match: (want|wanting|going|will|ill|need|plan|planning|like|love|ready|could|might) [0-2] (to)? [0-1] { (make|see|watch) (him|her|them|everyone|my [0-1] SCR_PERSON) [0-1] (suffer|bleed|die|pay with|beg for|cry blood|hurt) }
  match: { (run|running|mow|ran) (him|her|them|my [0-1] SCR_PERSON|people|someone) (over|down) } [0-4] (with my|car|truck|$)
  match: { (list|names) of [0-2] (people|those|kids|teachers|girls|boys) [0-3] (i want to|to) (kill|hurt|shoot|stab) } | { (kill|hit) list }
  match: { (planning|plan|planned|prepare|preparing) [0-1] (an|the|my)? (attack|shooting|bombing|massacre) }
  match: (urge|urges|want|impulse|tempted|thought) [0-3] (to|of|about) [0-1] { (push|pushing|shove|shoving|throw|throwing) (someone|somebody|people|him|her|them|a stranger|my [0-1] SCR_PERSON|the [0-1] SCR_PERSON) [0-1] (onto|off|in front|down|into|under|out) }
  match: i [0-3] (will|want to|going to|am going to|could|would|gonna|swear) [0-3] { (burn|torch|set fire to|blow up) [0-1] (the|his|her|their|my)? [0-2] (house|car|home|flat|apartment|office|school|shop|building) }
  match: { (gun|knife|weapon|bat|rifle) [0-6] (know|knows) where (he|she|they) (lives|live|works|work|sleeps) }
  match: { (bring|take|get|grab|carry|bringing) [0-2] (a|my|the) (knife|gun|bat) [0-4] (cut|stab|shoot|hurt|kill|beat|scare) (him|her|them|someone|people|everyone) }
  match: i [0-1] { (hurt|hit|beat|slapped|kicked|choked|shook|injured|burned) my (own)? (kid|kids|child|children|son|daughter|baby|toddler|wife|girlfriend|boyfriend|husband|partner|mum|mom|mother|dad|father|dog|cat) } [0-8] (today|yesterday|again|last night|forgive|sorry|hate myself|and|because|so hard|badly|ashamed|$)
  match: i [0-3] could { (stab|kill|shoot|strangle|hurt) (him|her|them|someone) } [0-4] (mean it|for real|seriously|not joking|not kidding|no joke|without regret)
  match: { not (leave|walk out of|come out of|get out of) [0-2] (meeting|building|room|court|office|house|school|town|there) [0-3] alive }
  match: (ensure|see to it|make sure|arrangements|arranged|intention|intend) [0-6] { (he|she|landlord|chairman|respondent|neighbour|neighbor|manager|judge|boss|man) [0-1] (does not|do not|should not|never|will not) (live|survive) }
  match: (my|both|both my) { (hands|hand) (round|around) (his|her|their) (neck|throat) }
  match: { (shake|shaking|smother|squeeze) (her|him|the baby) (till|until) } [0-6] (stops|stop|quiet|cry*|silent)
  match: (see|seeing|picturing|imagining) { (myself|my (own)? hands) [0-2] (pushing|throwing|dropping|holding|shaking|strangling|drowning) (him|her|it|the baby|my [0-1] SCR_PERSON) }
  match: (voice|voices|whispering) [0-6] { (say|says|tell|tells|order|orders|want) [0-6] (get rid of (him|her|them|my)|open (him|her) up|get it out of (him|her)|hurt (him|her|my|the)|not my (mother|mum|mom|wife|baby)) }
  match: i [0-6] { (both barrels|a bullet|a blade) in (him|her|them) }
  match: (burn|burning|torch) [0-4] { with (him|her|them|the lot of them|all of them) (in it|inside|asleep) }
  match: { (pillow|cushion) [0-14] (over|on) (his|her) face } [0-16] (baby|mother|mam|scared|terrified|tonight|put it)
  match: { serious (violence|injury|physical harm|harm) to (my|the|him|her|them) } | { do violence to (my|the|him|her|them) } | { bodily harm (to|upon) }
  unless in sentence: (kissed|kiss|hugged|hug|SCR_LAUGH|chess|tennis|mario|monopoly|golf|swimming|race|board game|feelings|the pool|novel|character|game|film|with kindness|cards|squash|darts|badminton|uno|bowling|accident*)
  yes: I want to {make him suffer} before he dies.
  yes: I'm {planning an attack} on my school.
  yes: This morning I had my {hands round his neck} and let go.
  no: I beat my dad at golf.

gate sch.harmless
  note: Animals, sport, treatment and play, where being hit or held means nothing.
  unless in text: (chess|fifa|mario|monopoly|sparring|boxing|karate|judo|wrestling|rugby|hockey|paintball|pillow fight|snowball|kitten|puppy|goat|horse|goose|massage|dentist|barber|hairdresser|toddler|novel|film|movie|episode|character|trampoline|waves|vaccine|dodgeball|prank|haunted house|curry|leg day|scrum|panto|customs|airport|escape room)
  no: The goat strikes me with his horns, a black eye again.

class SCH_WEAPON
  knife | gun | shotgun | rifle | twelve bore | pistol | hammer | axe | machete | bat | crowbar | blade | slash hook | scissors | acid | petrol | poison | iron bar | t'axe | screwdriver | chain

class SCH_THEM
  him | her | them | em | the (pair|two|three|lot|both) of them | both of them | (my|his|her|that|the|our|those|me) (own|former|old|ex|new|business|wee)? (SCR_PERSON|business partner|neighbour|neighbor|landlord|fella|teacher|judge|abuser|rapist|ex) | mother | father | mum | dad | mam

rule screen.harm_to_others.made_ready
  note: A weapon, poison, a place or a list made ready for somebody; words of a reckoning.
  match: { SCH_WEAPON } [0-14] (waiting (for him|for her|for them|outside)|know where (he|she|they)|know his|going round|going to his|his door|her door|next time he|next time she|comes out|his gaff|his house|their house|lays a hand)
  match: (waiting outside|going round|goin round|drove (by|past)|sit up|outside (his|her|their)|watched (him|her|them)|waiting for (him|her|them)) [0-16] { SCH_WEAPON }
  match: { (know|knows|ken|got|have|worked out|written down|watched|learned) [0-1] (his|her|their) (road|route|street|address|times|way home|shifts) }
  match: { (know|ken|found out|looking up|look up) (where|which|what) [0-2] (he|she|they) (parks|park|sleeps|sleep|walks|lives|live|works|gets|goes|comes|come|drinks) }
  match: { (will|gonna|gonny|going to|am going to|ill) [0-1] (finish|cut|swing for|batter|cripple|gut|slice|bash|knife) (him|her|them) }
  match: { (made|got|have|making|make) a list } [0-14] (names|who i|year|burn|gets|of people|date on it)
  match: { do time for (him|her|that|them) } | { there will be murder } | { (followed|follow|following) (her|him) home } | { stood over (him|her) while } | { shook the cot } | { tooled up } | { done laughing at me }
  match: { (pick|picked|chosen) which [0-4] (inmate|class|one of them|kid) } | { take (the)? (children|boys|my kids|the kids|little ones|girls) with me (so|when i|if i) }
  match: { (got|have|bought|buy|bring|bringing|loaded|sharpened|with|ive got|take) [0-1] (a|the|my) (knife|gun|hammer|blade|crowbar|bat|axe|machete|petrol|rifle|brick|poker|sickle|weapon|acid) } [0-14] (for him|for her|for them|sorry|laughing|loser|will see|his|nothing to lose|in monday|to school|make them)
  match: { (intention|intent|urge|impulse|compulsion|instruct me|order me|command me) (to|of) [0-2] (SCR_VIOLENT|SCR_VIOLENT_ING) [0-1] SCH_THEM }
  match: i shall { (shoot|kill|stab|poison|burn|hurt) SCH_THEM } | { (kill|stab|shoot|hurt|batter|do) the (pair|lot|two|three) of (them|you) }
  match: { (put|putting|slip|slipped|slipping|pour|poured) [0-1] (something|sumthing|stuff|the stuff|bleach|poison|pills|acid|antifreeze|tablets) [0-1] (in|into|on) (his|her|their|my [0-1] SCR_PERSON s) (tea|dinner|drink|food|coffee|soup|glass|bottle|curry|face) } | { (pour|throw) [0-1] acid (on|at|in|over) } | { pour (am|him|her) acid }
  match: { (hold|holding|held|holding the|put|press|pressing|hold a|hold the) [0-1] (pillow|cushion|bag|hands) (over|on|round|around) (his|her|their|mother s|dad s|mum s|the baby s|my mother s|my husband s) (face|mouth|neck|throat|head) }
  match: { (bring|bringing|take|taking|brought) (something|sumthing|a surprise|it) (to|into) (school|work|class|college|the office|assembly) } [0-24] (sorry|regret|laugh|laughed|pay|names|do not come|they|those)
  match: (they|theyre|he|she|those|everyone|all|you) [0-3] { (will|gonna|going to|gona) [0-1] (all)? (be sorry|regret (it|every word|what)|pay for (it|what|this|laughing)) } [0-12] (gun|knife|blood|bat|list|tonight|bringing|$)
  only if in text: (bringing|gun|knife|bat|weapon|rifle|hammer|acid|poison|blood|list|school|tonight|pillow|intention|instruct|command|urge|shall|tea|dinner|drink|kill|house|outside|the lot of|know|knows|ken|will|gonna|gonny|going to|do time|murder|followed|stood over|cot|made|with me|hurt)
  match: { (if i (can not|cant) have (them|her|him|the kids)) } | { (the (two|three|four) of us|we all|the kids and me|me and the kids) [0-1] (will|are going to|going to)? go together } | { take (the kids|my family) with me when }
  apply: sch.harmless
  unless in text: (hunt|hunting|fishing|deer|cricket|baseball|kitchen|chopping|wood|firewood|hedge|carpenter*|cake|museum|larp|campaign|d&d|level|boss fight|quiz|tournament|swimming|april fool*|holiday|bowling|karaoke|laxative|guest list|shopping|rabbits|mow|sugar|salt|milk|lemon|honey|gift|baby|names for|santa|printer|radiator|radiators|harp|chili|chilli|vodka|rpg|villain|detective|read about)
  unless before 4: (never|not|do not|would not|no|nobody)
  yes: I'm waiting outside his house tonight with a {hammer}.
  yes: I feel obliged to disclose an {intention to kill my former business partner}.
  no: I slipped sugar into his tea for a joke.

class SCV_ARM
  gun | shotgun | rifle | pistol | revolver | knife | blade | machete | axe | hatchet | hammer | crowbar | bat | baseball bat | cleaver | chainsaw | pitchfork | iron bar | slash hook | hurley | screwdriver | bullet | bullets | petrol | gasoline | acid
class SCV_RESOLVED
  i (have|am|will|shall|do|fully|firmly|hereby|really|finally)? (resolved|determined|decided|intend|intending|vowed|vow|sworn|swear|swore|planned|planning|plan|prepared|preparing|set|mean|meaning) (to|on|that i will|that i am going to)
  i have (made|made up) my mind (to|that i will) | my (intention|plan|aim|resolve|goal) (is|was) to | it is my (settled|firm|clear|full)? (intention|plan|aim) to | i am going to | i will | i shall | ill | i want to | i am gonna | i need to
class SCV_HIM
  him | her | them | that man | this man | the man | that woman | the woman | my SCR_PERSON | the SCR_PERSON | our SCR_PERSON
rule screen.harm_to_others.resolved
  note: A resolve and a grave act against people, or a grave act with a weapon, a place in the body or an hour.
  match: SCV_RESOLVED [0-3] { (kill|murder|poison|execute|slaughter|assassinate|behead|strangle|smother|suffocate|drown|shoot|stab|maim|massacre) } [0-3] (household|employer|employers|officers|officer|those|members|neighbours|neighbors|colleagues|inmates|guests|passengers|councillors|officials|judge|minister|mayor)
  match: { (SCR_PERSON|colleagues|coworkers|co workers|men|women|ones|people|boys|girls|teachers|students|names|officers|bosses|neighbours|relatives) (i|that i|who i|whom i) [0-1] (am going to|will|plan to|intend to|want to|am gonna|shall|mean to) [0-1] (kill|murder|shoot|stab|execute|poison|hurt|take out) }
  match: { (inflict|inflicting|cause|causing|do|doing) [0-1] (fatal|lethal|serious|grievous|grave|severe|deadly|bodily|irreparable) [0-1] (harm|injury|injuries|violence|damage) (on|upon|to) } (SCV_HIM|someone|somebody|people|others|another|those|the|my|his|her)
  match: SCV_ARM [0-10] { (put|putting|stick|sticking|shove|shoving|bury|burying|plunge|plunging|sink|sinking|drive|driving) [0-2] (in|into|through|between) [0-2] (neck|throat|back|chest|heart|belly|gut|guts|skull|face|ribs|eye|stomach|head) } | i [0-10] { (put|putting|stick|sticking|shove|shoving|bury|burying|plunge|plunging|sink|sinking|drive|driving) [0-2] SCV_ARM (in|into|through|between) [0-2] (neck|throat|back|chest|heart|belly|gut|guts|skull|face|ribs|eye|stomach|head) } 
  match: { (take|taking|took|taken|go|going) [0-1] (a|an|the|my|that|dad 's|his) [0-1] SCV_ARM to } (SCV_HIM|SCV_HIM|his|their|someone|everyone|people)
  match: i [0-8] SCV_ARM [0-6] { (finish|end|do|gut|open) (him|her|them) (off|in|for good|up)? } | i [0-4] { (finish|gut) (him|her) (off|for good)? } [0-8] SCV_ARM
  match: i [0-10] { (throw|throwing|threw|fling|hurl|slam|smash|chuck) (him|her|it|the baby|my baby|the child|the kid|my son|my daughter) (at|against|into|out of|down|off|across) [0-2] (wall|floor|window|stairs|bath|road|traffic|balcony|cot) }
  match: i [0-6] { (end|take|finish|claim) (his|her|their) (life|lives) } ($|and|tonight|tomorrow|for|because|so|as|before|after|with|when) | { (take|taking|end|ending) the (life|lives) of } | { (pay|answer|answering|paying) [0-3] with (his|her|their) (life|lives|blood) }
  match: { (fire|petrol|gasoline|matches|match|lit) } [0-12] (while|when) (they|he|she|everyone) [0-3] (at home|asleep|inside|in bed|sleeping|sleep)
  match: { (has|with|have|got) [0-1] (his|her|their) name(s)? on (it|one|the bullet) } | { (had|have|got|put|lined|line) (him|her|them|the [0-1] SCR_PERSON) [0-3] in (my|the) (sights|scope|crosshairs) }
  match: (voice|voices|god|father|uncles|brothers|family) [0-6] i (must|have to|should|am to) [0-1] { (kill|murder|drown|smother|sacrifice|stab) (him|her|them|my [0-1] SCR_PERSON|the [0-1] SCR_PERSON) } | (told|ordered|expected) [0-4] { (kill|murder) (him|her|them|my [0-1] SCR_PERSON) }
  match: i [0-6] (going to|gonna|will|ill|want to|could|planning to|plan to) [0-3] { (slit|cut) (his|her|their|your) throat | push (him|her|them|my SCR_PERSON) [0-1] (down|off|under|in front of|out of|onto) the (stairs|roof|cliff|train|bus|window|balcony|tracks|platform|steps) }
  match: { (kill|murder|shoot|stab|bury|strangle) you } [0-4] (in your sleep|and your (family|kids|mother|dog)|slowly|bitch|you hear)
  match: i [0-6] { (stood|standing|stand) over (him|her|his bed|her bed|the cot|them) } [0-12] (SCV_ARM|pillow|cushion|rope|scissors)
  match: SCV_ARM [0-10] { (he|she|they|hes|shes) [0-2] not [0-2] (walk away|walk out|see (tomorrow|morning|another)|get up|leave alive|come out|live) } | { (not|never) [0-3] (see (tuesday|wednesday|thursday|friday|saturday|sunday|monday|tomorrow|another)|walk away) } [0-14] (waiting for him|waiting for her|wait for him|at the gate|SCV_ARM|swear|for what (he|she|they) did)
  match: { (not|dont) (come|go) [0-2] (to|into|in to) [0-1] (school|work|class|college|church|the office|assembly|the party) (on|tomorrow|monday|tuesday|wednesday|thursday|friday|next|that day) } [0-14] (nice to me|only one|warned|warning|stay home|be safe|gun|going to happen|gonna happen)
  match: { (trained|paid) [0-3] to kill } [0-10] (use it on|plan*|going to)
  match: (he|she|they|brother|husband|son|dad|friend|man|patient|colleague|roommate|flatmate|customer|who) [0-6] (will|going to|wants to|intends to|means to|plans to|threatens to|threatened to|said he will|wants) [0-1] { (shoot|stab|murder|slash|knife|strangle|behead|attack|burn) [0-1] (SCR_VICTIM|his [0-1] (dad|mum|mom|wife|ex|employer|boss|teacher|brother|sister|father|mother)|her [0-1] (husband|ex|boss|brother|sister|father|mother)|me) }
  match: { (get|gets|getting) (stabbed|shot|slashed|knifed) } [0-3] (tomorrow|tonight|after|today|monday|friday|on)
  match: { (slash|slice|carve|rip|cut) [0-1] (his|her|their) (face|throat|neck) } | { open fire (on|at) } | { (cut|cutting|loosen*) (his|her|their) (brake|brakes|brake cable|brake line|brake lines) }
  match: { run (them|him|her) [0-1] (both|all)? over } | { (burn|burning|torch) [0-2] (there|their|his|her) house } [0-6] (down|asleep|inside)
  match: (neither|none of them|nobody|no one) [0-10] { (leave|leaves|walk|walks|get|gets|come|comes) [0-4] alive }
  match: { (on my way|going over|heading over|driving over|coming over|going round|waiting outside|sat outside|sitting outside) [0-5] (with|wiv|w) (a|an|my|the|his|dad 's) [0-1] SCV_ARM }
  match: { list of (everyone|people|all|those|the ones|every person) } [0-4] (who|that) [0-3] (laughed|hurt|wronged|bullied|humiliated|did|made) [0-12] (monday|pay|suffer|sorry|turn|anymore|get theirs|regret)
  match: want [0-6] { (everyone|everybody|all of them|them all) [0-4] dead }
  match: { (poisoned|killed|strangled|drowned) (his|her|their|the) (dog|cat|rabbit) } [0-8] next
  match: (head|voice|voices|mind) [0-4] (tells|tell|says|say|telling) [0-1] me to { (throw|pour) [0-3] (oil|acid|boiling|kettle|petrol) (on|over) }
  match: (he|she|they|you) [0-2] (is|are|will|going to|gets|getting|get) [0-3] { (throat cut|head kicked in|face slashed|neck broken) } | { (getting|get) (his|her|their) (throat|neck) (cut|slit|broken) }
  match: { (demons|aliens|robots|possessed|impostor|impostors|devils) } [0-10] i [0-2] (must|have to|need to|will|should) [0-2] (kill|cut|stop|stab|destroy|burn|get) | i (must|have to|need to) { (kill|cut|stab|destroy|burn) them } (before|all|first)
  match: i (will|shall|am going to|could|want to) [0-2] { take [0-3] (lives|life) (of|and|then|first|$) } (him|her|his|hers|their|the|my)
  match: i [0-3] (will|am going to|am|going to) [0-2] { (taking|take) (him|her|them|that [0-1] SCR_PERSON|that judge|this man|the judge) out } [0-8] (house|gun|know|trigger|live|lives|shot|bullet|for good|tonight)
  match: { (explode|blow up|bomb|burn down|torch) (this|that|the|my|his|her|their) [0-1] (place|building|school|office|house|mosque|church|station|factory|depot|bus|train) } [0-8] (everybody|everyone|inside|all|die|with me|people)
  match: { (going|heading|driving|walking) [0-3] (up|over|down|in|back|there|round) [0-3] with (my|a|the|his|daddy 's|dad 's) [0-3] SCV_ARM }
  match: (want|going|gonna|will|planning|plan|ready|thinking) [0-4] { (drive|driving|ram|plough|plow|crash) [0-3] (van|car|truck|lorry|it|suv) [0-1] into (that|the|a|this|those) [0-2] (crowd|people|parade|market|queue|school|shop|crowds|march|protest) }
  match: { take as many (of them|people|of you)? [0-2] (as i can|with me|down with me) }
  match: { nobody (was|is|will be)? leaving [0-4] alive }
  match: { (acquired|obtained|bought|got|gathered|collected|have) [0-4] (materials|means|weapon|weapons|device|explosives|ingredients) [0-3] (kill|harm|hurt|bomb|attack|shoot) }
  match: (plan|planning|want|going|will|ready|mean|intend|gonna) [0-3] { (hit|beat|smash|bash|batter|strike) (him|her|them|my [0-1] SCR_PERSON|the [0-1] SCR_PERSON) with [0-2] [0-1] SCV_ARM }
  match: (mean|intend|meaning|intending) [0-3] { (drive|driving|ram|plough|plow|crash) [0-3] (van|car|truck|lorry|it|suv) [0-1] into (that|the|a|this|those) }
  match: { (torch|burn|burning|torching|bomb|blow up|set fire to) (this|that|the|his|her|their) [0-2] } [0-8] (inside|the lot of them|lot of them|whole lot|with them in)
  match: { (close to|nearly|almost|scared of|afraid of) [0-1] (shaking|hitting|throwing|smothering|dropping|hurting|drowning) (the baby|my baby|the child|my son|my daughter|her|him) } | { not trust my hands }
  match: { (placed|planted|built|hidden|assembled) [0-2] (device|bomb|explosive|explosives) } | { people [0-3] (are going to|will) die } [0-6] (office|there|school|monday|tomorrow|today)
  match: i [0-3] (will|shall|going to) [0-1] { kill (two|one|all|three|both|many|some) of them }
  unless inside: (never|not|would not|nobody)
  unless before 2: (never|not|would not|no|nobody|if he|if she|he will|she will|they will|he would|pretend)
  unless in sentence: (SCR_LAUGH|game|film|movie|novel|chapter|character|villain|boss fight|chess|ps5|xbox|minecraft|zombies|football|match day|goal|pitch|quiz|darts|meat|chicken|turkey|beef|dough|surgeon|surgery|vaccin*|injection|needle|dart|hosepipe|snow|snowball|pool|water fight|laundry|homework|report|essay|presentation|garden|hedge|log|logs|wood|firewood|wasps|slugs|weeds|mice|rats|moles|mosquito*|spider|spiders|chocolate|cake|ice cream|biscuits|wrestling|rugby|tackle|sword fight|paintball|laser tag|cushions on the sofa)
  yes: I have resolved to {poison} the members of my household.
  yes: I've made a list of the {colleagues I'm going to kill}.
  yes: Bringing a blade and I'm {putting it in his neck}.
  yes: The baby wouldn't stop and I wanted to {throw him at the wall}.
  no: I will kill the lights and take the knife to the bread.
  no: He says he'll end his career on a high.
