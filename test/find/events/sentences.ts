import type { Entity, EntityType, Reading } from '../../../src/reader/reading.ts'
import { buildReading } from '../../build-reading.ts'

type Row = readonly [type: EntityType, first: number, end: number]

const sentences = {
  bombed: {
    text: 'Norland bombed the port of Suderby on Monday.',
    rows: `Norland norland PROPN NNP 2 nsubj
bombed bomb VERB VBD 0 root
the the DET DT 4 det
port port NOUN NN 2 obj
of of ADP IN 6 case
Suderby suderby PROPN NNP 4 nmod
on on ADP IN 8 case
Monday monday PROPN NNP 2 obl
. . PUNCT . 2 punct`,
    entities: [
      ['Location', 0, 1],
      ['Location', 5, 6],
      ['Date', 7, 8],
    ],
  },
  bombedBy: {
    text: 'The port was bombed by Norlandic warplanes.',
    rows: `The the DET DT 2 det
port port NOUN NN 4 nsubj:pass
was be AUX VBD 4 aux:pass
bombed bomb VERB VBN 0 root
by by ADP IN 7 case
Norlandic norlandic ADJ JJ 7 amod
warplanes warplane NOUN NNS 4 obl:agent
. . PUNCT . 4 punct`,
    entities: [['NORP', 5, 6]],
  },
  notBombed: {
    text: 'Norland has not bombed the port.',
    rows: `Norland norland PROPN NNP 4 nsubj
has have AUX VBZ 4 aux
not not PART RB 4 advmod
bombed bomb VERB VBN 0 root
the the DET DT 6 det
port port NOUN NN 4 obj
. . PUNCT . 4 punct`,
    entities: [['Location', 0, 1]],
  },
  willSend: {
    text: 'Norland will send troops to Suderby.',
    rows: `Norland norland PROPN NNP 3 nsubj
will will AUX MD 3 aux
send send VERB VB 0 root
troops troop NOUN NNS 3 obj
to to ADP IN 6 case
Suderby suderby PROPN NNP 3 obl
. . PUNCT . 3 punct`,
    entities: [
      ['Location', 0, 1],
      ['Location', 5, 6],
    ],
  },
  urged: {
    text: 'The minister urged Norland to withdraw its troops.',
    rows: `The the DET DT 2 det
minister minister NOUN NN 3 nsubj
urged urge VERB VBD 0 root
Norland norland PROPN NNP 3 obj
to to PART TO 6 mark
withdraw withdraw VERB VB 3 xcomp
its its PRON PRP$ 8 nmod:poss
troops troop NOUN NNS 6 obj
. . PUNCT . 3 punct`,
    entities: [['Location', 3, 4]],
  },
  backed: {
    text: 'The Norland-backed rebels shelled the town.',
    rows: `The the DET DT 5 det
Norland norland PROPN NNP 4 compound
- - PUNCT HYPH 2 punct
backed back VERB VBN 5 amod
rebels rebel NOUN NNS 6 nsubj
shelled shell VERB VBD 0 root
the the DET DT 8 det
town town NOUN NN 6 obj
. . PUNCT . 6 punct`,
    entities: [['Location', 1, 2]],
  },
  staged: {
    text: 'Students staged a protest against the president.',
    rows: `Students student NOUN NNS 2 nsubj
staged stage VERB VBD 0 root
a a DET DT 4 det
protest protest NOUN NN 2 obj
against against ADP IN 7 case
the the DET DT 7 det
president president NOUN NN 4 nmod
. . PUNCT . 2 punct`,
    entities: [],
  },
  threatened: {
    text: 'Norland threatened to attack Sudland.',
    rows: `Norland norland PROPN NNP 2 nsubj
threatened threaten VERB VBD 0 root
to to PART TO 4 mark
attack attack VERB VB 2 xcomp
Sudland sudland PROPN NNP 4 obj
. . PUNCT . 2 punct`,
    entities: [
      ['Location', 0, 1],
      ['Location', 4, 5],
    ],
  },
  killing: {
    text: 'Rebels attacked the barracks, killing nine soldiers.',
    rows: `Rebels rebel NOUN NNS 2 nsubj
attacked attack VERB VBD 0 root
the the DET DT 4 det
barracks barracks NOUN NN 2 obj
, , PUNCT , 6 punct
killing kill VERB VBG 2 advcl
nine nine NUM CD 8 nummod
soldiers soldier NOUN NNS 6 obj
. . PUNCT . 2 punct`,
    entities: [],
  },
  mayMeet: {
    text: 'The envoys may meet if the truce holds.',
    rows: `The the DET DT 2 det
envoys envoy NOUN NNS 4 nsubj
may may AUX MD 4 aux
meet meet VERB VB 0 root
if if SCONJ IN 8 mark
the the DET DT 7 det
truce truce NOUN NN 8 nsubj
holds hold VERB VBZ 4 advcl
. . PUNCT . 4 punct`,
    entities: [],
  },
  deniedBombing: {
    text: 'Norland denied bombing the port.',
    rows: `Norland norland PROPN NNP 2 nsubj
denied deny VERB VBD 0 root
bombing bomb VERB VBG 2 xcomp
the the DET DT 5 det
port port NOUN NN 3 obj
. . PUNCT . 2 punct`,
    entities: [['Location', 0, 1]],
  },
  calledOn: {
    text: 'The party called on the president to resign.',
    rows: `The the DET DT 2 det
party party NOUN NN 3 nsubj
called call VERB VBD 0 root
on on ADP IN 6 case
the the DET DT 6 det
president president NOUN NN 3 obl
to to PART TO 8 mark
resign resign VERB VB 3 xcomp
. . PUNCT . 3 punct`,
    entities: [],
  },
  plansAttack: {
    text: 'The army plans an attack on the rebels.',
    rows: `The the DET DT 2 det
army army NOUN NN 3 nsubj
plans plan VERB VBZ 0 root
an a DET DT 5 det
attack attack NOUN NN 3 obj
on on ADP IN 8 case
the the DET DT 8 det
rebels rebel NOUN NNS 5 nmod
. . PUNCT . 3 punct`,
    entities: [],
  },
  accused: {
    text: 'He accused Norland of shelling the village.',
    rows: `He he PRON PRP 2 nsubj
accused accuse VERB VBD 0 root
Norland norland PROPN NNP 2 obj
of of SCONJ IN 5 mark
shelling shell VERB VBG 2 advcl
the the DET DT 7 det
village village NOUN NN 5 obj
. . PUNCT . 2 punct`,
    entities: [['Location', 2, 3]],
  },
  striker: {
    text: 'The striker hit the post in the second half of the match.',
    rows: `The the DET DT 2 det
striker striker NOUN NN 3 nsubj
hit hit VERB VBD 0 root
the the DET DT 5 det
post post NOUN NN 3 obj
in in ADP IN 9 case
the the DET DT 9 det
second second ADJ JJ 9 amod
half half NOUN NN 3 obl
of of ADP IN 12 case
the the DET DT 12 det
match match NOUN NN 9 nmod
. . PUNCT . 3 punct`,
    entities: [],
  },
  provided: {
    text: 'Norland provided weapons to the rebels.',
    rows: `Norland norland PROPN NNP 2 nsubj
provided provide VERB VBD 0 root
weapons weapon NOUN NNS 2 obj
to to ADP IN 6 case
the the DET DT 6 det
rebels rebel NOUN NNS 2 obl
. . PUNCT . 2 punct`,
    entities: [['Location', 0, 1]],
  },
  cancelled: {
    text: 'The talks were cancelled.',
    rows: `The the DET DT 2 det
talks talk NOUN NNS 4 nsubj:pass
were be AUX VBD 4 aux:pass
cancelled cancel VERB VBN 0 root
. . PUNCT . 4 punct`,
    entities: [],
  },
  ally: {
    text: 'Norland, an ally of Sudland, condemned the attack.',
    rows: `Norland norland PROPN NNP 8 nsubj
, , PUNCT , 4 punct
an a DET DT 4 det
ally ally NOUN NN 1 appos
of of ADP IN 6 case
Sudland sudland PROPN NNP 4 nmod
, , PUNCT , 4 punct
condemned condemn VERB VBD 0 root
the the DET DT 10 det
attack attack NOUN NN 8 obj
. . PUNCT . 8 punct`,
    entities: [
      ['Location', 0, 1],
      ['Location', 5, 6],
    ],
  },
  proMilitia: {
    text: 'The pro-Norlandic militia seized the bridge.',
    rows: `The the DET DT 3 det
pro-Norlandic pro-norlandic ADJ JJ 3 amod
militia militia NOUN NN 4 nsubj
seized seize VERB VBD 0 root
the the DET DT 6 det
bridge bridge NOUN NN 4 obj
. . PUNCT . 4 punct`,
    entities: [],
  },
  attackOn: {
    text: 'The attack on the embassy wounded two guards.',
    rows: `The the DET DT 2 det
attack attack NOUN NN 6 nsubj
on on ADP IN 5 case
the the DET DT 5 det
embassy embassy NOUN NN 2 nmod
wounded wound VERB VBD 0 root
two two NUM CD 8 nummod
guards guard NOUN NNS 6 obj
. . PUNCT . 6 punct`,
    entities: [],
  },
  refuted: {
    text: 'Norland refuted reports that rebels had bombed Suderby.',
    rows: `Norland norland PROPN NNP 2 nsubj
refuted refute VERB VBD 0 root
reports report NOUN NNS 2 obj
that that SCONJ IN 7 mark
rebels rebel NOUN NNS 7 nsubj
had have AUX VBD 7 aux
bombed bomb VERB VBN 3 acl
Suderby suderby PROPN NNP 7 obj
. . PUNCT . 2 punct`,
    entities: [
      ['Location', 0, 1],
      ['Location', 7, 8],
    ],
  },
  studied: {
    text: 'Norland studied reports that rebels had bombed Suderby.',
    rows: `Norland norland PROPN NNP 2 nsubj
studied study VERB VBD 0 root
reports report NOUN NNS 2 obj
that that SCONJ IN 7 mark
rebels rebel NOUN NNS 7 nsubj
had have AUX VBD 7 aux
bombed bomb VERB VBN 3 acl
Suderby suderby PROPN NNP 7 obj
. . PUNCT . 2 punct`,
    entities: [
      ['Location', 0, 1],
      ['Location', 7, 8],
    ],
  },
  pledgedBoth: {
    text: 'Rebels pledged to withdraw and to free captives.',
    rows: `Rebels rebel NOUN NNS 2 nsubj
pledged pledge VERB VBD 0 root
to to PART TO 4 mark
withdraw withdraw VERB VB 2 xcomp
and and CCONJ CC 7 cc
to to PART TO 7 mark
free free VERB VB 2 conj
captives captive NOUN NNS 7 obj
. . PUNCT . 2 punct`,
    entities: [],
  },
  threatenedBoth: {
    text: 'Rebels threatened to attack Sudland and bomb Suderby.',
    rows: `Rebels rebel NOUN NNS 2 nsubj
threatened threaten VERB VBD 0 root
to to PART TO 4 mark
attack attack VERB VB 2 xcomp
Sudland sudland PROPN NNP 4 obj
and and CCONJ CC 7 cc
bomb bomb VERB VB 4 conj
Suderby suderby PROPN NNP 7 obj
. . PUNCT . 2 punct`,
    entities: [
      ['Location', 4, 5],
      ['Location', 7, 8],
    ],
  },
  calledIt: {
    text: 'Rebels answered what Norland called an attack by Sudland.',
    rows: `Rebels rebel NOUN NNS 2 nsubj
answered answer VERB VBD 0 root
what what PRON WP 2 obj
Norland norland PROPN NNP 5 nsubj
called call VERB VBD 3 acl:relcl
an a DET DT 7 det
attack attack NOUN NN 5 obj
by by ADP IN 9 case
Sudland sudland PROPN NNP 7 nmod
. . PUNCT . 2 punct`,
    entities: [
      ['Location', 3, 4],
      ['Location', 8, 9],
    ],
  },
  offensive: {
    text: 'The valley plunged into war, with rebels shelling villages.',
    rows: `The the DET DT 2 det
valley valley NOUN NN 3 nsubj
plunged plunge VERB VBD 0 root
into into ADP IN 5 case
war war NOUN NN 3 obl
, , PUNCT , 9 punct
with with SCONJ IN 9 mark
rebels rebel NOUN NNS 9 nsubj
shelling shell VERB VBG 3 advcl
villages village NOUN NNS 9 obj
. . PUNCT . 3 punct`,
    entities: [],
  },
  inspired: {
    text: 'Hatred inspired rebels to bomb Suderby.',
    rows: `Hatred hatred NOUN NN 2 nsubj
inspired inspire VERB VBD 0 root
rebels rebel NOUN NNS 2 obj
to to PART TO 5 mark
bomb bomb VERB VB 2 advcl
Suderby suderby PROPN NNP 5 obj
. . PUNCT . 2 punct`,
    entities: [['Location', 5, 6]],
  },
  toMeet: {
    text: 'The ministers are to meet in Suderby.',
    rows: `The the DET DT 2 det
ministers minister NOUN NNS 5 nsubj
are be AUX VBP 5 aux
to to PART TO 5 mark
meet meet VERB VB 0 root
in in ADP IN 7 case
Suderby suderby PROPN NNP 5 obl
. . PUNCT . 5 punct`,
    entities: [['Location', 6, 7]],
  },
  meet: {
    text: 'The ministers meet in Suderby.',
    rows: `The the DET DT 2 det
ministers minister NOUN NNS 3 nsubj
meet meet VERB VBP 0 root
in in ADP IN 5 case
Suderby suderby PROPN NNP 3 obl
. . PUNCT . 3 punct`,
    entities: [['Location', 4, 5]],
  },
  notRetreat: {
    text: 'This is not a retreat.',
    rows: `This this PRON DT 5 nsubj
is be AUX VBZ 5 cop
not not PART RB 5 advmod
a a DET DT 5 det
retreat retreat NOUN NN 0 root
. . PUNCT . 5 punct`,
    entities: [],
  },
  askedIf: {
    text: 'Reporters asked if rebels would try to seize it.',
    rows: `Reporters reporter NOUN NNS 2 nsubj
asked ask VERB VBD 0 root
if if SCONJ IN 6 mark
rebels rebel NOUN NNS 6 nsubj
would would AUX MD 6 aux
try try VERB VB 2 ccomp
to to PART TO 8 mark
seize seize VERB VB 2 xcomp
it it PRON PRP 8 obj
. . PUNCT . 2 punct`,
    entities: [],
  },
  callOnTo: {
    text: 'They call on Norland to withdraw.',
    rows: `They they PRON PRP 2 nsubj
call call VERB VBP 0 root
on on ADP IN 6 mark
Norland norland PROPN NNP 2 obl
to to PART TO 6 mark
withdraw withdraw VERB VB 2 xcomp
. . PUNCT . 2 punct`,
    entities: [['Location', 3, 4]],
  },
  accusedAndDemanded: {
    text: 'Norland accused rebels of lying and demanded talks.',
    rows: `Norland norland PROPN NNP 2 nsubj
accused accuse VERB VBD 0 root
rebels rebel NOUN NNS 2 obj
of of SCONJ IN 5 mark
lying lie VERB VBG 2 advcl
and and CCONJ CC 7 cc
demanded demand VERB VBD 5 conj
talks talk NOUN NNS 7 obj
. . PUNCT . 2 punct`,
    entities: [['Location', 0, 1]],
  },
  whichTook: {
    text: 'Norland, which launched its raid, has taken nine villages.',
    rows: `Norland norland PROPN NNP 9 nsubj
, , PUNCT , 4 punct
which which PRON WDT 4 nsubj
launched launch VERB VBD 11 acl:relcl
its its PRON PRP$ 6 nmod:poss
raid raid NOUN NN 4 obj
, , PUNCT , 4 punct
has have AUX VBZ 9 aux
taken take VERB VBN 0 root
nine nine NUM CD 11 nummod
villages village NOUN NNS 9 obj
. . PUNCT . 9 punct`,
    entities: [['Location', 0, 1]],
  },
  claimTo: {
    text: 'Rebels claim to have killed soldiers.',
    rows: `Rebels rebel NOUN NNS 2 nsubj
claim claim VERB VBP 0 root
to to PART TO 5 mark
have have AUX VB 5 aux
killed kill VERB VBN 2 xcomp
soldiers soldier NOUN NNS 5 obj
. . PUNCT . 2 punct`,
    entities: [],
  },
  decidedAgainst: {
    text: 'Norland decided against an embargo.',
    rows: `Norland norland PROPN NNP 2 nsubj
decided decide VERB VBD 0 root
against against ADP IN 5 case
an a DET DT 5 det
embargo embargo NOUN NN 2 obl
. . PUNCT . 2 punct`,
    entities: [['Location', 0, 1]],
  },
  bodySince: {
    text: 'Norland, which has mediated since 1997, urged rebels to withdraw.',
    rows: `Norland norland PROPN NNP 9 nsubj
, , PUNCT , 5 punct
which which PRON WDT 5 nsubj
has have AUX VBZ 5 aux
mediated mediate VERB VBN 1 acl:relcl
since since ADP IN 7 case
1997 1997 NUM CD 5 obl
, , PUNCT , 5 punct
urged urge VERB VBD 0 root
rebels rebel NOUN NNS 9 obj
to to PART TO 12 mark
withdraw withdraw VERB VB 9 xcomp
. . PUNCT . 9 punct`,
    entities: [
      ['Location', 0, 1],
      ['Date', 6, 7],
    ],
  },
} as const satisfies Record<string, { text: string; rows: string; entities: readonly Row[] }>

export type SentenceName = keyof typeof sentences

/** A reading of the named sentences, one after the other in one paragraph. */
export function readingOf(...names: readonly SentenceName[]): Reading {
  const entities: Entity[] = []
  let words = 0
  for (const name of names) {
    for (const [type, first, end] of sentences[name].entities)
      entities.push({ words: [words + first, words + end], type, sure: 1 })
    words += sentences[name].rows.split('\n').length
  }
  return buildReading(
    names.map((name) => sentences[name].text).join(' '),
    names.map((name) => sentences[name].rows).join('\n\n'),
    { entities },
  )
}

/** Index of a word by its form, the first of them. */
export function at(reading: Reading, form: string): number {
  const found = reading.words.findIndex((word) => word.form === form)
  if (found < 0) throw new Error(`no word ${form}`)
  return found
}
