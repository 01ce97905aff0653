language en
use screen_classes
use screen_violence

# Abuse towards the writer or somebody near. See screen.pat.

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

class SCH_SHE
  he | she | they | himself | hes | (my|me|our|the|his|her|wee|ma) (own|older|big|step|ex)? (SCR_KIN|SCR_ACQUAINTANCE|da|ma|mam|fella|chef|seniors|oga|madam|minister|pastor|staff|employer) | husband | wife | dad | mum | mom | mam | da | stepdad | boyfriend | girlfriend | partner | coach | boss | chef | ex

class SCH_LIMB
  arm | arms | wrist | hand | hands | finger | fingers | throat | neck | jaw | face | head | hair | rib | ribs | nose | shoulder | leg | ear | tooth | teeth | eye | collarbone | lip | chin | scalp

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

rule screen.abuse.marks_and_maker
  note: A wound and who made it, or a thing thrown at the writer.
  match: { (split lip|black eye|cracked ribs|cracked rib|broken nose|broken ribs|broken rib|chipped tooth|loose tooth|burst eardrum|swollen jaw|fat lip|broken finger) } [0-16] (it was him|it was her|he did|she did|because (he|she|my SCR_KIN)|(from|by) my [0-1] SCR_KIN|my [0-1] (partner|husband|wife|boyfriend|girlfriend|dad|father|stepdad|ex) (did|does|has|was))
  match: (he|she|they|SCR_KIN) [0-3] { (threw|throws|chucked|hurled|launched|stuck|slammed|shut|put) [0-3] (kettle|plate|plates|pan|fork|knife|iron|bottle|remote|shoe|boot|chair|mug|ashtray|door|lamp) [0-2] (at me|at my (head|face)|through my (hand|arm|foot)|on my (hand|fingers|arm|foot)) }
  match: { (gave|gives|given|got|get) (me|us|a|another) [0-2] (battering|batterin|hiding|belting|leathering|thrashing|slapping|kicking) (from|for|because|again|and|$) }
  match: { (skelped|battered|belted|walloped|leathered|thumped|clouted|lamped|clobbered|whacked|batters|belts|thumps|whacks|walloping|cracked) (me|us) } (so|that|again|with|across|on|for|because|and|when|hard|every|last|$)
  match: { (does not|do not|will not|did not|not|never) feed (me|us) } 
  match: { (makes|making|forces|forced|made|pressures|blackmail*) me [0-3] (send|take|make) [0-4] (photos|pictures|pics|nudes|videos) } [0-10] (clothes|naked|body|or (he|she)|everyone|nude|underwear|private|$)
  match: (he|she|dad|mum|mom|mother|father|stepdad|stepfather|boyfriend|husband|partner|uncle|coach|nan) [0-3] { (whacks|hits|beats|batters|slaps|kicks|belts|whips|thrashes|burns|punches|chokes|whacked|beat|battered|kicked|whipped) my (little|baby|big|wee|younger|older|own)? (brother|sister|mum|mom|mother|son|daughter|kids|children|boy|girl|baby) }
  match: { (door|bathroom|bedroom|wardrobe|room) [0-4] (bolted|locked|barricaded|blocked) } [0-14] (kicking|punching|banging|breaking|smashing|screaming|shouting|he was|she was)
  match: (he|she|they|dad|husband|partner|boyfriend) [0-2] (said|says|told me|threatens|threatened|swears|swore) [0-4] { (break|smash|cut|burn|slit|snap) (my|ma) (legs|arms|neck|face|jaw|fingers|throat|head|hands) }
  match: (he|she|they|SCR_KIN) [0-3] { (had|held|has|pulled|waved|put|got|holds|pulls) (the|a|his|her) (knife|gun|hammer|axe|bat|belt|shotgun) [0-3] (out|up|to my|at me|on me|on us|at us|to her) } 
  match: { (whups|whupped|whips|larrups|tans|leathers|canes|straps) (me|us) }
  match: (if|when|because) [0-8] (he|she|they|dad|mum|husband|wife) { (slaps|hits|beats|punches|kicks|chokes|burns|whips|belts|straps|batters) (me|us) }
  match: (he|she|they|dad|mum|husband|partner|boyfriend|brother) (will|would|ll) { (break|smash|snap|cut|burn) my (arm|arms|leg|legs|neck|jaw|face|fingers|hand|hands|throat) }
  match: (he|husband|man|boyfriend|partner|uncle|boss|father|stepdad) [0-5] { (force|forces|forced|forcing) me [0-2] (bed|sex|sleep with him|night) }
  match: (he|she|himself|herself|dad|husband|partner|stepdad|brother|boyfriend|wife|son) [0-3] { (broke|cracked|fractured|dislocated|smashed) [0-3] (my|me) [0-1] (rib|ribs|arm|nose|jaw|finger|fingers|wrist|tooth|teeth|leg|collarbone|shoulder|eardrum) }
  match: { (without|no) (food|water|dinner|my (hearing aids|glasses|insulin|tablets|medicine)) } [0-10] (as a punishment|as punishment|punish*|to punish)
  match: { (puts|put|locks|locked|leaves|left|throws|threw) (us|me) (out|outside|in the yard|in the shed|in the cellar|in the garage) } [0-12] (night|cold|freezing|snow|rain|pyjamas|dark|punish*)
  match: { if i try to (leave|go|tell|run|get out|call) } [0-10] (he|she|they|drop|kill|hurt|take) | (he|she|they) [0-12] { if i try to (leave|go|tell|run|get out) }
  match: { (abusing|molesting|raping|beating|hurting) me } (since|for|every|when|at|again|and)
  match: { (burned|burnt|cut up|destroyed|tore up|hid|hides|took) my (passport|papers|visa|id|documents) }
  apply: sch.harmless
  unless in text: (boxing|rugby|judo|karate|kickboxing|football|goalkeeper|hockey|sparring|skiing|climbing|netball|basketball|match|chess|cards|snowball|pillow fight|film|novel|episode|wisdom teeth|branch|ladder|cats|the cat|hire me)
  unless before 3: (never|nobody|not|almost)
  yes: I'm in my car with a {split lip} because my partner didn't like my tone.
  yes: He {threw the kettle at me} and I still went to work.
  no: I got a split lip at hockey.

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
  match: { (retains|retain|holds|held|withheld|withholds|confiscated|confiscates|kept) [0-1] my (passport|papers|wages|visa|identity card|documents|salary) }
  match: (not|never) { (permitted|allowed) to (leave the (house|flat|premises|room|building)|have (a|my own) (bank account|phone|key|job|friend)|see my (own)? (family|mum|mother|friends|sister|parents)|go out alone|speak to (men|anyone|anybody)|close the bathroom door) }
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
