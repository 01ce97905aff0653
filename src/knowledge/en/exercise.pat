language en
use words

# What an exercise looks for in an answer. Rule keys are `<group>.<name>`; the group is the name of a check.

class E_BE
  am | is | are | was | were | be | been | being
class E_OTHER
  he | she | they | you | everyone | everybody | people | nobody | no one | somebody | someone
  my (boss|friend|friends|partner|mother|father|mum|mom|dad|sister|brother|colleague|colleagues|teacher|husband|wife|ex)
class E_MIND
  think | thinks | thought | believe | believes | believed | hate | hates | hated | despise | despises | judge | judges
  want | wants | wanted | know | knows | like | likes | love | loves | feel | feels | mean | meant | intend | intended
  find me | resent | resents | pity | pities | regret | regrets
class E_LABEL
  loser | failure | idiot | fool | jerk | liar | coward | mess | monster | freak | narcissist | bully | snob | slob | diva
  moron | weakling | disappointment | nuisance | screw up | crybaby | cry baby | control freak | drama queen | bitch | bastard
class E_TRAIT
  selfish | lazy | rude | stupid | mean | cruel | inconsiderate | careless | childish | ridiculous | pathetic | useless
  arrogant | cold | heartless | disrespectful | impossible | toxic | weak | worthless | unreliable | clumsy | shy | boring
class E_FEELING
  sad | hurt | angry | afraid | scared | anxious | worried | ashamed | embarrassed | lonely | disappointed | upset | annoyed
  frustrated | nervous | guilty | jealous | confused | tired | overwhelmed | rejected | left out | stressed | unhappy | uneasy
  uncomfortable | irritated | helpless | insecure | tense | bad | glad | happy | grateful | relieved
class E_VIOLENCE
  hit | hits | beat | beats | punch* | slap* | kick* | chok* | strangle* | shove* | threaten* | stalk* | blackmail*
  rape* | assault* | molest* | grop* | abuse*
class E_DEGREE
  so | very | really | just | such | completely | totally | absolutely | simply | quite | too | a bit | a little

# --- not to be divided, challenged or reframed: what others did to the person
rule mistreatment.violence
  note: Violence or a threat towards the writer.
  match: E_OTHER (had|has|have|would|E_BE|keeps|kept|always|often|sometimes)? E_VIOLENCE me
  match: (he|she|they|somebody|someone) (hit|hits|beat|kicked|slapped|punched|choked|shoved|pushed) (me|us)
  match: i (E_BE|got|get|have been) (beaten|hit|punched|slapped|kicked|choked|threatened|raped|assaulted|molested|groped|abused|stalked|blackmailed)
  match: (hit|hits|beat|beats|threatened|threatens|abused|abuses) me
  weight: 1
  unless before 3: not | never | nobody
  unless after 2: up | to it | at chess
  unless: quoted
  yes: {He hit me} when I came home.
  yes: {I was beaten} on the way home.
  no: She beat me at chess.
  no: He never hit me.
rule mistreatment.bullying
  note: Bullying or discrimination.
  match: (bullies|bullied|bullying|harass|harasses|harassed|harassing|humiliated|humiliates) me
  match: i (E_BE|get|got|have been|am being|was being) (bullied|harassed|discriminated against|cyberbullied|outed|humiliated in public)
  match: (racist|homophobic|transphobic|sexist|antisemitic) (slur|slurs|insult|insults|remark|remarks|comment|comments|joke|jokes|attack|abuse)
  match: (because of|for) my (skin|race|religion|headscarf|hijab|disability|sexuality|accent|gender|ethnicity)
  match: (called|call|calls) me (a|an)? (slur|slurs)
  weight: 1
  unless before 3: not | never | nobody
  yes: They {bullied me} all year.
  yes: They turned me away {because of my skin}.
  no: I was never bullied.
rule mistreatment.control
  note: Coercion by somebody close.
  match: (locked me (in|up|out)|takes my (phone|money)|took my (phone|passport)|does not (let|allow) me (to)? (leave|see|go)|forces me|forced me to (have|touch|sleep))
  match: i am (afraid|scared) of (him|her|them|my (husband|wife|partner|father|mother|boyfriend|girlfriend|ex))
  weight: 1
  yes: He {does not let me leave} the house.
  yes: {I am scared of my husband}.
  no: I am afraid of spiders.
rule mistreatment.threat
  note: A plan that itself threatens or harms somebody.
  match: i will (hit|hurt|beat|punch|slap|kill|destroy) (him|her|them|you)
  match: or i will (hurt|hit|tell everyone|expose)
  weight: 1
  unless inside: not
  yes: If he calls again {I will hit him}.
  no: I will not hit back.

# --- behavioural_experiment, exposure_session: can it be seen?
rule decidable.mind
  note: A state of mind cannot be seen; what would show it?
  match: E_OTHER (will|would|is going to|are going to|might|may|all|secretly|probably)? (all|secretly|probably|just)? E_MIND
  match: (they|everyone|people|she|he|you) will E_BE (disappointed|annoyed|angry|bored|disgusted|embarrassed)
  weight: 1
  unless: quoted
  yes: {They will think} I am boring.
  yes: {Everyone secretly hates} my jokes.
  no: She will say no and walk away.

# --- thought_record, rejection_review: what would a camera have shown?
rule camera.mind
  match: E_OTHER (obviously|clearly|really|all|secretly|probably|just|must have|must|only)? E_MIND (that|of|about|i|me|it|to)
  weight: 1
  unless: quoted
  unless before 3: said | told
  yes: {She thinks I} was weird at dinner.
  no: She said she thinks about it.

# --- not me, but somebody at the very end of the line
rule about_me.anchor
  match: ^ (me|myself|i) $
  match: i (am|was)
  match: (me|myself) (on|when|at)
  match: (someone|somebody|a person) (just)? like me
  weight: 1
  yes: {Someone like me}.
  no: A person who steals from the poor box.

# --- kind words that turn against oneself
rule self_attack.noun
  match: i E_BE (just|only)? E_DEGREE? (a|an|the)? (complete|total|utter|real|big)? (E_TRAIT)? E_LABEL
  match: what (a|an) (E_TRAIT)? E_LABEL i am
  weight: 1
  unless inside: not | never
  unless before 2: not | never
  unless: quoted
  yes: {I am such a loser}.
  no: I am not a loser.
rule self_attack.trait
  match: i E_BE (just)? E_DEGREE? (stupid|pathetic|useless|worthless|ridiculous|weak|disgusting|unlovable)
  match: i (hate|despise) myself
  match: (i deserve|serves me) (this|it|right|to suffer|nothing better)
  weight: 1
  unless inside: not | never
  unless: quoted
  yes: {I hate myself}.
  no: I am not stupid.

# --- flaw_acceptance: a behaviour, not a name
rule as_behaviour.label
  match: i (E_BE)? (just)? E_DEGREE? (a|an|the)? (complete|total|real|big)? E_LABEL
  match: i (E_BE) (just)? E_DEGREE? E_TRAIT
  match: (being|i am) (a|an)? (complete|total)? (E_LABEL|E_TRAIT)
  weight: 1
  yes: {I am lazy}.
  yes: {I am a complete mess}.
  no: I often answer mails three days late.

# --- worth_inventory: worth counted in approval
rule approval.count
  match: (number|amount|lots|plenty) of (friends|likes|followers|matches|invitations|messages)
  match: (many|most|more|hundreds|thousand*) (friends|likes|followers|matches|invitations)
  match: (everyone|everybody|people|they|others) (likes|like|loves|love|approves|approve|admires|admire|wants|want) (of)? me
  match: i E_BE (popular|famous|liked by|loved by|admired by|in demand)
  weight: 1
  yes: I have {many friends}.
  yes: {Everyone likes me}.
  no: I help my neighbour with her garden.

# --- positive_data_log: the good thing, then the "but"
rule discounting.but
  match: (but|though|although|however|except|only because|just because) (it|that|this|they|he|she|i|was|were|probably|maybe|just|only|of course|to be)
  match: (does|did) not (really)? count
  match: (just|only) (being|been)? (nice|polite|kind|luck|lucky|a fluke|out of pity)
  match: (anyone|anybody) (could|would) (have)? (do|done)
  weight: 1
  yes: She invited me, {but she} was being polite.
  no: She invited me to lunch.

# --- event_reflection: something went all right
rule nothing.ok
  match: ^ (nothing|none|no|nope|absolutely nothing|not a thing|zero|nil|n a) $
  match: ^ nothing (at all|really|went|was|good|worked)
  weight: 1
  yes: {Nothing}.
  yes: {Nothing at all}.
  no: I stayed until the end.

# --- friend_advice
rule to_somebody.you
  match: you | your | yours | yourself
  weight: 1
  yes: I would tell {you} the same.
  no: It was a hard day.
rule of_me.me
  match: i | me | my | mine | myself | we | us | our
  weight: 1
  yes: {I} did what I could.
  no: You did what you could.

# --- desc_script: describe
rule desc_describe.label
  note: A name or trait instead of what happened.
  match: (you|he|she|they) E_BE E_DEGREE? (a|an|such a)? (E_TRAIT)? (E_LABEL|E_TRAIT)
  weight: 1
  unless inside: not
  yes: {You are so selfish}.
  no: You came twenty minutes late on Monday.
rule desc_describe.always
  match: (you|he|she|they) (always|never|constantly|all the time|every single time)
  match: always (late|like this|the same)
  weight: 1
  yes: {You always} interrupt me.
  no: You interrupted me twice today.
rule desc_describe.mind
  match: (you|he|she|they) (do not|does not|did not|never)? (just|only|clearly|obviously)? (want|wanted|think|thought|care|cared|hate|meant|intend*|tried) (to|me|about|that|it)
  match: you (obviously|clearly|just|only) (want|wanted|think|do not care)
  weight: 1
  yes: {You do not care about} my time.
  no: You left before dinner.
# --- desc_script: express
rule desc_express.that_you
  note: A judgement dressed as a feeling.
  match: i (feel|felt) (that|like) (you|he|she|they)
  match: i (feel|felt) (you|he|she|they) (are|is|were|was|do|did|never|always)
  weight: 1
  yes: {I feel that you} ignore me.
  no: I feel hurt when plans change late.
rule desc_feeling.word
  match: i (feel|felt|am feeling|was feeling|get|got|become|am|was) E_DEGREE? E_FEELING
  match: (it|that|this) (makes|made|leaves|left) me (feel)? E_DEGREE? (E_FEELING|feeling)
  weight: 1
  yes: {I feel hurt} when plans change.
  no: I feel that you ignore me.
# --- desc_script: specify
rule desc_request.ask
  match: (please|could you|can you|would you|will you|i would like|i want|i need you to|i ask you|i am asking you|my request is|let us|i would appreciate|i would prefer)
  weight: 1
  yes: {Could you} tell me a day before?
  no: It would be better.
rule desc_unseen.attitude
  note: An attitude cannot be seen; which act would show it?
  match: (be|being) more (respectful|considerate|understanding|supportive|loving|caring|attentive|mature|normal|nice|thoughtful)
  match: (care|respect|understand|appreciate) (more)? (about)? me more?
  match: (change your attitude|show more respect|take me seriously|be nicer|be different)
  weight: 1
  yes: Please {be more considerate}.
  no: Please call me when you are late.
# --- desc_script: consequence
rule desc_consequence.threat
  match: or else
  match: (you will|you are going to) (regret|be sorry|pay|suffer|see)
  match: i will (make you|get back at|punish|tell everyone|destroy|ruin|hurt|never (speak|talk) to you)
  weight: 1
  yes: Do it {or else}.
  no: If not, I will eat at seven without you.
rule desc_benefit.cue
  match: (then|so that|so|that way|this way|it would help|i would be|we would|we could|we can|we will|both of us|easier|calmer|better for)
  weight: 1
  yes: {Then} I can plan my evening.
  no: I will leave.

# --- style cues (passive, aggressive, assertive)
rule passive.cue
  match: just | if that is (ok|okay|all right) | if it is (ok|okay|all right) | i guess | it does not matter | never mind | i do not want to bother
  match: (only)? if (you|it) (do not mind|is not too much)
  weight: 1
  yes: {I guess} we could meet.
  no: I would like to meet at six.
rule apology.cue
  match: sorry | apologise | apologize | my apologies | forgive me | excuse me
  weight: 1
  yes: I am {sorry}.
  no: I am tired.
rule aggressive.cue
  match: you (always|never) | you people | or else
  match: you E_BE E_DEGREE? (a|an)? (E_TRAIT)? (E_LABEL|E_TRAIT)
  match: (do|stop|get|give|shut|listen) * (right now|now)
  weight: 1
  yes: {You always} do this.
  no: I would like to meet at six.
rule assertive.cue
  match: i (feel|felt|would like|want|need|prefer|ask|am asking|see it|noticed|notice)
  weight: 1
  yes: {I would like} to meet at six.
  no: You people are late.

# --- saying_no
rule clear_no.cue
  match: no | not able | can not | will not | do not want | have to decline | decline | pass on (this|that|it) | i would rather not | not this time | not going to
  match: (not|unable) (to)? (do|make|take|come|help|join|available)
  weight: 1
  yes: I {can not} come this time.
  no: I will see.
rule excuse.cue
  match: because i (have|had|am|was|must|need)
  match: (doctor|dentist|appointment|headache|sick|ill|busy|car broke|babysit*)
  weight: 1
  yes: I am {busy} that day.
  no: I can not come this time.

# --- boundary_plan
rule own_action.cue
  match: ^ (then)? i (will|would|am going to|can|shall)? (not)? (leave|end|mute|hang|walk|go|stop|say|close|block|turn|pause|step|take|ask|call|move|put|return|answer|reply|stay|sit|switch|log|delete|limit|meet|tell|decline|change|eat|drive|sleep|talk|wait|get|look|keep)
  match: ^ (then)? (leave|end|mute|hang up|walk away|go home|say no|close|block|pause|step out)
  weight: 1
  yes: {I will leave} the room.
  yes: {I will hang} up.
  no: He must stop at once.
