import { isVerb } from '../lexicon/verbs.ts'
import { irregular } from './irregular.ts'

/** One syllable that ends in a single consonant doubles it ("hop, hopping"): undoubled, it has lost an e ("hope, hoping"). */
const SHORT = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/
const DOUBLED = /([bdgklmnprtvz])\1$/

function verb(stem: string): string {
  const withE = `${stem}e`
  if (SHORT.test(stem) && isVerb(withE)) return withE
  if (isVerb(stem)) return stem
  if (isVerb(withE)) return withE
  if (DOUBLED.test(stem) && isVerb(stem.slice(0, -1))) return stem.slice(0, -1)
  const dash = stem.indexOf('-')
  return dash > 0 ? `${stem.slice(0, dash + 1)}${verb(stem.slice(dash + 1))}` : stem
}

function withoutS(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return /(?:ss|sh|ch|x|zz|o)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

/**
 * Dictionary form by table and rule.
 *
 * @example lemma('withdrew', 'VBD') // 'withdraw'
 * @param lower the word in lower case
 * @param xpos its Penn tag
 */
export function lemma(lower: string, xpos: string): string {
  const known = irregular.get(`${lower.replace('’', "'")} ${xpos[0]}`)
  if (known !== undefined) return known
  if (xpos === 'NNS' || xpos === 'VBZ') return withoutS(lower)
  if (xpos === 'VBG' && lower.endsWith('ing') && lower.length > 4) return verb(lower.slice(0, -3))
  if ((xpos === 'VBD' || xpos === 'VBN') && lower.endsWith('ed') && lower.length > 3) {
    if (!lower.endsWith('ied')) return verb(lower.slice(0, -2))
    const withY = `${lower.slice(0, -3)}y`
    return isVerb(withY) ? withY : lower.slice(0, -1)
  }
  return lower
}
