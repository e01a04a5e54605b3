import type { StatementFinding } from '../src/find/findings.ts'
import type { Span } from '../src/record/span.ts'

/** The three parts of an attribution, as spans of the text. */
export interface Attributed {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/**
 * For each statement whether a gold attribution has it: the pair is made as in `shared/eval/score_attribution.py`, and
 * is right where the contents agree (Dice of characters at least .5) and the sources do or one holds the other ("Orla Venn"
 * and "Orla Venn, the mayor of Suderby," are one source).
 */
export function judged(
  gold: readonly Attributed[],
  found: readonly Pick<StatementFinding, 'source' | 'cue' | 'content'>[],
): readonly boolean[] {
  const pairs: { readonly score: number; readonly g: number; readonly f: number }[] = []
  for (const [g, one] of gold.entries()) {
    for (const [f, other] of found.entries()) {
      if (shared(one.cue, other.cue) === 0 && shared(one.content, other.content) === 0) continue
      const cue = one.cue.length > 0 ? dice(one.cue, other.cue) : 0
      const content = dice(one.content, other.content)
      const source = dice(one.source, other.source)
      pairs.push({ score: Math.max(cue, content) + 0.1 * (cue + content) + 0.01 * source, g, f })
    }
  }
  const taken = new Set<number>()
  const right = found.map(() => false)
  const paired = new Set<number>()
  for (const { g, f } of pairs.sort((a, b) => b.score - a.score || a.g - b.g || a.f - b.f)) {
    if (taken.has(g) || paired.has(f)) continue
    taken.add(g)
    paired.add(f)
    const [one, other] = [gold[g] as Attributed, found[f] as Attributed]
    right[f] = dice(one.content, other.content) >= 0.5 && sameSource(one.source, other.source)
  }
  return right
}

const size = (spans: readonly Span[]): number =>
  spans.reduce((sum, [start, end]) => sum + end - start, 0)

function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0
  for (const [from, to] of a)
    for (const [start, end] of b) sum += Math.max(0, Math.min(to, end) - Math.max(from, start))
  return sum
}

const dice = (a: readonly Span[], b: readonly Span[]): number =>
  a.length === 0 && b.length === 0 ? 1 : (2 * shared(a, b)) / Math.max(1, size(a) + size(b))

function sameSource(a: readonly Span[], b: readonly Span[]): boolean {
  if (dice(a, b) >= 0.5) return true
  const both = shared(a, b)
  return both > 0 && both === Math.min(size(a), size(b))
}
