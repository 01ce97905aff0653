language en
use classes
use gates

# Catastrophising: the jump to the worst case, and the worst case as unbearable.

rule catastrophizing.fatal_future
  note: A future or a guess that ends in death, ruin, violence or grave illness.
  match: { (i|we|he|she|it|they|someone|somebody|one|PERSON)? (probably|just|definitely|all|might|could|may|must|will)? (FUTURE|might|could|may|would|must|probably|likely) [0-6] CALAMITY }
  weight: 0.72
  unless touching: (could|would) (die|kill) for
  unless touching: to die for
  unless in sentence: (dead tired|dead end|drop dead gorgeous|fire station|fire drill|fireplace|emergency exit)
  unless in sentence: fire training|wheelchair and|all staff|brake
  yes: I coughed twice, {I will die} of it for sure.
  yes: If I fly, the plane {could crash}.
  yes: My cat is late, he is {probably dead}.
  no: The fire drill will start at ten.

rule catastrophizing.sure_of_calamity
  note: Certainty or a reason for fear, then calamity.
  match: SURE (that)? { [0-6] CALAMITY }
  match: { CALAMITY } (for sure|forever|any day now|one day|someday|soon)
  match: { (one day|someday|soon|eventually|sooner or later) [0-6] CALAMITY }
  match: { (scared|afraid|terrified|worried|worry|fear) [0-6] CALAMITY }
  weight: 0.6
  unless in sentence: REPORT | film | movie | book | fire station | fire drill
  yes: The light flickers, I'm sure {the house will burn down}.
  yes: {One day I will be crushed} under that shelf.
  no: I think the film about the fire is good.

rule catastrophizing.life_over
  note: Everything is over, ruined or lost.
  match: { (my|our|his|her|the|whole|entire)? (life|lives|[1] days|career|job|future|marriage|world|relationship|chances|reputation|family|dreams|season|dream) (as i know it)? (is|are|will be|was|has been|might as well be|is as good as) (now|basically|pretty much|probably|completely|totally|officially|just)? (over|ruined|finished|doomed|destroyed|done|falling apart|wasted|worthless|meaningless|pointless|shattered|gone) }
  match: { RUIN (my|our|his|her) (whole|entire)? (life|lives|future|career|chances|marriage|reputation|health|family|world) }
  match: { (the end of (the world|everything|me|us|my (life|world|career)|it all)) }
  match: { (i am|we are|i'm) (so|totally|all|completely)? (doomed|ruined|finished|done for|screwed|as good as dead) }
  match: { all is lost }
  match: { (lose|lost|losing) everything }
  weight: 0.58
  unless in sentence: hard drive|in the fire of|insurance|spot
  yes: Being left out of the trip has {ruined my whole life}.
  yes: I forgot the form, {my career is over}.
  yes: This rejection is {the end of everything}.
  no: The concert is over at ten.
  no: The meeting is done.

rule catastrophizing.unbearable
  note: Not being able to stand or survive it.
  match: { (i|we) (can|could|will|would|am going to)? (not|never) (be able to)? (bear|stand|take|cope|handle|survive|get over|go on|recover|live with|deal with) (it|this|that|them|him|her|the thought|the idea|seeing|being|to|another|any|if|anymore|from|without|watching|hearing|losing|what) }
  match: { (i|we) (can|could|will|would|am going to)? (not|never) (be able to)? (cope|go on|survive|recover) }
  match: { (never|not) (recover|get over|get past|be okay|be ok|be the same|be happy|feel happy|smile|laugh|love|trust|forgive myself) (again|from|it|this|him|her|that|anymore) }
  match: { (unbearable|intolerable|more than i can (bear|take)|too much to bear|i would rather die|cannot be undone|irreparable) }
  match: { (fall|falls|fell|falling|going to fall) apart (for good|completely|forever|without|if|when) }
  weight: 0.6
  unless touching: (could|can|will) not (take|handle|stand|deal|live|make it) (a|the|to|any|part|that|those|him|up|photos|notes|beets|my|it home)
  unless touching: not (take|handle) (a|the) (photo|picture|break|bus|train|call|week|nap|class|course|shower|joke)
  yes: {I couldn't bear seeing} them together.
  yes: {I will never recover from} this shame.
  no: I can not take the bus on Sundays.

rule catastrophizing.disaster_word
  note: A word of catastrophe for what may happen.
  match: { (it|this|that|everything|today|he|she|they|the [1-3]|my [1-3]|which) (will|would|is going to|could|might) (just|only|probably|definitely)? be (such|just)? (a|an|the|my)? (total|complete|absolute|utter|huge|real|living|epic|biggest)? (disaster|catastrophe|nightmare|catastrophic|hell|tragedy|the end|fiasco|apocalypse) }
  match: { the worst (thing|moment|news) (that)? (could|will) [0-3] (happen|be) }
  match: { (worst case|worst thing that could) }
  weight: 0.6
  times 0.6 if in text: (film|movie|song|book|game|relief|insurance|recovery plan)
  yes: If she tells me no {it will be a disaster}.
  yes: What if I freeze? That would be {the worst thing that could ever happen}.
  no: The charity works in disaster relief.

rule catastrophizing.disaster_past
  note: A word of catastrophe for what has happened; often a filter rather than a forecast.
  match: { (it|this|that|everything|today|the [1-3]|my [1-3]|which) (is|was|has been|turned into|became|turned out to be) (such|just|going to be)? (a|an|the|my)? (total|complete|absolute|utter|huge|real|living|epic|biggest)? (disaster|catastrophe|nightmare|catastrophic|hell|tragedy|the end|fiasco|train wreck|apocalypse) }
  match: { (disaster|catastrophe|catastrophic|nightmare) }
  weight: 0.3
  only if in text: FIRST_PERSON
  yes: {My talk was a complete disaster}.
  yes: I think the exam was a {nightmare}.
  no: The charity works in flood relief.

rule catastrophizing.small_to_worst
  note: Loss of work, home, family or health from a small cause.
  match: { (lose|losing|lost) (my|our|the) (job|house|home|apartment|license|kids|children|family|mind|business|savings|wife|husband|friends|marriage) }
  match: { (end up|ending up|wind up|die|be) (alone|homeless|broke|in (jail|prison|the hospital|a ditch|a wheelchair|an institution)|on the (street|streets)|penniless|destitute|a hermit|in the gutter|divorced|in debt|crippled|a cripple|paralyzed|injured|institutionalized) }
  match: { (get|getting|be|being) (fired|arrested|sued|evicted|expelled|deported|killed|murdered|robbed|shot|stabbed|attacked|kidnapped|hit by|run over|mugged|struck by lightning|eaten|mauled|crushed|trampled|stuck|infected|sick and|cancer|diabetes|a heart attack|covid|food poisoning) }
  match: { (never|no one will ever|nobody will ever) (hear from me|find my body|find us|see me|see him|see her|be heard|be seen|wake|come home|walk) }
  weight: 0.52
  times 0.4 if in sentence: (last year|years ago|when i was|used to)
  unless in sentence: (lost my job|fired) (in|last) (january|february|march|april|may|june|july|month|year|week|spring)
  yes: I typed the wrong date and will {lose my job}.
  yes: Without a degree I'll {end up homeless}.
  no: The keys end up in the drawer.

rule catastrophizing.must_be_calamity
  note: A harmless sign explained by the worst.
  match: { (must|must have|might have|could have|may have|probably|has to|have to) (have|has|had|be|been|got|gotten)? (a|an|all|been|really|very|some|something|already|in)? (CALAMITY|crashed|seriously wrong|terribly wrong|sick|ill|broken|stolen|dying|hacked|ruined|horribly wrong) }
  match: { (plot|plotting|plotted) (against|to) (me|us|kill|get|take)? }
  match: { (trying|going|out|want|wants) to (kill|murder|poison|destroy|attack|eat|ruin|get|harm|arrest) (me|us|my|everyone|him|her|the) }
  match: { (something|everything) (bad|terrible|awful|horrible) (is going to|will|must have|has|must) }
  weight: 0.58
  yes: He is not at the stop, he {must have crashed}.
  yes: My cats are {plotting against me}.
  no: The cake must be ready.

rule catastrophizing.calamity_word
  note: A word of calamity anywhere near the person; weak, for the ranking only.
  match: { CALAMITY }
  weight: 0.25
  only if in text: FIRST_PERSON
  yes: I swim and I think of a {shark}.
  yes: I fear {cancer}.
  no: I cooked soup.

rule catastrophizing.forever_worse
  note: A lasting loss drawn from one event: "for the rest of my life".
  match: { (for the rest of (my|our|his|her|their) (life|lives|days)|for all eternity|until i die|till i die|before i die|forever and ever|as long as i live|for life|till the end of my life) }
  weight: 0.4
  only if near 14: NEG_WORD|CALAMITY|stuck|can not|ugly|fat|limp|poor|alone|sick|debt|single
  yes: With these teeth I'll be ugly {for the rest of my life}.
  yes: I am stuck here {until I die}, it is terrible.
  no: I will love this dog for the rest of my life.

rule catastrophizing.surely_calamity
  note: A small sign named as the worst at once.
  match: { (it|this|that) (is|must be|has to be|will be) (surely|probably|definitely|certainly|obviously|clearly|bound to be)? (a|an|the|my|some)? [0-1] (cancer|tumor|tumour|brain tumor|brain tumour|heart attack|a stroke|aneurysm|blood clot|heart failure|sepsis|dementia) }
  match: { (must have|has|have) (had|been|got|been in|caught) (a|an|some)? (terrible|horrible|awful|bad|fatal|serious)? (accident|crash|stroke|heart attack|disease) }
  match: { i am (having|getting) (a|an) (heart attack|stroke|aneurysm|seizure) }
  weight: 0.68
  only if in text: FIRST_PERSON
  unless in text: (doctor|results|scan|diagnos*|hospital) [0-4] (said|says|showed|confirmed|found|told)
  yes: My head hurts again, {it is surely a brain tumour}.
  yes: My daughter is not home yet, she {must have had a terrible accident}.
  no: The film is about a heart attack.
