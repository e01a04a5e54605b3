import { documentNouns } from '../../lexicon/cues.ts'
import type { Tree } from '../tree/tree.ts'
import type { Draft } from './draft.ts'

const showing =
  /^(?:underline|underscore|highlight|see|reflect|signal|imply|illustrate|witness|mark)$/
const things =
  /(?:tion|sion|ness|ance|ence|ity|ing|al|sm|sis|ism)$|^(?:sanction|attack|move|case|incident|visit|war|deal|talk|protest|clash|raid|strike|vote|election|death|event|step|move|march|battle|crash|dispute|row|area|region|city|town|year|month|week|day)$/
const bodies =
  /^(?:administration|delegation|organi[sz]ation|association|coalition|opposition|federation|commission|corporation|union|institution|foundation|nation|mission|authority|community|minority|majority|alliance|intelligence|council|official|individual|professional|general|criminal|king|audience)$/

/**
 * What shows something without saying it: a happening, a region, a time.
 *
 * @example "The raid underlined how weak they are", "The region has seen battles"; "The minister underlined" is said
 */
export function isSpeechless(tree: Tree, { cue, speakers }: Draft): boolean {
  if (!showing.test(tree.words[cue]?.lemma ?? '') || speakers.length === 0) return false
  return speakers.every((head) => {
    const word = tree.words[head]
    if (word?.upos !== 'NOUN') return false
    const lemma = word.lemma.toLowerCase()
    return things.test(lemma) && !bodies.test(lemma) && !documentNouns.has(lemma)
  })
}
