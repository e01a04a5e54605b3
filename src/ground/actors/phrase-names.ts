import type { Mention } from '../../find/findings.ts'
import { childBy } from '../../find/tree/tree.ts'
import { isLooseModifier, nounFacts } from '../../lexicon/titles.ts'
import { type Cast, isPlural, textOf } from './cast.ts'

/**
 * A description as a name: without article and count; then with what follows the head, without its owner, and the bare noun.
 *
 * @example "dozens of angry teachers at the academy" gives "angry teachers", "angry teachers at the academy", "teachers"
 */
export function phraseNames(cast: Cast, mention: Mention): readonly string[] {
  const { words } = cast.reading
  let [first] = mention.words
  const end = mention.words[1]
  while (first < mention.head && isCount(words[first]?.lower ?? '', words[first]?.upos ?? ''))
    first += 1
  while (first < mention.head && words[first]?.xpos === 'PRP$') first += 1
  while (first < mention.head && /^['’]s?$/.test(words[first]?.lower ?? '')) first += 1
  const found = [textOf(cast, [first, mention.head + 1])]
  if (words[first - 1]?.xpos === 'PRP$') found.push(textOf(cast, [first - 1, mention.head + 1]))
  if (end > mention.head + 1) found.push(textOf(cast, [first, end]))
  const owner = childBy(cast.tree, mention.head, 'nmod:poss')
  if (owner !== undefined && owner < mention.head) {
    let after = (cast.tree.last[owner] ?? owner) + 1
    while (after < mention.head && /^['’]s?$/.test(words[after]?.lower ?? '')) after += 1
    if (after < mention.head + 1) found.push(textOf(cast, [after, mention.head + 1]))
  }
  let close = mention.head
  while (
    close > first &&
    !isLooseModifier(words[close - 1]?.lower ?? '') &&
    words[close - 1]?.upos !== 'ADV' &&
    !/^['’]s?$/.test(words[close - 1]?.lower ?? '')
  )
    close -= 1
  if (close > first) found.push(textOf(cast, [close, mention.head + 1]))
  // A town's name before it is no part of what it is: "Karelo local authorities".
  let common = first
  while (common < mention.head && words[common]?.upos === 'PROPN') common += 1
  if (/^['’]s?$/.test(words[common]?.lower ?? '')) common += 1
  if (common > first && common < mention.head) found.push(textOf(cast, [common, mention.head + 1]))
  // "the karelo.example site" is known by its address alone.
  const before = words[mention.head - 1]
  const appositive = nounFacts(words[mention.head]?.lower ?? '')?.appositive
  if (appositive && before?.upos === 'PROPN' && mention.head - 1 >= first) found.push(before.form)
  if (isPlural(cast, mention.head)) found.push(textOf(cast, [mention.head, mention.head + 1]))
  const initial = words[first]
  const names = found.map(plain).filter((name) => !torn.test(name))
  const proper =
    initial?.upos === 'PROPN' || cast.mentions[cast.mentionAt[first] ?? -1]?.kind === 'demonym'
  return initial && !proper && startsSentence(cast, first) ? names.map(lowered) : names
}

const plain = (name: string): string => name.replace(/[“”"]/g, '')

// "-based group", "and federal authorities": a phrase cut in two is no name.
const torn = /^(?:-|and |or )/

const lowered = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name

const startsSentence = (cast: Cast, at: number): boolean =>
  cast.reading.words[at - 1]?.sentence !== cast.reading.words[at]?.sentence ||
  cast.reading.words[at - 1]?.upos === 'PUNCT'

const isCount = (word: string, pos: string): boolean =>
  pos === 'DET' ||
  pos === 'NUM' ||
  pos === 'ADP' ||
  pos === 'PUNCT' ||
  nounFacts(word)?.quantity === true ||
  /^(?:a|an|the|more|than|less|fewer|whose|mostly|mainly|largely|other|another|such|same|least|most|at|up|to|about|around|nearly|over|almost|only|just|some|roughly|approximately|many)$/.test(
    word,
  )
