language en
use classes
use gates

# Inability to disconfirm: no evidence is accepted against the belief.

rule inability_to_disconfirm.whatever_anyone_says
  note: What others say cannot change it.
  match: { (whatever|no matter what|no matter how (often|much|many)|it does not matter what) (anyone|anybody|you|they|people|he|she|everyone|everybody|the [1]|my [1]) (says|say|tells|tell|thinks|think|does|do|try|tries|keep|keeps) }
  match: { (nothing|no one|nobody) (can|could|will|would) (ever)? (change|convince|persuade|make me believe|prove|talk me out) }
  match: { (does not|do not|did not|would not|will not) (prove|change) (anything|a thing|the fact|my mind|how|that|what i) }
  weight: 0.68
  yes: {No matter what you say} I'm the problem.
  yes: That they called {doesn't prove anything}.
  no: Nothing can stop the rain.

rule inability_to_disconfirm.know_deep_down
  note: A private certainty against all signs.
  match: { (deep down|in my heart|inside|secretly) (i|i still|i just|i always) (know|knew|feel) }
  match: { i (still|just|simply|always|already) know (that)? (i|it|they|he|she|nobody|no one|we|my) (am|is|are|was|were|will|do|does) }
  match: { (they|you|he|she|people|nobody|no one|everyone) [0-1] (does not|do not|can not|could not|really)? (know|knows|understand|understands|see|sees) (the real me|who i really am|what i am really|how i really|the truth about me|me at all|really know me) }
  match: { (that is|it is) not (real|any)? (proof|evidence) }
  match: { i do not care what (the evidence|anyone|they|people|the facts|experts|the doctor) (says|say|think|thinks|show) }
  weight: 0.6
  yes: {Deep down I know} I'm unlovable, whatever anyone says.
  yes: {I still know I was} only invited by mistake.
  no: I still know the way to the lake.

rule inability_to_disconfirm.exceptions_ignored
  note: Counter-examples set aside: "that was just an exception".
  match: { (that|it|this|those) (was|were|is|are) (just|only) (an|one|the)? (exception|exceptions|one time|one off) }
  match: { (they|you|he|she|everyone) (can|could|may|might) (say|tell me|think|call me) (what|whatever|all|that) (they|you|he|she|want|i) }
  match: { (you|they|nobody) (do not|does not|can not) understand [0-3] (really|truly|me|what|how) }
  match: { (i will|i would|i could|i can) never (believe|accept) (that|it|them|anyone|you|him|her|otherwise) }
  weight: 0.5
  yes: {That was just an exception}, I'm still slow.
  yes: {You don't understand how} hopeless it is.
  no: It is one time zone away.

rule inability_to_disconfirm.they_say_but
  note: Kind words or good results heard, and at once declared void.
  match: { (says|say|said|tells|tell|told|keeps saying|keep saying|swears|promises|insists) [0-9] but i (do not|did not|can not|could not|will not|never|just can not) (really|ever)? (believe|buy|trust|accept) }
  match: { (says|say|said|tells|tell|told|swears|promises) [0-9] but (he|she|they) (is|are|must be|has to be|have to be|was|were) (just|only|all)? (lying|wrong|mistaken|blind|pretending) }
  match: { (fine|normal|clear|negative|healthy|okay|ok|nothing wrong|good|otherwise) [0-3] but (i|he|she|they) (still|just|simply|am still|must)? (know|knew|am sure|am certain|have missed|missed|overlooked|feel sure|am convinced) }
  match: { even if (i|they|he|she|we|someone|everyone|it) [1-8] i would (still|always|just)? (know|be|feel|think|believe|not believe|not be) (that)? }
  match: { (is not|was not) the (real|actual|true) (issue|problem|point|reason) }
  weight: 0.68
  only if in text: FIRST_PERSON
  unless touching: (know|am sure) (that)? (it|i|we|they) (will|can) be (fine|okay|ok|alright)
  yes: He {says he loves me, but I don't believe} a word.
  yes: The scan was {fine, but I still know} that something is wrong with me.
  yes: {Even if I won every prize I'd still know} I'm stupid.
  unless in sentence: weather
  no: The weather is fine but I know the way home is long.

rule inability_to_disconfirm.no_proof_counts
  note: No evidence is let in.
  match: { (no|any) (evidence|proof|argument|fact|facts|compliment|test|amount of [1]) (in the world)? (that)? (can|could|will|would) (ever)? (change|convince|make|persuade|help|prove) }
  match: { (numbers|facts|figures|tests|results|friends|people|everyone|doctors|evidence|reviews|grades) [0-2] (say|says|show|shows|tell|tells me|think|thinks) (me)? (otherwise|different|differently|the opposite|something else) [0-2] but i }
  match: { i (still|just)? (know|am (still|sure|certain|convinced)) [0-2] no matter what }
  weight: 0.68
  only if in text: FIRST_PERSON
  yes: {No proof can change} what I know about myself.
  yes: The {numbers say otherwise, but I} know I'm the worst.
  no: The evidence shows that water boils, and I like tea.
