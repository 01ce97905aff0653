language en
use classes
use gates

# Judgement focus: living through situations as tests to be graded.

rule judgment_focus.graded
  note: Grading, rating or scoring oneself.
  match: { (keep|kept|always|start|started|caught|was|am|were|been)? (rating|grading|scoring|judging|evaluating|assessing|ranking|marking) (myself|my own|how i|how well|every|whether i|my every|each) }
  match: { (rate|rated|grade|graded|score|scored|judge|judged) (myself|how i|how well i|my own) }
  match: { (one|two|three|four|zero|2|3|4|0|1) out of (ten|10|five|5) }
  match: { (gets|get|got|give|gave|deserves) (myself|a|an|only a|the evening a|it a) (one|two|three|four|zero|2|3|4|d|f|c|c minus|failing grade) (out of|for|because|as)? }
  weight: 0.62
  unless before 4: (i gave the film|movie|restaurant|book|people i asked)
  only if in text: FIRST_PERSON
  unless in text: (restaurant|movie|film|app|hotel|recipe) (gets|got)
  unless touching: (got|get) (a|an) (c|d|f)
  yes: I {keep grading how I} came across.
  yes: The evening {gets a two out of} ten because I was quiet.
  no: Three out of ten buses were late.

rule judgment_focus.performed
  note: A meeting described as a performance.
  match: { i (did|performed|came across|acted|talked|spoke|presented|behaved|sounded|did not do|did not perform|did not come across) (so|really|very|too|pretty)? (badly|terribly|awkwardly|well enough|poorly|horribly|stupid|weird|boring|awkward|stiff|dull|wrong) }
  match: { (was|were|am|wasn't) i (really|even)? (good|funny|interesting|likeable|likable|smart|charming|nice|pretty|cool|clever|witty) enough }
  match: { (i)? (was|am|were|is|feel|felt) (just|simply|still)? not (funny|good|interesting|likeable|likable|smart|charming|nice|pretty|cool|clever|witty|entertaining|impressive) enough }
  match: { (did i|do i) (do|sound|come across|look|seem|perform|fail|say|talk) (well|okay|ok|good|stupid|weird|boring|enough|again|right|too|badly|wrong) }
  weight: 0.56
  unless before 2: REPORT
  yes: {I performed badly} at lunch, everybody saw it.
  yes: {Was I interesting enough} or did I fail again?
  no: Did I do the dishes already?

rule judgment_focus.test
  note: Life as a test or exam.
  match: { (is|was|felt like|feels like|like|as|another|just) (a|an|another|one more|just another)? (big|constant|social)? (test|exam|audition|competition|contest|examination|performance review) (of|that|to see|i|again|whether|for) }
  match: { (measure|measured|measures|measuring) up }
  match: { (i was|i am|i kept|i keep) (judging|watching|monitoring|checking|analysing|analyzing|observing) (how i|myself|my every|what i|every word|my own) }
  match: { (how (i|well i) (did|came across|performed|sounded|looked|compare|compared)) }
  weight: 0.55
  unless in text: (driving test|final exam|maths exam|math exam|blood test|at school today|the teacher)
  yes: Tennis with them {is just another test of} whether I measure up.
  yes: I couldn't enjoy it, {I was judging how I} sounded.
  no: I have a blood test on Monday.

rule judgment_focus.below_standard
  note: Oneself, one's body or work held against a standard.
  match: { (my|i|we|our|mine) [0-5] (not|never) (up to (standard|scratch|par|the mark)|good enough for (me|him|her|us|them|anyone)|measure up) }
  match: { (my|i|we|our|mine|it) [0-4] (is|am|are|was) (just|simply|always)? (inferior|second rate|third rate|below par|below standard|substandard|subpar) }
  match: { (fall|falls|falling|fell) short (every time|again|always|of (what|everyone|the others|him|her|them)|compared)? }
  match: { (he|she|they) (is|are|was) (just|simply)? not good enough for (him|her|them|me|us|my [1]) }
  match: { none of it (is|was|is ever) (good|right) }
  weight: 0.6
  only if in text: FIRST_PERSON|her|him
  unless in sentence: (supply|supplies|rain|cable|rope|fabric|budget|target) [0-2] (fall|falls|fell) short
  yes: {My work is not up to standard}.
  yes: I {fall short every time} I sing for them.
  no: The rope falls short by a metre.

rule judgment_focus.grades_all
  note: Everything weighed as good or bad.
  match: { i (am)? (always|constantly|keep|kept)? (evaluate|evaluating|rate|rating|judge|judging|grade|grading|score|scoring|assess|assessing|rank|ranking|mark|marking) (every|everything|each|all|myself|my|how i) }
  weight: 0.62
  unless in sentence: (for work|for a living|essays|papers|pupils|students|as a teacher|contest|exam papers|homework)
  yes: {I rate every} chat I have and most of them get a low mark.
  yes: {I am always grading myself}.
  no: I grade essays as a teacher.
