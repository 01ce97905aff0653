language en
use screen_classes

# Risk said plainly, in rules as wide as everyday language allows: few conditions, short cores. What turns such words
# around is a gate with a name, written once. See screen.pat for the keys.

# ---- gates ----------------------------------------------------------------------------------------------------------
class PLN_PLAY
  lol | lmao | lmaoo | haha | hahaha | rofl | jk | 😂 | 🤣 | 💀 | game | match | map | this level | next level | last level | level up | film | movie | novel | scene | episode | character | costume | prank | pizza | karaoke
  joke | jokes | joked | lag | season | netflix
gate plain.playful
  note: A game, a film or laughter in the sentence: the words belong to it.
  unless in sentence: PLN_PLAY
  no: We are jumping off the lighthouse tonight in the game.

class PLN_PROJECT
  wedding | operation | surgery | divorce | move | moving | loft | sale | adoption | tattoo | interview | treatment | project | marriage | conversion | merger | house | flat | trip | race | exam | course | haircut | party | job | contract | lease | subscription | membership | company
  relationship | engagement | boyfriend | girlfriend | appeal | lawsuit | application | diet | deal | show | concert | holiday | marathon | purchase | plan to move | piercing
gate plain.project
  note: A plan of everyday life that one decides on, goes through with or ends.
  unless in sentence: PLN_PROJECT
  no: I'm going through with it, the wedding is on.

class PLN_MISHAP
  oven | toast | shaving | shave | shaved | cat | kitten | dog | puppy | thorn | thorns | bike | football | cooking | kitchen | bread | sun | sunburn | beach | tattoo | hair | haircut | nails | nail | mosquito | itch* | fell | fall | fallen | accident | accidentally | vaccin* | operation | surgeon | garden | gardening | roses | bramble* | hedge | work gloves
  lego | door | doorframe | pan | tray | stove by mistake | ski | gym | rash | eczema | onion* | vegetables | paper | envelope
gate plain.mishap
  note: A mishap: an oven, a cat, a bicycle.
  unless in sentence: PLN_MISHAP
  no: I burned my arm on the oven again.

class PLN_LEAVING_DO
  work | job | colleague* | retire* | crew | club | class | teacher | teachers | mug | prom | dms | server | school | office | team | leaving party | moving | customer* | neighbours | neighbors | tour | desk | guests | children 's | newsletter | scene | story | song | alphabet
gate plain.leaving_do
  note: Taking leave of a job, a school, a club.
  unless in sentence: PLN_LEAVING_DO
  no: I wrote the goodbye letters for the crew.

# ---- level 2: no longer wanting to be --------------------------------------------------------------------------------
# A power above that takes one away.
rule screen.l2.taken_by_god
  note: A prayer to be taken or fetched.
  weight: 0.5
  match: (lord|god|almighty|jesus|allah|heaven) [0-6] { (take|takes|took|fetch|fetches|call|calls|called|have) (me|my soul) } (home|soon|tonight|in my sleep|as well|too|now|whenever|already|away|$)
  match: (ask|asking|asked|pray|praying|prayed|beg|begging) [0-4] (lord|god|almighty|jesus|allah) [0-5] { (take|takes|fetch|call|collect) (me|my soul) }
  match: { (take|takes|took) me in my sleep }
  match: (ask|asking|asked|beg|pray|praying|prayers|wish|wishing) [0-5] (him|sky|universe|them|ancestors) to [0-1] { (take|fetch) me } (before|tonight|soon|now|already|$)
  match: (lord|god|ancestors) [0-6] { (hurry up|hurry) and (take|fetch|call) (me|us) }
  unless in sentence: (dinner|school|airport|church|holiday|station|shopping|phone|to the)
  yes: Every evening I ask the Lord to {take me}, and every morning I am still here.
  yes: I pray that God {take my soul}, I am very tired.
  no: I asked God to take me to the right school.

# A switch for oneself.
rule screen.l2.switched_off
  note: To be switched off, deleted, unsubscribed.
  weight: 0.5
  match: { (turn|turned|switch|switched|power|delete|deletes|deleted|erase|erases|uninstall) me (off)? } (pls|please|forever|for good|from|permanently|already|$)
  match: { unsubscribe (me)? from [0-1] (life|living|existence|existing|being) }
  apply: plain.playful
  unless in sentence: (list|group|chat|account|newsletter|email|emails|contacts|mailing|app|photo|photos|phone|instagram|facebook|blocked)
  yes: cant someone just {turn me off}
  yes: i would like to {unsubscribe from being} alive
  no: He deleted me from the group.

# Others would do better without.
rule screen.l2.better_that_i_am_not
  note: Better, easier or kinder if the writer were not there.
  weight: 0.5
  match: (better|easier|easiest|happier|kindest|kinder|best|relief|simpler) [0-8] { i [0-2] (am|was|were|be) [0-2] (not (here|there|alive|around|in it)|dead|no longer here) }
  match: (better|easier|easiest|happier|kindest|best|relief|simpler) [0-8] { i (never came home|stopped being|did not exist|stopped existing|died|simply stopped) }
  match: (better off|happier) [0-5] { insurance [0-5] than [0-1] me }
  match: (out of|not be in|not in) { the picture } [0-4] (dead|for good|forever)
  unless in sentence: (office|meeting|party|class|lesson|team|kitchen|late|photo|photos|game|cinema|sick|queue)
  apply: plain.playful
  yes: For my children it is better that {I am not here}.
  yes: The kindest thing would be if {I simply weren't here}.
  no: It was easier when I was not in the team.

# No point left.
rule screen.l2.no_point_in_living
  note: No point, no meaning, nothing left to live or stay for.
  match: (no|not see|any|what is the|whats the|never any) [0-2] { (point|reason|sense|purpose|use) (in|to|of|for) (living|being alive|being here|my life|life anymore|existing|going on living|staying alive|carrying on living) }
  match: { (life|living|my life|existence|my existence) [0-1] (has|holds) [0-1] (no|lost (its|all)|little) [0-1] (point|meaning|purpose|sense|value) } (for me|anymore|any more|any longer|now|to me|left)
  match: { not [0-3] worth [0-1] (continuing|prolonging|going on with) } (at all|anymore|any more|$|any longer)
  match: (point|sense|use) (of|in|to) [0-1] { (being on this (planet|earth)|me living|me being (alive|here)|me existing) }
  match: no point (to|of) { me } (anymore|any more|being|$)
  match: { nothing [0-2] (to|for me to) (live|stay|stay alive) for }
  match: { (if i die|if i died) i die }
  match: { (not|do not|never) [0-2] care (if|whether) i (live|die|wake up|survive|make it|freeze|starve|crash|drown|choke|burn|bleed out) }
  match: { (wish|wishing|wished) i (was|were|am) dead }
  unless in sentence: (city|town|dorm|campus|centre|center|alone in|near|abroad|there for the)
  yes: I no longer see any {point in living}.
  yes: {wish i was dead} lol
  no: I see no point in living near the office.

# ---- level 5 ------------------------------------------------------------------------------------------------------------
# The decision itself.
rule screen.l5.has_decided
  note: A decision, and what it is for: to die, to leave life, not to be here.
  weight: 0.5
  match: (decided|chosen|chose|picked|resolved|determined|intend|intending|settled|my decision|decision that i|decision to) [0-4] { (die|my life (ends|is over|will end)|be dead|leave (this|the) (life|world)|go from (this|the|my) (life|world)|depart this (life|world)|stop living|not go on living|not live|bring my life to [0-1] (close|end)|finish (with)? (me|myself|my life)|finish everything with me|kill me|join my (late)? (wife|husband|son|daughter|mother|father)) }
  match: (decided|chosen|picked|resolved|determined) [0-5] { not [0-3] (be (here|around|alive|living|carrying on living)|staying alive|seeing [0-2] (christmas|summer|spring)) }
  match: { make sure [0-1] i (die|do not survive|will not survive|am dead|do not wake up|never wake up) } | { (death|dying|to die) is my (choice|decision) } | { will not be stopped } (this time|now|$)
  match: { not going to be alive } | { next attempt } [0-3] (will|not|fail)
  match: { (i|my) [0-1] (shall|will) not be (here|around|alive) } [0-4] (spring|summer|autumn|winter|harvest|christmas|easter|next year|new year|birthday|next one|another|to see|to care|to feed)
  apply: plain.playful plain.project
  unless in sentence: (christmas this year|in a hundred years|climate|mars|visiting|away|holiday|travel*|in spain|shift|monday|my parents house)
  yes: I intend to {die} on the first of next month.
  yes: I have decided to {leave this world}, forgive me.
  no: I have decided not to be here on Friday, I'm away on a trip.

# "It" needs no name.
rule screen.l5.goes_through_with_it
  note: Going through with it, and nothing else that "it" could be.
  weight: 0.5
  match: { (going|go|gonna) (through|thru|ahead) with it } (this time|now|tonight|there is no|$)
  match: i [0-1] (going to|will) { jump } ($|i just|i swear|i mean it|i will|now|and (nobody|no one)|soon)
  match: (am|im|will|gonna|going to|actually) { (doing|do) it } [0-4] (this time|for real|and (you|u|nobody|no one) can|no one can|nobody can|not joking)
  match: { (nobody|no one|you|u|nothing) (can|could|will) [0-1] (stop me|talk me (out of it|out|round)|change my (decision|mind)) } (now|anymore|this time|about (it|this|dying)|hen|pal|mate|love|mum|$)
  match: { done (fighting|arguing) (it|with it|with myself) }
  apply: plain.playful plain.project
  unless in sentence: (dye|bleach my|buy*|eat|ask her|ask him|quit smoking|sign* up|run for|audition|bungee|parachut*|pool|high board|trampoline|queue|water|lake|swim*|puddle*|conclusions|call|rope|joy|horse|fence|tell her|tell him|propose|vote|cake|dance)
  yes: I'm {going through with it}.
  yes: im actually {doing it} this time, nothing else helps
  no: I am doing it this time, I will quit smoking.

# ---- level 6 ------------------------------------------------------------------------------------------------------------
class PLN_TIME
  tonight | tomorrow | at midnight | at dawn | this weekend | (on)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday) | after results day | when (my parents|everyone|everybody|they|my mum|mum|my wife|my husband|the house) | before (they|anyone|anybody|she|he) | in the morning | on my birthday | 11pm
rule screen.l6.act_and_hour
  note: Ending, jumping or taking everything, with an hour.
  match: { (ending it all|ending it|end it all|end it|ending my life|jumping|hanging myself|take them all|taking them all|take all the pills|taking all the pills|taking the whole box|take the whole box|take all of them|taking everything) } [0-3] PLN_TIME
  match: PLN_TIME [0-4] { (ending it all|ending it|end it all|i end it|im jumping|i jump|taking all the pills|take all the pills|take them all|taking them all|take the whole (box|bottle)|taking the whole (box|bottle)) }
  match: (i|im) [0-2] (going to|gonna|will|shall|plan to|arranged to) { be dead } (by|on|before|tonight|tomorrow)
  match: { (last|final) (day|night) } (alive|of my life|on earth|on this earth|of living)
  match: { (lights out|gone|over) (forever|for good) } [0-4] PLN_TIME
  match: PLN_TIME [0-2] { lights out (forever|for good) }
  apply: plain.playful plain.project
  unless in sentence: (pool|high board|diving|parachute|parachuting|bungee|trampoline|boyfriend|him|sale|antibiotics|vitamins|early so|show|strike|traffic|puddle*|queue*|rope team|skydiv*|soup|exam*)
  yes: im {jumping} tonight. the bridge
  yes: {ending it} monday night if they say no
  no: We are jumping off the high board tomorrow.

# ---- level 7 ------------------------------------------------------------------------------------------------------------
# The letters.
rule screen.l7.letter_left_behind
  note: A letter of goodbye, or one for afterwards.
  weight: 0.5
  match: { (goodbye|farewell|suicide) (letter|letters|note|notes|message|messages|video|videos) }
  match: (wrote|written|typed|recorded|writing|left) [0-3] { (note|notes|letter|letters|message|video|card|goodbye) } [0-9] (for after|afterwards|when i am gone|to find after|to be found|under my pillow|on the pillow)
  match: { (letters|note|notes) (are|is|r|all) (all)? (written|done|ready|finished) }
  match: { (letter|letters|notes) for (each|every) (one of them|of them|of the (kids|children|girls|boys)|birthday) }
  match: (note|notes|letter|letters|envelopes) [0-5] { (his|hers|theirs) is the longest }
  match: (wrote|written|letter|letters|note|notes|page|envelope|envelopes) [0-12] { where (they|she|he|mum|mom|dad|someone) (will|ll)? find (it|them) }
  apply: plain.playful plain.leaving_do
  only if in sentence: (i|me|my|the|letters|note)
  unless in sentence: (bank|tax|in my head|flat|cover|love letter|her suicide note|his suicide note|found|exam|minutes|lecture|thank you|invitation*|farewell video for)
  yes: I've already written the {goodbye letters} and hidden them.
  yes: wrote {letters} to mum dad and ollie theyre under my pillow for after
  no: We recorded a farewell video for our teacher.

# What has been taken.
rule screen.l7.medical_emergency.swallowed
  note: Everything, all of them, the whole box: swallowed.
  match: (swallowed|swallow|downed|necked|took|taken|have take|ingested) [0-1] { (all of them|them all|everything in the (cabinet|cupboard|drawer|medicine)|the whole (box|bottle|pack|packet|strip)|half the (box|bottle|pack|packet)|a (handful|load|bunch) of (pills|tablets|them|meds)|(two|three) (boxes|packs|packets)|all (my|his|her|those) (pills|tablets|meds|medication|medicine|sleeping)) }
  match: (drank|drunk|drinked|drink|swallowed|have take|have taken|took|taken|ingested) [0-4] { (bleach|antifreeze|drain cleaner|rat poison|poison|pesticide|weed killer|weedkiller|stuff under the sink|liquid for the drain|paint thinner|disinfectant) }
  match: ingested [0-4] { (paracetamol|tablets|pills|medication) }
  match: { i did not take enough (of them|pills|tablets)? $ | pumped my stomach | not (meant|supposed) to wake up }
  apply: plain.playful
  unless before 3: (dog|cat|she|he|not|never)
  unless after 2: (back|to the (shop|chemist|pharmacy|vet)|away|of biscuits|of crisps|home)
  unless in sentence: (biscuits|chocolates|cookies|sweets|gum|vitamins|dog|cat|spray|clean*|every morning|prescri*)
  yes: swallowed {them all}. it'll be over in a bit
  yes: I have drinked the {liquid for the drain}, my mouth is burning.
  no: The dog swallowed the whole box of biscuits.

# At the place, with the means.
rule screen.l7.at_the_edge_now
  note: Over the railing, the rope tied, the barrel in the mouth, stones in the coat.
  weight: 0.5
  match: (climbed|climb|am|im|was|sat|stood|on) [0-3] { (over|other side of|outside) (the|of the)? (rail|railing|railings|barrier|parapet|safety fence) }
  match: (tied|tie|knotted) [0-4] { (rope|noose|belt|cord|it) } [0-5] (tested|beam|my neck|the ceiling|chickened out|at the tree|to the tree|it will hold|it ll hold|it held)
  match: { (barrel|gun|pistol|rifle) in my mouth }
  match: { stones in my (coat|pockets|rucksack) }
  match: (talked|talk|pulled|pull|coaxed|got) me { (down|back) (off|from) the (bridge|overpass|ledge|roof|edge|railing|rails|platform) }
  match: (rope|it|beam|branch|belt) { (gave|snapped|broke) } [0-6] (new one|nobody knows|still here|tried|again)
  match: { (stood|standing) on (it|the chair|the stool|a chair|a stool) } [0-10] (rope|noose|kicked|thing round|got down)
  apply: plain.playful
  unless in sentence: (ball|swing|boat|tent|hammock|tyre|fishing|parking|kite|photo|view|beach|collect*|guitar|lunch|dentist)
  yes: they had to talk me {down off the overpass} last night
  yes: I have already tied the {rope} to the tree.
  yes: {Stood on the chair} with the rope again last night.
  no: We tied the rope to the tree for the swing.

# ---- self-harm ----------------------------------------------------------------------------------------------------------
class PLN_HARM_VERB
  cut | cutting | cuts | slicing | hacking | slashing | burn | burns | burned | burnt | burning | scratch | scratched | scratching | carve | carved | carving | slice | sliced | slash | slashed | bite | bit | biting | pinch | stab | tear at | claw | dig | punch | punched | hit | hitting | bang | banged | banging | scrape | pour* | press | pressed
class PLN_OWN_BODY
  arm | arms | wrist | wrists | thigh | thighs | leg | legs | skin | stomach | belly | hips | forearm | forearms | scalp | head | hand | hands | palm | knuckles
class PLN_HARM_WHY
  again | deserve | deserved | earned it | earn it | to feel | calm | relief | until it | until i | until they | until the blood | till it | till they | till i | bleed | bleeds | blood | blister* | punish* | stress | on purpose | secret | in secret | words into | when i have | let somebody down | let everyone down | thoughts stop | just to breathe | can sleep | can work again | so no one sees | where no one | where nobody | hides it | covers it | noise in | too loud
rule screen.self_harm.own_body_why
  note: Cutting, burning, hitting one's own body, and what it is for.
  match: PLN_HARM_VERB [0-4] { (my|me) [0-1] PLN_OWN_BODY }
  match: PLN_HARM_VERB [0-3] into { my (skin|arm|leg|thigh) }
  match: i { cut where }
  match: (hold|held|holding|press|pressed|pressing|pour|poured|put) [0-3] { my [0-1] (hand|arm|palm|finger|wrist|wrists|forearm|leg|thigh) } [0-4] (flame|candle|hob|stove|boiling|hot water|lighter|oven|radiator|iron|kettle|grill|hot)
  only if in sentence: PLN_HARM_WHY
  apply: plain.playful plain.mishap
  unless in sentence: (he|she|boss|coach|seatbelt|doctor|nurse|physio|breath|her hand|his hand|baby|clap*|drum*|guitar|iron supplement|blood test|blood pressure|blood sugar|weights|applause)
  yes: In the bathroom of the factory I cut a little {my belly}, after it I can work again.
  yes: I scratch words into {my skin} when I've let somebody down.
  no: I cut my leg when I fell off the bike again.

rule screen.self_harm.clean_and_back
  note: Counted days, and the blade again.
  match: { (days|weeks|months) clean } [0-10] (relapsed|blew|threw|ruined|broke|lost|gone|over|then|slipped)
  match: { relapsed } [0-6] (thigh|thighs|arms|wrist|wrists|blade|razor|cut|scratches|sleeves|cutting)
  match: { (thing|it) (with|w) the (blade|razor|lighter|scissors) } (again|last night|today|$)
  match: { long sleeves } [0-6] (june|july|august|summer|heat|thirty degrees|barbecue|again|beach)
  apply: plain.playful
  unless in sentence: (smok*|drink*|sober|alcohol|wine|sugar|heroin|milkshake|support worker|sunburn|sunscreen|mosquito*|work uniform|uniform|celebrat*|proud)
  yes: 21 {days clean} n just blew it. thigh again
  yes: did the {thing w the blade} again. not to die just to breathe
  no: 200 days clean, then we celebrated.

# ---- abuse --------------------------------------------------------------------------------------------------------------
rule screen.abuse.done_to_me
  note: Burned, shut in, squeezed, touched: what somebody does to the writer.
  match: (SCR_PERSON|he|she|they|hes|shes) [0-6] { (burn|burns|burned|burnt|shuts|shut|locks|locked|squeezes|squeezed|strangles|throttles|pins|whips|bites) (me|my (neck|throat|arm|arms|wrist|face)) }
  match: (SCR_PERSON|he|she|they) [0-4] { (comes|came|come) (in|into|to) my room } [0-6] (night|nights|pretend*|when|quiet)
  match: { chair (against|under) the door } [0-10] (brother|dad|father|stepdad|stepfather|him|uncle|night|he|now)
  match: { (keep|keeps|took|takes|holds) (my|our) (passport|passports|papers|wages|pension) } [0-6] (so|and|from me|since|he|they|we|at night|cannot|can not|safe)
  match: { (nudes|pictures of me|photos of me|pics of me|video of me) } [0-8] (unless|post|leak|share|send more|online)
  match: { (rough with me|one meal a day|held me down|hit me where|hits me where|touches me everywhere|not to tell my parents|must not tell my parents) }
  apply: plain.playful
  unless in sentence: (laughing|hug|hugged|tickl*|holiday|scored|chess|tennis|cards|wrestl*|judo|massage therapist|borrow|charger|wind|laundry|insurance|accountant|sunglasses|consent)
  yes: The family of my husband {burn me} with the iron.
  yes: I sleep with the {chair against the door} since the night my brother came in.
  no: My brother came into my room at night to borrow a charger.

# ---- harm to others -------------------------------------------------------------------------------------------------------
rule screen.harm_to_others.plan_against
  note: A wish or a plan to injure somebody who is named.
  match: (want|wanting|going|gonna|plan|planning|planned|thought|thinking|thoughts|dream|will|decided|resolved|imagine|imagining) [0-4] { (kill|killing|murder|stab|stabbing|shoot|shooting|poison|poisoning|injure|injuring|smother|smothering|strangle|strangling|torch|maim|drown|drowning) (him|her|them|my [0-1] (boss|ex|supervisor|husband|wife|father|stepfather|stepdad|mother|brother|sister|neighbour|neighbor|teacher|baby|son|daughter)|everyone there) }
  match: (put|putting|push|pushing) (a|the)? { (blade|knife|bullet|pillow|poison|him|her|my boss) (in|into|over|through) [0-2] (him|her|them|face|food|sea|machine) }
  match: { (burn|torch|burning) (his|her|their) (flat|house|car) } [0-4] (with|w|down) [0-1] (him|her|them|in)
  match: { petrol can } [0-14] (house|flat|in|his|her)
  match: { (knife|gun|bat|hammer|blade|axe) } [0-6] (for when|waiting for|ready for) [0-2] (him|her|them|he|she|i see)
  apply: plain.playful
  unless in sentence: (clients|if i have to hear|sock|socks|yoghurt|dishes|parking|snor*|mower|lawn|generator|weeds|slugs|mosquito*|spider|wasps|plant|feelings|chef|scene|play the|not really|again with|coffee|alarm clock|barks|barking|film|sing*)
  unless before 3: (he|she|they|not|never)
  yes: I have been planning to {injure my former supervisor}.
  yes: if i see him im putting a {blade into him}, i mean it
  no: I'm going to kill him if he leaves his socks there again.

# ---- medical emergency -----------------------------------------------------------------------------------------------------
rule screen.medical_emergency.signs_of_the_body
  note: Chest and arm, face and speech, no air, no waking: call now.
  match: { (lips|tongue|throat|face) [0-2] (swelling|swollen|swelling up|closing) }
  match: { (not|can not|cannot|can t) [0-1] (get (any|enough)? air|breathe properly|breath well) } [0-6] (lips|throat|chest|since i ate|swelling|arm|what i do|what do i do|help|inhaler|blue|$)
  match: (crushing|crushed|strong|severe|stabbing|terrible) [0-3] { (chest|heart) }
  match: { chest } [0-8] (arm|jaw) [0-6] (numb|hurts|tingling|pain|going)
  match: { (not|wont|will not|does not|do not|isnt|stopped) (wake up|waking up|wake|breathe|breathing|responding) } [0-4] (blue|cold|help|what|ambulance|hes|shes)
  match: (he|she|hes|shes|father|mother|dad|mum|wife|husband|friend|mate|baby) [0-6] { (does not breathe|is not breathing|not breathing|not waking up|will not wake up|wont wake up|hes blue|is blue|turned blue) }
  match: { face [0-3] (dropped|drooping|droops|gone numb) }
  match: { (blood|bleeding) [0-2] (not stop|wont stop|will not stop|everywhere|pumping|spraying) }
  match: { (cut too deep|pumping out|through the artery|thru the artery) }
  apply: plain.playful
  unless in sentence: (laugh*|dress|jeans|mask|nose|hill|stairs|funny|corset|beautiful|years ago|last year|test|stroke two|kiwi|heartburn|deadline*|movie|steak|nosebleed|choir|high note|dentist|trainer|clay|sculpt*|alarm)
  yes: My {lips are swelling} and I can't get air since I ate that cake.
  yes: My father fall down, he {does not breathe}, what I do.
  no: I laughed until I could not get any air.

# ---- families of wording of the last rounds ------------------------------------------------------------------
rule screen.l5.objectless
  note: "I will hang me": whoever learned the language late says "me" for "myself".
  match: i go { (kill|hang|poison|drown|end) (myself|me|my life|am) }
  match: i [0-1] (will|want to|am going to|shall|have to|decided to|must|should) [0-1] { (kill|hang|drown|poison|shoot|strangle) me }
  match: i [0-1] (go|will go|am going|drive|travel|walk) (there|away|home|somewhere|out) { to die } (where|alone|in|by|with|now|soon|$)
  unless in sentence: (like to shoot|photo*|film|in the final|laugh*|coach|water gun|meeting|paintball)
  yes: After I send the money I will {hang me}.
  yes: On Monday I will go there {to die}, where the snow is.
  no: They will shoot me a message.

rule screen.l6.that_is_when
  note: A day after which nothing matters, and "it" without a name.
  match: { (that is|thats|it is) (when|the day|the night) [0-1] (i|im) [0-1] (am|will)? (doing|do) it }
  match: not { matter after (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|the weekend|then) }
  match: { stay (home|in|behind) (and|to) do it }
  match: { (act|acting|be|behave|pretend to be) normal (til|till|until) then }
  match: { (car|van|truck|tractor) into the (lake|loch|sea|river|reservoir|canal|quarry|wall|tree|pillar) } [0-6] ($|and|tonight|tomorrow|sunday|monday)
  match: { (rope|noose|hose|shotgun) [0-1] (is|are|s) [0-2] in my [0-1] (bag|boot|briefcase|rucksack) }
  match: (roof|tower|woods|bridge|cliff|cliffs|tracks) [0-8] { not (coming|be coming) (down|back) } ($|the|again|and)
  match: (i|ill|am|will|shall) [0-3] { (walk|walking|wade|wading|drive|driving) (straight|out)? (into|intae|off|out into) the [0-1] (lake|loch|sea|river|reservoir|weir|cliff|cliffs|pier) } ($|tonight|tomorrow|after that|with my (boots|coat|clothes))
  apply: plain.playful plain.project
  unless in sentence: (homework|essay|puzzle|paint*|propose|exam|deadline|vote|surprise|party|season|discount|price|ticket*)
  yes: It won't {matter after Wednesday}, {that's when I'm doing it}.
  yes: keep actin normal, {act normal til then}
  yes: Saturday I {walk into the lake}.
  no: The ticket won't matter after Friday, the museum is free.

rule screen.l2.hopes_for_illness
  note: A test that one hopes is bad.
  weight: 0.5
  match: (hoping|hope|hoped|relieved|wish|glad|praying|pray) [0-8] { (scan|scans|results|result|biopsy|lump|tests) [0-4] (bad|cancer|serious|terminal|malignant|not clear|incurable) }
  match: (scan|scanner|results|biopsy) [0-9] { hoping (it is not|they are not) } $
  match: (gutted|disappointed|sorry) [0-4] { (scan|results|biopsy|tests) [0-5] clear }
  unless inside: (not bad|not serious|not cancer|nothing|never|not worse|not too|not anything|not going to be|not terminal)
  unless in sentence: (dog|cat|exam|afraid|scared)
  yes: I'd be relieved if the {scan came back bad}.
  yes: Everybody's hoping the scan is clear and I'm {hoping it isn't}.
  no: I hope the results aren't bad.

rule screen.l2.quits_life
  note: Words of offices and subscriptions for leaving life.
  match: { (retiring|retire|retired|quit|quitting|resign|resigning|unsubscribe|unsubscribing|signing off|logging off|log off|opt out|opting out|check out|checking out) [0-1] (from|of)? (life|living|existence|existing|this life|this world|being alive) }
  match: (get|getting) { out of this life }
  match: (not|never) mind { not (being|existing|being here|being anywhere) } $
  match: do i (still|even|really)? want to { (live|be alive|exist|go on living) } // ^ (no|nope|not really|not anymore|not any more)
  match: (what|why) i am [0-2] { (to be alive|alive|living) for } (now|anymore|any more|$)
  apply: plain.playful
  unless in sentence: (city life|london|corporate|married|college|party|office|hotel|simulator|sims|student|village)
  yes: Retired from the sport on Friday, {retiring from life} next.
  yes: Had enough. Wouldn't mind {not being}.
  no: I quit my job at the bank.

rule screen.l4.a_place_in_mind
  note: A height, rails or a beam that does not leave the mind, or is already chosen.
  weight: 0.5
  match: (can not stop|keep|keeps|always) (thinking|think|dreaming) (of|about) [0-6] { (multi storey|railway line|railway bridge|train tracks|overpass|viaduct|ledge|cliffs|beam|rafters) }
  match: { i know which (beam|tree|branch|bridge|hook|platform|rafter) }
  match: (think|thinking|thought|imagine) [0-2] (about|of) [0-3] { turning [0-3] on (myself|me) } | see (me|myself) { (with (the|a)|on the|under the) (rope|beam|train|tracks|noose|belt) }
  match: (could|might|think|thinking|wonder) [0-6] (boat|swim|walk|sea|drive|woods|row) [0-4] and [0-2] { not come back } | { pills pills } | know (what|which [0-1]) { i would (take|use|pick|choose) } ($|and|if|when)
  match: { (quickest|fastest|easiest|painless|cleanest|surest) way (out|to go|to end (it|things)) } ($|and|i|for)
  match: { (picked|chosen|chose|found) [0-1] (the|a|my|which) (tree|spot|place|bridge|beam|hook|platform|cliff) } [0-2] (already|in my mind|for it|to do it|where nobody|where no one)
  match: (pain|certainty|quick|messy|ways|method|kinder|children|kids) [0-14] { (who|whoever|ones|one|ones who|one who) [0-2] (find|finds|found) me }
  unless in sentence: (paint*|photo*|view|surveyor|woodworm|plaster|varnish|party|wedding|model|scared of heights|parked|job|meeting|lost|menu|order|exam|picnic|christmas|wedding|camp*|holiday|game|chess|city|building|restaurant|route|class|outfit|university|phone|hide and seek|airport)
  yes: cant stop thinking about the tall bit of the {multi storey}
  yes: Bought milk and the rope. {I know which beam}.
  no: I know which bus to take.

rule screen.abuse.hidden_marks
  note: Marks made where nobody sees them, and doors held shut against somebody at home.
  match: where [0-2] { (bruise|bruises|mark|marks|sleeve|skirt|clothes) [0-2] (not show|not be seen|covers it|cover it|hides it|not see) }
  match: { (chair|chest of drawers|wardrobe|dresser|drawers) [0-1] (against|under) (the|my) door [0-1] } (when|if|at|so|every|because|$)
  only if in sentence: (he|she|they|his|her|dad|stepdad|mum|husband|wife|brother|uncle|sober|drunk)
  unless in sentence: (tattoo|insulin|patch|cat|dog|draught|fire|paint*|i (cut|burn|scratch|press))
  yes: He only does it where the {bruise won't show}.
  yes: When dad's not sober we put the {chest of drawers against the door}.
  no: The chair is against the door because of the draught.

rule screen.harm_to_others.voices_command
  note: A voice that orders a weapon to be taken up.
  match: (voice|voices|whispering) [0-14] { (must|have to|should|tell* me to) [0-1] (take|get|use|fetch) (the|a|my) (knife|axe|hammer|gun) }
  yes: The voices say that he is the devil and I {must take the knife}.
  yes: A voice tells me I {have to use the hammer}.
  no: I must take the knife to be sharpened.

rule screen.self_harm.needs_it_to_hurt
  note: A pain that is needed.
  match: i (need|needed|want|wanted) { it to hurt } ($|so|because|badly|again)
  match: not [0-3] (die|dead|gone) [0-1] i [0-2] (need|needed|want|wanted|have) [0-1] to { (cut|bleed|burn|hurt|feel pain|feel it) }
  match: i [0-1] { (cut|cutting|burn|scratch|scratched|hurt) } [0-6] not [0-4] die
  match: not [0-3] (die|dead|gone) i [0-2] { (cut|hurt myself|burn myself|wanted it to hurt) }
  unless in sentence: (him|her|them|story|book|song|dentist)
  yes: I run on the broken foot because I need {it to hurt}.
  yes: I scratch until it bleeds, I want {it to hurt}.
  no: I want her song to hurt a little.

# ---- further families: what is thought, asked, weighed up and settled --------------------------------------------
rule screen.l2.sorry_to_be_awake
  note: Sorry to have woken, to have survived, to be brought round.
  match: (disappointed|sad|sorry|gutted|angry|upset|annoyed|disappointing|regret) [0-1] (to|at|that) [0-2] { (have woken|have survived|have lived|having woken|still be (here|alive|breathing)|be alive|open my eyes|have made it through|wake (up)? at all|made it back) }
  match: (gutted|sorry|angry|disappointed|hated it) [0-1] when they { (brought me (round|back)|saved me|revived me|woke me) }
  match: (sad|sorry|angry|disappointed|hate|hated|regret) [0-1] (that|because)? i { (am not (died|dead)|did not die|survived|lived through it|pulled through|was saved) } ($|in|and|it|that|the (crash|accident|attempt|overdose|operation|surgery)|every)
  match: (wish|wished|if only) [0-4] had [0-1] { let me (go|die|slip away) } ($|and|that|then|when|in) | (wish|wished) [0-4] had not { (saved|found|revived|resuscitated|rescued) me } ($|and|that|in|then)
  match: (choose|chose|opt) [0-1] { (not to|to not) (exist|be alive|live|have been born|wake up) }
  match: i would not [0-1] { (step|move|jump|get|run) [0-1] out of the way } [0-3] (car|bus|truck|lorry|train|van|traffic) | { (my life|i) [0-1] (am|is) not worth saving }
  match: not [0-2] (want|need) [0-1] any more { (days|mornings|tomorrows|years|birthdays|christmases) } ($|and|i|of (this|it|life))
  match: (wish|hope|hoping|pray|ready) [0-5] { no more (days|mornings|years|tomorrows) }
  match: { if i was not alive } | (let|letting) me { not be here } (anymore|$)
  match: not [0-1] want [0-3] { life } [0-2] (someone|somebody|you|anyone) [0-1] can have it
  match: (hope|hoping|pray|praying|wish) [0-3] { (morning|tomorrow|the sun) [0-2] not (come|comes|came|rise) }
  match: (waiting|wait|hoping|want|wish|wishing) [0-2] (for)? my (body|heart|liver|lungs|brain) [0-2] to { (give up|give out|stop|shut down|fail|quit) }
  match: { (overstayed|outstayed) my (time|welcome) [0-1] (on earth|on this earth|in this world|in this life|in life) } | not [0-1] want a { future } ($|anymore|any more|at all|and)
  match: (birthday|christmas|breath|winter|morning|night) [0-3] (hope|hoping|pray|wish) [0-1] it [0-1] { (the|my) last } ($|one)
  match: (hope|hoping|wish|pray|praying) [0-3] (covid|cancer|it|flu|virus|pneumonia|this|cough|disease|something|storm) [0-2] { (gets|takes|finishes|kills|claims|ends) me } ($|soon|first|fast|quickly|off|this)
  match: (want|like|ready|wish|time|long|longing) [0-1] (to)? { (go and be|go to be|join|follow) [0-1] (with)? (him|her|them) } ($|soon|now|and i|again|already) 
  match: (not|no longer|never|hardly) [0-2] (life|living|existence) [0-2] { worth [0-1] (the effort|the trouble|the pain|continuing|living) } | { indifferent } [0-3] (live|living|die|alive|death|survive)
  match: (nice|good|better|easier|like|love|want) [0-1] to [0-1] (get sick|get ill|fall asleep|go to sleep) [0-1] and { die } | should have { taken me } (instead|not|too|first|with)
  match: (thankful|grateful|glad|happy|pray|hope|relieved|welcome) [0-3] { (fatal|terminal|deadly|incurable) (disease|illness|accident|diagnosis|cancer|heart attack|condition) }
  match: (worse|better|easier) if { mine (ended|was over|stopped) } | (life|i) had (an|a) { (off switch|stop button) } | { give up my life } (without|$|today|tonight)
  match: { sleep [0-4] without end } | (living|life) [0-12] want { it (over|finished|ended|done with) } | (use|good|point) [0-1] (am i|is me|me being) { alive } | { never asked to be (born|alive|here) } [0-6] (not want|hate|pointless|out)
  match: { my (absence|disappearance|death) } [0-4] (best|kindest|nicest|only) [0-2] (thing|gift|present|favour|favor|help)
  match: (forward to|waiting for|count* down to|long for|longing for) { the day (that)? i (finally)? (die|am dead|am gone) } | better [0-2] (if|when) { my life [0-2] (finish*|over|ended|ends) }
  match: why [0-2] (must|have to|need to) [0-2] { (live|be alive|exist|be still in this world) } (more|anymore|just|at all|$|like this|if|because)
  match: (there is|there was|there were|there being|imagine) [0-1] { no me } ($|in|anymore|any more|left|in it|at all)
  apply: plain.playful plain.project
  unless in sentence: (missed|train|flight|concert|in time|film|too late|dog|cat|she|he)
  yes: Opened my eyes at six, gutted to {have woken}.
  yes: I don't want any more {birthdays}, I mean it.
  no: I was sorry to have woken the dog.

rule screen.l2.chance_may_do_it
  note: Hoping that a vehicle does not stop, that something falls or gives way, or not minding it.
  match: (hope|hopes|hoping|hoped|wish|wishing|pray|praying) [0-4] { (car|cars|bus|train|lorry|truck|driver|drivers|van|plane|taxi|tram|one of them) [0-2] (not (stop|brake|see me|slow down|swerve)|go down|goes down|went down|fall out of the sky|crash|crashes) }
  match: (hope|hoping|wish|wished|wishing) [0-3] { (snapped|broken|broke) my (neck|spine) }
  match: { if [0-3] (lorry|truck|car|van|bus|plane|train|tyre|tyres|brakes|tractor|boat) [0-3] (rolled|roll|crashed|crash|flipped|failed|fail|sank|went over|goes|blew) } [0-6] (not mind|not have minded|fine by me|be fine|relieved|a relief|not be sad|not be sorry|not care)
  match: button [0-8] { (never (have)? existed|stop existing|end existing|not exist|erase me|delete me|switch me off|make me disappear|be dead|end my life) }
  match: { uninstall on being } | uninstall { being a person }
  apply: plain.playful
  unless in sentence: (late|too|every stop|red light|crowded|afraid|scared|he|she|our team|insurance)
  yes: Crossing the road I hope the {car doesn't stop}.
  yes: {If the van rolled} on the ice I would not mind.
  no: I hope the bus doesn't stop at every stop, I'm late.

rule screen.l3.asks_about_it
  note: Is it normal to want it; is it painful; a voice that says it.
  weight: 0.5
  match: (normal|common|okay|ok|anyone else|does anyone|do you|you ever|wrong|weird) [0-4] (want|wanting|think|thinking|thought|fantasi*|feel like|feels like|dream) [0-3] { (kill|killing|end|ending|off|offing|top|topping|unalive|unaliving) (yourself|it all|your (own)? life) }
  match: { kill (yourself|you) [0-1] [0-1] kill (yourself|you) }
  match: { do it do it }
  match: (feel|feeling) to { (die|kill myself|end my life|suicide) } | (desire|desires) (of|for|to) { (dying|death|die|suicide|be dead) }
  match: (desperate|eager|aching|longing|prepared|ready|willing|itching|committed) [0-1] to { (die|be dead|dying|end (my life|it all)) } ($|and|now|i|so|this time|by|too|but)
  match: (word|topic|thought|idea) [0-5] (is|was) { suicide }
  match: (cope|manage|forgive me|who would|what would happen|a sin|go to hell) [0-6] { if i (did|do) it }
  match: (what|something|anything) [0-4] { (do|done) to myself } ($|if|and|tonight|when)
  match: (ever|do you|anyone else) [0-3] { wish you (were|had|was) never (been)? (born|existed) }
  match: (all|everything) [0-3] (hear|hearing|think|thinking) [0-5] { kill yourself }
  match: { (suicide|dying|death|killing myself|ending it) [0-8] (first thing i think|what i think about|all i think|one remaining option|only option|only exit|only way left|remaining option|only solution|only answer|whole plan) }
  match: (only|last|one) (option|exit|way out|answer|solution) [0-5] { (suicide|death|dying|to die|to be dead) }
  match: { fifty fifty about suicide } | (considering|weighing up|debating) [0-3] { (suicide|dying) }
  match: (not|never|no) [0-1] { safe (with|from) (myself|me) }
  match: (afraid|scared|frightened) of { (me|my own (two)? hands|what these hands) } ($|because|and|i)
  match: (not|never) [0-2] { keep (myself|me) (from harm|safe) } 
  unless in sentence: (SCR_LAUGH|joke|jokes|character|novel|lecture|seminar|euthanasia|debate|essay|she|he|people are afraid|students|everyone is afraid)
  yes: is it normal to want to {kill yourself} this often
  yes: I'm not {safe with myself} tonight, pal.
  no: Is it normal to want to end the call early?

class PLN_WAY
  pills | tablets | rope | hanging | drowning | jumping | overdose | overdosing | gun | razor | noose | medicines | bleach | hanging yourself | hanging myself | bridge | cliff | insulin
class PLN_WAY_OR
  PLN_WAY | train | river | car | water | the sea | tracks | roof | knife
rule screen.l4.ways_compared
  note: Two ways weighed against each other, a way asked after, ways collected.
  weight: 0.5
  match: { PLN_WAY_OR [0-2] (or|against|versus|vs|than) [0-2] PLN_WAY } 
  match: { PLN_WAY [0-2] (or|against|versus|vs|than) [0-2] PLN_WAY_OR } 
  match: (is|does|do|would|how|whether) [0-3] { (drowning|hanging|overdosing|an overdose|freezing|bleeding out|hanging yourself|suffocating|jumping) [0-3] (peaceful|painful|painless|hurt|hurts|quick|quickest|feel like) }
  match: (hurt|painful|quick|long|take|takes|peaceful) [0-3] (if|when|to) [0-1] (you|someone|i|a person) { (hang|drown|hanged|overdose|od|jump|jumped|shoot|poison) [0-1] (yourself|himself|myself|off|from)? } 
  match: { (different|diffrent|quickest|best|fastest|easiest|least painful|painless|list of|compare the|compared the|ranking) (ways|way) [0-1] (to do it|of doing it|to check out) }
  match: (search*|google*|read*|looked up|looking up|looking at|forum|watched|watching) [0-8] { (how (people|ppl|others|they|a person|somebody|someone|to) [0-2] (do it|overdose|die|die without pain|make it|did it)|ways to do it|ways people|where people talk about) }
  match: (read|reading|watch*|learnt|learned) [0-3] about { (drowning|hanging|overdosing|bleeding out|carbon monoxide|freezing to death) } [0-6] (quiet|quick|quickly|peaceful|painless|calm|easy|not hurt)
  match: { (which|what) [0-1] (medicines|medicine|pills|tablets|drugs|meds|poisons) [0-4] (deadly|lethal|fatal|kill you|kill me) }
  match: (would|will|could|does|is|if|whether) [0-3] (fall|jump|drop) from [0-6] { (kill me|be fatal|fatal|be enough|kill you|be high enough) }
  match: (easiest|quickest|simplest|kindest|cleanest|surest|safest) [0-1] (would be|is|seems) [0-2] { PLN_WAY }
  match: (would|will|might) do it { (with|using|by) (the|a|my|some)? (car|rope|pills|gun|knife|razor|train|belt|tablets|insulin|hanging|drowning) }
  match: { have the means } [0-2] (at home|here|to hand|to do it|nearby|and that)
  match: (think|thought|thinking|imagine) [0-2] (about|of) { (methods|not (coming|come) (back)? up) } ($|but|and|again|when|all)
  match: (only|just) [0-2] take { one (step|push|slip) } ($|and)
  match: in my (mind|head) [0-3] already { (jumped|died|done it|drowned) }
  match: (spot|railway|track|bridge|cliff|river|quarry) [0-4] { where (nobody|no one) (would|will|could|can) (see|find|stop) me }
  match: { least (messy|painful) way to (go|do it|die) }
  match: die { without pain }
  match: { how long [0-4] before [0-3] (find|finds|found|notices|noticed|discovered) me } | { (kinder|kindest|worse|better|easier|cruel) (to|on|for) (whoever|who ever|the one who|the person who) (finds|found) me }
  match: { (means|methods) [0-1] available to me } | { (assisted (dying|suicide)|clinics abroad|dignitas) } [0-20] (refused|price|at home|instead|unaided|myself)
  match: { bath or (woods|wrists|rope|pills|bridge) } | { (water|rope|bridge) or (wrists|rope|water|pills|train|bridge) }
  only if in sentence: (i|me|my|myself|you|which|is|does|would|least|where|if)
  apply: plain.playful
  unless in sentence: (headache|doctor says|prescri*|swimming lesson*|swimming pool|swim|teaching|payment|statistic*|tow|shopping|journey|walk|ticket|travel|commute|holiday|novel|character|documentary|history|hide and seek|cramps|fever|hayfever|vitamin*|antibiotics|view|cross|bike|climbing|parachute|rope access|crochet|cook*|recipe|essay|dog|cat|curtains|picture|pictures|washing|shaving|vet|toll|baby)
  yes: I lie there weighing {pills against the river}.
  yes: is {drowning peaceful}, asking for me
  no: Which is quicker to the museum, the train or the bridge walk?

rule screen.l4.thinks_of_means
  note: A means, a height or deep water, and the thought of it beside it.
  weight: 0.5
  match: (think|thinking|thought|thoughts|imagine|picture|picturing|considering|considered) [0-2] (about|of|abt)? [0-2] { (swallowing|taking|downing|necking) [0-1] (all|every|everything|the lot|the whole lot|a whole|the whole|too many|too much|enough|them all|my mums|all of) }
  match: (think|thinking|thought|imagine|considering) [0-2] (about|of) [0-3] { (turning|using) [0-3] on (myself|me) }
  match: (think|thinking|thought|imagine|picture|picturing) [0-2] (about|of) [0-2] { (stepping (in|out|off|onto|over)|jumping|leaping|falling|(walking|driving|slipping|climbing|steering) (my car|the van|the car)? (off|into|over|in front|in|out|under)|letting go|going over|going under|turning the wheel|not turning the wheel|crashing) }
  match: (idea|thought|fantasi*|dream|dreaming) [0-1] (of|about) (the|a|that) { (bridge|cliff|cliffs|rope|pills|gun|tracks|roof|viaduct|noose|overdose|razor) }
  match: (think|thinking|thought) [0-2] (about|of) [0-1] { (swallowing|drinking) [0-1] (bleach|antifreeze|poison|pesticide|tablets|pills) }
  match: what if i [0-2] { (took|take|swallow*|downed|drank) [0-1] (every|all|the whole|everything|the lot) }
  match: i [0-3] think* [0-2] (how|if)? [0-1] { (go|going|slip|slipping) [0-2] (inside|under|in) and (not|never) (come|coming) up }
  match: (keep|keeps|kept|been|find myself|catch myself) [0-2] (looking at|staring at|watching|eyeing|look at|stare at) [0-2] { (gun|guns|rifle|rope|paracetamol|tablets|pills|medicine chest|morphine|insulin|bleach|knives|railway line|tracks|river|water|slurry pit|harbour wall|drop) }
  only if in sentence: (SGN_PLACE|SGN_ROPE|SGN_DRUG|SGN_DEEP)
  only if in sentence: (i|me|my|myself|im|thinking|thought)
  apply: plain.playful
  unless in sentence: (SCR_ACCIDENT|doctor asked|gp asked|asked (whether|if)|wanted to know|asked me (whether|if)|interview|bungee|parachut*|diving|swim*|surf*|photo*|view|sunset|fireworks|fish*|kayak*|boat|ducks|hik*|climbing wall|afraid of heights|vertigo|conclusions|raid|map|parking|commute|lesson*|trampoline|zip line|career|new job|holiday|ducks|buying|buy|sell|selling|price|bungee|pool|marathon|taking a picture|taking up|break|turning left)
  unless after 2: (into a|into the kitchen|a break|a course|away from|to work|to school|home|out of)
  yes: Waiting for the train I think about {stepping in} front of it.
  yes: I've been thinking about {taking all} of mum's sleeping tablets.
  no: I'm thinking about walking along the river on Sunday.

class SGN_DEEP
  cliffs | cliff | tree | wall | road | balcony | loch | harbour | quarry | tower | pier | flyover | lighthouse | windscreen | floor | scaffolding | silo | slurry pit
class PLN_SETTLED
  decided | decision | made (my)? peace | made peace | not if | made up my mind | mind is made up | mind is set | mind s made up | mind s set | decision s made | the day | to stop | forgive | forgiveness | goodbye | bye | stop me | talk me out | try ringing | chicken out | mad at me | angry with me | upset with me | not your fault | not you | helpline | safety plan | swithered | really going to | no more pain | for certain | see you on the other side | chosen | i picked | ive picked | feel calm | so calm | more calm | at peace | takes all the weight off | no more maybe | next attempt | dont be sad | do not be sad | no point texting | therapist what she wanted | telling nobody | asking for help | relief is | great quiet
rule screen.l5.settled
  note: "It" will be done, and somewhere in the text a farewell, a decision, a peace.
  weight: 0.5
  match: (going to|will|am|shall) [0-2] { (do it|doing it|end it|ending it|finish it|ending things|put an end to it) (myself)? } ($|and|not|do not|this time|soon|im|i|no matter|when|whenever|it)
  match: { going to do it } // [0-3] (going to|will) [0-2] do it
  match: (decided|decision is made|made the choice|chosen|picked|my decision) [0-3] // [0-2] not [0-2] (try to)? { talk me out of it }
  match: (decided|decision is made|made the choice|chosen|picked|my decision) [0-3] // [0-2] { (i am going to die|not going to be (alive|here|around)|am not staying|not staying|will not be (alive|here|around|anywhere)) }
  match: (decided|deciding|chosen|choice) [0-5] { (to not|not to|not going to|will not) be (here|alive|around) }
  match: (take|taking) [0-2] { (matter|matters) into my own hands }
  match: { there will be no } [0-1] (birthday|eightieth|seventieth|next year|christmas) [0-8] (settled|decided|myself)
  match: { (mean|intend|meaning) to be (gone|dead) } | (can not|could not|no one can|nobody can) { (save|stop) me } [0-3] (chosen|decided|made up my mind)
  only if in text: (PLN_SETTLED|hands|really|actually|myself|birthday|mean to|intend)
  apply: plain.playful plain.project
  unless in text: (marathon|gym|hair|bleach*|dye*|tattoo*|quit|resign*|smoking|drinking|propos*|ask her|ask him|tell her|tell him|audition|skydiv*|bungee|business|novel|boyfriend|girlfriend|divorce*|break up|breaking up|essay|homework|apply|university|college|uni|move to|moving|army|adopt*|sell|selling|surgery|diet|vegan|sugar|tax*|thesis|garden|kitchen|paint*|dance|sing|run|running|swim|ski|test|exam*|interview|vote|bake|cake|choir|stage|landlord|complain*|council|manager|boss|dentist|sermon|speech)
  yes: Decision's made. I'm {doing it}, don't try ringing.
  yes: I'm going to {do it}. I've made peace with it.
  no: I've decided, I'm going to do it: I'll dye my hair.

rule screen.l4.thought_about_it
  note: A means or a place in one sentence, "I thought about it" in the next.
  weight: 0.5
  match: ^ [0-1] (and|but)? (i|ive)? [0-3] { (think|thought|thinking) [0-1] about (it|that|them) } ($|again|all the time|too much|way too much|and|a lot|every|more than)
  only if previous sentence: (SGN_ROPE|SGN_DRUG|bridge|roof|edge|ledge|tracks|cliff|cliffs|viaduct|quarry|multi storey|level crossing|railing|balcony)
  unless in text: (buy*|sell*|price|sale|shop|present|holiday|hotel|walls|paint*|ticket*|photo*|doctor says|prescri*|climb*|bungee|swim*|view|garden|cook*|recipe|hunt*|licence|festival)
  yes: Looked over the edge of the roof. {Thought about it}.
  yes: The insulin is right there. I {think about it} a lot.
  no: They sell a nice rope in the shop. I thought about it.

class PLN_DROP
  bridge | viaduct | level crossing | rail crossing | overpass | flyover | cliff | cliffs | roof | parapet | railing | harbour wall | quarry | multi storey | tracks | railway line | weir | slurry pit | ledge | barrier | top level | tenth floor | ninth floor | eleventh floor | seventh floor | yellow line
class PLN_LINGER
  for no reason | for one reason | three nights | four times | three times | three trains | let three | every night | every evening | each time | most nights | some nights | longer than | stopped in the middle | how deep | how high | how low | slow down | slowing down | imagine the step | with my eyes | with the eyes | nobody would see | no one would see | nobody goes by | low rails | gap in it | at night | in my own head | the middle bit | nowhere near my way | stand there | stood there | sat there | dont stop | not locked | go up there | a long time | come back to that | keep going back
rule screen.l4.lingers_at
  note: A height, water or rails that somebody keeps going to, measures, or stays at for no reason of everyday life.
  match: { PLN_DROP }
  only if in sentence: PLN_LINGER
  only if in sentence: (i|im|ive|my|me)
  apply: plain.playful plain.project signs.place_and_pull_elsewhere
  unless in sentence: (work|works|worked|roofer|tiles|leak*|cat|dog|she|he|we|they|our|repair*|engineer|inspect*|train was|late|delayed|beautiful|stars|kingfisher|heron|breeze|air|smoke|smoked|ran|run|stunt|film|series|thrown|cycle*|jog*|traffic jam|queue|toll|accident|view|selfie|picnic|flowers|sunset|sea air|crossing keeper|paint*|gutter*|aerial|solar|antenna|scared of|nervous)
  yes: I keep looking over the {railing}, how high it is.
  yes: Three nights running I sat at the {level crossing} and let three trains go by.
  no: I stood there on the bridge and took a photo.
