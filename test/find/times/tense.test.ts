import { expect, test } from 'vitest'
import { tenseOf } from '../../../src/find/times/tense.ts'
import { buildReading } from '../../build-reading.ts'
import { plain } from './plain.ts'

const tense = (text: string, word: string) => {
  const reading = plain(text)
  const at = reading.words.findIndex(({ form }) => form === word)
  return tenseOf(reading, [at, at + 1])
}

test('without tags goes by the nearest verb form', () => {
  expect(tense('The envoys met on Friday in Orsk.', 'Friday')).toBe('past')
  expect(tense('The envoys will meet on Friday in Orsk.', 'Friday')).toBe('future')
  expect(tense('On Friday the envoys will meet in Orsk.', 'Friday')).toBe('future')
  expect(tense('Orsk, Friday.', 'Friday')).toBeNull()
})

test('goes by a preposition that looks one way only', () => {
  expect(tense('The ship is on patrol since March.', 'March')).toBe('past')
  expect(tense('The ship could leave as soon as Tuesday.', 'Tuesday')).toBe('future')
  expect(tense('The law is void until March.', 'March')).toBe('future')
})

test('with a tree goes by the verb that governs the time', () => {
  const reading = buildReading(
    'Velmar agreed to hold a vote on Sunday.',
    `Velmar Velmar PROPN NNP 2 nsubj
     agreed agree VERB VBD 0 root
     to to PART TO 4 mark
     hold hold VERB VB 2 xcomp
     a a DET DT 6 det
     vote vote NOUN NN 4 obj
     on on ADP IN 8 case
     Sunday Sunday PROPN NNP 4 obl
     . . PUNCT . 2 punct`,
  )
  expect(tenseOf(reading, [7, 8])).toBe('future')
})

test('lets a verb in the past right before the time decide alone', () => {
  const reading = buildReading(
    'The court ruled Monday that he must leave.',
    `The the DET DT 2 det
     court court NOUN NN 3 nsubj
     ruled rule VERB VBD 0 root
     Monday Monday PROPN NNP 8 obl:tmod
     that that SCONJ IN 8 mark
     he he PRON PRP 8 nsubj
     must must AUX MD 8 aux
     leave leave VERB VB 3 ccomp
     . . PUNCT . 3 punct`,
  )
  expect(tenseOf(reading, [3, 4])).toBe('past')
})

test('takes no direction from a verb that only governs the noun', () => {
  const reading = buildReading(
    "Monday's attack will anger them.",
    `Monday Monday PROPN NNP 3 nmod:poss
     's 's PART POS 1 case
     attack attack NOUN NN 5 nsubj
     will will AUX MD 5 aux
     anger anger VERB VB 0 root
     them they PRON PRP 5 obj
     . . PUNCT . 5 punct`,
  )
  expect(tenseOf(reading, [0, 1])).toBeNull()
})

test('gives a time behind what was agreed to that side of the agreement, wherever it hangs', () => {
  const tree = (behind: string) =>
    buildReading(
      `Velmar agreed to send envoys ${behind} .`,
      `Velmar Velmar PROPN NNP 2 nsubj
       agreed agree VERB VBD 0 root
       to to PART TO 4 mark
       send send VERB VB 2 xcomp
       envoys envoy NOUN NNS 4 obj
       on on ADP IN 7 case
       Sunday Sunday PROPN NNP 2 obl
       . . PUNCT . 2 punct`,
    )
  expect(tenseOf(tree('on Sunday'), [6, 7])).toBe('future')
  const before = buildReading(
    'Velmar agreed on Sunday to send envoys.',
    `Velmar Velmar PROPN NNP 2 nsubj
     agreed agree VERB VBD 0 root
     on on ADP IN 4 case
     Sunday Sunday PROPN NNP 2 obl
     to to PART TO 6 mark
     send send VERB VB 2 xcomp
     envoys envoy NOUN NNS 6 obj
     . . PUNCT . 2 punct`,
  )
  expect(tenseOf(before, [3, 4])).toBe('past')
})

test('an early day with a verb in the past is over', () => {
  expect(tense('As early as Sunday the council asked for talks.', 'Sunday')).toBe('past')
})

test('takes no direction from a present tense above a participle', () => {
  const reading = buildReading(
    'The talks come after a raid killing guards on Friday.',
    `The the DET DT 2 det
     talks talk NOUN NNS 3 nsubj
     come come VERB VBP 0 root
     after after ADP IN 6 case
     a a DET DT 6 det
     raid raid NOUN NN 3 obl
     killing kill VERB VBG 6 acl
     guards guard NOUN NNS 7 obj
     on on ADP IN 10 case
     Friday Friday PROPN NNP 7 obl
     . . PUNCT . 3 punct`,
  )
  expect(tenseOf(reading, [9, 10])).toBeNull()
})

test.each([
  ['is', 'VBZ', 'future'],
  ['was', 'VBD', 'past'],
])('a time that is itself what is said has the tense of its copula: %s', (form, xpos, expected) => {
  const reading = buildReading(
    `The vote ${form} on Tuesday.`,
    `The the DET DT 2 det
     vote vote NOUN NN 5 nsubj
     ${form} be AUX ${xpos} 5 cop
     on on ADP IN 5 case
     Tuesday Tuesday PROPN NNP 0 root
     . . PUNCT . 5 punct`,
  )
  expect(tenseOf(reading, [4, 5])).toBe(expected)
})

test('takes what was done on a day, and what something comes after, for past', () => {
  const visit = (end: string) =>
    buildReading(
      `The visit comes after raids on Monday${end}`,
      `The the DET DT 2 det
     visit visit NOUN NN 3 nsubj
     comes come VERB VBZ 0 root
     after after ADP IN 5 case
     raids raid NOUN NNS 3 obl
     on on ADP IN 7 case
     Monday Monday PROPN NNP 3 obl
     . . PUNCT . 3 punct`,
    )
  expect(tenseOf(visit('.'), [6, 7])).toBe('past')
  const killed = buildReading(
    'The strikes go on Monday, when nine died.',
    `The the DET DT 2 det
     strikes strike NOUN NNS 3 nsubj
     go go VERB VBP 0 root
     on on ADP RP 3 compound:prt
     Monday Monday PROPN NNP 3 obl
     , , PUNCT , 9 punct
     when when ADV WRB 9 advmod
     nine nine NUM CD 9 nsubj
     died die VERB VBD 5 acl:relcl
     . . PUNCT . 3 punct`,
  )
  expect(tenseOf(killed, [4, 5])).toBe('past')
  const comes = buildReading(
    'The visit comes on Monday.',
    `The the DET DT 2 det
     visit visit NOUN NN 3 nsubj
     comes come VERB VBZ 0 root
     on on ADP IN 5 case
     Monday Monday PROPN NNP 3 obl
     . . PUNCT . 3 punct`,
  )
  expect(tenseOf(comes, [4, 5])).toBe('present')
})

test('takes what a calendar holds for still to come, and no other present', () => {
  const sentence = (verb: string, lemma: string) =>
    buildReading(
      `The truce ${verb} on Thursday.`,
      `The the DET DT 2 det
      truce truce NOUN NN 3 nsubj
      ${verb} ${lemma} VERB VBZ 0 root
      on on ADP IN 5 case
      Thursday thursday PROPN NNP 3 obl
      . . PUNCT . 3 punct`,
    )
  expect(tenseOf(sentence('expires', 'expire'), [4, 5])).toBe('future')
  expect(tenseOf(sentence('shakes', 'shake'), [4, 5])).toBe('present')
})
