language en
expand cant, can't: can not
suffix n't: not
suffix 's: 's
class LABEL_NOUN
  loser | failure | idiot | waste of space
  forms(disappointment)
class BE
  am | is | are | 's
class DEGREE
  such | so | really
expand im, i'm: i am
gate negated
  note: "not a failure" argues against the label.
  unless before 3: not
  no: I am not a failure.
rule a.b
  note: A noun
  match: I BE DEGREE? (a|an|the)? { LABEL_NOUN }
  match: what (a|an) { LABEL_NOUN } I am
  weight: 0.9
  apply: negated
  times 0.5 if: question
  yes: I'm such a {loser} for eating alone.
  yes: im a {waste of space}
  no: She played a loser in the film.
rule c
  match: :( // i am
