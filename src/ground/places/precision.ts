import type { PlaceKind } from '../../lexicon/gazetteer.ts'
import type { Precision } from '../../record/record.ts'

const towns: ReadonlySet<PlaceKind> = new Set(['capital', 'seat', 'town', 'quarter', 'site'])
const wide: ReadonlySet<PlaceKind> = new Set(['continent', 'ocean', 'sea', 'desert'])

/** How much the point of a place says: that of a country or a sea is only somewhere in its middle. */
export function precisionOf(kind: PlaceKind): Precision {
  if (kind === 'country') return 'country'
  if (towns.has(kind)) return 'town'
  return wide.has(kind) ? 'wide' : 'area'
}
