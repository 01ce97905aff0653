language en
use screen_classes

# The categories: self-harm, harm to others, abuse towards the writer, medical emergencies. See screen.pat.

# ---- self-harm ------------------------------------------------------------------------------------------------

class SCR_HURT
  cut | hurt | burn | harm | scratch | hit | punish | bruise | bite | choke | starve | injure | mutilate | bang | punch | carve | slice | stab | scar | wound | slash | claw | brand | gash
class SCR_HURTING
  cutting | hurting | burning | harming | scratching | hitting | punishing | bruising | biting | choking | starving | injuring | mutilating | banging | punching | carving | slicing | stabbing | scarring | slashing | clawing | branding
class SCR_DID_HURT
  cut | hurt | burned | burnt | harmed | scratched | hit | punished | bruised | bit | starved | injured | mutilated | punched | carved | sliced | stabbed | wounded | struck | slashed | gashed | clawed | branded | bashed | whipped
class SCR_ACCIDENT
  shaving | shave | shaved | cooking | chopping | onion | onions | accident* | oven | stove | pan | kettle | football | gym | playing | running | skiing | slipped | tripped | fell | workout | working out
  training | match | game | iron | ironing | gardening | bike | oops | ouch | peeling | slicing the | tin | lid | climbing | dancing | lifting | basketball | soccer | hockey | rugby | yoga | baking | tea | coffee
  soup | toast | bread knife | paper | carrots | vegetables | weapons | drive fast | helmet | stunts | hiking | hike | knitting | clumsy | adventures | sewing | cycling | mountain bike | parkour | gymnastics | wrestling | dumbbell | dumbbells | marathon | exercise | exercising | stretching |  barbecue | bbq | grill | stubbed | cupboard | door frame | shelf | volleyball | tennis | karate | boxing | sparring | skateboard* | snowboarding
  falling | curling iron | straightener | hair straightener | hot glue | moving | by mistake | diy | saw | sander | cardboard | thorns | roses | cat | kitchen | pizza | cheese | avocado | apple | laughing
rule screen.self_harm.myself
  note: Hurting oneself.
  match: { (SCR_HURT|SCR_HURTING|SCR_DID_HURT) (SCR_ME) }
  match: { (SCR_HURT|SCR_HURTING) me } [0-1] (with|again|yesterday|when|last|because)
  unless in sentence: SCR_ACCIDENT
  unless before 4: (he|she|they|it|not to)
  unless inside: (hit me|hitting me|punch me|choke me|beat me|burning me|bite me|hurt me with what)
  unless after 3: (short|off|some slack|a break|in the foot|up|a slice|a piece|out of|financially|at work by|out|by (saying|being|overthinking|comparing))
  yes: I {cut myself} last night.
  yes: I have the urge to {hurt myself}.
  no: I cut myself shaving this morning.

rule screen.self_harm.body
  note: Hurting a part of one's own body on purpose.
  match: { (bit|bite|biting|hit|punched|scratched|dug|clawed|picked|pinched) my (own)? (hand|hands|lip|lips|finger|fingers|tongue|arm|arms|face|head|knuckles|scalp) [0-5] (bled|bleed|bleeds|blood|bruised|raw) }
  match: { (carve|carved|carving|scratched|scratching|burned|burning|cut|cutting|etched|engraved) [0-4] (into|in|on|onto) my (own)? (left|right|inner|upper)? (arm|arms|wrist|wrists|thigh|thighs|leg|legs|skin|stomach|hip|hips|forearm|chest|ankle) }
  match: { (arms|wrists|thighs|arm|wrist|thigh) [0-1] (are|is|r)? bleeding }
  match: { (bit|bite|biting|pinch|pinching|burn|burning|burned|burnt|scratch|scratching|scratched|cut|cutting|slash|slashed|stab|stabbing|hit|hitting) [0-3] my own (arms|arm|legs|leg|skin|body|hand|hands|thighs|wrists|face) }
  match: i [0-1] { (cut|cutting|burn|burned|scratch|hurt) me (in|on|with|at) }
  match: { (SCR_HURT|SCR_HURTING|SCR_DID_HURT|picking at|pick at|digging into|dig into|cut into|did it on|cuts on|cuts in|scratches on|slit|burns on|burned) (my|on my) (own)? (left|right|inner|upper)? (arm|arms|wrist|wrists|thigh|thighs|leg|legs|skin|body|stomach|hips|hip|forearm|forearms|ankle|ankles|wounds|scabs|flesh|shoulder) }
  unless in sentence: SCR_ACCIDENT
  unless after 3: (on the (oven|stove|pan)|at (football|practice|the gym|work)|when i fell)
  unless in sentence: (code|bug|printer|spreadsheet|trying to explain|tattoo*|doctor|surgery|sunburn|hurt my (leg|legs) at)
  unless inside: (hurt my|injured my|hit my|punch my|bruised my|stab my)
  match: { (until|till|so) (i|they|it|my [0-2]) [0-1] (bleed|bleeds|bled|draw blood|drew blood|faint|pass out) }
  match: { (dig|digging|dug|press|pressing) my (nails|fingernails|fingers) into my [0-2] (skin|arm|arms|palms|thighs|legs|wrist|wrists) }
  match: { punch walls } | { punch the wall } [0-3] (until|till|bleed)
  unless after 3: on (the|a|some) [0-1] (rose|roses|bush|fence|thorn|thorns|branch|branches|nail|gate|door|car|desk|hedge|brambles|bench|bed frame)
  yes: I {burn my skin} with cigarettes.
  yes: i {cut my thighs} so nobody sees
  no: I burned my hand on the oven tray.

rule screen.self_harm.word
  note: The word itself, its short form, and what belongs to it.
  match: { sh would } (last|again|today|yesterday|tonight|this|in|because|tn|on|$)
  match: { self (harm*|injur*|mutilat*|destructive cutting|inflicted) } | { selfharm* }
  match: { (did|do|doing|done|wanna|want to|started|starting|keep|been|urge to|urges to|into|back to|stop|stopped|quit|about|clean from|to|my|the|some|with|cant|can not|free from|from|addicted to|lot|used to) sh } (again|relapse*|so bad|rn|last|in|scars|scar|urges|a lot|because|to|for|and|right now|idk|today|tonight|tn|$|anymore)
  match: { sh (relapse*|again|urges|urge|scars|scar|clean|thoughts|addict|cuts|is the only|is all|helps|was the only|makes me feel|every) }
  match: { (injured|hurt|harmed|burned|cut|wounded) [0-1] SCR_ME? [0-1] (deliberately|on purpose|intentionally) } | { (deliberately|intentionally|purposely) (injured|hurt|harmed|cut|burned|wounded|injure|hurt|cut) [0-1] SCR_ME }
  unless in sentence: (documentary|on tv|article)
  yes: I have urges to {self-harm}.
  yes: {sh relapse} :( was 40 days clean
  no: Sh, the baby sleeps.

rule screen.self_harm.cutting
  note: "Cutting" without an object.
  match: used to { cut } (as|when|in|$|to|because|a lot|every)
  match: ^ { i cut } $
  match: { cutting (behaviour|behaviours|behavior|behaviors|episode|episodes|urges|habit) }
  match: { (razor|blade|razor blade|knife) in my hand } [0-8] (bath|cut|skin|wrist|arm|ready|crying|do it|shaking|end)
  match: (not|never|without|havent) [0-1] { cut (myself)? (in|for|since) } (a|an|two|three|four|five|six|ten|weeks|days|months|years|over|almost|monday|sunday|friday|last|1|2|3|4|5)
  match: { (wrist|wrists|arm|arms|thighs|cuts) (hurt|hurts|sting|stings|burn|burns|are sore|sore) } [0-3] (from (last night|yesterday|the blade|cutting)|again|under)
  match: i cut { for the first time }
  match: { cuts (all over|on|up and down|across|down|along|up) my (arm|arms|legs|leg|thighs|thigh|wrist|wrists|stomach|body|skin) }
  match: { (did|done|do|doing) (some|a little|a bit of|more) cutting } (again|today|oops|last|tonight|yesterday|$)
  match: (am|im|was|been|be) { cutting } (again|$|myself|since)
  match: { (apart|open|broke|break|dismantled|took apart) [0-2] (my|a|the) (razor|sharpener|shaver) } [0-6] (blade|cut)
  match: ^ i cut { (yesterday|again|last night|today) }
  match: (yesterday|last night|today|tonight|this morning) { i cut } (for|again|and|because|$|too|deep|so)
  match: ^ { cutting (helps|makes|is|calms|feels|gives|lets|numbs|was|has|brings|takes) }
  match: ^ { cut again }
  match: { (i|and|just|then|so i) cut again }
  match: { (keep|hide|hid|carry|kept|hiding|keeping|stole|have) [0-2] (razor blade|razor blades|razor|blade|blades) [0-5] (phone case|drawer|wallet|pillow|bag|purse|under|hidden|secret|bathroom|case|room|just in case) }
  match: { cutting [0-2] (helps|calms|makes) me } | { can not stop cutting } | { cant stop cutting }
  match: { (started|start|starting|keep|keeps|been|stop|stopped|quit|relapsed|back to|addicted to|think about|thinking about|thinking of|miss|missed|urge for|my|by|about|resort to|turned to|from|clean of|clean from|restarted|and) cutting } (again|SCR_ME|because|or|but|n|to|when|so|is|since|for|and|last|today|in|deeper|every|now|lol|$)
  unless before 6: (price*|budget*|cost*|grass|hedge|hair|film|video|wood|glass|fabric|weight|ties)
  match: { (want|need|urge|going|urges|tempted|love|compelled|desperate|like|wants|crave|craving) SCR_TO [0-1] cut } [0-1] (again|so bad|deeper|right now|tonight|to feel|SCR_ME|really bad|badly|so badly|tn|$)
  match: { (i|have|had) [0-1] cut (again|last night|today|yesterday|deeper|deep|so deep|way too deep|too deep) }
  match: { (cut|cuts|cutting) (way|far)? too deep }
  match: { (new|fresh|hide|hiding|hid|my|these|cover|covering|covered|more|deep|open) (my|the|some|fresh|new)? (cuts|self harm scars) } [0-2] (on|with|under|from|again|so|up|open|everywhere|hurt|sting|burn|are|look|$)
  match: { (blade|razor|razors|razor blades|blades|lighter|scissors|box cutter|knife|sharpener) [0-5] (calling me|on me|on my (skin|arm|arms|wrist|thigh|thighs|leg)|against my (skin|arm|wrist)|into my (skin|arm)|to my (skin|arm|wrist|arms)) }
  match: { (took|grabbed|got|found|use|used|using|pick up|picked up|with) [0-1] (the|a|my) (razor|blade|razor blade|lighter|scissors|knife) [0-6] (arm|arms|SCR_ME|wrist|wrists|skin|thigh|thighs|legs|leg|again) }
  match: { (razor blades|blades|razor|blade|knife) [0-10] use (it|them|one) on (me|SCR_ME|my arm|my arms|my skin) }
  match: { barcode on my (arm|wrist|thigh) } | { (arms|thighs|wrists|legs) are a mess } [0-6] (again|relapse*)
  match: { relapsed [0-6] (arms|blade|cut|cutting|razor|wrists|thighs|scars|sh) }
  match: { scars [0-8] (did some more|fresh|open|new ones|added|still open) }
  match: { days clean } [0-6] (relapse*|cut|cutting|sh|broke|ruined)
  unless in sentence: (SCR_ACCIDENT|weed|drinking|alcohol|sober|smoking|steak|envelope|box open)
  yes: {started cutting} again
  yes: I {want to cut}.
  no: I need to cut the grass.

rule screen.self_harm.pain
  note: Pain, hunger and purging as punishment or relief.
  match: (not|never|do not) [0-1] deserve [0-1] { (food|to eat|eating|dinner) }
  match: { (did|do) it again } [0-6] (bleeding|blood|arms|cuts|wrist|thighs|scars|sleeves)
  match: { (bled|bleed|bleeding|blood|raw) } [0-10] (used the blade|blade|razor|on purpose|felt better|feels good|relief)
  match: (wounds|scabs|cuts|bleed|blood|scars) [0-8] { like the pain }
  match: { (like|need|want|crave|deserve|love|feel) [0-2] (the|to feel|some)? (pain|physical pain) } [0-6] (so i|calm*|quiet|makes|relief|instead|it helps|scratch|to feel|on my skin|because i deserve)
  match: { (only|until) [0-2] (when i see|see) [0-1] blood } | { see(ing)? my own blood } | { watch myself bleed }
  match: { (make|making|made|force|forcing|forced) SCR_ME [0-1] (to)? (throw up|sick|vomit|puke|purge|bleed|be sick|faint) }
  match: { (starve|starving|starved) SCR_ME } | { stopped eating [0-4] (punish*|deserve|disappear) } | { (binge|binged|binging) and (purge|purged|purging) } | { (purge|purging|purged) after }
  match: { (punish|punishing|punished) SCR_ME [0-2] by [0-1] (not eating|cutting|hurting|starving|burning|hitting) }
  match: { long sleeves } [0-12] (nobody|no one|arms|scars|cuts|hide|ask*|see)
  match: { (pull|pulling|pulled|rip|ripping|tear|tearing) [0-1] (out)? my (own)? (hair|hair out|nails|nails off|eyelashes|skin|skin off) } [0-6] (hate|punish|angry|bleed*|pain|deserve|upset|overwhelm*|feel)
  match: { hurting is the only thing } | { want to feel pain } | { hurt so i can feel }
  match: { (did|do|doing|done) (something|things|it) [0-2] to my (arm|arms|body|skin|wrists|wrist|legs|leg|thighs) }
  unless in sentence: (gym|workout|muscles|spicy|tattoo)
  yes: I {make myself throw up} after every meal.
  yes: {Only when I see blood} does it get quiet.
  no: I like the pain after leg day at the gym.

rule screen.self_harm.other_hurts_self
  note: Somebody else hurts themselves.
  match: { (cut|cuts|cutting|hurt|hurts|hurting|burn|burns|burning|harm|harms|harming|starve|starving|scratches|injures|injuring|starves) (herself|himself|themselves|themself) }
  match: (he|she|they|SCR_PERSON) [0-4] { (keeps cutting|is cutting|started cutting|is self harming|self harms|selfharms|has cuts on|has fresh cuts|keeps hurting (herself|himself)|stop sh|doing sh|is cutting again|has been cutting) } (again|and|her arms|his arms|her|his|i|$)
  match: (he|she|they) { cuts } (again|and i|$)
  match: { (showed|show|saw|noticed|found|seen) [0-2] (her|his|their) (cuts|scars|self harm*) }
  match: (he|she|they|SCR_PERSON) [0-4] { (locked (himself|herself) in|disappeared|barricaded (himself|herself)) [0-4] (with|pills|knife|gun|razor|rope) }
  match: (he|she|they|SCR_PERSON) [0-3] { (might|may|will|could|going to|wants to|want to|would) [0-1] (hurt|harm) (herself|himself|themselves) }
  unless in sentence: (SCR_ACCIDENT|mushrooms|climbing|ladder|careful)
  yes: My daughter is {cutting herself}.
  yes: my gf {keeps cutting}
  no: She hurt herself at football.

# ---- harm to others -------------------------------------------------------------------------------------------

class SCR_VIOLENT
  kill | hurt | stab | shoot | murder | beat up | attack | strangle | beat | poison | choke | smother | drown | hit | punch | harm | rape | destroy | torture | slap | burn | execute | slaughter | injure | break | smash | knife | suffocate | maim | bash | shoot up | kil | stabb | bomb | slit | gut
class SCR_VIOLENT_ING
  killing | hurting | stabbing | shooting | murdering | beating up | attacking | strangling | beating | poisoning | choking | smothering | drowning | hitting | punching | harming | torturing | burning | suffocating | bashing | bombing | pushing | kicking | slapping | knifing | stomping | executing | maiming | ending
class SCR_VICTIM
  him | her | them | someone | somebody | people | everyone | everybody | all of them | every one of them | others | another person | another human | those people | these people
  (my|that|this|the|his|her|our) (own|little|ex|stupid|best|older|younger|baby|whole|new|old)? (SCR_PERSON|SCR_ACQUAINTANCE|boy|girl|guy|man|woman|bastard|bitch|asshole|class|kid|kids|baby|stepfather|neighbours|neighbors|colleagues|coworkers|school|bullies|dog|cat|pets|cop|cops|classmates|students|teachers|son|daughter|children|wife|husband)
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

# ---- abuse towards the writer ---------------------------------------------------------------------------------

class SCR_HE
  he | she | they | hes | my SCR_PERSON | my (own|older|younger|little|big|best|ex|new|drunk|late|foster|first|second|gym|math|maths|music|piano|swim|swimming|football|soccer|driving|german|english|science|history|dance|moms|mums|dads|great|half|twin|old|step|so called|violent|abusive)? SCR_PERSON | the SCR_ACQUAINTANCE | someone | somebody | a SCR_ACQUAINTANCE | SCR_KIN | his SCR_KIN | her SCR_KIN | my moms boyfriend | moms boyfriend | mums boyfriend
class SCR_HITS
  hits | beats | beets | chokes | choked | strangled | strangles | punched | punches | kicked | kicks | slaps | slapped | rapes | raped | molested | molests | hitting | beating | slapping | punching | kicking | choking | raping | burned | burns | spits on | spat on
  assaulted | assaults | abuses | abused | abusing | whips | whipped | bites | bit | stabbed | smacks | smacked | hurts | beat | beaten | hit | strangling | grope | gropes | groped | cornered | attacked | attacks | tortures | tortured | headbutted | pinned | suffocated | smothers
  grabs | gropes | bruised | thrashes | thrashed | backhanded | hitted | pinches | drugged | shot at | threw things at | throws things at | throws plates at | dragged | drags
rule screen.abuse.hits_me
  note: Somebody hits, chokes, rapes the writer.
  match: SCR_HE he { (hits|beats|hurts|hit) }
  match: SCR_HE [0-3] { (throws|threw|hurls|throw) [0-3] at (us|me|my (mum|mom|mother|sister|brother|kids)) }
  match: SCR_HE [0-3] { SCR_HITS (me|us) }
  match: SCR_HE [0-6] { (shook|shakes|shaking|corners|cornered) me }
  match: SCR_HE [0-8] { (went for|came at|lunged at|swung at|goes for|comes at|chased|chases|went after) me [0-1] (with|and|again|in the|when) }
  match: SCR_HE [0-4] { (poured|pours|threw|splashed|tipped) [0-3] (water|acid|oil|coffee|tea|bleach|soup) [0-1] (on|over|at) (me|my) }
  match: SCR_HE [0-4] { (holds|held|pushed|pushes|shoved|shoves|smashed|slammed|put|puts|banged|bangs|rammed|cracked) my (head|face) (under|into|against|in|down|through|on) }
  match: SCR_HE [0-6] { (presses|pressed|rubs|rubbed|grinds|ground) [0-2] against me }
  match: SCR_HE [0-4] { (abusing|hurting|molesting|raping|beating|hitting|harming) (me|us) }
  match: SCR_HE [0-8] { (and|then|he|she|or) (hits|beats|chokes|choked|strangled|punched|kicks|slaps|slapped|raped|hit|beat) me }
  match: SCR_HE [0-4] { (tried|tries|wants|wanted|attempted|going|threatening) to (kill|strangle|stab|choke|shoot|drown|smother|poison|rape|suffocate|run over|burn) me }
  match: SCR_HE [0-4] { (throws|threw|throw|throwing|hurls|hurled|smashes|smashed) [0-5] at (me|my head|my face) }
  match: SCR_HE [0-3] { (is|was|keeps|kept|has been|been|started) (stalking|following|beating|hitting|choking|abusing|raping|molesting|touching|groping|harassing|threatening|hurting|blackmailing|grooming|kicking|slapping|punching|strangling|filming|watching) me } [0-2] (in the shower|undress|sleep|when|and|for|since|again|every|at|now|$)
  match: SCR_HE [0-6] { beat (the|all the|every) [0-2] out of me } (and|again|when|until|tonight|for|because|$)
  match: { (forces|forced|force|forcing) (himself|herself|themselves) (on|onto|upon) me }
  match: SCR_HE [0-4] { (did|does|do|doing) (things|stuff|something|bad things|it) to me }
  match: { (hands|hand) (around|round|on|over) my (neck|throat|mouth) }
  match: { (held|holds|put|puts|pulled|had|pointed|points) [0-1] (a|the|his|her) (knife|gun|razor|blade) [0-1] (to|on|at|against) (my|me) }
  match: ^ { (hits|beats|slapped|choked|punched|raped|beat) me } (again|every|when|last|because|so)
  unless before 3: (never|not|does not|did not|no one|nobody|would not)
  unless inside: (hit me up|never|not|death hit|loss hit|grief hit|news hit|loss|funeral|words|baby|toddler|it to me nicely)
  unless after 2: (with the bill|awake|hands|to my core|along|up on|up for|up about|up with a|out|at (chess|tennis|cards|mario|uno|trivia|bowling|checkers|video|everything|running|swimming|arm|math|maths|snooker|table|basketball|soccer|football|wrestling|scrabble|monopoly|ping|pool|darts|golf|fifa|the finish)|to (it|the|that|a)|in (the race|chess|mario|the semi|the final|the vote|a game|straight)|with (a|his|her|the|their) (joke|pillow|idea|news|question|best|snowball|text|surprise|hug|smile|compliment|water)|by (a point|two|one|miles)|down (on|at)|hands|off|fair|a coffee|under the table to|that|as|with what|awake|through|again at|a drink|some|in her best|for dinner|lunch|on insta*|on facebook|playfully|with kindness|in the game)
  unless in sentence: (rattle|dream|chess|fifa|mario kart|scrabble|monopoly|water pistol*|pillow fight|hits me different|cute|kitten|sparring|feelings|with his speech|with her speech|laughing so|paintball|laser tag|boxing class|dodgeball)
  unless touching: (hits|hit|hitting) me up
  unless after 3: (with (homework|homeworks|love|jokes)|in twenty moves|with an umbrella)
  yes: My partner {hits me} when he is angry.
  yes: He {strangled me}.
  no: My partner beat me at chess again.

rule screen.abuse.was_done
  note: Having been raped, beaten, abused.
  match: (i|me|im|and|was|got|been|being|we|get|gets|getting|keep getting) [0-2] { (raped|molested|sexually (abused|assaulted|harassed|exploited)|gang raped|groomed by|trafficked|date raped|roofied|assaulted (by|at|on|in|when|last|and|again|while|twice)|physically abused|verbally abused by my|emotionally abused) }
  match: (i|me) (was|am|am being|have been|got|get|was being|keep getting|had been|were) [0-2] { (abused|beaten|beaten up|stalked|blackmailed|strangled|choked|hit by my|beat up|touched|kicked by my|slapped by my|beaten by|locked up|tortured|harassed by|jumped|mugged|attacked|threatened by|violated|held against my will) }
  match: { (sexual|physical|child|domestic|emotional|childhood|spousal|ritual|verbal) (abuse|assault|violence) } 
  unless in sentence: (article|course|documentary|charity|volunteer|training|law|statistics|help other|lecture|series|drama|novel|film|podcast)
  match: { (domestic (violence|abuse)) }
  match: { (abusive) (husband|wife|partner|relationship|boyfriend|girlfriend|father|mother|dad|mom|mum|marriage|childhood|upbringing|house|home|family|household|ex|parents|stepfather|stepdad|parent) } | { (physically|sexually|violently|emotionally|verbally) [0-1] (abusive|violent|aggressive) [0-1] (to|towards|with)? [0-1] me? }
  match: (he|she|husband|wife|partner|boyfriend|girlfriend|dad|father|bf|mother|mom|mum|stepdad|ex|son|daughter) [0-4] { (gets|is|becomes|was|turns|got|has been|being) [0-2] (violent|abusive|physical with me|aggressive with me|physically aggressive) }
  match: { does to me violence } | { (violence|violent) (against|towards|to|with) me }
  match: { had sex with me } [0-6] (not want|asleep|sleeping|passed out|drunk|said no|against my will|without my consent|without asking|would not stop)
  unless before 3: (never|not|was not|wasnt)
  yes: I was {raped} two years ago.
  yes: My spouse has been {physically abusive towards me}.
  no: I was overtaken by two runners.

rule screen.abuse.force
  note: Force, threats and being locked in.
  match: { (walks|walked|comes|came|stands|stood|sits) [0-4] naked } [0-4] (me|my|room|$)
  match: (not|never|wont) stop { (touching|hitting|grabbing|groping|kicking|following|threatening|stalking|hurting|punching|choking|filming|blackmailing) me }
  match: { (sends|sending|sent|leaves|making|makes|receiving|getting|get) [0-1] (me)? [0-1] (death)? threats }
  match: { (walks|walked|comes|bursts|barges) in on me } [0-3] (in the shower|changing|naked|on purpose|undressed|in the bathroom)
  match: { (marital|spousal|date|gang|statutory) rape } | { sexual abuse }
  match: { (raised|raises|lifted) (his|her|their) (hand|hands|fist|fists) [0-1] (to|at|against|on|towards) (me|my) }
  match: { coerc* (me|us) [0-1] (into)? } | { coercing } | { coerced into }
  match: { (forces|forced|forcing|makes|made|make|pressures|pressured|coerced|coerces|guilts|bullied|tricked) me [0-2] (to|into)? [0-3] (sex|sleep with|sleeping with|touch|touching|undress|strip|marry|have sex|send pics|send nudes|send pictures|send photos|kiss|naked|bed|do sexual|sexual|do stuff|do it|things with him|watch porn|do things|things i did not want|perform|swallow|kneel|stay in the room) }
  match: { (threatens|threatened|threatening|threaten|threats) [0-1] (to)? [0-2] (kill|hurt|beat|hit|shoot|stab|find|post|leak|take my kids|take the kids|burn|deport|report me to immigration|throw acid|me with a (knife|gun)|me) }
  match: (he|she|they|husband|dad|father|boyfriend|ex|partner|wife|brother|stepdad|uncle) [0-6] { (will|would|is going to|going to|said he will|would have) [0-1] (kill|hurt|beat|shoot|find and kill|find me and kill|stab|strangle|murder|hit) me } [0-4] (if i (leave|tell|told|go|ever|try|do not|say|speak|report|call|run|cry)|when he|when she|one day|tonight|in my sleep|and|$)
  match: { (locks|locked|lock|locking|traps|trapped|trap|kept|keeps|keep) me [0-1] (in|inside|up|out of the house|in the|in my) [0-3] (room|bedroom|basement|bathroom|house|closet|cellar|car|apartment|flat|cage|cupboard|garage|attic|night|days|home|cold|rain)? }
  match: { (take|taking|keep|taken|takes|get) (the|my|our) (kids|children|son|daughter|baby) } [0-4] if i (leave|left|go|tell|ever|do not|divorce|call)
  match: { (broke|breaks|smashed|smashes|destroyed|smash) my (phone|things|glasses|laptop|door|window) } [0-6] (because|so|when|leave|left|angry|rage|again|and)
  match: { (watches|watched|watching|films|filmed|spies on|spied on) me [0-1] (shower|undress|change|in the shower|sleep|naked|in the bathroom|getting dressed|changing) }
  match: { woke up [0-3] (naked|no clothes|undressed|without (my|any|clothes)|no underwear|my clothes off) }
  match: { (sex with me|sex to me) } [0-6] (i am|when|he|she|not|me|he is|child|$)
  match: { (drugged|spiked) (me|my drink) }
  match: { (took|takes|take|taken|hides|hid|confiscated|keeps|kept|has) [0-1] my (passport|documents|papers|id|phone and|phone so|pension|bank card|card away|car keys|keys|wages|phone away and) }
  match: (he|she|they|husband|wife|partner|boyfriend|girlfriend|father|mother|parents|dad|mum|mom|family) [0-2] { (controls|control|controlling) [0-1] (all)? (of)? (my (money|phone|life|clothes|bank|account)|everything i (do|wear|eat|say|spend)|who i see|where i go|what i (wear|eat|do)) }
  match: { (not|never|wont|doesnt) [0-2] (let|allow|lets|allows|allowed) me [0-1] (to)? (see (my|anyone|friends)|leave (the house|the flat|home|him|her|the apartment|alone)|go out (of|alone|without)|out of the (house|flat|room)|have (friends|a phone|money|a job)|talk to (my|anyone|other)|speak to (my|anyone)|work|use my phone|call my|sleep until|eat|go to the doctor) }
  match: { (do not|not|dont|never|doesnt) (give|feed|gives) me (food|anything to eat|dinner|water|money for food) } [0-6] (when|if|angry|because|unless|punish*)
  match: { blackmail* [0-1] me } | { blackmailed by } | { (post|leak|share|send|spread|show everyone|publish) [0-2] my (nudes|pictures|pics|photos|private photos|naked pictures|nude photos|videos) } [0-6] (if|unless|everyone|school|to|$)
  match: { (say|says|said|saying) [0-1] no } [0-2] (but)? [0-1] (he|she|they) [0-2] (kept|did not stop|would not stop|continued|carried on|went on|does it anyway|did it anyway)
  match: { (not stop|does not stop|would not stop|kept going|wont stop) [0-2] (when|after|even though|although|even when|if) i [0-3] (no|stop|cried|asked|told) }
  unless in sentence: (game|film|prank|escape room|cinema|toddler locked|quarantine)
  unless after 1: shape
  unless inside: (keep me in the loop|kept me in the loop|keeps me in good|keeps me in shape|kept me in shape|keep me in shape|keeps me in touch|made me touch up|kiss the dog)
  unless before 4: (never|not threat*)
  yes: He {forces me to have sex} with him.
  yes: He {threatens to kill} me if I leave.
  no: My boss made me sit through the meeting.

rule screen.abuse.touch
  note: Being touched, grabbed, pushed.
  match: SCR_HE [0-2] { (pushed|pushes|shoved|shoves|threw|throws|knocked|knocks|tripped|hit|dragged) me } [0-4] (broke|broken|fell|hospital|bruise*|bleeding|bled|concussion|stitches|hurt my|hit my head|cracked|injur*|landed|ground|floor)
  match: SCR_HE [0-2] { (touches|touched|touch|touching|grabs|grabbed|grab|grabbing|fondled|fondles|feels up|felt up|groped|gropes|kisses|kissed) me } [0-3] (at night|there|down there|under|inappropriately|without|when i (sleep|was|am)|when i was a|sexually|and i|between|in my sleep|in places|where|and says|by the (hair|throat|arm|neck|wrist)|so hard|n i|where i|while i|against my|and (will|would) not|every night|and told me not to|in bed|in the shower|even though)
  match: (boss|manager|supervisor|colleague|coworker|neighbor|neighbour|doctor|professor|guard|driver|employer|customer|client|man|guy|stranger|friend) [0-3] { (touch|touches|touched|touching|grabs|grab|grabbed|kissed|kisses|rubs|rubbed) me } (and|when|there|down|inappropriately|at|under|without|on the (leg|thigh|breast|chest|bus|train)|every|$)
  match: SCR_HE [0-3] { (touch*|rub*|grab*|strok*|feel*|squeez*|fondl*|grop*|kiss*) my (leg|legs|thigh|thighs|breast|breasts|butt|bum|chest|privates|private parts|body|boobs|ass|bottom|crotch|knee|waist) }
  match: (uncle|stepdad|stepfather|step dad|step father|grandfather|grandpa|father in law|coach|teacher|priest|cousin|brother in law|landlord|stepbrother|pastor|babysitter|tutor|trainer|father|dad|brother|boyfriend) [0-2] { (touched|touches|touch|touching|fondled|gropes|groped) me }
  match: { (hand|hands|fingers) [0-1] (down|up|under|inside|in|into|between|round|around) my (shorts|skirt|shirt|pants|trousers|dress|top|bra|underwear|legs|blouse|throat|neck|knickers) }
  match: { (shoved|shoves|pushed|pushes|threw|throws|slammed|slams|dragged|drags|shove|push|yanked|flung) me [0-1] (against|into|down|to the (ground|floor)|across|around|onto|by my|by the hair|out of the (car|bed)|over|off) }
  match: { (shoves|shoved|shove|manhandles|manhandled|shakes|shook) me } (when|because|again|around|every|if|so|and|whenever|$)
  match: { (twists|twisted|pulls|pulled|yanks|grabs|grabbed|squeezes) my (arm|hair|wrist|throat|neck|ear) } [0-6] (and|when|so|until|if|because|again|$)
  match: { (comes|came|come|sneaks|gets|climbs|creeps|crawls) into my (room|bed|bedroom) [0-1] (at night|every night|when|and|while) } [0-12] (pretend|sleep|scared|afraid|touch*|stepdad|stepfather|uncle|dad|hide|not tell|tell)
  match: (stepdad|stepfather|step dad|uncle|cousin|brother|father|dad|grandpa) [0-2] { (comes|came|sneaks) into my (room|bed) }
  unless in sentence: (cat|dog|puppy|massage|kids pushed me into the pool|pool|snow|kitten|physio|swing|hairdresser|toddler|with (his|her|their) (words|speech|story|kindness|song|gesture)|doctor examined|a coffee|surprise|toward my goals)
  unless after 2: (a (coffee|drink|seat|snack)|deeply|by surprise|off guard|to do better|to work|out of my comfort|to be better|harder|hard|deeply)
  yes: My uncle {touches me} at night.
  yes: He {pushed me down} the stairs.
  no: His kind words touched me.

rule screen.abuse.fear
  note: Fear at home, bruises, hiding.
  match: { flinch* } [0-6] (he|she|dad|husband|father|mother|boyfriend|partner|his|her|hand|voice|door)
  match: { (hide|hid|hiding|hidden) [0-3] (closet|bathroom|wardrobe|under the bed|under my bed|basement|garage|attic|shed) [0-6] (because|when|from|so|until|while) } [0-6] (dad|mum|mom|he|she|father|mother|husband|stepdad|boyfriend|him|her|they)
  match: (dad|father|husband|boyfriend|mum|mom|mother|stepdad|partner|brother|he|she|wife) [0-3] { (smashes|smashed|smashing|breaks|broke|breaking|destroys|destroyed|destroying|punches|punched|kicks|kicked|trashed|trashing) (everything|the walls|the wall|the door|holes|things|the furniture|the house|my door|plates|dishes|the windows|my room) }
  match: { (leaves|left|leaving) [0-2] (bruises|marks|bruise|welts|scratches|handprints) on (me|my) }
  match: i am not { safe } (at home|in my own home|in this house|with him|around him|here with)
  match: { (scared|afraid|terrified|frightened|fearful|petrified) [0-1] (of|for my life around|because of|that) [0-1] (my (husband|wife|partner|dad|father|boyfriend|girlfriend|stepdad|stepfather|mother|mum|mom|ex|brother|uncle|son|parents|step dad|man|carer|step father)|him|what he (will|would|might|could) do|what she (will|might|would) do|his temper|her temper) } 
  match: { (scared|afraid|terrified|frightened) [0-1] (to|of) [0-1] (go|going|be|being|come|coming) (home|back to him|in my own home|at home|alone with (him|her|my)) }
  match: { (scared|afraid|terrified) [0-1] (that)? (he|she|they) (will|might|may|is going to|would|could|ll) [0-2] (hurt|kill|hit|find|beat|come back and|come after|harm) [0-1] (me|us|the kids|my) }
  match: { (bruise|bruises|black eye|marks|fingerprints|finger marks|broken rib|broken arm|split lip) [0-6] (he|she|him|her|grabbed|hit|from where|from (dad|him|my husband|last time|mum|my boyfriend|my partner)|they) }
  match: { (concealer|makeup|make up|sunglasses|foundation|scarf|long sleeves|turtleneck) [0-10] (what he did|bruise|bruises|black eye|my eye|what she did|see what|from him|marks he) }
  match: { (hide|hiding|hid|lock ourselves|lock myself) [0-8] (hear his (key|car|steps|footsteps)|when he (comes|gets|is drunk|drinks)|his key|he comes home|dad comes home|until he (falls|sleeps|calms|leaves)|from (him|my husband|my dad|my father|my stepdad)) }
  match: { (hear) [0-3] (his|dad 's|her) (key|car|steps|footsteps) [0-8] (hide|hiding|lock|scared|shake|panic|freeze) }
  match: { (walking|walk|tiptoe|tiptoeing) on eggshells } [0-10] (hit|hits|angry|drunk|explode*|husband|partner|dad|hurt)
  match: { (follows|followed|following|stalks|stalked|stalking|waits|waiting) (me|for me) [0-2] (home|from work|every (day|night)|everywhere|outside (my|work|the)|to work|around|at night|after work) }
  match: { (hits|hurts|hit|hurt|beats|beat|slaps|yells at|chokes|kicks) (me|us|my mum|my mom|my mother|my sister|my brother|the kids|the children|her kids) [0-2] (when|whenever|every time|if|after) [0-1] (he|she|they|dad|i) }
  match: { (jump|jumps|beat|beats|kick|corner|wait for|gang up on|attack|hit|push) me [0-1] [0-2] (every day|after school|at school|in the bathroom|behind|on the way|outside school|every break|in the locker) }
  match: { (leaves|leave|left) me in (my|a) (own)? (wet|dirty|soiled) } | { (takes|took|steals|stole|spends) my (pension|benefits|savings|disability) }
  unless in sentence: (dog|puppy|cat|kitten|exam|game|movie|joke|dentist|ghost|duckling|moths|losing him|of losing)
  unless before 3: (not|never|no longer|used to pretend)
  unless touching: (hits|hit|hitting) me up
  yes: I'm {scared of my husband}.
  yes: My ex {follows me home} from work every day.
  no: I'm afraid of my dentist.

rule screen.abuse.other_victim
  note: Somebody else is being hurt.
  match: (boss|neighbor|neighbour|brother|cousin|friend|coach|man|guy|husband|boyfriend|dad|father|partner|he|mother|mum|mom|stepdad|wife|ex|they|parents|uncle) [0-3] { (beats|hits|slaps|kicks|chokes|punches|rapes|abuses|is beating|is hitting|beat up|molests|strangles|hurts|molested|raped|abused|strangled) (her|him|them|the (kids|children|baby|boy|girl|little)|his (wife|kids|son|daughter|girlfriend|partner|mother)|her (kids|son|daughter|children|baby)|my (mum|mom|mother|sister|brother|little|daughter|son|niece|nephew|friend|grandmother|kids|children)) }
  match: (she|he|they|SCR_PERSON|child|children|kids|girl|boy) [0-3] (is|are|was|being|gets|got|has been|might be|is getting|were) [0-2] { (abused|molested|raped|beaten|sexually (abused|assaulted)|being (abused|beaten|hit|molested|groomed|raped)|neglected at home|trafficked|groomed) }
  unless in sentence: (chess|film|novel|series|movie|game|match|tournament|league|final|semi|race|by two|points)
  unless before 2: (never|not)
  yes: I think the little girl next door is {being abused}.
  yes: My boss {hits his wife}.
  no: She was beaten in the final by two points.

# ---- medical emergencies --------------------------------------------------------------------------------------

rule screen.medical_emergency.swallowed
  note: Something dangerous was swallowed.
  match: { od would } (on|last|again|an|and|yesterday|tonight|this|$)
  match: { SCR_TAKEN [0-3] cleaning (stuff|fluid|product|products|liquid|supplies|spray|agent) } | { drank [0-2] (cleaner|disinfectant|sanitizer|gasoline|petrol|windex|lysol|dettol) }
  match: i [0-3] { SCR_TAKEN [0-3] (bleach|antifreeze|poison|batteries|a battery|drain cleaner|detergent|rat poison|pesticide|acid|methanol|toxic substance|rubbing alcohol|glass|razor|nail polish remover|ammonia|weed killer|weedkiller|paint thinner|toxic) }
  match: i [0-3] { (consumed|took|taken|swallowed|ingested|had) [0-1] (a|an)? [0-1] (lethal|fatal|deadly|massive|huge) (quantity|dose|amount|number|overdose) }
  match: { (drink|drank) (poison|bleach|acid) }
  match: { (ingested|swallowed|drank|taken) [0-3] (toxic|poisonous|caustic|lethal) [0-1] (substance|dose|chemical|amount)? }
  match: { poisoned SCR_ME }
  match: i [0-2] { (overdosed|od'd) } 
  match: { (sleepy|dizzy|drowsy|weird|sick|shaking|numb|faint) } [0-6] (after|from|because) [0-3] (taking|swallowing|all|overdos*) [0-3] (all|too many|those|so many|tablets|pills|meds)
  match: { (took|taken|had) [0-2] (way|much|far) more than (the|my|i) [0-2] (dose|dosage|prescribed|should|supposed|limit) }
  match: { (half|whole|entire|full) (a|the)? bottle of [0-1] (bleach|drain cleaner|detergent|rat poison|antifreeze|disinfectant) }
  match: { (mixed|mix|mixing) [0-4] (pills|meds|tablets|xanax|benzos|painkillers) [0-3] (with|and) [0-2] (vodka|alcohol|wine|whiskey|whisky|gin|booze|rum|beer) }
  match: { (took|take|taken|injected) [0-2] (double|triple|too much|all my|extra) [0-2] insulin }
  unless in sentence: (film|novel|the dog|the cat|he|she|toddler)
  yes: I {drank bleach}.
  yes: {od'd} on my meds
  no: I used bleach on the tiles.

class SCR_TAKEN
  drank | drunk | swallowed | ingested | took | taken | ate | eaten | drink | gulped | injected | have had | consumed
rule screen.medical_emergency.bleeding
  note: Heavy bleeding.
  match: { bleeding from (my|the) (wrist|wrists|arm|arms|head|neck|leg|legs|stomach|throat|ears|thigh) }
  match: i [0-2] { bleeding [0-2] (a lot|badly|out|heavily|real bad|really bad|bad|so much|everywhere|and it|really badly|profusely|like crazy|to death) }
  match: { (not|never|wont|cant|can not|doesnt) [0-2] (stop|stopping|stopped) (bleeding|the bleeding|the blood) } | { (bleeding|blood|it|its) [0-3] (not stopping|will not stop|wont stop|does not stop|is not stopping|can not stop it|keeps coming) }
  only if in text: (blood|bleed*|cut|wound|arm|wrist)
  match: { (there is|so much|its|it is|lots of|too much|losing) [0-1] [0-1] blood (everywhere|all over|and i|on the floor) } | { blood everywhere } | { (losing|lost) [0-3] blood }
  match: { (cut|severed|hit|nicked) (an|my|the) (artery|vein) } | { so much blood }
  match: { cut (way|far)? too deep }
  unless in sentence: (nosebleed|nose|film|period|game|movie|razor shaving|dog|horror|gums|ferret|trampoline|vid|video|onion|at the birth|so proud|tattoo|donat*)
  yes: I'm {bleeding a lot} and it won't stop.
  yes: I'm {bleeding out}.
  no: My nose bled in the gym.

rule screen.medical_emergency.body
  note: Signs of an acute emergency.
  match: { (heart|breathing|lungs) [0-1] (is)? (stopping|slowing|failing|giving out) }
  match: (i am|am|is) (actually|maybe|probably)? { having (a|another) (heart attack|stroke) }
  match: { can not breathe } [0-8] (chest|arm|lips|blue|throat is|ambulance|dizzy|help me)
  match: { chest [0-6] (arm is numb|left arm|crushing|can not breathe|spreading|jaw) }
  match: { (passing out|pass out|losing consciousness|fading out|going unconscious|cant stay awake|can not stay awake|blacking out|everything is (spinning|going dark|going black)|legs feel heavy|heart is racing) }
  only if in text: (pills|pill|blood|bleed*|tablets|meds|overdos*|swallow*|chest|vodka|od'd|drank bleach|poison|took too|arm|numb|heart attack|stroke|ambulance)
  unless in sentence: (almost|nearly|gave me|give me|SCR_LAUGH|grandpa|he|she|dad|my father|my uncle|ago|last year|panic attack|when i saw|price*|laugh*)
  yes: I think I'm {having a heart attack}.
  yes: I feel my {heart stopping}, I took too much.
  no: That jump scare almost gave me a heart attack lol.

rule screen.medical_emergency.took_too_much
  note: Too much medicine, by oneself.
  match: (can not|cant) { feel my (legs|arms|hands|face|body) } [0-6] (pills|tablets|took|meds|swallowed)
  match: (after|since|because) { i took (those|the|all|these|so many) [0-2] (pills|tablets|meds) } [0-10] (dizzy|numb|sleepy|sick|scared|feel|blurry|shaking|breathe)
  match: think i am { overdosing } | i am { overdosing } 
  match: i [0-4] { (took|taken|swallowed|had|downed) [0-2] (far|way)? (too many|too much) [0-4] (pills|tablets|meds|medication|medicine|heart tablets|paracetamol|sleeping|insulin) }
  match: { (eaten|ate) all [0-2] (tablets|pills|medicine|medication) }
  unless in sentence: (he|she|almost|used to)
  yes: I {took too many pills} and feel dizzy.
  yes: I {took too much insulin} on purpose.
  no: I took too many photos.

class SCR_TOOL
  razor | razors | blade | blades | needle | needles | knife | lighter | hammer | scissors | broken glass | glass shard | box cutter | cigarette | cigarettes | matches | hot spoon | sharpener | shaver | compass point | pins | safety pin
class SCR_MY_PART
  (my|me) (own)? (left|right|inner|upper)? (arm|arms|wrist|wrists|thigh|thighs|leg|legs|skin|forearm|forearms|stomach|hips|ankle|ankles|body|flesh|veins)
rule screen.self_harm.tool_and_body
  note: A tool and one's own body, or a tool and relief.
  match: { (cigarette|cigarettes|lighter|match|iron|razor|blade|needle|scissors|knife) [0-3] (on|into|against|in|to) my (hand|hands|palm|palms|fingers|foot|feet|neck|face|chest|back) }
  match: { (press|pressing|pressed|hold|holding|held|put|putting) [0-3] (hot|burning|lit|boiling|ice|salt|metal|iron|spoon|flame) [0-4] (on|to|against|over) SCR_MY_PART }
  match: { SCR_TOOL [0-8] SCR_MY_PART } | { SCR_MY_PART [0-8] SCR_TOOL }
  match: { SCR_TOOL [0-6] (calms me|relieves|only thing that (calms|helps)|only thing that makes|my only friend|helps me|numbs|makes me feel) }
  match: { (prick|pricking|poke|poking|jab|jabbing|stab|stabbing|burn|burning) (myself|my own [0-2]) [0-1] with }
  unless in sentence: (doctor|nurse|vaccine|vaccination|tattoo|tattoos|shave|shaving|shaved|acupuncture|blood test|insulin|diabetes|diabetic|iv|hospital|physio|accident*|cooking|chopping|sewing|knitting|quilting|barber|he|she|surgery|jab|donated)
  yes: I stuck a {needle in my arm} because I hate myself.
  yes: The {razor is the only thing that calms} me.
  no: The nurse put a needle in my arm.

rule screen.self_harm.marks
  note: Cuts, scars and blood on one's own body.
  match: { SCR_MY_PART [0-4] (covered in|full of|look like|looks like|hurt from|burn from|sting from|sore from|raw from|bleeding from|have new|has new|covered with) [0-6] (cuts|scars|scratches|burns|zebra|wounds|cutting) }
  match: { (new|fresh|more|recent|infected|deep) (scars|cuts|wounds) } 
  match: { (see|seeing|watch|watching|feel|feeling|like|love) [0-3] (blood|my blood) [0-3] (run|drip|flow|come|down|trickle|running|dripping|flowing) }
  match: { (broke|lost|ruined|reset|ended|ending) my [0-1] streak } [0-6] (cut|cutting|blade|sh|harm)
  match: (clean|streak) [0-4] { (and|then|but) (i)? cut }
  match: { (to feel something|to feel anything|feel something real) } [0-8] (hand|arm|leg|pain|hurt|door|wall|burn|cut)
  match: (slam*|smash*|hit|hitting|punch*|burn*|cut|cutting|bite|biting|scratch*|pinch*) [0-8] { (to feel something|to feel anything|to feel alive|to feel pain|to calm down|to punish myself) }
  match: { (hit|hitting|punch|punching|punched|beat|beating|bruise|bruising) SCR_MY_PART (with|until|till|so|when|because|again|over) }
  match: { (hair out|scalp|skin) } [0-6] (punish*|bleeds|bleed|raw|until)
  match: i { sh } (sometimes|daily|a lot|too|when|because|again|everyday|every|$)
  match: { relapsed } [0-3] (new ones|new cuts|deep|bad|again on my|so many)
  unless in sentence: (SCR_ACCIDENT|doctor|surgery|car|cat|pan|sunburn|drinking|smoking|alcohol|weed|vodka|bed ridden|he|she|film|movie|knee|knees|gym)
  yes: {My wrists are covered in cuts}.
  yes: I've got {new scars} and my mum noticed.
  no: My legs are covered in mosquito bites.

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

rule screen.abuse.to_me
  note: Violence towards the writer, whoever does it.
  match: { (choked|choking|chokes|strangled|strangles|strangling|punched|punches|punching|slapped|slaps|slapping|raped|rapes|raping|molested|molests|molesting|groped|gropes|groping|whipped|whips|beats|beating|kicks|kicked|kicking|spat (at|on)|spits (at|on)|headbutted|smacked|smacks|burns|stabbed|hitting|sexually assaulted|sexually abused|abuses|abused) me }
  match: { (grabbed|grabs|grab|held|holds|dragged|pulled|lifted|pinned) me [0-1] (by|against|down) [0-2] (throat|neck|hair|wall|arm|floor|bed|collar|wrists|the) }
  match: { (spat|spits|spit) in my face } | { (punched|slapped|hit|kicked|burned|smacked|hits|slaps|kicks|punches|spat) (me)? [0-1] (in|on|across) (the|my) (face|stomach|head|back|ribs|jaw|mouth|belly) }
  match: { (burned|burnt|cut|broke|twisted|bruised|fractured|cracked|stepped on|dislocated) my (arm|nose|rib|ribs|wrist|hand|finger|jaw|leg|skin|lip) } [0-4] (with (a|his|her|the) (cigarette|iron|lighter|knife|belt|bat|hand)|when (he|she)|during|because|again)
  only if in sentence: (he|she|they|dad|mum|mom|father|mother|husband|wife|boyfriend|girlfriend|partner|brother|sister|ex|uncle|who|someone|him|her|cigarette|jake|me)
  unless in sentence: (dream|chess|fifa|mario kart|scrabble|monopoly|water pistol*|pillow fight|sparring|boxing|karate|judo|dodgeball|paintball|rattle|toddler|kitten|puppy|horse|football|goalkeeper|physio|film|movie|novel|video game|sunburn|golf|sun|bass|that beat|the air|air|humidity|wind|nettles|smoke|dust|pollen|with (his|her) (speech|story|voice)|skiing|snowboard*|climbing|bike)
  unless after 2: (out|off|up with|in (the|a) (race|final|game|quiz)|at|to it|to the|under the table|awake|into gear|back into|up about|while i (was|am) down|up over)
  unless before 3: (never|not|no one|nobody)
  yes: Jake {grabbed me by the} throat again.
  yes: my mom {beats me}
  no: He kicked me out of the group chat.
  no: Nobody ever punched me.

rule screen.abuse.being_hit
  note: Being hit, not allowed, watched, starved, blackmailed.
  match: (i am|im|i get|i got|i was|being|getting|we get|kept being|keep getting|been|me being) [0-1] { (hit|slapped|punched|kicked|choked|whipped|spanked with a belt|beaten up|locked in|starved|groped|burned|strangled|tied up|thrown against|pushed around|held hostage|forced to have|threatened with a) } (at home|by (my|him|her|the (man|woman|staff|carer)|them|dad|mum|mom)|every|when|again|in the face|so hard|daily|all the time|with|by his|if|and|to|because|$)
  unless in sentence: (car|ball|bus|truck|wave|bike|van|taxes|hail|lightning|news|nostalgia|storm|flu|covid|the bill|puck|elbow|traffic|boxing)
  match: { (checks|reads|searches|goes through|tracks|controls) my (phone|messages|mail|bag|location|emails) } [0-12] (takes|money|not allowed|lets|hit|leave|friends|angry|jealous|mother|see)
  match: (not|never) { allowed to (see|leave|go out|talk to|speak to|have (friends|a phone|money|a job)|use my phone|call|visit|work|eat|sleep) } [0-8] (mother|mum|mom|family|friends|without|he|she|husband|him|alone|house|anyone|permission)
  match: (no one|nobody|they|parents|mother|father|mum|mom|dad) [0-4] { (gives|give|feeds|feed) me [0-1] (food|dinner|anything to eat|enough to eat) } 
  match: { (threw|throws|kicked|locked|put|throw|locks) me out (in|into|of the house|at night|on the street|onto|naked) }
  match: { (threatens|threatened|threatening|threats|wants|blackmail*|demands|asks for) [0-6] (nudes|nude|naked pictures|naked photos|show everyone|tell my parents|post (it|them|my)|leak|send it to|my pictures) } [0-6] (or|unless|if|parents|everyone|he|she|$)
  match: { tied me (up|to|down) } | { (makes|made|has|had) me sit on his lap } | { exposed himself } | { showed me his (penis|private parts|dick) } | { had (his|her) way with me } | { took advantage of me } | { subjects me to }
  match: { (sends|sent|sending|texts|leaves) me [0-4] (messages|texts|voicemails|notes|letters) [0-4] (kill me|hurt me|find me|will kill|threat*) }
  match: { gives me the silent treatment } [0-8] (hit|weeks|afraid|scared|locks)
  unless inside: (not allowed to (eat|work) (at|before|during))
  unless in sentence: (visa|customs|after surgery|doctor said|exam|museum|quarantine|halloween|escape room)
  unless in sentence: (i felt like i was being|rock|metaphor)
  yes: I'm being {hit} at home.
  yes: My partner reads my phone and I'm not {allowed to see} my mother.
  no: I was hit by nostalgia.

rule screen.self_harm.head
  note: Hitting one's own head or fists against something.
  match: { (bang|banging|banged|hit|hitting|smash|smashing|slam|slamming|slammed) my (own)? head (against|on|into) (the|a|my)? (wall|walls|floor|bedframe|tiles|headboard) } (again|until|when|because|so|till|over and over|and|to|till|$)
  match: (when|because|until|angry|upset|overwhelmed|sad|anxious) [0-8] { (bang|banging|banged|hit|hitting|smash|smashing|slam|slamming) my (own)? head (against|on|into) } 
  match: { (bang|banging|banged|hit|hitting|smash|smashing|smack|smacking|beat|slam|slamming|knock|knocking|struck) my (own)? (head|fists|fist|hand|hands) [0-1] (against|on|into) (the|a|my)? (wall|door|floor|desk|table|bedframe|tiles|head)? } [0-6] (until|till|again|over and over|when it gets|to make it stop|to stop|bleed|bleeds|so hard)
  unless in sentence: (code|bug|printer|spreadsheet|trying to explain|cupboard|door frame|goal post|football|gym|by accident|accident*|slipped|tripped|fell|low ceiling|song|homework)
  yes: When I get angry I {hit my head on} the wall.
  yes: I {hit my head against the wall} until I feel dizzy.
  no: I hit my head on the cupboard, ouch.


# ---- the same categories in everyday words ---------------------------------------------------------------------

class SCH_SHE
  he | she | they | himself | hes | (my|me|our|the|his|her|wee|ma) (own|older|big|step|ex)? (SCR_KIN|SCR_ACQUAINTANCE|da|ma|mam|fella|chef|seniors|oga|madam|minister|pastor|staff|employer) | husband | wife | dad | mum | mom | mam | da | stepdad | boyfriend | girlfriend | partner | coach | boss | chef | ex
class SCH_LIMB
  arm | arms | wrist | hand | hands | finger | fingers | throat | neck | jaw | face | head | hair | rib | ribs | nose | shoulder | leg | ear | tooth | teeth | eye | collarbone | lip | chin | scalp
gate sch.harmless
  note: Animals, sport, treatment and play, where being hit or held means nothing.
  unless in text: (chess|fifa|mario|monopoly|sparring|boxing|karate|judo|wrestling|rugby|hockey|paintball|pillow fight|snowball|kitten|puppy|goat|horse|goose|massage|dentist|barber|hairdresser|toddler|novel|film|movie|episode|character|trampoline|waves|vaccine|dodgeball|prank|haunted house|curry|leg day|scrum|panto|customs|airport|escape room)
  no: The goat strikes me with his horns, a black eye again.

rule screen.abuse.struck
  note: Verbs and nouns of being struck and held, in many kinds of English.
  match: SCH_SHE [0-5] { (clatters|clattered|leathers|leathered|batters|battered|belts|belted|wallops|walloped|thumps|thumped|clouts|clouted|skelps|skelped|pinches|pinched|strikes|struck|boots|lamped|decked|whacks|whacked|shook|canes|caned|lashes|kiks|slaped|bashes|bashed|elbowed|stamped on|stamps on|starves|scratches|drags|burns|burnt|smothered) (me|us) }
  match: { (gave|gives|give|gied|gie|given|giving|take|took|taking|get|getting) [0-1] (me|another|a|us) [0-2] (hiding|skelp|beating|battering|belting|clout|black eye|keeker|thrashing|leathering|good slap|slap|walloping|doing|shiner|fat lip|broken rib) }
  match: { (gets|got|put|puts|raises) (his|her|their|the) (stick|belt|fists|fist|cane|shoe|slipper|boot|hands) (to|on|at|off|round|around) (me|us|my) } | { (me|us) (wi|with) (his|her|the|a) (fists|belt|stick|boots|shoe|blackthorn|cane|cable|hose) }
  match: { me [0-5] by (the|my|me) (jaw|throat|neck|hair|scruff|collar|wrist|ear) }
  match: SCH_SHE [0-6] { (held|holds|put|puts|pressed|presses|pushed|pushes|shoved|ran|forced|kept|shut|slammed) (my|me) SCH_LIMB [0-1] (over|under|on|against|in|into|onto|to) (the|a) }
  match: SCH_SHE [0-3] { (broke|brok|breaks|dislocated|fractured|cracked|burned|burnt|twisted|knocked out|stamped on|bent|sprained|split|bruised|bloodied) (my|me) SCH_LIMB }
  match: { (hits|hit|hitting|bruises|marks|bruised|punches) [0-3] where (it|they|nobody|no one|the|you|people) [0-3] (shows|show|see|sees|covers|cover|notice) }
  match: { (makes|make|made|making) (me|us) (kneel|stand (in|outside|there|on)|sleep (on|outside|in)|eat (outside|off|from|alone)|beg|strip|crawl|sit outside) } | { (goes|go|went) for (me when|my (face|throat|head)) } | { (break|breaks) things on me } | { beat it out of me }
  match: { never where (the|it|any|my|people|anyone) } | { where (the|my) [0-2] (hide|hides|cover|covers|could see) } | { always (the|on the) (back|stomach|arms|ribs) }
  match: { beat (me|us)? with (the|a) (cable|belt|stick|shoe|hose|racquets) } | { burn (me|us) with } | { (threw|throws) [0-3] (at (me|us)|down the stairs|at my) } | { my (head|back|shoulder|face) (was|went|hit|made) [0-1] (against|in|into|through) the }
  match: { handles me (so|very|like|too)? (rough|roughly|meat|a sack) } | { (throws|threw|drags|dragged) me (about|around|across|over|downstairs) } | { (pillow|cushion|bag) over my (face|mouth|head) }
  match: { (pillow|cushion|belt|cord) [0-1] (round|around|over|on) my (throat|neck|mouth|face) }
  match: { (belt|cane|strap|wooden spoon) (again|out|across|on me|tonight|ready) } [0-10] (he|she|father|me|my (grades|back|legs|arms))
  match: (he|she|uncle|boss|landlord|husband|chef|madam) [0-6] { (locks|locked|bolts|bolted) (me|us) [0-3] (outside|in|door|balcony|basement|room|out) }
  match: (he|she|they|dad|mum|stepdad) (says|said) [0-2] { i am next } ($|and|if|now)
  match: (says|said|tells|told|because) [0-6] { (nobody|no one|noone) (will|would) believe (me|you|a) }
  match: (coach|teacher|priest|pastor|vicar|physio|tutor|youth leader|elder|imam|trainer|boss|supervisor|uncle|cousin) [0-12] { (touches|touched|hands on me|massages|massage|our secret|to his flat|on his lap|alone with me|put his hand|pressed me) } [0-14] (secret|sick|thirteen|fourteen|12|13|14|15|god|quiet|owe*|lose my place|champions)
  match: (husband|he|wife|she|dad|father|brother) [0-2] { (broke|breaks|fractured|burnt|burned|scalded) (my|two of my|one of my) [0-1] (finger|fingers|arm|wrist|nose|rib|ribs|jaw|tooth|hand|collarbone) }
  match: (he|she|they|carer|madam|husband|wife|staff) [0-2] { (tie|ties|tied|strap|straps) me (to|into|down|up) }
  match: { (sleep|sleeping|hide|hiding|hid|wait|waiting) (in|under) (the|my) (shed|bath|wardrobe|cupboard|coal shed|attic) } [0-10] (because|until|till|til|when) [0-2] (he|she|dad|himself)
  match: (he|ex) [0-2] { outside my (flat|house|door|window|work|building) } [0-2] (again|banging|shouting)
  match: { (makes|made) (me|us) (drink|eat|swallow) [0-8] (throw up|am sick|off the floor|soap|hot sauce) }
  match: { (my|the) [0-1] (carer|nurse|matron|madam|captain|warden|corporals|seniors|guards) } [0-6] (ties|slaps|beats|pinch*|grips|hold us down|holds me down|is rough|s rough)
  match: { (have|has|had) to [0-1] (undress|strip|kneel|stand outside|stand in the (hall|cold|garden)|sleep on the floor) } [0-16] (he|she|check|dad) [0-4] (check|says|said|shout*|sleep*|can)
  apply: sch.harmless
  unless before 4: (never|not|nobody|no one)
  unless touching: (struck me (as|that|how|when|dumb)|struck us|thumps me on|pushed my hair|held my hand in|put my hand in|boots me off|boots me out|put my head on the|put my face in|elbowed me when)
  yes: He {clatters me} when he's got drink in him.
  yes: Dad {gave me another hiding} on Saturday.
  yes: He {ties me to} the chair when I ring the bell.
  no: It struck me as odd.

class SCH_MARKS
  black eye | keeker | shiner | bruise | bruises | bruised | bruising | bruse | bruses | split lip | fat lip | broken rib | ribs | handprint | fingerprints | welts | marks on my | dislocated | my jaw | my (nose|arm|wrist|rib)
rule screen.abuse.excuse
  note: Marks of violence and the story told about them.
  match: { (told|tell|tells|telling|said|say|saying|excuse|tolde|believes|lied) [0-8] (it was|i was|i had|i walked|i slipped|i fell|i came off|i bumped|walking into|walked into|was the|cupboard|the stairs|i am clumsy) [0-3] (cupboard|door|doors|stairs|fell|slipped|clumsy|tripped|bike|quad|football|gym|deck|ice|step|shelf|oven) }
  match: { (walked|walk|walking) into (doors|a door|the door) }
  match: { (apologised|apologized|said sorry|says sorry|apologises|sorry) with (a|an|flowers|tulips|roses|chocolates|earrings|jewellery) } | { (brought|bought|brings|buys) [0-1] (flowers|carnations|roses|tulips) (again|after|the next|this time) } | { always (flowers|sorry after|nice after) } | { (nice|sweet|lovely) after }
  match: { SCH_MARKS [0-3] (under|hidden|covered|cover|hide|yellow|fading|again|on both arms) } 
  only if in text: (SCH_MARKS|he hit|she hit|for years|forty years|wrist|throat|dent|flowers|shoulder)
  only if in text: (he|she|him|his|her|husband|wife|dad|partner|boyfriend|stepdad|father|mother|mum|man)
  apply: sch.harmless
  unless in text: (skiing|surfing|netball|basketball|ladder|son fell|daughter fell|she fell|he fell|playground|razor|blade|cut myself|did it myself|goalkeeper|five a side|apples|bananas|peaches|ego|football)
  yes: Black eye. {Told the girls at work it was the cupboard} again. He bought flowers.
  yes: She says the {bruises are fading}, but she'll do it again.
  no: I told Mum I tripped on the stairs.

rule screen.abuse.control
  note: Money, papers, doors, food, the phone and every step in somebody else's hand.
  match: { (not|never) allowed (a|an|any|to have|my own) [0-1] (money|card|bank card|key|phone|friends|job|passport|food|opinion|bank account) }
  match: (he|she|they|SCR_PERSON|husband|wife) [0-4] { (tracks|tracked|tracking|monitors|reads|opens|controls|controlled|goes through|smashed) [0-1] (all|every)? (my (phone|car|post|letters|correspondence|location|receipts|messages|mileage|money|emails|clothes)|every penny|what i (wear|eat|spend)|who i (see|talk)) }
  match: (he|she|they|SCR_PERSON|husband|wife) [0-4] { (took|takes|hides|hid|keeps|kept|confiscated|locked away|locks away|holds|cut up|decides|controls|has) (all)? (of)? (my (money|wages|pension|bank card|passport|papers|visa|teeth|glasses|spectacles|chequebook|walker|wheelchair|inhaler|insulin|benefits|certificate|degree certificate|hearing aid|stick)|whether i|when i (eat|sleep|shower)) }
  match: { (put|has|installed|found) a (tracker|camera|spy app|gps|microphone) (on|in|inside|under) (my|the|our) (phone|car|nursery|bedroom|hall|bag|kitchen|lounge|bathroom) } | { (tracker on my|camera in the (hall|nursery|bedroom)|checks the mileage) }
  match: { (ask|asks|asking|beg|begging) [0-1] (for)? (permission|for everything|for food) (to|for|before|from|if) } | { permission to (use the|eat|sleep|leave|go to the toilet|see my) }
  match: { (does not|will not|wont|refuses to|not|denies|withholds) (feed|let|give|allow) (me|us) (eat|food|meals|water|my (medicine|insulin|inhaler|pills|tablets)|sleep|til|till|until|out|see) } | { poured my (insulin|medicine|tablets|meds) } | { denies me (meals|food|sleep) }
  match: { (let|lets|allow|allows|give|gives) me [0-1] (have|use|see|my|eat) [0-4] (unless|till|til|until|only if) } | { (allowed|allowed to|may i) [0-6] (if|when|unless|until) (he|she) (says|taps|nods|lets|allows) } | { counts the (minutes|hours) i }
  match: { (locks|locked|lock) the (fridge|cupboard|food|passport) } | { (camera|cameras) in every } | { (lock|locks) on the outside } | { not until i (have)? sign* } | { if i ask for (it|any|either|money|food) }
  match: { (close|closes|closed|lock|locks|locked|shut|shuts|locking) (me|us) (in|outside|inside|up) } | { locked in my room }
  match: { (work|works|working|worked) (without|for no) pay } | { no (touch|sex) no (papers|pay|salary|visa|job|rent) } | { (sleep|sex) with (him|them|the boss) } [0-8] (pay|salary|papers|rent|job|visa|fire)
  match: { (wedding|marriage|marry|married) [0-6] (whether i (consent|want|agree)|against my will|if i refuse) } | { (forced|force|forcing|making) (me|us) [0-2] (to marry|into (marriage|marrying)|marry) }
  apply: sch.harmless
  unless in text: (diet|grounded me|school rules|lent|border|museum|exam|copying|photocop*|parental control|cat|by accident|by mistake|laughed|the pub quiz|bus stop|fitness tracker|smart watch|step count|key fob|lanyard|warehouse party|hotel)
  unless before 3: (never|nobody)
  yes: I'm {not allowed a phone} or a key unless he says so.
  yes: She {took my walker} away for three days because I answered back.
  no: The smart watch counts my steps, and he checks my location on the hike.

rule screen.abuse.threat
  note: Threats and what follows when one speaks, leaves or says no.
  match: (he|she|they|stepdad|stepfather|uncle|husband|wife|partner|boyfriend|ex|father|brothers|dad|mum|mother|boss|coach|chef|man|landlord|warden|seniors) [0-12] { if i (tell|told|say anything|speak|leave (him|her|$)|marry|do not marry|scream|report|grass|grassed|do not sleep|do not pay|say no|said no|complain|ever (leave|go|left)|go to the police|went to the police|talk) } 
  match: { if i (tell|told|leave|left|say no|said no|complain|report|scream|do not send|grass|talk) [0-8] (he|she|they|mum|mom) [0-2] (waits|puts|loses|lose|kill|kills|hurt|hurts|posts|leaves me|takes|hit|hits|just waits|know where) }
  match: { (sound|noise) of (his|her) (key|keys|truck|car|boots|steps|footsteps|van) } | { how (the|his|her) key turns } | { which room to be in } | { coming up the stairs and if }
  match: { (send|sending|show|showing|post|posting|leak|puts) [0-3] (pics|nudes|pictures|photos|more|the old ones) (or|if|unless|up|to my|hell) } | { (if|or) [0-6] (send|sends|sending|show|shows|post|posts) [0-2] (pics|nudes|pictures|old ones|whole school) }
  match: { our (little)? (secret game|special secret) } | { it was our secret } | { (who would|whod) believe (a|me|that) } | { puts his hands (where|down|up|all over) } | { take my top off (so|for|in front) } | { does wrong things }
  match: { (they|he|she) (know|knows) where my (sister|mum|mom|mother|kids|family|parents|brother) } | { in breach of the (order|injunction) } | { if i ever (go|leave|left|try to leave) he } | { says you are next }
  match: { (what|things) [0-1] (will|would|could|might) happen (to me|to us|should i|if i (leave|tell|speak|talk|go|report)) } | { what happens when i (lie|leave|tell|talk) }
  match: SCH_SHE [0-6] { (does|do|did|doing) (things|stuff|something|what he does) [0-4] (i do not want|i dont want|at night|that are not|when mum|to me|on the table|i did not) }
  match: { what (he|she|they) (does|did|do|do to me) [0-2] (at night|to me|in my room|when mum|in the dark|behind closed) }
  match: { (forced|forces|repeatedly forced|forcing) [0-2] (sexual|sex|himself|intercourse) } | { count as rape } | { is it (still)? rape } | { (waits|waited) (til|till|until) i am asleep }
  match: (my|the|an) (ex|stalker|old boyfriend|ex husband|ex wife|ex boyfriend) [0-6] { (outside|parked|parks|turned up|turns up|turning up|waits|waiting|found out where|found my|watching my|watching me|new accounts|new number|follows|following|knows where i|has found) } 
  match: { (touch|touches|touched|tuoches|toches|touching|rubs|grope|gropes) me } [0-4] (at night|nihgt|in the|he say|no papers|every|under|where|when)
  match: (scared|scard|afraid|frightened|terrified) { (to|of) (sleep|slepe|the sound of his|go home|his (boots|key|voice|steps|car)|her (voice|steps|key)|his key|being alone with (him|her)) }
  apply: sch.harmless
  unless in text: (hide and seek|my boss will kill me|mum will kill me|spoiler|surprise|diet|homework|allergic|hamster|voters|secret santa|the dog|the cat|cat|cashback|parking|thunder)
  unless before 3: (never|not|nobody|what if)
  yes: He says {if I tell} anyone, Mum will lose the house.
  yes: My ex is {parked} over the road again, third night.
  no: Mum says she'll be cross if I tell the surprise.

# ---- harm to others

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

# ---- medical emergencies

rule screen.medical_emergency.acute
  note: Signs of an emergency that speak for themselves.
  match: { (can not|cant|could not|cannae|unable to) [0-1] (wake|rouse|waken|revive) (him|her|them|dad|mum|mom|my [0-1] SCR_PERSON) }
  match: { (lips|face|skin|fingers|tongue|hes|she is|he is|he has|gone|went) (are|r|is|gone|went|have gone|has gone|turned|turning|go|all|a|kinda|kind of) [0-2] (blue|grey|gray|purple|floppy|limp|unconscious|unresponsive) }
  match: { (fit|seizure|seizures|fiting|fitting) [0-4] (not stopping|will not stop|wont stop|ten minutes|minutes|again) } | { having [0-2] (like)? (a|one of (his|her)) (fit|seizure|seizures|stroke) }
  match: { (breathing|breath|breathes) [0-3] (very slow|so slow|slow|shallow|strange|weird|stopping|gurgling|noisy|raspy) } | { (strange|weird|funny|gurgling|snoring|gasping) (noise|noises|sound) [0-3] (breath|breathing|breathes|throat) } | { foaming at } | { foam (round|around|at|from) (his|her|my) }
  match: { (throat|throtes|throats|airway|tongue|windpipe) [0-1] (is|are|feels)? (closing|closin|swelling|swollen up|closing up|tightening) } | { chest (closes|is closing|like a vice) } | { (struggling|fighting|gasping) (to|for) (breathe|get air|air|breath) }
  match: { (left|right|one) (arm|side|hand|leg) [0-6] (numb|dropped|floppy|not working|drooping) } | { (side of (my|his|her)|one side of (his|her|my)) face } | { face (is|has)? (slipped|slippit|drooping|dropped) } | { (can not|cant) (feel|move) my (legs|left hand|left arm|left side) }
  match: { (cough|coughing|coughed|throwing|threw|vomit|vomiting|vomited|puking|puked|spitting|pissing|sick) [0-1] (up)? blood } | { blood when i (cough|pee|wee) }
  match: { (blood|it|its|it is|hand|arm|leg|neck|still) [0-2] (spurting|gushing|pumping out|soaked through|pouring out) } | { (stitches|stiches|wound) [0-1] (burst|came open|split|opened) } | { (blood|fluid) (coming|comes|running)? (from|out of) (the|his|her|my) (ear|ears|eyes) }
  match: { (swallowed|swalowd|swallow|ate|eaten|drank|drunk|mouthful of|breathed in|breathed|inhaled|intae) [0-4] (button battery|butten batery|battery|batteries|bleach|drain cleaner|oven cleaner|toilet cleaner|descaler|disinfectant|detergent|washing capsule|laundry pod|dishwasher tablet|dishwasher|antifreeze|anti freeze|weedkiller|weed killer|rat poison|slug pellets|insecticide|pesticide|petrol|paraffin|turps|white spirit|lamp oil|nail polish remover|hand sanitiser|hand sanitizer|vape liquid|vape juice|essential oil|wild mushrooms|death cap|magnet|magnets|the gas|fumes|his (tablets|pills)|granda s tablets|granny s tablets|somebody else 's (tablets|pills)|the wrong (tablets|pills|bottle)) }
  match: { (insulin|blood thinners|patches|morphine|heart (pills|tablets)|tablets) [0-4] (twice over|twice|two times|double|by mistake) } | { (double|two lots of|too much|second) [0-2] (insulin|morphine|blood thinners|administration) } | { sugar (is|s)? (through the floor|crashing|dropping fast|gone low|too low) }
  match: { (took|taken|eaten|ate|drank|necked|drunk|mixed) } [0-24] (eyes rolling|rolling back|burning up|can not feel my (legs|hands)|seeing double|two of everything|slurring|not waking|foaming|chest is tight|can not see straight)
  match: { bled through } | { half (my|his|her) face } | { (tongue|throat) is so (thick|swollen) } | { (mouth|throat) is (burning|burnin) } | { no idea how many i (took|have taken) } | { lost count of how many i }
  match: { (banged|hit|hitting) (my|his|her) head } [0-16] (sick|vomit*|slurring|stay awake|nodding off|confused|double|wont wake|drowsy) | { pupils (is|are) } [0-2] (massive|different|huge)
  match: (my SCR_PERSON|hes|he|she|friend|mate|dad|da|mum) [0-2] { (collapsed|slurring|slurs|convulsing|turned blue|went blue|went all floppy) } 
  unless in text: (laugh*|lol|film|movie|episode|character|funeral|years ago|last year|when i was|training|course|class|exam|leg day|gym|panic attack|the dog|puppy|the cat|kitten|laptop|sofa|soufflé|souffle|shed|audition|hayfever|choir|marathon|concert|crush|remote|cuddle|car battery|phone battery|vampire|halloween|stage|theatre|stew|hypnosis|goal|penalty|lads won|smurf|berries|blueberr*|dye|paint|tights|a tune|wifi|economy|gazebo|tent|book|novel|patient in)
  unless before 4: (never|nobody|not|no one)
  yes: My friend took something and I {can't wake him}, what do we do?
  yes: Stung on the neck and my {throat's closing} up.
  no: The dog won't wake up and his breathing is slow and sweet.

rule screen.medical_emergency.not_answering
  note: Somebody who does not wake or answer, with what goes with an emergency.
  match: { (does not|will not|wont|not|doesnt|is not|isnt|aint) [0-1] (wake|waking|answer|answering|respond|responding|breathe|breathing) } ($|up|and|he|she|his|her|properly|me|or|to)
  match: { (can not|cant|can hardly) [0-1] (stay awake|keep my eyes open|breathe|breth|get to the end) }
  match: { (shaking|sweating|confused|dizzy) } [0-6] (sugar|insulin|diabetic|detox|withdrawal|took|words|double|juice)
  only if in text: (what do (i|we) do|what i must do|ambulance|999|911|blue|grey|gray|rouse|floppy|sweat*|stung|sting|waspt|wasp|took something|take drugs|drugs|drank so|tablets|swallow*|fell|blood|collapsed|diabetic|insulin|seizure|fit|strange noise|overdos*|hit my head|hitting my head|telephone|hospital|caps|chest|numb)
  unless in text: (laugh*|film|movie|episode|character|funeral|years ago|last year|training|course|exam|gym|the dog|puppy|the cat|laptop|hayfever|choir|crush|boring|lecture|meeting|newborn|sugar rush|dating|ghosted)
  yes: She's diabetic and she {won't wake} up.
  yes: I muddled my tablets and I {can't keep my eyes open}.
  no: He won't answer my texts, the boring lecture, I can't stay awake.

class SCH_SOMEBODY
  (my|our|the) (baby|infant|little|youngest|daughter|son|toddler|boy|girl|wife|husband|partner|mother|father|mum|mom|mam|dad|nan|gran|grandma|grandad|grandpa|granny|sister|brother|flatmate|roommate|housemate|neighbour|neighbor|friend|mate|colleague|client|patient) | (he|she|him|her|his|they|baby|hes|shes|somebody|someone)
rule screen.medical_emergency.first_aid
  note: What a first-aid course teaches to ring for: heart, stroke, breath, no answer, an open wound, a fall.
  match: { (chest|breastbone|heart) [0-8] (crushed|crushing|squeezed|squeezing|gripped|like a vice|heavy|tight|pressure|elephant) } [0-18] (arm|jaw|shoulder|breath|breathe|breathing|sweating|sweat|clammy|sick)
  match: { (pain|ache|numbness|tingling) [0-6] (down|in|into|through|along) [0-1] (my|his|her|the) (left)? (arm|jaw) } [0-14] (chest|breath|breathe|breathing|sweat*|clammy|ambulance)
  match: { (mouth|face|eye|eyelid|smile) [0-2] (hanging|hangin|drooping|drooped|sagging|lopsided|crooked|dropped|slid|slipping|twisted) } [0-20] (arm|speech|slur*|words|speak|talk|sounds|lift|raise|move|one side|ambulance)
  match: (not|never|no longer|hardly) [0-1] { (raise|lift|move|feel|use) (his|her|my|their) (right|left) (arm|leg|hand|side) }
  match: { (speech|words|talking|talk) [0-3] (slurred|slurring|all slurry|makes no sense|making no sense|jumbled|not coming out) } [0-16] (arm|face|mouth|side|ambulance|sudden*)
  match: { (unresponsive|non responsive|lifeless) }
  match: { (no|not [0-3]|can not [0-3]|unable to (find|feel|detect)) (a)? (pulse|heartbeat) }
  match: { (ceased|stopped|stops|not|hardly|barely|struggling|labouring|fighting) [0-1] (to)? (breathe|breathing) } [0-14] (blue|bluish|grey|gray|limp|floppy|what do|help|999|911|112|ambulance|infant|baby|lips)
  match: (infant|baby|child|toddler|he|she|son|daughter|father|mother|husband|wife) [0-12] { (ceased|stopped) [0-1] (to)? (breathe|breathing) }
  match: { (bluish|blue|grey|gray|purple) [0-1] (lips|skin|colour|color|face|tinge|fingertips|nails) } | { (lips|skin|nails|fingertips) [0-5] (bluish|blue|grey|gray|purple) }
  match: { choking } [0-12] (blue|not breathe|can not breathe|ambulance|999|911|help me|what do i do|coming out|dislodge|back slaps)
  match: { bone [0-3] (sticking out|showing|through the skin|poking out) } | { (finger|fingers|thumb|toe|hand|arm|foot) [0-2] (severed|hanging off|clean off|sliced off|chopped off|cut off) }
  match: { (fell|fallen|came off|thrown) [0-1] (from|off|down|through) [0-3] (ladder|roof|stairs|scaffold*|horse|motorbike|tree|loft|balcony) } [0-24] (not moving|not move|can not move|can not feel|unconscious|not woken|not wake|neck|back of (his|her|my) head)
  match: { (drooling|grey|sweating|clammy|collapsed|fainted) [0-6] (not|can not) (talk|speak|answer|stand|wake|get up) }
  match: { (cut|cuts|slit|sliced|it went) [0-3] (deeper|too deep|deep) than i (meant|wanted|planned|usually) } | { (see|seeing) (the|like)? (bone|fat|muscle|yellow bits) } [0-16] (cut|blood|pour*|bleed*)
  match: { (three|four|second|third) (towel|towels) } [0-8] (soaked|not stop*|hour) | { (blood|bleeding) [0-8] (through the (towel|seat|second)|is not slowing) }
  match: { (pregnant|after the birth|since the birth|abortion pill) } [0-20] (much blood|blood comes|blood is|bleed*|not moving|towels)
  match: { (jerking|twitching|fitting|convulsing|seizing) (all over|on the|and)? } [0-20] (five minutes|ten minutes|minutes|purple|blue|foam*|will not stop)
  match: { ears [0-4] ringing } [0-12] (tablets|pills|aspirin|packs) | (packs|tablets|pills|aspirin) [0-16] { ears [0-4] ringing }
  match: { (kept|keep|keeping|hold|held) nothing down } [0-16] (water|days|dizzy|faint*|see) | (days) [0-4] { (kept|keep) nothing down }
  match: (injected|insulin) [0-12] { (more than i should|far more than|not diabetic) }
  match: { drink* (something|some) from (the)? bottle under the sink } | { (drank|drunk|swallowed|drink) [0-5] (drain (stuff|cleaner|cleener)|weedkiller|lemonade bottle|spray shed) }
  match: { (can not|could not) [0-1] (get|find|say) (the|my|his|her) words } [0-16] (arm|face|floor|mouth|numb|sudden*)
  match: (stung|sting|nut|nuts|peanut|wasp|bee) [0-14] { (tongue|lips|throat) [0-4] (fat|thick|big|swell*|swollen|closing|huge) }
  match: { (snoring|gurgly|gurgling|rattling) [0-1] (noise|noises|sound|breath*) } [0-14] (wake|on (her|his) back|drank|drunk|vodka|took|pills)
  match: { (breath|breathing) [0-3] (like a (saw|rattle)|is few|hardly|rattl*|stops and|stops then|in gasps) }
  only if in text: (SCH_SOMEBODY|i|my|me)
  unless in sentence: (hotter|laptop|server|printer|app|website|screen|phone|mouse|cursor|audience|classroom|customer service|landlord|pulse of|eye shadow|lipstick|berries|ice cream|lolly|paint*|ink|dyed|hair|cold sore|sea|pool|cold water|swim*|sky|smoked|garlic|bread|chicken|fish|dummy|mannequin|doll|manikin)
  unless in text: (laugh*|lol|film|movie|episode|character|novel|funeral|years ago|last year|last month|when i was|training|course|class|exam|quiz|gym|panic attack|the dog|puppy|the cat|kitten|hamster|vet|shed|halloween|stage|theatre|play about|actor|scene|all clear|fine now|recovered|home from hospital|out of hospital)
  unless before 4: (never|nobody|not|no one|almost|nearly|if)
  yes: My mother's {face is drooping} and she can't lift her arm.
  yes: The {pain goes down my left arm} and my chest is being crushed.
  yes: My father has collapsed and is {unresponsive}.
  yes: I am seven months {pregnant} and there is much blood.
  no: My laptop is unresponsive again.
  no: On the course we learned what to do when somebody has stopped breathing.

# ---- self-harm

rule screen.self_harm.own_hand
  note: Hurting one's own body, in plain verbs.
  match: (i|still|usually|usualy|to|only|just) [0-1] { (cut|cuting|cutting) } (when|wehn|as i|in the (bathroom|bath)|because|at night|most|where nobody|to cope|but only|every time|to feel)
  match: { (stop|stopped|cant stop|can not stop|with|done with|clean of|clean from) (scratching and|scraching and)? (cutting|cuting) } ($|i was|i tried|my|it|but|and)
  match: (i|ive|have|and|to|by|begun|started|keep) [0-1] { (scald|scalded|scalding|burn|burned|burnt|burning|press|pressed|pressing|hold|stub|stubbed|singe) [0-1] (my|me|it|own) [0-2] (hand|hands|arm|arms|palm|feet|skin|leg|legs|wrist|thigh|thighs|out) [0-1] (on|under|against|in|over|with) [0-2] (tap|hob|stove|iron|ring|hotplate|radiator|kettle|flame|candle|same spot|lighter|boiling|hot) }
  match: (i|and|to|just|me|end up|keep|cant stop|of) [0-6] { (pinch|pinching|twist|digging at|scratch|scraching|scrach|scratching|pick at|picking|claw|clawing|bite|biting|bash|bashed|bashing|punch|punching|hit|hitting|bang|bangin|banging|striking|slap|slapping|dig|dug) [0-3] (my own|my|me|the) [0-1] (skin|arms|thighs|legs|stomach|stumach|wrist|wrists|knuckles|'and|heid|head) } (till|til|until|on purpose|deliberately|because|off|when|with|wi|so|again|a purpose)
  match: { (snap|snapping|snapped|ping|twang) [0-2] (band|bands|hairband|elastic|elastik|rubber band) } | { (elastic|elastik|rubber|hair) band } [0-8] (wrist|not enough|pin|help|bleed*|bleeds|instead)
  match: { (cut|cutting) (my feet|where (the|it|nobody|no one|my)|as soon as|by where) } | { urge to cut } | { skin cutting } | { (picked|pull|pulled|pick) (out)? the stitches (out|so) } | { the (scissors|blade|razor) (help|helps|helped) }
  match: { (lines|cuts|couplet|row of lines|rows|razor marks|cigarette burns) (on|on the|on each|on my) (left|right|inner)? [0-1] (thigh|thighs|forearm|forearms|arm|hip|stomach) } | { (nine|four|five|six|three|seven) lines tonight }
  match: { (fresh|new|more|few|another) (ones|one|cuts|cut|lines|line|burns|burn|stripes) } [0-8] (arm|arms|thigh|thighs|hip|sleeve|sleeves|wrist|stomach|leg|legs|skin)
  match: { (urge|urges|itch|craving) (to|for) (cut|the blade|hurt|burn|it in my|pain|bleed|harm|do it again) }
  match: { (hit|hitting|punch|punched|punching|slap|slapped|slapping|bang|banged|banging|smack|smacked|bash|bite|bit|biting|bashed|striking) (my|me) [0-1] (head|self|legs|leg|thighs|face|own|arm|heid|forehead|bad knee) } [0-6] (till|until|when|because|so|again|with|swells|on the|against|off)
  match: { (pull|pulled|pulling|rip|ripped|tear) [0-1] my (hair out|eyelashes|nails|skin|scabs|stitches) }
  match: { (dug|digging|dig) my nails (in|into) } [0-6] (blood|bleed*|bled|hard|helped)
  match: (needed|need|want|wanted) [0-2] { (it|something|smth|somewhere) to hurt } ($|that|where|so|somewhere|is not)
  match: i { (cut|scratch|burn) me } (for|to|not|when|on|in|and|because|with|$)
  match: { (razor|blade|razers|razer|scalpel|scalpels|sharpener|compass point|needle|shard) } [0-8] (phone case|calms me|makes me calm|put it back|under the table|out of the bin|my hip|under the nail|inside of my arm)
  match: { (days|weeks|months) clean } [0-6] (threw it|blade|relapsed|down the drain|and then cut)
  match: { (arm|arms|leg|legs|thigh|thighs) (looks|look) like (a)? (ladder|zebra|barcode|battlefield) }
  unless in sentence: SCR_ACCIDENT
  unless in text: (haircut|fringe|hemming|sewing|quilt|fabric|ice skat*|surgery|tattoo*|piercing|beard|acupuncture|physio|mosquito*|eczema|nettle*|sunburn|rash|itch*|psoriasis|midges|wax|spanx|braces|drum*|guitar|film|novel|song|onions|lawn|invoice|wedding|ponytail|spreadsheet|printer|code|the budget|puns|speech|essay|splinter|hay fever|curls|hairspray)
  unless before 4: (never|not|no longer|used to|nobody)
  yes: I {scalded my hands under the tap} last night.
  yes: I still {cut} when it gets too much.
  yes: The {razor} is back in my phone case and I need it.
  no: I burned my hand on the oven shelf.

# ---- somebody else at risk

rule screen.l3.other_gone_quiet
  note: Somebody else's farewell, silence and signs, and the fear for them.
  match: { (found|find|finding|just found) [0-2] (a|the) (note|letter|rope|goodbye letter) [0-1] (in|under|on|from) (his|her|my|the) }
  match: (he|she|they|SCR_PERSON) [0-6] { (is not|not|isnt|wont|will not|has not been|stopped|no) (answering|picking up|replying|pick up|answer) } 
  match: (he|she|they|SCR_PERSON) [0-6] { (gave|given|giving|gien|gives) (away)? [0-2] (his|her|their|all his|all her) (records|guitar|things|stuff|clothes|watch|dog|cat|books|tools|money|bike|console) }
  match: (he|she|mum|mam|dad|who) [0-6] { (finished|done) with (living|life) } | (he|she) [0-6] { (chosen|picked|set) (her|his) (day|date) }
  match: { (turned off|switched off|left) (her|his|their) phone } | { (posted|posts|sent) a (pic|picture|photo) of (pills|tablets|a bridge|the bridge|a rope|a gun) } | { (said|says) (cheerio|goodbye|bye) to (his|her) (ma|mum|mam|mom|dad|kids) } | { (out|oot|went) (with|wi) the (shotgun|gun|rope) }
  match: { (asking|asks|keeps asking) [0-1] (me)? who (would|will) [0-2] (take|have|look after) (his|her|their) (cat|dog|kids|bird) }
  match: { made me (swear|promise) not to tell } [0-20] (pills|die|gone|wrists|arms|scared|tonight|something|what to do|what do)
  only if in text: (scared|afraid|worried|freaking out|feart|sick with fear|do i call|what do i do|no point|tried before|tried in|she tried|he tried|sorry over and over|last night here|calm|weird|let me go|car is gone|goodbye|can not breathe|can not sleep|bridge|nobody is doing anything|thanks for everything|stopped taking|never says that|note|suicid*|gone out|hang up|hung up)
  apply: sci.errand
  unless in text: (ghosted|crush|date|dating|landlord|customer|invoice|tinder|ticket|fundrais*|jumble|plumber|love letter|permission slip)
  yes: I {found a note in my} son's room, it says sorry over and over.
  yes: She sent "thanks for everything" and {turned off her phone}. She tried before.
  yes: She {made me promise not to tell} about the pills, and she tried before.
  no: He is not answering, the plumber, I'm worried his phone is flat.
