import type { Mention } from '../../find/findings.ts'
import { countryById } from '../../lexicon/countries.ts'
import { nounFacts, singular } from '../../lexicon/titles.ts'
import type { WordRange } from '../../reader/reading.ts'
import { type Cast, type Draft, draftOf, type TitleDraft, textOf } from './cast.ts'
import { stateOf } from './states.ts'

// Words before an office that are no part of it.
const dropped = new Set(
  (
    'new current furious angry defiant beleaguered disgraced jailed longtime respected prominent outspoken influential incoming veteran powerful popular senior embattled ' +
    'controversial well-known famous leading top a an the his her its their my our one another state young old and fellow as whether like first sitting year-old'
  ).split(' '),
)

// Who once held an office does not hold it on the report's date.
const past =
  /(?:^|\s)(?:no longer|former|ex|late|then|one-?time|ousted|deposed|erstwhile|retired|future|would-be|aspiring)(?=[\s-])/i

/**
 * One office out of a range of words; null where they name none, or one that is over.
 *
 * @example "Norlandic army spokesman" gives `army spokesman` of Norland; "a former mayor" gives none
 */
export function readOffice(cast: Cast, range: WordRange): TitleDraft | null {
  let [first, end] = range
  const { words } = cast.reading
  const lower = (at: number) => words[at]?.lower ?? ''
  while (first < end && words[first]?.upos === 'PUNCT') first += 1
  const start = first
  if (past.test(`${textOf(cast, [first, end])} `)) return null
  const head = officeHead(cast, [first, end])
  if (head < 0) return null
  const facts = nounFacts(words[head]?.lemma ?? '') ?? nounFacts(lower(head))
  let of: Draft | null = null
  for (const { at, draft, chamber } of ownersIn(cast, [first, head])) {
    of = draft
    if (!chamber) first = Math.max(first, at)
  }
  for (let at = first; at < head; at += 1) if (/^['’]s?$/.test(lower(at))) first = at + 1
  // What follows the office: "of the bank", "at the academy".
  const link = firstLink(cast, head + 1, end)
  if (link !== null && lower(link) !== 'to') {
    const owner = ownersIn(cast, [link + 1, end])[0]
    const owned = /^(?:of|at|for|with|from)$/.test(lower(link))
    if (owner && owned) of ??= owner.draft
    if (lower(link) !== 'of' || (owner !== undefined && owner.at >= end)) end = link
  }
  // "a prosecutor working for Norland".
  for (let at = head + 1; at < end; at += 1) if (words[at]?.upos === 'VERB') end = at
  for (let at = head + 1; at < end; at += 1) if (/^[“”"]$/.test(words[at]?.form ?? '')) end = at
  while (end > head + 1 && trailing.has(words[end - 1]?.upos ?? '')) end -= 1
  const isNewTown = (at: number) =>
    words[at]?.form === 'New' && at + 1 < head && /^\p{Lu}/u.test(words[at + 1]?.form ?? '')
  const leads = (at: number) => {
    const pos = words[at]?.upos ?? ''
    return (
      (dropped.has(lower(at)) && !isNewTown(at)) ||
      pos === 'DET' ||
      pos === 'NUM' ||
      pos === 'PUNCT' ||
      pos === 'PART'
    )
  }
  while (first < head && leads(first)) first += 1
  // "Karelo Sen.": the state of a member of a legislature is no part of the office.
  if (/^(?:sen|rep)\.?$/.test(lower(head))) first = head
  if (end <= first) return null
  const title = textOf(cast, [first, end])
  const american =
    of === null && /^secretary of state$/i.test(title) ? countryById('united-states') : null
  if (american) of = stateOf(cast, american)
  // A president's minister is the state's.
  if (of?.kind === 'person' && isNational(title)) of = null
  // A teacher is not a country's; an envoy is.
  const isPrivate = of?.kind === 'state' && facts?.profession === true && facts.office === null
  return {
    title,
    of: isPrivate ? null : (of?.id ?? null),
    national:
      of === null &&
      isNational(title) &&
      !ofPronoun(cast, [start, first], title) &&
      !ofBody(cast, range[1]),
    words: [start, Math.max(end, range[1])],
  }
}

// "its president": of a league as well as of a state, so that the state cannot be guessed.
const ofPronoun = (cast: Cast, [start, first]: WordRange, title: string): boolean =>
  /^(?:vice )?president$/i.test(title) &&
  cast.reading.words.slice(Math.max(0, start - 1), first).some((word) => word.xpos === 'PRP$')

// "president" of "president of the Media Centre": the body's, whatever the report's main state is.
const ofBody = (cast: Cast, end: number): boolean => {
  const { words } = cast.reading
  const at = /^(?:the|an?)$/.test(words[end + 1]?.lower ?? '') ? end + 2 : end + 1
  const known = draftOf(cast, cast.nameAt[at] ?? -1)
  return words[end]?.lower === 'of' && words[at]?.upos === 'PROPN' && known?.kind !== 'state'
}

const trailing = new Set(['DET', 'ADP', 'PUNCT', 'CCONJ', 'ADJ'])

function isNational(title: string): boolean {
  const words = singular(title.toLowerCase())
  if (nounFacts(words)?.office === 'national') return true
  const [head, ...rest] = words.split(/ (?:of|for|to|at) /)
  if (
    rest.length > 0 &&
    !/^ambassador|^minister|^secretary of|^chief of staff|^speaker of the house/.test(words)
  )
    return false
  const parts = (head ?? '').split(' ')
  return (
    parts.some((_, at) => nounFacts(parts.slice(at).join(' '))?.office === 'national') ||
    /\b(?:minister|prime minister)$/.test(head ?? '')
  )
}

// The noun of the office: the last before any preposition that names one.
function officeHead(cast: Cast, [first, end]: WordRange): number {
  let head = -1
  for (let at = first; at < end; at += 1) {
    const word = cast.reading.words[at]
    if (!word) continue
    if (isLink(cast, at) && head >= 0) break
    if (word.upos === 'PUNCT' && word.form !== '-' && head >= 0) break
    const facts = nounFacts(word.lemma) ?? nounFacts(word.lower)
    if (isOfName(cast, at)) continue
    // "Judge" is an address and an office.
    if (!facts || (facts.honorific && facts.office === null)) continue
    if (facts.office !== null || facts.profession || (facts.rank && word.upos !== 'ADJ')) head = at
  }
  return head
}

// "Dean's sister": a surname that is an office too.
const isOfName = (cast: Cast, at: number): boolean => {
  const mention = cast.mentions[cast.nameAt[at] ?? -1]
  const name = mention?.entity === 'Person' ? mention.name : undefined
  return name !== undefined && at >= name[0] && at < name[1]
}

function firstLink(cast: Cast, first: number, end: number): number | null {
  for (let at = first; at < end; at += 1) if (isLink(cast, at)) return at
  return null
}

// A preposition, but that of "commander-in-chief" in five words.
const isLink = (cast: Cast, at: number): boolean =>
  cast.reading.words[at]?.upos === 'ADP' && cast.reading.words[at - 1]?.form !== '-'

interface Owner {
  /** Where its name ends. */
  readonly at: number
  readonly draft: Draft
  /** A house of a parliament, which is a part of the title: "House Speaker". */
  readonly chamber: boolean
}

/** Those named in a range to whom an office may belong. */
function ownersIn(cast: Cast, [first, end]: WordRange): readonly Owner[] {
  const found: Owner[] = []
  for (let at = first; at < end; at += 1) {
    const index = cast.mentionAt[at] ?? -1
    const mention = cast.mentions[index]
    const draft = index < 0 ? null : draftOf(cast, index)
    if (!draft || !mention || draft.kind === 'group') continue
    if (draft.kind === 'person' && mention.kind !== 'name') continue
    if (!draft.named && draft.kind !== 'organization') continue
    if (isDepartment(cast, at) || isWithinName(cast, index, at)) continue
    const chamber = /^(?:house|senate|congress)$/i.test(textOf(cast, mention.name ?? mention.words))
    found.push({ at: nameEnd(mention), draft, chamber })
  }
  return found
}

// "Norlandic" of "head of the Norlandic Fishing Council": the council's head, and no state's.
const isWithinName = (cast: Cast, index: number, at: number): boolean => {
  const whole = cast.nameAt[at] ?? -1
  const mention = cast.mentions[whole]
  return whole !== index && mention?.entity === 'Organization' && mention.head !== at
}

// "Labor Secretary": the model may take the department for a body of its own.
const isDepartment = (cast: Cast, at: number): boolean =>
  /^(?:secretary|minister)$/.test(cast.reading.words[at + 1]?.lower ?? '') &&
  /^(?:labou?r|defen[cs]e|treasury|justice|education|energy|commerce|state|interior|agriculture|health|transportation|housing|finance|trade|foreign|home)$/.test(
    cast.reading.words[at]?.lower ?? '',
  )

const nameEnd = (mention: Mention): number => (mention.name ?? mention.words)[1]
