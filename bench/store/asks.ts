import type { Query, Store } from '../../src/store/index.ts'
import type { Made } from './made-report.ts'

/** What is asked, by what it asks for; values are those of a made report, so that there is something to find. */
export const queries: { readonly [name: string]: (made: Made) => Query } = {
  'a word': ({ report }) => ({ words: wordOf(report.text) }),
  'a word, reports': ({ report }) => ({ kind: 'report', words: wordOf(report.text) }),
  'two words': ({ report }) => ({ words: `${wordOf(report.text)} road` }),
  'a phrase': ({ report }) => ({ words: phraseOf(report.text) }),
  'a word of all': () => ({ words: 'road' }),
  'a word of all, reports': () => ({ kind: 'report', words: 'counted' }),
  'a word of all, oldest': () => ({ words: 'guards', sort: 'oldest' }),
  speaker: (made) => ({ speaker: speakerOf(made) }),
  'speaker and act': (made) => ({ kind: 'statement', speaker: speakerOf(made), act: 'deny' }),
  'speaker and word': (made) => ({ speaker: speakerOf(made), words: 'road' }),
  'who and type': (made) => ({ who: whoOf(made), eventType: 'ASSAULT' }),
  status: () => ({ kind: 'event', status: 'planned' }),
  denied: () => ({ denied: true }),
  'denied by': (made) => ({ denied: true, speaker: speakerOf(made) }),
  requested: () => ({ requested: true, sort: 'oldest' }),
  place: ({ record }) => ({ place: record.places[0]?.name ?? '' }),
  'country and type': ({ record }) => ({
    country: record.places[0]?.country ?? '',
    eventType: 'SANCTION',
  }),
  box: ({ record }) => {
    const { lat, lon } = record.places[0] ?? {}
    return {
      box: {
        west: (lon ?? 0) - 2,
        east: (lon ?? 0) + 2,
        south: (lat ?? 0) - 2,
        north: (lat ?? 0) + 2,
      },
    }
  },
  'time of event': ({ report }) => ({ eventFrom: report.date ?? '', eventTo: report.date ?? '' }),
  'time of report': ({ report }) => ({
    from: report.date ?? '',
    to: report.date ?? '',
    status: 'denied',
  }),
  publisher: ({ report }) => ({ publisher: report.publisher ?? '', figureKind: 'killed' }),
  agency: ({ record }) => ({ agency: record.report.agencies[0] ?? '', kind: 'report' }),
  nobody: () => ({ speaker: 'Nobody At All', words: 'road' }),
  'no such place': () => ({ place: 'Nowhere', status: 'occurred' }),
  anything: () => ({}),
}

const wordOf = (text: string): string =>
  text.split(/\s+/).filter((word) => /^[a-z]{7,}$/.test(word))[3] ?? 'road'
const phraseOf = (text: string): string =>
  `"${/\bthat (\w+ \w+ \w+)/.exec(text)?.[1] ?? 'until both'}"`
const speakerOf = ({ record }: Made): string => record.actors[0]?.name ?? ''
const whoOf = ({ record }: Made): string =>
  record.actors.find(({ kind }) => kind === 'state')?.name ?? ''

/** So many events a map or a timeline is made of. */
const mostEvents = 10_000

/** What is asked beside search itself, each of its own page. */
export const pages: {
  readonly [name: string]: (store: Store, query: Query, made: Made) => Promise<unknown>
} = {
  facets: (store, query) => store.facets(query),
  'map and timeline': (store, { kind: _, ...query }) => store.events(query, mostEvents),
  'list of actors': (store, _, made) =>
    store.actors({ name: speakerOf(made).slice(0, 3), named: true }),
  'page of an actor': (store, _, made) => store.profile(speakerOf(made), { limit: 50 }),
  'page of a state': (store, _, made) => store.profile(whoOf(made), { limit: 50 }),
  'list of reports': async (store) => {
    const { items } = await store.search({ kind: 'report' })
    await store.glances(items.map(({ report }) => report.seq))
  },
}
