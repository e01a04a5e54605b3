import { isGivenName } from '../../lexicon/names.ts'
import { normalName } from '../../lexicon/normal-name.ts'
import type { Entity, Reading, Word, WordRange } from '../../reader/reading.ts'
import type { Mention } from '../findings.ts'
import { countryNamed } from '../own-states.ts'
import { rangeHead } from '../tree/range-head.ts'
import { treeOf } from '../tree/tree.ts'
import { mention } from './mention.ts'
import { namePhrase } from './name-phrase.ts'

const capital = /^\p{Lu}/u
const LONGEST = 5

/**
 * Names of countries, by the table and not by the model, which may miss "Marshall Islands" in a long compound; those
 * inside the name of an organization too, but none that is part of a person's name.
 *
 * @example "a Marshall Islands-flagged vessel" has `Marshall Islands`, and "the US Navy" has `US`
 */
export function countryNames(reading: Reading): readonly Mention[] {
  const tree = treeOf(reading)
  const entityAt = entitiesByWord(reading)
  const found: Mention[] = []
  const noState = ambiguousWithout(reading)
  const { words } = reading
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (!word || !capital.test(word.form) || word.lower === 'the') continue
    for (let size = LONGEST; size > 0; size -= 1) {
      const last = words[index + size - 1]
      if (!last || last.sentence !== word.sentence || !capital.test(last.form)) continue
      const text = reading.report.text.slice(word.start, last.end)
      const country = countryNamed(reading, text)
      if (!country || isPartOfName(entityAt, index, size, text)) continue
      if (isPartOfPlace(words, index) || noState.has(text)) continue
      if (isTailOfName(words, index, normalName(text) === normalName(country.name))) continue
      if (country.iso2 === '' && isInMediaName(words, [index, index + size])) continue
      const name: WordRange = [index, index + size]
      const head = rangeHead(tree, name)
      const phrase = namePhrase(tree, name, head)
      found.push(
        mention(tree, 'country-names', 0.9, 'name', head, phrase, { name, entity: 'Location' }),
      )
      index += size - 1
      break
    }
  }
  return found
}

function entitiesByWord(reading: Reading): readonly (Entity | undefined)[] {
  const at: (Entity | undefined)[] = []
  for (const entity of reading.entities) {
    for (let word = entity.words[0]; word < entity.words[1]; word += 1) at[word] = entity
  }
  return at
}

// Georgia is also one of the United States: it is the country where the report shows its surroundings.
const surroundings = /Tbilisi|Georgian|Caucasus|Russia|Abkhazia|Ossetia|Armenia|Azerbaijan|Soviet/

const ambiguousWithout = (reading: Reading): ReadonlySet<string> => {
  const { text } = reading.report
  return new Set(text.includes('Georgia') && !surroundings.test(text) ? ['Georgia'] : [])
}

// "New Jersey", "the Gulf of Oman": a place that only bears the country's name.
function isPartOfPlace(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  if (before?.form === 'New' || before?.form === 'Lake' || before?.form === 'Mount') return true
  return (
    before?.lower === 'of' &&
    /^(?:gulf|sea|bay|strait|straits|cape|isle|horn)$/.test(words[index - 2]?.lower ?? '')
  )
}

// "League of Coastal States": a by-name of a country that ends a longer name.
function isTailOfName(words: readonly Word[], index: number, own: boolean): boolean {
  const word = words[index]
  const before = words[index - 1]
  if (own || !word || before?.sentence !== word.sentence || before.end + 1 !== word.start)
    return false
  return /^states$/i.test(word.form) && capital.test(before.form) && before.lower !== 'the'
}

// "Voice of Karelo", "Echo of Karelo radio": the name of a paper or a station.
function isInMediaName(words: readonly Word[], [first, end]: WordRange): boolean {
  const title = words[first - 2]
  if (words[first - 1]?.lower === 'of' && /^\p{Lu}/u.test(title?.form ?? '')) {
    return /^(?:Voice|Echo|Radio|Times|Herald|Star|Sun|Mirror|News|Tribune|Pravda)$/.test(
      title?.form ?? '',
    )
  }
  return /^(?:Times|Herald|Post|News|Courier|Tribune|Gazette|Today|TV|Radio)$/.test(
    words[end]?.form ?? '',
  )
}

// "Michael Jordan", "Georgia Brown": a country's name inside a longer name that is no organization's.
function isPartOfName(
  entityAt: readonly (Entity | undefined)[],
  first: number,
  size: number,
  text: string,
): boolean {
  const entity = entityAt[first]
  if (entity?.type !== 'Person') return false
  return entity.words[1] - entity.words[0] > size || isGivenName(text)
}
