import type { GazetteerPlace } from '../../lexicon/gazetteer.ts'

const wholes = new Set(['country', 'division', 'region', 'county', 'island'])

/** Text between two names that makes the second say where the first is. */
export const isPairGap = (gap: string): boolean => /^(?:, ?| \()$/.test(gap)

/** Whether a place lies in another: a town in its country or division, a division in its country. */
export function liesIn(part: GazetteerPlace, whole: GazetteerPlace): boolean {
  if (part === whole || !wholes.has(whole.kind) || part.country === null) return false
  if (part.kind === 'country' || part.country !== whole.country) return false
  if (whole.kind === 'division') return part.kind !== 'division' && part.admin1 === whole.admin1
  if (whole.kind === 'county') return near(part, whole) && part.kind !== 'division'
  return true
}

const near = (one: GazetteerPlace, other: GazetteerPlace): boolean =>
  Math.abs(one.lat - other.lat) < 0.7 && Math.abs(one.lon - other.lon) < 0.9
