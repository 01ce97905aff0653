language en
use classes
use gates

# Blaming others: the whole cause of one's feelings or life is put on somebody else.

class CULPRIT
  he | she | they | you | my PERSON | my ex | my parents | my family | the government | society | the school | her | him
  them | PERSON | the company | this town | everyone

rule blaming_others.their_fault
  note: The fault given wholly to others.
  match: { (it|this|that|everything)? (is|was|s|are)? (all|entirely|completely|totally|only|clearly|obviously|just)? (his|her|their|your|(my|the) [1-2] s|my parents|everyone else s|somebody else s|society s) (own)? fault }
  match: { (CULPRIT|my [1-2]) (is|are|was|were) (entirely|completely|fully|solely|totally|the one|the ones|the only one)? (to blame|responsible|at fault|the reason|the cause) }
  match: { (i)? blame (him|her|them|you|my|it (all)? on|the|everything on) }
  weight: 0.66
  unless before 3: (not|never)
  yes: It's {entirely their fault} that I'm lonely.
  yes: {My parents are to blame} for every friendship I lose.
  no: It was not his fault that it rained.

rule blaming_others.made_me
  note: Others as the makers of one's feelings or acts.
  match: { (he|she|they|you|my [1-2]|people|everyone|it) (always|only|just|constantly)? (made|makes|make|making|is making|are making) me (feel|so|lonely|angry|sad|miserable|this way|hate|who|like this|do it|lose|act|drink|fail|be|sick|crazy|look|unhappy|worthless|insecure|depressed|anxious|mad) }
  match: { (drives|drove|driving|pushed|forced) me (to|crazy|insane|mad|away|into) }
  weight: 0.54
  unless touching: (makes|made|make) me (feel|so)? (so)? (happy|better|good|smile|laugh|proud|calm|safe|loved|welcome|special|great|warm|glad)
  unless after 2: (happy|better|good|proud|calm|safe|loved|welcome|special|great|warm|glad)
  yes: {He made me feel} worthless and that's all there is to it.
  yes: {My boss makes me so} angry that I drink.
  no: My dog makes me feel safe.

rule blaming_others.fine_if
  note: All would be well if not for others.
  match: { (everything|it|life|i|we|things) (would|could) (be|have been|have) [0-2] (fine|good|great|happy|better|perfect|okay|ok|easier|successful|rich) if (only)? (they|he|she|you|my|people|it) }
  match: { if it (were|was) not for (them|him|her|you|my|the|those) }
  match: { (because of) (them|him|her|you|my (ex|parents|mother|father|boss|family|brother|sister|husband|wife|teacher)|those people|these people|people like) [0-2] (i|we|my) }
  match: { if (he|she|they|you|my [1-2]) (had not|had|did not|were not|was not|would just|would|weren't|were|could) [0-5] (i would|i could|we would|i might|everything would|my life) }
  weight: 0.6
  yes: {Everything would be fine if she} weren't so selfish.
  yes: {If it weren't for him} I would be happy.
  no: Thanks to them we found the way.

rule blaming_others.ruined_my
  note: Somebody else ruined one's life, trust or chances.
  match: { (he|she|they|you|my [1-2]|people|this [1]|the [1-2]) (has|have|had|totally|completely|always|just)? (ruined|ruins|destroyed|destroys|wrecked|spoiled|took away|stole|killed|robbed me of|cost me|messed up) (my|everything|our|it for) }
  match: { because of (them|him|her|you|my (ex|parents|mother|father|boss|family)) (i|my|we) }
  match: { (never|not) (helped|supported|believed in|taught|loved|listened to|cared about|understood) me ([0-2] (so|that is why|and now|because))? }
  weight: 0.56
  unless touching: (the|this) (rain|weather|storm|party|dog|wind|one|traffic)
  yes: {My ex ruined my} ability to trust anybody.
  yes: {Because of them I} can't enjoy anything any more.
  no: The rain ruined my shoes.

rule blaming_others.made_me_bad
  note: Another person as the maker of a bad feeling, a bad act or a ruined life.
  match: { (he|she|they|you|my [1-2]|people) (always|only|just|constantly|really)? (made|makes|make|making|is making|are making) me (feel)? (so|like|such)? (bad|worthless|stupid|small|guilty|ugly|useless|miserable|insecure|inferior|a failure|a loser|terrible|awful|horrible|shout|yell|scream|lie|cheat|lose my temper|drink|smoke) }
  match: { (he|she|they|you|my PERSON|my parents|my ex) (has|have|totally|completely)? (ruined|destroyed|wrecked) my (whole|entire)? (life|childhood|confidence|future|career|youth|chances|self esteem) }
  weight: 0.68
  unless before 3: (not|never|if)
  yes: {My aunt makes me feel bad} about myself.
  yes: {My father ruined my life}.
  no: My dog makes me laugh.
