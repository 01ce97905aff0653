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
