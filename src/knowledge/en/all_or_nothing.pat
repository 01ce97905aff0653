language en
use classes
use gates

# All-or-nothing thinking: two opposite boxes and nothing between them.


rule all_or_nothing.total_failure
  note: A total word with a verdict of failure.
  match: { (total|complete|utter|absolute|totally|completely|utterly|absolutely|entire|entirely|whole) (a|an)? [0-1] (failure|waste|success|disaster|rejection|loss|failed|useless|ruined|worthless|alone|wrong|rejected|pointless|hopeless|meaningless|flop|garbage|trash|joke|fiasco|bust|destroyed|lost|wasted|mess) }
  match: { i (completely|totally|utterly|absolutely) (failed|blew|bombed|ruined|flunked|messed up|wasted) }
  weight: 0.66
  unless before 3: (not|never)
  unless touching: absolutely (wrong)
  unless in sentence: sequel|flood|recorded at|noticed|soundtrack|failed to notice|lost (power|water|signal|electricity|internet)
  yes: She cancelled once, so the friendship is a {total failure}.
  yes: {I completely failed} that conversation because I paused once.
  no: The whole class came to the party.

rule all_or_nothing.whole_ruined
  note: The whole is ruined by one part.
  match: { (the|my|our|his|her|this|that)? (whole|entire) [1-3] (is|was|are|were|has been|got|feels|felt|seems|will be|just)? (now|just|completely|totally|basically)? (ruined|spoiled|spoilt|destroyed|wasted|a waste|a failure|a disaster|a bust|lost|pointless|wrecked|worthless|garbage|sucks|sucked|terrible|awful|over|canceled|cancelled|trash|nothing|a flop|a mess|horrible) }
  match: { (ruin|ruins|ruined|spoil|spoils|spoiled|spoilt|destroy|destroys|destroyed|wreck|wrecks|wrecked|killed) (the|my|our|his|her|this|that)? (whole|entire|complete) }
  match: { (the|my|our|this|his|her|their) [1-2] (is|was|are|were|got|has been|have been|feels|felt|will be) (now|all|just|completely|totally|basically|pretty much)? (ruined|spoiled|spoilt|a failure|a bust|a total loss|wasted|a waste|destroyed|lost|a flop|pointless|worthless) }
  match: { (everything|it|all|day|night|trip|party|evening|weekend|meal|year) (is|was|got|are) (now|all|just|completely|totally)? (ruined|wasted|a waste|pointless|for nothing|a failure|spoiled|garbage|destroyed|a wash|a washout|a write off) }
  weight: 0.62
  times 0.75 if in text: sure|granted|love|loved|great|enjoyed|nice|beautiful|fun|everyone loved
  unless in sentence: insurance|flood|rebuilt|lost (power|water|signal|electricity|internet)
  yes: One guest came late and {the whole dinner was ruined}.
  yes: It rained an hour, which {ruined the entire} trip.
  no: The whole class came to the party.

rule all_or_nothing.if_not_perfect
  note: If not perfect, then nothing.
  match: { if * not * (perfect|first|best|all|great|complete|right|everyone|everything|a hundred|100|number one|win|like) * (nothing|failure|pointless|worthless|no point|waste|useless|never|disaster|quit|bad|not worth|loser|terrible|ruined|fail) }
  match: { if [0-2] (one|anything less|less than|even one|a single|just one) * (failure|failed|worthless|nothing|ruined|pointless|disaster|waste|fail|over|bad) }
  match: { (anything|everything) (less|short|other) (than|of) [1-4] (means|is|would be|was|equals|makes) }
  match: { (all or nothing|everything or nothing|perfect or [0-1] (nothing|failure|worthless)|perfect or not at all|win or [0-1] (failure|nothing)|either perfect) }
  match: { (unless|until) [1-6] (perfect|perfectly|the best|first|all of it|everything|number one|flawless) [0-6] (worthless|pointless|nothing|failure|not|no|waste|useless|never|quit) }
  match: { (not|never) (good|worth) (enough|it|anything)? (unless|if|until) [1-4] (perfect|perfectly|the best|first|all|everything|flawless|win) }
  weight: 0.75
  yes: {If the evening isn't perfect it is a complete waste}.
  yes: {Anything less than a yes means} I've been totally rejected.
  no: If it is not raining we can eat outside.

rule all_or_nothing.either_or
  note: Only two boxes: "either … or".
  match: { either (i|they|he|she|we|it|you|people|everyone|my|all|do) [1-8] or }
  match: { (there is|there are|it is) (only|just) (two|black|winners|success) [0-4] (or|and) }
  match: { (i am|you are|it is|people are|they are) either [1-4] or }
  match: { if (i|he|she|they) (can not|do not|am not|is not|did not|could not) [1-6] (then)? (i|he|she|they|there|it) (will not|do not|am not|should not|might as well|is no|is not|may as well|must) }
  weight: 0.62
  unless touching: either (way|one|side|of)
  unless in sentence: (tea|coffee|bus|train|monday|tuesday|saturday|sunday)
  yes: {Either they all want me there or} I don't belong anywhere.
  yes: {You are either a winner or} a nobody.
  no: We can take either the bus or the train.

rule all_or_nothing.no_point
  note: No point at all in going on.
  match: { (there is|i see|what is|is)? (no|not any|zero) (point|use|sense|reason) (in|of|to|even|for|trying|going|doing|why)? [0-4] (if|because|when|as|since|without|now|anymore|trying|going|doing|to|in) }
  match: { (there is|i see) (no|not any) (point|use) (in|of)? }
  match: { (what is|what's) the (point|use) (of|in|if|anyway|anymore)? }
  match: { (pointless|useless|not worth|no longer worth|not even worth) (to|it|doing|trying|going|having|bothering|the|if|without|even) }
  match: { (a|such a|all a|just a|was all a|been a)? waste of (my|a|time|money|everyone|space|effort|energy|life) }
  match: { (does not|did not|do not|never) (even)? (matter|count) (if|unless|when|because|anymore|at all) }
  match: { there (is|was) (just|really|simply)? no point (in|to)? }
  match: { (theres|is) no point (in|to)? }
  weight: 0.52
  unless before 4: (not)
  unless touching: (no|not) (reason|need) to (worry|think|believe|assume|be)
  yes: {There's no point in going} if I can't be relaxed the whole time.
  yes: I only came third, so it is {pointless to} train.
  no: The point of the game is to land on red.

rule all_or_nothing.might_as_well_quit
  note: One flaw, so everything is given up.
  match: { (might|may) as well (just|not|never|all|even)? (quit|give|stop|throw|sell|not|drop|never|stay|die|forget|cancel|leave|go|be|eat|move|burn|start|let|resign|get rid|keep|skip) }
  match: { i (should|will|am going to|have to|need to|think i will|can|guess i will|better|must|am|might|may|would rather) (probably|just|now|completely|totally|simply|go ahead and|have to|never)? (just)? (quit|quitting|give up|giving up|stop trying|drop out|throw (it|them|everything|all|the|my)|get rid of|never (do|go|try|play|cook|buy|eat|make|bother|date|trust|attempt|speak|wear|sing|use|plan)|stop (cooking|playing|going|doing|trying|singing|painting|writing|watching|buying|working|eating|making|running|dating|being|baking)|cancel|delete|sell|burn|done (with|playing|trying|for)|through with|abandon|retire) }
  match: { (now|so) i (hate|never|do not|refuse|quit|am done|am never|stopped|threw|gave up|will never|am not going) }
  match: { (give|giving|gave) (it|this|that|everything|them) (all)? up (entirely|completely|altogether|for good|forever)? }
  weight: 0.5
  unless touching: (quit|give up|stop) (smoking|drinking|sugar|coffee|my job in|my seat)
  times 0.4 if in text: ANSWERED
  yes: I ate one biscuit, I {might as well give} up the diet.
  yes: My drawing had one bad line. {I should just quit} art.
  no: I will give up my seat for her.

rule all_or_nothing.not_a_real
  note: One lack puts one in the other box: "not a real artist".
  match: { (not|never) (even)? (a|an|the)? (real|true|proper|actual|good enough|worthy) [1-2] (if|because|unless|since|until|when|without) }
  match: { (is|was|are|am|be) (only|just)? (good|worthwhile|worth|useful|successful|loved|happy|complete) (only)? (if|when|unless) }
  match: { (the only) (thing|way|one|person|job|music|food|place|option|sport|time) (that|to|i|worth|for|in)? }
  match: { (nothing|no one|no other|none) (else|other|less|short|but) [0-3] (will do|matters|counts|is good|compares|works|good enough|is acceptable|could) }
  match: { (second place|second best|a b|silver|b plus|a single b|one b|one mistake|one bad|one wrong|one little|one small|one error|one flaw) }
  weight: 0.38
  only if in text: FIRST_PERSON
  yes: I skip a run and I'm {not a real runner because} of it.
  yes: I got {one bad} grade and threw the report away.
  no: It was not a real fire.

rule all_or_nothing.box_words
  note: Words of totality in a verdict; weak.
  match: { (always|never|everything|nothing|completely|totally|entirely|only|all) } [0-3] (or|but|if|unless) [0-3] (always|never|everything|nothing|all|perfect|failure|worst|best|completely)
  match: { (perfect|perfectly|perfection|flawless|a hundred percent|100 percent|failure|period|no exceptions|no in between|no middle) }
  match: { (hate|can not stand|refuse to|never) (all|any|anything|every|ever|everything) }
  weight: 0.24
  only if in text: FIRST_PERSON
  unless near 5: (nobody is|no one is|not have to be|does not have to be)
  yes: I want it {perfect} or I throw it away.
  yes: I {hate all} of these clubs now.
  no: The weather was perfect.

rule all_or_nothing.now_worthless
  note: From one shortfall to worthless, terrible, nothing.
  match: { (so|and|now|therefore|i guess|guess|but) (i|it|that|everything|this|my [1-2]|the [1-2]) (am|is|was|are|means) (just|all|totally|completely|really)? (a|an)? (failure|worthless|nothing|useless|terrible|ruined|pointless|bad|waste|garbage|trash|meaningless|horrible|disaster|bust|awful|hopeless|over) }
  match: { (only|just|less than) [1-4] (so|and)? [0-3] (failure|worthless|useless|waste|terrible|pointless|fail|failed|bad|not enough|disappointed|garbage) }
  weight: 0.4
  only if in text: FIRST_PERSON
  yes: I got nine of ten, {so I am a failure}.
  yes: {Only silver again, a waste}. My season was nothing.
  no: The soup is ready and it is hot.

rule all_or_nothing.once_makes_all
  note: One single time puts the whole person or thing into the other box.
  match: { if i [1-6] (once|one|a single|even|just one|one single) [0-6] i (am|will be|would be|have) (a|an|just|completely|totally|such)? [0-2] (ROLE_BAD|LABEL_NOUN|LABEL_ADJ|failed) }
  match: { (so|then|therefore) (i|it|he|she|that) BE (totally|completely|utterly|absolutely|entirely|a total|a complete) (LABEL_ADJ|NEG_ADJ|ruined|alone|pointless|nothing) }
  weight: 0.68
  only if in text: FIRST_PERSON
  yes: {If I lose my patience once, I'm a bad} father.
  yes: He did not smile back, {so I'm completely unlovable}.
  no: If I see one bus I am happy.
