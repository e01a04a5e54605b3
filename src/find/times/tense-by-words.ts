import type { Reading, Word, WordRange } from '../../reader/reading.ts'
import type { Tense } from './finding.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const modals = list("will shall 'll ’ll would can could may might must should wo won't")
const pasts = list(
  `was were had did been said told went came began took made gave held met left fell rose saw sent shot struck won lost
  broke brought found got heard kept knew led paid ran spoke stood thought wrote flew grew became has have hit put set
  cut sold built bought fought fled died quit drew spent taken killed`,
)
const presents = list('is are says begins starts opens ends expires arrives leaves meets')
const ahead = list('scheduled expected due')
const behindOnly = list('scheduled expected due plan plans likely')
const notVerbs = list('the its his her their an this that our my your these those')

/** How far to look on either side. */
const reach = 16

/** Which way the verb form looks that stands nearest before a time expression, or else behind it. */
export function tenseByWords(reading: Reading, [first, end]: WordRange): Tense | null {
  const sentence = reading.words[first]?.sentence
  const at = (index: number): Word | undefined => {
    const word = reading.words[index]
    return word?.sentence === sentence ? word : undefined
  }
  for (let index = first - 1; index >= first - reach; index--) {
    const word = at(index)
    if (word === undefined) break
    const found = wordTense(word, at(index - 1), at(index + 1))
    if (found !== null) return found
  }
  for (let index = end; index < end + reach; index++) {
    const word = at(index)
    if (word === undefined) break
    if (behindOnly.has(word.lower)) return 'future'
    const found = wordTense(word, at(index - 1), at(index + 1))
    if (found !== null) return found
  }
  return null
}

function wordTense(word: Word, before: Word | undefined, behind: Word | undefined): Tense | null {
  const { lower } = word
  if (modals.has(lower)) return behind?.lower === 'have' ? 'past' : 'future'
  if (ahead.has(lower)) return 'future'
  const infinitive = before?.lower === 'to' && /^[a-z]{2,}$/.test(word.form)
  if (infinitive && !notVerbs.has(lower)) return 'future'
  if (pasts.has(lower) || (lower === word.form && /[a-z]{2}ed$/.test(lower))) return 'past'
  return presents.has(lower) ? 'present' : null
}
