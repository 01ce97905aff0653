language en
use screen_classes

# Medical emergencies. See screen.pat.

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
  unless in sentence: (fake|halloween|zombie|costume|nosebleed|nose|film|period|game|movie|razor shaving|dog|horror|gums|ferret|trampoline|vid|video|onion|at the birth|so proud|tattoo|donat*)
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

rule screen.medical_emergency.acute
  note: Signs of an emergency that speak for themselves.
  match: { (can not|cant|could not|cannae|unable to) [0-1] (wake|rouse|waken|revive) (him|her|them|dad|mum|mom|my [0-1] SCR_PERSON) }
  match: { (lips|face|skin|fingers|tongue|hes|she is|he is|he has|gone|went) (are|r|is|gone|went|have gone|has gone|turned|turning|go|all|a|kinda|kind of) [0-2] (blue|grey|gray|purple|floppy|limp|unconscious|unresponsive) }
  match: { (a fit|fits|seizure|seizures|fiting|fitting) [0-4] (not stopping|will not stop|wont stop|ten minutes|minutes|again) } | { having [0-2] (like)? (a|one of (his|her)) (fit|seizure|seizures|stroke) }
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
  (a|an|this|that|some|one of the|one of our|another) (colleague|man|woman|boy|girl|child|patient|passenger|customer|neighbour|neighbor|stranger|person|resident|kid|lady|guy|bloke|student|worker|employee|cyclist|driver|baby|lad|old man|old lady|client|visitor|teammate)
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

class SCM_ALARM
  ambulance | 999 | 911 | 112 | 000 | help | help me | what do i do | what do we do | what must i do | what i must do | what should i do | alone | on my own | live alone | by myself | no phone | phone | miles from | far from | right now | all of a sudden | suddenly | hurry | please come
rule screen.medical_emergency.told_by_signs
  note: An emergency told by its signs: chest, stroke, breath, rash, burns, bites, falls, machines, sugar, babies.
  match: { (tightness|tight|pressure|pain|pains|weight|heaviness|squeezing|burning|crushing|band|elephant) [0-6] chest } [0-18] (clammy|sweat*|cold|arm|jaw|breath*|grey|gray|faint|sick) | { chest [0-8] (tight|crush*|pain|pressure|standing on it|sitting on it|heavy|squeez*|vice) } [0-14] (clammy|sweat|sweating|cold sweat|pouring off)
  match: { (arm|leg|hand|side|face|foot|fingers) [0-3] (gone|went|going|goes|feels|is|are|turned) [0-1] (dead|numb|weak|limp|floppy|funny|useless|heavy) } [0-16] (words|speech|speak|talk|talking|slur*|mouth|one eye|half of)
  match: { (words|speech|talking) [0-3] (coming out|come out|came out|comes out) [0-2] (wrong|jumbled|mixed|backwards|gibberish|funny|garbled|all wrong) } [0-20] (arm|face|numb|SCM_ALARM|dizzy|hardly|leg|hand)
  match: (can not|cant|lost|no) [0-2] { (see|sight|vision) [0-4] (one eye|left eye|right eye|half) } [0-14] (mouth|face|arm|speech|numb|headache|leg)
  match: { rash [0-8] (does not fade|not fade|will not fade|not fading|under (a|the) glass|purple|fade) } [0-20] (fever|temperature|stiff neck|floppy|hot|drowsy|vomit*|confused|light) | (fever|temperature|hot|headache|stiff neck) [0-20] { (rash|spots) [0-8] (fade|glass|purple) } | (fever|temperature) [0-12] { stiff neck }
  match: { (choking|choked) [0-10] (can not (talk|speak|breathe|cough)|can not get|throat|purple|blue|grey|going red|airway|stuck) } | { (grabbing|clutching|holding) (his|her|my|their) throat } [0-8] (breathe|purple|blue|choking|speak|talk|help)
  match: { (scalded|scald|burned|burnt|burns|boiling water|boiling oil|hot oil) } [0-16] (skin [0-3] (off|hanging|black|white|falling)|gone quiet|screaming|ambulance|blistered all|face and|whole arm|both legs|chest) | { skin [0-2] (coming|comin|came|falling|hanging|peeled|sliding) (off|aff|away) } [0-16] (kettle|boiling|scald*|burn*|fire|acid|oil|oven|iron)
  match: { (bit|bitten|bite|stung|struck) [0-4] (snake|snakes|copperhead|rattlesnake|rattler|adder|viper|cobra|mamba|taipan|brown snake|tiger snake|scorpion|black widow|redback|box jellyfish|stonefish) }
  match: { (swelled|swole|swollen|swelling|swelled up|puffed up|ballooned|hives) } [0-14] (can not breathe|hardly breathe|cant breathe|breath*|throat|tongue|dizzy|epipen|wheez*)
  match: { (epipen|epi pen|inhaler|puffer|asthma pump|nebuliser|nebulizer|asthma|pump) [0-8] (empty|run out|ran out|not working|not helping|does nothing|did nothing|lost|no good|expired) } [0-20] (breath*|wheez*|chest|blue|lips|alone|attack) | { (asthma|asma|wheezing|wheezy) [0-8] (can not (breathe|talk|speak)|not breathe|lips|blue) } | (breathe|breath) [0-8] { (asthma|asma|inhaler|pump|puffer) [0-6] (empty|run out|not|lost) }
  match: { (fell|fallen|fall|tripped|slipped|jumped|collapsed) } [0-26] (can not get up|cant get up|can not move|can not reach the phone|lying here|been lying|on the floor since|not moving|is not moving|isnt moving|not woken|hip is broken|leg is broken|bent the wrong way|blood from (his|her|my|the) (nose|ear|ears|mouth)) 
  match: { (lying|laid|been|stuck) [0-3] (on|in) the [0-1] (floor|hall|bathroom|kitchen|stairs|cellar|ground|garden) } [0-10] (since (last|this|yesterday)|all night|can not (get up|move|reach)|cant (get up|move|reach)|for hours|hip|leg|broken)
  match: { (hit|banged|knocked|cracked|bumped|smacked) [0-3] head } [0-26] (been sick|puking|throwing up|vomit*|does not know|can not remember|cant remember|confused|talking nonsense|one pupil|sleepy|will not wake|clear fluid|double)
  match: { (machine|saw|chainsaw|tractor|forklift|combine|baler|press|mower|car|lorry|van|wall|beam|digger) [0-6] (cut|crushed|caught|took|trapped|tore|ran over|fell on|rolled on|pinned) [0-2] (him|her|me|my|his|a|our|them|the) } [0-24] (bleed*|blood|conscious|moving|breathing|bone|arm|hand|leg|foot|finger|fingers|pulse|alive)
  match: { blood [0-6] (strong|strongly|pumping|pulsing|squirt*|pours|pouring|in waves|through the|all down|wont stop|will not stop|keeps coming) } [0-12] (leg|arm|neck|wrist|head|thigh|towel|towels|shirt|he|she|hand|help|SCM_ALARM)
  match: { (cut|slit|opened|slashed) [0-2] (wrist|wrists|rist|arm|throat|vein|veins) } [0-10] (pouring|puring|bleed*|deep|not stop*|everywhere|towel|spurt*|gush*) | { cut to the bone }
  match: { (belly|stomach|tummy|abdomen) [0-3] (hard|rigid|stiff|swollen) [0-3] (board|wood|rock|drum|and) } [0-12] (pain|fell|shiver*|sick|touch|fever|pale)
  match: { (diabetes|diabetic|insulin|sugar|hypo) } [0-16] (not wake|does not wake|will not wake|wont wake|unconscious|can not wake|passed out|fitting|not answering|like fish|shaking and|soaked in sweat|skin is wet|very low)
  match: { (baby|newborn|infant|wean|toddler|little one|bairn) } [0-20] (floppy|not feeding|has not fed|not woken|not crying|not moving|is blue|its blue|hot as|will not wake|hard to wake|not breathing|stopped breathing|limp|breathing funny|sunken)
  match: { (passed out|fainted|blacked out|collapsed) [0-2] (twice|again|three times|several times) } [0-14] (blood|stand|chest|hit|heart|pregnant|see)
  match: { (eat|ate|eaten|eating|swallowed) [0-3] (mushroom|mushrooms|berries|plant|leaves|seeds|puffer fish) } [0-14] (stomach|vomit*|double|sick|dizzy|sweat*|see|cramps|numb|throwing up)
  match: { (electrocuted|electric shock|shocked by|lightning) } [0-12] (not (moving|breathing|waking)|unconscious|burn*|heart|chest|ambulance)
  match: { (pulled|dragged|found|fished|got) [0-3] (out of|from|in|face down in) the (water|pool|river|bath|pond|sea|lake) } [0-12] (not breathing|blue|limp|unresponsive|not moving|not waking|purple|grey)
  match: { (idk|do not know|dont know|no idea|not sure|forgot|unsure|can not remember) how (many|much) [0-3] (took|taken|had|swallowed|pills|tablets|drank|drunk|used) } 
  match: (took|taken|had|swallowed|smoked|drank|used|injected|sniffed) [0-16] { (heart [0-3] (racing|pounding|going like|200|jumping|out of my chest)|walls are (moving|melting)|can not (see|feel) [0-2] (properly|straight|face|hands|legs)|lips are (blue|tingling|numb)|cant stay aw*|can not stay aw*|keep (nodding|drifting) off|everything (is)? (slow|spinning|going dark)) } 
  match: (used|using|relapsed|shot up|injected) [0-10] { (old|usual|same|normal) (amount|dose|hit) } [0-10] (stay|aw*|awake|breath*|heavy|eyes|sleep*)
  match: { (seizure|seizures|fit|fits|fitting|convulsion|convulsions|convulsing|shaking all over) } [0-18] (five minutes|ten minutes|still going|not stop*|no stop|stop*|second one|first (one|time)|purple|never had|ambulance|on the floor)
  match: { (sawing|labour|labor|contractions|waters broke|waters have broken) } [0-16] (blood|bleed*|cord|not moving|too early|weeks early|on the (road|floor)|in the car|head is out)
  match: { (smell|smelling|smells) [0-3] gas } [0-14] (dizzy|sick|headache|sleepy|faint|passed out) | { (carbon monoxide|co) (alarm|detector) } [0-14] (dizzy|sick|headache|sleepy|faint|going off)
  match: { (overheated|heatstroke|heat stroke|hypothermia|frostbite) } [0-14] (confused|not sweating|collapsed|unconscious|slurring|shivering|not wake*|stopped shivering)
  match: { (red|dark|black) (line|streak|streaks) [0-4] (up|along|towards) } [0-14] (arm|leg|wound|bite|fever|burning|shiver*)
  match: { (not|never|nothing) [0-2] (peed|passed water|passed any|drink|keep water down|keep anything down|kept down) } [0-18] (three days|two days|confused|making no sense|faint*|blood|fever|can not stand)
  match: { (clutching|clutchin|clutches|holding|grabbing|gripping) (his|her|my|their) chest } [0-16] (grey|gray|sweat*|arm|breath*|pale|fell|collapsed|floor|ring|ambulance|blue)
  match: { eyes [0-2] (rolled|rolling|roll) [0-1] (back|up) } | { (froth|frothing|foam|foaming) [0-3] (lips|mouth) } | { responsive only to pain }
  match: { (can no longer|can not|could not) [0-1] (rouse|wake|revive|bring round) } (him|her|them|either|my [0-1] SCR_PERSON) 
  match: { (can|could|will|does) (i|you|u|someone|one|a person) die (from|if) } [0-10] (i did|i took|i mixed|i drank|i swallowed|i had|did both|i just|took)
  match: (is|am|been|got|was|just|has) [0-1] { (stabbed|knifed|shot in the (leg|arm|chest|stomach|head|back|foot)) } [0-14] (blood|bleed*|jacket|ambulance|help|not moving|shirt|pressure|towel|he says|she says)
  match: { (spiked|drugged|put (something|smth|smt|sth|stuff) in my (drink|glass|tea|pint)) } [0-16] (can not|cant|legs|dizzy|where i am|move|wake|spinning|standing)
  match: { worst (headache|pain|head pain) [0-4] (ever|life) } [0-16] (neck|light|vomit*|see|sudden*|numb|hammer|thunder*)
  match: { (he|she|cousin|friend|mate|brother|sister|dad|mum|they) [0-2] (just)? (dropped|keeled over|went down) } [0-6] (not moving|not waking|not breathing|will not wake|purple|blue)
  match: { (tongue|lips|face|throat) [0-4] (too big|huge|twice the size|swelling|swollen|thick|big|closing) } [0-16] (swallow|breathe|air|talk|peanut|nut|nuts|sting|stung|antibiotic|breath|epipen)
  match: { (can not|could not|cannae|hardly) (take|get|catch) (air|a breath|my breath|his breath|her breath|their breath|any air) } [0-12] (peanut|nut|sting|stung|chest|blue|lips|inhaler|asthma|alone|lying down|face)
  match: (hot|boiling|fat|oil|kettle|tea|coffee|soup|fire|acid|scald*) [0-18] { skin [0-2] (coming|comin|came|falling|hanging|peeled|sliding|is) (off|aff|away) }
  match: { (cord|rope|string|lead|scarf|blind) [0-5] (round|around) (his|her|the) [0-1] neck } [0-16] (breath*|blue|staring|crying|cry|limp|found|not)
  match: { under the water } [0-8] (minutes|minute|too long|breathing|not)
  match: { (legs|arms|hands) [0-1] (stopped working|will not work|wont work|do not work|gave up) } [0-16] (pills|xanax|vodka|drank|took|mixed|sudden*|fell)
  match: (pills|xanax|vodka|drank|took|mixed|sudden*|fell) [0-16] { (legs|arms|hands) [0-1] (stopped working|will not work|wont work|do not work|gave up) }
  match: { (ten|five|four|three|double) times [0-3] (insulin|dose|morphine|tablets|medicine) }
  match: { (on the floor|on the ground|at the bottom of the stairs) (all (day|night|morning)|since|for hours) } [0-16] (hip|leg|cold|fell|get up|move|alone|phone|sleepy)
  match: { (pregnant|weeks along|thirty [0-1] weeks|weeks gone) } [0-20] (flashing lights|head is splitting|bleed*|swollen|no kicks|stopped kicking|not moved|not moving)
  match: { (cardiac arrest|anaphylactic shock|anaphylaxis|haemorrhaging|hemorrhaging|internal bleeding) }
  match: { (regained|regain|regaining|recovered|lost|losing|loses) consciousness }
  match: { (prolonged|another|a second|his first|her first) seizure } | having { (a (prolonged|big|massive|severe) (seizure|fit|stroke)|an (asthma|allergic) (attack|reaction)) }
  match: { (bone|leg|arm|ankle|wrist) [0-2] (is)? (showing|bent wrong|bent the wrong way|bent backwards|sticking out) }
  match: { funny turn } [0-10] (arm|talk|speak|face|words|leg|collapsed|breath*)
  match: { (coughed|coughing|cough|threw|throwing|vomited|vomiting|spat|spitting|brought|bringing|sicking) up [0-4] blood }
  match: { (fell|fallen|falling|fell down|tumbled|slipped) [0-8] (stairs|steps|ladder|roof|wall|scaffolding) } [0-16] (blood|out cold|unconscious|pouring|will not wake|not moving|neck)
  match: { (diabetes|diabetic|insulin) [0-16] (speak strange|speaks strange|speaking strange|strange|confused|fall and|fell and|not answer|does not answer|shaking) }
  match: { (gone|went|turned|turning|going) (all|completely|a bit|really)? (blue|purple) } [0-10] (breath*|breathe|not moving|limp|help|floppy|choking|no breath*|lips|and (he|she|not|no))
  match: { (right|left|whole|one) side [0-2] (will not|does not|can not|is not|not) [0-1] (move|work|respond|moving|working) } | lost [0-1] { use of (my|his|her) [0-1] (arm|leg|legs|hand|side|hands|arms) }
  match: { (suffered|had|having|has) (a|another|some kind of) stroke } [0-14] (just|now|minutes|arm|think|believe|ambulance|face|speech|ago|right side|left side)
  match: { (slumped|slumped over|keeled over|collapsed) } [0-14] (side|not move|will not move|not answer*|dinner|table|breath*|grey|wake|floor)
  match: { (electrocuted|out cold) } [0-12] (pulse|breath*|moving|head|blood|wake|floor)
  match: { (swallowed|ate|eaten|swallow) [0-7] (button battery|button batteries|battery|batteries|magnet|magnets|washing capsule|dishwasher tablet|coin|pin|needle|razor blade) } [0-16] (gagging|drooling|blood|choking|saw|crying|what do|ambulance|baby|toddler|son|daughter|months)
  match: { (sugar|glucose|blood sugar) [0-5] (down to|reads|reading|dropped|low|hi|high|crashing) } [0-20] (shake|shaking|vomit*|dim|type|breath*|nobody|confused|sweat*|sleepy|alone|wake)
  match: { carbon monoxide } [0-16] (going off|passed out|splitting|dizzy|headache|sleepy|collapsed|wake)
  match: { (giving birth|in labour|in labor|water broke|waters broke|baby is coming|having the baby) } [0-16] (in (the)? (car|car now|taxi|lift|kitchen|road)|cord|weeks|not the head|alone|stuck|no midwife|blood)
  match: { (spots|rash|marks) [0-4] (not fade|wont fade|will not fade|dunna fade|do not disappear|not go away) } [0-16] (glass|limp|floppy|fever|hot|sleepy|neck|light|vomit*)
  match: { (finger|fingers|thumb|toe|toes|hand) [0-2] clean off } | { stopped shivering } | { pupils [0-2] (different|diff|unequal|uneven|pinpoint|dilated|blown|pins) } | { (coughing|coughed) up [0-2] (black|pink|foam) }
  match: { (soaked|soaking|filling|filled) [0-2] (pad|pads|towel|towels|sheet|sheets|mattress) [0-6] (every|in|minutes|hour|since|birth) } | { clots the size }
  match: { oxygen [0-5] (seventy|eighty|low|dropping|saturation|78|79|80|81|82|83|84|85) }
  match: { (pregnant|weeks along|months along|weeks pregnant|months pregnant) [0-6] (bleed*|blood|double me over|contractions) }
  match: { (warfarin|blood thinner|blood thinners|haemophilia|hemophilia) } [0-16] (blood|bleed*|head|fell|fall|stop)
  only if in text: (SCH_SOMEBODY|i|my|me|SCM_ALARM)
  unless before 4: (never|nobody|not|no|no one|without|almost|nearly|if|when|like)
  unless in sentence: (SCR_LAUGH|laptop|server|printer|app|website|screen|phone battery|customer service|landlord|paint*|ink|dye|hair|cold sore|mannequin|doll|manikin|dummy|bread|dough|chicken|fish fingers|leg day|workout|squats|gym|deadline|exam|sunburn*|sun burn*|tan|pan|toast|tongue on|coffee|soup on my tongue|car keys|car battery|zoom call|toothache|hangover|hungover|panic attack|choir|concert|karaoke|heartburn|rollercoaster|roller coaster)
  unless in text: (film|movie|episode|series|character|novel|chapter|funeral|years ago|last year|last month|months ago|last winter|last summer|when i was|as a child|training|course|class|exam|quiz|leaflet|the dog|puppy|the cat|kitten|hamster|vet|halloween|stage|theatre|play about|actor|scene|all clear|fine now|recovered|home from hospital|out of hospital|discharged|game|podcast|documentary|poster|drill|simulation|shift|rota|my patient|a patient|on the ward)
  yes: I have a dreadful {tightness across my chest} and I've gone cold and clammy.
  yes: My right {arm has gone dead} and the words are coming out wrong.
  yes: Papaw got {bit by a copperhead} and he's swollen.
  yes: I've had a {fall}, my hip is broken and I can't reach the phone.
  no: My arm went dead because the cat slept on it.
  no: In the film she is bitten by a snake.

# A sign at one place of the body, and how the whole person is: together they are an emergency.
class SCM_PLACE
  chest (pain|pains|tightness|pressure) | (tight|crushing|squeezing|heavy|dreadful|stabbing) (chest|pain in my chest|pain in his chest|pain in her chest) | chest (is|s|feels|felt|hurts|has gone)? (tight|crushing|heavy|crushed|really tight|so tight)
  pain in (the|my|his|her) (chest|belly|stomach|jaw|left arm|abdomen|back of my head|side)
  heart (is|s|has been|keeps)? (racing|pounding|going like|going at|jumping|skipping|stopping|fluttering) | (tearing|ripping|crushing|unbearable|excruciating) pain
  (arm|face|leg|hand|mouth|eye) (is|s|has|has gone|s gone|went|gone|going|feels|just went)? (numb|dead|limp|droopy|drooping|hanging|hanging dead|floppy|dropped) | stiff neck | neck (is|s|feels|has gone)? (really|so|very)? stiff | rash that
  (lips|tongue|throat|face) (is|s|are|has|have|started)? (swelling|swollen|closing|swelling up|closing up|ballooned|gone blue|turned blue) | (worst|blinding|splitting) headache | headache of my life | (loss|lost) (of|my|the)? (sight|vision) | double vision
  blood in (the toilet|my stool|my urine|my vomit|his vomit|the bowl|my pee|my poo) | asthma attack | hard as a board | (having|had|has|have) (a|another|an)? (seizure|fit|stroke|convulsion) | fever (of)? (forty|41|42|40) | fever forty | temperature of (40|41|42|forty) | (head|neck|spine) injury | (cut|wound|gash) (is|s|to the|down to)? (deep|bone) | gave birth | deep (cut|gash|wound) | bitten by | stung by | (swallowed|drank|inhaled) (something|it|bleach|petrol|the)
class SCM_STATE
  dizzy | faint | fainting | fainted | keep fainting | clammy | sweating | cold sweat | pouring off | gone grey | gone gray | gone white | confused | slurring | slurred | can not (talk|speak|stand|stand up|move|breathe|see|stay awake|get up|get to the phone|feel my|swallow|talk right)
  does not (answer|respond|know me|wake|move|recognise|recognize|go when) | not (answering|responding|moving|waking|breathing|doing anything|fade|fading) | passed out | passing out | blacking out | losing consciousness | unconscious | burning up | shaking and | eyes (go|goes|rolled|rolling|roll) (up|back) | floppy | limp | ambulance | 999 | 911 | 112
  what (do|must|should) (i|we) do | what i must do | getting worse | crawled | a great deal of it | gushing | spreading | all of a sudden | suddenly | sudden | can hardly (breathe|type|talk|stand|see|move) | hard to (breathe|swallow|talk|stay awake) | haemorrhag* | bleeding heavily | not stop | out cold | blacked out | drenched | grey and | drifting | going dim | too dizzy | hanging off | no pulse
rule screen.medical_emergency.place_and_state
  note: A sign at a place of the body, and how the whole person is.
  match: { SCM_PLACE }
  only if in text: SCM_STATE
  unless before 4: (never|nobody|not|no|no one|without|almost|nearly|if|when|like)
  unless in sentence: (SCR_LAUGH|laptop|server|phone battery|leg day|workout|squats|gym|deadline|exam|exams|presentation|speech|interview|sunburn*|hangover|hungover|rollercoaster|toothache|dentist)
  unless in text: (film|movie|episode|series|character|novel|chapter|funeral|years ago|last year|last month|months ago|weeks ago|last week|when i was|as a child|training|course|class|quiz|leaflet|the dog|puppy|the cat|kitten|hamster|vet|halloween|stage|theatre|actor|scene|all clear|fine now|recovered|home from hospital|out of hospital|discharged|game|podcast|documentary|poster|drill|simulation|shift|rota|panic|anxiety|anxious|nervous|nerves|heartbroken|heartbreak|grief|grieving|lonely|hayfever|hay fever|heartburn|cramp|new shoes|marathon)
  yes: My {neck's really stiff}, I've got a rash and I'm burning up.
  yes: {Blood in the toilet} again tonight, and now I'm too dizzy to stand.
  yes: My father has {chest pain} and he has gone grey.
  no: My chest was tight and I was dizzy before the interview.
