import type { Reading } from '../../reader/reading.ts'
import type { Mention } from '../findings.ts'
import { countryNamed, countryOfDemonym, countryOfSeat } from '../own-states.ts'
import { treeOf } from '../tree/tree.ts'
import { mention } from './mention.ts'
import { nounPhrase } from './noun-phrase.ts'

const capital = /^\p{Lu}/u

/**
 * Adjectives and nouns made from a country's name, also as the first half of a compound.
 *
 * @example "Norwegian officials met the Swedes over a Danish-led plan" has `Norwegian`, `the Swedes` and `Danish`
 */
export function demonyms(reading: Reading): readonly Mention[] {
  const tree = treeOf(reading)
  const found: Mention[] = []
  for (let index = 0; index < reading.words.length; index += 1) {
    const word = reading.words[index]
    if (!word || !capital.test(word.form) || word.upos === 'VERB') continue
    const previous = reading.words[index - 1]
    // "ethnic Norlanders", "ethnically Norlandic": a people, and not its state.
    if (/^ethnic/.test(previous?.lower ?? '') && !/s$/.test(word.form)) continue
    if (previous?.form === '-' && previous.end === word.start) continue
    if (isInTitleOfPaper(reading, index)) continue
    const next = reading.words[index + 1]
    const pair = next && next.start === word.end + 1 && capital.test(next.form)
    if (pair && countryOfDemonym(reading, `${word.form} ${next.form}`)) {
      found.push(mention(tree, 'demonyms', 0.9, 'demonym', index + 1, [index, index + 2]))
      index += 1
    } else if (countryOfDemonym(reading, word.form) && !countryNamed(reading, word.form)) {
      const noun = isPeople(word.xpos, word.form)
      const words = noun ? nounPhrase(tree, index, false) : ([index, index + 1] as const)
      found.push(mention(tree, 'demonyms', 0.9, 'demonym', index, words))
    } else {
      const dash = word.form.indexOf('-')
      const part = dash > 2 ? word.form.slice(0, dash) : ''
      const rest = word.form.slice(dash + 1)
      // "Sudland-based" only says where; "Nordic-Baltic" is a name of its own.
      if (!part || !/^[a-z]/.test(rest) || rest === 'based' || rest === 'born') continue
      if (
        !countryOfDemonym(reading, part) &&
        !countryNamed(reading, part) &&
        !countryOfSeat(reading, part)
      )
        continue
      found.push({
        ...mention(tree, 'demonyms', 0.8, 'demonym', index, [index, index + 1]),
        span: [word.start, word.start + dash],
      })
    }
  }
  return found.filter((one) => !isOnlyTown(reading, one))
}

// "the Karelo Norlandic-Herald": half of a name, beside "Norlandic-Sudlandic".
const isInTitleOfPaper = ({ words }: Reading, index: number): boolean => {
  const [word, hyphen, half] = words.slice(index, index + 3)
  if (hyphen?.form !== '-' || hyphen.start !== word?.end || half?.start !== hyphen.end) return false
  return /^(?:statesman|herald|news|times|journal|star|post|press|tribune|gazette|union)$/.test(
    half.lower,
  )
}

/** "the Norlandic capital": says where, and nobody acts, unless the report speaks of the country too. */
function isOnlyTown(reading: Reading, { words: [first, end], head }: Mention): boolean {
  const noun = reading.words[end]
  if (end - first > 2 || noun?.upos !== 'NOUN' || !towns.has(noun.lemma)) return false
  const country = countryOfDemonym(reading, reading.words[head]?.form ?? '')
  return country !== null && !reading.report.text.includes(country.name)
}

const towns = new Set(['capital', 'city', 'town', 'village', 'port', 'resort', 'suburb', 'island'])

const isPeople = (tag: string, form: string): boolean =>
  tag === 'NNPS' || tag === 'NNS' || (tag.startsWith('NN') && /[^s]s$/.test(form))
