language en
use words

# The shape of an if–then plan: one situation that one can notice, one own action.

rule goal.if_then.situation
  note: The word that opens the situation.
  match: ^ { (if|when|whenever|once|as soon as|each time|every time|the moment|after|before|on days when|in case) }
  yes: {If} it rains on Sunday, then I walk in the mall
  yes: {As soon as} I come home, I put on my shoes
  no: I walk in the mall

rule goal.if_then.then
  note: The word that opens the action.
  match: { then }
  unless before 2: (now and|by|since|until|back|from)
  yes: If it rains, {then} I walk in the mall
  no: Now and then I walk

rule goal.if_then.own
  note: The person's own action.
  match: { (i|we) (will|am going to|can|shall|just|first)? }
  yes: Then {I will} call
  no: Then he calls

rule goal.if_then.two_situations
  note: Two situations in one plan.
  match: ^ (if|when|whenever|once) [1-12] { (or|and) (if|when|whenever) }
  yes: If I am tired {or if} it rains, then I walk less
  no: If I am tired or sad, then I call Ana

rule goal.if_then.two_actions
  note: Two actions in one plan.
  match: then [1-14] { (and then|and after that|and also|and i (will|also)|then) }
  yes: If it rains, then I take the bus {and then} I walk home
  no: If it rains, then I take the bus
