language en
use words

# How people write the words that the crisis screen must not miss: misspellings, texting, evasions of filters.
# Only words that mean one thing; what is ambiguous ("ill", "sh") stands in the rules with its neighbours.

expand suicidle, sucidal, suisidal, suicidial, suicidel, sucidle, suicical, suidical, suacidal, suicidle, suiscidal, suicdal, suicdial, su1cidal, suic1dal, sucicidal: suicidal
expand suiside, sucide, suicde, suicied, suacide, su1cide, suic1de, suecide, suiscide, sucicide, suicid3, sooicide, suside: suicide
expand kil, k1ll, kll, kiill: kill
expand killin, kiling, killng, killling, k1lling: killing
expand miself, mahself, mysefl, mysielf: myself
expand mysef, myslef, meself, mysel, myselff, mysellf, my5elf: myself
expand himslef, himsef: himself
expand herslef, hersef: herself
expand urself, yourslef, yrself: yourself
expand d1e: die
expand dieing, dyin: dying
expand ded: dead
expand wnat, whant, wnt, wamt: want
expand wana, wannna: want to
expand goin: going
expand gona, finna, gon, gonn, ganna: going to
expand boutta, bouta: about to
expand bout, abt: about
expand tryna, tryin: trying to
expand lemme: let me
expand dnt, donot, don: do not
expand cnt: can not
expand nvr: never
expand tonite, 2nite, 2night, tonigt, tonihgt, tonght: tonight
expand tmrw, tmr, tmrrw, tmw, 2moro, 2morrow, tomoro, tommorow, tomorow, tommorrow, tomorrw: tomorrow
expand nite: night
expand anymor, anymroe, anymre, anymoar, animore, anymo: anymore
expand liveing, livin: living
expand tierd, tird: tired
expand piont: point
expand dissapear, disapear, dissappear, disappeer, disapeer: disappear
expand evryone, everone, everyon, every1, evry1: everyone
expand evrybody, everbody, everybodys: everybody
expand wuld, woud, wud: would
expand hert: hurt
expand hurtin: hurting
expand harmd: harmed
expand cuttin: cutting
expand hangin: hanging
expand cutted: cut
expand thinkin, thinkng, thnking, thinkn, thinkig, thniking: thinking
expand thoughs, thougts, thouhgts: thoughts
expand pils, pilz, pillls: pills
expand tablits, tabletts: tablets
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
expand swalowed, swallwed: swallowed
expand agen, agian, agn: again
expand rly, rlly, realy, relly: really
expand idk: i do not know
expand idc: i do not care
expand dw: do not worry
expand nomore: no more
expand beleive: believe
expand shld: should
expand shouldve, shuldve, should'of: should have
expand wouldve: would have
expand wan: want
expand iwant: i want
expand iwanna: i want to
expand wanttodie, wantodie: want to die
expand wantto: want to
expand killmyself, killmeself: kill myself
expand endmylife: end my life
expand resaon, reson, reaosn, raeson: reason
expand alve, aliv, alife: alive
expand lfie, lief: life
expand nobdy, noboby: nobody
expand thots, thawts: thoughts
expand scrach, scracth: scratch
expand molestd, molestet: molested
expand fam: family
expand bldy: bloody
expand blead, bleding: bleeding
expand exsist, exsit, exisit: exist
expand exsisting, exisiting: existing
expand overdoze, overdoes'd: overdose
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
expand jus, jst: just
expand atm: right now
expand evry, evrey: every
expand hav: have
expand dat: that
expand ws, wuz, wus: was
expand plz, pls, plss, plez: please
expand n: and
expand hw: homework
expand wat, wht, wut: what
expand abuot, abotu: about
expand bcuz, becouse, becuse, bcoz: because
expand nothig, nuthin, nuthing: nothing
expand wouldent: would not
expand coudnt: could not
expand shouldent: should not
expand cudnt: could not
expand da: the
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
expand culd, coud: could
expand sumone, som1, some1: someone
expand wen: when
expand burdon, burdan, birden: burden
expand deth: death
expand forver, foreva, 4ever, 4eva: forever
expand rn: right now
expand tn: tonight
expand wknd: weekend
expand fri: friday
expand thurs: thursday
expand liv, lve: live
expand alot: a lot
expand jumpin: jumping
expand drownin: drowning
expand takin: taking
expand wantin: wanting
expand hangning: hanging
expand diying, diing: dying
expand existance, existince: existence
expand abd: and
expand thnk, thikn, thinl: think
expand aboot: about
expand wishd: wished
expand smth, sumthing, sumthin, somethin: something
expand savin: saving
expand no1: no one
expand actin: acting
# Scots, Irish and northern English as people write them.
expand cannae, canna, cnat: can not
expand dinnae, dinna, divvent, dotn, odnt, dnot: do not
expand didnae, didna, didnot: did not
expand wouldnae, widnae, wudnae, wuldnt, woudnt, wudnt, woudlnt: would not
expand couldnae, couldna, cudnae, coudlnt: could not
expand isnae, isna: is not
expand wis: was
expand wasnae, wisnae: was not
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
expand nae: no
expand mair, mroe: more
expand naebody, noboddy, nobdoy: nobody
expand nowt, nuffin, nuffink, nothign, nohting: nothing
expand owt: anything
expand morra: tomorrow
expand noo: now
expand oot: out
expand doon: down
expand auld: old
expand feart: afraid
expand gaun, goign, fixin: going
expand weans, wean, bairns: kids
expand yer: your
expand ye, youse, yous: you
# endings without their g
expand endin, endign, endding: ending
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
expand liek: like
expand il: i will

expand alwasy, alwys, allways: always
expand beter, betetr, bettr: better
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
expand sory, srry: sorry
expand wihs, wsih, whish: wish
expand wnated: wanted
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
expand thouhgt, thougt, thoght, thougth: thought
expand thougths, thouths, toughts: thoughts
expand decidid, decidded, desided, decieded, descided: decided
expand decison, desicion, descision: decision
expand goodby, gudbye, goobye: goodbye
expand brige, bridg: bridge
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
expand bakc: back
expand finishin: finishing
expand checkin: checking
expand aff: off
