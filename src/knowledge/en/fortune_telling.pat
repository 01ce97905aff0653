language en
use classes
use gates

# Fortune telling: a bad outcome in the future is stated as settled.

rule fortune_telling.will_go_wrong
  note: Future plus a bad outcome.
  match: { (i|it|they|he|she|this|we|nobody|no one|everyone|people|PERSON|that)? (just|all|probably|definitely)? FUTURE (never|not|definitely|just|probably|surely|certainly|only|all|always|likely|eventually|inevitably|most likely|be|soon|one day|someday)? (never|not|definitely|just|probably|surely|be|always|eventually|all)? NEG_OUTCOME }
  weight: 0.68
  unless in sentence: (it will be a laugh|no matter|tram|bridge|bus|train|according to|guideline|treatment|say no to|but (i|you) ate)
  yes: The {date is going to go badly}.
  yes: {They will probably fire me} before June.
  yes: {I'll end up alone} whatever I do.
  no: I will call you at six.
  no: The shop will open on Monday.

rule fortune_telling.others_will_reject
  note: Others will leave, dismiss, reject, forget or laugh.
  match: { (PRONOUN_OTHER|DETERMINER [0-2] PERSON|PERSON|NO_ONE|she|he) [0-2] FUTURE [0-2] (fire|leave|dump|reject|replace|forget|abandon|ghost|kick|cheat on|divorce|laugh at|turn|break up|get rid of|hate|ignore|find someone|lose interest|quit|stop|move on|betray|say no|disown|hurt|never|not (want|like|hire|call|come|reply|show|let|accept|forgive|take|talk|answer|pick|invite|remember|believe|give|work|last|notice)) ([0-2] (me|us|my))? }
  weight: 0.66
  only if in text: FIRST_PERSON
  yes: {My boss will fire me} next week.
  yes: {They won't want to see me} next week either.
  yes: {She is going to dump me} when she hears it.
  no: They will stop at the lake for lunch.

rule fortune_telling.never_future
  note: "I will never …": a door closed for all time.
  match: { (i|we|he|she|it|they|DETERMINER [0-2] PERSON|nothing)? (probably|just|definitely|likely)? (will|am going to|is going to|are going to|would|may|might|can|could) (probably|just|likely|simply|definitely)? (never|not ever|never ever) (again|ever|be able to)? [0-1] GOOD_OUTCOME }
  match: { (never|not|not ever) going to (be able to|ever)? [0-1] GOOD_OUTCOME }
  match: { (i|we|he|she|it|they) (do not|can not) (think|see|believe) (i|we|he|she|it|they|that|how|myself)? [0-2] (will|can|ever|getting|becoming) (ever|be|get|find|happen)? }
  weight: 0.5
  unless touching: will never (forget|give up|stop (loving|trying)|regret|leave you|eat|buy|let|do|understand why|know (what|if)|drink|smoke)
  yes: I'm {never going to make} friends here.
  yes: {My son will never learn} to swim.
  no: I will never forget this lovely summer.

rule fortune_telling.will_not
  note: "I won't pass": failure foretold.
  match: { (i|we|he|she|it|they|nobody|no one|DETERMINER [0-2] PERSON|there) (probably|just|definitely|likely|surely)? (will|am going to|is going to|are going to|might|would) (probably|just|likely|most likely|definitely)? not (even|be|ever|really)? (able|pass|make it|get|find|have|finish|succeed|win|last|work|be good|be enough|happen|be any|turn out|like|enjoy|survive|live|understand|accept|want|sell|care|amount|good|happy|show|recover|heal|remember|reach|meet|do well|come back|fit|know|graduate|help|look|sleep|improve|see|hire) }
  weight: 0.55
  yes: {I probably won't pass} the driving test.
  yes: {It will not work} out between us.
  no: I will not go to the gym today.

rule fortune_telling.know_future
  note: Certainty marked, then a future.
  match: (i just know|i know|i am sure|i am certain|i am positive|i am convinced|i bet|i have a feeling|i am afraid|i fear|no doubt|i guarantee|mark my words|i can feel it|i worry|i am worried|i am scared|i think|i feel like|i guess|chances are|it is only a matter of time|knowing my luck|with my luck|i imagine) (that)? { (it|i|they|he|she|we|this|nobody|no one|someone|something|everyone|people|DETERMINER [0-2] PERSON|my [1-2]|the [1-2]|there) (probably|just|definitely|all)? (FUTURE|would) }
  match: { (i just know it|i can feel it coming|i know it will|i know how this ends|it is only a matter of time|it is just a matter of time) }
  match: { (chances are|odds are|knowing my luck|with my luck|sooner or later|before i know it|before long|any day now) }
  weight: 0.5
  unless in sentence: (great|fun|fine|love|good|better|enjoy|well|okay|help|beautiful|happy|improve|learn|proud|success|forgive)
  times 0.3 if in sentence: PRAISE|favorite|cherish|forgive|come back|find a|straighter|straight|heal|grow|adults|better|enjoy|sure i can
  yes: I'll be rejected again, {I just know it}.
  yes: I bet {the train will} stop in the middle of nowhere.
  no: I know it will be great fun.

rule fortune_telling.one_day
  note: A dated misfortune: "one day I will …".
  match: { (one day|someday|some day|eventually|sooner or later|soon|in the future|in no time|at some point|down the road|by next [1]|next (week|month|year|time)|some time) [0-4] (will|going to|might|may|could|am going to|is going to|gonna) }
  match: { (will|going to|might|may|could|gonna) [0-6] (one day|someday|some day|eventually|sooner or later|soon|in the future|at some point|down the road) }
  weight: 0.42
  unless in sentence: (great|fun|fine|love to|good|better|enjoy|well|okay|help|beautiful|happy|hope|hopefully|improve|learn|proud|success|visit|become|get to|travel)
  times 0.3 if in sentence: PRAISE|favorite|cherish|forgive|come back|find a|straighter|straight|heal|grow|adults|better|enjoy|sure i can
  yes: {One day my boat will} sink with me in it.
  yes: My dog {will run away someday}.
  no: Someday I hope to visit Rome.

rule fortune_telling.no_way
  note: Doubt as a forecast: "there is no way", "I doubt".
  match: { (there is|i see) no (way|chance|hope) (that|of|i|he|she|it|they|we|for)? }
  match: { i (highly|really|seriously)? doubt (that|if|i|he|she|it|they|we|anyone|my) ([0-2] (will|can|ever|would|going|could))? }
  match: { (what is|what's) the (point|use) (of|in)? [0-2] (i will|it will|they will|if) }
  match: { (bound|destined|doomed|guaranteed|sure|certain) to (fail|lose|happen|go wrong|be|end|get|die|break|crash|come|leave|repeat) }
  weight: 0.52
  unless touching: no doubt
  yes: {There is no way I} pass this exam.
  yes: {I doubt I will} ever get a promotion.
  yes: My marriage is {doomed to fail}.
  no: The bus is sure to come at five.

rule fortune_telling.going_to_be_bad
  note: "It is going to be awful."
  match: { (it|this|that|tomorrow|tonight|the [1-2]|my [1-2]|everything|i|they|we|today) (will|is going to|are going to|am going to|gonna|going to) (probably|just|only|definitely|surely|all|likely)? be (so|such a|a|really|just|very|too|another|completely|an)? (bad|terrible|awful|horrible|disaster|nightmare|mess|boring|miserable|worse|failure|ruined|worst|ugly|impossible|pointless|waste|hard|lonely|stuck|sad|crowded|poor|broke|useless|hated|alone|single|fired|disappointed|disappointing|embarrassing|humiliating|painful|busy|gone|unhappy|rejected|unable|worthless|stressful|moldy|rotten|spoiled) }
  match: { (going to|gonna|will) (suck|regret|struggle|fail|flunk|bomb|choke|drown|crash|fall|trip|starve|suffer|waste) }
  weight: 0.62
  unless in sentence: (train|bus|tram|bridge|according to|guideline|treatment|forecast|laugh)
  yes: {My birthday will be a disaster}.
  yes: I know this class is {going to suck}.
  no: Tomorrow will be sunny.

rule fortune_telling.i_will_bad
  note: A personal misfortune foretold in plain words.
  match: { i (probably|just|definitely|will|am)? (will|am going to|am gonna|am sure to|am bound to|might|may) (probably|just|definitely|certainly|never|always|likely|also|eventually|most likely|surely|only|all)? (end up|get|be|have to|lose|fail|hurt|break|die|drown|waste|gain|miss|forget|regret|hate|fall|crash|stab|run out|spill|trip|burn|cry|choke|catch|become|need|struggle|spend) }
  weight: 0.4
  unless in sentence: (great|fun|fine|good|better|enjoy|well|okay|help|beautiful|happy|hope|hopefully|improve|learn|proud|success|able to|get to|chance|new|try|practice|again next|glad|work on|careful|stronger)
  times 0.3 if in sentence: PRAISE|favorite|cherish|forgive|come back|find a|straighter|straight|heal|grow|adults|better|enjoy|sure i can
  yes: {I will probably get} lost in that city.
  yes: Before the wedding {I'm going to gain} ten kilos.
  no: I will be glad to help.
