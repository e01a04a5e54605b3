import data from '../../data/event-triggers.json' with { type: 'json' }
import type { EventType } from '../record/record.ts'

/** Types of events that consist in saying something. */
export const spokenTypes: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SUPPORT',
])

/** A list of words to be met: lemmas, and tests that code makes (`@actor`: a person, a state, a body of people). */
export interface WordList {
  readonly lemmas: ReadonlySet<string>
  readonly tests: readonly ('actor' | 'place' | 'sum' | 'name')[]
}

/** The clause that a verb governs: `to leave`, `that they left`, `from leaving`, a bare infinitive. */
type ClauseForm = 'to' | 'that' | 'would' | 'from' | 'bare'

/** What must hold around a trigger for its word to name an event. Every condition given must hold. */
export interface Conditions {
  readonly object?: WordList
  readonly unlessObject?: WordList
  readonly subject?: WordList
  readonly unlessSubject?: WordList
  /** Heads of prepositional phrases that must be (`into` war) or may not be there, by preposition. */
  readonly phrase?: readonly (readonly [preposition: string, words: WordList])[]
  readonly unlessPhrase?: readonly (readonly [preposition: string, words: WordList])[]
  readonly prep?: readonly string[]
  readonly unlessPrep?: readonly string[]
  readonly clause?: ClauseForm
  readonly unlessClause?: ClauseForm
  /** Lemma of the open complement: `hold responsible`, `vow to avenge`. */
  readonly xcomp?: WordList
  /** Lemma of the word that governs it: `ready to help`. */
  readonly over?: WordList
  /** Words of the paragraph (or many of the report) that show what it is about. */
  readonly about?: WordList
  readonly unlessAbout?: WordList
  /** Acts of a statement whose cue the trigger is. */
  readonly act?: ReadonlySet<string>
  readonly needMod?: WordList
  readonly unlessMod?: WordList
  readonly objectless?: true
  readonly pluralSubject?: true
  readonly plural?: true
  readonly unlessPassive?: true
  readonly subjunctive?: true
  readonly foreign?: true
}

/** Where a doer or a target stands: `subject`, `self` (the subject of a passive too), `object`, `poss`, `mod`, `clause`, or a preposition. */
export type Slot = string

export interface Trigger {
  readonly type: EventType
  readonly mode: string | null
  /** `out` of `carry out`; null for a plain verb or noun. */
  readonly particle: string | null
  readonly conditions: Conditions
  readonly who: readonly Slot[]
  readonly whom: readonly Slot[]
  /** Names what an assault does (kills, destroys) and so yields to the word for the assault itself. */
  readonly result: boolean
  /** A noun that needs an argument (`arg`, `who`, `both`), a happening verb (`occur`) or a request (`ask`) beside it. */
  readonly weak: 'arg' | 'who' | 'both' | 'occur' | 'ask' | null
}

type Group = Readonly<Record<string, string | boolean>>

const classes: Readonly<Record<string, string>> = data.classes
const split = (words: string): readonly string[] => words.split(' ').filter((word) => word !== '')

const tests = new Set(['actor', 'place', 'sum', 'name'])

function wordList(words: string): WordList {
  const lemmas = new Set<string>()
  const found: WordList['tests'][number][] = []
  for (const word of split(words)) {
    const name = word.slice(1)
    if (!word.startsWith('@')) lemmas.add(word)
    else if (tests.has(name)) found.push(name as WordList['tests'][number])
    else if (classes[name] === undefined) throw new Error(`no class of words named ${word}`)
    else for (const lemma of split(classes[name])) lemmas.add(lemma)
  }
  // A lemma that is really a plural, as a tagger's slip leaves it, is met all the same.
  for (const lemma of [...lemmas]) if (!lemma.endsWith('s')) lemmas.add(`${lemma}s`)
  return { lemmas, tests: found }
}

const lists = [
  'object',
  'unlessObject',
  'subject',
  'unlessSubject',
  'xcomp',
  'over',
  'about',
  'unlessAbout',
]
const flags = ['objectless', 'plural', 'unlessPassive', 'subjunctive', 'foreign']
const phrases = ['in', 'by', 'with', 'of', 'from', 'to', 'on', 'for', 'into', 'at', 'as', 'off']

function conditions(group: Group): Conditions {
  const found: Record<string, unknown> = {}
  const text = (key: string): string | undefined =>
    typeof group[key] === 'string' ? group[key] : undefined
  for (const key of lists) {
    const words = text(key)
    if (words !== undefined) found[key] = wordList(words)
  }
  for (const key of flags) if (group[key] === true) found[key] = true
  if (group.plural === 'subject') found.pluralSubject = true
  for (const key of ['prep', 'unlessPrep']) if (text(key)) found[key] = split(text(key) ?? '')
  for (const key of ['clause', 'unlessClause']) if (text(key)) found[key] = text(key)
  if (text('act')) found.act = new Set(split(text('act') ?? ''))
  const need = [text('needMod'), text('needCompound')].filter(Boolean).join(' ')
  const unless = [text('unlessMod'), text('unlessCompound')].filter(Boolean).join(' ')
  if (need) found.needMod = wordList(need)
  if (unless) found.unlessMod = wordList(unless)
  const by = (prefix: string) =>
    phrases.flatMap((preposition) => {
      const key = prefix
        ? `${prefix}${preposition[0]?.toUpperCase()}${preposition.slice(1)}`
        : preposition
      const words = text(key)
      return words === undefined ? [] : [[preposition, wordList(words)] as const]
    })
  if (by('').length > 0) found.phrase = by('')
  if (by('unless').length > 0) found.unlessPhrase = by('unless')
  return found as Conditions
}

function table(
  groups: readonly Group[],
  defaults: { readonly who: string; readonly whom: string },
): ReadonlyMap<string, readonly Trigger[]> {
  const triggers = new Map<string, Trigger[]>()
  for (const group of groups) {
    const held = conditions(group)
    for (const lemma of split(String(group.lemmas))) {
      const [word = lemma, ...particle] = lemma.split('_')
      const trigger: Trigger = {
        type: group.type as EventType,
        mode: typeof group.mode === 'string' ? group.mode : null,
        particle: particle[0] ?? null,
        conditions: held,
        who: split(typeof group.who === 'string' ? group.who : defaults.who),
        whom: split(typeof group.whom === 'string' ? group.whom : defaults.whom),
        result: group.result === true,
        weak: (group.weak as Trigger['weak'] | undefined) ?? null,
      }
      const known = triggers.get(word)
      if (known) known.push(trigger)
      else triggers.set(word, [trigger])
    }
  }
  // "shoot down" and "call on" are tried before "shoot" and "call".
  for (const list of triggers.values())
    list.sort((a, b) => Number(b.particle !== null) - Number(a.particle !== null))
  return triggers
}

const verbs = table(data.verbs as readonly Group[], { who: 'subject', whom: 'object' })
const nouns = table(data.nouns as readonly Group[], { who: 'poss by', whom: '' })

const adjectives = new Map<string, EventType>()
for (const [type, words] of Object.entries(data.adjectives))
  for (const word of split(words)) adjectives.set(word, type as EventType)

const plurals = new Map<string, string>()
const doing = new Set(split(data.light.do))
const undergoing = new Set(split(data.light.undergo))
const occurring = new Set(split(data.occurrence))

/** "requested", "seizes" and "arming" for lemmas that were left inflected. */
const inflected = new Map<string, string>()
for (const lemma of [...verbs.keys(), ...doing, ...undergoing]) {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const third = /(?:s|sh|ch|x|z)$/.test(lemma) ? 'es' : 's'
  const forms = [`${lemma}${third}`, `${stem}ed`, `${stem}ing`]
  if (lemma.endsWith('y')) forms.push(`${lemma.slice(0, -1)}ied`, `${lemma.slice(0, -1)}ies`)
  for (const form of forms) if (!verbs.has(form)) inflected.set(form, lemma)
}
for (const lemma of nouns.keys()) if (!nouns.has(`${lemma}s`)) plurals.set(`${lemma}s`, lemma)

/** What a verb (by its lemma) may name, the more particular first. */
export const verbTriggers = (lemma: string): readonly Trigger[] =>
  verbs.get(lemma) ?? verbs.get(inflected.get(lemma) ?? '') ?? []

/** What a noun (by its lemma) may name. */
export const nounTriggers = (lemma: string): readonly Trigger[] =>
  nouns.get(lemma) ?? nouns.get(plurals.get(lemma) ?? '') ?? []

/** `backed` in "Norland-backed": the type of what the first part does for what is described. */
export const adjectiveTrigger = (form: string): EventType | undefined => adjectives.get(form)

/** A class of words of the table, such as `people`. */
export const wordsOf = (name: string): ReadonlySet<string> => wordList(`@${name}`).lemmas

/** `carry out` an attack: the verb only says that the noun is done. Lemma, or lemma and particle (`carry_out`). */
export const isDoing = (verb: string): boolean => doing.has(inflected.get(verb) ?? verb)

/** `receive` a request: the subject is the one to whom the noun is done. */
export const isUndergoing = (verb: string): boolean => undergoing.has(inflected.get(verb) ?? verb)

/** An attack `took place`: the verb says when and whether its subject happened. */
export const isOccurring = (verb: string): boolean => occurring.has(verb)
