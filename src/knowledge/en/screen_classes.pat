language en
use screen_words

# Word classes of the crisis screen. They stand apart from those of the detection: here recall comes first.

# ---- people -------------------------------------------------------------------------------------------------
class SCR_KIN
  husband | wife | spouse | partner | boyfriend | girlfriend | fiance | fiancee | ex | ex husband | ex wife
  ex boyfriend | ex girlfriend | father | dad | daddy | papa | farther | mother | mom | mum | mommy | mama | parents
  stepfather | stepdad | step dad | step father | stepmother | stepmom | step mom | foster dad | foster mum
  foster mother | foster father | father in law | mother in law | brother in law | sister in law | brother
  sister | son | daughter | kid | kids | child | children | baby | toddler | uncle | aunt | cousin | grandfather
  grandmother | grandpa | grandma | grandson | granddaughter | nephew | niece | family | folks | stepbrother
  step brother | stepson | man | old man | lover | mate | twin | missus | missis | gran | nan | granny | grandad | granddad
class SCR_ACQUAINTANCE
  friend | friends | best friend | boss | manager | supervisor | coach | teacher | tutor | professor | colleague
  coworker | co worker | classmate | classmates | roommate | flatmate | housemate | neighbor | neighbour | landlord
  priest | pastor | carer | caregiver | nurse | doctor | student | patient | client | trainer | instructor | guy
  girl | boy | man | woman | lad | bloke | dude | person | people | someone | somebody | kid | kids | bully
  bullies | crush | pupil | teammate | stranger | employee | mentor | nephew | pimp | dealer | babysitter | owner | relative | family friend | guardian | warden | imam | rabbi | officer | guard | stepcousin | family member | cleaner | houseparent | director
class SCR_PERSON
  SCR_KIN | SCR_ACQUAINTANCE

# ---- grammar ------------------------------------------------------------------------------------------------
class SCR_ADV
  just | really | actually | honestly | seriously | so | still | also | only | even | kind of | sort of | literally
  sometimes | always | often | constantly | fucking | freaking | desperately | badly | simply | truly | secretly
  finally | again | maybe | probably | basically | genuinely | rather | deeply | definitely | totally | all | ever
  much | rather | frequently | occasionally | lowkey | legit | deadass | more | quietly | most days | now | currently
  suddenly | already | ngl | tbh | sincerely | very | right now | quite | particularly | strongly | very much
class SCR_ANYMORE
  anymore | any more | any longer | no more | no longer
class SCR_TO
  to | 2 | too
class SCR_WISH
  wish | wishes | hopes | wishing | wished | hope | hoping | hoped | pray | praying | prayed | want | wanted | wanting | longing | asking god
  kind of hoping | beg | begging | dream | dreaming | rather | would like | would love | would prefer
class SCR_THINK
  think | thinking | thinks | thought | thoughts | imagine | imagining | imagined | imagines | picture | picturing | pictured
  fantasise | fantasising | fantasize | fantasizing | fantasised | fantasized | fantasies | fantasy | consider
  considering | considered | contemplate | contemplating | contemplated | contemplation | wonder | wondering | wondered
  dream | dreaming | dreamt | dreamed | daydream | daydreaming | daydreamed | obsess | obsessing | obsessed | ideation
  thought a lot | visions | vision | images | intrusive thoughts | ideating | idea | urge | urges | impulse | impulses
  tempted | temptation | visualise | visualize | visualising | visualizing | toying with the idea | debating
# What is sure to come.
class SCR_WILL
  am going to | am about to | about to | will | ill | shall | intend to | intending to | my intention to | mean to | plan to
  planning to | plan on | planning on | have decided to | decided to | decided i am going to | made up my mind to
  have resolved to | resolved to | determined to | going to | decision to | i am gonna | will be | have decided that i will

# ---- dying --------------------------------------------------------------------------------------------------
class SCR_ME
  myself | my self | my own self | mself
# Ending one's own life, as a verb in its base form.
class SCR_END
  (kill|unalive|off|end|top|delete|destroy|neck|finish|murder|terminate|erase|suicide|annihilate|euthanize|euthanise) SCR_ME
  do SCR_ME in | do away with SCR_ME | (end|take|finish|terminate) my (own)? life | finish with my life | kms | ctb | unalive
  commit suicide | commit sewer slide | commit sewerslide | commit sudoku | commit suicide | die by suicide | suicide SCR_ME | end it all | catch the bus | kermit sewer slide
  kermit suicide | die by my own hand | make an end (of|to) SCR_ME | put an end to (SCR_ME|my life|it all|my existence) | attempt suicide
  make suicide | do suicide | go kill SCR_ME | end my existence | end my suffering | end my misery | end all of it | self delete | game end SCR_ME
  end everything | bring my life to an end | stop my life | cut my life short | check out for good | leave this world | depart this life | depart this world
  bring my life to a close | make (an)? end (of|to|with) (me|my life) | take my leave of life | leave this earth | exit this life | opt out of life | off SCR_ME | put SCR_ME out of my misery | end this life | end this miserable life | rid the world of me
class SCR_ENDING
  (killing|unaliving|offing|ending|topping|deleting|necking|finishing|murdering|terminating|erasing) SCR_ME
  doing SCR_ME in | doing away with SCR_ME | (ending|taking|finishing|terminating) my (own)? life | unaliving | committing suicide
  ending it all | dying by suicide | attempting suicide | putting an end to (SCR_ME|my life|it all|it) | ending my existence | ending everything
  making an end of SCR_ME | leaving this world | leaving this earth | ending all of it | self deleting | ending this life | catching the bus | making away with SCR_ME | dying (by|at) my (own)? hand | checking out early | checking out for good | self murder | making my own exit
class SCR_ENDED
  (killed|unalived|offed|ended|topped|necked) SCR_ME | (ended|took|taken) my (own)? life | committed suicide | ended it all | did away with SCR_ME
class SCR_PLACE_ADJ
  old | railway | rail | school | nearest | highway | local | tall | high | nearby | next | moving | passing | oncoming | speeding | main | tallest
  big | fast | fastest | concrete | brick | train | freeway | express | commuter | freight | motorway | city | nearest tall | front of the | side of the | top of the | edge of the
class SCR_PILL_ADJ
  my | the | her | his | of my | of the | of these | of those | of them | those | these | sleeping | heart | pain | blood pressure | prescription | leftover | random | different | strong
# Ways, base form. Kept coarse on purpose.
class SCR_HIGH
  bridge | roof | rooftop | building | window | balcony | cliff | ledge | overpass | platform | tower | bridges | car park
  parking garage | high rise | viaduct | flyover | edge | skyscraper | multi storey | pier into traffic | dam | 10th floor
class SCR_VEHICLE
  train | trains | bus | car | cars | truck | lorry | traffic | tube | subway | tram | metro | van | semi | rails | tracks
class SCR_BODY
  wrist | wrists | throat | veins | arteries | vein
class SCR_PILLS
  pills | pill | tablets | tablet | meds | medication | medications | medicine | medicines | paracetamol | tylenol | ibuprofen | advil | aspirin | sleeping pills
  sleeping tablets | xanax | antidepressants | painkillers | capsules | benzos | codeine | antihistamines | sedatives | acetaminophen
  opioids | oxy | valium | sertraline | prescription | prescriptions | pain meds | heart tablets | blood pressure tablets | beta blockers | lithium | prozac
class SCR_METHOD
  (hang|shoot|drown|poison|gas|suffocate|strangle|stab|burn|starve|electrocute|crash|jump|throw|hurl|fling) SCR_ME | hang SCR_ME | overdose | od
  (slit|cut|slash|open) my (own)? SCR_BODY | jump (off|from|out of) (a|the|my|that|this|our)? SCR_PLACE_ADJ? SCR_HIGH
  (jump|step|walk|throw SCR_ME|run|lie down|leap|dive|stand) (out)? (in front of|into|under|before|onto) (a|the|an|some)? SCR_PLACE_ADJ? SCR_VEHICLE
  throw SCR_ME (off|from|out|in front|under|into|down) | blow my (brains|head) out | put a bullet in (my head|my brain|me|my skull) | take all (of)? (my|the|those|these) SCR_PILL_ADJ? SCR_PILLS
  take the (whole|entire) (bottle|pack|packet|box) | drive (my car|the car)? (into|off) (a|the|my)? SCR_PLACE_ADJ? (tree|wall|bridge|cliff|river|lake|pole|truck|lorry|pillar|oncoming traffic)
  crash my car (into|on purpose) | swerve into (oncoming|the|a|traffic) | (walk|swim|wade|go) (out)? into the (sea|ocean|river|lake|water) and (not|never) (come|return)
  step off (the|a) SCR_HIGH | swallow (all|every|a bottle|the whole) | (use|turn) (the|a|that|my|his|dad 's)? gun on SCR_ME | turn on the gas | drink (bleach|poison|antifreeze|pesticide)
  bleed out | jump (off|from) (something|somewhere) high | jump to my death | fall to my death | leap to my death | drink SCR_ME to death | starve SCR_ME to death | eat a bullet | put a gun (to|in) my (head|mouth)
  take an overdose | take a bottle of SCR_PILL_ADJ? SCR_PILLS | take too many SCR_PILLS | inject SCR_ME (with)? (air|insulin)
class SCR_METHOD_ING
  (hanging|shooting|drowning|poisoning|gassing|suffocating|strangling|stabbing|electrocuting|throwing|hurling) SCR_ME | overdosing | ods | an overdose | overdose | a noose
  (slitting|cutting|slashing|opening) my (own)? SCR_BODY | jumping (off|from|out of) (a|the|my|that|this|our|some)? SCR_PLACE_ADJ? SCR_HIGH
  (jumping|stepping|walking|throwing SCR_ME|running|lying down|leaping|diving) (out)? (in front of|into|under|before|onto) (a|the|an|some)? SCR_PLACE_ADJ? SCR_VEHICLE
  throwing SCR_ME (off|from|out|in front|under|into|down) | blowing my (brains|head) out | putting a bullet in | taking all (of)? (my|the|those|these) SCR_PILL_ADJ? SCR_PILLS
  taking the (whole|entire) (bottle|pack|packet|box) | driving (my car|the car)? (into|off) (a|the|my)? SCR_PLACE_ADJ? (tree|wall|bridge|cliff|river|lake|pole|truck|lorry|pillar|oncoming traffic)
  crashing my car | swerving into | (walking|swimming|wading|going) (out)? into the (sea|ocean|river|lake|water) and (not|never) (coming|returning)
  stepping off (the|a|that) SCR_HIGH | swallowing (all|every|a bottle|the whole) | (using|turning) (it|the gun|that gun|a gun) on SCR_ME | turning on the gas | drinking (bleach|poison|antifreeze)
  bleeding out | carbon monoxide | exit bag | jumping to my death | falling to my death | pulling the trigger | taking an overdose | taking too many SCR_PILLS
  (using|use) (a|the|my|his|my dad 's|dad 's|my father 's|my husband 's|dads|my dads) (gun|rifle|pistol|rope|knife|razor|belt) | crashing (my car|the car|into) | starving SCR_ME to death | using it on SCR_ME | putting a gun | a gun to my head | taking a bottle of SCR_PILL_ADJ? SCR_PILLS

# To be alive, as a verb phrase in its base form: what somebody no longer wants.
class SCR_LIVE
  live | be alive | exist | go on living | keep living | stay alive | continue living | continue to live | keep on living | be living | carry on living | keep existing
  continue existing | be in this world | be on this earth | be in this life | be on this planet | go on with life | go on with my life | live this life | live my life
  do life | do this life | be part of this world | live in this world | live on this earth | remain alive | be in the world
class SCR_LIVING
  living | being alive | existing | staying alive | going on | carrying on | continuing | life | continuing to live | keeping going | waking up | my existence | being here
  continuing to exist | trying to stay alive | fighting to stay alive | having to live | going on living | my life | this life | all of life | living life
class SCR_DEATH_STATE
  dead | gone | never born | not alive | not here | not born | never existed | no longer alive | in a coffin | no longer here | six feet under | six foot under | not around
  buried | in my grave | deceased | never been born | not existing | not living | in heaven | unborn | no longer around | no more

# Everyday things that make a sentence hyperbole.
class SCR_MUNDANE
  meeting | meetings | queue | traffic | email | emails | spreadsheet | spreadsheets | homework | queueing | commute | webinar
  karaoke | olives | printer | wifi | laundry | dishes | diet | monday | mondays | exam | hangover | hungover | essay | lecture | excel | zoom | powerpoint | slides
  leftovers | sale | tickets | sneeze | cardio | burpees | squats | gym | leg day | assignment | paperwork | tax | taxes | hold music | dentist | spoilers | ads | adverts
  jira | standup | overtime | deadline | deadlines | heels | heat | humidity | lag | dmv | ikea | airport | calculus
class SCR_LAUGH
  lol | lmao | lmfao | haha | hahaha | hahahaha | rofl | jk | just kidding | 😂 | 🤣 | 💀 | 😭 | lolol | lolz | 😆 | ha ha | xd | figuratively | so funny | hilarious | funniest | 😅 | hehe
class SCR_EMBARRASS
  embarrass* | mortif* | cringe | cringed | cringing | cringey | awkward | ashamed of my outfit | blushed | humiliating | blush | cringeworthy | tripped | slides froze

class SCR_WHEN
  tonight | tomorrow | today | this (evening|weekend|week|afternoon|morning|friday|saturday|sunday|monday|tuesday|wednesday|thursday|month)
  (on|by|next|for|this) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|christmas|my birthday|new year) | at midnight | after (work|school|dinner|the kids|they|my|christmas|the holidays|he|she|everyone|midnight|the funeral)
  when (they|my parents|everyone|he|she|the kids|my husband|my wife|nobody|no one|i get home|the house|mum|mom) | in an hour | in (a|two|three|five|ten) (hours|minutes|days) | as soon as | before (christmas|my birthday|they|the weekend|sunrise|dawn)
  while (they|my parents|everyone|he|she) | later today | once (they|everyone|the kids|he|she) | by morning | after this | soon | next week | at the weekend

# ---- attitudes ------------------------------------------------------------------------------------------------
# Being dead oneself, as words that follow "I" or stand alone.
class SCR_SELF_DEAD
  SCR_ME dead | i (just|simply|only|could|would|might|also)? (die|died|passed away|pass away|dropped dead|drop dead|perish|perished|stopped breathing|stop breathing|stopped existing|stop existing|stop to exist|stop to live|ceased to exist|disappeared forever|never woke up|was dead|were dead|was gone|were gone)
  i (was|were|am|had) (not|no longer|never) (alive|here anymore|around anymore|born|been born|existed|in this world|here any more) | i (did|do) not (exist|wake up|survive|have to exist|have to live|have to be alive) | i no longer (existed|lived|exist) | if i (just)? (was|were) not (here|around|in it) | dying
  (in my|in that|in a|in the) (grave|coffin|casket) | my (own)? death | being dead | not being alive | not being here anymore | not existing | to not exist | to not be alive | not exist | never be born | never been born | me dead | me being dead | me gone | myself dead | be dead | not be alive
  my life (was|were|is|to be|would be|will be) over | my life (ended|ends|to end|end) | my heart (just|simply)? (stopped|stops|would stop|to stop|gave out|gives out|packs in|packed in|gave up) | not wake up | never wake up | never waking up | not waking up
# Words that make it welcome or leave it open.
class SCR_WELCOME
  hope | hoping | hopes | wish | wishing | pray | praying | want | wanting | cant wait | can not wait | look forward | looking forward | relief | relieved | better | easier | best | happier | happy | nice | peace | peaceful | peacefully
  fine | fine by me | okay | glad | do not care | not care | not mind | would not mind | not matter | not bother | not be sad | welcome | benefit | good | not be so bad | ready | long for | comfort | comforting | comforts
  beautiful | free | freedom | envy | ideal | preferable | prefer | rather | enough for me | in the way | appeals | appealing | tempting | jealous | solve | solved | solution | fix everything | get over it | move on | thank me | notice | nobody would | no one would | everyone would | worse than this
  worse than | dream of | dreaming of | mercy | blessing | gift | miss me | beg | begging | not so bad | should have | wouldnt mind | would be ok | do not even care | could not care less | lucky | fixed | kindest | kinder | favor | favour | vacation | calm | calming | logical | makes sense | give anything | gladly | quiet | over with | thinking about | thoughts about | thoughts of | think about | imagine | imagining
# Fear of death and everyday reasons, which turn all of that around.
class SCR_FEAR
  afraid | scared | fear | fears | fearing | terrified | worried | worry | worrying | anxious | panic | phobia | frightened | dread | hope not | without seeing | bucket list | insurance | will and testament | inheritance | before i die | until i die | till i die | the day i die | organ | donor
  funeral plan | old age | plane | turbulence | grandchildren grow
