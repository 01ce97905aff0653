language en
use classes
use gates

# Unfair comparison: measuring oneself only against people who do better.

rule unfair_comparison.everyone_else
  note: Everyone else has, is, can.
  match: { (everyone else|everybody else|other people|all my friends|all the others|the others|all of my friends|everyone around me|everybody around me|other [1]|people my age|everyone my age|most people|my friends all) (already|all|just|always)? (is|are|has|have|can|seems|seem|gets|get|got|makes|make|does|do|looks|look|knows|know|finds|find|manages|manage|had|was|were|owns|own|did|goes|go|lives|live) }
  match: { (all|every one of) my (friends|classmates|cousins|siblings|colleagues|coworkers|sisters|brothers|peers) (are|have|is|has|got|can|seem|make|own|already) }
  weight: 0.52
  only if in text: FIRST_PERSON
  only if in text: i have nobody|not|never|nobody|no one|i am still|still|alone|behind|unlike me|except me|but me|but i|and i|while i|must be|wrong with me|nothing|only one
  unless near 5: (they|will|should|thinks|think|hate)
  yes: {Everyone else has} a full weekend and I have nobody.
  yes: {All my friends are} married and I'm still eating alone.
  no: Everyone else is in the garden.

rule unfair_comparison.compared_to
  note: "Compared to", "than me", "unlike me".
  match: { (compared (to|with)|in comparison to|next to|beside|standing next to) (my|him|her|them|everyone|everybody|others|other people|the others|the rest|his|their|all) [0-2] (i|my|we) (am|look|feel|have|do|is|life|are|seem|just|work|will|never)? }
  match: { (better|smarter|prettier|thinner|richer|happier|funnier|stronger|faster|younger|more [1]|taller|fitter|cooler|nicer|ahead|further|hotter|cuter|skinnier|more) (than me|than i am|than i do|than i will|than i ever|than mine|than i could|of me|than i can|than i have) }
  match: { (unlike me|unlike mine|so unlike me|and not me|but not me|except me|except for me) }
  match: { i (am not|will never be|could never be|can not be|am nowhere near|am never|was never|do not look|am not nearly|do not have) (as|half as|nearly as|so|even half as) [1-2] (as|like) }
  match: { i (am|feel|look|have|do) (so|much|way|far|even|always|less|worse|uglier|fatter|slower|poorer|dumber|less [1]|not as [1]) [0-1] than (my|him|her|them|everyone|everybody|others|other people|the others|the rest|most|all) }
  weight: 0.6
  unless touching: (more than (i|me) (should|need|expected|wanted|planned|thought))
  unless touching: next to (my|the) (bed|house|office|door|desk|window|car)
  times 0.6 if touching: (better|smarter|prettier|thinner|richer|happier|funnier|stronger|faster|younger|taller|more [0-1]) than (me|i|mine)
  unless in sentence: taller than me|older than me|younger than me|exactly why|every sunday|best mate|plenty
  yes: {Compared to my sister I'm} a social disaster.
  yes: Other people make friends easily, {unlike me}.
  no: The flat next to my house is free.

rule unfair_comparison.behind
  note: Being behind in the race of life.
  match: { (i'm|i am|i feel) (so|so far|way|far|always|already|years|still|lagging|falling|miles|light years)? (behind|behind everyone|left behind|lagging behind|falling behind|behind my) }
  match: { (at my age|by my age|at this age|by now) [0-3] (everyone|others|other people|people|most|my [1]|i) [0-2] (have|had|has|is|are|was|should|be) }
  match: { (everyone|they|he|she|my friends) (is|are) (so|way|far|all|already)? (ahead of|better than|out of) (me|us) }
  weight: 0.55
  unless touching: behind (the|my (house|car|back|desk|sofa|door)|schedule)
  yes: She gets ten invitations a week, {I'm way behind}.
  yes: {They are way ahead of me} in everything.
  no: I am behind the house.

rule unfair_comparison.why_not_like
  note: "Why can't I be like her?"
  match: { why (can not|can't|could not|am not|do not) i (just|ever)? (be)? (as|like|more like|half as|so) ([0-3] (as|like))? }
  match: { why (can) i not be (as|like) }
  match: { i wish i (was|were|could be|looked|had|had been|could) (as|like|more like|half as|her|his|their|someone) }
  match: { (she|he|they|my [1-2]) (has|have|gets|get|is|are) (it all|everything|so much (better|more)|everything i|a perfect [1]) [0-2] (and|while|but) (i|me|my) }
  weight: 0.56
  yes: {Why can't I be as relaxed as} the others?
  yes: {I wish I looked like} her in that dress.
  no: Why can't I open this file?

class BETTER
  better | happier | prettier | smarter | thinner | richer | fitter | faster | stronger | younger | funnier | nicer
  cleverer | slimmer | luckier | further | ahead | more successful | more popular | more attractive | more talented | more confident | more interesting | more intelligent | more beautiful | cooler | calmer | taller
rule unfair_comparison.all_better
  note: All others against oneself: "everyone else did better than I did".
  match: { (all|every|everyone|everybody|most|other|the others|they all|my (friends|colleagues|classmates|siblings|cousins|coworkers|sisters|brothers|neighbours|neighbors|peers)) [0-6] BETTER [0-4] than (me|i|mine|us|we|ours) }
  match: { (all|every|everyone|everybody|most|other|the others|my (friends|colleagues|classmates|siblings|cousins|coworkers|peers)) [0-6] (far|way|miles|light years|years)? ahead of (me|us) }
  weight: 0.68
  unless in text: taller than|older than|coach|luckily|proud of (her|him|them)
  yes: {Everyone else did better in the exam than I} did.
  yes: {All the other girls look nicer than me}.
  no: My brother is better than me at chess and I love our games.

rule unfair_comparison.least
  note: Oneself as the last of a group, or small beside another.
  match: { i (am|was|feel|must be) (always|clearly|probably|easily)? the (least [1]|only one (who|that)|slowest|ugliest|fattest|dumbest|poorest|weakest|worst [0-1]) [0-2] (in|of|among|at|here|who|that) }
  match: { (looks|look|feels|feel|is|am|are|seems|seem) [0-2] (pathetic|small|boring|dull|poor|ugly|ridiculous|worthless|nothing|a failure|like a failure|like nothing|like a loser|like an old [1]|cheap|useless) (next to|beside|compared (to|with)|in comparison|against) }
  match: { (next to|beside|compared (to|with)) (her|him|them|my sister|my brother|my friends|the others|other [1]) [0-1] (i|my [1-2]|mine) (am|is|are|look|looks|feel|feels|seem|seems) }
  weight: 0.62
  only if in text: FIRST_PERSON
  unless touching: the only one (who|that) (knows|can|likes|liked|laughed|remembered|has the key|brought|speaks)
  yes: {I'm the least funny person in} my class.
  yes: My flat {looks pathetic next to} hers.
  no: I am the oldest of three sisters and we get along.
