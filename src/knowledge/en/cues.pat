language en
use classes
use gates

# Cues: words that prove nothing by themselves. No cue ever makes a finding; the statistical layer counts which
# cues stand in a text and which follows which.

rule cue.i
  note: The writer as the one who acts or is.
  match: i
  weight: 0.01
  yes: I am late.
  yes: Then I went.
  no: We are late.

rule cue.me
  note: The writer as the one to whom it happens, and what is theirs.
  match: (me|my|mine|myself)
  weight: 0.01
  yes: He saw me.
  yes: It is my hat.
  no: He saw it.

rule cue.others
  note: Other people without a name.
  match: PRONOUN_OTHER
  weight: 0.01
  yes: They left.
  yes: Nobody came.
  no: It left.

rule cue.person
  note: Somebody or some animal one deals with.
  match: PERSON
  weight: 0.01
  yes: My boss left.
  yes: The dogs ran.
  no: It left.

rule cue.good
  note: Something good.
  match: (POSITIVE|SUCCESS)
  weight: 0.01
  yes: I love it.
  yes: She won.
  no: It is blue.

rule cue.bad
  note: Something bad.
  match: NEG_WORD
  weight: 0.01
  yes: I failed.
  yes: It is awful.
  no: It is blue.

rule cue.label
  note: A word that names a whole person as bad.
  match: (LABEL_NOUN|LABEL_ADJ)
  weight: 0.01
  yes: What a loser.
  yes: He is lazy.
  no: He is tall.

rule cue.role_bad
  note: A role with a word that writes it off.
  match: (a|an|the|such a) (ROLE_BAD|worst)
  weight: 0.01
  yes: I am a bad cook.
  yes: You are the worst.
  no: I am a cook.

rule cue.not
  note: A negation.
  match: (not|no|without|nothing)
  weight: 0.01
  yes: I do not know.
  yes: No luck.
  no: I know.

rule cue.never
  note: Never.
  match: (never|never ever|not ever)
  weight: 0.01
  yes: I never win.
  yes: It never ends.
  no: I win.

rule cue.always
  note: Always and its kin.
  match: ALWAYS
  weight: 0.01
  yes: It always rains.
  yes: Every time it rains.
  no: It rains.

rule cue.all
  note: Everyone, everything, all.
  match: (everyone|everybody|everything|all|every|nobody|no one|anyone|anybody|anything|any)
  weight: 0.01
  yes: All is lost.
  yes: Nobody came.
  no: It came.

rule cue.future
  note: The future.
  match: (FUTURE|would|might|may)
  weight: 0.01
  yes: It will rain.
  yes: I am going to sing.
  no: It rains.

rule cue.some_day
  note: A time to come without a date.
  match: (one day|someday|some day|eventually|soon|sooner or later|in the future|forever|for the rest of|ever|again|anymore|no longer)
  weight: 0.01
  yes: One day it stops.
  yes: I will see it again.
  no: I see it.

rule cue.rule
  note: A rule about how things must be.
  match: (should|ought|must|supposed to|have to|has to|need to|deserve)
  weight: 0.01
  yes: You should go.
  yes: I must win.
  no: You go.

rule cue.must_be
  note: A guess put as a must.
  match: (must|must not) (be|have|think|hate|not|want|feel|like|know|just)
  weight: 0.01
  yes: He must be mad.
  yes: They must hate it.
  no: He must go.

rule cue.guess
  note: A guess held as knowledge.
  match: SURE
  weight: 0.01
  yes: I bet it rains.
  yes: I am sure he left.
  no: It rains.

rule cue.but
  note: But and its kin.
  match: (but|however|though|although|even though|yet|except|still|despite|sure|yeah)
  weight: 0.01
  yes: It is old but good.
  yes: Though it rained we went.
  no: It is old.

rule cue.because
  note: A reason.
  match: (because|since|due to|that is why|reason|it is because|as a result)
  weight: 0.01
  yes: I left because it rained.
  yes: That is why I left.
  no: I left.

rule cue.so
  note: A conclusion.
  match: (so|therefore|that means|which means|this means|it means|now|then|thus|i guess)
  weight: 0.01
  yes: So I left.
  yes: That means rain.
  no: I left.

rule cue.if
  note: A condition.
  match: (if|unless|until|when|whenever|once)
  weight: 0.01
  yes: If it rains I stay.
  yes: When I sing it rains.
  no: It rains.

rule cue.just
  note: Only, just, merely.
  match: (only|just|merely|simply|nothing but|barely)
  weight: 0.01
  yes: It was just luck.
  yes: I only sang.
  no: I sang.

rule cue.calamity
  note: The worst that can happen.
  match: CALAMITY
  weight: 0.01
  yes: He died.
  yes: The house may burn down.
  no: He sang.

rule cue.total
  note: Totality in a verdict.
  match: (completely|totally|utterly|absolutely|complete|total|utter|absolute|entire|whole|entirely)
  weight: 0.01
  yes: It is totally gone.
  yes: The whole day went.
  no: It is gone.

rule cue.ruined
  note: Ruined, wasted, pointless.
  match: (RUIN|waste|wasted|pointless|no point|disaster|failure|worthless|useless|over|garbage)
  weight: 0.01
  yes: It ruined my day.
  yes: It is pointless.
  no: It is my day.

rule cue.quit
  note: Giving up.
  match: (quit|give up|stop trying|might as well|no longer|done with|drop out|get rid of|throw)
  weight: 0.01
  yes: I quit.
  yes: I might as well go.
  no: I go.

rule cue.mind
  note: Thinking, judging, liking in others.
  match: (he|she|they|people|everyone|everybody|nobody|no one|PERSON) [0-2] MIND_VERB
  weight: 0.01
  yes: She thinks so.
  yes: My boss hates it.
  no: I think so.

rule cue.dislike
  note: Disliking, judging, avoiding.
  match: DISLIKE_VERB
  weight: 0.01
  yes: She hates it.
  yes: They are judging it.
  no: She saw it.

rule cue.feel
  note: A feeling.
  match: (feel|feels|felt|feeling)
  weight: 0.01
  yes: I feel it.
  yes: It felt old.
  no: It is old.

rule cue.trouble
  note: Trouble of somebody else.
  match: OTHERS_TROUBLE
  weight: 0.01
  yes: My son got sick.
  yes: The shop closed, it shut down.
  no: My son sang.

rule cue.fault
  note: Fault and blame.
  match: (fault|blame|guilty|responsible|because of me|my doing|caused)
  weight: 0.01
  yes: It is my fault.
  yes: They blame it.
  no: It is my hat.

rule cue.because_i
  note: The writer as the reason.
  match: because (i|of me|of my|my)
  weight: 0.01
  yes: He left because I sang.
  yes: It broke because of me.
  no: He left because it rained.

rule cue.i_am
  note: The writer described.
  match: i (am|was|have been|must be|feel like)
  weight: 0.01
  yes: I am here.
  yes: I was there.
  no: I go.

rule cue.it_is_because
  note: A reason given to an event.
  match: (it|that|this) (is|was|must be|is probably|could be|might be) because
  weight: 0.01
  yes: It is because it rained.
  yes: That is probably because it rained.
  no: It rained.

rule cue.anyone_could
  note: Anyone could do it.
  match: (anyone|anybody|everyone|everybody|any [0-1]|a child) [0-1] (can|could|would|does|has)
  weight: 0.01
  yes: Anyone can sing.
  yes: Everybody could see.
  no: I can sing.

rule cue.luck
  note: Luck, chance, ease.
  match: (luck|lucky|fluke|chance|easy|simple|accident|coincidence|polite|nice|pity|sorry for)
  weight: 0.01
  yes: It was luck.
  yes: They were nice.
  no: It was blue.

rule cue.nothing_special
  note: Made small.
  match: (not matter|not count|not mean|nothing special|no big deal|means nothing|does not matter|not that|not even|not really|not impressive)
  weight: 0.01
  yes: It does not count.
  yes: It is not that far.
  no: It is far.

rule cue.compare
  note: A comparison.
  match: (than|compared|unlike|like everyone|as good as|better|worse|best|worst|behind|most)
  weight: 0.01
  yes: I am older than him.
  yes: She is better.
  no: I am old.

rule cue.only_thing
  note: The one thing that fills the mind.
  match: (the only thing|all i|keep thinking|can not stop|one thing|one bad|a single|the one|just one|a little|a bit)
  weight: 0.01
  yes: The only thing left is rain.
  yes: I can not stop.
  no: I can go.

rule cue.event_past
  note: Something that happened.
  match: (did not|could not|was not|lost|failed|missed|forgot|dropped|broke|rejected|declined|cancelled|canceled|messed up|burned|burnt|spilled|yesterday|today|last (week|night|time|month|year)|this morning)
  weight: 0.01
  yes: I lost it.
  yes: He forgot yesterday.
  no: I see it.

rule cue.no_answer
  note: No word, odd looks, distance.
  match: (not (reply|replied|answer|answered|call|called|text|texted|smile|say|talk|respond|invite|invited|speak|wave)|ignored|ignoring|quiet|silent|looked at|looks|looked|laughed|whispering|distant|walked past|avoids|avoiding|stares|stared)
  weight: 0.01
  yes: She did not reply.
  yes: He looked away.
  no: She came.

rule cue.way_on
  note: A way on: what a text does that answers a thought.
  match: ANSWERED
  weight: 0.01
  yes: Next time I will ask.
  yes: I can try.
  no: I left.

rule cue.can
  note: What one can or could do.
  match: (can|could|able to|try|trying|learn|learning|practice|improve|help|plan|work on)
  weight: 0.01
  yes: I can go.
  yes: I try.
  no: I go.

rule cue.soft
  note: Soft measure: sometimes, some, often.
  match: (sometimes|some|often|usually|a few|many|most|most of|a lot|maybe|perhaps|might|may|probably|not always|not everyone|it is possible|possibly|could be)
  weight: 0.01
  yes: It sometimes rains.
  yes: Maybe it rains.
  no: It rains.

rule cue.thanks
  note: Gratitude and hope.
  match: (glad|grateful|thankful|hope|hopefully|luckily|fortunately|proud|excited|look forward|appreciate|enjoy|thank)
  weight: 0.01
  yes: I am glad.
  yes: I hope so.
  no: I am here.

rule cue.defused
  note: The thought seen from outside.
  match: DEFUSED
  weight: 0.01
  yes: I notice the thought of it.
  yes: Part of me knows.
  no: I know.

rule cue.said
  note: Somebody said it.
  match: (REPORT|tell|told)
  weight: 0.01
  yes: He said so.
  yes: They told us.
  no: He saw it.

rule cue.you
  note: The one spoken to.
  match: (you|your|yours|yourself)
  weight: 0.01
  yes: You see it.
  yes: It is your hat.
  no: I see it.

rule cue.do_this
  note: A request or advice.
  match: ^ (please|try|stop|do|let|go|get|take|make|look|keep|check|see|use|just|give|tell|come|thank|thanks|wait|put|ask|call|read|watch)
  weight: 0.01
  yes: Please wait.
  yes: Take the bus.
  no: I wait.
