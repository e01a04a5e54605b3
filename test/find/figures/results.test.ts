import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../src/find/figures/index.ts'
import { buildReading } from '../../build-reading.ts'

const read = (text: string, rows: string) =>
  findFigures(buildReading(text, rows)).map(
    ({ words, kind, low, high }) => `${text.slice(...words)}: ${kind} ${low} ${high}`,
  )

const passive = (noun: string, verb: string) =>
  `Two two NUM CD 2 nummod
   ${noun} NOUN NNS 4 nsubj:pass
   were be AUX VBD 4 aux:pass
   ${verb} VERB VBN 0 root
   . . PUNCT . 4 punct`

test('actedOn takes a few things damaged or a few people expelled for a result, but not a few painted', () => {
  expect(read('Two lorries were damaged.', passive('lorries lorry', 'damaged damage'))).toEqual([
    'Two lorries: other 2 2',
  ])
  expect(read('Two envoys were expelled.', passive('envoys envoy', 'expelled expel'))).toEqual([
    'Two envoys: other 2 2',
  ])
  expect(read('Two lorries were painted.', passive('lorries lorry', 'painted paint'))).toEqual([])
})

describe('hasWounds', () => {
  const rows = (thing: string) =>
    `Seven seven NUM CD 2 nummod
     people people NOUN NNS 3 nsubj
     have have VERB VBP 0 root
     serious serious ADJ JJ 5 amod
     ${thing} NOUN NNS 3 obj
     . . PUNCT . 3 punct`
  test('takes people who have wounds for wounded, and no others', () => {
    expect(read('Seven people have serious wounds.', rows('wounds wound'))).toEqual([
      'Seven people: wounded 7 7',
    ])
    expect(read('Seven people have serious doubts.', rows('doubts doubt'))).toEqual([])
  })
})

describe('behindBars', () => {
  const rows = (place: string) =>
    `Eleven eleven NUM CD 2 nummod
     people people NOUN NNS 5 nsubj
     are be AUX VBP 5 cop
     in in ADP IN 5 case
     ${place} NOUN NN 0 root
     . . PUNCT . 5 punct`
  test('takes people in jail for detained, and not those in court', () => {
    expect(read('Eleven people are in jail.', rows('jail jail'))).toEqual([
      'Eleven people: detained 11 11',
    ])
    expect(read('Eleven people are in court.', rows('court court'))).toEqual([
      'Eleven people: other 11 11',
    ])
  })
})

describe('votes', () => {
  test('takes the fewest votes for a result', () => {
    expect(
      read(
        'It passed by nine votes to four.',
        `It it PRON PRP 2 nsubj
         passed pass VERB VBD 0 root
         by by ADP IN 5 case
         nine nine NUM CD 5 nummod
         votes vote NOUN NNS 2 obl
         to to ADP IN 7 case
         four four NUM CD 5 nmod
         . . PUNCT . 2 punct`,
      ),
    ).toEqual(['nine votes: other 9 9', 'four: other 4 4'])
    expect(
      read(
        'It passed by nine metres to four.',
        `It it PRON PRP 2 nsubj
         passed pass VERB VBD 0 root
         by by ADP IN 5 case
         nine nine NUM CD 5 nummod
         metres metre NOUN NNS 2 obl
         to to ADP IN 7 case
         four four NUM CD 5 nmod
         . . PUNCT . 2 punct`,
      ),
    ).toEqual([])
  })
})

describe('turnout', () => {
  const rows = (noun: string) =>
    `${noun} NOUN NN 4 nsubj
     was be AUX VBD 4 cop
     68 68 NUM CD 4 nummod
     percent percent NOUN NN 0 root
     . . PUNCT . 4 punct`
  test('takes a turnout for a result, other shares for shares', () => {
    expect(read('Turnout was 68 percent.', rows('Turnout turnout'))).toEqual([
      '68 percent: other 68 68',
    ])
    expect(read('Growth was 68 percent.', rows('Growth growth'))).toEqual([
      '68 percent: share 68 68',
    ])
  })
})

describe('someOfIts', () => {
  const rows = (owner: string) =>
    `It it PRON PRP 2 nsubj
     moved move VERB VBD 0 root
     three three NUM CD 2 obj
     of of ADP IN 6 case
     ${owner}
     lamps lamp NOUN NNS 3 nmod
     . . PUNCT . 2 punct`
  test('takes a few of what somebody has, not a few of anything', () => {
    expect(read('It moved three of its lamps.', rows('its its PRON PRP$ 6 nmod:poss'))).toEqual([
      'three of its lamps: other 3 3',
    ])
    expect(read('It moved three of the lamps.', rows('the the DET DT 6 det'))).toEqual([])
  })
})

describe('toldAgain', () => {
  const rows = (head: string) =>
    `Some some DET DT 2 advmod
     9,000 9,000 NUM CD 3 nummod
     people people NOUN NNS 4 nsubj
     fled flee VERB VBD 0 root
     . . PUNCT . 4 punct

     The the DET DT 2 det
     ${head} NOUN NN 4 nsubj
     is be AUX VBZ 4 cop
     5,500 5,500 NUM CD 0 root
     . . PUNCT . 4 punct`
  test('takes a bare number for another count of what was counted before', () => {
    expect(read('Some 9,000 people fled. The number is 5,500.', rows('number number'))).toEqual([
      'Some 9,000 people: displaced 9000 9000',
      '5,500: displaced 5500 5500',
    ])
    expect(read('Some 9,000 people fled. The code is 5,500.', rows('code code'))).toEqual([
      'Some 9,000 people: displaced 9000 9000',
    ])
  })
})

describe('bounds and units', () => {
  test('"handed over 52 men" has no bound', () => {
    const rows = (verb: string) =>
      `They they PRON PRP 2 nsubj
       ${verb} VERB VBD 0 root
       over over ADP RP 2 compound:prt
       52 52 NUM CD 5 nummod
       men man NOUN NNS 2 obj
       . . PUNCT . 2 punct`
    expect(read('They handed over 52 men.', rows('handed hand'))).toEqual([
      '52 men: captured 52 52',
    ])
    expect(read('They arrested over 52 men.', rows('arrested arrest'))).toEqual([
      'over 52 men: detained 53 null',
    ])
  })

  test('a range may say its unit twice, and a rate of exchange is no figure', () => {
    expect(
      read(
        'It wants 3% to 6%.',
        `It it PRON PRP 2 nsubj
         wants want VERB VBZ 0 root
         3 3 NUM CD 4 nummod
         % % SYM NN 2 obj
         to to ADP IN 7 case
         6 6 NUM CD 7 nummod
         % % SYM NN 4 nmod
         . . PUNCT . 2 punct`,
      ),
    ).toEqual(['3% to 6%: share 3 6'])
    expect(
      read(
        '($1 = 0.95 euros)',
        `( ( PUNCT -LRB- 2 punct
         $ $ SYM $ 0 root
         1 1 NUM CD 2 nummod
         = = SYM SYM 6 case
         0.95 0.95 NUM CD 6 nummod
         euros euro NOUN NNS 2 nmod
         ) ) PUNCT -RRB- 2 punct`,
      ),
    ).toEqual([])
  })
})
