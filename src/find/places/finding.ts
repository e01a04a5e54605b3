import type { WordRange } from '../../reader/reading.ts'
import type { Found } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'

/** `place`: stands for a location; `government`: for the state or its rulers; `name-part`: belongs to the name of something else; `people`: an adjective or a people. */
export type ToponymRole = 'place' | 'government' | 'name-part' | 'people'

/** A name of a place, and what it stands for here. */
export interface ToponymFinding {
  readonly span: Span
  /** Words of the name, without article and possessive 's. */
  readonly name: WordRange
  readonly role: ToponymRole
  readonly found: Found
}
