import { at, type Pieces } from './pieces.ts'
import { singularUnits } from './vocabulary.ts'

/** Whether what follows a counted unit shows an age ("37 years old") or a rate ("24 hours a day") and no length of time. */
export function isAgeOrRate(all: Pieces, index: number): boolean {
  const next = at(all, index)
  const later = at(all, index + 1)
  if (next === 'old' || next === 'older' || next === 'younger') return true
  if (next === '-' && (later === 'old' || later === 'olds')) return true
  if (next === 'of' && later === 'age') return true
  return (next === 'a' || next === 'per') && singularUnits.has(later)
}
