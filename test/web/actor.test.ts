import { describe, expect, test } from 'vitest'
import type { Deed, ListedReport, Profile } from '../../src/serve/shown-actor.ts'
import { everyMonth } from '../../web/parts/actor/months.tsx'
import { actorAddress } from '../../web/parts/actor-link.tsx'
import { render } from '../../web/server.tsx'
import { madeDeed, madeProfile, madeSaid } from './made-profile.ts'

const page = (profile: Profile, older: string | null = null, later = false) =>
  render('actor', { profile, older, later })

const mark = (author: string) =>
  ({ id: 'c1', verdict: 'edited', author, at: '2031-03-05T10:00:00.000Z' }) as const

/** What a reader sees of a page: its words, without markup. */
const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:])/g, '$1')

describe('an actor’s page', () => {
  test('has what they said to the letter, how, to whom and where', () => {
    const words = wordsOf(page(madeProfile))
    expect(words).toContain(
      'denies to reporters · at a briefing · on 3 March 2031 · partly quoted that Karval',
    )
    expect(words).toContain('"we can hold our bridges ourselves"')
  })

  test('says by whose account they said it, and what they did not say', () => {
    const told = { statement: 's2', by: [{ name: 'Tessaly', listed: true }] }
    const html = page({ ...madeProfile, said: [{ ...madeSaid, negated: true, told }] })
    expect(wordsOf(html)).toContain('did not deny')
    expect(wordsOf(html)).toContain('according to Tessaly')
    expect(html).toContain('/reports/karval-1#s2')
  })

  test.each<[string, Partial<Deed>, string]>([
    ['a claim', {}, 'said to have happened, according to the army'],
    [
      'the report itself',
      { accounts: [], standing: 'stated' },
      'happened, by the account of Copper Gazette itself',
    ],
    ['a denial', { status: 'denied', standing: 'denied' }, 'denied, according to the army'],
    ['what did not happen', { polarity: 'negative' }, 'did not happen, according to the army'],
    ['what is asked for', { status: 'requested' }, 'asked for, not done, according to the army'],
    ['a claim that goes on', { status: 'ongoing' }, 'said to be going on, according to the army'],
  ])('says what became of an event and by whose account: %s', (_, change, expected) => {
    const words = wordsOf(page({ ...madeProfile, did: [{ ...madeDeed, ...change }] }))
    expect(words).toContain('Orla Venn attacks Karval')
    expect(words).toContain(expected)
  })

  test('leads to the datum, to others’ pages and not to its own', () => {
    const html = page({ ...madeProfile, did: [madeDeed] })
    expect(html).toContain('href="/reports/karval-1#e2"')
    expect(html).toContain('href="/actors/Karval"')
    expect(html).not.toContain('href="/actors/Orla%20Venn"')
  })

  test('says where reports differ on what it is or whose office it holds, and whom they may mean', () => {
    const report = madeSaid.report
    const other = { name: 'Venn', kind: 'person', kinds: [], reports: 2 } as const
    const html = page({
      ...madeProfile,
      kinds: [
        { kind: 'person', reports: 3 },
        { kind: 'organization', reports: 2 },
        { kind: 'group', reports: 1 },
      ],
      titles: [
        { title: 'Minister', of: 'Karval', reports: [report] },
        { title: 'coach', of: 'Port Else', reports: [report] },
      ],
      others: [other],
    })
    const words = wordsOf(html)
    expect(words).toContain('that of Karval in 1, that of Port Else in 1')
    expect(words).toContain('2 reports in which the name is that of an organization')
    expect(html).toContain('href="/actors/Orla%20Venn?kind=organization"')
    expect(words).toContain('Not counted here, perhaps the same: Venn (2 reports)')
    const bodies = page({
      ...madeProfile,
      kinds: [
        { kind: 'armed-group', reports: 3 },
        { kind: 'organization', reports: 2 },
      ],
      shown: ['armed-group', 'organization'],
    })
    expect(wordsOf(bodies)).toContain('an armed group in 3, an organization in 2')
  })

  test('has titles, sides, names, figures and companions, each with who vouches for it', () => {
    const report = madeSaid.report
    const words = wordsOf(
      page({
        ...madeProfile,
        titles: [{ title: 'Foreign Minister', of: 'Karval', reports: [report] }],
        sides: [
          {
            own: true,
            polarity: 'against',
            other: 'Tessaly',
            evidence: [{ report, words: ['condemned'], accounts: [], corrected: null }],
          },
        ],
        aliases: [{ name: 'Iron Orla', reports: 3 }],
        called: [
          {
            report,
            label: 'liar',
            by: [{ name: 'Tessaly', listed: true }],
            corrected: null,
          },
        ],
        fates: [
          {
            report,
            words: 'Orla Venn',
            kind: 'wounded',
            accounts: madeDeed.accounts,
            corrected: null,
          },
        ],
        together: [{ name: 'Tessaly', kind: 'state', reports: 4, events: 1 }],
      }),
    )
    expect(words).toContain('Foreign Minister of Karval 4 March 2031, 1 report')
    expect(words).toContain('Orla Venn is against Tessaly')
    expect(words).toContain('condemned by the account of Copper Gazette itself')
    expect(words).toContain('Iron Orla 3 reports')
    expect(words).toContain('liar by Tessaly')
    expect(words).toContain('was wounded: “Orla Venn” according to the army')
    expect(words).toContain('Tessaly 4 reports, 1 event of both')
  })

  test('has many things, the first of them at once and the others folded', () => {
    const said = Array.from({ length: 30 }, (_, i) => ({
      ...madeSaid,
      report: { ...madeSaid.report, id: `r${i}` } as ListedReport,
    }))
    expect(wordsOf(page({ ...madeProfile, said }))).toContain('22 more')
  })

  test('says of what a person has checked or corrected, who and when', () => {
    const words = wordsOf(
      page({
        ...madeProfile,
        said: [{ ...madeSaid, corrected: { ...mark('Mira Dole'), verdict: 'accepted' } }],
        did: [{ ...madeDeed, corrected: mark('Ilka Brand') }],
      }),
    )
    expect(words).toContain('Checked by Mira Dole, 5 March 2031, 10:00 UTC')
    expect(words).toContain('Corrected by Ilka Brand, 5 March 2031, 10:00 UTC')
    expect(wordsOf(page({ ...madeProfile, did: [madeDeed] }))).not.toContain('Corrected')
  })

  test('leads to where a report has told of the same happening before', () => {
    const again = page({ ...madeProfile, did: [{ ...madeDeed, happening: 'e1' }] })
    expect(again).toContain('<a href="/reports/karval-1#e1">told before in the same report</a>')
    expect(page({ ...madeProfile, did: [madeDeed] })).not.toContain('told before')
  })

  test('leads on to older reports and back', () => {
    const html = page(madeProfile, '/actors/Orla%20Venn?cursor=x', true)
    expect(html).toContain('href="/actors/Orla%20Venn?cursor=x" rel="next"')
    expect(html).toContain('>The newest reports</a>')
  })

  test('of nobody names those who are called so', () => {
    const other = { name: 'Orla Venn', kind: 'person', kinds: [], reports: 2 } as const
    const none = { ...madeProfile, name: 'venn', shown: [], kinds: [], others: [other] }
    expect(wordsOf(page(none))).toContain(
      'Those who are called so in some: Orla Venn person, 2 reports',
    )
  })

  test('takes hostile names and words for words', () => {
    const hostile = '<img src=x onerror=alert(1)>"\'&'
    const report = { ...madeSaid.report, id: '"><script>', title: hostile, outlet: hostile }
    const party = { name: hostile, listed: true }
    const html = page({
      ...madeProfile,
      name: hostile,
      said: [{ ...madeSaid, report, words: [hostile], to: party, id: '"><b>' }],
      did: [{ ...madeDeed, report, whom: [party], what: hostile, place: hostile }],
      titles: [{ title: hostile, of: hostile, reports: [report] }],
      called: [{ report, label: hostile, by: [party], corrected: mark(hostile) }],
      aliases: [{ name: hostile, reports: 1 }],
    })
    expect(html).not.toContain('<img')
    expect(html).not.toContain('<script>')
    expect(html).not.toContain('<b>"')
    expect(html).not.toMatch(/ style=|<style/)
  })
})

describe('the list of actors', () => {
  const actor = {
    name: 'Karval',
    kind: 'state',
    kinds: [{ kind: 'state', reports: 2 }],
    reports: 2,
  } as const

  test('has names with what they are and in how many reports', () => {
    const html = render('actors', {
      asked: { name: 'kar', kind: 'state', described: true },
      actors: [actor],
      next: '/actors?cursor=x',
      later: false,
    })
    expect(wordsOf(html)).toContain('Karval state 2')
    expect(html).toContain('href="/actors?name=kar&amp;kind=person&amp;described=on"')
    expect(html).toContain('value="kar"')
    expect(html).toContain('rel="next"')
  })

  test('says when there is nobody', () => {
    const none = { actors: [], next: null, later: false }
    const asked = { name: '', kind: null, described: false }
    expect(render('actors', { ...none, asked })).toContain('names anybody yet')
    expect(render('actors', { ...none, asked: { ...asked, name: 'x' } })).toContain(
      'anybody like that',
    )
  })
})

describe('the address of an actor', () => {
  test.each([
    ['Orla Venn', '/actors/Orla%20Venn'],
    ['AC/DC?#', '/actors/AC%2FDC%3F%23'],
    ['half \ud83d', '/actors/half%20%EF%BF%BD'],
    ['..', null],
    ['%', null],
    ['x'.repeat(201), null],
  ])('of %j is %j', (name, address) => {
    expect(actorAddress(name)).toBe(address)
  })
})

describe('the chart of months', () => {
  test('every month is there, also those without a statement', () => {
    const months = [
      { month: '2030-11', statements: 2 },
      { month: '2031-02', statements: 1 },
    ]
    expect(everyMonth(months).map(({ month, statements }) => `${month} ${statements}`)).toEqual([
      '2030-11 2',
      '2030-12 0',
      '2031-01 0',
      '2031-02 1',
    ])
    expect(everyMonth([{ month: '0001-01', statements: 1 }, ...months])).toHaveLength(3)
  })
})
