language en
use screen_classes

# Level 2: passive wishes, by the thought behind them. See screen.pat for what the keys mean.

rule screen.l2.wish_dead
  note: Wishing to be dead, unborn or not there.
  match: (hope|hoping|wish|wishing|pray|praying) i [0-1] { (die|died) } ($|soon|tonight|already|in|young|today|tomorrow|lol|so|and|now|quickly|before i|of|from)
  match: never { have existed }
  match: SCR_WISH [0-1] i [0-2] (was|were|am|be|had been|could be|would be|is) [0-2] { SCR_DEATH_STATE }
  match: SCR_WISH [0-1] i had { (never|not) (been born|existed|been alive) }
  match: SCR_WISH [0-1] i [0-1] { (was|were) (dead|gone|not) } $
  match: SCR_WISH [0-1] i [0-2] { (did not exist|never existed|had never existed|did not have to exist|was not alive|were not alive|was not here SCR_ANYMORE|had died|would die|would just die|could die|could just die|could be dead|did not have to be alive|did not have to live|died|could stop existing|could stop being alive|was not around|were not around|had not been born|was not born|were not born|would not exist|would stop existing|would cease to exist|had not survived|had not woken up|could not exist|were nothing) }
  match: SCR_WISH [0-3] { (stop existing|cease to exist|be wiped from existence|not exist|not to exist|no longer exist|not have to exist|stop being alive) }
  match: SCR_WISH [0-1] { (my|this) (existence|life) [0-2] (come to an end|be over|end|was over|were over|would end|ended|over|finishes|finish|finished) }
  match: wish (my|they|she|he|mom|mum) [0-2] { ((had)? never (had|carried|kept|borne|conceived|made) me|had not (had|kept|carried) me|(had)? aborted me) }
  match: { (wish|wished) [0-1] i [0-1] never [0-1] (born|existed) }
  match: better if i [0-1] { (was|were|am|had) [0-1] SCR_DEATH_STATE }
  unless after 2: (from (this|the|that|here)|in (the|this|that)|at|on the|serious|last|tired|on my|when)
  unless after 2: (so late|late|up late|early|up early|so early|in time)
  yes: I wish I were {dead}.
  yes: ngl some days i wish i {didnt exist}
  no: I wish I was at home.

rule screen.l2.not_wake
  note: Hoping not to wake up.
  match: SCR_WISH [0-5] { (never|not|stop|do not have to|did not have to) [0-2] (wake|waking|woke) (up)? }
  match: { (sleep|asleep|sleeping|bed|eyes|sleeps) [0-1] (and|then|forever and) [0-3] (never|not) (wake|waking|woke|open|have to wake|come back|come out of it) }
  match: (do not|did not|never|no longer|rather not) [0-2] (want|like|care|wish)? [0-1] to { wake up } (tomorrow|ever|again|anymore|any more|in the morning|one day|from this|at all|$)
  match: (fine|okay|ok|happy|glad|relieved|good|not mind|not care) [0-2] (with|about|if) [0-2] { (not|never|did not|do not|would not) [0-1] (waking|wake|woke) up }
  match: { (disappointed|sad|angry|upset|hate|annoyed|wish|disappointment|mad|sorry) [0-2] (that|when|because|each time)? [0-1] i (woke|wake|have woken|did wake) up } (again|alive|$|this morning|every|today|still)
  match: { woke up [0-1] again // unfortunately }
  match: { (not|never) [0-1] (see|wake to|live to see|make it to|make it through) (the|another|tomorrow 's)? (morning|day|sunrise|dawn|tomorrow|night) }
  match: SCR_WISH [0-2] i [0-2] not { make it through the (night|week|day|winter|year|surgery|operation) }
  match: (sleep|go to sleep|rest|nap) { (forever|for ever|for good|eternally|permanently) }
  match: SCR_WISH [0-3] (last) { (night|evening|day|breath|christmas|one|birthday|winter|spring) } $
  unless after 2: (early|at|for|in time|so early|late|before|with a|next to|to the alarm|to an alarm|alone|sweating|hungover|tired|the baby|the kids|him|her|my|that early|anyone|them|in a tent)
  unless in sentence: (alarm|baby|nap|jet lag|snooze)
  yes: I wish I could fall {asleep and never wake} up.
  yes: I hope I {never wake up}.
  no: I hope I don't wake up early on Sunday.

class SCR_NOT_LIVE_AFTER
  in | with | at | near | next | on my own | here | alone | somewhere | there | together | for | off | out | abroad | by | up to | under | far | close | under | so | anywhere | on campus | from | so far | without
rule screen.l2.not_want_to_live
  note: Not wanting to live, to be alive, to be here any more.
  match: (not|never|no longer|nor|hardly|no more) SCR_ADV? SCR_ADV? (want|wish|like|care|desire|wanting|feel like|see why i have|think i want|know if i want|even want|know why i|think i can|know how to|know if i can|sure i want) SCR_ADV? SCR_TO? SCR_ADV? { SCR_LIVE }
  match: (not|never|no longer) SCR_ADV? SCR_ADV? (want|wish|like|care|wanting|know if i want|know if i even want|think i want) [0-1] to SCR_ADV? { be (here|around|on earth|on this planet|in this world|in my body|a person|a human|existing) SCR_ANYMORE }
  match: (no longer) SCR_ADV? (want|wish) to SCR_ADV? { be (here|around) }
  match: just do not want to { be here } $
  match: (not|never|no longer) SCR_ADV? (want|wish) to SCR_ADV? { (go on|carry on|continue|keep going|keep on going|be) } SCR_ANYMORE? $
  match: (not|no longer|never) SCR_ADV? (want|wish|know if i want|think i want) SCR_ADV? { (life|living|my life) } (anymore|any more|any longer|$|at all)
  match: (want|prefer) [0-1] not [0-1] { to [0-1] SCR_LIVE }
  match: (rather|prefer|prefer to|preferred to) [0-1] not [0-1] { SCR_LIVE }
  match: (rather|prefer) [0-1] not be { here } (anymore|any more|at all|$)
  match: no [0-1] (wish|desire|will|want|interest|strength|energy|motivation|wishes) [0-1] (to|for|in|of) [0-1] { (SCR_LIVE|SCR_LIVING|live|go on|carry on|keep going) }
  match: (lost|losing|lose|have not got|not have|gone is|without) [0-2] (will|desire|wish|want|drive|reason|strength) to { (live|survive|be here|go on|carry on|exist|stay alive|be alive|keep living) }
  match: (can not|do not|did not) see (myself|me) { (living|being alive|alive|making it|being here|existing|being around|still here|growing old|surviving) }
  match: (not) (want|imagine|see) [0-3] { (growing old|a future (in which|where) i [0-2] alive|next year alive|getting old|to grow old) }
  match: future in which i [0-2] { (alive|exist) }
  unless after 1: SCR_NOT_LIVE_AFTER
  unless in sentence: (SCR_MUNDANE)
  yes: I no longer want to {live}.
  yes: i dont wanna {be here anymore}
  no: I don't want to live with my parents any more.

rule screen.l2.why_go_on
  note: Asking why to go on at all.
  match: (why|what for) [0-1] (i was|was i|am i|i am) [0-1] { (born|even born|ever born|put on this earth|still on this earth|put here|brought into this world) }
  match: (not know|not sure|no idea|wonder|wondering|ask SCR_ME|asking SCR_ME|question|questioning|not understand|not see|why do i|why should i|why would i|why even|why) [0-2] (why|what for|what)? [0-1] (i|do i|should i)? [0-2] { (keep going|go on|going on|carry on|bother living|bother waking|bother being alive|am still here|am even here|stay alive|keep living|even exist|am alive|am still alive|even live|bother going on|bother to live|continue living|keep on living|hang on|hold on) } (anymore|any more|at all|$|when|if|like this|and|with this|for)
  match: { the (point|use|purpose|sense|meaning|value) (of|in) (living|being alive|being here|going on living|existing|staying alive|my existence|my life anymore|carrying on living|continuing to live|my continued existence) } (anymore|any more|$|when|if|like|at|and|i|but|or|is)
  match: { my (continued|own|whole)? existence } [0-6] (worth*|pointless|mistake|value|burden|meaningless|end|question*|useless|no purpose|unnecessary|accident|pain)
  match: (question|doubt|questioning|see no|worth of|value of|point of|purpose of|tired of|end|sick of) [0-4] { my (continued|own|whole)? existence }
  match: { (is|isnt|not|if|whether) [0-2] (life|living|it|this life) [0-2] (even|really|still)? worth (living|it anymore|going on for|staying for|staying alive) }
  match: ^ { why (live|go on|continue living|stay alive|even live|keep living|stay|bother living|bother) } $
  match: so { why (stay|live|go on|be here|even be here|keep going) } $
  match: { (what|what is|nothing) [0-2] (keeping|keeps) me here }
  unless before 4: (asked|asks) (me)? (whether|if)
  unless after 2: (at this company|at this job|here in)
  unless in sentence: (job|course|degree|diet|project|app|homework|company|movie|show|game)
  yes: I don't know why I {keep going} at all.
  yes: Wondering about {the point of living}.
  no: I don't know why I keep going to that gym.

rule screen.l2.oblivion
  note: Longing for nothingness, sleep without end, the other side.
  match: { not (resist|fight|refuse|run from|mind|oppose) death } | { death [0-2] come (get|for|take|find) me } | { called home } [0-6] (soon|lord|god|ready|enough|tired)
  match: { (welcome|welcoming|embrace|invite|greet|court) (death|it|the end|dying) } [0-6] (death|come|came|dead|die|$)
  match: (want|wanted|wanting|wish|wishing|crave|craving|long|longing|hope|hoping|dream|dreaming|ready|need|beg|begging|pray|praying|looking forward|look forward|waiting|wait|welcome) [0-4] { (oblivion|nothingness|the void|eternal (sleep|rest|peace|silence|darkness)|permanent (sleep|rest|peace)|nonexistence|sweet release|the long sleep|everlasting (peace|sleep|rest)|the grave|the other side|the afterlife|my maker|the end to come|it all to go dark|the reaper|final rest|peace of death) }
  match: (waiting|wait|hoping|ready|longing|long|praying|pray|counting down) for { (the end|my end|my time|death|my turn|it to be over|it all to be over|my time to come) } [0-4] (come|soon|already|over|now|and|$|to come|because)
  match: { (close|shut) my eyes } [0-2] (forever|for good|one last time|for the last time|and never|and not (open|wake))
  match: { never (again)? (have to)? (open|opened) (my|the) eyes } | { last time [0-1] i [0-2] (close|closed|shut) my eyes } | not [0-2] { open (my|the) eyes } (again|anymore|any more|after i sleep|$)
  match: { my time (is up|has come|is over|is near|has run out) } [0-6] (relieved|relief|glad|ready|good|happy|peace|okay|finally|fine|going)
  match: { (had|have had) my (innings|run|time) } [0-8] (go|off|over|done|enough|glad|ready|end)
  match: { (join|follow|be reunited with|be with|go to) (him|her|them|my (husband|wife|mum|mom|dad|mother|father|son|daughter|brother|sister|baby|late [0-1])) } [0-4] (in heaven|in the grave|in death|on the other side|where he is now|where she is now|up there|soon in heaven|in the ground|beyond)
  match: { death (came|comes|would come|took|takes|found|finds|knocks|knocked|came knocking) } [0-2] (for me|me|tonight|to me|at my door|early)
  match: { (at peace with|comfortable with|okay with|ok with|fine with|accepted|accepting) (dying|death|the idea of (dying|death)|my death|not (waking|being here)) }
  match: { (only|real)? peace [0-3] (in death|when i am (dead|gone)|in the grave|six feet under) }
  match: { only (death|dying) (will|can|would) }
  unless inside: end of
  unless in sentence: (movie|novel|book|game|song|scared of|terrified|grandpa is|grandma is|his death|her death|mum is|dad is|hospice|acceptance)
  yes: I crave {oblivion}.
  yes: I'm just waiting for {the end}, and it can't come soon enough.
  no: I'm waiting for the end of term.

rule screen.l2.nobody_would_miss
  note: Nobody would miss me, they would be rid of me.
  match: (not|doubt|if|whether) [0-3] { (anyone|anybody|people|they) would [0-1] miss me }
  match: { (disappearing|vanishing|being gone|not being here|leaving this world) would (solve|fix|help|be|make|end|free|save) }
  match: { (what|how) [0-2] (world|life|home|things) would (be|look) [0-1] [0-1] without me }
  match: { should (never|not) have had me }
  match: { (doctors|they|family|everyone|people|you) would (just)? let me (go|die) }
  match: { (no one|nobody|not a soul|not one person|who|would anyone|would anybody|will anyone|no soul) [0-2] (would|will|is going to|d)? [0-2] (even|really|ever)? miss me } (if|when|once|anyway|$|and|after|that)
  match: (they|everyone|everybody|family|kids|parents|them|world|husband|wife|mum|mom|dad|people|friends) [0-6] { (rid of|free of|free from) me } [0-4] (finally|at last|soon|forever|for good|once|when|then|and|$)
  match: { burden } [0-10] (gone|dead|die|without me|rid of me|free|disappear|not here|relieved|relief|better off|lifted|if i|live)
  match: (do|doing) [0-1] (everyone|the world|them|people|my family|you all|everybody|you|my kids|the planet) { a (favor|favour) } [0-3] (die|dying|disappear*|end|leaving|leave|gone|kill*|if i|just)
  match: { when i am dead } [0-6] (happy|happier|better|easier|relieved|free|finally|sorry|regret|care|notice)
  match: { if i (was|were|am|wasnt) not in (their|your|his|her|anyones|anyone 's) (life|lives|way) } | { (without|not having) me in (their|your|his|her) (life|lives) }
  match: { (dropped|drop|drops|fall|fell|fall over) dead } [0-4] (no one|nobody|care|blink|notice|matter|tomorrow|right now|would)
  match: (no one|nobody|anyone|they) [0-4] { (blink|bat an eye|shed a tear|lose sleep|give a damn|give a shit|give a fuck) } [0-3] if i
  match: { (wish|wished|should have|shouldve|if only) [0-2] (they|he|she|the doctors|you|somebody|someone|nobody|no one)? [0-2] (had|have|had not|not)? [0-1] (let me die|left me to die|not saved me|not found me|not rescued me|just let me (die|go)|never saved me|not revived me|saved me|brought me back|brought me round|resuscitated me|revived me) }
  match: { (i)? should have (died|been dead|not survived|never survived|let go back then|drowned|bled out|been the one to die|been me) } | { (wish|wished) i had (died|not survived|not been (saved|found|rescued|born|revived)|drowned|never woken|bled out) }
  match: wish (it|that|the (crash|accident|pills|overdose|virus|fall|surgery|cancer|bullet|fire)|covid) [0-1] had [0-1] { (killed me|worked|taken me|finished me|been fatal|ended me|been me) }
  match: { if i (got|had|get) (cancer|a terminal|terminally ill|a tumor|a tumour|sick) } [0-10] (glad|relieved|happy|refuse|not fight|let it|not treat|welcome)
  match: { be (deleted|erased|wiped out|unborn|undone|vaporized|vaporised|obliterated) } [0-2] ($|from|forever|for good|and|completely)
  match: { disappear from (this|the) (planet|earth|world|universe|face|existence) }
  match: i (just|only|really|honestly|simply) want { out } $
  match: i [0-3] { (go|fall|going|went) to sleep hoping } | { hope [0-2] (that is it|it is my last|it is the end) } $
  match: (not|never|can not|hardly) [0-2] (picture|see|imagine|envision) (myself|me) [0-2] { (here|alive|around|existing|living|turning (18|20|21|25|30|40)|at (18|20|25|30|40)|growing (up|old)|getting (old|older)|reaching) } [0-6] (year|years|next|from now|anymore|old|past|$|summer|christmas|old|birthday|and)
  match: (done|finished|over it|through) [0-1] // [0-10] { with living }
  match: (bothered|arsed|energy|interest) [0-2] { (being alive|living|existing|surviving|to (be alive|exist)) } (anymore|any more|at all|$|and|now)
  match: { whether (i|we) (live or die|die or live|am alive or dead|am dead or alive|wake up or not) } | { if i (live or die|am alive or dead) } | { live or die } [0-2] (makes no|does not|same|equal|whatever|who cares|i do not)
  match: { no power to live } | { tired to live }
  match: (using|taking|wasting|breathing) [0-1] up? { (air|oxygen) } ($|and|that|meant|somebody|someone|other)
  match: (worth|use) more { (dead|gone|not here|not breathing|in the ground) } | { (worth more|more use|better value) [0-3] than (alive|breathing|living) }
  unless in sentence: (plane ticket|job|relationship|marriage|contract|deal|class|team|band|photo|phone|laptop|cat|office|tests|lottery|game|queue|my desk|guest list|mailing list|list)
  yes: If I'm honest, {nobody would miss me}.
  yes: I have {no power to live} more.
  no: Nobody would miss the old sofa.

rule screen.l2.no_reason_to_live
  note: No reason, point or sense in living.
  match: (no|any|what is the|the|a|without|zero|little|much|another|one|good) [0-1] (reason|reasons|point|purpose|sense|meaning|use|value) [0-1] (left)? (to|in|of|for|for me to|why i should|why i|that i) [0-2] { (SCR_LIVE|SCR_LIVING|live|go on|carry on|continue|keep going|keep on|keep fighting|stay here|be here|get up another day|live on|being around) }
  match: (no|not|never|single|one|cant|without) [0-4] { reason to (stick around|stay alive|stay in this world|keep living|keep existing|still be here) }
  only if touching: (no|what is the|without|zero|little)
  unless after 1: SCR_NOT_LIVE_AFTER
  yes: There's no reason to {live}.
  yes: no point in {living} atp
  no: There's no reason to live so far from work.

rule screen.l2.not_find_reason
  note: Not seeing, finding or knowing a reason to live.
  match: (not|never|can not|hardly|no longer|struggle to|lost|losing|out of) [0-3] (reason|reasons|point|purpose|sense|meaning|use|why) [0-1] (left)? (to|in|of|for|for me to|why i should|why i|that i|i should) [0-2] { (SCR_LIVE|SCR_LIVING|live|go on|carry on|continue|keep going|keep on|keep fighting|stay here|be here|live on|being around|be alive) }
  unless after 1: SCR_NOT_LIVE_AFTER
  yes: I don't see the point in {living} any more.
  yes: i dont see a resaon to {live}
  no: I don't see the point of these meetings.

rule screen.l2.nothing_to_live_for
  note: Nothing and nobody to live for.
  match: (nothing|no one|nobody|anything|little) [0-3] { (worth living for|worth living|living for|to live for) }
  match: (nothing|no one|nobody|not anything|not much|what do i have|what have i got|what is there) [0-2] (left)? [0-1] (i have)? [0-1] to { live for }
  match: (what|who) [0-1] (am i|do i|should i|did i) [0-2] { (living|live|alive|existing) } for
  match: (for|to) what [0-1] i { live }
  match: (nothing|no one|nobody|no) [0-4] { (keep|keeps|keeping|hold|holds|holding) me (here|alive|going) }
  match: nothing [0-1] (left)? for me [0-1] { here } (anymore|any more|and|$)
  match: (why|what for) [0-1] (am i|do i|should i) [0-2] { (still alive|alive|keep living|even alive|bother living|stay alive|go on living|even exist|exist) }
  yes: Nothing left {to live for} now.
  yes: why am i {even alive}
  no: I live for these evenings.

rule screen.l2.life_not_worth
  note: Life is not worth living.
  match: { (life|living|my life|this life|existence|being alive|life itself) [0-3] (not|no longer|never|hardly|barely|ceased to be|stopped being) [0-2] worth [0-2] (living|it|the pain|the effort|the trouble|continuing) }
  match: { (life|living|existence) [0-2] (ceased|stopped) [0-1] [0-1] be* worth }
  match: { not [0-1] worth (living|being alive|staying alive|going on for|living for) }
  match: { (existing|continuing to exist|being alive|living|existence|staying alive|continuing to live) [0-1] (is|feels|has become|became|gets) [0-3] (unbearable|torture|painful|pointless|agony|exhausting|meaningless|hell|unendurable|intolerable) }
  match: { (living|life|existing|being alive) [0-1] hurts [0-1] (too much|so much|more than) } | { life is finish* for me }
  yes: {Life is not worth living}.
  yes: {Continuing to exist has become unbearable} to me.
  no: It's not worth it to queue.

class SCR_CROWD
  everyone | everybody | people | they | the world | world | family | all of them | all of you | you all | you | everyones life | lives | others | kids | children
  mum | mom | mother | dad | father | husband | wife | parents | he | she | friends | daughter | son | sister | brother | partner | boyfriend | girlfriend | boys | girls | for all | universe
  loved ones | nobody | someone | life | things | it
class SCR_ME_GONE
  without me | with me (gone|dead) | if i (was|were|am|be)? (just|simply|already)? (dead|gone|not here|not around|not alive|no longer here|no longer alive|no longer around|never born|never been born|not there anymore)
  if i (just|had|did|could|would)? (died|disappeared|vanished|went|not exist|not exist anymore|never existed|never been born|ceased to exist|left this world|not been born|not wake up)
   by my absence | my absence | with me (in|under) the ground | were i (dead|gone|no longer living|no longer alive|not here|no more) | if i was (six feet under|six foot under|in the ground|under the ground|not about|no longer living|in my grave) | when i am (gone|dead|not in this world|no more|in the ground) | once i am (gone|dead) | if (they|she|he|you|mum|mom) (had)? never had me | never (had|met) me | with my death | after i am (gone|dead) | after my death
  me (dead|gone|not here|not around) | having me around | if i (was|were) not (here|around|alive|born|in it|in this world|in the world|there anymore) | if i am (dead|not here|no more)
class SCR_ENDS_DEAD
  died | was gone | were gone | was dead | were dead | disappeared | was not here | were not here | did not exist | vanished | passed away
rule screen.l2.better_off
  note: The belief that others would be better off.
  match: SCR_CROWD [0-6] (better|happier|easier|relieved|best|lighter|simpler|fine|improve|improves|improved|glad|relief|served|okay|richer|free|freer|nicer|grateful|peaceful|peace) [0-6] { SCR_ME_GONE }
  match: { (better off|happier|better) dead } | { better off (of)? without me } | { better of without me } | { better off if i } [0-2] SCR_DEATH_STATE
  match: (nothing|no one|nobody|everything|not much) [0-3] (change|different|happen|lost|matter) if i { SCR_ENDS_DEAD }
  match: it [0-1] (would|will|might|is) [0-1] (be)? [0-1] (easier|better|best|preferable|simpler|a mercy|a relief|kinder|nicer) [0-6] { if (i|it) (just|simply)? (was|were|did|not|had|died|disappeared|am)? (not|no longer|dead|gone|never)? (here|alive|dead|gone|around|exist|born|existed|not here|not exist|over) } (anymore|$|and|to|any more|for)
  match: { (soon|then) i (will|wont) not be a (problem|burden|bother|nuisance) }
  match: (not|never) [0-2] have to { (put up|deal|bother|worry|cope) [0-1] (with|about) me (much longer|anymore|any more|for long|soon) }
  unless after 2: (on the|on this|at the|at this|in the meeting|in this|in that|in class|in charge|at work|at school|on your|on my|leading|driving|tonight|anyway|there)
  unless in sentence: (party|project|team|meeting|band|gig|committee|rehearsal|beach|behavior|behaviour|move there)
  yes: Everyone would be better off {without me}.
  yes: It is better {if I am dead}.
  no: The party is better without me anyway.

rule screen.l2.disappear
  note: Wanting to be gone for ever.
  weight: 0.5
  match: { disappear from (life|the life|this life|everything|everyone|everyone 's lives|here forever) }
  match: want to { (fade away|fade out|fade) } (and|forever|for good|$)
  match: { (disappear|vanish|be gone|fade away|fade|evaporate|dissolve|go away|be erased) [0-1] (forever|for ever|for good|completely and forever|permanently|from this world|from this earth|from existence|from life|from the earth|from the world|from the face of the earth|off the face of the earth|and never come back|and never return|and not come back|into nothing|into nothingness|from everyone 's life|off this earth|off this planet) }
  match: { (leave|leaving) (this world|this earth|this life|this planet|it all behind for good|everything for good) }
  match: (want|wish|wanting|would like|need|could|ready) [0-2] to [0-1] { (be gone|cease to exist|stop existing|not exist|not be|be nothing|be no more|be wiped out|be erased|stop living|stop being alive|no longer exist|rot in (a|my) grave|be in heaven|be in the ground|be in my grave|be with the angels|stop breathing|meet my maker|go to heaven|be with (him|her|them|god|grandma|my mum|my mom|my dad) in heaven) } (and|$|anymore|any more|so|but|for good|forever|at all|already|right now|because|tbh)
  match: { (stop existing|cease to exist|nonexistence|stop being alive|not existing|stop breathing|never have existed|not be alive) } (for good|forever|sounds|would be|at all|anymore|$|is)
  match: (nice|good|easy|easier|peaceful|lovely|great|better|sweet|beautiful|wonderful|calming|fine) [0-2] to [0-2] { (not exist|stop existing|not be alive|be not alive|be dead|die|be gone|never (have to)? wake up|cease to exist|not be here anymore) }
  match: want (to be|being) { gone } from (this world|life|this life|here forever)
  unless after 2: (from work|by five|by noon|for the day|the party|for the weekend|by friday|for an hour|for a week|to bed|home|from this room|like that)
  yes: I just want to {disappear forever}.
  yes: On the bridge I thought it'd be nice to {not exist}.
  no: I wanted to disappear when my slides froze.

rule screen.l2.cannot_go_on
  note: No strength to go on living.
  match: { can not [0-1] (go on|carry on|keep going|continue|go any further|keep on) [0-1] (SCR_ANYMORE|like this|much longer|living|this way|with this life|with life|with my life|another day|being alive|existing|$) }
  match: { (can not|could not|can hardly) [0-1] (live|exist|keep living|keep on living|be alive|do life|do this life|take this life|do living|take life|bear living|bear to live|bear life|bear being alive|stand living|stand being alive|stand this life|face life|face another day|endure life|endure this life|stay alive|do existing) [0-1] (like this|SCR_ANYMORE|this way|much longer|thing|with this pain|with the pain|another day|another week|with myself|$) }
  match: not have it in me to [0-1] { (keep going|go on|live|carry on|keep living|keep fighting) }
  match: (not|never) (think|believe|feel like|know if|see how) [0-1] i can { (go on|keep going|carry on|live|continue living|survive this|do life|make it through another night) } (anymore|any more|like this|much longer|longer|$)
  match: (live|face|take|do|survive|through|of) another [0-1] (day|week|month|year|night|years|decades) [0-1] { (alive|of living|of this life|on this earth|of life|of existing|being alive|like this) }
  match: { done with (life|living|being alive|existing|this life|this world) } | { so done with my life }
  match: { (give up|giving up|given up|gave up) on (life|living|being alive|staying alive) }
  unless after 1: (with|at|in|without|coffee|on|until|for|to|running|if)
  unless in sentence: (diet|SCR_MUNDANE)
  unless inside: (monday|tuesday|wednesday|thursday|friday|saturday|sunday|holiday|stage|air)
  yes: I {can't go on any more}.
  yes: I am so {done with existing}.
  no: I can't go on with this diet any more.

rule screen.l2.tired_of_living
  note: Tired of being alive, hating to be alive.
  match: { (satisfaction|joy|pleasure|happiness|sense|point) (from|in) being alive } [0-4] (rather|not|anymore|no)
  match: { (angry|sad|upset|disappointed|sorry|devastated|furious) [0-2] (that|to|because) [0-2] (i am|i woke|wake|be|im) [0-1] (alive|up|still here|still breathing) }
  match: { (tired|sick|weary|exhausted) from (life|living|existing) } | to death of { (living|being alive|existing|my life|this life|life) }
  match: { (tired|sick|weary|exhausted|done|fed up|bored|sick and tired) [0-1] (of|with|from|by) [0-1] (living|being a person|being a human|being conscious|being alive|existing|life|my life|this life|staying alive|fighting to stay alive|trying to stay alive|breathing|waking up every day|my existence|being on this earth|having to live) } SCR_ANYMORE? (and|but|i|me|so|like this|every|already|now|because|tbh|ngl|honestly|$)
  match: { (hate|hating|hated|despise|loathe|regret|resent|detest|sorry) [0-1] (that i am|that i was|being|that i have to|having to) [0-1] (alive|still alive|born|be alive|live|exist|existing|here on this earth) }
  match: { (hate|despise|loathe|can not stand) (living|existing) } (and|but|anymore|in this body|every|$)
  match: { (regret|resent|curse|cursing) [0-2] (the day i was born|being born|my birth) }
  yes: I'm {tired of living}.
  yes: im {tierd of living}
  no: I'm tired of living out of a suitcase.

rule screen.l2.not_deserve_to_live
  note: Not deserving to live, not meant to be alive.
  match: { (not|never|no right|do i even) [0-3] (deserve|deserved|right|deserving|worthy|meant|supposed|made|fit|entitled) [0-2] (to|of|for) [0-1] (live|be alive|life|exist|be on this earth|be in this world|be born|breathe|have been born|keep living|this life|being alive|have lived|this world|this earth|survive) }
  match: { (should|ought to) [0-1] (not|never) [0-1] (have)? [0-1] (be alive|be living|exist|been born|existed|survived|be here anymore|be on this earth) }
  match: { (waste of (oxygen|air)) } | { (mistake|shame|pity) that i [0-1] (was born|am alive|exist|survived|lived) }
  match: { not belong (in this world|on this earth|among the living) }
  unless after 1: (in|with|near|at)
  unless before 6: (happy|glad|grateful)
  yes: I {never deserved to live}.
  yes: I'm a {waste of oxygen}.
  no: I don't deserve to live in such a nice flat.

rule screen.l2.would_not_mind
  note: Not minding to die by chance.
  match: (not|never|fine|okay|happy|cool|glad|relieved|hardly|grateful|who|easy|good) [0-3] (mind|care|bother|bothered|matter|matters|scare|upset|with|cares|if|about) [0-2] (i|dying|being|to|my|me|a|if|it|that|not) [0-3] { (died|die|dead|dying|got hit|was hit|never woke|killed me|kills me|kill me|ceased|killed|did not make it|stop too|get hit|hit me|run over|ended|not survive|not waking up) }
  only if in sentence: (i|me|my)
  unless in sentence: (plant|plants|phone|battery|dog|cat|show|character|grandma|afraid)
  unless inside: (he|she|they|mum|mom|dad|father|mother)
  yes: I wouldn't care if I {got hit} by a bus.
  yes: i dont care if i {die} tbh
  no: I don't mind if the phone died.

rule screen.l2.if_i_died
  note: Thoughts around "if I died".
  weight: 0.5
  match: if i [0-1] { (died|die|were dead|was dead|were gone|was gone|disappeared|vanished|did not exist|never woke up|dropped dead|passed away|was not here|got killed|was not around|were not here|was not alive|stopped existing|left this world) } [0-4] (no one|nobody|mind|care|matter|fine|anyone|who would|miss|notice|cry|better|happy|happier|relieved|sooner|good|at least|nothing|okay|cares|easier)
  match: (no one|nobody|anyone|anybody|they|who|not|people|never|he|she|you) [0-4] (notice|miss|care|cry|mind|realize|realise|know|bothered|sad|remember|mourn|missed|affected|different) [0-2] (if|when|that) i [0-2] { (died|die|dead|gone|disappeared|vanished|not exist|never woke up|passed away|not here|not alive|not around|killed myself|never existed|no longer here|stopped existing) }
  match: when i am { (gone|dead|no longer here|under the ground) } [0-4] (finally|breathe|better|peace|happy|happier|relieved|free|sorry|miss|cry|easier|regret|realise|realize|notice)
  match: (think|thinking|wonder|imagine|thought|picture) [0-5] if i (were|was) { (gone|dead|not here|not around|not alive) }
  match: (who|how many|anyone|anybody|people|whether|nobody|no one|wonder) [0-4] (come|cry|turn up|show up|attend|be|at) [0-1] (to|at)? { my (own)? funeral }
  match: (plan*|imagin*|think*|wonder*|pictur*|songs|music|dream*|fantasi*) [0-4] { my (own)? funeral }
  match: { if i (just)? (died|was dead|were dead|passed away|dropped dead) }
  match: if i { (died|die) (tonight|tomorrow|today|right now|in my sleep) }
  match: { my (own)? (grave|gravestone|tombstone|coffin|casket|obituary|eulogy) } 
  match: { my life (has|had)? (already)? (ended|is over already) }
  match: { not [0-1] (be)? sorry to (go|die|leave this world) }
  match: rather [0-2] { never (have)? (existed|been born|lived) }
  unless in sentence: (danced on|to my grave with|open casket|cute|snail|left me on|bury me in|bury me with|week|weekend|holiday|vacation|from the|late for|only child|digging my own|dig my own|insurance|SCR_FEAR|halloween|costume|best concert|laughing|SCR_LAUGH|in the game|of embarrassment|of boredom|lottery)
  yes: no one would even notice if i was {gone}
  yes: If I {died} nobody would cry.
  no: If I was gone for a week, who would notice?

rule screen.l2.wish_accident
  note: Hoping that chance or illness does it.
  match: if (a|the|some|my) [0-2] { (truck|lorry|bus|car|train|plane|heart|tumour|tumor|illness|lightning) [0-6] (ran|hit|took|came|killed|stopped|gave|struck|knocked) } [0-10] i would [0-2] (feel|be) [0-1] (relieved|glad|fine|happy|grateful|okay|thankful|at peace)
  match: (hoping|hope|wish|wishing|praying|wished|hoped) [0-2] (a|the|some|that|an|another) [0-2] (lorry|truck|car|bus|train|tree|plane|driver|van) [0-2] { (drift|drifts|swerve|swerves|hit|hits|crash|crashes|veer|veers|fall|falls|run|runs|plow|plows|smash|smashes|come|comes) [0-2] (into|onto|over|at|me|my|through) }
  match: (wish|wishing|hope|hoping|hoped|want|pray) [0-1] i [0-3] { (have|had|get|got|be) [0-1] (an accident|into an accident|hit by|run over|struck by) }
  match: (wish|wishing|hope|hoping|hoped|pray|praying|want|wanting|wished|waiting for) [0-4] (a|some|the|any|my|god|something|lightning|cancer|someone|somebody|it|this|that|plane|one) [0-4] { (hit|hits|kill|kills|killed|finish|finishes|take|takes|took|crash|crashes|crashed|run|runs|stops|stop|happens|happen|strike|strikes|struck|shoot|shoots|stab|murder) [0-1] (me|over me|me over|beating|to me) }
  match: (wish|hope|hoping|want|pray|praying|wishing) [0-1] (i|to)? [0-1] (get|had|got|have|catch|could get|develop) [0-2] { (cancer|killed|hit by|run over|shot|terminal|fatal|struck by|terminally ill|murdered|illness that|heart attack|illness and|illness to|a tumor|a tumour|into a crash|in a crash|in an accident|into an accident) }
  match: (hope|hoping|wish|wishing|pray|praying|bed|sleep|want|wanting) [0-3] { heart [0-2] (stops|stop|stopped|gives out|give out|stopping|packs in|pack in|fails|gives up|give up|quits|gives way) }
  match: (get|gets|have|some) illness that { (finishes|kills|takes|ends) me }
  unless in sentence: (calls me|lottery|up for|home from)
  yes: i wish a car would just {hit me}
  yes: I want God to {take me}.
  no: I hope the bus comes soon.

rule screen.l2.want_it_to_end
  note: Wanting everything, or the pain, to be over for good.
  match: (want|wish|need|wanting|hope|just make|pray for|make) [0-2] { (everything|it all|all of this|all of it|my life|all this|existence|life|the world|this life|my story|this existence) [0-2] (to)? [0-1] (end|stop|be over|over|ended|ends|be finished|cease|go dark|go black) }
  match: (want|wish|need|wanting|hope) [0-2] (it|this|the pain|pain|suffering|the suffering|my suffering) [0-1] to [0-1] { (end|stop|be over|go away|cease) } (forever|for ever|for good|permanently|and i do not care|no matter|one way or another|even if)
  match: (want|need|looking for|see|find|take|wanted|wanting) [0-1] (a way)? [0-1] { out of (this life|life|this world|my life|living|existence|it all) }
  match: living [0-4] and i want { out }
  match: (hope|hoping|pray|praying|wish|mind|fine|glad|care|okay|content|happy|relieved) [0-3] (this|it|today|tonight|tomorrow|that|night|day|christmas|birthday) [0-2] (be|were|was|is) { my (last|final) (one|day|night|evening|breath|christmas|birthday|winter|week|month|year|summer|spring)? } $
  unless in sentence: (week is|traffic|shift|lockdown|semester|SCR_MUNDANE)
  yes: I just want {everything to end}.
  yes: I want {my life to end}.
  no: I want this week to be over.

rule screen.l2.death_as_relief
  note: Death as rest, as relief or something to envy.
  match: { (death|dying|being dead|the grave|not existing|to die|to be dead|nonexistence|sleeping forever|not being alive|never waking up) [0-1] (is|would be|seems|sounds|feels|looks|might be|will be|must be|would feel|sounded|seemed|as) [0-4] (relief|release|kindness|peaceful|peace|nice|good|easier|better|rest|comforting|comfort|beautiful|mercy|freedom|sweet|appealing|tempting|gift|blessing|welcome|fine|calming|attractive|escape|great|amazing|lovely|blissful|holiday|vacation|break|sleep|like home|like freedom|a way out|way out|answer|solution|quiet|wonderful) }
  match: { envied [0-4] (obituary|obituaries|dead man|ones who died|dying) } | { (envy|jealous of|envious of|envying) [0-5] (dead|died|die|coffin|coffins|dying|graves|passed away|deceased|obituary|obituaries|corpse|corpses|graveyard|cemetery) }
  match: { (trade|swap|change|switch) (places|place)? with [0-5] (dead|died|coffin|grave|deceased|corpse) }
  match: { (praying|pray|prayed|wait|waiting|wish|wishing|hope|hoping|long|longing|longed|begging|yearn|yearning|begged|beg|crave|craving|ask) [0-1] (for|to) [0-1] (death|die|be dead|my death|be taken|dying|perish|pass away) }
  unless before 3: (no|not|never)
  match: { (just|only|here) [0-1] (waiting|want) [0-1] to go } $
  match: { (god|lord|jesus|allah|universe|reaper) [0-4] (take|took|takes|taking|call|calls|called|come for|comes for) [0-1] me [0-1] (already|now|home|soon|away|in my sleep|tonight|please|instead|first|$) }
  match: { (god|lord|jesus|allah) [0-5] not [0-2] (take|taken) me }
  match: { (already|practically|as good as) dead } (and|inside and) [0-5] (formality|waiting|body|rest)
  match: { lived [0-1] (long enough|enough|too long|past my time) } | { had enough of (life|living|this life|being alive) } | { outlived my usefulness }
  match: { ready to go } [0-6] (how soon|lord|god|heaven|i have lived|meet my maker|this world)
  unless in sentence: SCR_LAUGH
  unless before 2: (afraid of|scared of|afraid|scared)
  yes: {Death would be a relief}.
  yes: Sometimes I look at strangers and {envy the dead}.
  no: Finishing the tax form was a relief.

rule screen.l2.not_be_around
  note: Not expecting to be alive for long.
  match: (not|never|doubt|hardly) [0-1] (think|believe|expect|see|plan|intend|planning|plan on|know if) [0-3] { (be (around|alive|here much longer|here for long|here anymore|on this earth|in this world)|being (alive|around|here anymore|around much longer)|make it to (18|16|17|19|20|21|25|30|40|christmas|my next birthday|my birthday|next year|graduation|adulthood|my eighteenth|new year|thirty)|live (to see|past|long|much longer)) }
  match: (even|if i|whether i) [0-2] want [0-1] to [0-1] { (make it to|live to|live past|reach|see) (18|16|17|19|20|21|25|30|40|adulthood|thirty|twenty|my next birthday|next year) }
  match: (will|ill|would|do) not { (be|see|mean to see|live to see) [0-1] (around much longer|here much longer|alive|around for long|here for long|here for much longer|around to see|the spring|another christmas|another birthday|christmas) }
  match: { (will|would|ill) not be (needing|using) (anything|it|them|those|presents) } (anymore|any more|$)
  match: (will|ill) not { need } (it|them|anything) [0-1] (where i am going|when i am (gone|dead)|anymore where)
  unless in sentence: (party|meeting|office|holiday|vacation|train|dinner|lunch|shift|town|event|practice|rehearsal)
  yes: I've stopped making plans because I don't think I'll {be around}.
  yes: idk if i even wanna {make it to 18}
  no: I don't think I'll be around at the party.

rule screen.l2.own_death_welcome
  note: One's own death together with any word that makes it welcome, or leaves it open.
  match: { SCR_SELF_DEAD }
  only if in sentence: SCR_WELCOME
  unless in sentence: (SCR_FEAR|SCR_LAUGH|SCR_MUNDANE|SCR_EMBARRASS|looked so|wish i was dead|hate me and wish|everyone dying|keep me from dying|dying (of|to|for|from|out)|is dying|are dying|was dying|am dying|keep dying|keeps dying|cancer|hospice|in pain before|hair|tomorrow early|for a week|on holiday|on vacation|grandma|game|tickets|character|if they do not|if i do not get|without my phone|at (work|school) today|early)
  unless before 4: (hope not|hope that i do not|so that|grandad)
  apply: signs.not_wanted
  yes: I hope {I die} in my sleep.
  yes: I think {my death} would benefit everyone.
  no: I hope I don't die before I see Rome.

rule screen.l2.kept_alive
  note: Alive only because of something, or against one's will.
  match: { only (alive|living|here|still here|still alive) (because|for|due|since) [0-3] (afraid|scared|kids|mum|mom|mother|dog|cat|parents|family|children|son|daughter|sister|brother|too) }
  match: { (live|living|stay|staying) (alive)? only for my }
  match: { (keep|kept|keeps) living (only|just) for }
  match: { only (thing|reason|person|thought|one|ones|things) [0-5] (keeping me|keeps me|i am|im|stopping me|stops me|holding me|i stay|i have not|why i am|left) [0-1] (alive|here|around|still here|still alive|from (doing it|ending|killing|dying)|ended it|going|breathing|in this world) }
  match: if [0-1] it (was not|were not|is not) for [0-6] i (would|will|d)? [0-2] { (be gone by now|be gone|be dead|not be here|not be alive|have ended|end it|no longer be here|have killed|have been dead|be gone already) }
  match: { (staying|stay|keep|kept|keeping|hang on|holding on|alive) [0-1] alive? (only)? (for|because of) (my (kids|children|mum|mom|mother|cat|dog|parents|family|son|daughter|sister|brother)|other people|others|them|her|him) } [0-8] (alive|die|dead|life|live|here)
  match: { (want|wants|wanted) to live } [0-3] (more than i do|instead of me|unlike me)
  match: (someone|somebody|people|person|anyone) who [0-2] { (wants|want|deserves) to (live|be alive) }
  match: (just|only|merely) { existing } [0-2] (until|now|anymore|not living) | { (going through|go through) the motions of (living|being alive) }
  yes: The {only thing keeping me alive} is my cat.
  yes: I'm {only alive because I'm afraid} of pain.
  no: Only my cat likes it here.

rule screen.l2.no_place
  note: No place in the world, nothing more to do in it.
  weight: 0.5
  match: { (no|not any|not a) [0-1] (place|room|space|future|spot) for (me|myself|someone like me|people like me) [0-1] (here|in this world|on this earth|anywhere in this world|in the world|in this life|anymore|on earth|any more) }
  match: (not|never|no longer|hardly) [0-2] (see|have|imagine|picture|feel) (a|any|my) { future (for (me|myself)|with me in it|where i am alive|that has me in it|in which i am) }
  match: { nothing (more|left|else) [0-4] (to do)? (here|left) (on earth|on this earth|in this world|in this life) }
  match: { time (for me to go|has come for me to go|i (went|left this)) } [0-8] (earth|god|lord|life|world|death|die|heaven|nothing|ready|tired)
  match: (wish|wished|should|want) [0-2] (i)? [0-1] (had|have|could|to) [0-1] { (gone|died|die|be buried|been buried) with (him|her|my (husband|wife|mother|father|son|daughter|mum|mom|dad|brother|sister|partner)|them) }
  match: (ask|asked|asking|beg|begged|begging|pray|prayed|praying|told|tell) [0-2] (him|god|lord|jesus|allah) [0-1] to { (call|take|bring) me } (home|away|soon|now|too|already|in my sleep|$)
  match: { my (life|existence) [0-6] (should|ought to|needs to|has to|must) (be over|end|stop|be ended) }
  match: { outlived my (purpose|usefulness|use|time|welcome on earth|days) }
  match: (i am|am|so|totally|just|really|completely) { (over|done with|through with|finished with) (life|living|existing|this life|being alive) } (and|tbh|ngl|so|i|now|fr|lol|already|$)
  match: { tomorrow never (came|comes|arrives|happened) }
  match: (wish|wishing|hope|hoping|pray|praying|asking|beg|begging) for [0-2] { (fatal|terminal|death|cancer|an accident|heart attack|the end|a stroke|an aneurysm|lightning|a sudden end) }
  match: (want|wish|would like|ready|need|wanting) [0-1] to [0-1] { (fade away|fade out|wither away|slip away|drift away|be erased|be forgotten and gone|be put down|be put to sleep|be buried|rest in peace|stop being alive) } (and|forever|in my sleep|quietly|for good|already|so|because|$)
  match: sleep [0-3] and { ((have|let) (it|that) be (the end|it|all)|that is it|be done with it|never have to|not have to wake|stay asleep|that would be it|just be gone|just not) }
  match: (want|wish|hope|wanting) that { (it|this|my life|everything|all) (ends|end|stops|finish|finishes|is over) }
  match: { (rather|prefer to|prefer) not [0-1] (be|live|exist|be here) } $
  match: { how much longer i can } (keep going|keep doing this|go on|hold on|hang on|do this|live|take this|stay|survive|last|keep living|pretend to be alive|be alive|carry on|manage to live|stand this life|fight|endure)
  unless in sentence: (job|office|course|marathon|diet|shift|project|commute|race|renovation|parking|fridge|trip)
  yes: I feel like there's {no place for me in this world}.
  yes: It is {time for me to go}, I have nothing more to do on earth.
  no: There is no place for me to park.

# What it is to be alive, and the words that reject it.
class SCR_REJECTS
  mistake | do not want | not want | never wanted | did not want | hate that i | hate having to | do not care about | no longer care about | not care about | no interest in | little interest in | no desire to | can not face | can not bear | can not stand | why i have to | why do i have to | why should i | why do i
  why must i | pointless | the point | is not for me | was never for me | nothing is keeping | nothing keeping | not cut out for | not made for | not meant for | sick of | tired of | fed up with | rather not | does not suit me | what is the use | see no | no use | fighting for | give anything to not | i give up
  let go of | letting go of | had enough of | no reason | lost interest in | do not deserve | torture | unbearable | so exhausting | too much for me | too painful | every reason not | no wish | resent | regret | hate
rule screen.l2.alive_rejected
  note: Being alive together with words that reject it.
  match: { (being alive|staying alive|stay alive|be alive|am alive|keep living|go on living|continue living|my existence|my own survival|my survival|existing|exist|living thing|keeping me in this world|be on this planet|belong on this planet|belong in this world|belong on this earth|be a person anymore|having to live|being a person|being human anymore) }
  only if in sentence: SCR_REJECTS
  unless after 1: (on|as|under|off)
  unless in sentence: (SCR_LAUGH|dinosaurs|unicorns|aliens|santa|ghosts|god exist|does not exist|did not exist|do not exist|happy to be|glad to be|good to be|grateful|great to be|nice to be|with my parents|plant|plants|fish|business|company|together|afraid|scared|grandma|problem|problems|account|in peace|in harmony)
  unless after 4: (office|class|classroom|building|town|city|job|company|meeting)
  yes: {My existence} is a mistake.
  yes: I no longer care about {staying alive}.
  no: I'm glad to be alive.

rule screen.l2.waking_up
  note: Sorry to have woken up, wanting no tomorrow.
  weight: 0.5
  match: (die|died|dying|dead|killed|crash|funeral|cancer) [0-10] { wish it (was|were|had been|could be) me }
  match: { (get|gets|got) to die } [0-6] (i|me|have to|stay|jealous|envy|lucky)
  match: { (glad|happy|relieved|content|grateful) (to)? not (to)? wake }
  match: { nothing for me in (this life|this world|life|the world) }
  match: { no (attachment|connection|ties) to (life|living|this world|this life) }
  match: { tomorrow (does not|do not|would not|did not|never) (come|comes|arrive|exist) }
  match: (hope|hopes|hoping|wish) [0-3] { (test|tests|scan|results|biopsy|diagnosis|lump) [0-3] (bad|positive|cancer|terminal|fatal|serious) }
  match: { (lying|lie|lied) if i said i (wanted|want|cared) to (live|be here|be alive|stay|wake up|go on) }
  match: (envy|jealous of|envious of) [0-6] { (gets|got|get) to (be done|leave|go|die|rest) }
  match: { (wake|woke|waking) up [0-1] (disappointed|sad that|angry that|sorry|and wish i had not|and hate it|and i am sorry|to my regret|wishing i) }
  match: (hate|despise|dread|sick of|tired of|hating) { waking up } (and|every|at all|each|to this life|$)
  match: (not want|do not need|not see|not have|not care for|no) [0-1] (a|any|another|my)? { tomorrow } $
  match: (anything|everything|all) to [0-1] (not|never) { wake up }
  match: { hate that i am (here|still here) } | { sorry (i am|that i am) (here|still here|alive) }
  match: { it should have been me } [0-2] (who|that)? [0-1] (died|dead|in that|instead|not)
  match: { wish it (was|were|had been) me } [0-2] (who|that|instead|dead|died|in)
  match: (why) (could|did|could not|was) (it)? [0-2] { it (not)? be me } (instead|who|that)
  match: { (sooner|quicker|faster) it is over the better } | { the sooner i (go|am gone|die|am dead) the better }
  match: (lord|god) [0-6] { (wait|waiting) (through|for|another) } [0-4] (winter|year|day|long)
  match: { (only|just) taking up space } 
  match: { (my life|life|it all) [0-3] (behind me|is over|is done|is finished) } [0-6] (stop|end|go|die|rest|over|ready)
  match: (if a|when a|if the) (truck|car|bus|train) [0-6] not { (jump|move|step|get|run) (aside|away|out of the way|back) }
  match: { (without looking|no seatbelt|without a seatbelt) } [0-6] (hoping|hope|wish|do not care|see what happens)
  match: { ready to let go } [0-2] (of (life|it all|everything|this life|this world)|$)
  match: { (easy|easier|tempting|nice) to [0-2] (let go|stop existing|slip away|be done) } [0-6] (all of it|everything|it all|for good|forever|life|be done|$)
  match: (life|living|this world|the world) [0-2] (not|never) { for me } [0-3] (want|out|anymore|done|$)
  match: { the world (does not|do not) need me } | { nobody needs me (alive|here|in this world) }
  match: (thing|favour|favor|gift) [0-8] (is|to) [0-2] { not be here }
  unless in sentence: (at this party|job|office|shift|alarm|the dog|meeting)
  yes: Every day I {wake up disappointed}.
  yes: {It should have been me} who died, not her.
  no: I woke up at nine.

# Words that show that being alive is welcome, or that it is about somebody else.
class SCR_GLAD
  glad | happy | happier | grateful | thankful | lucky | nice | good | great | amazing | love | loving | best | wonderful | blessed | proud | thrilled | enjoy | fun | cool | what a time | magical | joy | beautiful | dance | feels so | privilege | gift to be | miracle | dog | cat | plant | plants | tradition | hope alive
  he | she | his | her | fish | band | barely | bee gees | keep it | keeping it | memory | memories | want to live again | i want to live
rule screen.l2.alive_at_all
  note: Being alive as a topic of one's own, with nothing that welcomes it.
  match: { (be|being|stay|staying|am|remain|remaining|keep me|keeps me|keeping me|kept|keep myself|keeping myself) alive }
  only if in sentence: (i|me|my|myself)
  unless in sentence: (SCR_GLAD|SCR_LAUGH|scared|afraid|battery|phone|game|zombie|zombies|tournament|level)
  apply: signs.wants_to_be_alive
  yes: I can't remember the last time I wanted to {be alive}.
  yes: i dont wana {be alive}
  no: It's nice to be alive on a morning like this.

rule screen.l2.own_death_named
  note: One's own death or existence named, without fear.
  match: { (when|once|after) i am dead }
  match: { my (own)? passing } [0-8] (relief|easier|better|blessing|benefit|free|mercy|all)
  match: { if i (went|go|slipped away|passed) in my sleep }
  match: { my (own|eventual|future|early)? (death|suicide|demise|existence) }
  match: (prospect|idea|thought|thoughts|notion|image|concept) of [0-1] { (death|dying|being gone|not being here|being dead|not existing|not waking up|never waking up|my end) } [0-8] (no longer|not|peace|comfort*|calm*|sooth*|appeal*|look forward|relief|nice|happy|frighten*|trouble*|scare|tempting|bother|better|easier)
  match: { (if|when|once) i (die|am dead|am gone for good|pass away|am in the ground|am buried) } [0-8] (care|better|happy|happier|easier|relieved|peace|free|nobody|no one|finally|fine|matter|sorry|miss|good|notice|end|rest)
  match: { i (have)? died } [0-3] (years|long|months|weeks|decades) ago
  match: { (feel|feels|felt) like i [0-2] (already|have already)? (died|am dead|have died) }
  match: (plane|car|train|bus|truck|lift|elevator|building|roof) [0-2] { (crashed|crash|went down|goes down|exploded|collapsed|hit me|ran me over|fell on me) } [0-8] (peace|mind|fine|okay|relieved|glad|happy|sad|care|relief|welcome)
  match: (relieved|glad|happy|hope|wish|relief|thrilled|good news) [0-8] { (months|weeks|days|year|years) (to live|left|left to live) }
  match: (relieved|glad|happy|hope|wish|relief) [0-4] { (doctor|they|doctors|tests|someone) [0-2] (told|tell|tells|said|say) [0-2] [0-1] (i had|i have|it was|it is) } [0-3] (months|month|weeks|week|year|left|terminal|cancer|dying|fatal|incurable|days)
  match: { (give|donate|trade|swap|hand) my [0-2] (years|life|time left|heartbeat|lifespan) to (someone|somebody|another|a|her|him|anyone) }
  match: (keep|kept|continue|go on|bother|stop|stopped|quit|tired of|sick of) [0-1] { breathing } ($|anymore|any more|and|if|when|for|tonight|altogether|forever)
  unless after 1: as
  unless in sentence: (SCR_FEAR|SCR_LAUGH|SCR_EMBARRASS|exercise|exercises|asthma|meditation|yoga|therapist taught|smoke|nose|grandchildren|insurance|lawyer|cremated|kilimanjaro|novel|character)
  unless in sentence: (to my death|mountain|climbing)
  yes: {My existence} is a mistake.
  yes: It feels like {I died} years ago and nobody noticed.
  no: I'm scared of my own death.

rule screen.l2.rest_and_misery
  note: Rest for good, out of one's misery, this life not wanted.
  weight: 0.5
  match: (wish|want|hope|please|someone|somebody|pray|need|would) [0-4] { put me (out of my misery|down|to sleep for good|in the ground|in a coffin) }
  match: { (lie|lay|curl up|sit) [0-1] down? [0-4] and (never get up|never wake|die|not get up|never move|let it|wait for death|just die) }
  match: { never (have to)? get (up|out of bed) (again|ever again) } 
  match: not [0-1] (want|need|like|wish for) [0-2] { (this|my|any|a) life } (anymore|any more|any longer|$|at all|and|that i|not here)
  match: (life|living|this life) [0-2] not [0-3] { (something|anything|what) i want }
  match: not (want|wish) to be { (kept alive|resuscitated|kept going by machines|kept here) }
  match: (nothing|no one|nobody|no reason) [0-3] { (to stay|stay|to hang on|to hold on|to stick around) (for|here for) } (now|really|$|and|anymore|any more)
  match: (no reason|reason|reasons|why) [0-2] to { (stay here anymore|stay alive|stick around|stay in this world|stay on this earth|stay on this planet) }
  match: { (no future|not have a future) and } [0-4] (want|do not|die|done|end)
  match: (pray|praying|hope|hoping|wait|waiting|wish|wishing|long|longing) [0-2] (for)? my [0-1] { rest } to come
  match: (tired|sick|exhausted|weary|hate) [0-1] (of)? { being here } (yk|$|anymore|any more|and|tbh|ngl|every|at all)
  match: (how|so)? [0-1] (much)? (better|happier|lighter|easier|freer|simpler|calmer|nicer|relieved) [0-2] (everyone|everybody|they|life|things|it|my family|the world|people|all) [0-5] { SCR_ME_GONE }
  match: { cry for a (week|day|bit|while|month) and } [0-4] (happier|fine|okay|move on|over it|forget|relieved)
  match: { disappointed [0-4] (made it to|lived to|survived|reached) [0-1] (another|this|my) }
  match: god [0-2] (give|gave|given|giving) me { this life } [0-4] (not want|why|take)
  match: (want|need|wish) (it|this|everything|my life|all of it) to [0-1] be { (finished|done|done with|over with) }
  only if in sentence: (i|me|my|im|this|they)
  unless in sentence: (SCR_MUNDANE|job|work|project|paper|renovation|kitchen|shift|school|semester|move|wedding|airbnb|hotel|party|waiting room|hospital|for my kids|relationship|married|with him|with her)
  yes: I wish someone would {put me out of my misery}.
  yes: I don't want {this life} anymore.
  no: I don't want this job anymore.

rule screen.l2.unafraid
  note: Death without fear, high places with peace.
  weight: 0.5
  match: (relief|relieved|glad|happy|better|good news) [0-8] { i am dying }
  match: (not|no longer|never) [0-2] { value my (own)? life } | { my (own)? life (has|holds|is of) no (value|worth) }
  match: (rather|sooner|prefer to) be { (in the ground|underground|ashes|buried|a corpse|six feet under|in my grave|in heaven) }
  match: (like|love|want|ready|wish|prefer|rather) [0-1] (to)? { be gone } (too|$|already|as well|instead|than|soon|from this)
  match: (do not|no longer|never) (want|wish|care|plan|need) [0-1] to be { around } (to see|to find|to watch|anymore|any more|any longer|when|much|$)
  match: (not|never|hardly) [0-4] (any|a|one|single) reason [0-2] to { live }
  match: { (not|no longer|never|stopped being|hardly) [0-1] (afraid|scared|frightened|fear|fearful) (of|to) (death|dying|die) }
  match: (look|looking|looked|stare|staring|stared) at { (cliffs|bridges|trains|tracks|the tracks|the edge|heights|traffic|rooftops|the sea|deep water|tall buildings) } [0-8] (peace|calm|think|jump|invit*|pull|longing|tempt*|end)
  match: (no one|nobody|not anyone) [0-1] (wants|needs|would want) me { (alive|to live|to be alive|to exist|on this earth) }
  match: (want|wish|hope|pray|ask) [0-1] (that)? my (life|existence) [0-1] { (is|be|was|were|to be) (finish|finished|over|ended|done) }
  match: (hope|pray|wish) i [0-2] (shall|do|will|did) not [0-2] [0-2] { see (another|next|the next) (christmas|birthday|winter|summer|spring|year|new year) }
  match: feel like i { (do not want to be here|should not be here|am not meant to be here) } ($|anymore|any more|and)
  match: if i [0-1] (was not|were not) { (here|around|alive) } [0-8] (worry|worried|burden|better|happier|easier|fine|relieved|problem|problems|free|miss|care|notice|suffer|fight|struggle)
  match: (wish|want|hope) (it|this|everything|things) [0-2] (would|could|to)? [0-2] { (end|stop|be over) } [0-2] and i [0-3] (gone|dead|disappear|vanish|not exist|rest|be free)
  unless in sentence: (SCR_LAUGH|rollercoaster|roller coaster|party|meeting|office|game)
  yes: I'm {not afraid of death}, I'd welcome it.
  yes: nobody wants me {alive}
  no: I'm not afraid of spiders.
