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
expand thinkin, thinkng, thnking, thinkn, thinkig: thinking
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
expand lookin: looking
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
