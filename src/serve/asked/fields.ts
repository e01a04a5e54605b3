import type { Query } from '../../store/index.ts'

/** A filter of the store that can be written into the box. */
export type Field = Exclude<keyof Query, 'words' | 'limit' | 'cursor' | 'denied' | 'requested'>

/** What each filter is called in the box, in the order in which they are written there. */
export const fields: { readonly [field in Field]: string } = {
  kind: 'kind',
  speaker: 'speaker',
  addressee: 'addressee',
  act: 'act',
  form: 'form',
  actor: 'actor',
  who: 'who',
  whom: 'whom',
  eventType: 'type',
  status: 'status',
  figureKind: 'figure',
  place: 'place',
  country: 'country',
  box: 'box',
  eventFrom: 'happened-from',
  eventTo: 'happened-to',
  from: 'from',
  to: 'to',
  publisher: 'outlet',
  agency: 'agency',
  report: 'report',
  sort: 'sort',
}

/** By the name that is written, and by that which the API has. */
export const fieldCalled: ReadonlyMap<string, Field> = new Map(
  (Object.entries(fields) as [Field, string][]).flatMap(([field, name]) => [
    [name, field],
    [field.toLowerCase(), field],
  ]),
)
