import type { Fate } from '../../record/fate.ts'
import { overlaps, type Span } from '../../record/span.ts'
import { paragraphs } from '../../text/paragraphs.ts'

export interface Passage {
  readonly span: Span
  /** What was corrected in it. */
  readonly fates: readonly Fate[]
}

/** All words that a datum rests on as it is now: those of an edited statement may be others. */
function spansOf({ target, now }: Fate): readonly Span[] {
  const own = ['source', 'cue', 'content', 'trigger', 'words', 'label'].flatMap((field) => {
    const value = (now as { readonly [field: string]: unknown } | null)?.[field]
    if (!Array.isArray(value) || value.length === 0) return []
    return (typeof value[0] === 'number' ? [value] : value) as Span[]
  })
  return [...target.words, ...own]
}

const hull = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([start]) => start)),
  Math.max(...spans.map(([, end]) => end)),
]

/** The paragraphs in which something was corrected; those that one datum joins are one passage. */
export function passagesOf(text: string, fates: readonly Fate[]): readonly Passage[] {
  const all = paragraphs(text)
  const around = fates
    .filter(({ correction }) => correction !== null)
    .map((fate): Passage => {
      const words = hull(spansOf(fate))
      const touched = all.filter((paragraph) => overlaps(paragraph, words))
      return { span: hull(touched.length > 0 ? touched : [words]), fates: [fate] }
    })
    .toSorted((a, b) => a.span[0] - b.span[0])
  const passages: Passage[] = []
  for (const one of around) {
    const last = passages.at(-1)
    if (last && overlaps(last.span, one.span)) {
      passages[passages.length - 1] = {
        span: hull([last.span, one.span]),
        fates: [...last.fates, ...one.fates],
      }
    } else passages.push(one)
  }
  return passages
}
