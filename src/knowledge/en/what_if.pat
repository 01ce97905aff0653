language en
use classes
use gates

# What-if chaining: questions in which no answer is ever enough.

rule what_if.what_if
  note: "What if" with anything but a good end or a plan.
  match: { (but|and)? (then)? what if (i|we|he|she|they|it|you|nobody|no one|everyone|everybody|people|someone|my|the|this|that|there|something|all|one) }
  weight: 0.7
  unless in sentence: then you|swapped|😂|trying it
  yes: {But what if she} says yes only out of pity?
  yes: {What if I} never find people like me?
  no: What if it goes well?
  no: What if we meet at the station instead?

rule what_if.suppose
  note: "Suppose they …" as a worry.
  match: { suppose (they|he|she|i|it|nobody|no one|everyone|my) }
  match: { (imagine|and if) (they|he|she|i|it|nobody|no one|everyone) [0-2] (laugh|laughs|fail|die|dies|leave|leaves|find out|finds out|hate|hates|lose|say no|says no|never|forget|get|gets|go wrong) }
  weight: 0.55
  unless touching: (suppose|imagine) (it|i|we) (is|can|could|will|was|am|had) (fine|go|going|ok|okay|try|take|right)
  yes: {Suppose he} shows the message to everyone.
  yes: {Imagine they laugh} at me in the hall.
  no: I suppose it is fine.

rule what_if.worry_chain
  note: Worry words in a row.
  match: { (i)? (keep|kept|can not stop|always) (worrying|asking myself|wondering|imagining|thinking) (what|that|if|about what|whether) }
  match: { (i worry|i am worried|i am afraid|i am scared) (that)? [1-6] (and then|and what|and that|or that|or what) }
  weight: 0.5
  yes: {I keep worrying that} the car will not start.
  yes: {I am worried that they fight and then} we split.
  no: I keep my keys in the hall.
