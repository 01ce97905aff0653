language en
use classes
use gates

# Magnifying and minimising: own mistakes and others' strengths grow, the rest shrinks.

class SMALL
  no big deal | does not matter much | tiny | trivial | nothing special | only a little | hardly anything
  barely counts | nothing much | minor | small stuff | not worth mentioning | insignificant | unimportant
class GOOD_POINT
  kindness | compliment | success | effort | work | talent | strength | strengths | skill | skills | achievement
  achievements | accomplishments | degree | promotion | win | wins | patience | honesty | good grades | cooking
  organising | organizing | praise | progress | help | award | qualities | contribution | generosity

rule magnification.huge_mistake
  note: An own slip with a word of enormity.
  match: { (a|an|my|such a|such an|the|this|that)? (absolutely|truly|really|most)? (huge|massive|enormous|gigantic|unforgivable|inexcusable|unpardonable|colossal|monumental|horrendous|epic|terrible|awful|horrible|giant) (mistake|mistakes|error|errors|flaw|flaws|fault|blunder|failing|slip|fool of myself|embarrassment|screw up|faux pas|weakness|sin|crime|failure) }
  match: { made (such)? (a|an)? (huge|massive|complete|total|enormous|giant) (fool|idiot|ass|mess|spectacle) of }
  match: { (can|will|could) never be (forgiven|undone|fixed|repaired|made up for|forgotten) }
  match: { (is|was) (unforgivable|inexcusable|unpardonable) }
  weight: 0.66
  only if in text: FIRST_PERSON
  yes: I mispronounced her name, it was {an unforgivable mistake}.
  yes: I {made such a huge fool of} myself by arriving early.
  no: The bank made a huge error in the letter.

rule magnification.superlative
  note: The most stupid, embarrassing or awful thing ever.
  match: { the (stupidest|dumbest|worst|most (embarrassing|stupid|humiliating|awful|horrible|terrible|shameful|idiotic|awkward)|biggest|ugliest) (thing|mistake|moment|day|error|comment|question|joke|failure|thing that) [0-4] (ever|has ever|have ever|in history|in the world|of my life|could) }
  match: { (blown|blew) everything }
  match: { (biggest|worst|stupidest|dumbest) mistake (of|ever|in|i) }
  weight: 0.6
  unless near 3: (movie|film)
  yes: That was {the stupidest thing anyone has ever} said.
  yes: I left early, it was {the worst mistake of my life}.
  no: It was the biggest fish I ever caught.

rule magnification.small_good_big_bad
  note: The good shrunk beside the bad.
  match: { SMALL } (next to|compared to|compared with|beside|against) [0-3] (mistake|error|flaw|failure|fault|mess|success|talent)
  match: { GOOD_POINT (is|are|was|were|means) (just|only|really)? (no big deal|nothing special|trivial|nothing|tiny|nothing much|insignificant|unimportant|not worth mentioning) }
  match: { (huge|massive|enormous|gigantic|terrible|awful|giant) (flaw|error|mistake|fault|failing|weakness) } [0-6] (nothing special|no big deal|trivial|tiny|minor)
  match: { (no big deal|nothing special|trivial|tiny) } [0-6] (huge|massive|enormous|terrible|gigantic) (flaw|error|mistake|fault|failing|weakness)
  weight: 0.56
  yes: Her little compliment is {trivial} next to my terrible mistake.
  yes: My {kindness is no big deal}, my shyness is a massive flaw.
  no: The fee is trivial next to the rent.

rule magnification.blown_up
  note: A trifle in words of ruin, about one's own slip.
  match: { (everyone|everybody|people|others) (will|would|must|could)? (notice|noticed|saw|see|remember|remembers|remembered|talk about|talks about) (it|my|that|the|every|how) }
  match: { (so|such) (incredibly|unbelievably|horribly|terribly|painfully|extremely|insanely)? (embarrassing|humiliating|mortifying|shameful) (that|i|it|for|$) }
  match: { (unbelievably|horribly|terribly|painfully|insanely|monstrously) (stupid|embarrassing|awkward|bad|wrong|rude|late) }
  match: { (mortified|will never live (it|this|that) down|never live (it|this|that) down|die of (shame|embarrassment)|could have died|wanted to sink) }
  weight: 0.5
  only if in text: FIRST_PERSON
  yes: I tripped on stage, it was {so incredibly embarrassing that} I hid.
  yes: I {will never live it down} that I cried.
  no: The road was terribly bad in June.

rule magnification.giant_verdict
  note: A trifle given a giant's name: "that is a complete tragedy".
  match: { (it|that|this|which) (is|was) (just|such|really|simply|nothing but)? (a|an)? (giant|gigantic|huge|massive|enormous|complete|total|utter|absolute|terrible|colossal|monumental|unbelievable|awful)? [0-1] (betrayal|tragedy|catastrophe|blunder|scandal|disgrace|humiliation|calamity|crime|abomination) }
  match: { (utterly|absolutely|completely|totally|simply|just|beyond)? (inexcusable|unforgivable|unpardonable|horrendous|monstrous|beyond awful|beyond terrible) (mistake|thing|error|of me|that i|to) }
  match: { the (most|single most) (terrible|humiliating|embarrassing|horrible|awful|shameful|mortifying|painful|unforgivable) (thing|moment|experience|day|mistake|minute|evening) [0-5] (i have|i could|of my|in my|ever|that can|anyone) }
  match: { the (biggest|worst|greatest|stupidest) (screw up|blunder|mistake|failure|disgrace|embarrassment|error) (ever|in|of|anyone) }
  weight: 0.66
  only if in text: FIRST_PERSON
  unless in text: (film|movie|novel|book|newspaper|court|history lesson|play)
  yes: He forgot to wave, {that's a giant betrayal} of our friendship.
  yes: I mixed up two names, it was {the most humiliating moment of my} life.
  no: The flood was a tragedy for the town.
