language en
use words

# How people write the words that the crisis screen must not miss: misspellings, texting, evasions of filters.
# Only words that mean one thing; what is ambiguous ("ill", "sh") stands in the rules with its neighbours.

expand suicidle, sucidal, suisidal, suicidial, suicidel, sucidle, suicical, suidical, suacidal, suicidle, suiscidal, suicdal, suicdial, su1cidal, suic1dal, sucicidal, suicidl, suciidal, suiicdal, suiciadl, sicidal, suiidal, suicial, suicida: suicidal
expand suiside, sucide, suicde, suicied, suacide, su1cide, suic1de, suecide, suiscide, sucicide, suicid3, sooicide, suside, suciide, suiicde, sicide, suiide, suicid: suicide
expand kil, k1ll, kll, kiill, klil: kill
expand killin, kiling, killng, killling, k1lling, kliling, killnig, klling, killig: killing
expand miself, mahself, mysefl, mysielf, mesen, msyelf, myeslf: myself
expand mysef, myslef, meself, mysel, myselff, mysellf, my5elf: myself
expand himslef, himsef: himself
expand herslef, hersef: herself
expand urself, yourslef, yrself: yourself
expand d1e: die
expand dieing, dyin, diyng, dynig: dying
expand ded: dead
expand wnat, whant, wnt, wamt: want
expand wana, wannna, wna: want to
expand goin: going
expand gona, finna, gon, gonn, ganna, gna, gonnae: going to
expand boutta, bouta: about to
expand bout, abt: about
expand tryna, tryin: trying to
expand lemme: let me
expand dnt, donot, don: do not
expand cnt: can not
expand nvr: never
expand tonite, 2nite, 2night, tonigt, tonihgt, tonght, tnoight, toinght, tongiht, tonigth, tnight, toight, toniht, tonigh: tonight
expand tmrw, tmr, tmrrw, tmw, 2moro, 2morrow, tomoro, tommorow, tomorow, tommorrow, tomorrw, tmoorrow, toomrrow, tomrorow, tomororw, tomorrwo: tomorrow
expand nite, nihgt: night
expand anymor, anymroe, anymre, anymoar, animore, anymo, aynmore, anmyore, anyomre, anymoer, aymore, anmore, anyore, anymoe: anymore
expand liveing, livin, liivng, livnig: living
expand tierd, tird, tirde: tired
expand piont: point
expand dissapear, disapear, dissappear, disappeer, disapeer: disappear
expand evryone, everone, everyon, every1, evry1, eevryone, evreyone, everoyne, everynoe, eeryone, everyne, everyoe: everyone
expand evrybody, everbody, everybodys: everybody
expand wuld, woud, wud, wuld, wuold, wolud, woudl: would
expand hert: hurt
expand hurtin, hruting, hutring, huritng, hurtnig, hurtign: hurting
expand harmd: harmed
expand cuttin, ctuting, cutitng, cuttnig, cuttign, cuting: cutting
expand hangin, hnaging, hangnig, hangign: hanging
expand cutted: cut
expand thinkin, thinkng, thnking, thinkn, thinkig, thniking, tihnking, thinknig, tinking, thining: thinking
expand thoughs, thougts, thouhgts, tohughts, thuoghts, thoguhts, thoughst, thughts, thoghts, thouhts: thoughts
expand pils, pilz, pillls, plils, pilsl: pills
expand tablits, tabletts, tbalets, talbets, tabelts, tabltes, tablest: tablets
expand overdosin, odding, oding: overdosing
expand oded: overdosed
expand raiped, rapd: raped
expand chokd: choked
expand stabb: stab
expand husbund: husband
expand husban, husbend, hubby: husband
expand freind, frend, frnd: friend
expand bf: boyfriend
expand gf: girlfriend
expand bff, bestie: best friend
expand comit, comitt, committ: commit
expand comiting, comitting, commiting: committing
expand swalowed, swallwed, swalowd: swallowed
expand agen, agian, agn: again
expand rly, rlly, realy, relly: really
expand idk: i do not know
expand idc: i do not care
expand dw: do not worry
expand nomore: no more
expand beleive, belive: believe
expand shld, shoud, shood: should
expand shouldve, shuldve, should'of: should have
expand wouldve, wuldve: would have
expand wan: want
expand iwant: i want
expand iwanna: i want to
expand wanttodie, wantodie: want to die
expand wantto: want to
expand killmyself, killmeself: kill myself
expand endmylife: end my life
expand resaon, reson, reaosn, raeson, reasno: reason
expand alve, aliv, alife, ailve: alive
expand lfie, lief, lyf: life
expand nobdy, noboby, nboody, noobdy, noboyd: nobody
expand thots, thawts: thoughts
expand scrach, scracth: scratch
expand molestd, molestet: molested
expand fam: family
expand bldy: bloody
expand blead, bleding: bleeding
expand exsist, exsit, exisit, eixst: exist
expand exsisting, exisiting: existing
expand overdoze, overdoes'd, oevrdose, ovredose, ovedrose, overodse, overdsoe, overdoes, oerdose, ovrdose, ovedose, overose, overdse, overdoe, overdos: overdose
expand vilent: violent
expand abusd: abused
expand strangeld, strangld: strangled
expand threatend, threatning: threatened
expand themselfs: themselves
expand infront: in front
expand kut: cut
expand boyfrend, boyfirend, bofriend, boyfreind, boifriend: boyfriend
expand girlfreind: girlfriend
expand tryed, tryd: tried
expand ab: about
expand jus, jst, jist: just
expand atm: right now
expand evry, evrey: every
expand hav, hae: have
expand dat: that
expand ws, wuz, wus: was
expand plz, pls, plss, plez, pleas: please
expand n: and
expand hw: homework
expand wat, wht, wut, wot: what
expand abuot, abotu: about
expand bcuz, becouse, becuse, bcoz, becos: because
expand nothig, nuthin, nuthing: nothing
expand wouldent: would not
expand coudnt: could not
expand shouldent: should not
expand cudnt: could not
expand wit: with
expand sucide, sooicide, suicyde: suicide
expand wrld: world
expand bein, beein, beng: being
expand wakin, wakeing: waking
expand hopin: hoping
expand wishin: wishing
expand sleepin: sleeping
expand fightin: fighting
expand feelin, feeln: feeling
expand breathin, breething: breathing
expand tellin: telling
expand cryin: crying
expand standin: standing
expand sittin: sitting
expand lookin, loking, lokking: looking
expand bron: born
expand culd, coud, cud: could
expand sumone, som1, some1, somone: someone
expand wen: when
expand burdon, burdan, birden, bruden, budren, buredn, burdne: burden
expand deth: death
expand forver, foreva, 4ever, 4eva: forever
expand rn: right now
expand tn: tonight
expand wknd: weekend
expand fri: friday
expand thurs: thursday
expand liv, lve: live
expand alot: a lot
expand jumpin, jmuping, jupming, jumipng, jumpnig, jumpign: jumping
expand drownin: drowning
expand takin: taking
expand wantin: wanting
expand hangning: hanging
expand diying, diing: dying
expand existance, existince: existence
expand abd: and
expand thnk, thikn, thinl, tihnk: think
expand aboot: about
expand wishd: wished
expand smth, sumthing, sumthin, somethin: something
expand savin: saving
expand no1: no one
expand actin: acting
# Scots, Irish and northern English as people write them.
expand cannae, canna, cnat: can not
expand dinnae, dinna, divvent, dotn, odnt, dnot: do not
expand didnae, didna, didnot, dint: did not
expand wouldnae, widnae, wudnae, wuldnt, woudnt, wudnt, woudlnt: would not
expand couldnae, couldna, cudnae, coudlnt: could not
expand isnae, isna: is not
expand wis: was
expand wasnae, wisnae, wuznt: was not
expand havenae, hivnae, huvnae, havnt: have not
expand willnae, winnae, wullnae: will not
expand shouldnae, shudnt, shuldnt: should not
expand doesnae, disnae, dosent, dosnt: does not
expand masel, maself, mesel, mahsel, myslf, myelf, mysell, myseld: myself
expand yersel, yerself, yoursel: yourself
expand himsel: himself
expand hersel: herself
expand ah: i
expand mah: my
expand tae: to
expand wi, wiht, wih: with
expand o: of
expand deid, deda, daed, deadd: dead
expand deeth, daeth: death
expand heid: head
expand dae: do
expand daein, doin: doing
expand nae, naw: no
expand mair, mroe, mor: more
expand naebody, noboddy, nobdoy: nobody
expand nowt, nuffin, nuffink, nothign, nohting: nothing
expand owt: anything
expand morra: tomorrow
expand oot: out
expand doon: down
expand auld: old
expand feart: afraid
expand gaun, goign, fixin: going
expand weans, wean, bairns: kids
expand yer: your
expand ye, youse, yous: you
# endings without their g
expand endin, endign, endding, edning, enidng, endnig, ening, endng, endig: ending
expand havin: having
expand makin: making
expand leavin, leavign: leaving
expand stayin: staying
expand waitin: waiting
expand prayin: praying
expand existin, existting, exsiting: existing
expand plannin, planing: planning
expand keepin: keeping
expand comin: coming
# slips of the hand
expand cna: can
expand teh, hte: the
expand adn, amd, nad: and
expand taht, tht: that
expand tihs, thsi: this
expand jsut: just
expand waht, whit: what
expand whne, wehn: when
expand abot, aobut: about
expand nto, ont: not
expand knwo, konw, kno: know
expand liek, lik: like
expand il: i will

expand alwasy, alwys, allways: always
expand beter, betetr, bettr, bteter, bettre: better
expand wrold, wolrd: world
expand poeple, pepole, peple: people
expand eveyone, everyoen, eveyrone: everyone
expand everthing, evrything, everyting, eveything: everything
expand somthing, somethign, someting: something
expand pont, poitn: point
expand resson: reason
expand worht: worth
expand desrve, deserv, diserve: deserve
expand famly, fmaily, familly: family
expand pian: pain
expand sory, srry, srory, soryr: sorry
expand wihs, wsih, whish, wsh: wish
expand wnated, watned, wanetd, wantde: wanted
expand waek, wak: wake
expand slep, sleap: sleep
expand alseep: asleep
expand forevr, frever: forever
expand alvie, aliev: alive
expand lyfe: life
expand dyng, dyign, dieying: dying
expand bieng, beign, beeing: being
expand livng, livign, lviing: living
expand killign, kililng: killing
expand suicdie, sucied, siucide, suicie: suicide
expand siucidal, suicidla: suicidal
expand thinkign, thiking, thikning, thinikng, thikng: thinking
expand thnik, tink: think
expand thouhgt, thougt, thoght, thougth, tohught, thuoght, thoguht: thought
expand thougths, thouths, toughts: thoughts
expand decidid, decidded, desided, decieded, descided, dceided, deicded, decdied, deciedd, decidde: decided
expand decison, desicion, descision: decision
expand goodby, gudbye, goobye, godobye, goobdye, goodybe, goodbey: goodbye
expand brige, bridg, birdge, brdige, brigde, brideg: bridge
expand reserching, reasearching, resarching: researching
expand quikest: quickest
expand wich: which
expand purpos: purpose
expand funural, funrel: funeral
expand hopless: hopeless
expand srsly: seriously
expand cba: can not be bothered
expand idgaf: i do not care
expand frfr: for real
expand bcs, cus: because
expand needa: need to
expand hpe: hope
expand hart: heart
expand bakc, bak: back
expand finishin: finishing
expand checkin: checking
expand aff: off
expand ony: any
expand awa: away
expand h8: hate
expand wtihout, wihtout, witohut, withuot, withotu, wthout, wihout, witout, withut, withot, withou: without
expand ther: there
expand alredy: already
expand stil: still
expand al: all
expand wil: will
expand befor, afore: before
expand gettin: getting
expand efter: after
expand sayin: saying
expand sombody: somebody
expand rite: right
expand tiem: time
expand wher: where
expand jumpt: jumped
expand nife: knife
expand tok: took
expand evn: even
expand giv: give
expand lang: long
expand onybody: anybody
expand frae: from
expand intae: into
expand somtimes: sometimes
expand telt: told
expand ower: over
expand sed: said
expand sez: says
expand fone: phone

# As people say them.
expand toppin: topping
expand hittin: hitting
expand beatin: beating
expand chokin: choking
expand bleedin: bleeding
expand slicin: slicing
expand burnin: burning
expand swallowin: swallowing
expand drinkin: drinking
expand givin: giving
expand writin: writing
expand disappearin: disappearing
expand threatenin: threatening
expand screamin: screaming
expand draggin: dragging
expand throwin: throwing
expand stabbin: stabbing
expand shootin: shooting
expand punchin: punching
expand kickin: kicking
expand slappin: slapping
expand stranglin: strangling
expand harmin: harming
expand vanishin: vanishing
expand fadin: fading
expand cutt: cut
expand thihgs, thigs, thigsh: thighs
expand rists, writs: wrists
# Words of the body, of means and of days, as they are mistyped most.
expand brethe, breeth, breth, braethe: breathe
expand throte, thraot: throat
expand unconcious, unconsious, unconscius: unconscious
expand ambulence, ambulanc, ambulnce: ambulance
expand hospitl, hosptial, hospitel: hospital
expand swalow, swollow: swallow
expand vomitting, vommiting, vomitin: vomiting
expand sezure, siezure, seziure: seizure
expand drowing, drownd: drowning
expand quary, quarrie: quarry
expand garge, garrage: garage
expand hights: heights
expand razer, rasor: razor
expand razers, rasors: razors
expand scisors, sissors: scissors
expand definatly, defnitely, definitly, defo: definitely
expand sundy, suday: sunday
expand satruday, saterday: saturday
expand jumpd: jumped

# Endings without their g, and Scots and northern words that mean one thing.
expand talkin: talking
expand shakin: shaking
expand stoppin: stopping
expand walkin: walking
expand hidin: hiding
expand batterin: battering
expand fallin: falling
expand holdin: holding
expand lyin: lying
expand hame: home
expand in: to
expand g: doing
expand fae: from
expand l: myself
expand hissel: himself
expand foeming, foamin: foaming
expand fittin: fitting

