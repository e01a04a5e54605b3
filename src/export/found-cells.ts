import type { Found } from '../record/record.ts'

/** What every row of a datum ends with. */
export const foundColumns = {
  rule: 'string',
  sure: 'number',
  corrected: 'string',
} as const

/** `edited by Mira Dole, 2031-03-05T10:00:00.000Z`; null where nobody has accepted or edited the datum. */
export const correctedBy = ({ corrected }: Found): string | null =>
  corrected ? `${corrected.verdict} by ${corrected.author}, ${corrected.at}` : null

/** What found a datum, how sure that is, and who has corrected it. */
export const foundCells = (found: Found) => ({
  rule: found.rule,
  sure: found.sure,
  corrected: correctedBy(found),
})
