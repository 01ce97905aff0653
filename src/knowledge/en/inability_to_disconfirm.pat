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
