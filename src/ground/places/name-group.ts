import type { GazetteerPlace } from '../../lexicon/gazetteer.ts'

/** What a name of a report may mean; all its mentions mean one place. */
export interface NameGroup {
  readonly key: string
  readonly candidates: readonly GazetteerPlace[]
  /** How often the report has the name. */
  readonly mentions: number
}

/** The division a place lies in, as a key; null for what lies in none. */
export const divisionOf = ({ country, admin1 }: GazetteerPlace): string | null =>
  country && admin1 ? `${country}.${admin1}` : null
