import type { Word } from '../../reader/reading.ts'

export type Bound = 'least' | 'more' | 'most' | 'fewer' | 'about' | 'between' | 'from'

/** What stands before a number and bounds it, written backwards so that it is matched from the number. */
const phrases: readonly (readonly [Bound, readonly string[]])[] = (
  [
    [
      'least',
      'at least|no fewer than|no less than|not fewer than|not less than|a minimum of|minimum of|at the least',
    ],
    [
      'more',
      'more than|over|above|upwards of|upward of|in excess of|well over|just over|exceeding|well above|greater than|larger than|higher than',
    ],
    [
      'most',
      'up to|as many as|as much as|at most|a maximum of|maximum of|no more than|not more than|as high as',
    ],
    ['fewer', 'fewer than|less than|under|below|just under|well under'],
    [
      'about',
      'about|around|some|nearly|almost|approximately|roughly|an estimated|estimated|close to|circa|only|just|exactly|a total of|a combined|another|a further|an additional|additional|further|a record|an entire|a staggering|in all|all|virtually|barely|precisely',
    ],
    ['between', 'between'],
    ['from', 'from'],
  ] as const
).flatMap(([bound, list]) =>
  list.split('|').map((words) => [bound, words.split(' ').reverse()] as const),
)
const byLast = new Map<string, (readonly [Bound, readonly string[]])[]>()
for (const phrase of phrases) {
  const last = phrase[1][0] ?? ''
  const list = byLast.get(last)
  if (list) list.push(phrase)
  else byLast.set(last, [phrase])
}
for (const list of byLast.values()) list.sort((a, b) => b[1].length - a[1].length)

const moved =
  /^(?:edged|went|goes|rose|rise|moved|inched|ticked|crept|climbed|is|was|are|were|come|came|jumped|adds|add|added|live|living|leading|lead|led|run|ran|grew)$/

/**
 * The words before a number that bound it, and where they start; several may follow one another.
 *
 * @example "a total of more than" before "30" is `more`, from its "a"
 */
export function boundBefore(
  words: readonly Word[],
  number: number,
): { readonly bound: Bound | null; readonly first: number } {
  let bound: Bound | null = null
  let first = number
  for (let count = 0; count < 3; count += 1) {
    const sentence = words[number]?.sentence
    const found = byLast.get(words[first - 1]?.lower ?? '')?.find(([, list]) =>
      list.every((word, back) => {
        const before = words[first - 1 - back]
        return before?.lower === word && before.sentence === sentence
      }),
    )
    if (!found) break
    // "edged up to 7 percent" tells where it went.
    if (found[1][0] === 'to' && found[1][1] === 'up' && moved.test(words[first - 3]?.lower ?? ''))
      break
    // "handed over 52 men"
    if (
      found[1].length === 1 &&
      found[1][0] === 'over' &&
      /^(?:hand|hands|handed|handing|take|takes|took|taken|taking|turn|turns|turned|turning)$/.test(
        words[first - 2]?.lower ?? '',
      )
    )
      break
    // "the region over" and "under fire" are no bounds; those stand directly before their number.
    if (bound === null || bound === 'about') bound = found[0]
    first -= found[1].length
  }
  return { bound, first }
}
