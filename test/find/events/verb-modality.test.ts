import { describe, expect, test } from 'vitest'
import { verbModality } from '../../../src/find/events/verb-modality.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import type { EventType } from '../../../src/record/record.ts'
import { buildReading } from '../../build-reading.ts'
import { at, readingOf, type SentenceName } from './sentences.ts'

const statusOf = (name: SentenceName, form: string, type: EventType = 'ASSAULT') => {
  const reading = readingOf(name)
  const { polarity, status } = verbModality(treeOf(reading), at(reading, form), type)
  return `${polarity} ${status}`
}

describe('verbModality', () => {
  test('a plain past has occurred', () => {
    expect(statusOf('bombed', 'bombed')).toBe('positive occurred')
  })

  test('a negated verb is denied', () => {
    expect(statusOf('notBombed', 'bombed')).toBe('negative denied')
  })

  test('what somebody denies doing is denied', () => {
    expect(statusOf('deniedBombing', 'bombing')).toBe('negative denied')
  })

  test('the future is planned', () => {
    expect(statusOf('willSend', 'send', 'MOBILIZE')).toBe('positive planned')
  })

  test('what is urged is requested', () => {
    expect(statusOf('urged', 'withdraw', 'RETREAT')).toBe('positive requested')
    expect(statusOf('calledOn', 'resign', 'CONCEDE')).toBe('positive requested')
  })

  test('what is denied through a report is denied, what a report only tells is not', () => {
    expect(statusOf('refuted', 'bombed')).toBe('negative denied')
    expect(statusOf('studied', 'bombed')).toBe('positive occurred')
  })

  test('two infinitives share their verb', () => {
    expect(statusOf('pledgedBoth', 'withdraw', 'RETREAT')).toBe('positive planned')
    expect(statusOf('pledgedBoth', 'free', 'RETREAT')).toBe('positive planned')
  })

  test('what somebody is to do is planned', () => {
    expect(statusOf('toMeet', 'meet', 'CONSULT')).toBe('positive planned')
  })

  test('what somebody claims to have done is told as done', () => {
    expect(statusOf('claimTo', 'killed')).toBe('positive occurred')
  })

  test('a modal with a condition is conditional', () => {
    expect(statusOf('mayMeet', 'meet', 'CONSULT')).toBe('positive conditional')
  })

  test('what somebody is accused of has occurred, as the accuser says', () => {
    expect(statusOf('accused', 'shelling')).toBe('positive occurred')
  })

  test('a bare verb that opens its sentence is a request', () => {
    const reading = buildReading(
      'Release them now.',
      `Release release VERB VB 0 root
them they PRON PRP 1 obj
now now ADV RB 1 advmod
. . PUNCT . 1 punct`,
    )
    expect(verbModality(treeOf(reading), 0, 'RETREAT').status).toBe('requested')
  })
})

const own = (text: string, rows: string, form: string, type: EventType): string => {
  const reading = buildReading(text, rows)
  return verbModality(treeOf(reading), at(reading, form), type).status
}

describe('what was not or not yet done', () => {
  test('"ruled out sending", "has yet to sign" and "voted against sending" are denied', () => {
    const ruled = `They they PRON PRP 2 nsubj
ruled rule VERB VBD 0 root
out out ADP RP 2 compound:prt
sending send VERB VBG 2 xcomp
troops troop NOUN NNS 4 obj
. . PUNCT . 2 punct`
    expect(own('They ruled out sending troops.', ruled, 'sending', 'MOBILIZE')).toBe('denied')
    const yet = `They they PRON PRP 5 nsubj
have have AUX VBP 5 aux
yet yet ADV RB 5 advmod
to to PART TO 5 mark
sign sign VERB VB 0 root
it it PRON PRP 5 obj
. . PUNCT . 5 punct`
    expect(own('They have yet to sign it.', yet, 'sign', 'AGREE')).toBe('denied')
    const against = `They they PRON PRP 2 nsubj
voted vote VERB VBD 0 root
against against SCONJ IN 4 mark
sending send VERB VBG 2 advcl
troops troop NOUN NNS 4 obj
. . PUNCT . 2 punct`
    expect(own('They voted against sending troops.', against, 'sending', 'MOBILIZE')).toBe('denied')
  })

  test('what it is time for is asked for, what there is a way to do is possible', () => {
    const rows = (noun: string) => `It it PRON PRP 3 expl
was be AUX VBD 3 cop
${noun} ${noun} NOUN NN 0 root
to to PART TO 5 mark
strike strike VERB VB 3 acl
. . PUNCT . 3 punct`
    expect(own('It was time to strike.', rows('time'), 'strike', 'ASSAULT')).toBe('requested')
    expect(own('It was way to strike.', rows('way'), 'strike', 'ASSAULT')).toBe('possible')
  })

  test('what somebody is to stop goes on, what he stopped he did', () => {
    const rows = (aux: string, lemma: string, form: string) => `They they PRON PRP 3 nsubj
${aux} ${lemma} AUX ${aux === 'must' ? 'MD' : 'VBP'} 3 aux
${form} stop VERB ${aux === 'must' ? 'VB' : 'VBN'} 0 root
bombing bomb VERB VBG 3 xcomp
it it PRON PRP 4 obj
. . PUNCT . 3 punct`
    expect(
      own('They must stop bombing it.', rows('must', 'must', 'stop'), 'bombing', 'ASSAULT'),
    ).toBe('ongoing')
    expect(
      own('They have stopped bombing it.', rows('have', 'have', 'stopped'), 'bombing', 'ASSAULT'),
    ).toBe('occurred')
  })

  test('a semicolon ends what a denial governs', () => {
    const rows = `They they PRON PRP 2 nsubj
declined decline VERB VBD 0 root
; ; PUNCT : 2 punct
rebels rebel NOUN NNS 5 nsubj
struck strike VERB VBD 2 ccomp
. . PUNCT . 2 punct`
    expect(own('They declined; rebels struck.', rows, 'struck', 'ASSAULT')).toBe('occurred')
  })
})

test('there is no evidence for what may have been, nor is what a text that failed would have said', () => {
  const evidence = `They they PRON PRP 2 nsubj
have have VERB VBP 0 root
no no DET DT 4 det
evidence evidence NOUN NN 2 obj
that that SCONJ IN 7 mark
rebels rebel NOUN NNS 7 nsubj
struck strike VERB VBD 4 acl
. . PUNCT . 2 punct`
  const text = 'They have no evidence that rebels struck.'
  expect(own(text, evidence, 'struck', 'ASSAULT')).toBe('possible')
  const failed = `They they PRON PRP 2 nsubj
failed fail VERB VBD 0 root
to to PART TO 4 mark
adopt adopt VERB VB 2 xcomp
texts text NOUN NNS 4 obj
condemning condemn VERB VBG 5 acl
it it PRON PRP 6 obj
. . PUNCT . 2 punct`
  expect(own('They failed to adopt texts condemning it.', failed, 'condemning', 'ACCUSE')).toBe(
    'denied',
  )
})

test('the manner of what is to come is to come', () => {
  const reading = buildReading(
    'They will enter the town, using tanks.',
    `They they PRON PRP 3 nsubj
will will AUX MD 3 aux
enter enter VERB VB 0 root
the the DET DT 5 det
town town NOUN NN 3 obj
, , PUNCT , 7 punct
using use VERB VBG 3 advcl
tanks tank NOUN NNS 7 obj
. . PUNCT . 3 punct`,
  )
  expect(verbModality(treeOf(reading), 6, 'ASSAULT').status).toBe('planned')
})
