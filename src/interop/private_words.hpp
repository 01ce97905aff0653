// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_INTEROP_PRIVATE_WORDS_HPP
#define CBTKIT_SRC_INTEROP_PRIVATE_WORDS_HPP

/// @file
/// The word lists of de-identification. Lower case, blanks between words.

#include <string_view>

namespace cbtkit::interop::detail {
/// Given names that are no English words. Common ones of many regions, from memory of everyday life.
inline constexpr std::string_view given_names =
    "aaron abdul abigail adam adele adrian agnes ahmed aisha akira alan albert alejandra alejandro "
    "alessia alex alexander alexandra alexis alfred ali alice alicia alina alison alistair amanda amelia "
    "amina amir amit amy ana anastasia anders andre andrea andreas andrew andy angela angelica aniket "
    "anil anita anja ann anna anne annette annie anthony antoine antonia antonio anya ari ariana arjun "
    "arthur asha ashley astrid audrey aurelia axel ayesha ayse barbara bartosz beatrice beatriz becky "
    "ben benedict benjamin bernadette bernard beth bethany betty bianca bjorn bogdan boris brandon "
    "brenda brian bridget brigitte bruno bryan caitlin callum cameron camila camille carl carla carlos "
    "carmen carol caroline carolyn catherine cecilia charles charlie charlotte chloe chris christina "
    "christine christopher ciara claire clara claudia clement colin connor constance craig cynthia "
    "daniel daniela danielle danny dario david dawid deborah deepak denise dennis derek dev diana diego "
    "dimitri dmitri dominic donald donna dora doris dorothy douglas duncan dylan edith eduardo edward "
    "eileen elaine eleanor elena eleni elias elif elijah elizabeth ella ellen ellie elsa emeka emil "
    "emilia emily emma enrique eric erica erik erin esra esther ethan eugene eva evan evelyn fabian "
    "fatima fatma felicity felipe felix fernando fiona florence florian frances francesca francesco "
    "francis francisco franz fred frederick freya frida gabriel gabriela gareth gary gavin gemma "
    "geoffrey george georgia gerald giovanni giulia gloria gordon greg gregory greta guillermo gustav "
    "gustavo hamza hannah hans harold harriet harry hassan hector heidi helen helena helga henrik henry "
    "hiroshi howard hugh hugo hussein ian ibrahim imogen ines inga ingrid irene irina isaac isabel "
    "isabella isabelle isla ivan jackie jacob jacqueline jake jakub james jamie jan jane janet janice "
    "jasmine jason javier jean jeff jeffrey jenna jennifer jenny jeremy jerome jesse jessica jill jim "
    "jimmy joan joanna joanne joao joe joel johan johanna johannes john jonas jonathan jordan jorge jose "
    "josef joseph josephine josh joshua juan judith judy julia julian juliana julie juliette justin kai "
    "kamal karen karim karin karl karla karolina kate katharina katherine kathleen kathryn kathy katie "
    "katja keiko keith kelly kemal kenji kenneth kerry kevin khadija khaled kim kimberly kofi krishna "
    "kristen kristin kristina kumar kurt kwame kyle lara larry lars laszlo laura lauren laurence lea "
    "leah leila lena leo leon leonard leonie leonora leslie leticia liam lina linda lisa liz lorenzo "
    "lorna lorraine louis louisa louise luca lucas lucia luciana lucy luigi luis luisa lukas luke lydia "
    "lynn maciej madeleine madison magda magnus maja malcolm malik manuel marc marcel marcella marcin "
    "marco marcus margaret margarita maria mariam mariana marie mario marion marius marta martha martin "
    "martina mary maryam mateo mateusz mathilde matilda matt matteo matthew matthias maureen maurice "
    "maya meera megan mehmet mei melanie melissa mia michael michaela michal michele michelle miguel "
    "mikhail mildred milena miranda miriam mohamed mohammed moira molly monica monika muhammad mustafa "
    "nadia nadine nancy naomi natalia natalie natasha nathan nathaniel neha neil nicholas nico nicola "
    "nicolas nicole nikhil nikita niklas nikolai nils nina noah noel noor nora norman olga oliver olivia "
    "olivier omar oscar oskar otto pablo pamela paolo parisa pascal patricia patrick paul paula pauline "
    "pavel pedro peggy peter petra philip philippa phoebe phyllis pierre pilar piotr priya rachel rafael "
    "raj rajesh ralph ramon rania raphael raquel rashid ravi raymond rebecca regina renata rhys ricardo "
    "richard rita robert roberta roberto rodrigo roger rohan roland ronald rory rosa rosemary rosie ross "
    "rowan roxanne roy rupert russell ruth ryan sabine sabrina sally salma sam samantha samir samira "
    "samuel sandeep sandra sanjay sara sarah sasha scott sean sebastian selim serena sergei sergio seth "
    "shannon sharon sheila shirley simon simone siobhan sofia sofie sonia sonja sophia sophie stacy "
    "stanislav stefan stefanie stella stephanie stephen steve steven stuart sunita susan susanna susanne "
    "suzanne sven svetlana sylvia tamara tania tanya tara tariq tatiana teresa terry tess thea theo "
    "theodore theresa thomas tiffany tim timothy tina tobias toby todd tom tomas tommy tony tracy trevor "
    "tristan tyler ulrich ulrike umar ursula valentina valerie vanessa vera veronica victoria vijay "
    "vikram viktor vincent virginia vivian vladimir walter wanda wendy wilhelm william winston wolfgang "
    "xavier yan yara yasmin yasmine yolanda yuki yusuf yvette yvonne zach zachary zara zeynep zoe zofia "
    // of more regions, and short forms
    "abby abdullah abena abhishek abril adaeze adebayo aditi aditya adnan adriana agnieszka ahmad aiden "
    "aiko ailsa aimee ainsley akua alannah alberto aleksander aleksandra alem alfie alfonso allan allison "
    "alma alvaro alyssa amara amarachi ameera amelie amira anabel anais anand ananya anastasiya andrej "
    "andrzej angelo aniela anika anisha anjali annika ansel antje anton antonella anuj aoife arash archie "
    "arianna arlo armand armando arnav aron artur arturo arwen aryan asad asher asif aslan astou athena "
    "atticus aubrey augusto aviva aylin ayodele ayumi aziz babatunde bahar baptiste baran bea beata becca "
    "belinda benedetta benoit berat beryl betsy bex bhavna bilal billie birgit blanca boyd bradley brandi "
    "brendan brett brianna britt bronwyn bryony burak cahal caleb calvin camilo candice carina carly "
    "carys casey cassandra cassie cecily cedric celia chandra charlene chelsea cheryl chiara chidi chika "
    "chinedu chioma christa christof cillian cindy clarissa claude cody colette conor cora corinne "
    "courtney cristian cristina curtis cyrus dalia damian damien damon danica danilo daphne darcy daria "
    "darius darren dave davina daz debbie debra deidre delia delphine demi denis denny desmond dexter "
    "diane didier dieter dilara dina dinesh divya dolores dominika dominique doreen dougal dragan dulce "
    "dustin dwayne dwight eamon eda edgar edie edna edwin efe egor ekaterina eleanora elin elisa elise "
    "elliot elliott eloise elsie elvira emeric emine emir emmanuel emmett emre enzo ephraim erika ernesto "
    "esme esperanza essie esteban estelle eun-ji ewan fabio fadi faisal farah farid fatou faye federica "
    "federico ferdinand fergus fernanda finlay finn finnegan flavia florin folake frankie freddie fredrik "
    "frieda gabi galina garry gaz gearoid genevieve georgie georgina geraldine gerard gerda gerhard "
    "gertrude gilbert gillian gina gino gisela glenda glenn gonzalo graeme graham griffin guido gulsen "
    "gwen gwendolyn habib hadi hailey hakan hamish hanna hanne harpreet haruki hassana hattie haydn "
    "hayley hee-jin hendrik henrietta hilary hilda hollie hortense hubert hussain ibtisam ichiro ida "
    "idris ifeoma ignacio igor ilaria ilse iman imani imran inaya indira inez ingeborg inigo ioana iona "
    "isaiah isha ishaan ismail issa itziar ivana iwona izabela izzy jabari jada jaden jaime jakob jamal "
    "jameela janelle janina janine jared jarek jaya jayden jazmin jelena jemima jenni jennie jens jeong "
    "jerry jess jessie jia jimena jin-woo jo joachim joaquin jocelyn jody joey johnny jolene jon jonny "
    "joris josefina josie jovan joyce juanita juergen jules julien julio julius jurgen kamala kamil kanye "
    "kareem kasia katarina katerina katherina kathrin katrin katrina kaye kayla keira keisha kelsey "
    "kendra kenzo kev kezia khalid kiera kieran kiran kirsten kirsty kjell klara klaudia klaus konrad "
    "konstantin krystyna ksenia kwabena kyra lachlan laila lana lani lata latisha latoya lauryn lavinia "
    "layla leandro lech leif leigh leilani lennart lenny leopold leroy lesley lester lewis lexi libby "
    "lidia liesel lila lilian lillian lilliana lindsay lindsey lionel lisbeth livia lizzie lloyd lois "
    "loretta lotte lottie lowri luan luciano lucie lucien lucille ludovic lukasz luna lyle lyndsey mabel "
    "mackenzie maddie madeline maeve magdalena magdalene mahmoud maia maisie malachi malena malika mandy "
    "manfred manoj marcelo marcia mareike marek margherita margot marguerite mariah marianne maribel "
    "maricel marilyn marisa marisol marissa marjorie markus marlene marley marlon martyn marvin masha "
    "massimo mathias mathieu matias matilde mattias maud maura mauricio mauro maxim maxine maxwell "
    "mckenzie mehdi melinda melvin meredith mervyn meryem mickey mihai mikael mikey mikkel milan miley "
    "millie milo minh mira mireille mitchell mohammad mohsin moises mona monique montserrat morgan moshe "
    "muhammed murat muriel mya nadeem nadja naima nanette naveed nawal neda neema nerys neville ngozi nia "
    "niall nicky nicolette nigel nihal nika niko nikos nisha nita noam noemi nolan norbert noreen nuala "
    "nuno nuria octavia odette oisin oksana ola olaf oleksandr olena olu oluwaseun omari oona orla "
    "orlando osama osman owen padraig pam paola pascale patryk patsy paulette paulo payton pekka penelope "
    "pete petr petros phil philippe phillip pierrick pippa polly pooja prakash pranav preeti priyanka "
    "quentin quinn radek rahul raina ralf rami ramona randy rasmus rauf raul ravindra reece reem reggie "
    "reggina reiko remi remy rene renee reuben reza rhea rhian rhiannon rhona rian richie ricky rihanna "
    "rikard riley rina rishi robbie robyn rocco rochelle rocio roderick rodney rogelio roisin rolf romain "
    "romeo ron ronan ronnie rosalie rosalind rosalyn rosanna rosario rosemarie roshan roxana ruben rubina "
    "rudolf rudy rui ruslan ruta ruthie saad sabina sadia saima sakura saleh salim salman salome salvador "
    "sami sandro sanne santiago saoirse saqib sarita saskia satoshi saul savannah scarlett sebastien "
    "selena selin selina serge serkan shabana shahid shane shania sharmila shaun shauna sheena shelby "
    "shelley sherri sheryl shira shiv shivani shreya sian sidney siegfried sigrid silvia silvio simona "
    "sinead siri skyler solveig soo-jin soren spencer stanley stavros steph stewart suki suresh susana "
    "susie suzanna suzy sybil syed sylvain sylvie szymon tabitha tadeusz taha tahira talia tamar tamika "
    "tamsin taro tasha terence terrence terri tessa thaddeus thais thandi thandiwe thelma theodora "
    "therese thiago thora tiago tibor tiffani tilda tilly timo timur tobi toni tonya tove tracey travis "
    "tricia trina trish trisha trudy tuan tunde tyrone uma umut urszula usha uwe vadim valeria valerio "
    "valeriya vasile vasiliki verena vesna vicky vikki viktoria vilma vinay virgil vitor vittoria vivek "
    "vivienne vlad wael wahid wallace walt wes wesley wilfred wilma winifred wojciech xander xavi ximena "
    "yael yahya yannick yash yasin yasmina yelena yiannis yoko yosef yoshi youssef yu-jin yulia yuri yves "
    "zac zack zahra zain zainab zane zaynab zelda zena zhang zhen ziad zihan zineb zita ziva zoltan "
    "zsofia zubair zuzana";

/// Given names that are English words as well: taken where the words around them say so.
inline constexpr std::string_view ambiguous_names =
    "amber angel april art august autumn bill bo bob buddy carter chase chen chip christian chuck cliff "
    "crystal daisy dale dan dawn dean destiny dot drew duke earl ernest eve faith frank gene ginger glen "
    "grace grant guy harmony hart hazel heath heather herb holly honor hope hunter iris ivy jack jade "
    "jay jean joy june ken lance lee lily marina mark mason max may melody mercy miles nick norm olive "
    "paige pat patience pearl penny pierce piper porter ray reed rich river rob robin roman rose ruby "
    "rusty sandy skip sky skye sterling stone sue summer taylor trinity ty van victor violet wade ward "
    "warren will willow wren";

/// Words that often begin with a capital and are no names.
inline constexpr std::string_view capital_words =
    "i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february march "
    "april may june july august september october november december jan feb mar apr jun jul aug sep sept "
    "oct nov dec mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays "
    "saturdays sundays christmas easter "
    "ramadan eid diwali hanukkah passover halloween thanksgiving lent new-year god allah jesus lord "
    "buddha bible quran english french german spanish italian portuguese dutch polish russian ukrainian "
    "turkish arabic hebrew chinese mandarin japanese korean hindi greek latin swedish norwegian danish "
    "finnish czech hungarian romanian british american irish scottish welsh european asian african "
    "indian pakistani canadian australian mexican brazilian jewish muslim christian catholic protestant "
    "buddhist hindu mum mom mummy mommy dad daddy mother father mama papa grandma grandpa granny grandad "
    "nan nana gran auntie aunt uncle internet facebook instagram whatsapp twitter tiktok snapchat "
    "youtube google netflix zoom skype spotify reddit tinder discord telegram linkedin amazon ebay uber "
    "iphone ipad android wifi wi-fi tv ok gp nhs cbt adhd ocd ptsd phd ceo hr id dna usa uk eu cv faq "
    "diy mr mrs ms miss mx dr prof professor sir madam herr frau senior junior xbox playstation lego "
    "prozac zoloft xanax valium";

/// Words that begin sentences and are no names, before a verb.
inline constexpr std::string_view sentence_words =
    "a all almost always also although an and another any anybody anyone anything as at back bad because "
    "before being best both breakfast but by can coffee could dinner do does doing each either else even "
    "every everybody everyone everything few finally first food for friends from fun getting going good "
    "half happiness he her here hers his home homework honestly how if in is it its just last later "
    "least less life love lunch many maybe me money more morning most much music my myself neither never "
    "next night no nobody none not nothing now nowhere of often on once one only or other others our "
    "ours out pain part party people perhaps praise rain school she silence since sleep so some somebody "
    "somehow someone something sometimes soon still stress such talking that the their theirs them then "
    "therapy there these they things this those time to today together tomorrow tonight too traffic "
    "trust two us usually walking was we weather well were what whatever when whenever where whether "
    "which while who whoever whose why winter with within without work working writing yes yesterday yet "
    "you your yours yourself eating crying family class college university shame fear anger sadness "
    "anxiety depression guilt loneliness worry panic hope joy faith grace may will mark art rose summer "
    "autumn dawn patience mercy evening afternoon tea dancing running waking somewhere whichever three "
    "four five six seven eight nine ten texting thinking feeling saying kids children parents men women "
    "girls boys neighbours neighbors colleagues strangers teachers doctors management";

/// What a person does, after a name at the start of a sentence.
inline constexpr std::string_view person_verbs =
    "added agreed answered argued asked ate avoids became began begged believes bet blamed blames "
    "blocked bought broke brought called calls came cannot can't cancelled cares cheated chose claimed "
    "complained copied cried cries did didn't does doesn't drank drinks drove eats explained fell felt "
    "finds forgot found gave gets gives goes got grinned had hadn't has hasn't hates hated heard helped "
    "hid hugged hung hurt ignored ignores insisted insulted invited joined joked keeps kept kissed knew "
    "knows laughed laughs learned left lent let lied lies liked likes lives looked looks lost loved "
    "loves made makes meant met missed moved mocked needed needs never noticed offered ordered owes paid "
    "picked played pretended promised pushed quit ran rang read refused remembered replied rolled sat "
    "saw said says seemed seems sent shook shouted shouts showed shrugged sighed sings smiled smiles "
    "snapped sold spoke stared stayed stole stood stopped talked talks teased texted thinks thought told "
    "took touched tried turned understood used waited walked wanted wants warned was wasn't watched went "
    "whispered will won wore works would wouldn't wrote yelled";

/// Titles; what follows with a capital is a name.
inline constexpr std::string_view titles =
    "mr mrs ms miss mx dr prof professor sir madam herr frau monsieur madame mme don dona senor senora "
    "signor signora aunt auntie uncle granny grandma grandpa grandad nana coach pastor rabbi imam nurse "
    "officer captain father st saint sister brother reverend rev judge";
/// Who somebody is in a family, also in lower case before a name.
inline constexpr std::string_view kin_words =
    "aunt auntie aunty uncle granny grandma grandpa grandad nana nan cousin sister brother mama papa";
/// What the name of a school or hospital ends with.
inline constexpr std::string_view institution_words =
    "primary school secondary high academy college university hospital infirmary clinic surgery church "
    "chapel nursery hospice hall";
/// Two letters with full stops that are no initials.
inline constexpr std::string_view letter_pairs = "us uk eu pm am pe id dc ps tv ok it pc ip un la ny";

/// Who somebody is to a person; what follows may be a name.
inline constexpr std::string_view relations =
    "friend boss sister brother cousin roommate flatmate housemate neighbour neighbor ex wife husband "
    "partner girlfriend boyfriend fiance fiancee son daughter niece nephew therapist counsellor "
    "counselor psychologist manager supervisor colleague coworker co-worker teacher tutor landlord "
    "landlady mate stepson stepdaughter stepmother stepfather mother father mum mom dad grandmother "
    "grandfather doctor coach buddy crush named called girl boy kid baby";

/// The last word of a street.
inline constexpr std::string_view street_words =
    "street st road rd lane ln avenue ave drive dr close court ct place pl terrace crescent cres way "
    "blvd boulevard square sq gardens garden grove hill view row walk mews park parade parkway pkwy "
    "highway hwy rise green quay wharf alley circle loop trail path vale mount heights ridge";
/// The first word of a street in other languages.
inline constexpr std::string_view street_openers = "rue via calle plaza avenida rua place piazza corso paseo";
/// Within a street.
inline constexpr std::string_view street_particles = "de la le les du des of the del della di da do dos st";
/// Before the number of a flat.
inline constexpr std::string_view flat_words = "flat apt apartment unit suite room ste";
/// Parts of names in lower case.
inline constexpr std::string_view name_particles =
    "de van von der den di da la le el al bin ibn ben dos du ter zu";

/// The last labels of bare domains that are taken for web addresses; short ones that are words are not here.
inline constexpr std::string_view web_endings =
    "com org net edu gov io info app dev biz uk de fr nl ch ca au eu nz ie se dk es pl ru br jp tv "
    "example blog online site xyz";

inline constexpr std::string_view weekdays =
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun";
inline constexpr std::string_view months =
    "january february march april may june july august september october november december";
} // namespace cbtkit::interop::detail
#endif
