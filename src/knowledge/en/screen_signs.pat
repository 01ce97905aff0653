language en
use screen_classes

# Signs that only together speak of risk. Each rule names a short core (death, existing, a bridge, tablets, a letter) and
# the kinds of words one of which must stand in the same sentence, in any order and at any distance: a wish, a relief, a
# weariness, an interest, an hour. So wordings nobody has listed are found. What turns the meaning around (amusement,
# fear of death, somebody else's death, a job) is listed once, in classes of its own. See screen.pat for the keys.

# ---- who ----------------------------------------------------------------------------------------------------------
class SGN_I
  i | me | my | myself | mine | id | im

# ---- how it is meant ------------------------------------------------------------------------------------------------
class SGN_WISH
  hope | hoping | hoped | hopes | wish | wishing | wished | pray | praying | prayed | want | wanted | wanting | beg | begging | begged | longing | long for | dream of | dreaming of | rather | need | needing | waiting | love | ready | yearn | crave | craving | please | let me | prefer | lowkey | tempted | tempting | manifesting | choose | chosen | chose | sooner | look forward | looking forward | cannot wait | can not wait | god | lord | jesus | allah | offered | could just | thinking | thought | think | imagine | picture | if only | would give | trade | swap | urge | urges | fantas* | daydream* | ask | asking
class SGN_RELIEF
  kindness | kind | first easy thing | quids in | more room | room | well off | sorted | no benefit | benefit | lets me sleep | fall asleep | lets me fall | made it official | official | relief | relieved | peace | peaceful | peacefully | calm | calms | calming | comfort | comforting | comforts | glad | happy | happier | easier | easy | better | best | nice | lovely | fine | okay | ok | alright | free | freedom | quiet | quietly | lucky | luckier | holiday | vacation | appealing | attractive | blessing | mercy | gift | good news | way out | escape | jealous | envy | envious | simpler | lighter | perfect | beautiful | cheered | welcome | solve | solved | fix | fixed | soothing | warm | cosy | cozy | rest | finally | at last | softly | gently | reward | prize | exit | door | kindest | kinder | deserve | deserved
class SGN_INDIFFERENT
  not mind at all | not much care | not really care | not even care | not really mind | could not care less | get over it | would not upset | not think i would move | not mind | not care | not fussed | not bothered | not sad | not upset | not sorry | not matter | not fight | not stop | not move | not scared | not afraid | not complain | not be mad | not be sad | not be upset | not be sorry | not be bothered | not bother | no difference | so what | whatever | who cares | idc | happens it happens | so be it | no big loss | no loss | shrug | meh | fine by me | fine with | okay with | ok with | okay if | ok if | fine if | nobody would | no one would | would anyone | would anybody | disappointed | hoping | kind of hope | secretly | not resist | not object
class SGN_WEARY
  for what | everything in me | until i can join | saving up | nobody requires | stopped saving | by mistake | apologi* | energy | arsed | tired | exhausted | exhausting | weary | drained | sick of | fed up | done | enough | hate | hating | despise | pointless | useless | worthless | hopeless | empty | burden | pain | hurt | hurts | hurting | suffer | suffering | agony | torture | misery | unbearable | cannot | can not | could not | no reason | any reason | reason to | only reason | reasons to | the point | no point | what for | why | what am i | what even | mistake | sorry | regret | ashamed | punishment | sentence | chore | curse | prison | trap | nightmare | struggle | struggling | hard | harder | difficult | failure | waste | wrong | unwanted | useless | never asked | not ask | did not ask | forced | have to | sad | sadly | unfortunately | barely | numb | pretend | pretending | no desire | no wish | no longer | stopped | give up | gave up | giving up | lost | costs | nothing | nobody | no one | not meant | not cut out | not made for | not want | do not want | never wanted | not deserve | not worth | without

# ---- what turns it around -------------------------------------------------------------------------------------------
class SGN_LIGHT
  SCR_LAUGH | SCR_MUNDANE | SCR_EMBARRASS | movie | film | episode | series | game | games | party | meeting | office | shift | gig | concert | rehearsal | pub | pizza | cake | burpee | minecraft | fortnite | this level | next level | last level | level up | levels | boss fight | respawn | lobby | team | match | company | course | marathon | festival | airbnb | hotel | printer | recipe | club | band | jokes | joke | zombie* | villain | netflix | coffee | crocs | shoes | outfit
class SGN_AFRAID
  afraid | scared | fear | fears | terrified | frightened | dread | panic | phobia | worried | worry | worries | worrying | anxious | anxiety | hope not | insurance | inheritance | bucket list | before i die | donor
class SGN_GLAD
  grateful | thankful | so glad | glad to be | glad i | happy to be | good to be | great to be | nice to be | lucky to be | could be worse | love being | feel so alive | feel alive | felt alive | so alive | blessed | miracle | proud | celebrate | thriving
class SGN_ELSE
  his | her | hers | their | he | she | grandma | grandpa | grandmother | grandfather | grandad | granny | nan | nana | uncle | aunt | dog | cat | hamster | rabbit | plant | plants | phone | battery | laptop | car | wifi | character | hero | novel | book | song | lyrics | king | queen | president | actor | singer | celebrity | news | article | documentary | garden | fish | bird | language | trees | tree | tomatoes | bees | species | dinosaurs | company | church | tradition

# ---- gates that many rules share --------------------------------------------------------------------------------------
gate signs.said_lightly
  note: Laughter, a game, a show: the words belong to it.
  unless in sentence: SGN_LIGHT
  no: I wish I had never existed in this lobby, lol.

gate signs.glad_of_life
  note: Glad to live.
  unless in sentence: SGN_GLAD
  no: So glad to be alive and free of pain.

gate signs.afraid_of_it
  note: Fear of death is a wish to live.
  unless in sentence: SGN_AFRAID
  no: I'm terrified of dying in my sleep.

gate signs.about_another
  note: Somebody or something else dies or ends.
  unless in sentence: SGN_ELSE
  no: My grandma's death was a relief for everyone.

gate signs.not_wanted
  note: Death that is not wanted, not thought about: a rule of level 3 reads it and weighs the denial.
  unless touching: ((not|never) (really|actually|ever|even|once)? (want|wish|wanting|wishing|trying|wanted) to (die|be dead)|no (wish|desire|intention|plans|hurry|urge|longing) [0-1] to (die|be dead)|no (thoughts|thought) of (dying|death)|not thinking (about|of) (dying|death))
  no: I'm not thinking about dying, I just want a free evening.

gate signs.wants_to_be_alive
  note: "I want to stay alive", with nothing between that turns it.
  unless touching: (i|and|but) (really|still|very much|just|also|only)? (want to|like|love|like to|love to) (be|being|stay|staying) alive
  no: I am tired and hopeless at dating, but I want to stay alive.

# ---- level 2: existing, dying, being gone ------------------------------------------------------------------------------
class SGN_EXIST
  keep me here | keeps me here | keeping me here | stop living | my own continued life | continued life | not really have a future | have a future | marking time | hanging around for | hang around for | sticking around for | stick around for | here for anymore | exist | existing | existence | be alive | being alive | stay alive | staying alive | am alive | still alive | keep living | still live | still living | go on living | continue living | to survive | surviving | breathing | being born | was born | were born | been born | among the living | living being | a living thing | alive anymore | b alive | keep existing | be living | not living | be a person | being a person | my continued | being here at all | draw breath | keep me alive | keeping me alive | drag on | carry on living | bother living
gate signs.existing_weary_elsewhere
  note: Words in whose company those of existing_weary are meant otherwise.
  unless in sentence: (concert|his|hers|their|he|she|phone|character|hero|novel|book|song|lyrics|news|documentary|garden|language|trees|tomatoes|bees|species|dinosaurs|company|church|tradition|flowers|tulips|together|at least|europe|normal|down the toilet|with my|asthma|yoga|meditat*|mask|nose|cold|flu|smoke|rent|god exists|ghosts|stamps|exist without|problem exists|dead or alive|problem|business|memory|memories|bear|paycheck|paycheque|the app|account|bug)
  no: It's hard to find time when I'm living in two cities.

rule screen.l2.existing_weary
  note: Existing or being alive, and a weariness of it.
  weight: 0.5
  match: { SGN_EXIST }
  only if in sentence: SGN_WEARY
  unless after 1: (room|costs|cost|as|off|exercise|exercises|technique|hell|wage|on (campus|site)|space|document|in (a|the|my) (city|flat|house|town))
  apply: signs.glad_of_life signs.said_lightly signs.afraid_of_it signs.existing_weary_elsewhere signs.wants_to_be_alive
  unless before 3: (not know (it|that|he|she|they)|file|version|ticket|does not|do they|did it|where i|when i|town i|day i|year i|house i|country i|city i|before i|since i)
  yes: It's exhausting to keep choosing to {stay alive} every morning.
  yes: There are days I can't find a reason to {exist}.
  no: It's hard to find time when I'm living in two cities.

class SGN_UNBORN
  never born | not born | been born | was born | were born | wasnt bron | never existed | not existed | never exist | not exist | never made | never here | never been | never conceived | never happened | not be | stop existing | stopped existing | cease to exist | ceased to exist | stop being | only had my sister | only had my brother | had a different kid | had a different child | never had me | not had me | without me in it | not existing | never having existed | never having been | no longer exist | no longer be
gate signs.unmade_elsewhere
  note: Words in whose company those of unmade are meant otherwise.
  unless in sentence: (he was born|she was born|relationship|job|work|feelings|the problem)
  no: I wish I had never been to Leeds.

rule screen.l2.unmade
  note: Never having been, or being no more, wished or found better.
  match: { SGN_UNBORN }
  only if in sentence: (SGN_WISH|SGN_RELIEF|waiting|different|should|kids|mistake|why)
  only if in sentence: SGN_I
  unless after 1: (in|on|to|at|so|able|late|there|that|good|enough|mean|rude|a|an|the|afraid|scared|sad|angry|upset|this|home|too|my|your|worried|around|near|with|any|very|more|like|his|her|forgotten|stuck|judged|alone|allowed|honest|here for|where|lazy|hard|as|late|back|happy|able|one|part|friends|better|sure|fair|stopped|kind)
  unless inside: (not be|stop being|never been|was born|were born|been born|never happened|never here)
  apply: signs.said_lightly signs.glad_of_life signs.unmade_elsewhere
  match: (wish*|better|if|hope|sorry|hate|regret|never|not|different|curse|why) [0-6] i [0-3] { born }
  match: (waiting|want|wish|rather|like|love|prefer|ready|try) to [0-1] { (not be|no longer be|stop being|not exist|unexist|be no more) } ($|anymore|any more|at all|alive|a person|here)
  unless before 2: (am|where|day|before)
  yes: Would the world be better if I had {never existed}?
  yes: I wish I was {never born}.
  no: I wish I had never been to Leeds.

class SGN_DEATH_NOUN
  my last autumn | my last winter | my last summer | my last spring | my last christmas | my last birthday | my last year | is the last one | be the last one | who do not make it | who did not make it | letting me die | let me die | to not exist | to heaven | stop living | heart gave out | heart gives out | heart stopped | heart stops | heart just stops | heart would stop | heart to stop | might be cancer | to be cancer | the bad kind | a truck came | a bus came | a car came | getting hit | time on me | take me home | call me home | calls me home | be me done | that is me done | not have another birthday | not to have another | time is up | the long sleep | quiet ending | a quiet heart attack | sleep and not come back | let that be all | go quiet for good | headstone | not wake up | not waking up | never wake up | never woke up | my continued presence | my continued life | its end | run me over | runs me over | hit me with | take me out | red light into | wrong in surgery | surgery goes wrong | operation goes wrong | death | dying | suicide | grave | graves | headstone | gravestone | tombstone | coffin | casket | cemetery | graveyard | my funeral | obituary | corpse | morgue | my ashes | afterlife | oblivion | nothingness | nonexistence | the void | an ending | quiet ending | being dead | be dead | am dead | was dead | be gone | been dead | to die | would die | just die | could die | me dead | died instead | in heaven | to heaven | the other side | end of me | my end | drowning | the reaper | overdose | the dead | dead people | six feet under | in the ground | a coma | hit by a bus | hit by a car | hit by a truck | hit by a train | run over | struck by | ran me over | heart attack | aneurysm | brain bleed | terminal cancer
gate signs.death_longed_for_elsewhere
  note: Words in whose company those of death_longed_for are meant otherwise.
  unless in sentence: (been dead since|opera|drama society|playing the|sidewalk*|robbed|chances|his|her|their|he died|she died|uncle|aunt|phone|battery|character|hero|novel|song|news|documentary|garden|hospice|peacefully in|at peace now|rest in peace|rip|widow*|mourn*|grief|grieving|mum|mom|dad|mother|father|brother|sister|friend|friends|benefits|treatment|remission|charity|screening|check up|checkup|rescue*|firefighter*|reincarnat*|ancestors|philosoph*|religion|sermon|essay|research*)
  no: Death penalty debates are fine with me.

rule screen.l2.death_longed_for
  note: Death named, with longing, relief or indifference, by the one who would die.
  weight: 0.5
  match: { SGN_DEATH_NOUN }
  only if in sentence: (SGN_RELIEF|SGN_INDIFFERENT|taken|as soon|pls|please|someone|somebody|wish|wishing|hope|hopes|hoping|so it would be|sounds like|pray|praying|chosen|choose|chose|envy|long for|longing|welcome|rather|only|finally|my mind|mind|thinking|thoughts|obsess*|crave|lowkey|jealous|look forward|peace)
  only if in sentence: SGN_I
  unless after 1: (over here|metal|penalty|row|star|stare|valley|of|by|for|from|to|the|battery|phone|end|tired|serious|weight|lift|line|heat|note|in (laughter)|squad|prevention|hotline|helpline|awareness|research|rate|rates|bed|early|late|at (4|5|6|7|8|9|five|six|seven)|to (the|my|a)|with a|next to|cold|hungry|tired|on my feet|inside|wrong|right|set|alone|sea|calm|silent|ringer|in a game|center|centre|week)
  unless before 2: (practically|virtually|basically|his|her|their|scared of|fear of|bored to|worried about|is|are|was|were|black|sudden|nearly|almost|literally|breast|prostate|beat|survived|survive|my mum 's|my dad 's|against|beating|lung|skin|family|for|about|from|of|after)
  apply: signs.said_lightly signs.afraid_of_it signs.glad_of_life signs.death_longed_for_elsewhere signs.not_wanted
  yes: I envy {the dead}, they get to rest.
  yes: Honestly I'd be okay with {being dead}.
  no: Death penalty debates are fine with me.

gate signs.death_of_mine_elsewhere
  note: Words in whose company those of death_of_mine are meant otherwise.
  unless in sentence: (mum|mom|dad|mother|father|brother|sister|friend 's|funeral plan|will and testament|since)
  no: My own dad spoke about death again, he is ill.

rule screen.l2.death_of_mine
  note: "Death has been on my mind, my own I mean": named as one's own, anywhere in the sentence.
  weight: 0.5
  match: { (death|dying|die|dead|the end|my end) }
  only if in sentence: (my own|my mind|on my mind|so i|like falling asleep|out of my head|i mean me|myself|want it|comes for me|for me|not fight|welcome|chosen|not resist|come and get me|sooner the better|have nothing against|befriend*|friend)
  only if in sentence: (nonstop|out of my head|all the time|constantly|every day|every night|my own|chosen|want it|welcome|not fight|lately|not resist|sooner the better|calm|obsess*|always|come and get me|nothing against|all day|daily|again)
  apply: signs.said_lightly signs.afraid_of_it signs.about_another signs.glad_of_life signs.death_of_mine_elsewhere
  yes: {Death} has been on my mind nonstop, my own I mean.
  yes: I would welcome {death}.
  no: My own dad spoke about death again, he is ill.

class SGN_AWAY
  taking up space | take up space | have me whenever | not miss me and | next year that i | tomorrow that i | part of this world | press delete on | delete on my | delete my whole life | hand it back | hand life back | give it back | refund my life | return to sender | bow out | easy way out | cowards way out | coward 's way out | the only way out | permanent solution | with my dead | with my late | be with my dead | had an abortion | aborted me | dc forever | disconnect forever | just dc | lost game | rage quit life | rest of it | go and not come back | the better deal | who did not come home | with life | with everything | in heaven with | to heaven | be let off | let off | a punishment that | overstayed my | my time on this earth | never went home or | was just done | no use to anyone | not a person any more | was not a person | out of this life | out of life | out of the picture | out of the way | out of their way | out of their lives | out of this world for | out of existence | want out | wanting out | need out | ghost already | already a ghost | end of me | take mine | leave life | leave this life | leaving life | leave this world | leaving this world | leave the world | leave this earth | leave this planet | leave earth | go from this world | go from the world | gone from this world | off this planet | off this earth | on this earth | on this planet | last one on earth | week on earth | day on earth | next part of my life | years i have left | years left | this life | my life over | life to end | unsubscribe | log off | log out | opt out | check out for | clock out | switched off | switch me off | switch myself off | turned off for | pull the plug | go for good | leave for good | leave forever | gone for good | disappear for good | disappear forever | vanish forever | vanish for good | be erased | erase me | erase myself | delete myself | fade out | fade away | let go of everything | just let go | letting go of life | be let go | slip away | drift away | wink out | the next life | to be out
gate signs.away_from_life_elsewhere
  note: Words in whose company those of away_from_life are meant otherwise.
  unless in sentence: (he|newsletter*|emails|account|school|marry|married|wedding|mark on|travel*|most beautiful|favourite|favorite|best thing|stand in the|love of|change|make a difference|with you|with him|with her|purpose in|place in this|control|phone|computer|laptop|server|balloon|furniture|sofa|boxes|old life|luxury|grudge|anger|guilt|past)
  no: I want the sofa out of the way.

rule screen.l2.away_from_life
  note: Out of life, out of the picture, off this earth, and a wish, a relief or a weariness.
  weight: 0.5
  match: { SGN_AWAY }
  only if in sentence: (SGN_WISH|SGN_RELIEF|SGN_INDIFFERENT|got the better|no version|not miss|someone better|not want|no place|not belong|nobody|no one|last|how do i|whatever|once i|only thing|tired|done|enough|waiting|burden|better|hoping|feel like|never ends|what if|solved|future|got the better|asked|ask|finish)
  only if in sentence: SGN_I
  unless after 2: (with him|with her|with you|with my|together|of the year|and start|in (spain|france|italy|peace and)|list|newsletter|work|early|to travel|sized|changing|partner|story|cycle|lesson*|best|when we|newsletter*|emails)
  apply: signs.said_lightly signs.afraid_of_it signs.glad_of_life signs.away_from_life_elsewhere
  unless before 3: (nothing|best|worst|most|anywhere|nowhere|better place|good|greatest|happiest|favourite|favorite)
  yes: All I want is a door {out of this life}.
  yes: Once I'm {out of the picture} someone better will come.
  no: I want the sofa out of the way.

class SGN_PASS
  die | died | dies | dying | pass on | passed on | pass away | passed away | perish | perished | croak | croaked | kick the bucket | kicked the bucket | keel over | keeled over | drop dead | dropped dead | drop down dead | snuff it | snuffed it | pop my clogs | popped my clogs | cark it | carked it | bite the dust | meet my maker | met my maker | flatline | flatlined | expire | expired | go in my sleep | went in my sleep | not wake up | did not wake up | do not wake up | never woke up | never wake up | stop breathing | stopped breathing | fell asleep forever | fall asleep forever | disappear forever | disappeared | vanished | cease to exist | ceased to exist | stop existing | stopped existing | get hit by a | got hit by a | get run over | got run over | get cancer | got cancer | have a heart attack | had a heart attack | slip away | slipped away | was no more | am no more | was six feet under | was in the picture | was not in the picture | am not in the picture | was erased | had an accident | have an accident | not survive | did not survive | do not survive | not make it through | did not make it | do not make it | not come home | did not come home | do not come home | evaporate | evaporated | never existed | had never existed | was pushing up daisies | was under the ground | was in the ground | was worm food
gate signs.if_i_passed_elsewhere
  note: Words in whose company those of if_i_passed are meant otherwise.
  unless in sentence: (hair|meeting|to a beach|for a week|for a weekend|for a day|for a while|into the crowd|into a hole|into the floor|act as if|sidewalk*|kids when i|guardian|godmother|godfather|look after the kids|water the|appointment|before i see|practice|practise|old age|ninety|ninety five|a hundred|dream|dreamt|on time|train|for dinner|with covid)
  no: If I die in the game nobody cares.

rule screen.l2.if_i_passed
  note: "If I keeled over tomorrow": one's own death supposed, and no sorrow in the sentence.
  weight: 0.5
  match: { (if|once|when|hope|hoping|wish|pray|praying|rather|want) [0-1] (that)? i [0-2] SGN_PASS }
  only if in sentence: (SGN_RELIEF|SGN_INDIFFERENT|hope|hoping|wish|pray|praying|nobody|no one|who|them|everyone|everybody|they|concerned|deal with|care|notice|miss|burden|money|insurance)
  unless after 2: (early|late|at|tired|hungry|to the|with|next to|in time|in the middle)
  apply: signs.said_lightly signs.afraid_of_it signs.glad_of_life signs.if_i_passed_elsewhere
  yes: {If I keeled over} tomorrow it'd be the best thing for all concerned.
  yes: I wouldn't mind {if I got run over}.
  no: If I die in the game nobody cares.

class SGN_IF_GONE
  if i was gone | without me | with me out | without me in it | if i were gone | if i am gone | once i am gone | when i am gone | after i am gone | if i died | if i die | once i die | when i die | once i am dead | when i am dead | if i am dead | if i was dead | if i were dead | if i disappeared | if i vanished | if i disappear | if i just disappeared | if i just let go | if i let go | if i was not here | if i were not here | if i am not here | once i am not here | if i was not around | if i were not around | once i am not around | if i stopped existing | if i did not exist | if i never existed | if i had never existed | if i never woke up | if i did not wake up | once i am out of | without me here | without me around | without me in their | without me in the world | without me dragging | without me being | a world without me | life without me | if i just left forever | once i leave this | if i had died | if i had never been | if i had not been | with me gone | with me dead | rid of me | shot of me | shut of me | free of me | if i dropped dead | if i drop dead | if i went to sleep and | after my death | after i die | if i was never | if i were never | if i was out of | if i were out of | when i no longer | once i no longer | instead of me | than me | if i was just gone | the day i am gone | the day i die | no more me | me gone | me dead | dead than alive | dead to them
gate signs.them_without_me_elsewhere
  note: Words in whose company those of them_without_me are meant otherwise.
  unless in sentence: (scared|afraid|worried|went without me|go without me|left without me|start without me|going without me|ate without me|there without me|fun|group|photo*|trip|dinner|lunch|beach|walk|on holiday|on vacation|feed the|water the|at work|in leeds|at the beach|dog sitter|nursery|babysit*|instructor|rolling her eyes|promotion|guitar|drums|sing*|committee|choir|leave the group|project|best behavior|best behaviour|quit*|resign*)
  no: Feed the cat when I'm gone, she'll miss me.

rule screen.l2.them_without_me
  note: Oneself gone, and how the others would fare.
  weight: 0.5
  match: { SGN_IF_GONE }
  only if in sentence: (SGN_RELIEF|SGN_INDIFFERENT|looked after|pays out|pay out|policy|notice|noticed|miss|care|cry|carry on|world|insurance|go on|money|sleep|move on|get over|forget|less|cope|manage|breathe|replace*|burden|different|thank|relief|worth more|understand|blame|for a bit|for a while|for a week|proper mother|normal family|save|rid|sigh|sooner|waiting|someone better|somebody better|cheaper|recover|a mother who|a father who|deserve*|be sad for|party|free|life back|grieve|mourn)
  unless inside: (than me|instead of me)
  unless before 4: (look|looks|looked|looking|seem|seems|seemed)
  apply: signs.said_lightly signs.them_without_me_elsewhere
  yes: No one would blame me {if I just let go}, they'd understand.
  yes: They'd cope {without me} around.
  no: Feed the cat when I'm gone, she'll miss me.
  no: They look so happy without me.

gate signs.better_than_me_elsewhere
  note: Words in whose company those of better_than_me are meant otherwise.
  unless in sentence: (beach|trip|group|project|work|class|band|committee|choir|fun|holiday)
  no: They are better off without me in the band.

rule screen.l2.better_than_me
  note: Better for the others if they only had somebody else.
  weight: 0.5
  match: { (if|once|when) (they|he|she|mum|mom|mummy|dad|my kids|my parents|everyone) [0-2] (only had|just had|had only|did not have me|never had me|got rid of me|were rid of me) }
  match: (better|best|easier|kindest|kinder|right|fairest|favor|favour|happier) [0-8] { (i could do is|i can do is|to do is|i could do for (them|everyone|you|my)|thing i could give|i were to) [0-3] (leave|go|die|disappear|vanish|end|not be|stop|let go|step out|remove) }
  match: { (everyone|everybody|they|all|them) [0-3] better off } ($|and me|me too)
  match: (better|happier|easier|free|lighter|relieved|best) [0-1] off? { (without me|shot of me|rid of me) } ($|and|around|in|here|tbh|honestly|anyway|too|in it)
  unless before 3: (look|looks|looked|looking|seem|seems|seemed)
  apply: signs.said_lightly signs.better_than_me_elsewhere
  yes: It would be better for mum and dad {if they only had} my sister.
  yes: The lads would be better off {shot of me}.
  no: They are better off without me in the band.
  no: She seems so much happier without me.

gate signs.waking_unwanted_elsewhere
  note: Words in whose company those of waking_unwanted are meant otherwise.
  unless in sentence: (sleeping in|sleepin in|lie in|my parents|my (mum|mom|roommate|husband|wife|brother|sister|flatmate)|alarm|baby|kids|early|late|at (4|5|6|7|eight|six|seven|five)|hungover|hangover|weather|rain|sun|snow|work|school|him|her|them|you|nap|jet lag|thank god|dog|cat|ill|sick|train|flight|plane|stomach|practice|practise|dentist|spider|noise|clean|monday|sunday|check|plan|plans|next to|headache|post|coworker*|better tomorrow|shelves)
  no: I hope I wake up to snow tomorrow.

rule screen.l2.waking_unwanted
  note: Waking up or another morning, not wanted.
  weight: 0.5
  match: { (wake me up|wake me|wake up|waking up|wakes me|woke up|woke me|wake|another morning|tomorrow|another day|next morning|the morning) }
  only if in sentence: (not wake|never wake|not waking|never waking|not to wake|do not wake|still waking|keep waking|not want|not do tomorrow|do not need|no more|scared i will|afraid i will|sorry i|god|lord|pray*|hope i|wish i|hoping|hate that|why do i|why am i|see another|have another|face another|not see|never see|never comes|not come|rather not|regret)
  only if in sentence: (please|god|lord|pray*|hope|hoping|wish|wishing|want|rather|still|forever|why|scared i will|afraid i will|sorry|hate|regret|operation|surgery|sleep|any of the days|anymore|fine|okay|relief)
  apply: signs.said_lightly signs.glad_of_life signs.waking_unwanted_elsewhere
  yes: If God is listening, please don't {wake me up} tomorrow.
  yes: I'm not scared of the operation, I'm scared I'll {wake up} from it.
  no: I hope I wake up to snow tomorrow.

gate signs.not_to_be_here_elsewhere
  note: Words in whose company those of not_to_be_here are meant otherwise.
  unless in sentence: (holiday|vacation|flight|travel*|abroad|work*|moving|moved|surgery|deploy*|conference|visit*|hot|august|city|town|weekend|this place|this flat|house|event|dinner|appointment|wait|queue|hospital|waiting room|practice|he|she|they|him|her|them|crowd*|noise|school)
  no: I don't want to be here in August, the city is too hot.

rule screen.l2.not_to_be_here
  note: Not wanting to be here or around, in any tense and with anything between.
  weight: 0.5
  match: (not|never|no longer|hardly|stop) [0-4] (want|wanting|wanna|wish|like|care|need|plan|planning|intend|intending|expect|expecting|see myself) [0-3] (to)? [0-1] { (be|being|stay|staying) [0-1] (here|around|present) } ($|anymore|any more|any longer|for the next|for any|for what|when|to see|at all|much|and|now|tbh|so|or anywhere|by|next|in this)
  match: (want|ready|rather|easy|easier|like|wish|thinking) [0-2] to [0-2] { not [0-1] be here } (by|anymore|any more|tomorrow|when|$|in the morning|at all|next)
  match: { not going to be (here|around) } [0-4] (exams|next year|summer|christmas|see|long|much|graduation|spring|find out|anyway|winter|birthday|anymore|then)
  apply: signs.said_lightly signs.not_to_be_here_elsewhere
  yes: I guess I don't really want to {be around} for the next part of my life.
  yes: It would be so easy to just {not be here} by morning.
  no: I don't want to be here in August, the city is too hot.

gate signs.careless_of_life_elsewhere
  note: Words in whose company those of careless_of_life are meant otherwise.
  unless in sentence: (clear|benign|good news|side effects|doctor said|finish*|remission|mum|mom|dad|her|his|dog|cat|ticket|fine of|police|gp|appointment)
  no: I hope the scan is clear.

rule screen.l2.careless_of_life
  note: Not guarding one's life any more: seatbelt, medicine, traffic, and a shrug.
  weight: 0.5
  match: { (seatbelt|seat belt|both ways|without looking|my insulin|my inhaler|my epipen|my heart (pills|meds|tablets|medication)|blood thinners|blood pressure (pills|tablets|meds)|my dialysis|my treatment|the treatment|chemo|my antibiotics|the red light|red lights|my helmet|the biopsy|the scan|the lump|the mole|chest pain|chest pains|my results) }
  only if in sentence: (SGN_INDIFFERENT|hope it|hoping|wish|stopped|not (take|taking|wear|wearing|tell|treat|get|go)|skip*|ignore*|without|refuse*|run|running|let it|whatever happens|bad kind|bad news|malignant|terminal|nature)
  only if in sentence: (SGN_INDIFFERENT|hope it|hoping|wish|let it|take its course|over with|bad kind|bad news|malignant|terminal|god decides|fate|happens|nature|see what|point|bother|end|anyway)
  apply: signs.said_lightly signs.afraid_of_it signs.careless_of_life_elsewhere
  yes: I stopped taking my {blood thinners}, if it happens it happens.
  yes: I keep driving without my {seatbelt} and kind of hoping.
  no: I hope the scan is clear.

gate signs.not_see_age_elsewhere
  note: Words in whose company those of not_see_age are meant otherwise.
  unless in sentence: (mortgage|weight|savings|doctor said|cancer|sick|ill|she|he|her|team|bus|train|film|holiday|visit|them|match|cannot wait|can not wait|parents|family this|debt|before|retire*|kilo*|friends|plans|see you|party|snow|sale|exam*|home for|grades|pass)
  no: I'm not going to reach thirty kilos.

rule screen.l2.not_see_age
  note: No later life, and no sorrow about it.
  weight: 0.5
  match: { (see|reach|turn|make it to|live to|living to|live past|survive|surviving|make it past|get to|make it through|be) [0-1] (18|20|21|25|27|30|35|40|50|eighteen|twenty|twenty one|twenties|my twenties|their twenties|thirty|thirties|forty|old age|old|next year|next summer|next christmas|next birthday|the weekend|the end of the (week|month|year)|christmas|new year|the new year|summer|spring|graduation|my birthday|another birthday|another christmas|another year) }
  only if in sentence: (not fussed|not bothered|no way|make sure|not want|do not want|not meant|not going to|never|not plan|not planning|not intend|not care|not need|hope not|hope i|not see|not expect|nor|doubt i|pray|fine with|okay if|whatever|not make it|nobody expects|not be here)
  only if in sentence: SGN_I
  apply: signs.said_lightly signs.afraid_of_it signs.not_see_age_elsewhere
  yes: Not fussed if I {see the weekend}, to be honest with you.
  yes: There's no way I'm {living to see forty}, I'll make sure of that.
  no: I'm not going to reach thirty kilos.

gate signs.kept_only_by_elsewhere
  note: Words in whose company those of kept_only_by are meant otherwise.
  unless in sentence: (gym|relationship|this town|this city|marriage|together|choir|married|school|church|bungee|ask her|ask him|confront|haircut|job|propose|interview|speak|audition|tattoo|asked|sane|running|kill me)
  no: The only reason I go to that gym is the pool.

rule screen.l2.kept_only_by
  note: One thing still keeps the writer here, or only the courage is missing.
  weight: 0.5
  match: { only (reason|thing|person) [0-3] (here|alive|around|breathing|stay|staying|hang on|hold on|not gone|not left|dead|done it|ended it|get up|keep going|living|exist|keeping me|keeps me|kept me|not jumped|not dead|stopping me|stops me) }
  match: { (if it was not for|if it were not for|if not for|if i did not have|were it not for|but for) [0-8] (be gone|be dead|not be here|have gone|have left|have done it|have ended|six feet under|have jumped|in the ground|be out of here) }
  match: { i (would|will|d) [0-2] (be gone|be dead|have gone|have done it|have ended it|have jumped|be six feet under) [0-4] (if it|if not|without|were it|but for) }
  match: { (coward|chicken|gutless|wuss|too scared|too afraid|too weak|the guts|courage|the nerve|bottle it|bottled it|chickened out|brave enough|strong enough) [0-5] (do it|do anything about it|end it|go through with|die|kill|jump|pull the trigger|finish it|take them|leave this) }
  match: { (once|when|after) (the dog|my dog|the cat|my cat|mum|mom|my mum|my mom|my parents|my nan|my gran) [0-2] (dies|die|goes|is gone|are gone|passes|has gone) } [0-8] (nothing|i can|my turn|free to|i am (out|gone|done|going|off|next)|so am i|follow)
  match: { (stay|staying|live|living|alive|here|going) [0-2] (only|just|purely|solely|because) [0-1] (for|of) (my|the) (mum|mom|mother|kids|dog|cat|parents|son|daughter|sister|brother|family|children|girls|boys|wife|husband|nan|gran|baby|hamster) }
  apply: signs.said_lightly signs.kept_only_by_elsewhere
  yes: The dog is the {only reason I haven't gone}.
  yes: {if i didnt have my little brother id be gone} already no cap
  no: The only reason I go to that gym is the pool.

# ---- level 3: active thoughts -----------------------------------------------------------------------------------------
class SGN_END_CORE
  do the deed | take matters into my own hands | easy way out | way out of this life | about sui | sui | suey | s word | wants me dead | dying | not living | take everything in | end it | ended it | ending it | end things | ending things | end myself | end me | finish myself | finish my life | finishing myself | end my | ending my | kill myself | killing myself | do it | doing it | did it | done it | go through with it | going through with it | act on it | acting on it | act on them | do something daft | something stupid | something drastic | something permanent | something bad | top myself | off myself | do myself in | kms | unalive | unaliving | ctb | catch the bus | sewerslide | sewer slide | follow him | follow her | following him | following her | join him | join her | following my | joining my | be with him again | be with her again | finish with me | finishing with me | make an end | put an end | quit life | quit living | the note | my note | a note
class SGN_DRIVE
  been thinking | thinking about | getting louder | other part | talk me out of | mind is made up | made up my mind | whether i could | how many people actually | got the stuff | have the stuff | stuff is here | everything ready | stop fighting | stopped fighting | urge | urges | fight the | fighting the | fighting | resist | resisting | tempted | temptation | impulse | rehears* | sign not to | reason not to | reasons not to | stop me | stops me | stopping me | keep me from | keeps me from | keeping me from | talk me out | came close | so close | this close | close to | nearly | almost | voice | voices | head tells | head keeps | brain says | brain keeps | part of me | scared of myself | afraid of what | scared of what | trust myself | helpline | hotline | crisis line | samaritans | lifeline | word with myself | promised | not to tell | last night | tonight | again this week | every hour | every single | more than once | brave enough | guts | courage | ready to | already decided | suicide* | suicidal | die | dead | death | alive | world | not joking | not being dramatic | serious | im serious | for real | fr | permanently | permanent | for good | forever | once and for all | this winter | lately | nobody would care | idea | idea to | idea for | on my mind | whether to
gate signs.drive_to_end_elsewhere
  note: Words in whose company those of drive_to_end are meant otherwise.
  unless in sentence: (relationship|marriage|him|her|contract|call|membership|lease|friendship|conversation|boyfriend|girlfriend|gym|between us|semester|partnership|night out|phone|dad|mum|mom|mother|father|grandma|grandpa|friend|smoking|drinking|affair|engagement|bus|text|ex)
  no: I almost ended the call.

rule screen.l3.drive_to_end
  note: Ending it, and an urge, a fight against it, a sign looked for.
  weight: 0.5
  match: { SGN_END_CORE }
  only if in sentence: SGN_DRIVE
  only if in sentence: SGN_I
  unless inside: (a note|do it|doing it|did it|done it|end things|join him|join her|follow him|follow her|something bad|something stupid|to end my|end my|ending my|be with him again|be with her again|my note|the note)
  apply: signs.said_lightly signs.drive_to_end_elsewhere
  yes: I'm fighting the urge to {end it} every single hour.
  yes: im so close to {kms}
  no: I almost ended the call.

gate signs.do_it_sign_elsewhere
  note: Words in whose company those of do_it_sign are meant otherwise.
  unless in sentence: (relationship|healthy|rope snaps|marriage|contract|membership|lease|gym|semester|travel*|tattoo|surgery|army|church|choir|class|instagram|twitter|school|university|trip|job|dead end)
  no: I thought of joining the choir.

rule screen.l3.do_it_sign
  note: "Do it", "the note", "follow him": only with a word that cannot be meant otherwise.
  weight: 0.5
  match: { (do it|doing it|follow (him|her)|following (him|her|my [0-1])|join (him|her)|joining (him|her|my [0-1])|the note|my note|end (things|my)|ending (things|my)) }
  only if in sentence: (urge|sign not to|reason not to|reasons not to|suicid*|die|dead|death|alive|this world|this life|world without|helpline|hotline|crisis line|samaritans|voices|write in|wrote in|rehears*|final words|goodbye|grave|heaven|more than once this|for good|forever|existence|life|kill*|in my head)
  only if in sentence: (urge|sign|reason not|suicid*|die|helpline|hotline|samaritans|voices|rehears*|goodbye|grave|heaven|more than once|alive|kill*|thought of|thoughts of|thinking of|dead|end)
  unless after 2: (working life|career|shift|lease|tenancy|contract|studies|day|speech|subscription)
  apply: signs.said_lightly signs.do_it_sign_elsewhere
  yes: I keep looking for a sign not to {do it}.
  yes: I have thought of {following my} Harold more than once this winter.
  no: I thought of joining the choir.

gate signs.voice_within_elsewhere
  note: Words in whose company those of voice_within are meant otherwise.
  unless in sentence: (neighbo*|landlord|boss|song|coach|wedding|surgery|operation|divorce|move|tattoo|exam|date|confront|apolog*|interview|resign*|audition|piercing|trainer|parachut*|bungee|diving board|ask her|ask him|because i have none)
  no: Part of me wants to do it, the job is good and the boss is kind.

rule screen.l3.voice_wants_death
  note: A part, a voice or the head that says outright that the writer should be dead.
  match: { (me dead|kill yourself|finish yourself|kys|i should be dead|i should die) }
  only if in sentence: (part of me|other part|part that|my head|thoughts are back|the thought|first thought|thinking kill|my brain|other half|mind that says|mind says|the voice|voices|a voice|little voice|head says|head keeps|head tells|brain says|brain tells|brain keeps|my mind keeps|demon|demons|whisper*|lied|lie|told her i was fine|told him i was fine|told them i was fine|said i was fine|pretended|did not tell|starting to think they|they might be right|they are right|maybe they|whether i could|how many people actually)
  apply: signs.said_lightly signs.voice_within_elsewhere
  yes: The other part is getting louder and it wants {me dead}.
  yes: The voice keeps saying {kill yourself}.
  no: Part of me wants to do it, the job is good and the boss is kind.

rule screen.l3.voice_within
  note: A part, a voice or the head that wants the writer dead; the question lied to.
  weight: 0.5
  match: { (me dead|do it|end it|kill yourself|kill you|kill me|finish yourself|kill myself|kys|kms|jump|should die|should be dead|safe with myself|i felt safe|suicid*|go through with it|act on it) }
  only if in sentence: (part of me|other part|part that|my head|thoughts are back|the thought|first thought|thinking kill|my brain|other half|mind that says|mind says|the voice|voices|a voice|little voice|head says|head keeps|head tells|brain says|brain tells|brain keeps|my mind keeps|demon|demons|whisper*|lied|lie|told her i was fine|told him i was fine|told them i was fine|said i was fine|pretended|did not tell|starting to think they|they might be right|they are right|maybe they|whether i could|how many people actually)
  apply: signs.said_lightly signs.voice_within_elsewhere
  yes: My head says {do it} while I dry the cups.
  yes: They asked me if {I felt safe} with myself and I lied.
  no: Part of me wants to do it, the job is good and the boss is kind.

gate signs.not_trust_alone_elsewhere
  note: Words in whose company those of not_trust_alone are meant otherwise.
  unless in sentence: (text|tattoo|hair*|ex|biscuits|chocolate|cookies|crisps|buy*|shop*|dog|toddler|baby|guests|credit card|kids|children|grandson|cat|puppy)
  no: I don't trust myself around biscuits.

rule screen.l3.not_trust_alone
  note: Not to be left alone with oneself, or with the means.
  weight: 0.5
  match: { (not|never|no longer|do not) [0-3] (trust|leave|rely on) [0-1] (myself|me) [0-2] (alone|to be alone|on my own|by myself|tonight|around|near|with) }
  match: { (not|should not|must not|can not) [0-1] be (left)? [0-1] (alone|on my own|by myself|trusted) (tonight|right now|rn|this weekend|with (my|these|those|the) (thoughts|pills|tablets|knife|knives|rope|gun|razors)|with myself) }
  match: { (asked|ask|asking|told|made|got|let|begged|having) [0-4] (hide|lock up|lock away|take away|keep|remove|hold|look after) [0-2] (the|my|all the|our|his|her)? [0-1] (knives|pills|tablets|meds|medication|razors|blades|gun|guns|rope|car keys|medicine) } 
  match: { (hide|hid|lock|locked|threw|flushed|gave|give|handed) [0-2] (the|my|all the|our|his|her) [0-1] (knives|pills|tablets|meds|medication|razors|blades|gun|guns|rope) [0-4] (so i|so that i|in case i|before i|because i|away from me|from me|from myself) } [0-6] (not|do|can|could|cannot|might|use|reach|will|would|something|it|me)
  match: { (scared|afraid|frightened|terrified|worried) [0-3] (of|by|how|what) [0-3] (how (often|much|easy|close|calm|badly) i|i will do|i would do|i might do|i could do|i am capable of|what i am going to do|close i (came|am|was)) }
  apply: signs.said_lightly signs.not_trust_alone_elsewhere
  yes: I can{'t trust myself to be alone} tonight.
  yes: Thoughts of ending my life w{on't leave me alone}.
  no: I don't trust myself around biscuits.

# ---- level 4: a means and an interest in it -------------------------------------------------------------------------------
class SGN_DRUG
  pills | pill | tablets | tablet | meds | medication | medications | medicine | paracetamol | tylenol | ibuprofen | advil | aspirin | xanax | antidepressants | painkillers | capsules | benzos | codeine | antihistamines | sedatives | acetaminophen | insulin | oxy | valium | morphine | fentanyl | bleach | antifreeze | helium | zopiclone | diazepam | amitriptyline | propranolol | beta blockers | lithium | carbon monoxide | medicine drawer | medicine cabinet | medicine cupboard | nitrogen | maximum dose | maximum doses | the dose | doses | overdose | overdosing | exhaust | a hose | rat poison | pesticide
class SGN_ENOUGH
  kept all | maximum | looked at me funny | sixty | since june | for months | every week | each week | enough | how many | how much | would take | would it take | it takes | would do it | does it | do the job | do the trick | without pain | painless | painlessly | painful | not wake | never wake | lethal | fatal | deadly | stop my heart | stops my heart | the sums | the maths | the math | see me off | finish me | all at once | all of them | every last one | the lot | end it | end everything | way out | just in case | in case | looking at me | calling | stare | staring | stared | putting aside | saving up | saved up | put aside | stash | stashed | hoard* | stockpil* | collecting | hidden | hiding | hid | counted | counting | lined up | laid out | googled | looked up | looked into | read about | reading about | searched | researched | researching | not get it out of my head | out of my head | on my mind | keep thinking | keep picturing | which one | which ones | which pills | which tablets | what if i took | tempting | tempt* | with vodka | with whisky | with alcohol
gate signs.drug_enough_elsewhere
  note: Words in whose company those of drug_enough are meant otherwise.
  unless in sentence: (dishwasher|groceries|of a morning|half in|allergic|emergency medication|good physical|pharmacist|pharmacy|doctor|gp|nurse|vet|headache|migraine|fever|cramps|cramp|back pain|knee|allerg*|a day|per day|daily|prescri*|dog|cat|child|son|daughter|baby|toddler|mum 's|mom 's|grandma|nan|her|his|he|she|diabet*|vitamin|vitamins|flight|travel|trip|suitcase|refill|ran out|run out|rely|shortage|counter|works|working|helped|help|helps|side effects|fish|swimming pool|floor|mould|mold|laundry|shirt|stain|clean|cleaning|car|worms|fleas|weekly box|pill box|blood sugar|sugar|hospital gave|worth of|netflix|cuteness|so expensive|price|cost|side effect|dentist|physio)
  no: How many tablets a day did the doctor say?

rule screen.l4.drug_enough
  note: Medicine or poison, and whether it would be enough.
  weight: 0.5
  match: { SGN_DRUG }
  only if in sentence: SGN_ENOUGH
  only if in sentence: (SGN_I|how many|how much|which|enough)
  apply: signs.said_lightly signs.drug_enough_elsewhere
  yes: The {insulin} in the fridge would be enough, I keep doing the sums.
  yes: I looked up how many {pills} it would take.
  no: How many tablets a day did the doctor say?

class SGN_PLACE
  railway | the track | tide times | tide tables | tall buildings | have to be | into the lake | into the river | into the sea | does a building | a building have | station | coast road | parking garage | balcony | top of the | fast train | freight | express train | bridge | bridges | cliff | cliffs | roof | rooftop | balcony | ledge | overpass | viaduct | car park | multi storey | parapet | railing | railings | ninth floor | tenth floor | top floor | tall building | high rise | window | windows | platform | tracks | rails | train times | the train | trains | train | tube | express | level crossing | river | canal | lake | the sea | quarry | weir | dam | deep water | lorry | lorries | oncoming traffic | traffic | the kerb | motorway | highway | steering wheel | the wheel
class SGN_PULL
  nobody goes | no one goes | think about it | cannot sleep | can not sleep | highest | tallest | deepest | climb back | full speed | not stop at | goes straight through | goes through | look like an accident | looks like an accident | seem like an accident | throw me | throw me from | throw me off | thought of everything | at dawn | calculate | calculating | calculated | jump | jumping | jumped | step off | stepping off | step in front | stepping in front | stepping out | step out | throw myself | tempting | inviting | see if i could | fantasi* | steps between | searched for | measuring the | eyeing | eyed | no fence | no railing | low railing | my thoughts go | thoughts always go | keeps suggesting | keep picturing | it would take | all it would take | into the barrier | into the wall | into a wall | into a tree | would be the end | drop is | drawn | all i can think | thinking about it | thought about it | thought about jumping | would work | be the place | the step | would do it | that would do | let go of | letting go | falling | fall in | fall off | not going to stop | would be over | be over in | all be over | all over in | how high | how cold | how deep | how fast | how long it | how far | high enough | fast enough | deep enough | cold enough | not to go anywhere | not to travel | one step | one more step | a step more | step more | single step | peaceful down | down there | looked down | looking down | look down | stared down | pull me | pulls me | pulling me | pull of | calling me | calls me | calls to me | drawn to | draws me | close my eyes | closing my eyes | walk into | walking into | walk in and | drive into | drive off | driving off | swerve | swerving | not brake | not turn the wheel | drown* | go under | swallow me | take me under | easy it would be | so easy to | would be so easy | would be easy | would be quick | be quick | quick and | over quickly | nobody would see | no one would see | never come up | stones | can not swim | cannot swim | would be fast | not come back | not coming back | never coming back | nobody would find | be found | last thing i see | other side of the rail* | over the rail* | over the edge | too long | for a long time | chickened out | turned back | over and over
gate signs.swallow_the_lot_elsewhere
  note: Words in whose company those of swallow_the_lot are meant otherwise.
  unless in sentence: (dog|cat|he|she|toddler|water bottle|prescri*|doctor|vitamin*|headache|mechanic|leak|breakfast|dinner|hospital gave|weekly)
  no: I take the bottle of vitamins with me.

rule screen.l4.swallow_the_lot
  note: Swallowing a whole box, thought of or done.
  weight: 0.5
  match: { (downing|down|downed|swallowing|swallow|swallowed|necking|neck|popping|chugging|chug|taking|take|emptying|empty|drinking|drink|eat|eating) [0-1] (the|a|my|his|her|all|every|that)? [0-1] (whole|entire|full|of|those|the)? [0-1] (bottle|box|pack|packet|strip|blister|tub|tray|cabinet|stash|lot|jar|pot) [0-2] (of)? [0-2] SGN_DRUG }
  match: { (hose|pipe|vacuum tube) [0-3] (exhaust|tailpipe|car window) } | { exhaust [0-3] (hose|pipe through|into the car) }
  match: { SGN_DRUG [0-3] (in my hand|in my hands|in my pocket|in front of me|on the bed|on my lap|next to me|beside me|lined up|on the table) } [0-6] (goodbye*|not|die|enough|vodka|whisky|alone|tonight|crying|end|all|now|and i|$)
  match: goodbye* [0-4] { SGN_DRUG [0-3] (in my hand|in my hands|beside me|next to me|in front of me) }
  only if in sentence: (i|my|me|thought|thinking|again)
  apply: signs.said_lightly signs.swallow_the_lot_elsewhere
  yes: thought about {downing the whole bottle of advil} again
  yes: I've put the {hose on the exhaust}.
  no: I take the bottle of vitamins with me.

gate signs.place_and_pull_elsewhere
  note: Words in whose company those of place_and_pull are meant otherwise.
  unless in sentence: (jump in|jumped in|jump on|jumped on|platform (one|two|three|four|five)|cows|grandchildren again|spam call|one more|before i would|we|bungee|parachut*|paraglid*|diving|dive|swim*|surf*|pool|photo*|pictures|view|views|sunset|sunrise|fireworks|selfie|fish*|tourist*|holiday|kayak*|boat|paddl*|sail*|ducks|swans|friend*|kids|children|son|daughter|he|she|dog|cat|bird|birds|waiting for|late|delay*|missed|catch|commute*|parking|parked|speed limit|queue|radio|bike|cycling|climbing wall|rock climbing|hik*|widow|story|zip line|trampoline|afraid of heights|fear of heights|scared of heights|vertigo|curtains|clean*|to conclusions|jumped up|jumped out of my skin|jump up|to work|to school|sleep* on the|fell asleep|balloon|ball|phone|keys|hat|instructor|lesson|driving test|test|jump on the|jumped on the|wait|rain|cold wind|laundry|walk*  the dog|bank|skip*|loot|raid|respawn*|map|boss|guild|wallet|fake blood|belly flop|term is over)
  no: I sat by the river too long and my friend got cold.

rule screen.l4.place_and_pull
  note: A height, water, trains or traffic, and a pull towards them.
  weight: 0.5
  match: { SGN_PLACE }
  only if in sentence: SGN_PULL
  only if in sentence: (SGN_I|how high|how deep|how far)
  unless after 1: (seat|cleaner|shopping|box|office|ticket|strike|driver|guard|sill|frame|open|jam|lights)
  apply: signs.said_lightly signs.place_and_pull_elsewhere
  yes: Every {bridge} I cross I check how high it is.
  yes: I picture stepping off {the kerb} in front of a lorry, over and over.
  no: I sat by the river too long and my friend got cold.

class SGN_ROPE
  ropes | branch | knife block | service pistol | service weapon | sidearm | glock | shotgun 's | the knives | cabinet | rope | belt | noose | cord | dressing gown | bedsheet | sheets | scarf | cable | extension cord | leash | shoelaces | beam | beams | rafter | rafters | banister | bannister | ceiling fan | ceiling hook | light fitting | curtain rail | loft | door handle | gun | shotgun | rifle | pistol | revolver | bullet | bullets | razor | razors | blade | blades | knife | knives | scalpel | plastic bag | garage
class SGN_ROPE_USE
  what for | all i can think | over in a second | where i can see it | eyes keep | feel calmer | i would use | i would probably use | use a | if i ever | eyeing | for a long time | thoughts go | where the key is | more than i should | more than i ought | thought on it | came to that | come to that | thinking about it | think about it | thought about it | could use this | look like an answer | all it would take | how quick it | take it out | online | look at it | looking at it | reasons to go | talking to me | talk to me | pressing harder | press harder | deeper | hold me | hold my | would hold | take my weight | my weight | strong enough | long enough | tied | tie it | tying | knot | around my neck | round my neck | my neck | my throat | calling me | calls me | calls to me | calling to me | sat with | held it | holding it | stared at | staring at | stare at | in my mouth | to my head | my temple | my chest | loaded | put it back | in my hand | in my lap | car running | engine running | engine on | running in the | hose | against my | my wrist | my wrists | kick the chair | chair | swing from | hang | hanging | noose | trigger | one bullet | one shot | keep thinking | cannot stop thinking | can not stop thinking | practi* | measured | test* | just in case | under my pillow | under the bed | next to my bed | bought | ordered | hid | hidden | found where | know where | way out | doorbell rang
gate signs.rope_and_use_elsewhere
  note: Words in whose company those of rope_and_use are meant otherwise.
  unless in sentence: (hunt*|range|clay|pheasant*|cleaned|climb*|sail*|boat|fish*|kayak*|cook*|onion*|chef|bread|cheese|kitchen drawer|kitchen table|chopping|cutting board|carrot*|horse|dress|trousers|jeans|shirt|suit|cat|dog|puppy|goat|tyre|tire|tree house|plant*|hammock|fairy lights|lights|yoga|karate|judo|shav*|beard|came loose|knit*|wool|warm|winter|cold|christmas|lamp|painted|paint|decorat*|washing|laundry|ironing|bed linen|shelf|shelves|tools|curtain*|sharpen*|salon|barber|hair|scooter|grandson|he|she|police|shop window|parcel|tent|camp*|charger|monitor|usb|tv|broadband|harness*|trip|sold|museum|ring|new house|insulat*|picnic|bike|mechanic|repair|fix|balloon|homicide|spark plug|golf|skat*|charity|goodwill)
  no: I bought a knife for the bread.

rule screen.l4.rope_and_use
  note: A rope, a gun, a blade, a beam, and how it would be used.
  weight: 0.5
  match: { SGN_ROPE }
  only if in sentence: SGN_ROPE_USE
  only if in sentence: (SGN_I|tied|the doorbell)
  unless after 1: (sale|door|band|buckle|bag|burger|sharpener|block|swing|swings|climbing|drawing|cutter|phone|burner|music|car|conversion|course|opener)
  apply: signs.said_lightly signs.rope_and_use_elsewhere
  yes: I've been wondering if the {belt} would hold.
  yes: I had the car running in the {garage} yesterday, I was going to do it.
  no: I bought a knife for the bread.

gate signs.look_like_accident_elsewhere
  note: Words in whose company those of look_like_accident are meant otherwise.
  unless in sentence: (ago|years|bungee|parachut*|pool|lake|he|she|they|him|her|tickets|sing in public|rather|before i would|spider|novel|character|kids|wind|mountain|insurance company|scratch on|cat|in the sun|sunburn*|price*|sale|tell me|toast|onion*|diving board|swim*)
  no: The cat made it look like an accident.

rule screen.l4.look_like_accident
  note: One's own death made to look like an accident, or by one's own pressing, drifting, letting go.
  weight: 0.5
  match: { (look|looks|seem|pass as|pass for) [0-1] (like)? (an|a) accident }
  match: (think|thought|thinking|imagine|picture|urge|tempted|wonder*) [0-4] { (pressing harder|press harder|going deeper|cut deeper|just keep going|not surfacing|not coming up|letting go of the wheel|taking my hands off|taking off my seatbelt|closing my eyes on the|swerving) }
  match: (might|may|could|should|gonna|going to|want to|wanna|about to|tempted to|ready to|just|think to|i) [0-2] { SCR_METHOD } ($|idk|tbh|tonight|tomorrow|today|now|and|so|instead|fr|ngl|lol|again|soon|because|after|when|if)
  match: i [0-4] { (throw|hang|drown|shoot|kill|poison|cut|stab|burn|jump|finish) me (from|off|out|under|in the|into|with|by|at) }
  match: { (speed up|accelerate|floor it|drive (faster|straight|head on)|not take the (bend|curve|corner|turn)) } [0-8] (wall|tree|end it|over|finished|lorry|truck|cliff|barrier|not brake|done)
  only if in sentence: (i|me|my|myself|tempted|might|gonna|think*)
  apply: signs.said_lightly signs.look_like_accident_elsewhere
  yes: I could drive off the coast road and it would {look like an accident}.
  yes: I think to {throw me from} balcony.
  no: The cat made it look like an accident.

gate signs.let_myself_die_elsewhere
  note: Words in whose company those of let_myself_die are meant otherwise.
  unless in sentence: (wedding|visa|tax*|passport|engage*|birthday|moving|party|dentist|laundry|homework|presentation|interview|vegan|haircut|tattoo|propose)
  no: I have my papers in order for the tax office.

rule screen.l5.let_myself_die
  note: Letting oneself die; doing it, with a word of farewell or readiness in the text.
  weight: 0.5
  match: { let myself (die|go|fade|starve|bleed|drown|slip away) } ($|and|now|soon|in peace|slowly|this time)
  match: { (doing it|do it|going through with it) } [0-1] (tonight|tomorrow|friday|saturday|sunday|monday|tuesday|wednesday|thursday|this weekend|soon|now|today|$)
  match: { (set|picked|chose|have) [0-1] (a|the|my) date }
  match: { thought of everything }
  match: { (papers|affairs|things|documents) in order }
  only if in text: (got the stuff|have the stuff|goodbye|bye|note|im done|i am done|worry about me|after that you|last|forgive|peace|said goodbye|without them noticing|no one will|nobody will|viaduct|bridge|cliff|pills|rope|this week|fighting it|stopped fighting|die)
  apply: signs.said_lightly signs.let_myself_die_elsewhere
  yes: got the stuff. {doing it} friday
  yes: I'm going to {let myself die}.
  no: I have my papers in order for the tax office.

# ---- levels 5 to 7: decision, time, act -------------------------------------------------------------------------------------
class SGN_DEAD_WORDS
  die | dying | dead | death | suicide | end my life | ending my life | end it | ending it | ends tonight | it ends | kill myself | not be here | leave this world | go from this world | gone forever | gone for good | not be alive | no more | not come back | not coming back | never coming back | not return | find me | find my body | goodbye | good bye | goodbyes | final | be over | all over | last words | be gone | stay alive | not live
class SGN_RESOLVE
  decided | decide | chosen | chose | settled | made up my mind | mind is made up | my decision | certain | resolved | make sure | i promise | nothing can | nothing will | no one can stop | nobody can stop | talk me out | not stop me | try to stop me | finally | ready | only three days | three days | days left | weeks left | hours left | counting down | booked | timer | scheduled | by the time | until then | friday | saturday | sunday | monday | tuesday | wednesday | thursday | tonight | tomorrow | the third | the 3rd | this weekend | next week | after work | after school | at midnight | before christmas | no turning back | made peace | made my peace | at peace with | forgive me | explain why | everyone will be better
gate signs.resolved_elsewhere
  note: Words in whose company those of resolved are meant otherwise.
  unless in sentence: (mum|mom|dad|mother|father|friend|funeral|funerals|exam*|holiday|battery|contract|relationship|semester|lease|call)
  no: I decided to end my contract on Monday.

rule screen.l5.resolved
  note: Dying, and a decision, a date, a farewell.
  weight: 0.5
  match: { SGN_DEAD_WORDS }
  only if in sentence: SGN_RESOLVE
  only if in sentence: SGN_I
  unless inside: (goodbye|final|all over|be over|it ends|no more|find me|dead|die|death|dying|goodbyes|good bye|not come back|not coming back|be gone|not return)
  apply: signs.said_lightly signs.afraid_of_it signs.about_another signs.resolved_elsewhere
  yes: I decide to {go from this world}.
  yes: im gonna {kill myself} tn
  no: I decided to end my contract on Monday.

gate signs.dead_by_elsewhere
  note: Words in whose company those of dead_by are meant otherwise.
  unless in sentence: (moving|work on|to this (restaurant|shop|hairdresser)|he|she|hide and seek|holiday|contract|camp|feel like|as if|late|mum|mom|dad|if i do not|dog|cat|deadline|phone|burglar|guests|stain)
  no: I'm not coming back to this restaurant on Friday.

rule screen.l6.dead_by
  note: Oneself dead, gone or unreturning, at a named hour.
  weight: 0.5
  match: (i|im) (am|will|ll|shall|be|can)? [0-2] (going to|gonna|finally|already)? [0-1] { be (dead|gone for good|gone forever|no more|with the angels|in heaven|at peace) }
  match: ill { be (dead|gone for good) }
  match: { (not|never) (coming|come|going to come|returning) (back|home) } 
  match: { it (all)? (ends|will end|will be over|is over) (tonight|tomorrow|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this weekend|today) }
  match: { (nobody|no one|they|someone|housekeeping|the cleaner|until somebody|before anyone) [0-2] (will|would|can)? (find|finds|discover|discovers) me }
  match: { (chosen|choose|chose|decided on|picked|accepted) (death|dying|to die|suicide|not to live|the end) }
  only if in sentence: (SGN_RESOLVE|calm|morning|break|checkout|cliff|cliffs|bridge|sea|woods|forest|pills|note|letter|dead|sorry|end|exams|birthday)
  unless before 3: (want|wants|wanting|wish)
  apply: signs.said_lightly signs.afraid_of_it signs.dead_by_elsewhere
  yes: by the time break is over ill {be dead}
  yes: The room is booked for the 3rd, {nobody will find me} until checkout.
  no: I'm not coming back to this restaurant on Friday.

class SGN_FAREWELL
  letters to my children | letters to my kids | letters to my family | letters to my parents | goodbye to the grandchildren | goodbye to the kids | goodbye to my | do not need where i am going | not have to worry about me | goodbye message | goodbye messages | goodbye letter | goodbye video | letters are written | letter is written | notes are written | the letters are | a letter to explain | letter to explain | letter for each | one for each | my will | my passwords | passwords | my funeral | funeral songs | affairs in order | affairs are in order | home for the cat | home for the dog | home for my cat | home for my dog | rehomed | gave away my | given away my | giving away my | gave away all | gave my things | everything is ready | said my goodbyes | saying my goodbyes | my goodbyes | last words | final words | a note for everyone | written to everyone | deleted my accounts | paid off my debts | my ashes | who gets my | forgive me all | please forgive me | thank you for trying | thank you for everything | thanks for trying | sorry for everything | goodbye everyone | goodbye all | by the time you read
class SGN_FAREWELL_WITH
  find them afterwards | afterwards | hidden | each of the | one for each | for each of | on the desk | on the pillow | not need | no longer need | wont need | where i am going | when i am gone | after me | after i | once i | for after | if anything happens | without them noticing | this week | after that | a date | not need them | so nobody has | so they do not have | will find | forgive me | not be long | is ready | all ready | it is time | ends tonight | tonight | gone | on a timer | scheduled | cannot stay | can not stay | could not stay | stay alive | not stay | not go on | cannot go on | can not go on | explain why | not your fault | no ones fault | nobodys fault | all of you | bye | goodbye | end | over | dead | die | alive | peace | the girls | the kids know | last time | cancelled | home for | phone off | wrote | sent everyone | sent them
gate signs.farewell_signs_elsewhere
  note: Words in whose company those of farewell_signs are meant otherwise.
  unless in sentence: (lads|captain s|server|armband|boots|find my old|old letters|presents|old skis|charity|landlord|neighbour|neighbor|santa|birthday|valentine*|teacher|council|christmas|lawyer|solicitor|notary|insurance|bank|editor|colleague*|coworker*|holiday|trip|flight|moving|gym|mortgage|seat|number|shelter|foster|season|tour|album|station|airport|see you|for now|wordle|wifi|manager|router|composing|email|reset|account|login|grandma|grandpa|his|her|dad 's|mum 's|uncle|aunt|wedding|baby|letters to the|bye election)
  no: The council answered the letters.

rule screen.l7.farewell_signs
  note: A letter, a will, a pet given away, a last thank-you, and what is to be afterwards.
  weight: 0.5
  match: { SGN_FAREWELL }
  only if in text: SGN_FAREWELL_WITH
  apply: signs.said_lightly signs.farewell_signs_elsewhere
  yes: The letters, {one for each} of the girls. Then it will be over.
  yes: {Please forgive me}, all of you. It ends tonight.
  no: The council answered the letters.

gate signs.tried_and_lived_elsewhere
  note: Words in whose company those of tried_and_lived are meant otherwise.
  unless in sentence: (yoga|diet|sourdough|sofa|bed|couch|trampoline|pool|bike|skate*|ski*|snow*|parachut*|bungee|rope swing|hedge|hair|grass|cake|onion*|finger|thumb|bread|joy|up and down|horse|fence|laughing|swing|ice)
  no: I jumped off the swing and landed on my knees.

rule screen.l7.tried_and_lived
  note: An attempt told by how it failed.
  weight: 0.5
  match: { i [0-2] (tried|attempted|jumped|overdosed|did it|tried it|hung|hanged|let go|stepped out|swallowed|cut|took them|fired|pulled) }
  only if in sentence: (landed|woke up|still here|still alive|threw up|threw it up|rope broke|rope snapped|branch broke|branch snapped|found me|cut me down|pumped my stomach|stomach pumped|icu|psych ward|survived|even fail|even failed|even die|jammed|misfired|did not work|it failed|ambulance|paramedic*|stitches|not deep enough|before my sister knocked|walked in)
  only if in sentence: (last night|yesterday|but|and|again|then|before|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|even)
  apply: signs.said_lightly signs.tried_and_lived_elsewhere
  yes: {I jumped} but I landed on the roof below and broke my ankle.
  yes: {i tried} to od but my mom found me
  no: I jumped off the swing and landed on my knees.

class SGN_ALONE_TIME
  asleep | in bed | gone to bed | no one is home | no one home | nobody is home | nobody home | no ones home | no one is around | when i am alone | house is empty | home alone | everyone is out | everybody is out | they are out | leaves for | leave for | goes to work | is at work | are at work | is away | are away | goes out | lights are out | after dark | before anyone | before they | before she | before he | while they | while everyone | no one can stop | nobody can stop | the flat to myself | the house to myself | by the time they | by the time you
gate signs.when_alone_elsewhere
  note: Words in whose company those of when_alone are meant otherwise.
  unless in sentence: (laundry|dishes|homework|cleaning|clean|cook*|bake|surprise|wrap*|paint*|ironing|present*|packing|shopping|study|studying|revise|workout|cake|hoover*|vacuum*|essay|gifts|washing|tidy|email|propose|yoga|watch|read|bath|treadmill|practise|practice|dinner|lunch|kitchen|christmas|tax*|assemble|writing|sleep)
  no: I'll do the dishes when the kids are asleep.

rule screen.l6.when_alone
  note: "I'll do it", and an hour when nobody can stop it.
  weight: 0.5
  match: { (will|ill|going to|gonna|gunna|am|im|shall|planning to|plan to|plan is to|doing|do|happen|happening) [0-2] (do it|doing it|end it|ending it|it|be over|be done|be gone|be the day|be the night|take (everything|them all|them|the lot|it all)|swallow them|jump|use it|go through with it|finish it|end|happen) }
  match: { plan is [0-14] (take|use|swallow|jump|hang|drive) [0-3] (everything|them all|the lot|all of (it|them)|the (rope|gun|car|pills|tablets)|in the cabinet|off) }
  only if in sentence: SGN_ALONE_TIME
  apply: signs.said_lightly signs.when_alone_elsewhere
  unless inside: (do it (for|with|by|like))
  yes: Tonight, once the kids are asleep, I'll {do it}.
  yes: {doing it} tmrw after school when no ones home
  no: I'll do the dishes when the kids are asleep.

gate signs.strong_words_elsewhere
  note: Words in whose company those of strong_words are meant otherwise.
  unless in sentence: (SCR_MUNDANE|game|level|novel|essay|lecture|research*|hamlet|feet|shoes|heels|suspense|film|movie|character|bungee|swim*|plants|pool|old life|single life|hotel)
  no: I keep thinking about jumping into a new career.

rule screen.l3.strong_words
  note: Words that mean one thing, whatever is joked around them.
  match: (nobody|no one|who|anyone|anybody|not one person|not a soul) [0-1] (would|will|d) [0-2] { (care|notice|miss me|be sad|cry|even know|even notice|give a damn|give a shit) if i [0-3] (died|die|was dead|were dead|am dead|disappeared|was gone|were gone|killed myself|vanished|am gone) }
  match: (can not|could not|keep|always|been|stop) [0-3] (think|thinking|thinkin) [0-1] (about|of|abt) { SCR_METHOD_ING }
  match: (think|thinking|thought|dream|dreaming|fantasi*|consider*) [0-1] (about|of) [0-1] { (driving|walking|jumping|stepping|drive|walk|jump|step|running) [0-3] (into the (lake|river|sea|ocean|water|canal|wall|traffic)|off the (bridge|pier|roof|cliff)|in front of (a|the) (train|bus|truck|car|lorry|tube)) }
  match: { (let|letting|help|helping) me die }
  match: { (plan|goal|wish|resolution|aim) [0-4] is to [0-1] (not exist|be dead|die|be gone|not be alive|stop existing) }
  match: { (cut me down|cuts me down|put me on watch|on suicide watch|suicide watch|sectioned me|pumped my stomach) }
  match: (think|thinking|thought|thoughts|mind|idea|ideas|head|dream|obsess*|considering) [0-4] { (suicide|kill me|to kill me|killing me|sui) }
  match: (think|thinking|thought|thoughts) [0-1] (of|about) { (stabbing|shooting|strangling|poisoning|killing) (him|her|them|my [0-2] (boss|dad|father|brother|ex|husband|wife|stepfather|teacher)) }
  match: { (used|took|dose|dosed|drank|shot up|injected) [0-6] on purpose } [0-8] (came round|came to|woke|survived|wake|die|dead|not wake)
  match: { (want|wanted|need|like|ready) [0-1] (to)? (finish|end|stop) [0-1] (with)? (life|living|everything i mean life|my existing) } ($|i|and|because|now)
  apply: signs.strong_words_elsewhere
  yes: no one would {care if i died} lol
  yes: cant stop thinking abt {jumping in front of the train}
  no: I keep thinking about jumping into a new career.

gate signs.all_known_elsewhere
  note: Words in whose company those of all_known are meant otherwise.
  unless in sentence: (headache|pain|better|doctor|food|breakfast|dinner|class|school|job|work|uni|university|placement|internship|semester|holiday|season|diet|college|camp|lesson*|vitamins|antibiotic*|prescri*|fever|flu|migraine|drive there)
  no: This is my last week at the job.

rule screen.l6.all_known
  note: Knowing how and where and when; the last week with peace made.
  weight: 0.5
  match: { know (how|where|when|exactly how|exactly where) [0-2] know (how|where|when|the place|the day|the date) }
  match: { this is (going to be)? (my|the) last (day|night|week|month|weekend|christmas|birthday|summer|winter|spring) } 
  match: { took (the|all the|my|all my|them|those) (tablets|pills|meds) } [0-2] (an hour|about an|half an|ten minutes|minutes ago|hours ago|just now)
  match: (on|until|and) [0-3] then the { (pills|rope|bridge|train|river|gun|bath) } $
  only if in text: (know|peace|sunday|monday|tuesday|wednesday|thursday|friday|saturday|goodbye|sorry|die|dead|asleep|empty|alone|tablets|pills|note|over)
  apply: signs.said_lightly signs.all_known_elsewhere
  yes: I {know how, I know where} and it will be on Sunday.
  yes: {This is my last week}. I've made peace with it.
  no: This is my last week at the job.

gate signs.weapon_and_people_elsewhere
  note: Words in whose company those of weapon_and_people are meant otherwise.
  unless in sentence: (accident*|feelings|bath|birthday|baseball|cricket|cook*|kitchen|camping|police|news|film|novel|hug|sandpit|snow|golf|chess|plants|sugar|salt)
  no: I took the knife to the kitchen.

rule screen.harm_to_others.weapon_and_people
  note: A weapon and the people it is for; putting somebody in the ground; poison in a drink.
  match: { (laugh|bully|touch|mess) [0-6] (bringing|bring) [0-1] (a|the|my) (knife|gun) }
  match: { (bring|bringing|take|taking|carry|carrying|got|get|have|use|using|steal) [0-4] (gun|guns|knife|rifle|shotgun|pistol|bomb|petrol|gasoline|acid|machete|axe|crowbar) [0-2] (to|at|into|for|in) [0-2] (school|work|class|church|the office|college|campus|the mall|him|her|them|the club|the glovebox) }
  match: { (put|putting|bury|burying) (him|her|them) [0-2] (in|into|under|six feet) [0-1] (the)? (ground|grave|hospital|coffin|morgue|patio|intensive care) }
  match: { (put|putting|slip|slipped|mix|mixed) [0-3] (in|into) (his|her|their) (drink|drinks|coffee|tea|food|soup|dinner|water) } [0-8] (kill*|die*|sick|poison*|hope|suffer|regret|dead)
  match: (scared|afraid|terrified|worried|urge|urges|going to|might|could|nearly|almost|pictures|images|thoughts|head) [0-6] { (do something|hurt|harm|shake|lose it|snap|drop|dropping|throw|throwing|drown|drowning|smother*|shaking|stab*) [0-3] (to|with|at|on)? [0-1] (the baby|my baby|my kids|the kids|my son|my daughter|my children|the children) }
  apply: signs.said_lightly signs.weapon_and_people_elsewhere
  yes: gonna {bring my dads gun to school} and show them
  yes: Next time I'll {put him in the ground}, and I mean that.
  no: I took the knife to the kitchen.

# ---- self-harm ---------------------------------------------------------------------------------------------------------------
class SGN_SKIN
  my hair | my scalp | my head against | my arm | my arms | my wrist | my wrists | my thigh | my thighs | my leg | my legs | my skin | my forearm | my forearms | my stomach | my hip | my hips | my ankle | my ankles | my body | my palms | my knuckles | the marks | my marks | my scars | the scars | my cuts | the cuts | fresh lines | fresh cuts | new cuts
class SGN_SKIN_WITH
  until there was blood | the wall | blade | blades | razor | razors | razor blade | razor blades | lighter | hot iron | cigarette | box cutter | fresh lines | fresh cuts | new cuts | cuts | four cuts | lines on | marks | scars | bleed | bleeding | bled | blood | carve* | carved | slice | sliced | sleeves | hoodie | shorts | bracelets | hide | hides | hiding | hid | see them | all see | nobody sees | no one sees | mum sees | mom sees | deserve | deserved | punish* | made everything quiet | everything quiet | quiets | calms | relief | released | feel something | feel anything | feel real | relapse | relapsed | relapsing | clean | split | raw | did it again | the cat did it | burned | burnt | burn | burning | scratched open | scratching | nails into
gate signs.skin_signs_elsewhere
  note: Words in whose company those of skin_signs are meant otherwise.
  unless in sentence: (code|the cat scratched|cat scratched|kitten|hairdresser|hair dye|dyed|cut my hair|hair cut|painted the wall|lean*|cook*|chop*|onion*|oven|stove|pan|kettle|accident*|football|fell|tripped|slipped|bike|knit*|oops|ouch|garden*|gym class is fun|workout|muscles|tattoo*|surgery|acne|spot|spots|pimple*|eczema|mosquito*|bites|doctor|nurse|spicy|physio|sunburn*|sun|psoriasis|rash|itch*|birthmark|freckle*|wax*|shav*|cream|lotion|shower gel|bath salts|soap|calories|fat|gain*|diet|stretch marks|pregnan*|blood test|blood pressure|jab|vaccine|bra|warm|cold|tan|beach|nettle*|bramble*|ironing|hair|weights|squats|run|running|stairs|jeans fit|moistur*|sore|doms|legs hurt|feet|sand|paint|mud|varicose|doing yoga|swollen|ache|aching|cramp*)
  no: My legs were raw from the sunburn.

rule screen.self_harm.skin_signs
  note: A part of the body where it is done, and a tool, a trace or a secret.
  match: { SGN_SKIN }
  only if in sentence: SGN_SKIN_WITH
  apply: signs.said_lightly signs.skin_signs_elsewhere
  yes: I told him the cat did {my arm}, it was a blade, and I told my boyfriend the cat did it.
  yes: Hot iron on {my forearm}. It made everything quiet.
  no: My legs were raw from the sunburn.

gate signs.secret_tools_elsewhere
  note: Words in whose company those of secret_tools are meant otherwise.
  unless in sentence: (SCR_ACCIDENT|shav*|beard|legs smooth|mower|lawn|saw|ice skates|wiper|fan|he|she|barber|toddler|kid|kids|homework|dice|gym|boxing|mosquito*|laughing|pinch myself|ice)
  no: I bought new blades for the mower.

rule screen.self_harm.secret_tools
  note: Blades kept in secret; the urge.
  match: { (hid|hide|hidden|hiding|keep|kept|bought|buy|stole|took|unscrewed|broke|saved) [0-6] (razor blades|razor blade|blades|blade|razors|pencil sharpener|sharpener) }
  match: { (blade|blades|razor blades|razors|razor) [0-6] (hid|hide|hidden|hiding|behind the|under my|in my (sock|phone case|bra|drawer|wallet|pillow|bag|pencil case)|calling) }
  match: (urge|urges|itch|craving|cravings|want|wanting|tempted|impulse|need) [0-2] to [0-1] { (sh|self harm|selfharm|relapse|bleed|slice|use the blade|see blood) }
  match: { (shorts|short sleeves|swimming|t shirt|t shirts|bikini|changing room|swim class|pe|gym class) } [0-8] (would all see|all see my|see my (arms|legs|wrists|thighs)|see them|because of my (legs|arms|thighs|wrists))
  match: (bathroom|whenever|argue*|every time|locked|blade|alone|room|urge*|numb) [0-10] (and|then|to) { cut } $
  match: i [0-1] { (did it again|slipped again|gave in again) } [0-3] (cuts|times|deep|bled|blood|blade|arm|arms|thigh|thighs|sleeves|scars|four|three|two|five)
  match: { i (hit|punch|slap|bang|smack|beat|scratch|bite|pinch|burn) (myself|my own (head|face|arms|legs|thighs)) }
  match: { (punched|punching|hit|kicked|headbutted|slammed) [0-1] (the|a|my)? (wall|walls|door|mirror|desk|floor) [0-3] (until|till|so hard|over and over|again and again|because) }
  apply: signs.said_lightly signs.secret_tools_elsewhere
  yes: I bought new razor blades and I {hid them behind the books, the razor blades} I mean.
  yes: I {punched the wall until} my knuckles split.
  no: I bought new blades for the mower.

# ---- concern for somebody else -------------------------------------------------------------------------------------------------
class SGN_SAYS
  says | said | saying | tells me | told me | told us | talking about | talks about | keeps saying | posted | texted | wrote | writes | thinks | threatens | threatened | threatening | mentioned | messaged | whispered | jokes about | joked about | wants to | has been | keeps sending | left a | asked me | sent me | sent a
class SGN_DANGER
  her cuts | his cuts | note and his | note and her | without him | without her | joining her | joining his | join her | join his | bring a knife | bring a gun | bring his dads | sounds like a goodbye | like a goodbye | goodbye | end it | ending it | end it all | end things | be dead | being dead | dead | die | dying | wants to die | better off dead | kill himself | kill herself | kill themselves | killing himself | killing herself | hurt himself | hurt herself | nothing left to live | nothing to live | not want to live | not wants to live | no point anymore | no point in | no reason to live | not be here | not want to be here | not be around | not wake up | drive into a wall | drive into a tree | jump | jump off | hang himself | hang herself | overdose | enough tablets | enough pills | saved up enough | cutting | suicide | suicidal | be with mum | be with mom | be with dad | be with grandad | be with grandma | go to heaven | bye and turned | sorry for everything | goodbye note | goodbye letter | goodbye message | disappear forever | sleep forever | would not miss | not want to exist | kms | unalive
gate signs.other_says_elsewhere
  note: Words in whose company those of other_says are meant otherwise.
  unless in sentence: (hedgehog*|grandpa and|been dead since|gone dead|fixin to|jump in the|jumping jacks|goodbye letters|goodbye leters|maternity|landlord|station|airport|wave*|waving|penalty|football|until (august|monday|friday|the weekend)|engine|string|breaker|wire|boat|piano|instructor|lifejacket|car s|relationship|contract|novel|book|song|character|laughing|boredom|cancer|hospice|doctor|doctors|years ago|grass|hair|film|article|news|report|budget|costs|actor|passed away|in his sleep|in her sleep|therapist|podcast|my ex husband died|died|battery|plane|flight|phone|a knife to|rope jumping|school band|jump rope|party|dinner|dance|happy without (him|her))
  no: My boss said we should meet on Friday.

rule screen.l2.other_says
  note: Somebody near who speaks of dying or of an end.
  weight: 0.5
  match: { SGN_DANGER }
  only if in sentence: SGN_SAYS
  unless before 6: (asked|asks|ask) (me)? [0-2] (if i|whether i|have you|had i|do i|do you|are you)
  only if in sentence: (he|she|they|SCR_PERSON|her|him|their|his)
  unless inside: (no point in)
  unless before 2: (a|the|already|if she|if he|will literally|went|in a|for|as)
  unless after 2: (job|end|phone|battery|battery|alone|so checkmate)
  apply: signs.said_lightly signs.other_says_elsewhere
  yes: My sister's been talking about wanting to {be dead} since the divorce.
  yes: My ex keeps threatening {suicide}.
  no: My boss said we should meet on Friday.

gate signs.other_says_strong_elsewhere
  note: Words in whose company those of other_says_strong are meant otherwise.
  unless in sentence: (colleague*|retire*|season|thorns|roses|mosquito*|hunting|kitchen|shav*|barber|surgeon|jet lag|teenager on saturdays|leaving do)
  no: She posted a photo of her new phone.

rule screen.l3.other_says_strong
  note: The same with words that need a person beside them.
  match: (he|she|they|SCR_PERSON) [0-10] { (wants to die|wish* (he|she|they) (was|were) dead|rather be dead|rather die|happier once (he|she) is dead|better off dead|posted a goodbye|sent a goodbye|left a goodbye|said goodbye to everyone|saying goodbye to everyone|sorry for everything bye|sounds like a goodbye|stopped taking (his|her) insulin|razor blades in|sleeps with a gun|gun under|has a gun|cuts all over|swallowed a bunch|wont wake up|will not wake up) }
  match: { (happier|better off|better|relieved) [0-2] (once|when|if|after) (he|she|they) [0-1] (dead|gone|not here) }
  match: (found|find|saw|noticed|discovered) [0-3] { (razor blades|razors|blades|blade|a rope|noose|a stash of pills|hidden pills|suicide note|goodbye letter|goodbye note|cuts|fresh cuts|burn marks) [0-3] (in|under|on|all over|behind) } [0-4] (room|bed|drawer|pillow|bag|legs|arms|wrists|arm|leg|thighs|backpack|daughter*|son*|sister*|brother*)
  match: { (posted|sent|wrote|left|texted|messaged) [0-6] (goodbye|good bye|farewell|sorry for everything|bye) } [0-10] (not answer*|isnt answer*|phone off|her phone|his phone|story|not reply*|not pick|can not reach|scared|worried|gone|turned)
  apply: signs.said_lightly signs.other_says_strong_elsewhere
  yes: We'd all be {happier once he's dead}, he said.
  yes: my bestie {posted a goodbye} on her story and isnt answering
  no: She posted a photo of her new phone.

rule screen.l3.other_gone_quiet
  note: Somebody else's farewell, silence and signs, and the fear for them.
  match: { (found|find|finding|just found) [0-2] (a|the) (note|letter|rope|goodbye letter) [0-1] (in|under|on|from) (his|her|my|the) }
  match: (he|she|they|SCR_PERSON) [0-6] { (is not|not|isnt|wont|will not|has not been|stopped|no) (answering|picking up|replying|pick up|answer) } 
  match: (he|she|they|SCR_PERSON) [0-6] { (gave|given|giving|gien|gives) (away)? [0-2] (his|her|their|all his|all her) (records|guitar|things|stuff|clothes|watch|dog|cat|books|tools|money|bike|console) }
  match: (he|she|mum|mam|dad|who) [0-6] { (finished|done) with (living|life) } | (he|she) [0-6] { (chosen|picked|set) (her|his) (day|date) }
  match: { (turned off|switched off|left) (her|his|their) phone } | { (posted|posts|sent) a (pic|picture|photo) of (pills|tablets|a bridge|the bridge|a rope|a gun) } | { (said|says) (cheerio|goodbye|bye) to (his|her) (ma|mum|mam|mom|dad|kids) } | { (out|oot|went) (with|wi) the (shotgun|gun|rope) }
  match: { (asking|asks|keeps asking) [0-1] (me)? who (would|will) [0-2] (take|have|look after) (his|her|their) (cat|dog|kids|bird) }
  match: { made me (swear|promise) not to tell } [0-20] (pills|die|gone|wrists|arms|scared|tonight|something|what to do|what do)
  only if in text: (scared|afraid|worried|freaking out|feart|sick with fear|do i call|what do i do|no point|tried before|tried in|she tried|he tried|sorry over and over|last night here|calm|weird|let me go|car is gone|goodbye|can not breathe|can not sleep|bridge|nobody is doing anything|thanks for everything|stopped taking|never says that|note|suicid*|gone out|hang up|hung up)
  apply: sci.errand
  unless in text: (ghosted|crush|date|dating|landlord|customer|invoice|tinder|ticket|fundrais*|jumble|plumber|love letter|permission slip)
  yes: I {found a note in my} son's room, it says sorry over and over.
  yes: She sent "thanks for everything" and {turned off her phone}. She tried before.
  yes: She {made me promise not to tell} about the pills, and she tried before.
  no: He is not answering, the plumber, I'm worried his phone is flat.
