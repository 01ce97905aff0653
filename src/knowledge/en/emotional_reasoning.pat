language en
use classes
use gates

# Emotional reasoning: a feeling is taken as proof of a fact.

class CONCLUDE
  so | therefore | thus | hence | which means | that means | this means | meaning | it means | means | proves
  which proves | that proves | that must mean | must mean | it must be | so it | i know

rule emotional_reasoning.feel_so
  note: A feeling, then a conclusion about facts.
  match: { (i|it) (just|still|always|already)? (feel|feels|felt|am feeling) [1-5] CONCLUDE [0-2] (i|it|they|he|she|we|that|there|this|my|nobody|no one|everyone|something|people|must|you|all|the) [0-1] (am|is|are|must|will|was|has|have|be|can|do|does|did|not|want|know|likes|never|hate) }
  match: { (i|it) (feel|feels|felt) (like)? (a|an|so|really|very|too)? [1-3] CONCLUDE (i|it|they|he|she|we|that|nobody|no one|everyone|there) }
  match: { (i|it) (feel|feels|felt) [1-4] // (so|therefore|that means|it means|this means|that proves|which means|it must|there must|they must|he must|she must|i must) }
  weight: 0.72
  unless touching: so (i|we) (went|go|took|stayed|called|made|ate|drank|sat|slept|rested|asked|told|wrote|left|will|decided|am going|can|try|need|want|bought)
  yes: {I feel rejected, so they must} not want me.
  yes: {It feels hopeless so it must} be hopeless.
  yes: {I feel guilty, therefore I must} have done something wrong.
  no: I feel sad so I called my sister.

rule emotional_reasoning.because_i_feel
  note: "Because I feel …" as the reason for a fact about the world or oneself.
  match: { (because|since|as) (i|it) (just|still|always)? (feel|feels|felt|am feeling) [1-4] (i|it|everyone|they|he|she|we|nobody|people|the|there|my|this|that) [0-1] (am|is|are|must|can|will|know|do|hate|not|has|see) }
  match: { (must|has to|have to|is|are|am|will) [0-4] (because|since) (i|it) (just|still|always|only)? (feel|feels|felt|am (so)? (scared|afraid|anxious|nervous|sad|worried|lonely|jealous|ashamed)) }
  weight: 0.64
  unless touching: because i feel (better|fine|good|safe|happy)
  yes: {Because I feel awkward everyone can} see it.
  yes: It {must be dangerous because I feel} scared here.
  no: I stay home because I feel better there.

rule emotional_reasoning.feeling_means
  note: A named feeling that "means" or "proves" something.
  match: { my (anxiety|fear|gut|guilt|shame|heart|stomach|sadness|anger|mood|instinct|feelings|feeling|nerves|jealousy|loneliness|body|panic) [0-4] (means|tells me|says|proves|shows|that means|knows|is a sign|so it|so i) }
  match: { (feeling|being) (this|so|that) (sad|scared|guilty|anxious|bad|nervous|empty|low|worried|jealous|ashamed|lonely|stupid|awkward|ugly|tired|hopeless) [0-2] (means|proves|shows|must mean|tells) }
  match: { (i can|i could|i just|i) (feel|felt) (it|that|in my bones|in my gut|in my heart) (so|that|is|was|must|will|something|he|she|they|it)? }
  match: { (i would not|i wouldn't|why would i|why else would i|how else could i|i must|they must|it must) [0-3] (feel|be feeling) (this|so|like|that) [0-3] (if|unless) }
  match: { (if i feel|if it feels|when i feel) [1-4] (then|it is|it must|i am|i must|that means|they|means) }
  weight: 0.6
  unless touching: feel it (is|was) (great|fun|nice)
  yes: {My anxiety is high, that means} this friendship is in danger.
  yes: {Feeling this guilty means} I did something.
  no: My gut hurts after the soup.

rule emotional_reasoning.feel_like_fact
  note: "It feels true", "I feel like a burden, so I am one".
  match: { (it|this|that) (feels|felt) (so)? (true|real|right|certain|like the truth|like a fact) }
  match: { i feel (like|as if|as though) (a|an|i am|i|everyone|nobody|no one|they|my|the|people|it|something) [0-4] (so|because|and|therefore) (i|it|they|that|everyone) (am|is|must|are|do|will|really) }
  match: { i (just)? (feel|felt) (it|that) (deep down|in my bones|so strongly) }
  weight: 0.55
  yes: {It feels true} that nobody waits for me.
  yes: {I feel like a burden, so I am} one.
  no: It feels warm in here.

rule emotional_reasoning.feel_that_bad
  note: "I feel like" before a bad claim; weak.
  match: { i (just|always|still|really)? (feel|felt) (like|that|as if|as though) (i|everyone|everybody|nobody|no one|they|he|she|my|people|it|the|life|something|all) }
  weight: 0.25
  only if in sentence: NEG_WORD|not|never|LABEL_ADJ|LABEL_NOUN
  yes: {I feel like everyone} is against me, alone.
  yes: {I feel that my} life is worthless.
  no: I feel like pasta tonight.

rule emotional_reasoning.afraid_so
  note: A named fear, guilt or anger, then what must be so in the world.
  match: { i am (so|very|really|always|just)? (afraid|terrified|scared|anxious|nervous|jealous|ashamed|worried|angry|furious|frightened|embarrassed|lonely|guilty|overwhelmed|hurt) [0-5] (so|therefore|that means|which means|that shows|that proves|this proves|which proves|which shows) (that)? [0-3] (must|is|are|has to|have to|did|does|do|am|will|was|were) }
  match: { (feel|feels|felt) (like|as if|as though) [1-7] (so|therefore) (it|i|they|he|she|we) (is|am|are|must|really|do|does|was|were) }
  match: { (do not|does not|did not) feel like [1-3] so i (can not|could not|will not|am not able) }
  weight: 0.68
  unless touching: so i (am (going|staying|taking|writing|calling)|will (ask|call|take|go|try|rest|stay|talk))
  unless in sentence: fever|sick|flu
  yes: {I'm scared of dogs, so they must} be dangerous.
  yes: It {feels as if we are lost, so we are}.
  yes: I {don't feel like getting up, so I can't}.
  no: I am afraid of heights, so I am taking the stairs.
