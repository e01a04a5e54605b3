import type { CorrectableKind, Edits } from './correction.ts'
import {
  actorKinds,
  acts,
  eventTypes,
  figureKinds,
  forms,
  polarities,
  statuses,
  timexTypes,
  victimKinds,
} from './values.ts'

/**
 * How a person writes a field: one of some values; or `flag`: `true` or `false`; `actors`: names parted by `;`, a new one with its kind,
 * as `Orla Venn; Ilka Brand (person)`; `words` of the report; `pieces`: words in several pieces parted by `…`; `accounts`: ids of
 * statements parted by `;`, or `report`; `statement`: the id of one, or nothing.
 */
export type EditField =
  | readonly string[]
  | 'flag'
  | 'actors'
  | 'actor'
  | 'words'
  | 'pieces'
  | 'number'
  | 'day'
  | 'text'
  | 'accounts'
  | 'statement'

/** The fields of each kind that can be edited, in the order in which a form asks for them. */
export const editFields: {
  readonly [Kind in CorrectableKind]: { readonly [Field in keyof Required<Edits[Kind]>]: EditField }
} = {
  actor: { name: 'text', kind: actorKinds, same_as: 'actor' },
  statement: {
    by: 'actors',
    act: acts,
    negated: 'flag',
    form: forms,
    addressee: 'words',
    occasion: 'words',
    medium: 'words',
    date: 'day',
    source: 'pieces',
    cue: 'pieces',
    content: 'pieces',
    within: 'statement',
  },
  event: {
    who: 'actors',
    type: eventTypes,
    whom: 'actors',
    what: 'words',
    status: statuses,
    polarity: polarities,
    date: 'day',
    place: 'text',
    background: 'flag',
    trigger: 'words',
    according_to: 'accounts',
  },
  figure: {
    low: 'number',
    high: 'number',
    kind: figureKinds,
    of: 'text',
    side: 'actor',
    according_to: 'accounts',
  },
  victim: { kind: victimKinds, actor: 'actor', according_to: 'accounts' },
  label: { by: 'actors', target: 'words' },
  stance: { polarity: ['for', 'against'] },
  time: { type: timexTypes, value: 'text', mod: 'text', begin: 'day', end: 'day' },
  place: { name: 'text', lat: 'number', lon: 'number', country: 'text', geonameid: 'number' },
}
