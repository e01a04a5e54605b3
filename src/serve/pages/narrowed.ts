import { z } from 'zod'
import type { Event } from '../../record/record.ts'
import type { Standing } from '../../record/standing.ts'
import type { Hit, SeenEvent, Store } from '../../store/index.ts'
import { pictureQuery, type SearchQuery, searchQuery } from '../schemas/query.ts'
import type { Narrowed, ShownEvent } from '../shown-pictures.ts'

/** So many events of a mark are shown with their words. */
const mostShown = 40

/** A field of a form that was not filled in does not narrow anything. */
const filled = (query: unknown): unknown =>
  Object.fromEntries(Object.entries(query as object).filter(([, value]) => value !== ''))

/** The query of a page with a picture: all that a search can be narrowed by, the mark that was chosen, and more. */
export const narrowedQuery = <More extends z.ZodRawShape>(more: More) =>
  z.preprocess(filled, searchQuery.extend({ at: z.string().max(400).optional(), ...more }))

const ofPages = new Set(['at', 'lanes', 'kind', 'sort', 'limit', 'cursor'])

const written = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value)
  const { west, south, east, north } = value as NonNullable<SearchQuery['box']>
  return [west, south, east, north].join(',')
}

/** What of a query narrows events, for the store and in words for the next page. */
export function narrow(given: SearchQuery): {
  readonly query: z.output<typeof pictureQuery>
  readonly narrowed: Narrowed
} {
  const asked = Object.entries(given).filter(
    ([name, value]) => value !== undefined && !ofPages.has(name),
  )
  const applies = (name: string) => Object.hasOwn(pictureQuery.shape, name)
  return {
    query: Object.fromEntries(asked.filter(([name]) => applies(name))),
    narrowed: {
      query: Object.fromEntries(asked.map(([name, value]) => [name, written(value)])),
      ignored: asked.map(([name]) => name).filter((name) => !applies(name)),
    },
  }
}

type FoundEvent = Omit<Event, 'according_to'> & {
  readonly standing: Standing
  readonly according_to: readonly string[]
}

function shown({ report, quote, datum }: Hit, { begin, end }: SeenEvent): ShownEvent {
  const event = datum as FoundEvent
  const { id, type, who, whom, status, polarity, standing, place } = event
  const { title, outlet, day } = report
  const { prefix, exact, suffix } = quote
  return {
    report: { id: report.id, title: title ?? 'A report without a headline', outlet, day },
    ...{ id, type, who, whom, status, polarity, standing, place },
    sources: event.according_to,
    begin,
    end,
    quote: { prefix, exact, suffix },
    happening: event.happening ?? null,
    corrected: event.found.corrected ?? null,
  }
}

/** The newest of some events, with their words. */
export async function shownEvents(
  store: Store,
  events: readonly SeenEvent[],
): Promise<readonly ShownEvent[]> {
  const some = events.slice(0, mostShown)
  const hits = await store.hits(some.map(({ key }) => key))
  // One that was read anew meanwhile is not there any more.
  return hits.length === some.length ? hits.map((hit, i) => shown(hit, some[i] as SeenEvent)) : []
}
