import { expect, test } from 'vitest'
import type { CorrectionDraft } from '../../src/record/correction.ts'
import { correctionProblem } from '../../src/record/correction-problem.ts'
import { handMadeRecord, handMadeText } from '../hand-made-record.ts'
import { draftOf, targetOf } from './made-correction.ts'

const problem = (id: string, edits?: object | null, more: object = {}) =>
  correctionProblem(
    { ...draftOf(handMadeRecord, id, edits), ...more } as CorrectionDraft,
    handMadeText,
    handMadeRecord,
  )

test('what can be made has no problem', () => {
  expect(problem('e2')).toBeNull()
  expect(problem('s1', { content: [[10, 20]], by: [] })).toBeNull()
  expect(problem('f1', { low: 3, high: null })).toBeNull()
})

test('what cannot is told in words', () => {
  expect(problem('e2', null, { author: ' ' })).toBe('it names no author')
  expect(problem('e2', null, { words: [[0, 1]] })).toBe('the report has no event of these words')
  expect(problem('e2', null, { nth: 1 })).toBe('the report has no event of these words')
  expect(problem('e2', {})).toBe('it changes nothing')
  expect(problem('e2', { date: null }, { verdict: 'accepted' })).toBe('only an edit changes fields')
  for (const content of [[[5, 5]], [[0, handMadeText.length + 1]]])
    expect(problem('s1', { content })).toContain('outside the text')
  expect(problem('e2', { according_to: [{ words: [[0, 1]], nth: 0 }] })).toContain('a statement')
  expect(problem('f1', { low: 3, high: 2 })).toContain('low bound')
  const { kind, ...s2 } = targetOf(handMadeRecord, 's2')
  expect(problem('s1', { within: s2 })).toBeNull()
  expect(problem('s2', { within: s2 })).toBe('it would stand within itself')
  expect(problem('s1', { within: { words: [[0, 1]], nth: 0 } })).toContain('a statement')
  expect(problem('a1', { same_as: { name: 'Venn', kind: 'person' } })).toContain('already')
  expect(problem('a1', { same_as: { name: 'Karval', kind: 'state' } })).toBeNull()
})
