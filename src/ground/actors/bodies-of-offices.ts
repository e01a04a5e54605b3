import { type Cast, type Draft, draftAt, draftById, place } from './cast.ts'

/** How many sentences back the body is looked for. */
const SENTENCES = 3

/**
 * Whose a body's office is that names no body: the organization or armed group that the sentences before are about.
 *
 * @example "Marel Steel closed the mill. Managing director Ada Berg said ..." directs Marel Steel
 */
export function bodiesOfOffices(cast: Cast): void {
  for (const draft of cast.drafts) {
    if (draft.kind !== 'person' || cast.merged.has(draft.id)) continue
    for (const [at, title] of draft.titles.entries()) {
      if (title.of !== null || title.national) continue
      const kind = kinds.find(({ office }) => office.test(title.title))
      const owner = ownerWord(cast, title.words)
      if (!kind || (owner >= 0 && !(speaks.test(title.title) && isThing(cast, owner)))) continue
      const body = bodyBefore(cast, title.words[0], kind.body)
      if (!body) continue
      draft.titles[at] = { ...title, of: body.id }
      if (owner >= 0) place(cast, cast.mentionAt[owner] ?? -1, body)
    }
  }
}

// Only offices that a body must have, and only bodies that have such an office.
const kinds: readonly { readonly office: RegExp; readonly body: RegExp }[] = [
  { office: /^(?:central bank |bank )?governor$/i, body: /\bbank\b/i },
  { office: /\bskipper$|^(?:team |head )?coach$/i, body: /\b(?:team|club|side|squad)\b/i },
  {
    office: /^(?:parliament(?:ary)? )?speaker$/i,
    body: /parliament|assembly|chamber|house|senate|khural|council/i,
  },
  {
    office: /^trade commissioner$|^competition commissioner$/i,
    body: /european (?:union|commission)|^eu$/i,
  },
  {
    office:
      /^(?:chief )?spokes(?:man|woman|person)$|^(?:managing|executive|general) director$|^chief (?:executive|operating|financial|economist)(?: officer)?$|^(?:ceo|cfo|chairman|chairwoman|chairperson|secretary[- ]general|general manager)$/i,
    body: /./,
  },
]

const speaks = /spokes(?:man|woman|person)$/i

// "Its spokesman": of the body that spoke last. Otherwise whose it is is said, even where nobody knows who that is.
const isThing = (cast: Cast, word: number): boolean =>
  /^its$/.test(cast.reading.words[word]?.lower ?? '')

/** The pronoun or possessive mark beside an office, -1 where there is none. */
function ownerWord(cast: Cast, [first, end]: readonly [number, number]): number {
  const { words } = cast.reading
  for (let at = Math.max(0, first - 1); at < end; at += 1)
    if (words[at]?.xpos === 'PRP$' || words[at]?.xpos === 'POS') return at
  return -1
}

function bodyBefore(cast: Cast, word: number, wanted: RegExp): Draft | null {
  const { words } = cast.reading
  const sentence = words[word]?.sentence ?? 0
  let last: Draft | null = null
  for (let at = word - 1; at >= 0 && (words[at]?.sentence ?? 0) >= sentence - SENTENCES; at -= 1) {
    const one = words[at]
    const found = draftAt(cast, at)
    if (!one || !found) continue
    const draft = draftById(cast, found.id)
    if (draft.kind !== 'organization' && draft.kind !== 'armed-group') continue
    if (!draft.names.some((name) => wanted.test(name))) continue
    const subject = one.deprel.startsWith('nsubj') && words[one.head]?.deprel === 'root'
    if (subject || cast.speakers.has(at)) return draft
    last ??= wanted.source === '.' ? null : draft
  }
  return last
}
