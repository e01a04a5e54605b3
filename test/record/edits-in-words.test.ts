import { describe, expect, test } from 'vitest'
import { corrected } from '../../src/record/corrected.ts'
import type { CorrectableKind } from '../../src/record/correction.ts'
import { editFields } from '../../src/record/edit-fields.ts'
import { editsOf, fieldInWords } from '../../src/record/edits-in-words.ts'
import { dataOf } from '../../src/record/targets.ts'
import { handMadeRecord, handMadeText } from '../hand-made-record.ts'
import { correctionOf, targetOf } from './made-correction.ts'

const about = (kind: CorrectableKind, index: number) => ({
  ...{ text: handMadeText, record: handMadeRecord, kind, near: 0 },
  datum: dataOf(handMadeRecord, kind)[index] as never,
})
const edits = (kind: CorrectableKind, index: number, written: Record<string, string>) =>
  editsOf(about(kind, index), written)

describe('edits in words', () => {
  test('change nothing where every field is as the machine has it', () => {
    for (const kind of [
      'actor',
      'statement',
      'event',
      'figure',
      'label',
      'time',
      'place',
    ] as const) {
      const datum = dataOf(handMadeRecord, kind)[0] as object
      const written = Object.fromEntries(
        Object.entries(editFields[kind]).map(([name, field]) => [
          name,
          fieldInWords(field, datum[name as never], handMadeText, handMadeRecord),
        ]),
      )
      expect(edits(kind, 0, written), kind).toEqual({})
    }
  })

  test('name actors, known ones and new ones', () => {
    expect(edits('statement', 1, { by: 'Venn; Ilka Brand (person); The Nine (group)' })).toEqual({
      by: [
        { name: 'Orla Venn', kind: 'person' },
        { name: 'Ilka Brand', kind: 'person' },
        { name: 'The Nine', kind: 'group' },
      ],
    })
    expect(edits('event', 0, { who: '' })).toEqual({ who: [] })
    expect(edits('figure', 0, { side: 'Tessaly' })).toEqual({
      side: { name: 'Tessaly', kind: 'state' },
    })
  })

  test('find words where they stand, nearest to the datum, whatever the white space', () => {
    const near = handMadeText.indexOf('Tessalian army')
    const found = editsOf({ ...about('statement', 1), near }, { addressee: 'Tessalian' })
    expect(found).toEqual({ addressee: [near, near + 9] })
    expect(edits('statement', 0, { occasion: 'asked  for' })).toEqual({
      occasion: [27, 36],
    })
    expect(edits('statement', 1, { content: 'its guns … near Bellhaven' })).toMatchObject({
      content: [
        [expect.any(Number), expect.any(Number)],
        [expect.any(Number), expect.any(Number)],
      ],
    })
  })

  test('take numbers, flags, days and accounts', () => {
    expect(edits('figure', 0, { low: '1,200', high: '' })).toEqual({ low: 1200 })
    expect(edits('event', 0, { background: 'true', date: '2031-03-01' })).toEqual({
      background: true,
      date: '2031-03-01',
    })
    expect(edits('event', 0, { according_to: 'report' })).toEqual({ according_to: [] })
    const { kind, ...target } = targetOf(handMadeRecord, 's2')
    expect(edits('event', 0, { according_to: 's2' })).toEqual({ according_to: [target] })
  })

  test('set a statement into another, or into none', () => {
    const { kind, ...target } = targetOf(handMadeRecord, 's1')
    expect(edits('statement', 1, { within: 's1' })).toEqual({ within: target })
    expect(edits('statement', 1, { within: '' })).toEqual({})
    expect(edits('statement', 1, { within: 's9' })).toContain('no statement s9')
  })

  test('say who an actor is', () => {
    expect(edits('actor', 0, { name: 'Orla Venn-Hale', kind: 'group', same_as: '' })).toEqual({
      ...{ name: 'Orla Venn-Hale', kind: 'group' },
    })
    expect(edits('actor', 0, { same_as: 'Karval' })).toEqual({
      same_as: { name: 'Karval', kind: 'state' },
    })
  })

  test('leave what another correction has changed along', () => {
    const renamed = correctionOf(handMadeRecord, 'a1', { name: 'Orla Venn-Hale' })
    const { record } = corrected(handMadeRecord, [renamed])
    const before = { edits: null, record, datum: record.statements[0] as never }
    const written = { by: 'Orla Venn-Hale', act: 'confirm' }
    expect(editsOf({ ...about('statement', 0), before }, written)).toEqual({ act: 'confirm' })
  })

  test('say what does not fit', () => {
    expect(edits('statement', 0, { act: 'shout' })).toContain('is one of say, deny')
    expect(edits('statement', 0, { addressee: 'nobody at all' })).toContain('does not stand')
    expect(edits('statement', 0, { found: 'x' })).toContain('no field `found`')
    expect(edits('figure', 0, { low: 'many' })).toContain('is a number')
    expect(edits('event', 0, { according_to: 's9' })).toContain('no statement s9')
    expect(edits('event', 0, { according_to: '' })).toContain('or `report`')
    expect(edits('event', 0, { background: 'yes' })).toContain('true or false')
  })

  test('keep what an earlier edit has and the new one leaves', () => {
    const span = [0, 6] as const
    const first = correctionOf(handMadeRecord, 's1', { addressee: span, act: 'say' })
    const { record } = corrected(handMadeRecord, [first])
    const before = { edits: first.edits, record, datum: record.statements[0] as never }
    const written = { addressee: 'Karval', act: 'confirm', form: 'mixed' }
    expect(editsOf({ ...about('statement', 0), near: 300, before }, written)).toEqual({
      addressee: span,
      act: 'confirm',
    })
  })
})
