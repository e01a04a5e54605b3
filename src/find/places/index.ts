import { mediumNamed } from '../../lexicon/agencies.ts'
import { countryByName } from '../../lexicon/countries.ts'
import { placesNamed } from '../../lexicon/gazetteer.ts'
import type { Reading, WordRange } from '../../reader/reading.ts'
import { countryOfDemonym } from '../own-states.ts'
import { treeOf } from '../tree/tree.ts'
import { adjectiveOfTown } from './adjective-of-town.ts'
import { bareNames, isKnown } from './bare-names.ts'
import type { ToponymFinding } from './finding.ts'
import { inDateline } from './in-dateline.ts'
import { joinedLocations } from './joined-locations.ts'
import { leaning } from './leaning.ts'
import { missedNames } from './missed-names.ts'
import { nameParts } from './name-parts.ts'
import { peoples } from './peoples.ts'
import { roleOf } from './role-of.ts'

/**
 * The names of places in a report below its headline, each with what it stands for: the reader's locations, what
 * its second scheme of names adds, and known names that it missed.
 *
 * @example "Norland shelled Kars, Sudland" has Norland as a government, Kars and Sudland as places
 */
export function findPlaces(reading: Reading): readonly ToponymFinding[] {
  const { words, report } = reading
  const { text } = report
  const tree = treeOf(reading)
  const taken = new Uint8Array(words.length)
  const isTaken = (word: number): boolean => taken[word] === 1
  const names: { range: WordRange; rule: string; sure: number }[] = []
  const take = (range: WordRange, rule: string, sure: number): void => {
    for (const name of bareNames(words, range, text)) {
      if (isFree(taken, name) && !isNoPlace(reading, name)) names.push({ range: name, rule, sure })
    }
    taken.fill(1, ...range)
  }

  for (const { words: range, sure } of joinedLocations(reading)) take(range, 'location', sure)
  for (const { type, words: range, sure } of reading.entities) {
    const form = text.slice(words[range[0]]?.start, words[range[1] - 1]?.end)
    if (type === 'Location') continue
    if (type === 'Facility' ? isKnown(words, range, text) : countryByName(form) !== null) {
      take(range, 'known-name', sure * 0.8)
    }
  }
  for (const range of nameParts(reading)) {
    if (isFree(taken, range)) names.push({ range, rule: 'name-part', sure: 0.7 })
  }
  // A name inside another name ("the University of Norland") is a part of it.
  for (const { words: range } of reading.entities) taken.fill(1, ...range)
  for (const { type, words: range, sure } of reading.conll) {
    if (type !== 'LOC' || !isFree(taken, range) || !isKnown(words, range, text)) continue
    take(range, 'second-scheme', sure * 0.7)
  }
  for (const range of missedNames(reading, isTaken)) take(range, 'missed-name', 0.5)
  for (const range of peoples(reading)) {
    if (!names.some((name) => range[0] < name.range[1] && name.range[0] < range[1])) {
      names.push({ range, rule: 'people', sure: 0.8 })
    }
  }

  const title = report.headline?.[1] ?? 0
  return names
    .map(({ range, rule, sure }): ToponymFinding => {
      const span = [words[range[0]]?.start ?? 0, words[range[1] - 1]?.end ?? 0] as const
      const form = text.slice(...span)
      const paragraph = paragraphOf(reading, range[0])
      const opens =
        paragraph !== null &&
        inDateline(text.slice(...paragraph), span[0] - paragraph[0], span[1] - paragraph[0])
      // "KARSHOLM, March 2. /NORPOL/." and "KARSHOLM (Norpol) -": there stands the agency.
      const agency =
        opens && (text[span[0] - 1] === '/' || (text[span[0] - 1] === '(' && isAgency(form)))
      const role =
        rule === 'people'
          ? 'people'
          : rule === 'name-part' || agency
            ? 'name-part'
            : opens
              ? 'place'
              : leaning(
                  roleOf(tree, range, form, reading),
                  reading.government[range[0]] ?? 0.5,
                  form,
                  text.slice(span[1], span[1] + 1),
                )
      return { span, name: range, role, found: { rule: `find/places/${rule}`, sure } }
    })
    .filter(({ span }) => span[0] >= title)
    .sort((a, b) => a.span[0] - b.span[0])
}

/** In the brackets of a dateline stands an agency, known or not, if no country or town. */
const isAgency = (form: string): boolean =>
  mediumNamed(form) !== undefined || placesNamed(form).length === 0

/** "Norlandish" and "the European Union" are no places, whatever the reader says. */
const isNoPlace = (reading: Reading, [first, end]: WordRange): boolean => {
  const { words } = reading
  const last = words[end - 1]?.form ?? ''
  const country = countryByName(
    words
      .slice(first, end)
      .map(({ form }) => form)
      .join(' '),
  )
  if (country) return country.kind === 'union'
  if (countryByName(last) || (end - first > 1 && words[first]?.upos === 'PROPN')) return false
  return (
    countryOfDemonym(reading, last) !== null ||
    adjectiveOfTown(words, first) ||
    /^(?:asian|african|european|arab|american)s?$/i.test(last)
  )
}

const isFree = (taken: Uint8Array, [first, end]: WordRange): boolean =>
  taken.subarray(first, end).every((mark) => mark === 0)

const paragraphOf = (reading: Reading, word: number): readonly [number, number] | null => {
  const sentence = reading.sentences[reading.words[word]?.sentence ?? -1]
  return reading.paragraphs[sentence?.paragraph ?? -1]?.span ?? null
}
