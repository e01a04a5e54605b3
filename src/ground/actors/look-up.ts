import { relativeHead } from '../../find/tree/subjects.ts'
import { childBy, childrenBy } from '../../find/tree/tree.ts'
import { nounFacts } from '../../lexicon/titles.ts'
import { type Cast, draftById, draftsOf } from './cast.ts'
import { ownerOfThing } from './owned-things.ts'

const relatives = new Set(['who', 'whom', 'which', 'that', 'whose'])

/**
 * The drafts that a word stands for: as the head of a mention, as a part of one, through what it counts ("dozens of
 * miners"), or through its owner ("Norland's base"); none where it is no actor.
 */
export function actorsOfWord(cast: Cast, word: number): readonly number[] {
  return lookUp(cast, word, 0)
}

function lookUp(cast: Cast, index: number, depth: number): readonly number[] {
  const word = cast.reading.words[index]
  if (!word || depth > 4) return []
  const bearer = bearerOf(cast, index)
  if (bearer !== null) return bearer
  const mention = cast.mentionAt[index] ?? -1
  if (mention >= 0) {
    const drafts = draftsOf(cast, mention)
    if (drafts.length > 0) return drafts.map((draft) => draft.id)
  }
  // The WHO is no pronoun.
  if (relatives.has(word.lower) && word.upos !== 'SCONJ' && word.upos !== 'PROPN') {
    const noun = relativeHead(cast.tree, word.head)
    const found = noun === undefined || noun === index ? [] : lookUp(cast, noun, depth + 1)
    return found.length > 0 ? found : justBefore(cast, index)
  }
  const covering = coveredBy(cast, index)
  if (covering.length > 0) return covering
  const counted = countedNoun(cast, index)
  if (counted !== undefined) return lookUp(cast, counted, depth + 1)
  if (mention >= 0 || nounFacts(word.lemma)?.person) return []
  const own = ownerOf(cast, index)
  if (own.length > 0) return own
  const owner = ownerOfThing(cast, index)
  return owner === undefined ? [] : lookUp(cast, owner, depth + 1)
}

// "Norlandic Ombudswoman Ada Berg" with the first word as its head: the name hangs on the title, and is meant.
function bearerOf(cast: Cast, index: number): readonly number[] | null {
  const at = cast.nameAt[index] ?? -1
  const mention = cast.mentions[at]
  const head = cast.reading.words[mention?.head ?? -1]
  if (mention?.entity !== 'Person' || !mention.name || index >= mention.name[0]) return null
  return head?.head === index && head.deprel === 'flat'
    ? draftsOf(cast, at).map(({ id }) => id)
    : null
}

// Whoever is named right before "who" or "which", a comma apart.
function justBefore(cast: Cast, index: number): readonly number[] {
  const { words } = cast.reading
  const at = words[index - 1]?.form === ',' ? index - 2 : index - 1
  if (words[at]?.sentence !== words[index]?.sentence) return []
  const mention = Math.max(cast.mentionAt[at] ?? -1, cast.nameAt[at] ?? -1)
  return mention < 0 ? [] : draftsOf(cast, mention).map((draft) => draft.id)
}

// A word of a name or of the title before it stands for the whole.
function coveredBy(cast: Cast, index: number): readonly number[] {
  const at = cast.nameAt[index] ?? -1
  const mention = cast.mentions[at]
  if (!mention?.name || index >= mention.words[1]) return []
  const inName = index >= mention.name[0] && index < mention.name[1]
  // The article or the possessor before a name is not the one named.
  if (
    !inName &&
    (mention.entity !== 'Person' || nounFacts(cast.reading.words[index]?.lower ?? '') === null)
  )
    return []
  return draftsOf(cast, at).map((draft) => draft.id)
}

function countedNoun(cast: Cast, index: number): number | undefined {
  const word = cast.reading.words[index]
  const counts =
    word?.upos === 'NUM' ||
    word?.upos === 'DET' ||
    word?.upos === 'ADJ' ||
    nounFacts(word?.lemma ?? '')?.quantity
  if (!counts) return undefined
  return childrenBy(cast.tree, index, 'nmod').find((child) => {
    const marker = childBy(cast.tree, child, 'case')
    return cast.reading.words[marker ?? -1]?.lower === 'of'
  })
}

// A ship, a base or a territory stands for the state or body that owns it.
function ownerOf(cast: Cast, index: number): readonly number[] {
  for (const child of childrenBy(cast.tree, index, 'nmod:poss', 'amod', 'compound')) {
    const mention = cast.mentionAt[child] ?? -1
    if (mention < 0) continue
    for (const draft of draftsOf(cast, mention)) {
      if (draft.kind === 'state' || draft.kind === 'organization' || draft.kind === 'armed-group')
        return [draftById(cast, draft.id).id]
    }
  }
  return []
}
