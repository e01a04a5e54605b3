import type { PassageFinding } from '../findings.ts'

/**
 * Whether a character stands in a paragraph of background.
 *
 * @example isBackground(passages, trigger[0])
 */
export function isBackground(passages: readonly PassageFinding[], offset: number): boolean {
  let low = 0
  let high = passages.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const passage = passages[middle]
    if (!passage) return false
    if (offset < passage.words[0]) high = middle - 1
    else if (offset >= passage.words[1]) low = middle + 1
    else return passage.role === 'background'
  }
  return false
}
