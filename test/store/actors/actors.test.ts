import { expect, test } from 'vitest'
import { onBoth } from '../stores.ts'
import { onDay } from './made-reports.ts'

onBoth('actors', ({ fresh, open }) => {
  test('are listed by how many reports have them, as most of these have them', async () => {
    const store = await open(await fresh())
    await store.add([
      onDay('2031-03-01'),
      onDay('2031-03-02', { a3: { name: 'TESSALY', kind: 'organization' } }),
      onDay('2031-03-03', { a2: { name: 'Karvalia' } }),
    ])
    const { items, next } = await store.actors()
    expect(items).toEqual([
      {
        name: 'Orla Venn',
        kind: 'person',
        kinds: [{ kind: 'person', reports: 3 }],
        reports: 3,
      },
      {
        name: 'Tessaly',
        kind: 'state',
        kinds: [
          { kind: 'state', reports: 2 },
          { kind: 'organization', reports: 1 },
        ],
        reports: 3,
      },
      { name: 'Karval', kind: 'state', kinds: [{ kind: 'state', reports: 2 }], reports: 2 },
      { name: 'Karvalia', kind: 'state', kinds: [{ kind: 'state', reports: 1 }], reports: 1 },
    ])
    expect(next).toBe(null)
  })

  test('are listed page by page, each once', async () => {
    const store = await open(await fresh())
    await store.add([onDay('2031-03-01'), onDay('2031-03-02', { a2: { name: 'Karvalia' } })])
    const all = (await store.actors()).items
    const first = await store.actors({ limit: 3 })
    const rest = await store.actors({ limit: 3, cursor: first.next ?? '' })
    expect([...first.items, ...rest.items]).toEqual(all)
    expect(rest.next).toBe(null)
  })

  test.each([
    ['the start of a name', { name: 'tess' }, ['Tessaly']],
    ['the start of a later word of it', { name: 'VÉNN' }, ['Orla Venn']],
    ['no middle of a word', { name: 'enn' }, []],
    ['what means more in a pattern', { name: '%' }, ['Karval', 'Orla Venn', 'Tessaly']],
    ['a kind', { kinds: ['person'] as const }, ['Orla Venn']],
  ])('are found by %s', async (_, query, names) => {
    const store = await open(await fresh())
    await store.add([onDay('2031-03-01')])
    expect((await store.actors(query)).items.map(({ name }) => name)).toEqual(names)
  })

  test('are left out where they have no name of their own', async () => {
    const store = await open(await fresh())
    await store.add([
      onDay('2031-03-01', { a2: { name: 'Driver' } }),
      onDay('2031-03-02', { a2: { name: 'driver' } }),
      onDay('2031-03-03', { a2: { name: '%' } }),
    ])
    expect((await store.actors({ named: true })).items.map(({ name }) => name)).toEqual([
      'Orla Venn',
      'Tessaly',
    ])
  })

  test.each([
    { cursor: 'nonsense' },
    { cursor: Buffer.from('[1,"a\\u0000b"]').toString('base64url') },
    { cursor: Buffer.from('null').toString('base64url') },
    { limit: 201 },
  ])('refuse %j', async (query) => {
    const store = await open(await fresh())
    await store.add([onDay('2031-03-01')])
    await expect(store.actors(query)).rejects.toMatchObject({ code: 'DL075' })
    await expect(store.profile('Venn Karval', query)).resolves.toBe(null)
    await expect(store.profile('Orla Venn', query)).rejects.toMatchObject({ code: 'DL075' })
  })

  test('are told report by report, newest first and page by page', async () => {
    const store = await open(await fresh())
    await store.add(['2031-03-02', '2031-03-03', '2031-03-01'].map((day) => onDay(day)))
    const first = await store.actor('the ORLA  venn', { limit: 2 })
    expect(first.items.map(({ report }) => report.day)).toEqual(['2031-03-03', '2031-03-02'])
    expect(first.items[0]?.actor.titles[0]?.title).toBe('Foreign Minister')
    const rest = await store.actor('Orla Venn', { limit: 2, cursor: first.next ?? '' })
    expect(rest.items.map(({ report }) => report.day)).toEqual(['2031-03-01'])
    expect(await store.actor('Nobody')).toEqual({ items: [], next: null })
  })
})
