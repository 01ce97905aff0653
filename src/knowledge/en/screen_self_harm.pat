language en
use screen_classes
use screen_violence

# Self-harm, and others who hurt themselves. See screen.pat.

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

rule screen.self_harm.head
  note: Hitting one's own head or fists against something.
  match: { (bang|banging|banged|hit|hitting|smash|smashing|slam|slamming|slammed) my (own)? head (against|on|into) (the|a|my)? (wall|walls|floor|bedframe|tiles|headboard) } (again|until|when|because|so|till|over and over|and|to|till|$)
  match: (when|because|until|angry|upset|overwhelmed|sad|anxious) [0-8] { (bang|banging|banged|hit|hitting|smash|smashing|slam|slamming) my (own)? head (against|on|into) } 
  match: { (bang|banging|banged|hit|hitting|smash|smashing|smack|smacking|beat|slam|slamming|knock|knocking|struck) my (own)? (head|fists|fist|hand|hands) [0-1] (against|on|into) (the|a|my)? (wall|door|floor|desk|table|bedframe|tiles|head)? } [0-6] (until|till|again|over and over|when it gets|to make it stop|to stop|bleed|bleeds|so hard)
  unless in sentence: (code|bug|printer|spreadsheet|trying to explain|cupboard|door frame|goal post|football|gym|by accident|accident*|slipped|tripped|fell|low ceiling|song|homework)
  yes: When I get angry I {hit my head on} the wall.
  yes: I {hit my head against the wall} until I feel dizzy.
  no: I hit my head on the cupboard, ouch.

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

rule screen.self_harm.done_to_own_body
  note: A part of one's own body, hurt by oneself for what it brings; where it is hidden; a tool and relief.
  match: (see|seeing|saw|watch|watching) (the|my)? { blood } [0-10] (breathe|calm|calmer|relief|better|quiet|peace|breath)
  match: (hide|hides|hiding|cover|covers|covering|bracelets|sleeves|bandages|plasters) [0-6] { where i (cut|burn|scratch) }
  match: (need|have|want|got|urge) to { cut (to|just to) (sleep|get|feel|cope|breathe|calm|be|stop) } | (need|have|want|got) to { cut } (so i can|before i can|or i) 
  match: i [0-2] { (burn|burnt|burned|scald|scalded|pinch|scratch|scratched|slice|sliced|cut|bit|bite) my own (wrist|arm|arms|hand|hands|skin|leg|legs|thigh|thighs|stomach|fingers|face|flesh) }
  match: { (tore|tear|tears|clawed|ripped|cut|sliced|slashed) [0-1] (at)? (me|my) (arms|arm|leg|legs|skin|thighs|face) [0-2] (to ribbons|to shreds|till|until) }
  match: { (stapler|needle|pins|compass|lighter|scissors|razor|blade|hot tap|scalding water|iron) [0-3] (on|to|in|into|against) my (own|arm|skin|finger|leg|thigh|wrist|hand|belly|arms|legs|fingers|hip) } [0-16] (calm|better|quiet|cope|urge|on purpose|punish*|deserve|relief|feel|helps|secret|nobody)
  match: { (bite|pinch|punch|hit|scratch|burn) (myself|my (arm|arms|leg|legs|hand|thigh)) [0-3] (till|until) [0-3] (purple|blue|bleeds|bleed|blood|bruise*|raw|red|marks|hurts) }
  match: { (one|a) (line|cut|mark|burn) for (every|each) } (bad|mistake|mark|calorie|meal|time|failure|fail|lie|wrong)
  match: { (a bit|a little|so) cruel to SCR_ME } [0-3] (with|scissors|razor)
  match: { relapsed } [0-10] (hurting myself|cutting|razor|blade|burning|harm*|clean) | (hurting myself|self harm*) [0-8] { (razor|blade) came out }
  match: { (used|use|using) (it|a piece|the glass|the shard|them) on (myself|my (arm|arms|leg|legs|skin|thigh|thighs|wrist|wrists)) }
  match: (scars|cuts|lines|marks) [0-14] { (made|added|did|gave myself) [0-2] (new ones|more|another|new) }
  match: { (deliberately|intentionally|purposely|purposefully) [0-3] (slam|slammed|hit|burn|burned|burnt|cut|bang|banged|punch|punched|scald|scalded|hurt|hurting|scratch|scratched|break|broke|bite|bit|shut|harm|harmed) [0-1] (my|myself) } | { (slammed|shut|burned|burnt|scalded|banged|punched|hit|cut) my (hand|hands|arm|arms|fingers|head|leg|legs|wrist|thigh) [0-10] (on purpose|i deserve|i deserved|punish*|as punishment) }
  match: { (gashed|cut|burned|burnt|sliced|scratched|opened) [0-2] (arm|arms|leg|legs|wrist|wrists|thigh|thighs) [0-6] did it (myself|to myself) }
  match: { (make|made|making|put|putting) [0-2] (burns|burn|cuts|cut|marks|wounds|holes) [0-1] (on|in|into) my (hand|hands|arm|arms|leg|legs|skin|body|thigh|thighs|wrist|stomach) }
  match: (deserve|deserved) [0-2] { pain } [0-8] (gave myself|give myself|razor|cut|blade|burn|lighter)
  match: (she|he|woman|man|girl|boy|teacher|mother|nurse) [0-6] { (burns|cuts|scratches|hits|burn|cut) (herself|himself) (with|when|because|every|again|so|and) }
  match: { (slicing|cutting|hacking|scratching|tearing|clawing|digging|cut|slice|scratch) (at|into) (my|me) (arms|arm|legs|leg|wrist|wrists|thighs|thigh|skin|stomach|belly) }
  match: { (sharpener|razor|craft|stanley) (blade|blades) } [0-12] (plasters|nobody|noticed|sleeves|toilets|hide|hidden|skin|arm|leg)
  match: { (picking|pick|reopen|reopening) [0-1] (the|my|old) (wounds|scabs|cuts|scars|stitches) } [0-14] (hurts|heal|bleed|like|blood|feel)
  match: i [0-2] { (strike|struck|strikes|punch|whip|whipped|slam|hit) my own (shins|face|head|legs|arms|hand|hands|thighs|body|ribs|stomach) }
  match: { hand [0-2] (over|in|on) [0-2] (fire|flame|stove|hob|candle|hotplate) } [0-10] punish*
  match: { (inflict|inflicted|inflicting|caused) [0-3] (upon|on|to) SCR_ME }
  match: (scar|scars|cuts) [0-10] { added (one|two|three|four|five|another|more|some) }
  apply: sch.harmless
  unless in sentence: (SCR_ACCIDENT|nails|hangnail|lip|wool|lawn|fringe|hair|dress|fabric|dog|brambles|mosquito*|eczema|blood test|blood donation|donat*|nosebleed|vet|surgeon|nurse took)
  unless before 3: (never|nobody|no longer|used to)
  yes: I just need to {cut to get} to sleep.
  yes: I {burn my own wrist} when the grief gets loud.
  yes: The bracelets hide {where I cut}.
  no: I cut my own hair and burnt my hand on the stove.
