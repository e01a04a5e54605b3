import type { Cell } from './table.ts'

/**
 * Spreadsheets take a text that begins so for a formula: in a report that is an attack, or would become an error. `'` is
 * in the list so that the mark can be taken off again without doubt.
 */
const formula = /^['=+\-@\t\r\n＝＋－＠]/

/**
 * A cell of CSV (RFC 4180). Texts are quoted always, numbers and booleans never. A text that a spreadsheet would
 * calculate gets a `'` in front, and so does one that begins with `'`: who drops one leading `'` has the text again.
 *
 * @example csvCell('=SUM(A1)') // "\"'=SUM(A1)\""
 */
export function csvCell(cell: Cell): string {
  if (cell === null || cell === '') return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = formula.test(cell) ? `'${cell}` : cell
  return `"${safe.replaceAll('"', '""')}"`
}
