import type { Found } from '../../record/record.ts'
import { correctedBy } from '../found-cells.ts'

/** By whom and when a datum was accepted or edited; nothing where it was not. */
export function correctedNode(found: Found) {
  const corrected = correctedBy(found)
  return corrected === null ? {} : { 'dl:corrected': corrected }
}
