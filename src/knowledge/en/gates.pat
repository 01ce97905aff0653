language en
use classes

# When words that look like a distortion are none. Each reason is one gate, with its own counter-examples;
# `apply` at the end of this file says which rules listen to it. Order as in the domain reference, 2.2.

# A bare feeling is never a distortion.
class FEELING
  sad | angry | hurt | lonely | anxious | afraid | tired | frustrated | confused | ashamed | guilty
  embarrassed | upset | scared | numb | jealous | worried | nervous | stressed | overwhelmed | empty | down
  low | blue | disappointed | rejected | miserable | depressed | bad | awful | terrible | exhausted | irritated
  annoyed | homesick | bored | restless | left out | worthless | hopeless | helpless | unloved | unwanted
  humiliated | ignored | sick | tense | heartbroken
class FEEL
  feel | felt | am feeling | was feeling | have been feeling | am | was
class WHEN
  today | tonight | right now | this morning | this evening | this week | lately | at the moment | again | now
  these days | yesterday | last night | all day | sometimes
gate feeling_only
  note: A sentence that says only how one feels is never a distortion; feelings are never disputed.
  unless in sentence: ^ (and|but|well|today|tonight|honestly)? i FEEL (DEGREE)? (DEGREE)? FEELING ((and|or|but) (DEGREE)? FEELING)? ((and|or|but) (DEGREE)? FEELING)? (WHEN)? (WHEN)? $
  no: I feel sad today.
  no: I feel lonely.
  no: I feel so worthless right now.

class DEFUSED
  i had it in my head | i kept thinking it was | i had concluded | i told myself | i had told myself | in my head
  my head says | the thought is | the thought was | i called myself | i had quite settled | it is tempting to say
  you could argue | i was going to write | the word that i used | half true | if i picture | i thought i would be
  i thought i would never | i had decided that | i was sure that i had | i caught | i said no one would
  i was afraid that all | before i believed | i heard myself | feelings are | does not make it a fact | a fact though
  it is possible they | it is possible that | not gonna assume | not going to assume | i am not going to say
  i can not know | i could not have known | i do not know that | you did not hear | what she said was
  what happened is | what actually happened | a more measured view
  i used to think | i used to believe | i used to feel | i used to tell myself | i used to say | part of me
  a part of me | i notice the thought | i notice that i | i noticed the thought | i notice the story
  i noticed that i | i am noticing | i had the thought | i have the thought | i am having the thought
  i was having the thought | my mind says | my mind said | my mind tells me | my mind told me | my brain says
  my brain tells me | my inner critic | the inner critic | that is not true | is not true | was not true
  it is not true | old story | same old story | i caught myself | i catch myself | the thought that
  i no longer think | i no longer believe | i do not believe that anymore | i do not think that anymore
  i realized that i was | i realised that i was | i was wrong to think | i wrongly assumed | i wrongly assume
  i am wrongly assuming | i was assuming | i am assuming | i tend to think | i sometimes think
  my first thought was | i jumped to the conclusion | i am jumping to conclusions | i was jumping to
  i should not assume | i can not assume | it would be wrong to | it is wrong to think | just a thought
  only a thought | just my anxiety | just the anxiety | my anxiety says | my anxiety tells me
  my anxiety was telling me | younger me | my depression says | a younger me | when i was younger i thought | i once thought
  there is no proof | there is no evidence | no reason to think | no reason to believe | no reason to assume
  does not mean i am | does not mean that i am | does not mean that he | does not mean she | does not mean they
  not mean the rest | not mean everyone | not mean i can not | not mean that i can not | not mean i will
  not mean that i will | not mean i should | not mean anyone will | not mean people | not mean it will
  not mean that it will | not mean all | not mean that all | does not mean that they | does not mean that she | does not mean he | not necessarily | it is unlikely that
  it is not that | i doubt that they | i do not really believe
gate defused
  note: The person already looks at the thought from outside, or tells of an earlier one.
  unless in sentence: DEFUSED
  no: I used to think everyone hated me.
  no: I notice the thought that I'm a loser.
  no: My mind says I'm a failure, and I let it talk.

gate quoted
  note: Words in quotation marks are somebody's words, not the thought itself.
  unless quoted
  no: "You are an idiot", he shouted.

class DENIAL
  is not | am not | was not | hardly | nobody said | no one said | not think | not believe | never think
  not mean | not make | not prove | not say | never said | without being | instead of | rather than | not because
  far from | doubt | not as if | not that | not true | no longer | not about | not really | not always | not feel
gate negated
  note: "I am not a failure" argues against the label.
  unless before 4: DENIAL
  unless before 1: not|never|no
  unless touching: BE (not|never|no)|do not think i am
  no: I am not a failure.
  no: It does not make me a loser.
  no: It was not my fault that the train was late.

gate reported_mind
  note: What somebody said is evidence about their mind, not a guess.
  unless before 6: (he|she|they|i|and|who|has|have|had|just|then|PERSON) REPORT
  unless in sentence: (he|she|they|PERSON) REPORT (me|us|that|so|to)
  unless in sentence: so (he|she|they) (says|say|said)|she said she|he said he|they said they|(she|he) said
  unless in text: (she|he|they) (has|have|is|s)? told me|i asked (her|him|them|and|if|whether|my|hana)
  no: She told me she thinks I was rude.

gate laughed_off
  note: Told as a joke or with relief, hard words are no verdict.
  times 0.4 if in text: lol|haha|hahaha|lmao|laughed for|we laughed|made us laugh|made me laugh|so funny|😂|🤣|😅|😊|🙂|trophy|grinned|giggled|never funnier|turns out|it turned out

gate reported_label
  note: A name that somebody else used is weaker evidence than one's own.
  times 0.4 if before 6: REPORT

gate in_others_eyes
  note: "They think I am a loser" is a guess about their mind more than a name for oneself.
  times 0.55 if before 4: (think|thinks|thought|thinking|assume|assumes|believe|believes|say|says|see|sees|look|looks|know|knows)

gate praised
  note: An absolute with something good near it is praise: "everyone was kind to me".
  unless near 6: PRAISE
  no: Everyone was kind to me tonight.
  no: We always laugh together and it is great.

class ROUTINE
  take the bus | take the train | walk to | drive to | drink | eat breakfast | brush my | lock the | set my
  wear | sleep on | sit in | park | order the | buy the | get up at | wake up at | go to bed at | read before
  carry | keep a | make my bed | listen to | watch the | wash my | check the | put the | turn off | take my
class COUNT
  three of | two of | four of | five of | six of | one of the five | twice this | three times this
  times this week | times this month | out of five | out of ten | out of the | percent of
gate literal
  note: Habits and counts are facts: "I always take the bus", "three of the five".
  unless touching: ROUTINE
  unless in sentence: COUNT
  no: I always take the bus to work.
  no: Three of the five people I asked said no.

class ERRAND
  buy | call | clean | book | pay | finish | send | pick | take | catch | water | email | drink | sleep
  be at | start | write | get milk | get bread | get up | get home | get going | check | wash | pack | cook
  feed | walk the | leave by | leave at | leave early | leave soon | work | go | order | print | bring | return
  renew | fix | replace | update | read the | submit | reply | charge | empty | charge | wake up | study | iron
  fill | mail | post | schedule | remember to | go shopping | make an appointment | see the dentist
  practice | practise | save | stop by | head | look into | try the | visit | watch
gate duty
  note: Errands, work and plans are duties, not rules about how one must be.
  unless touching: MODAL_RULE ERRAND
  no: I should buy milk on the way home.
  no: I have to work at nine.

class GUESSABLE
  raining | snowing | cold | hot | late | hungry | tired | thirsty | the train | the bus | the post | a mistake
  some mistake | nice | fun | great | hard for | difficult for | lovely | wonderful | amazing | exciting
  kidding | joking | proud | somewhere | at home | in my | in the | on the | a way | a reason | asleep | early
  there | here | happy | exhausted | monday | sunday | new
gate epistemic
  note: "It must be raining" is a guess about facts, not a rule.
  unless touching: must (have been|be|have) GUESSABLE
  unless in sentence: must (be|have been) GUESSABLE
  unless touching: must have (been|caught|sounded|gone|painted|left|had|forgotten|missed|lost|got|made|misunderstood|seen|heard|taken|thought|meant|come|fallen)
  unless touching: must be (very|really|so)? (busy|tired|nice|proud|new|hungry|growing|cold)
  no: It must be raining outside.

class PLAN_VERB
  go | come | attend | eat | drink | join | buy | work | be at | be in | be there | be home | be working | wear
  use | order | take | drive | call | let | give up | stop | quit | be able to make | be joining | be coming
  tell | say | do that | forget | be late | need | sign | accept | watch | read | cook | vote | pay | sell
gate plan
  note: "I won't go on Friday" is a plan or a refusal, not a prediction.
  unless touching: (i|we) (will not|am not going to|are not going to) PLAN_VERB
  no: I won't go on Friday because I'm working.

gate hopeful_what_if
  note: A what-if that ends well is no worry.
  unless after 8: (then (we|i))|square|green|were
  unless after 8: (goes|works|go|work) (well|out|fine|great|okay|smoothly)|likes me|enjoys|enjoy|succeed|succeeds|is fine|turns out (well|fine)|is great|win|wins|could
  unless touching: what if (we (go|try|do|add|make|take|meet|use|move|change|start|all|just)|i (try|tried|start|started|ask for|asked for|could|can (just|also)|made|took|used)|you)
  no: What if it goes well?
  no: What if we meet at the station instead?

class IDIOM
  to be honest | no way | never mind | all right | at all times | no problem | no worries | no doubt about it
  not bad | all in all | all over | after all | first of all | above all | for all i know | no idea
  all the best | by all means | once and for all | good for nothing
gate idiom
  note: Fixed phrases that only look like absolutes.
  unless touching: IDIOM
  no: Never mind, all right, no problem at all.

class MISTREATMENT
  hit me | hits me | beat me | beats me | beat me up | slapped me | slaps me | punched me | kicked me | choked me
  strangled me | raped me | raped | assaulted | assaulted me | molested | abused me | abuses me | abused
  abusive | abuse | threatened me | threatens me | stalked me | stalking me | bullied me | bullies me | bullied
  bullying | harassed me | harasses me | harassed | spat on me | grabbed me | locked me in | racist | racism
  sexist | slur | slurs | homophobic | transphobic | discriminated | discriminates | domestic violence
  violent | gaslights me | called me a slur | touched me without | forced me | blackmailed me
gate mistreated
  note: Where somebody names violence, abuse or discrimination, their reading of it is never questioned.
  unless in text: MISTREATMENT
  no: He hit me again last night because he hates me.

# Frames in which a person answers a thought.
class ANSWERED
  but i will | and that is okay | and that is ok | that is okay | that is ok
  it is okay | it is ok | it is fine | that is fine | that is alright | it is alright | i am okay with
  i can always | i can still | i can try | i can learn | i can ask | i can get | i can find | i can work on
  i can do | i can make | i can use | i can improve | i can practice | i will try | i will keep | i will work
  i will practice | i will do better | i will get better | i will learn | i will find a way | i am learning
  i am trying | i am working on | i am still learning | i am getting better | next time | with practice
  practice makes | keep practicing | keep trying | keep working | keep learning | work harder | try harder
  try again | do better | there are other | there are plenty | there are many | there are still | there is still
  at least i | at least | luckily | fortunately | thankfully | hopefully | i hope | i am grateful | i am thankful
  i am glad | i am lucky | i am proud | i am happy | i am excited | i look forward | looking forward to
  can not wait | not the end of the world | everyone makes mistakes | everybody makes mistakes
  we all make mistakes | nobody is perfect | no one is perfect | mistakes happen | it happens | these things happen
  not my fault | out of my control | beyond my control | could be for many reasons | other reasons
  for other reasons | it does not have to | probably just | maybe just | must be busy
  probably busy | might be busy | may be busy | might just | may just | may have had | bad day
  does not define | does not matter what | do not need to | does not bother me | will not let | not let it
  doing my best | did my best | do my best | best i can | i should be proud | give myself | be kind to myself
  be patient | take time | takes time | it takes | opportunity | improve | improving | instead i | i could always
  more likely | not that bad | not so bad | for now | one day at a time | step by step | i prefer | i enjoy
  and i enjoy | i appreciate | a good thing | is a good | will be fine | will be okay | will be alright
  turn out fine | turn out okay | work out | there will be | i understand that | i realize that | i realise that
  some people | not everyone | just because | that said | and have fun | still have fun | all the same
  plenty of | lots of other | make the most | a great way | i might | we might | we can (still|try|go|make|always|all|do|talk|ask|learn|find|have|get|play) | we will have
  i can change | i can find | i can get | i can make | i can use | i can take | i can do | i can learn
  i can try | i can ask | i can go | i can buy | i can see | i can help | i can work | i can enjoy
  i can keep | i can still | i can always | i can also | i can practice | i can practise | i can improve
  i can plan | i can start | i can cook | i can play | i can watch | i can talk | i can teach | i can look
  i can wear | i can order | i can bring | i can focus | i can appreciate | i can handle | i can continue
  i can choose | i can share | i can spend | i can figure | i can save | i can visit | i can have
  i can study | i can read | i can give | i can write | i can call | i can add | i can move | i can rest
  i can invite | i can train | i can set | i can protect | i can adjust | i can replace | i can fix
  i can explore | i can manage | i can join | i can apply | i can invest | i will try | i will study
  i will work | i will practice | i will practise | i will learn | i will keep | i will find | i will ensure
  i will watch | i will continue | i will cherish | i will enjoy | i will focus | i will improve | i will ask
  i will talk | i will plan | i will figure | i will start | i will prepare | i will use | i will bring
  i will visit | i will save | i will check | i will wait | i will help | i will order | i will rest
  i will look | i will celebrate | i will train | i will fix | i will support | i will appreciate
  i will apologize | i will apologise | i will schedule | i will explore | i will research | i will reach
  i will remind | i will adjust | i will grow | i will volunteer | i am going to try | i am going to study
  i am going to work | i am going to keep | i am going to practice | i am going to learn | i am going to ask
  i am going to talk | i am going to look | i am going to make sure | i am going to find | i am going to start
  i am going to buckle down | i am going to enjoy | i am going to take | i am going to save
  i am going to rest | i am going to focus | i could try | i could order | i could ask | i could find
  i could learn | i could use | i could make | make sure | be sure to | be careful | careful | will be able
  i am able | proactive | temporary | solution | just as fun | a lot of fun | whether we win | whether i win
  i know i can | i believe in | i am sure i can | i am sure i will | i am sure we will | i am confident
  confident that | rival | so i can | i do not know why | no idea if | most people are | be ready
  until i am ready | more equipped | will miss the times | memories | never forget | reschedule | rescheduled
  does not bother | do not mind | who cares what | have fun | great time
  good time | much better | a little better | getting better | get better | better next | better luck
  another chance | another opportunity | more practice | more experience | relieved | thankful | fortunate
  blessed | motivate | motivates | challenge | goals | respect that | understandable | it is normal
  is normal | normal to | human to | only human | anyone can make a mistake | good lesson | lesson learned
  learn from | learned from | i learned | learned to | learned that | worth it | fun to | forward to
  i would like to | i want to learn | i want to ask | talk to them | talk to him | talk to her | talk to my
  ask him | ask her | ask them | on the other hand | meanwhile | for many reasons | other things
  will understand | will get over it | get over it soon | will be back | soon enough | will turn out | turn out great
  stay in touch | will appreciate | will be better | be much better | will be happy | not last forever | not be forever
  not be like this forever | not be like that forever | get through it | everyone has to start somewhere
  accidents happen | for a short time | short term | will recover | will heal | will improve | will pass
  i have to persevere | keep at it | takes practice | lots of friends | no need to | reach out | sign up | look into
  i should try | i should make sure | i should find | i should ask | i should talk | i should look | i should check
  i should start | i should focus on | i should take a | i should take some | i should keep | i should practice
  i should consider | i should get some | i should share | i should bring | i should invite | i should plan
  i should save | i should learn | i should enjoy | i should appreciate | i should work on | i should spend
  which is fine | by the time | i got to | we got to | i get to | we get to | open mind | i am a good | they are a good
  more likely than not | in the meantime | either way | no matter what happens | will still be | will still have
  something else | another day | different ways | different types | happy to | happy that | proud of
  glad that | glad i | content with | lucky to | enough for me | not everybody | to each their own | own taste
  opinions
gate answered
  note: A text that looks for a way on is already a reframe; what it quotes counts less.
  times 0.35 if in text: ANSWERED

# A sentence that goes on well after the hard word.
class WELL
  lovely | excellent | delicious | great | good fun | fun | love | loved | loves | enjoy | enjoyed | enjoying | laughed | laugh | laughing | better at | saved it | saved the | worked | works fine | turned out | fine anyway | won | celebrated | let me | ok anyway | good at | i wear | i write | i bring | i use | i ask | i take | i carry | we use | we used | nicer | sweet | happy | glad | still tasty | tasty | kept going | did the job | gets on fine | lucky | thrilled | delighted | treasure | hilarious | pleasure | applauded | cheered | smiled | smile | thanked | grateful | fixed it | corrected it | forgave me | fits better | even nicer | brought more | look forward | made up | which was the plan
gate turned_well
  note: "I'm a terrible cook but I make excellent toast": the sentence goes on well after the hard word.
  times 0.35 if after 14: (but|and|yet|though|so|still|then|instead|anyway|which|now) [0-5] WELL

# Play, contest and sport: losing there is no verdict.
class PLAYED
  raffle | chess | table tennis | ping pong | monopoly | scrabble | darts | karaoke | choir | bingo | poker | card games | pub quiz | quiz night | video game | mario kart | bowling | mini golf | board game | board games | charades | uno | crossword | sudoku | snooker | league | tombola | egg and spoon | three legged race | fancy dress | five a side
gate played
  note: Play and contest: "My brother is a monster at table tennis".
  times 0.4 if in sentence: PLAYED

# Weak in one small thing is no verdict on the person.
class SMALL_FIELD
  maps | names | jars | wasps | spiders | cacti | plants | cards | puzzles | crosswords | spelling | directions | heights | needles | knots | skiing | skating | bowling | darts | wrapping | goodbyes | parking | mornings | ironing | whistling | drawing hands | heading | the big slide | dates and numbers | left and right | the high notes | remote controls | shelves | origami | karaoke | charades | riddles | hedgehogs | recipes | before nine | before coffee | this game | board games | packing | birthdays | keeping cacti | money and | chess | overtime | pralines | her lemon tart | sweets
gate small_field
  note: "I'm hopeless at maps": weak in one small thing.
  times 0.4 if after 6: SMALL_FIELD

# A small slip with things, named with its cause, is plain accountability.
class SLIP
  oven | recipe | wrong date | wrong platform | wrong address | wrong size | wrong key | wrong button | wrong exit | wrong turn | wrong train | wrong bus | wrong bin | wrong lid | wrong colour | wrong color | thermostat | typo | spilled | spilt | parked | salt | sugar | the kettle | the tap | the lid | the plug | the switch | the fuse | forgot to charge | forgot to set | forgot to book | forgot to post | forgot to buy | the alarm | charger | the wash | the label | on account of | the calendar | the receipt | the bill | the timer | the map | the lights on | the window open | the gate open
gate slip
  note: "It's my fault that the cake sank, I opened the oven too early": a small cause, named.
  times 0.4 if in sentence: SLIP

# A rule with its purpose, law or medical reason is no demand on the self.
class PURPOSE
  allergic | diabetic | pregnant | by law | the law | the rules say | regulations | permit | visa | passport | warranty | deadline is | for the recording | for the photo | for the exam | for the interview | for the visa | for the course | in order to | so that the | so the | or they put you | or else the | it expires | doctor said | doctor says | dentist said | physio said | vet said | vet says | nurse said | mechanic said | surgeon | prescription | the instructions | the manual | the sign says | the form | landlord wants | insurance wants | boarding | check in | check out | parking | bins | recycling | before it closes | before they close | before six | before noon | before the weekend | by friday | by monday | by four | by five | by six | by noon | on sundays | appointment | the oven | the dough | to the recipe | grouted | the ladder | the paint
gate purposeful
  note: A duty with its reason: "I shouldn't eat nuts, I'm allergic".
  times 0.4 if in sentence: PURPOSE

# Advice and opinions of others about what to do.
# Where something is to be found or when it comes.
gate expected
  note: "The parcel must have gone to number eleven", "they should be in the drawer": a guess where things are.
  unless inside: must (have|be)
  unless after 3: (be)? (in|at|on|under|next to|behind|near|around|about|inside|beside|by) (the|a|an|my|our|his|her|ten|eight|nine|four|five|six|seven|noon|leipzig|kassel|table|bed|drawer|station)
  unless after 2: (enough|back|home|ready|open|quiet|rye|gone|painted|arrived|landed|stopped|delivered|posted)
  unless touching: (should|ought to) be (landing|arriving|leaving|boarding|docking|here any)|there should be (a|an|some|enough|two|three|another) [0-3] (in|under|on|behind|at|left|by|next)
  unless touching: (should|ought to) (land|arrive|stop|rest|publish|pick|taste|mention|probably|be (home|back|ready|open|in|at|on|under|next))
  no: They must have painted the fence overnight.
  no: They should be in the second drawer.

# A bad end denied is no prediction of it.
gate bad_end_denied
  note: "I know I won't end up alone", "it doesn't mean that I'll fail": the bad end is denied.
  unless touching: (not|never) [0-1] (NEG_OUTCOME|end up|judge|be alone|be fired|be late|hurt|ruin|fail|lose)
  unless before 4: not [0-1] mean [0-1] that?
  unless after 3: (not|never) [0-1] (NEG_OUTCOME|end up)
  no: I know I won't end up alone, I have friends.
  no: That does not mean I will fail.

# A guess that others think well of one.
gate kind_guess
  note: "They probably think I'm cool": a kind guess harms nobody.
  unless after 8: (cool|smart|handsome|healthy|fit|good at|talented|funny|clever|pretty|beautiful|fun|interesting|love|loves|kind|brave|nice|great|amazing|a good|my skills|attractive|likes|like me|strong|generous|so good)
  no: I bet people think I'm really smart.

# Gentle advice to oneself.
gate gentle_advice
  note: "I shouldn't let one small thing ruin my day": advice that loosens, not a rule that binds.
  times 0.35 if touching: (i|we) (really|just|probably|maybe|also)? (should|ought to|must|need to) (not|never)? (let|worry|judge|assume|give up|be (too|so) hard|take it|jump to|be (thankful|grateful|proud|open|patient|okay|ok|fine|kind|gentle|happy|glad)|try|listen|focus|remember|celebrate|rest|relax|enjoy|appreciate|look|ask|talk|learn|give (myself|it)|take (a|it|care|time)|keep|consider|check|see)

gate advised
  note: "The teacher thinks my son should move up": somebody's advice, not one's own rule.
  unless before 6: (teacher|doctor|coach|vet|dentist|physio|lawyer|recipe|label|guide|manual|book|expert|pharmacist|nurse|trainer|mechanic|gardener|instructions|leaflet|app|website|sister|friend|neighbour|neighbor|mum|mom|dad|wife|husband|boss) [0-1] (thinks|think|says|say|said|suggested|suggests|advised|reckons|recommends|told me|told us|wrote)
  no: The doctor said that I should drink more water.

# What is known from a message, a note, a timetable is no guess.
class KNOWN
  texted me | he texted | she texted | they texted | rang me | rang to | called to say | wrote to say | told me | told us | it says | there is a note | the sign | his coat is | her coat is | her light | his light | according to | forecast | stuck in traffic | train is | flight is | timetable | if it rains | if it snows | if it is windy | if it is sunny | weather permitting | surprise party | headphones | already let | by law | the council | on the website | in the paper | the vet | the doctor | because of the survey | the calendar
gate known
  note: "He will be late, his train is stuck and he texted me": known from a message, a note, the weather.
  times 0.35 if in sentence: KNOWN

# What was so once and has changed.
gate once_now_not
  note: "I was so stupid about maps as a child and now I draw them": an earlier time, and how it is now.
  times 0.3 if in sentence: (as a (child|kid|boy|girl|teenager|student)|back then|in those days|years ago|at school i|in my twenties|when i was (little|small|young|a child|a kid|at school|five|six|seven|eight|nine|ten|twelve|fourteen|sixteen)|i used to be) [0-14] (now i|and now|these days|today i|nowadays|since then|not any more|not anymore|no longer|luckily)

# Something was done about it: the matter is closed or in hand.
class DONE
  bought | bought (him|her|them|me|us|two|three|four|a|another|some|new) | paid | wrote | have written | rang | called | asked | fixed | mended | swapped | switched | packed | booked | ordered
  borrowed | used | moved | made | cooked | baked | brought | walked | drove | cycled | took | wore | painted | cleaned
  washed | sewed | glued | taped | replaced | returned | reported | apologised | apologized | told | showed | read
  sat | danced | sang | played | watched | ate | had | set | put | changed | turned | found | learned | learnt | got | sent
class DOING
  am (going|taking|buying|booking|asking|bringing|wearing|packing|reading|calling|ringing|setting|moving|having|seeing|saving|using|writing|getting|working)
  are (going|taking|buying|booking|asking|bringing|packing|calling|setting|moving|having|using|getting|eating|swimming|meeting|working)
gate acted_on
  note: "Her dress got wet, so she danced in my jeans": something was done about it, and that is what is told.
  times 0.4 if in sentence: (so|and so|and then|so then|and now|so now|so tonight|instead) (i|we|she|he|they) (have|had|just|also|both|all)? (DONE|DOING) [1]
  no: I'm always late for the early bus, so I booked the later one.

# Timetables and opening hours: what will not be in time is arithmetic.
gate timetabled
  note: "We'll never make the eight o'clock showing": a timetable, not a fate.
  times 0.4 if in sentence: o clock|timetable|departure|ferry|half past|quarter to|quarter past|boarding|start without|before they close|closing time|kick off|the speeches|the early train|the last train|next train|the last bus

# What one wrote, believed or was sure of then, told from now.
gate back_then
  note: "As a child I thought thunder was my fault": what one once believed.
  unless in sentence: (as a (child|kid|boy|girl|teenager)|a year ago|years ago|last year|in those days|back then|at (school|twelve|fourteen|sixteen|twenty)|when i was (small|little|young|five|six|seven|eight|ten|twelve)) [0-3] i (thought|believed|was sure|was certain|was convinced|wrote|told|said|was afraid|assumed|feared|decided)
  times 0.3 if in sentence: (can not believe i ever|i had been (sure|certain|convinced)|i had decided (beforehand|that)|i was (sure|certain|convinced) that (no one|nobody|everyone|they|it|i would)) [0-20] (and|but|then)
  no: As a child I thought that I was a loser.

class HEDGE
  i do not know whether | i do not know if | i am not sure if | i am not sure whether | i wonder if
  i wonder whether | who knows | i do not know what | i do not know how | hard to say | not sure what
  hopefully | i hope | i wish i knew | no idea what
gate hedged
  note: Not knowing is the opposite of reading minds or the future.
  unless before 8: HEDGE
  no: I don't know what they think about it.
  no: I don't know whether I will fail.

class HYPOTHETICAL
  if i were you | imagine a | imagine if | in the film | in the movie | in the book | in the story | in the novel
  in this game | in the game | the character | the plot | the villain | in the song | the lyrics | the episode
  the documentary | in the show | in the play | the butler | team name | quiz team | in this level | fan theory | theory thread | the final episode | season finale
gate fiction
  note: What happens in stories and games is not about one's life.
  unless in sentence: HYPOTHETICAL
  no: In the film everyone hates him and he will die alone.

gate others_only
  note: Without a word for oneself a general remark is no thought about one's own life.
  only if in text: FIRST_PERSON

gate asked
  note: A question is weaker than a claim.
  times 0.5 if question

# ---- which rules listen to which gate ------------------------------------------------------------------------
apply feeling_only to all_or_nothing.* overgeneralization.* mental_filter.* disqualifying_positive.* mind_reading.* fortune_telling.* catastrophizing.* magnification.* emotional_reasoning.* should_statements.* labeling.* personalization.* self_blame.* blaming_others.* unfair_comparison.* regret_orientation.* what_if.* inability_to_disconfirm.* judgment_focus.*
apply defused to all_or_nothing.* overgeneralization.* mental_filter.* disqualifying_positive.* mind_reading.* fortune_telling.* catastrophizing.* magnification.* emotional_reasoning.* should_statements.* labeling.* personalization.* self_blame.* blaming_others.* unfair_comparison.* regret_orientation.* what_if.* inability_to_disconfirm.* judgment_focus.*
apply quoted to all_or_nothing.* overgeneralization.* mental_filter.* disqualifying_positive.* mind_reading.* fortune_telling.* catastrophizing.* magnification.* emotional_reasoning.* should_statements.* labeling.* personalization.* self_blame.* blaming_others.* unfair_comparison.* regret_orientation.* what_if.* inability_to_disconfirm.* judgment_focus.*
apply fiction to all_or_nothing.* overgeneralization.* mental_filter.* disqualifying_positive.* mind_reading.* fortune_telling.* catastrophizing.* magnification.* emotional_reasoning.* should_statements.* labeling.* personalization.* self_blame.* blaming_others.* unfair_comparison.* regret_orientation.* what_if.* inability_to_disconfirm.* judgment_focus.*
apply answered to all_or_nothing.* overgeneralization.* mental_filter.* disqualifying_positive.* mind_reading.* fortune_telling.* catastrophizing.* magnification.* emotional_reasoning.* should_statements.* labeling.* personalization.* self_blame.* blaming_others.* unfair_comparison.* regret_orientation.* what_if.* inability_to_disconfirm.* judgment_focus.*
apply laughed_off to all_or_nothing.* overgeneralization.* mental_filter.* disqualifying_positive.* mind_reading.* fortune_telling.* catastrophizing.* magnification.* should_statements.* labeling.* personalization.* self_blame.* unfair_comparison.* regret_orientation.* what_if.* judgment_focus.*
apply turned_well to labeling.* self_blame.* should_statements.should_have regret_orientation.* mental_filter.* all_or_nothing.* overgeneralization.* unfair_comparison.* personalization.* catastrophizing.* magnification.* fortune_telling.*
apply played to labeling.* overgeneralization.* unfair_comparison.* all_or_nothing.* magnification.* self_blame.*
apply small_field to labeling.* overgeneralization.*
apply slip to self_blame.* regret_orientation.* should_statements.should_have personalization.* labeling.* all_or_nothing.*
apply purposeful to should_statements.*
apply bad_end_denied to fortune_telling.* catastrophizing.* mind_reading.judging overgeneralization.no_one_ever
apply kind_guess to mind_reading.certain_guess mind_reading.others_think_me mind_reading.others_think_ill mind_reading.seen_as
apply gentle_advice to should_statements.*
apply expected to should_statements.others_rule should_statements.self_any
apply advised to should_statements.* unfair_comparison.*
apply known to mind_reading.* fortune_telling.* catastrophizing.* personalization.* disqualifying_positive.only_because
apply acted_on to labeling.* self_blame.* should_statements.should_have should_statements.self_any overgeneralization.* all_or_nothing.* catastrophizing.* magnification.* personalization.* fortune_telling.* mental_filter.* regret_orientation.* unfair_comparison.*
apply timetabled to fortune_telling.* overgeneralization.* catastrophizing.* all_or_nothing.* should_statements.*
apply back_then to all_or_nothing.* overgeneralization.* mental_filter.* disqualifying_positive.* mind_reading.* fortune_telling.* catastrophizing.* magnification.* emotional_reasoning.* should_statements.* labeling.* personalization.* self_blame.* blaming_others.* unfair_comparison.* regret_orientation.* what_if.* inability_to_disconfirm.* judgment_focus.*
apply once_now_not to labeling.* overgeneralization.* mind_reading.* self_blame.* all_or_nothing.* should_statements.*
apply idiom to overgeneralization.* all_or_nothing.* magnification.*
apply negated to labeling.self_noun labeling.self_role labeling.self_worst labeling.self_adjective labeling.what_a labeling.guess_i_am labeling.born_this_way labeling.other_noun labeling.other_adjective labeling.am_type labeling.lazy_class self_blame.* personalization.because_of_me personalization.because_bad personalization.others_leave personalization.failed_them personalization.about_me blaming_others.their_fault
apply reported_mind to mind_reading.*
apply reported_label to labeling.*
apply in_others_eyes to labeling.*
apply praised to overgeneralization.always_never_self overgeneralization.no_one_ever overgeneralization.always_happens overgeneralization.all_of_a_kind all_or_nothing.box_words
apply literal to overgeneralization.*
apply duty to should_statements.self_any should_statements.self_rule should_statements.must_other
apply epistemic to should_statements.*
apply plan to fortune_telling.*
apply hopeful_what_if to what_if.what_if
apply hedged to mind_reading.* fortune_telling.* catastrophizing.*
apply mistreated to personalization.* blaming_others.* mind_reading.*
apply asked to labeling.* overgeneralization.* mental_filter.* disqualifying_positive.* mind_reading.* fortune_telling.* emotional_reasoning.* should_statements.* personalization.* self_blame.* blaming_others.* inability_to_disconfirm.* magnification.* all_or_nothing.*
apply others_only to overgeneralization.* personalization.* self_blame.* mind_reading.* all_or_nothing.no_point all_or_nothing.might_as_well_quit all_or_nothing.not_a_real all_or_nothing.box_words all_or_nothing.now_worthless fortune_telling.others_will_reject fortune_telling.never_future fortune_telling.will_not fortune_telling.know_future fortune_telling.one_day fortune_telling.no_way fortune_telling.i_will_bad catastrophizing.sure_of_calamity catastrophizing.unbearable catastrophizing.small_to_worst catastrophizing.calamity_word catastrophizing.forever_worse mental_filter.sure_but mental_filter.love_but
