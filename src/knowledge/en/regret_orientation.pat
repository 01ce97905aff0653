language en
use classes
use gates

# Regret orientation: staying with what could have been done differently.

rule regret_orientation.if_only
  note: "If only", "I wish I had".
  match: { if only (i|we|he|she|they|it) }
  match: { i (really|just|so)? wish (that)? (i|we) (had|had not|could go back|could undo|could take|could turn|never|would have|could have) }
  match: { i would give anything to (go back|undo|change|take|do) }
  match: { (go back|turn back) (in time|and (change|undo|do)|the clock) }
  weight: 0.66
  unless in sentence: bigger|could have seen|face when|kitchen|garden|you
  yes: {If only I} had said yes to that invitation.
  yes: {I wish I had}n't left the group.
  no: I wish you a good trip.

rule regret_orientation.should_have
  note: "I should have known", "I could have been".
  match: { i (really|just|so)? (should|could) (not)? (have|of) (never)? (known|said|told|done|been|gone|stayed|left|listened|asked|called|tried|taken|married|studied|seen|waited|kept|made|bought|sold|started|stopped|quit|thought|learned|spent|trusted|accepted|become|gotten|given|helped|chosen|worked|paid|let|avoided|saved) }
  match: { i (could|would) (still)? have (been|had|won|made|done|got|gotten) [1-3] if (i|we) }
  weight: 0.56
  unless in sentence: (milk|umbrella|next time i will)
  yes: {I should have known} he would leave.
  yes: {I could have been} happy if I had stayed quiet.
  no: I should have the letter by Friday.

rule regret_orientation.why_did_i
  note: "Why did I", "why didn't I".
  match: { why did not i [1] }
  match: { why (did|did not|had|have) i (have to|ever|even|not|just|always|do|say|tell|let|go|think|wait|marry|leave|trust|buy|eat|text|call|agree|open|take|choose|believe|stay|start|quit|listen|send|sell) }
  match: { what (was i|were we) thinking }
  weight: 0.6
  yes: {Why did I have to} text her twice?
  yes: {What was I thinking} when I sold the house?
  no: Why did the bus stop here?

rule regret_orientation.missed_chance
  note: A chance missed or wasted for good.
  match: { i (have)? (missed|wasted|blew|lost|threw away|squandered|let slip|ruined|gave up) (my|the|a|every) (only|one|last|best|big|golden|whole)? (chance|chances|opportunity|opportunities|youth|life|years|shot|twenties|best years|time) }
  match: { i (regret|regretted|will always regret|will regret|will never forgive myself) }
  match: { (all those years|so many years|years of my life) (wasted|lost|gone|i) }
  match: { (it is|it's) (now)? too late (for|to|now|anyway)? }
  weight: 0.55
  yes: {I blew my only chance} to belong.
  yes: {I regret} leaving the band every day.
  no: I missed the bus.

rule regret_orientation.had_i
  note: Another life, had one only chosen otherwise.
  match: { if i had (not|never|only|just)? [1-7] i (would|could|might) (not|never|still)? (have|be) }
  match: { (my life|everything|things|it all|all of this) (would|could|might) (be|have been) (so|very|completely|totally|much|a lot)? [0-1] (different|better|easier|happier|fine|perfect) if (only)? i (had|had not|never) }
  match: { i (could|would) have (done|been|had|gone|become|made|got|won) [0-5] if i had (not|only|never|just)? }
  weight: 0.66
  unless in sentence: umbrella|lottery|train|socks|worn|milk
  yes: {If I had stayed in that town I would have} a family by now.
  yes: {My life would be so different if I had}n't dropped out.
  no: If I had the keys we could open it.
