import type { FigureKind } from '../../record/record.ts'
import type { KindRule } from './kind-of.ts'
import { isPeople } from './kind-words.ts'

const reach = 12
const tolls =
  /^(?:toll|tolls|fatalities|deaths|dead|killed|victims|casualties|injured|wounded|missing|arrests|detained)$/
const nominal = /^(?:ADP|PROPN|PART|NOUN|ADJ|NUM|DET|PUNCT|PRON)$/
/** What stands directly before the number that a toll has. */
const arrives =
  /^(?:to|at|of|reached|hit|is|was|are|were|stands|stood|topped|exceeded|passed|surpassed|above|now|:|includes|included|including|as|by|toll)$/
const linking =
  /^(?:rose|rises|risen|rise|stands|stood|standing|climbed|reached|hit|topped|surpassed|passed|exceeded|at|to|of|was|is|were|as|had|has|have|been|now|by|its|the|a|number|from|far|so|put|bringing|brings|brought|raising|raised|raises|total|to|:|in|that|this|overall|country|nation|city|province|official|least|nearly|over|more|than|about|around|some|,|included|include|includes|including|among|updated|confirmed|jumped|rising|increased|went|up|soared|grew|counting|current|latest|least|people|persons)$/

/**
 * Kind by a toll in front of the number: "the death toll rose to 45", "bringing the number of wounded to 300".
 *
 * @example "bringing the death toll to at least 45" are killed
 */
export const toll: KindRule = ({ tree, phrase, noun }) => {
  const { words } = tree
  const sentence = words[phrase.start]?.sentence
  // "the death toll of 45 villages" counts villages.
  const counts = words[noun ?? -1]
  if (counts && !isPeople(counts) && !/^(?:today|far)$/.test(counts.lemma)) return null
  if (!arrives.test(words[phrase.first - 1]?.lower ?? '')) return null
  let found: FigureKind | null = null
  for (let at = phrase.first - 1; at >= 0 && at > phrase.first - reach; at -= 1) {
    const word = words[at]
    if (!word || word.sentence !== sentence) break
    if (tolls.test(word.lower)) {
      found = kindOfToll(
        word.lower,
        words[at - 1]?.lower ?? '',
        words[at - 2]?.lower ?? '',
        words[at - 3]?.lower ?? '',
      )
      break
    }
    if (!linking.test(word.lower) && !nominal.test(word.upos)) break
  }
  return found
}

function kindOfToll(word: string, ...before: readonly string[]): FigureKind | null {
  if (word === 'toll' || word === 'tolls') {
    if (/^(?:injury|injured|casualty)$/.test(before[0] ?? '')) return 'wounded'
    return before[0] === 'road' || before[0] === 'bridge' ? null : 'killed'
  }
  if (/^(?:fatalities|deaths)$/.test(word)) return 'killed'
  // "the number of wounded", "casualties: 300 wounded" has its own word
  if (!before.includes('number') && !before.includes('total') && before[0] !== 'the') return null
  if (/^(?:dead|killed|victims)$/.test(word)) return 'killed'
  if (/^(?:injured|wounded)$/.test(word)) return 'wounded'
  if (word === 'missing') return 'missing'
  if (word === 'arrests' || word === 'detained') return 'detained'
  return null
}
