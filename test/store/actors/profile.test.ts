import { expect, test } from 'vitest'
import type { Profile, Store } from '../../../src/store/index.ts'
import { handMadeRecord, handMadeText } from '../../hand-made-record.ts'
import { draftOf } from '../../record/made-correction.ts'
import { onBoth } from '../stores.ts'
import { onDay } from './made-reports.ts'

const at = (words: string) => {
  const start = handMadeText.indexOf(words)
  return [start, start + words.length] as const
}

async function profileOf(store: Store, ...of: Parameters<Store['profile']>): Promise<Profile> {
  const profile = await store.profile(...of)
  if (profile === null) throw new Error(`nobody of the name ${of[0]}`)
  return profile
}

onBoth('a profile', ({ fresh, open }) => {
  const stored = async (...entries: ReturnType<typeof onDay>[]) => {
    const store = await open(await fresh())
    await store.add(entries)
    return store
  }

  test('has what they said, newest first, to the letter', async () => {
    const store = await stored(onDay('2031-03-04'), onDay('2031-04-05'))
    const { said, months, read, reports, from, to } = await profileOf(store, 'orla venn')
    expect(said.map(({ report }) => report.day)).toEqual(['2031-04-05', '2031-03-04'])
    expect(said[0]).toMatchObject({ id: 's1', act: 'deny', form: 'mixed', told: null, to: null })
    expect(said[0]?.words).toEqual([
      'that Karval had requested Tessalian troops',
      '"we can hold our bridges ourselves"',
    ])
    expect(months).toEqual([
      { month: '2031-03', statements: 1 },
      { month: '2031-04', statements: 1 },
    ])
    expect({ read, reports, from, to }).toEqual({
      read: 2,
      reports: 2,
      from: '2031-03-04',
      to: '2031-04-05',
    })
  })

  test('keeps by whose account something is so, and what became of it', async () => {
    const store = await stored(onDay('2031-03-04'))
    const karval = await profileOf(store, 'Karval')
    expect(karval.did).toMatchObject([
      {
        type: 'REQUEST',
        status: 'denied',
        standing: 'denied',
        whom: [{ name: 'Tessaly', listed: true }],
        // Their own troops are not only whom it was asked of.
        what: null,
        accounts: [{ statement: 's1', by: [{ name: 'Orla Venn', listed: true }] }],
      },
    ])
    const tessaly = await profileOf(store, 'Tessaly')
    expect(tessaly.undergone.map(({ id }) => id)).toEqual(['e1'])
    expect(tessaly.did.map(({ standing }) => standing)).toEqual(['claimed'])
  })

  test('is as people have corrected it', async () => {
    const store = await stored(onDay('2031-03-04'))
    const report = (await profileOf(store, 'Tessaly')).did[0]?.report.id ?? ''
    await store.correct({ ...draftOf(handMadeRecord, 'e2', { type: 'COERCE' }), report })
    const { did, sides } = await profileOf(store, 'Tessaly')
    expect(did.map(({ type }) => type)).toEqual(['COERCE'])
    expect(did[0]?.corrected).toMatchObject({ verdict: 'edited' })
    expect(sides[0]?.evidence[0]?.corrected).toBeNull()
  })

  test('has a statement that somebody else tells of, with who tells it', async () => {
    const [first, second] = handMadeRecord.statements
    if (!first || !second) throw new Error('two statements')
    const statements = [{ ...first, within: 's2' }, second]
    const store = await stored(onDay('2031-03-04', {}, { statements }))
    const { said } = await profileOf(store, 'Orla Venn')
    expect(said[0]?.told).toEqual({ statement: 's2', by: [{ name: 'Tessaly', listed: true }] })
  })

  test('a source that is no actor stays a source', async () => {
    const [, second] = handMadeRecord.statements
    if (!second) throw new Error('a statement')
    const store = await stored(
      onDay('2031-03-04', {}, { statements: [{ ...second, by: [], source: [] }] }),
    )
    const { did } = await profileOf(store, 'Tessaly')
    expect(did[0]?.accounts).toEqual([
      { statement: 's2', by: [{ name: 'a source not named', listed: false }] },
    ])
  })

  test('has stances from both directions, and by whose account', async () => {
    const store = await stored(onDay('2031-03-04'), onDay('2031-03-05'))
    const { sides } = await profileOf(store, 'Karval')
    expect(sides).toMatchObject([
      {
        own: false,
        polarity: 'for',
        other: 'Tessaly',
        evidence: [
          {
            report: { day: '2031-03-05' },
            words: ['Tessalian troops'],
            accounts: [{ statement: 's1' }],
          },
          { report: { day: '2031-03-04' } },
        ],
      },
    ])
    expect((await profileOf(store, 'Tessaly')).sides).toMatchObject([
      { own: true, other: 'Karval' },
    ])
  })

  test('has titles with the reports that vouch for each, other names, and what others call them', async () => {
    const title = { title: 'defence minister', of: 'a2', words: at('Foreign Minister') }
    const labels = [
      { by: ['a3'], label: at('raiders'), target: at('Orla Venn'), found: { rule: '', sure: 1 } },
    ]
    const store = await stored(
      onDay('2031-03-04'),
      onDay('2031-03-05'),
      onDay(
        '2031-06-01',
        { a1: { titles: [title], aliases: ['Venn', 'the Minister'] } },
        { labels },
      ),
    )
    const { titles, aliases, called } = await profileOf(store, 'Orla Venn')
    expect(
      titles.map(({ title, of, reports }) => [title, of, reports.map(({ day }) => day)]),
    ).toEqual([
      ['Foreign Minister', 'Karval', ['2031-03-05', '2031-03-04']],
      ['defence minister', 'Karval', ['2031-06-01']],
    ])
    expect(aliases).toEqual([
      { name: 'Venn', reports: 3 },
      { name: 'the Minister', reports: 1 },
    ])
    expect(called).toMatchObject([{ label: 'raiders', by: [{ name: 'Tessaly' }] }])
  })

  test('has figures about their side and what befell them, with who says so', async () => {
    const figures = handMadeRecord.figures.map((figure) => ({ ...figure, side: 'a1' }))
    const victims = [
      {
        words: at('Orla Venn'),
        kind: 'wounded' as const,
        actor: 'a1',
        according_to: ['s2'],
        found: { rule: '', sure: 1 },
      },
    ]
    const store = await stored(onDay('2031-03-04', {}, { figures, victims }))
    const profile = await profileOf(store, 'Orla Venn')
    expect(profile.figures).toMatchObject([
      { words: 'dozens of raiders', low: 24, standing: 'claimed', accounts: [{ statement: 's2' }] },
    ])
    expect(profile.fates).toMatchObject([{ kind: 'wounded', accounts: [{ statement: 's2' }] }])
  })

  test('says with whom they are named together', async () => {
    const store = await stored(
      onDay('2031-03-04'),
      onDay('2031-03-05', { a3: { name: 'raiders', kind: 'group' } }),
    )
    const { together } = await profileOf(store, 'Karval')
    expect(together).toEqual([
      { name: 'Orla Venn', kind: 'person', reports: 2, events: 0 },
      { name: 'Tessaly', kind: 'state', reports: 1, events: 1 },
    ])
  })

  test('never puts a person together with anything else of the same name', async () => {
    const store = await stored(
      onDay('2031-03-04', { a2: { name: 'Jorn' } }),
      onDay('2031-03-05', { a2: { name: 'Jorn', kind: 'organization' } }),
      onDay('2031-03-06', { a1: { name: 'Jorn' } }),
    )
    const state = await profileOf(store, 'Jorn')
    expect(state.shown).toEqual(['organization', 'state'])
    expect(state.kinds).toHaveLength(3)
    expect(state.said).toEqual([])
    expect(state.read).toBe(2)
    const person = await profileOf(store, 'Jorn', { kinds: ['person'] })
    expect(person.said).toHaveLength(1)
    expect(person.months).toEqual([{ month: '2031-03', statements: 1 }])
  })

  test('names those of a shorter or a fuller name, and puts none of them together', async () => {
    const store = await stored(
      onDay('2031-03-04'),
      onDay('2031-03-05', { a1: { name: 'Venn', aliases: [] } }),
      onDay('2031-03-06', { a1: { name: 'Pell Venn', aliases: [] } }),
    )
    const full = await profileOf(store, 'Orla Venn')
    expect(full.read).toBe(1)
    expect(full.others.map(({ name }) => name)).toEqual(['Venn'])
    const short = await profileOf(store, 'Venn')
    expect(short.others.map(({ name }) => name).toSorted()).toEqual(['Orla Venn', 'Pell Venn'])
    const unnamed = await profileOf(await stored(onDay('2031-03-04')), 'venn')
    expect(unnamed).toMatchObject({ reports: 0, kinds: [], others: [{ name: 'Orla Venn' }] })
  })

  test('is made of so many reports, and goes on with older ones', async () => {
    const store = await stored(onDay('2031-03-04'), onDay('2031-03-05'), onDay('2031-03-06'))
    const first = await profileOf(store, 'Orla Venn', { limit: 2 })
    expect([first.read, first.reports, first.from]).toEqual([2, 3, '2031-03-05'])
    const rest = await profileOf(store, 'Orla Venn', { limit: 2, cursor: first.next ?? '' })
    expect([rest.read, rest.next, rest.to]).toEqual([1, null, '2031-03-04'])
  })
})
