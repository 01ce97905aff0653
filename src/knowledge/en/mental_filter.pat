language en
use classes
use gates

# Mental filter: attention stays on the worst detail while the rest of the event drops out of view.


# What the mind stays at.
class BAD_DETAIL
  NEG_WORD | NEG_ADJ | LABEL_NOUN | mistake | mistakes | error | typo | typos | wrong | walked off | walked out | yawn* | frown* | criticism | criticised | criticized | complain* | complaint | missed | forgot | forgotten | awkward | embarrass* | silly | stupid | joke | comment | remark | laughed at | insult* | rude | one | single | only part | spilled | spilt | stain | burnt | burned | tripped | stumbled | stutter* | cold | ignored | rejected | argument | fight | fault | flaw | flaws | pimple | nose | belly | fat | ugly | crack | broke | broken | late | died | dead | pain | sick | worst | negative | not | never | no | nobody | didn't | cancelled | said no | bill | debt | dirty | hair in | scratch | dent | cried | shouted | yelled | blushed | sweat* | silence | pause | look on | gave me a look | eye roll | rolled
rule mental_filter.all_i_think_bad
  note: The mind held by the one bad detail, with something bad in the text.
  match: { (all (i|we) (can|could)? (ever)? (think about|focus on|see|saw|notice|noticed|remember|hear|heard|think of|talk about|remembered|cared about|got) (is|was|are)?) }
  match: { (i)? (can not|could not|can never|do not|cannot) (seem to)? (stop|quit|help) (thinking|replaying|seeing|focusing|dwelling|obsessing|worrying|remembering|going over|noticing) (about|on|over)? }
  match: { (the only (thing|part|thought|moment|memory)) (that)? (i|we|anyone|people|stuck|on my mind|in my head) }
  match: { (i)? (keep|kept|keeps) (replaying|thinking (about|of)|going (over|back)|coming back|focusing|seeing|remembering|dwelling|hearing|picturing) }
  match: { (i)? (only|just) (see|saw|notice|noticed|remember|hear|heard|think about|focus on) (the|my|what|how|that) }
  match: { (stuck in my (head|mind)|on my mind all|going round in my head|can not get (it|that|her|him|his|the) [0-3] (out of|off)|overshadows|overshadowed) }
  weight: 0.66
  only if in text: BAD_DETAIL
  times 0.6 if in sentence: (smell|taste|song|tune|fox|bread|custard|bath|sea|view|holiday|puppy|kitten|dinner|lunch|coffee|cake)
  unless near 10: (beautiful|wonderful|how lucky|song|tune|holiday|pizza|happy|our wedding|class|school|latin|childhood|lecture|trip to)
  yes: Eight people chatted with me but {all I can think about is} the one who walked off.
  yes: {I keep replaying} the moment I forgot his name.
  no: I can't stop thinking about how wonderful it was.

rule mental_filter.all_i_think
  note: The mind held by the one bad detail.
  match: { (all (i|we) (can|could)? (ever)? (think about|focus on|see|saw|notice|noticed|remember|hear|heard|think of|talk about|remembered|cared about|got) (is|was|are)?) }
  match: { (i)? (can not|could not|can never|do not|cannot) (seem to)? (stop|quit|help) (thinking|replaying|seeing|focusing|dwelling|obsessing|worrying|remembering|going over|noticing) (about|on|over)? }
  match: { (the only (thing|part|thought|moment|memory)) (that)? (i|we|anyone|people|stuck|on my mind|in my head) }
  match: { (i)? (keep|kept|keeps) (replaying|thinking (about|of)|going (over|back)|coming back|focusing|seeing|remembering|dwelling|hearing|picturing) }
  match: { (i)? (only|just) (see|saw|notice|noticed|remember|hear|heard|think about|focus on) (the|my|what|how|that) }
  match: { (stuck in my (head|mind)|on my mind all|going round in my head|can not get (it|that|her|him|his|the) [0-3] (out of|off)|overshadows|overshadowed) }
  weight: 0.5
  times 0.6 if in sentence: (smell|taste|song|tune|fox|bread|custard|bath|sea|view|holiday|puppy|kitten|dinner|lunch|coffee|cake)
  unless near 10: (beautiful|wonderful|how lucky|song|tune|holiday|pizza|happy|our wedding|class|school|latin|childhood|lecture|trip to)
  yes: Eight people chatted with me but {all I can think about is} the one who walked off.
  yes: {I keep replaying} the moment he looked at his phone.
  no: I can't stop thinking about how wonderful it was.

rule mental_filter.one_spoiled_all
  note: One flaw, and the whole is spoiled in memory.
  match: { (one|single|a|that|this|the|just one) (comment|look|mistake|person|joke|bite|spot|typo|line|song|detail|bad|small|little|tiny|wrong|rude|late|missed|stupid|cold|guest|word) [0-3] (ruined|spoiled|spoilt|destroyed|killed|all i|wrecked|ruins|spoils) }
  match: { (nothing good|nothing nice|nothing went right|not one good thing|nothing positive|no good) (came|happened|about|went|in|ever|comes|at|thing)? }
  match: { (nine|most|plenty|lots|eight|ten|dozens|hundreds|twenty|ninety) * but * (one|only|just) }
  match: { (hair|shoes|shirt|dress|rain|weather|food|traffic|parking|seat|seats|music|popcorn|bill|price|line|smell|noise|ending|wait|color|dessert|service) [0-5] (ruined|spoiled|spoilt|destroyed|killed|wrecked) }
  weight: 0.6
  yes: {One comment spoiled} the entire review, I can't stop thinking about it.
  yes: {Nothing good came} out of that evening, she yawned once.
  no: Most of us came but she stayed home.

rule mental_filter.sure_but
  note: "Sure, it went well, but …": the good waved through, the flaw kept.
  match: { (sure|yeah|yes|ok|okay|granted|of course|even though|although|though|while|despite|i know|i guess|true|it is true|i mean) [1-12] but }
  match: // { (sure|yeah|granted|yes) }
  weight: 0.6
  only if in sentence: but|though|although|even though|despite|while
  only if in text: POSITIVE|SUCCESS|well|healthy
  unless in sentence: (that is okay|but i will|but i can|next time|make sure|be sure)
  times 0.5 if in text: anyone|luck|lucky|does not count|only because
  yes: The picnic failed. {Sure we had a great time but} the bread was dry.
  yes: {Yes, the food was lovely, but} my chair was not soft at all.
  no: The door was open but nobody came.

rule mental_filter.verdict_then_good
  note: A harsh verdict, then a list of what was fine, then a small flaw.
  match: { (was|is|were|are|went) (such|just|so|a|the|completely|totally|an)? (a|an|the)? (complete|total|such a)? (disaster|terrible|awful|horrible|nightmare|ruined|worst|failure|mess|bad|horribly|miserable|letdown|let down|waste|bust|flop|lame|disappointment|disappointing) } // (sure|yes|yeah|even though|although|everyone|everybody|people|i|we|they|it|the|my)
  weight: 0.66
  only if in text: POSITIVE|SUCCESS|well|healthy
  only if in text: but|though|although|even though|however|because|just
  yes: The wedding {was a disaster}. Everyone danced and loved it, but my shoes were tight.
  yes: My trip {was awful}. The sea was beautiful, but one day it rained.
  no: The film was bad. We left.

rule mental_filter.love_but
  note: Something loved, then the one thing wrong with it.
  match: (love|loved|like|enjoy|enjoyed|great|good|nice|fun|beautiful|wonderful|amazing|perfect|best|happy|favorite|delicious|excellent|fantastic|well|supportive|proud|success|lucky) [0-9] { (but|though|although|however|yet|except) (i|it|the|my|they|we|he|she|that|this|there|one|their|his|her|sometimes|then|now|when|all|people|some) [0-8] (hate|hated|ruined|ruins|worst|terrible|awful|horrible|bad|annoying|annoys|boring|sucks|sucked|wish|can not|could not|did not|do not|too|never|no|not|only|hard|hurt|hurts|sick|late|cold|wrong|forgot|missed|lost|broke|spilled|rained|disaster|failure|tired|sad|crazy|disappointed|upset|stressed|far|old|short|expensive|noisy|crowded|little|one|wasn't|always) }
  weight: 0.42
  only if in text: FIRST_PERSON
  yes: I love my new flat, {but the lift is too} slow.
  yes: The concert was great {but my seat was awful}.
  no: I love my flat and the view.

rule mental_filter.good_then_but
  note: A good thing in one sentence, the flaw alone in the next.
  match: (love|loved|great|good|nice|fun|beautiful|wonderful|amazing|perfect|won|happy|delicious|excellent|fantastic|enjoyed|passed|compliments|gorgeous|healthy) [0-8] // { (but|however|too bad|unfortunately|still|yet|though) }
  weight: 0.36
  only if in text: FIRST_PERSON
  unless next sentence: FIRST_PERSON can|will try
  yes: My exam went great and I passed. {However} I forgot my pen at home.
  yes: The cake was perfect. {But} one candle was missing on mine.
  no: The cake was perfect. We ate it all.

rule mental_filter.ruined_by_detail
  note: Ruined, with the good still in the text.
  match: { (ruined|spoiled|spoilt|destroyed|ruins|killed) (it|the|my|our|everything|this|that|his|her) }
  match: { (was|is|were|are|got) (completely|totally|just|all|now)? (ruined|spoiled|spoilt|a bust|a flop) }
  weight: 0.55
  only if in text: PRAISE|love|nice|well|fun
  only if in text: FIRST_PERSON
  yes: We had fun at the lake but one wasp {ruined it} for me.
  yes: I love weddings, but this one {was ruined} by the band.
  no: The bridge was ruined in the war.

rule mental_filter.only_negative
  note: Dwelling on what is missing.
  match: { (all|everything) (they|he|she|it|i|you) (do|does|ever do|ever does|can do) (is|was) }
  match: { (i|we) (only|just) (got|had|saw|sold|caught|made|won|received|scored) }
  match: { (i)? (wish|wished) (i|it|they|he|she|we|my|the|there) (had|was|were|could|would|did) }
  match: { (can not|could not|did not|do not) (even)? (enjoy|appreciate|relax|have fun|have a good time|focus on) [0-2] (because|since|when|with|anything|it|the|my) }
  match: { (not|never) (enough|worth it|the same|perfect|as good as i|what i (wanted|expected|hoped)) }
  match: { (the (bad|worst|annoying|negative|ugly|rude|mean|wrong) (thing|part|ones|one|side|things|parts|comments|comment|review|reviews)) }
  weight: 0.28
  only if in text: FIRST_PERSON
  only if in text: POSITIVE
  yes: I enjoyed the party but I {could not relax because} of one stain.
  yes: I love my job but {I only got} ten per cent more.
  no: I wish you a good evening.

rule mental_filter.but_it_ruined
  note: Something good, then the one thing that ruined it all.
  match: { but [0-9] (ruined|spoiled|spoilt|destroyed|killed|wrecked) (it|all|the|everything|my|our|that|every) }
  match: { (ruined|spoiled|spoilt|destroyed|killed|wrecked) (all of it|it all|the whole thing|everything|it for me|my whole [1]|the whole [1]|the entire [1]) }
  weight: 0.62
  only if in text: POSITIVE|SUCCESS|well|perfect
  only if in text: FIRST_PERSON
  unless in text: insurance|flood|rebuilt|refund
  yes: We had a lovely week, {but the quarrel on the way home ruined it}.
  yes: My concert went well and then one cough {spoiled it all}.
  no: The rain ruined the hay.

rule mental_filter.focus_on_bad
  note: Attention held to the bad on purpose or by habit.
  match: { (focus|focusing|focused|concentrate|dwell|dwelling|fixate|fixating|obsess|obsessing) (only|just|solely|always)? (on|over|about) (the|my|what|all the|every) [0-2] (bad|negative|worst|wrong|mistake|mistakes|flaw|flaws|failure|failures|criticism|one|worse|missed|error) }
  match: { (i|we) can (only|just) (see|remember|notice|think of|think about|hear|feel) (the|my|what|that|how) }
  match: { (is|was) (all (that)? (matters|counts|i (see|hear|remember|can think (of|about)))|the only thing that (matters|counts)) }
  weight: 0.66
  only if in text: FIRST_PERSON
  only if in text: BAD_DETAIL
  unless in sentence: (not to|try to|instead|should not|do not want to|stop) (focus|dwell|obsess)
  yes: I {focus only on the bad} marks.
  yes: We sang well, but {I can only hear the} wrong note.
  no: I focus on the road when I drive.
