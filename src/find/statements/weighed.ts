import { allegationNouns } from '../../lexicon/cues.ts'
import type { Tree } from '../tree/tree.ts'
import type { Draft } from './draft.ts'
import { ownersOf, source } from './source.ts'

const weighing =
  /^(?:explore|review|investigate|examine|probe|study|consider|assess|weigh|hear|face|confront|address|answer|discuss|check|verify|test|receive|escape|survive|fight|ignore|await|follow)$/

/**
 * Who weighs, meets or hears of a claim does not make it: it is the claim of whom the report names for it, or of nobody.
 *
 * @example "The committee examined claims that the order was given."
 */
export function weighed(tree: Tree, draft: Draft): Draft {
  const noun = draft.cueWords
    .flatMap(([first, end]) => Array.from({ length: end - first }, (_, at) => first + at))
    .find((at) => allegationNouns.has(tree.words[at]?.lemma ?? ''))
  const word = tree.words[noun ?? -1]
  if (noun === undefined || !word || !/^(?:obj|obl|nsubj:pass)$/.test(word.deprel)) return draft
  if (!weighing.test(tree.words[word.head]?.lemma ?? '')) return draft
  const { ranges, heads } = source(tree, ownersOf(tree, noun))
  return { ...draft, cue: noun, cueWords: [[noun, noun + 1]], source: ranges, speakers: heads }
}
