import { expect, test } from 'vitest'
import { foundInWords } from '../../src/record/found-in-words.ts'
import { handMadeRecord } from '../hand-made-record.ts'

const [statement] = handMadeRecord.statements
const [event] = handMadeRecord.events
const [figure] = handMadeRecord.figures
const [place] = handMadeRecord.places
if (!statement || !event || !figure || !place) throw new Error('no hand-made data')

test('a statement is told in the past, by whom it is', () => {
  const datum = { ...statement, by: ['Orla Venn', 'Karval'] }
  expect(foundInWords({ kind: 'statement', datum })).toMatchObject({
    who: 'Orla Venn and Karval',
    does: 'denied',
  })
  const negated = { ...statement, by: [], negated: true }
  expect(foundInWords({ kind: 'statement', datum: negated }, 'two witnesses')).toMatchObject({
    who: 'two witnesses',
    does: 'did not deny',
  })
})

test('an event is never without its status and account', () => {
  const datum = { ...event, who: [], whom: ['Tessaly'], according_to: ['Orla Venn', 'an aide'] }
  expect(foundInWords({ kind: 'event', datum })).toEqual({
    who: 'somebody',
    does: 'asks',
    whom: 'Tessaly',
    status: 'denied',
    account: 'according to Orla Venn and an aide',
  })
  const own = { ...datum, status: 'occurred', polarity: 'positive', according_to: [] } as const
  expect(foundInWords({ kind: 'event', datum: own })).toMatchObject({
    status: null,
    account: 'by the report’s own account',
  })
})

test('a figure that is denied is no figure, and a place is its name', () => {
  const datum = { ...figure, according_to: ['Tessaly'], standing: 'denied' } as const
  expect(foundInWords({ kind: 'figure', datum })).toMatchObject({
    who: 'at least 24 killed',
    does: 'of raiders',
    status: 'denied',
    account: 'according to Tessaly',
  })
  expect(foundInWords({ kind: 'place', datum: place })).toMatchObject({
    who: 'Bellhaven',
    account: null,
  })
})
