import { placesNamed } from '../../lexicon/gazetteer.ts'
import type { Reading, Word, WordRange } from '../../reader/reading.ts'

const bodies =
  /^(?:police|department|dept|sheriff|fire|council|city|patrol|works|jail|court|hospital|school|schools|public|high|mayor|commission|commissioner|state|supreme|district|house|senate|national|army|navy|air|military|government|ministry|embassy|airport|university|college|office|board|chamber|attorney|coast|legislature|assembly|parliament|congress|central|federal|transportation)$/i
const named = new Set(['Organization', 'Facility', 'Misc'])
/** Words that open the names of bodies far more often than they name the town that bears them too. */
const common =
  /^(?:the|a|an|national|international|american|union|central|first|new|north|south|east|west|united|general|independence|liberty|hope|mission|university|college|sun|star|times|college|orange|best|supreme|superior|progress|eagle|justice|enterprise|standard|industry|commerce|media|mobile|reading|nice|of|house|republic|republican|democrat|temple|apple|ford|parks|santa|san|st\.?|college|street|park|center|centre|church|bank|board|federal|home|community|family|royal|crown|grand|golden|green|blue|red|white|black)$/i
const longest = 3

/**
 * The places within the names of bodies, buildings and happenings: at the head ("Norvik Police Department"), after "of"
 * ("University of Norland") or at the end ("Radio Norvik"); and a town that stands for a body of its own ("Norvik police").
 *
 * @example "Norvik Police Department" has the part "Norvik"
 */
export function nameParts(reading: Reading): readonly WordRange[] {
  const { words, report } = reading
  const found: WordRange[] = []
  const local = localNames(reading)
  const isPlace = (first: number, end: number, least: number): boolean => {
    const name = report.text.slice(words[first]?.start, words[end - 1]?.end)
    if (!/^\p{Lu}/u.test(name)) return false
    if (local.has(name)) return true
    if (end - first === 1 && common.test(name)) return false
    return isBig(name, least)
  }
  for (const { type, words: range } of reading.entities) {
    if (!named.has(type)) continue
    const [article, end] = range
    const first = words[article]?.lower === 'the' ? article + 1 : article
    const last = Math.min(end, first + longest)
    let headEnd = first
    for (let stop = last; stop > first; stop -= 1) {
      const before =
        stop < end && bodies.test(words[stop]?.form ?? '') ? leastBeforeBody : leastOfHead
      if (!isPlace(first, stop, before)) continue
      found.push([first, stop])
      headEnd = stop
      break
    }
    const tail = tailPlace(words, [headEnd, end], isPlace)
    if (tail) found.push(tail)
  }
  return found
}

const leastBeforeBody = 3000
const leastOfHead = 15_000
const leastOfTail = 50_000

/** "University of Norland Press" and "Radio Norvik" but not the whole of a name. */
function tailPlace(
  words: readonly Word[],
  [first, end]: WordRange,
  isPlace: (first: number, end: number, least: number) => boolean,
): WordRange | null {
  for (let at = end - 1; at > first; at -= 1) {
    if (words[at - 1]?.lower !== 'of' && words[at - 1]?.lower !== 'in') continue
    const start = words[at]?.lower === 'the' ? at + 1 : at
    for (let stop = Math.min(end, start + longest); stop > start; stop -= 1) {
      if (isPlace(start, stop, leastBeforeBody)) return [start, stop]
    }
  }
  for (let start = Math.max(first + 1, end - 2); start < end; start += 1) {
    if (isPlace(start, end, leastOfTail)) return [start, end]
  }
  return null
}

/** Names that this report has as those of places. */
function localNames({ words, entities, report }: Reading): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { type, words: range, sure } of entities) {
    if (type !== 'Location' || sure < 0.5) continue
    const name = report.text.slice(words[range[0]]?.start, words[range[1] - 1]?.end)
    if (placesNamed(name).length > 0) found.add(name)
  }
  return found
}

/** "Supreme Court" is not the court of the village Supreme. */
const isBig = (name: string, least: number): boolean =>
  placesNamed(name).some(({ kind, population }) => kind !== 'town' || population > least)
