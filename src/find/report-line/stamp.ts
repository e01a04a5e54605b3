import { dateAt } from './date-at.ts'
import type { WrittenDate } from './report-line-finding.ts'

const label =
  /(?:(?:first |last )?(?:published|updated|posted|issued)|date of publication|date)(?: (?:on|at))?:? ?/iy
const clock =
  /[,]? ?(?:at )?(?:\d{1,2}[:.]?\d{2})(?: ?(?:UTC|GMT|EST|EDT|BST|MSK|hours|hrs|[ap]\.?m\.?)(?:[+-]\d{1,2})?)?|\(updated[^)\n]{0,30}\)| ?Get short URL| \d{1,5}(?= )/iy

export interface Stamp {
  readonly date: WrittenDate
  /** First character after the stamp. */
  readonly end: number
}

/**
 * A full date set before the first sentence, as pages print it; a date that the sentence itself goes on from is none.
 *
 * @example "Published October 26 2016 Rockets hit ..." has the date and ends before "Rockets"
 */
export function stamp(text: string, offset: number): Stamp | null {
  label.lastIndex = offset
  const labelled = label.exec(text)
  const start = offset + (labelled?.[0].length ?? 0)
  const date = dateAt(text, start)
  if (!date || date.year === null) return null
  let end = date.words[1]
  for (let steps = 0; steps < 6; steps += 1) {
    clock.lastIndex = end
    const match = clock.exec(text)
    if (!match || match[0].length === 0) break
    end += match[0].length
  }
  const rest = text.slice(end, end + 40)
  const separator = /^[\s|:–—-]*/.exec(rest)?.[0].length ?? 0
  // "July 4, 2019 was ..." and "July 4, 2019, the army ..." are sentences.
  if (!labelled && /^(?:,| *\p{Ll})/u.test(rest) && !/^ *by \p{Lu}/u.test(rest)) return null
  return { date, end: end + separator }
}
