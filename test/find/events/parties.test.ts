import { expect, test } from 'vitest'
import { findEvents } from '../../../src/find/events/index.ts'
import { buildReading } from '../../build-reading.ts'

const parties = (reading: ReturnType<typeof buildReading>) =>
  findEvents(reading, []).map(({ head, who, whom }) =>
    [[head], who, whom].map((heads) => heads.map((at) => reading.words[at]?.form).join(' ')),
  )

test('a killing "of" some "by" others has its targets and its doers', () => {
  const reading = buildReading(
    'The killing of monks by rebels went on.',
    `The the DET DT 2 det
killing killing VERB VBN 7 nsubj
of of ADP IN 4 case
monks monk NOUN NNS 2 nmod
by by ADP IN 6 case
rebels rebel NOUN NNS 2 nmod
went go VERB VBD 0 root
on on ADP RP 7 compound:prt
. . PUNCT . 7 punct`,
  )
  expect(parties(reading)).toEqual([['killing', 'rebels', 'monks']])
})

test('on whom an attack is blamed made it, and is no target of it', () => {
  const reading = buildReading(
    'Norland blamed the attack on rebels.',
    `Norland norland PROPN NNP 2 nsubj
blamed blame VERB VBD 0 root
the the DET DT 4 det
attack attack NOUN NN 2 obj
on on ADP IN 6 case
rebels rebel NOUN NNS 4 nmod
. . PUNCT . 2 punct`,
  )
  expect(parties(reading)).toEqual([
    ['blamed', 'Norland', 'attack'],
    ['attack', 'rebels', ''],
  ])
})

test('a siege that a town is under is whose it is said to be', () => {
  const reading = buildReading(
    'The town is under the siege of the army.',
    `The the DET DT 2 det
town town NOUN NN 6 nsubj
is be AUX VBZ 6 cop
under under ADP IN 6 case
the the DET DT 6 det
siege siege NOUN NN 0 root
of of ADP IN 9 case
the the DET DT 9 det
army army NOUN NN 6 nmod
. . PUNCT . 6 punct`,
  )
  expect(parties(reading)).toEqual([['siege', 'army', 'town']])
})

test('those who claim a bombing in a participle did it', () => {
  const reading = buildReading(
    'The bombing, claimed by the Red Front, killed nine.',
    `The the DET DT 2 det
bombing bombing NOUN NN 10 nsubj
, , PUNCT , 4 punct
claimed claim VERB VBN 2 acl
by by ADP IN 8 case
the the DET DT 8 det
Red red ADJ NNP 8 amod
Front front PROPN NNP 4 obl:agent
, , PUNCT , 4 punct
killed kill VERB VBD 0 root
nine nine NUM CD 10 obj
. . PUNCT . 10 punct`,
  )
  expect(parties(reading)[0]?.[1]).toBe('Front')
})

test('those who back away back nobody', () => {
  const reading = buildReading(
    'The guard asked him to back away.',
    `The the DET DT 2 det
guard guard NOUN NN 3 nsubj
asked ask VERB VBD 0 root
him he PRON PRP 3 iobj
to to PART TO 6 mark
back back VERB VB 3 xcomp
away away ADV RB 6 advmod
. . PUNCT . 3 punct`,
  )
  expect(parties(reading).map(([head]) => head)).toEqual(['asked'])
})

test('nobody killed in an attack leaves the attack as it was', () => {
  const reading = buildReading(
    'Nobody was killed in the attack.',
    `Nobody nobody PRON NN 3 nsubj:pass
was be AUX VBD 3 aux:pass
killed kill VERB VBN 0 root
in in ADP IN 6 case
the the DET DT 6 det
attack attack NOUN NN 3 obl
. . PUNCT . 3 punct`,
  )
  expect(findEvents(reading, []).map(({ status }) => status)).toEqual(['denied', 'occurred'])
})

test('what is to end goes on, what failed was not done', () => {
  const end = buildReading(
    'The council called for an end to the shelling.',
    `The the DET DT 2 det
council council NOUN NN 3 nsubj
called call VERB VBD 0 root
for for ADP IN 6 case
an a DET DT 6 det
end end NOUN NN 3 obl
to to ADP IN 9 case
the the DET DT 9 det
shelling shelling NOUN NN 6 nmod
. . PUNCT . 3 punct`,
  )
  expect(findEvents(end, []).map(({ status }) => status)).toEqual(['occurred', 'ongoing'])
  const failed = buildReading(
    'Failed attempts at securing a truce ended.',
    `Failed fail VERB VBN 2 amod
attempts attempt NOUN NNS 0 root
at at SCONJ IN 4 mark
securing secure VERB VBG 2 acl
a a DET DT 6 det
truce truce NOUN NN 4 obj
ended end VERB VBD 4 xcomp
. . PUNCT . 2 punct`,
  )
  expect(findEvents(failed, []).map(({ status }) => status)).toEqual(['denied'])
})

test('the second of two verbs joined by "or" is denied with the first', () => {
  const reading = buildReading(
    'The envoys have not spoken or met with the mayor.',
    `The the DET DT 2 det
envoys envoy NOUN NNS 5 nsubj
have have AUX VBP 5 aux
not not PART RB 5 advmod
spoken speak VERB VBN 0 root
or or CCONJ CC 7 cc
met meet VERB VBN 5 conj
with with ADP IN 10 case
the the DET DT 10 det
mayor mayor NOUN NN 5 obl
. . PUNCT . 5 punct`,
  )
  expect(findEvents(reading, []).map(({ status }) => status)).toEqual(['denied'])
})

test('where somebody comes from is not where they were freed', () => {
  const reading = buildReading(
    'Ada Berg, of Norport, was freed on Monday.',
    `Ada ada PROPN NNP 8 nsubj:pass
Berg berg PROPN NNP 1 flat
, , PUNCT , 5 punct
of of ADP IN 5 case
Norport norport PROPN NNP 1 nmod
, , PUNCT , 1 punct
was be AUX VBD 8 aux:pass
freed free VERB VBN 0 root
on on ADP IN 10 case
Monday monday PROPN NNP 8 obl
. . PUNCT . 8 punct`,
    {
      entities: [
        { type: 'Person', words: [0, 2], sure: 1 },
        { type: 'Location', words: [4, 5], sure: 1 },
      ],
    },
  )
  expect(findEvents(reading, []).map(({ place }) => place)).toEqual([null])
})

test('those killed in clashes with others were killed by them', () => {
  const reading = buildReading(
    'Nine rebels were killed in clashes with troops.',
    `Nine nine NUM CD 2 nummod
rebels rebel NOUN NNS 4 nsubj:pass
were be AUX VBD 4 aux:pass
killed kill VERB VBN 0 root
in in ADP IN 6 case
clashes clash NOUN NNS 4 obl
with with ADP IN 8 case
troops troop NOUN NNS 6 nmod
. . PUNCT . 4 punct`,
  )
  expect(parties(reading)).toEqual([['clashes', 'troops', 'rebels']])
})

test('those whose efforts are aimed at a deed would do it', () => {
  const reading = buildReading(
    'The army is focusing its efforts on shelling the hill.',
    `The the DET DT 2 det
army army NOUN NN 4 nsubj
is be AUX VBZ 4 aux
focusing focus VERB VBG 0 root
its its PRON PRP$ 6 nmod:poss
efforts effort NOUN NNS 4 obj
on on SCONJ IN 8 mark
shelling shell VERB VBG 6 acl
the the DET DT 10 det
hill hill NOUN NN 8 obj
. . PUNCT . 4 punct`,
  )
  expect(parties(reading)[0]?.slice(0, 2)).toEqual(['shelling', 'army'])
})
