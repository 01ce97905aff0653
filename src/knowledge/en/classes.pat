language en
use words

# Word classes of the English detection. One idea per class; a class may hold other classes.
# A word belongs here when a reader would agree without seeing the sentence.

# ---- people -------------------------------------------------------------------------------------------------

class FIRST_PERSON
  i | me | my | mine | myself | we | us | our | ours | ourselves

# People (and animals) whom one lives, works or deals with.
class PERSON
  friend | friends | best friend | boss | bosses | manager | managers | supervisor | employer | mother | mom
  mum | mama | father | dad | papa | parent | parents | sister | sisters | brother | brothers | sibling
  siblings | son | sons | daughter | daughters | kid | kids | child | children | baby | twins | husband | wife
  spouse | partner | girlfriend | boyfriend | fiance | fiancee | ex | crush | date | coworker | coworkers
  co worker | co workers | colleague | colleagues | teammate | teammates | team | coach | teacher | teachers
  professor | professors | tutor | instructor | trainer | student | students | pupils | class | classmate
  classmates | roommate | roommates | flatmate | flatmates | housemate | housemates | neighbor | neighbors
  neighbour | neighbours | landlord | landlady | interviewer | recruiter | cashier | waiter | waitress | barista
  clerk | driver | doctor | doctors | nurse | nurses | dentist | therapist | counselor | counsellor | vet
  customer | customers | client | clients | patient | patients | guest | guests | audience | viewers | readers
  followers | fans | family | relatives | cousin | cousins | uncle | aunt | aunts | uncles | grandma | grandpa
  grandmother | grandfather | grandparents | grandson | granddaughter | grandkids | nephew | nephews | niece
  nieces | in laws | mother in law | father in law | brother in law | sister in law | stepdad | stepmom
  stranger | strangers | group | band | choir | club | church | priest | pastor | company | staff | employees
  employee | crew | police | officer | judge | judges | critics | editor | publisher | god | dog | dogs | cat
  cats | puppy | kitten | pet | pets | horse | parrot | men | women | guys | girls | boys | man | woman | guy
  girl | boy | lady | team mates | match | matches

class DETERMINER
  my | our | the | this | that | these | those | his | her | their | your | some | all my | all the | all of my
  all of the | both my | both of my | most of my | one of my | every | any | other | all | many | most

class PRONOUN_OTHER
  he | she | they | everyone | everybody | people | somebody | someone | others | no one | nobody | none of them
  all of them | most people | other people | the others | the whole world | the world | folks | strangers
  everyone else | everybody else | the group chat | the chat | anyone | anybody | both of them


# Words that speak of all people.
class EVERYONE
  everyone | everybody | all of them | the whole world | all people | people | every one of them | all my friends
  the entire world | everyone else | everybody else
class NO_ONE
  no one | nobody | no body | none of them | not one person | not a single person | no man | no woman | no guy | no girl
  no employer | no company | not anyone | not anybody

# ---- grammar ------------------------------------------------------------------------------------------------

class BE
  am | is | are | was | were | be | been | being | s
class NOT
  not | never
class DEGREE
  so | such | very | really | just | totally | completely | absolutely | utterly | pretty | too | always | only
  nothing but | clearly | obviously | definitely | probably | still | basically | truly | simply | quite
  kind of | sort of | honestly | literally | extremely | incredibly | also | apparently | certainly | fucking
  such a | a bit | a little | rather | even | that | actually | seriously | forever | now | nothing more than
  a total | a complete
# "I am sure", "I bet": ways to hold a guess as knowledge.
class SURE
  i am sure | i am pretty sure | i am so sure | i am certain | i am positive | i am convinced | i am almost sure
  i bet | i will bet | i know | i just know | i can tell | i could tell | i can feel | i could feel | i guess
  i suppose | i think | i feel like | i feel | i believe | i assume | i have a feeling | i imagine | i figure
  i am guessing | i suspect | i fear | i am afraid | it is obvious | it is clear | clearly | obviously
  probably | definitely | surely | no doubt | i swear | i could see | i can see | i am worried | i worry
  maybe | perhaps | most likely | apparently | secretly | deep down | i get the feeling | i have no doubt
  i am betting | i had the feeling | i get the impression
class FUTURE
  will | shall | is going to | are going to | am going to | be going to | is bound to | are bound to
  am bound to | is about to | are about to | am about to | is destined to | am destined to | is doomed to
  am doomed to | are doomed to | going to | s going to | is gonna | am gonna | is sure to | are sure to
class MODAL_RULE
  should | must | ought to | ought | have to | has to | need to | needs to | supposed to | shall
class ALWAYS
  always | constantly | every time | everytime | every single time | each time | all the time | whenever
  every day | every single day | without fail | over and over | invariably | time and again | perpetually
class ABSOLUTE
  absolutely | all | always | complete | completely | constant | constantly | definitely | entire | entirely
  ever | every | everyone | everybody | everything | full | must | never | nothing | nobody | totally | whole
class REPORT
  said | say | says | told | tell me | tell us | tells me | tells us | tells everyone | wrote | writes | texted | texts | asked | asks | claimed
  claims | admitted | explained | shouted | yelled | announced | mentioned | called me | replied | answered
  according to | informed | confirmed

# ---- bad and good -------------------------------------------------------------------------------------------

# Nouns that name a whole person as bad.
class LABEL_NOUN
  loner | loners | spazz | alcoholic | easy target | mess of a person | horrible person | drama queens | karen
  loser | losers | looser | failure | failures | idiot | idiots | fool | fools | freak | freaks | burden
  burdens | disappointment | nobody | mess | hot mess | joke | fraud | frauds | phony | phonies | fake | fakes
  coward | cowards | weirdo | weirdos | reject | rejects | waste of space | waste of oxygen | outcast | screw up
  screwup | fuck up | fuckup | disgrace | jerk | jerks | monster | monsters | moron | morons | dummy | dumbass
  imbecile | dunce | wimp | weakling | crybaby | baby | bum | bums | slob | slobs | pig | pigs | creep | creeps
  liar | liars | hypocrite | hypocrites | brat | brats | snob | snobs | nerd | nerds | geek | geeks | dork | dorks
  psycho | psychopath | lunatic | maniac | misfit | oddball | doormat | pushover | quitter | slacker | impostor
  imposter | poser | wannabe | has been | bore | buzzkill | killjoy | drag | nuisance | nightmare | disaster
  train wreck | trainwreck | trash | garbage | scum | dirtbag | asshole | bitch | witch | savage | klutz | airhead
  bimbo | couch potato | hopeless case | lost cause | basket case | laughing stock | drama queen | control freak
  waste | piece of trash | piece of garbage | piece of crap | piece of shit | dumb dumb | dimwit | simpleton
  parasite | leech | cheapskate | tightwad | glutton | addict | degenerate | worm | dinosaur | fossil | alien
  failure of a human | sad sack | underachiever | good for nothing | deadbeat | lowlife | traitor | criminal
  murderer | villain | narcissist | egomaniac | amateur | hack | has been | mistake | zero | dope | clown
# Adjectives that can only be read as a verdict on the person.
class LABEL_ADJ
  worthless | unlovable | unlikable | unlikeable | pathetic | useless | stupid | dumb | incompetent | inadequate
  inferior | defective | hopeless | selfish | lazy | ugly | hideous | disgusting | repulsive | unattractive
  undesirable | unworthy | irresponsible | careless | clueless | ignorant | incapable | inept | untalented
  uncoordinated | clumsy | brainless | spineless | gutless | good for nothing | unintelligent | foolish | idiotic
  moronic | dull | boring | uninteresting | forgettable | insignificant | unimportant | abnormal | crazy | insane
  messed up | fucked up | damaged | broken | damaged goods | unfit | unhinged | lame | uncool | antisocial | awkward
  evil | rotten | heartless | cruel | mean | greedy | fat | gross | ridiculous | unreliable | untrustworthy
  cowardly | weak | unprofessional | unskilled | terrible | horrible | awful | a waste of space | trash | weird
  immature | childish | negligent | needy | clingy | annoying | unbearable | toxic | too stupid | too dumb
  talentless | worthless | unemployable | not smart | shallow | dishonest | lousy | mediocre | subpar | unlucky
  unsuccessful | arrogant | vain | stuck up | rude | uncaring | pitiful | shameful | despicable | undisciplined
# Adjectives that make a neutral role bad: "a terrible mother".
class NEG_ADJ
  bad | terrible | horrible | awful | lousy | worthless | useless | incompetent | pathetic | poor | lazy | crappy
  shitty | rotten | dreadful | hopeless | inadequate | mediocre | failed | neglectful | negligent | terribly negligent | irresponsible
  careless | selfish | stupid | dumb | weak | clumsy | disgusting | ungrateful | unfit | abysmal | lame
  miserable | sorry | disappointing | second rate | third rate | unworthy | boring | weird | crazy | evil
  cruel | mean | pitiful | unreliable | forgetful | ignorant | foolish | heartless | inferior | ugly | crap | cold
  worse | unlovable | insensitive | absent | uncaring | shameful | below average | less than | total failure
  big fat | big | huge | complete | total | absolute | utter | real | fake | hideous | toxic | clueless
# As NEG_ADJ, but only words that never carry a neutral reading before a role.
class ROLE_BAD
  bad | terrible | horrible | awful | lousy | worthless | useless | incompetent | pathetic | crappy | shitty
  rotten | dreadful | hopeless | inadequate | mediocre | failed | neglectful | negligent | terribly negligent | irresponsible
  careless | selfish | stupid | dumb | unfit | abysmal | lame | miserable | disappointing | unworthy | lazy
  sorry excuse for a | poor excuse for a | ungrateful | second rate | heartless | disgusting | crap | clueless
  boring | unreliable | weak | pitiful | foolish | dumbest | shameful | absent | uncaring | selfish | horrid
  atrocious | below average | subpar | unskilled | insensitive | thoughtless | evil | cruel | weird | ugly
  idiotic | toxic | talentless | ridiculous | untalented | inferior | terribly bad | so called
# What a person is called bad at, or lacks.
class TRAIT
  talent | skills | skill | discipline | willpower | self control | self discipline | backbone | common sense
  sense | brains | brain | personality | ambition | drive | motivation | creativity | imagination | charm
  charisma | confidence | class | taste | style | sense of style | sense of humor | sense of direction
  business sense | coordination | rhythm | patience | guts | courage | spine | value | worth | morals | heart
  intelligence | social skills | people skills | ability | abilities | purpose | direction | dignity | manners
  acumen | qualities | empathy | strength | maturity | integrity | good qualities | redeeming qualities | clue

# Bad outcomes and states, as single words.
class NEG_WORD
  fail | fails | failed | failing | failure | lose | loses | lost | losing | alone | lonely | awful | terrible
  horrible | worse | worst | ruin | ruins | ruined | useless | worthless | stupid | hurt | hurts | bad | wrong
  unable | hate | hates | hated | disaster | miserable | pathetic | hopeless | reject | rejects | rejected
  ignore | ignores | ignored | leave | leaves | left out | abandon | abandons | abandoned | disappoint
  disappoints | disappointed | broke | fired | dumped | die | died | dies | dying | sick | unhappy | sad
  embarrassing | embarrassed | humiliated | ugly | boring | poor | never | nothing | nobody | not | can not
  no one | sucks | suck | mess | mess up | screw up | trouble | pain | waste | unlovable | unloved | unwanted
# Verbs of not coping, with "I always …", "every time I …".
class MESS_UP
  mess | ruin | ruined | fail | failed | lose | lost | screw | screwed | mess up | messed up | screw up | blow
  blew | break | broke | scare | push | drop | forget | spoil | get hurt | gets hurt | end up | let | waste
  choke | freeze | panic | get it wrong | go wrong | goes wrong | get left | gets left | get rejected
  get ignored | say the wrong | do the wrong | pick the wrong | choose the wrong | make the wrong | embarrass
  disappoint | hurt | destroy | miss out | miss | burn | kill | end badly | die | dies | get sick | get dumped
  get fired | attract | come last | finish last | pick wrong | struggle | suffer | regret | sabotage
class POSITIVE
  love | loved | loves | lovely | kind | great | fun | welcome | welcomed | welcoming | support | supportive
  supported | supports | laughed together | happy | happier | glad | grateful | proud | nice | cheerful | helped
  helpful | friendly | enjoy | enjoyed | enjoys | enjoying | wonderful | beautiful | excellent | amazing
  fantastic | awesome | delicious | favorite | favourite | best | thankful | excited | delighted | good
  perfect | incredible | brilliant | like | likes | liked | cherish | adore | adores | adored | blessed
  appreciate | appreciated | sweet | thrilled | relaxing | healthy | successful | success
# Stronger than POSITIVE: where an absolute with one of these near is praise.
class PRAISE
  love | loves | loved | lovely | great | fun | happy | glad | grateful | proud | wonderful | beautiful
  amazing | fantastic | awesome | delicious | thankful | excited | delighted | incredible | brilliant | best
  kind | friendly | welcome | supportive | helpful | enjoy | enjoyed | laugh | laughed | laughing together
  good | perfect | smile | smiled | helped | cheer | cheered | excellent | favorite | favourite
# Praise, luck and success that a person can then take back.
class SUCCESS
  won | win | passed | graduated | promoted | promotion | hired | succeeded | success | successful | award
  prize | trophy | medal | praised | praise | praises | complimented | compliment | compliments | applauded
  congratulated | congratulating | congratulations | invited | raise | bonus | degree | compliments me
  an a | straight a's | good grades | good grade | high score | best score | record | top of my class
  first place | scholarship | offer | job offer | loved | liked | enjoyed | love | like | likes | loves
  smiled | thanked | nice | impressed | proud | popular | finished | completed | accomplished | achieved
  beautiful | delicious | great | good | well | amazing | perfect | talented | smart | pretty | skilled
  enjoy | enjoys | fun | happy | excellent | famous | impressive | tell me | tells me | healthy | nailed it

# ---- minds of others ----------------------------------------------------------------------------------------

# Thinking, judging, disliking: what one cannot see from outside.
class MIND_VERB
  think | thinks | thought | thinking | believe | believes | believed | hate | hates | hated | judge | judges
  judged | judging | despise | despises | despised | dislike | dislikes | disliked | resent | resents
  resented | pity | pities | pitied | regret | regrets | regretted | suspect | suspects | envy | envies
  assume | assumes | assumed | mock | mocks | wish | wishes | wished | find | finds | found | see me | sees me
  saw me | view me | views me | feel | feels | consider | considers | loathe | loathes | want | wants | wanted
  enjoy | enjoys | like | likes | love | loves | care | cares | respect | respects | know | knows
class DISLIKE_VERB
  hate | hates | hated | despise | despises | despised | dislike | dislikes | disliked | resent | resents
  resented | pity | pities | pitied | loathe | loathes | detest | detests | can not stand | could not stand
  is sick of | are sick of | is tired of | are tired of | is bored of | are bored of | is ashamed of
  are ashamed of | is embarrassed by | are embarrassed by | is disgusted by | are disgusted by | look down on
  looks down on | looked down on | regret | regrets | regretted | is mad at | are mad at | is angry with
  is angry at | are angry at | are angry with | is disappointed in | are disappointed in | is annoyed with
  are annoyed with | is annoyed by | are annoyed by | was mad at | were mad at | was angry at | were angry at
  is upset with | are upset with | is jealous of | are jealous of | talk badly about | gossip about | make fun of
  makes fun of | mock | mocks | is laughing at | are laughing at | was laughing at | were laughing at
  laughing at | judging | is judging | are judging | was judging | were judging | making fun of | talking about
  is talking about | are talking about | were talking about | is avoiding | are avoiding | was avoiding
  were avoiding | is ignoring | are ignoring | does not like | do not like | did not like | does not love
  do not love | does not respect | do not respect | does not care about | do not care about | does not want
  do not want | did not want | does not trust | do not trust | never liked | never wanted | lost interest in
  has lost interest in | is over | is done with | are done with | has had enough of | is better off without
  are better off without | wants nothing to do with | want nothing to do with | does not appreciate
  do not appreciate | does not enjoy | do not enjoy | secretly hates | secretly hate | disapprove of
  disapproves of | can not wait to get rid of | wants to get rid of | want to get rid of | hates
# How others hold me, after "they find me", "see me as".
class SEEN_AS
  find me | finds me | found me | see me as | sees me as | saw me as | view me as | views me as | take me for
  takes me for | think i am | thinks i am | thought i was | think of me as | thinks of me as | consider me
  considers me | think that i am | thinks that i am | thinks i | think i | think that i | thinks that i
  thought i | thought that i | think my | thinks my | think me | thinks me | think less of me
  thinks less of me | think poorly of me | think i'm | wish i | wishes i | wished i | want me gone

# ---- bad ends -----------------------------------------------------------------------------------------------

# Ends that cannot be mended: death, ruin, violence, grave illness, prison.
class CALAMITY
  kill you | kill others | killed others | die | dies | died | dying | dead | death | deaths | killed | kill me | kill us | kills me | murdered | murder
  murderer | serial killer | homeless | on the streets | on the street | live under a bridge | bankrupt | go broke
  bankruptcy | starve | starving | starvation | cancer | heart attack | a stroke | brain tumor | tumor | aneurysm
  paralyzed | paralysed | wheelchair | amputate | amputated | go blind | blind | coma | brain damage | brain damaged
  crippled | disfigured | drown | drowned | drowning | electrocuted | crushed | suffocate | choke to death
  bleed to death | burn down | burns down | burned down | house fire | fire | explode | explodes | explosion
  crash | car accident | car crash | plane crash | fatal | deadly | lethal | fatality | kidnapped | abducted
  robbed | mugged | shot | stabbed | attacked | mauled | eaten alive | eaten | shark | trampled | run over
  hit by a car | hit by a bus | hit by a truck | arrested | jail | prison | life sentence | sued | lose everything
  lose my house | lose our house | lose my home | lose custody | end of the world | apocalypse | nuclear
  world war | war | destroyed | extinct | extinction | wiped out | break my neck | broken neck | break my back
  break my leg | break my arm | break both | hospital | hospitalized | emergency room | brain tumour | tumour | terrible accident | horrible accident | awful accident | bad accident | been in an accident | had an accident | funeral | orphans
  orphaned | poisoned | food poisoning | infected | pandemic | plague | obese | diabetes | dementia | insane
  mental hospital | incurable | terminal | disease | lung cancer | skin cancer | heart failure | organ failure
  kidney failure | blood clot | seizure | overdose | ruined forever | end up alone | end up homeless | end up in
  lose my mind | go crazy | divorce me | gone forever | tsunami | earthquake | tornado | collapse | collapses
  ripped apart | torn apart | tortured | terrorist | terrorists | bomb | bombed | burglar | intruder | broke in
class RUIN
  sour | sours | soured | ruin | ruins | ruined | ruining | destroy | destroys | destroyed | spoil | spoils | spoiled | spoilt | wreck
  wrecks | wrecked | messed up | shattered
# Things that go wrong in the future, in everyday measure.
class NEG_OUTCOME
  fail | flop | be jobless | get bit | get bitten | criticize me | criticise me | be criticized | oversleep | throw up
  be hijacked | get hijacked | treat me (badly|poorly) | not catch | be excommunicated | snap | fall apart | go wrong | go badly | go terribly | be terrible | be awful | be horrible | be bad
  be a disaster | be a failure | be disappointed | be disappointing | be rejected | be turned down | be left out
  be alone | end up alone | die alone | be single | stay single | be lonely | lose | lose it | lose my job
  lose interest | get fired | be fired | fire me | get laid off | lay me off | dump me | leave me | break up with me
  cheat on me | reject me | abandon me | laugh at me | make fun of me | hate me | hate it | not like it | hate
  turn me down | replace me | forget me | forget about me | ignore me | kick me out | get kicked out
  be kicked out | not work out | not work | go downhill | get worse | be worse | be boring | be miserable
  be unhappy | be stuck | get stuck | miss it | miss out | break | get hurt | be hurt | get injured
  hurt myself | embarrass myself | be embarrassed | be embarrassing | be humiliated | humiliate myself
  mess up | mess it up | mess everything up | screw up | screw it up | ruin it | ruin everything | blow it
  regret it | regret this | say no | ghost me | not show up | quit on me | give up on me | stop working | be sick
  get sick | be broke | go broke | run out of money | be poor | be a mess | get lost | crash | be ruined | get caught
  be canceled | be cancelled | disappear | collapse | go to waste | gain weight | gain it all back | be ugly
  be useless | be worthless | be a failure | flunk | drop out | fall | trip | drown | die | suffer | cost me
  be worthless | be awkward | be forgotten | not be good | backfire | be in pain | be hated | never end | get old
# What "will never", "will not" takes away.
class GOOD_OUTCOME
  find | get | be able | have | make | learn | succeed | become | be | meet | achieve | finish | pass | win
  change | improve | recover | forgive | trust | love | like | want | understand | graduate | amount to | fit in
  work | happen | come | stop | see | know | marry | reach | own | afford | accomplish | sell | speak
  talk | hire | date | move | return | last | feel | enjoy | look | live | play | go | grow | do | master
  catch | impress | believe | invite | respect | forget | lose | trust | sleep | cook | write | drive | act | perform
