import type { Cut } from '../../text/cut.ts'
import type { ReportScores } from '../gather.ts'
import { lemma } from '../lemma.ts'
import type { Word } from '../reading.ts'
import type { Labels } from '../session.ts'
import { decodeTree } from './tree.ts'

/** Words with tags and tree; `sentences` must not cross the blocks of arcs. */
export function decodeWords(
  cut: Cut,
  sentences: readonly (readonly [number, number])[],
  scores: ReportScores,
  labels: Labels,
): Word[] {
  const out: Word[] = []
  let block = 0
  const root = labels.deprel.indexOf('root')
  const other = labels.deprel.indexOf('dep')
  for (const [sentence, [first, end]] of sentences.entries()) {
    while ((scores.arcs[block]?.to ?? Number.POSITIVE_INFINITY) <= first) block++
    const arcs = scores.arcs[block]
    if (arcs === undefined) throw new Error(`no arcs for word ${first}`)
    const heads = decodeTree(end - first, (d, h) => arcs.score(first + d, first + h))
    for (let word = first; word < end; word++) {
      const [start, stop] = cut.words[word] as readonly [number, number]
      const form = cut.text.slice(start, stop)
      const lower = form.toLowerCase()
      const xpos = labels.xpos[scores.xpos[word] as number] as string
      const inside = heads[word - first] as number
      const head = inside < 0 ? -1 : first + inside
      out.push({
        start,
        end: stop,
        form,
        lower,
        lemma: lemma(lower, xpos),
        upos: labels.upos[scores.upos[word] as number] as string,
        xpos,
        head,
        deprel: labels.deprel[relation(scores, word, head, root, other)] as string,
        sentence,
      })
    }
  }
  return out
}

/** The relation to the chosen head where the graph gave one; a root is `root`, and only a root. */
function relation(
  { heads, relations }: ReportScores,
  word: number,
  head: number,
  root: number,
  other: number,
) {
  if (head < 0) return root
  for (const i of [2 * word, 2 * word + 1]) {
    if (heads[i] === head && relations[i] !== root) return relations[i] as number
  }
  const best = relations[2 * word] as number
  return best === root ? other : best
}
