language en

# How people write words: contractions, missing apostrophes, common misspellings, abbreviations.
# Every file of patterns can say `use words`.

# Whole words. The right side is what the patterns see; the bytes stay those of the original text.
expand can't, cant, cannot: can not
expand won't, wont: will not
expand shan't: shall not
expand ain't, aint: am not
expand let's: let us
expand gonna, gunna: going to
expand wanna: want to
expand gotta: have to
expand kinda: kind of
expand sorta: sort of
expand dunno: do not know
expand i'ma, imma: i am going to
expand y'all: you
expand im: i am
expand ive: i have
expand dont: do not
expand didnt: did not
expand doesnt: does not
expand isnt: is not
expand arent: are not
expand wasnt: was not
expand werent: were not
expand shouldnt: should not
expand couldnt: could not
expand wouldnt: would not
expand mustnt: must not
expand havent: have not
expand hasnt: has not
expand hadnt: had not
expand hes: he is
expand shes: she is
expand theyre: they are
expand theyll: they will
expand theyve: they have
expand youre: you are
expand youve: you have
expand youll: you will
expand itll: it will
expand thats: that is
expand whats: what is
expand theres: there is
expand noones: no one is
expand he's: he is
expand she's: she is
expand it's: it is
expand that's: that is
expand this's: this is
expand there's: there is
expand here's: here is
expand what's: what is
expand who's: who is
expand where's: where is
expand how's: how is
expand why's: why is
expand everyone's: everyone is
expand everybody's: everybody is
expand everything's: everything is
expand nobody's: nobody is
expand someone's: someone is
expand something's: something is
expand nothing's: nothing is
expand cuz, coz, cos, bc, becuz, becasue, becuase, becaue: because
expand alot: a lot
expand noone: no one
expand nothin: nothing
expand somethin: something
expand tho: though
expand thru: through
expand u: you
expand ur: your
expand ppl: people
expand rn: right now
expand prob, probs, prolly: probably
expand def, defo, definately, definitly: definitely
expand probly, probaly: probably
expand failiure, failer: failure
expand usless: useless
expand worthles: worthless
expand shoulda: should have
expand coulda: could have
expand woulda: would have

# Endings, where no whole word of above fits.
suffix n't: not
suffix 'm: am
suffix 're: are
suffix 've: have
suffix 'll: will
suffix 'd: would
suffix 's: s

abbreviation dr, mr, mrs, ms, prof, st, vs, etc, e.g, i.e, a.m, p.m, approx
