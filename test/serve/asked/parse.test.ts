import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '../../../src/serve/asked/parse.ts'
import { write } from '../../../src/serve/asked/write.ts'
import type { Query } from '../../../src/store/index.ts'

test.each<[string, Query]>([
  ['', {}],
  ['bridge closed', { words: 'bridge closed' }],
  ['"hold our bridges" now', { words: '"hold our bridges" now' }],
  ['“hold our bridges”', { words: '"hold our bridges"' }],
  ['speaker:"Orla Venn" act:deny bridge', { speaker: 'Orla Venn', act: 'deny', words: 'bridge' }],
  ['ACT:Deny type:assault', { act: 'deny', eventType: 'ASSAULT' }],
  ['kind:statements outlet:Gazette', { kind: 'statement', publisher: 'Gazette' }],
  ['date:2031-02', { from: '2031-02-01', to: '2031-02-28' }],
  ['is:denied date:2031', { denied: true, from: '2031-01-01', to: '2031-12-31' }],
  ['at 10:30 https://example.org', { words: 'at 10:30 https://example.org' }],
  ['box:44,38,48,42', { box: { west: 44, south: 38, east: 48, north: 42 } }],
])('%s', (line, query) => {
  expect(parse(line)).toEqual({ ok: true, query })
})

test.each<[string, RegExp]>([
  ['act:shout', /`act:` is one of say, deny/],
  ['type:war', /`type:` is one of agree/],
  ['mood:bad', /no field `mood:`.*speaker/],
  ['from:yesterday', /`from:` wants a day such as/],
  ['date:soon', /`date:` wants a day, a month or a year/],
  ['is:true', /denied, requested/],
  ['speaker:', /`speaker:` has no value/],
  ['speaker:""', /`speaker:` has no value/],
  ['"not closed', /quotation mark/],
  [`${'x'.repeat(400)}`, /too long/],
])('%s is wrong, and why is said', (line, problem) => {
  expect(parse(line)).toEqual({ ok: false, problem: expect.stringMatching(problem) })
})

test.each<[string, Query]>([
  ['who has denied', { kind: 'statement', act: 'deny' }],
  [
    'Who has denied that the bridge was closed?',
    { kind: 'statement', act: 'deny', words: 'bridge closed' },
  ],
  ['who asked for troops', { kind: 'statement', act: 'ask', words: 'troops' }],
  ['who said the road is open?', { kind: 'statement', words: 'road open' }],
  ['who said', { kind: 'statement', act: 'say' }],
  [
    'what did Orla Venn say about the bridges?',
    { kind: 'statement', speaker: 'Orla Venn', words: 'bridges' },
  ],
  ['what has Karval denied', { kind: 'statement', speaker: 'Karval', act: 'deny' }],
  ['what was denied?', { denied: true }],
  ['what happened in Bellhaven', { kind: 'event', place: 'Bellhaven' }],
  ['what did Tessaly do to Karval', { kind: 'event', who: 'Tessaly', whom: 'Karval' }],
  ['what has Tessaly done', { kind: 'event', who: 'Tessaly' }],
  ['who attacked the raiders', { kind: 'event', eventType: 'ASSAULT', whom: 'the raiders' }],
  ['how many people were killed?', { figureKind: 'killed' }],
])('the question: %s', (line, query) => {
  expect(parse(line)).toEqual({ ok: true, query })
})

test('a question that is not known is words', () => {
  expect(parse('why not?')).toEqual({ ok: true, query: { words: 'why not?' } })
})

test('fields of the address count where the box has no other', () => {
  expect(parse('act:deny', { speaker: 'Venn', act: 'say' })).toEqual({
    ok: true,
    query: { speaker: 'Venn', act: 'deny' },
  })
})

test('what is written is read back', () => {
  const name = fc
    .stringMatching(/^[\p{L}\p{N}'-][\p{L}\p{N} .'-]{0,20}$/u)
    .map((text) => text.replace(/\s+/g, ' ').trim())
  const query = fc.record(
    {
      kind: fc.constantFrom('statement' as const, 'event' as const, 'report' as const),
      speaker: name,
      act: fc.constantFrom('deny', 'ask'),
      eventType: fc.constantFrom('ASSAULT', 'AID'),
      place: name,
      publisher: name,
      from: fc.constantFrom('2031-03-01', '2031-03-04'),
      to: fc.constantFrom('2031-03-31', '2031-03-04'),
      denied: fc.constant(true),
      box: fc.constant({ west: -1.5, south: 2, east: 3, north: 4 }),
      sort: fc.constant('oldest' as const),
      words: fc.constantFrom('bridge', '"our bridge" closed'),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(query, (one) => {
      expect(parse(write(one))).toEqual({ ok: true, query: one })
    }),
  )
})

test('whatever is typed is asked or refused, never thrown', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (line) => {
      expect(parse(line)).toHaveProperty('ok')
    }),
  )
})
