import type {
  Correctable,
  CorrectableKind,
  CorrectionDraft,
  NamedActor,
  Target,
} from './correction.ts'
import { type EditField, editFields } from './edit-fields.ts'
import type { ActorKind, Record } from './record.ts'
import type { Span } from './span.ts'
import { targetsOf } from './targets.ts'
import { actorKinds } from './values.ts'

const BETWEEN = '; '
const GAP = ' … '
/** Fields that are a text, not null, where nothing is written. */
const never = new Set(['of'])

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** A field of a datum as a person would write it: what `editsOf` takes. */
export function fieldInWords(
  field: EditField,
  value: unknown,
  text: string,
  { actors }: Pick<Record, 'actors'>,
): string {
  if (value === null || value === undefined) return ''
  const name = (id: string) => actors.find((one) => one.id === id)?.name ?? id
  const said = (span: Span) => plain(text.slice(...span))
  if (field === 'actors') return (value as readonly string[]).map(name).join(BETWEEN)
  if (field === 'actor') return name(value as string)
  if (field === 'words') return said(value as Span)
  if (field === 'pieces') return (value as readonly Span[]).map(said).join(GAP)
  if (field === 'accounts') return (value as readonly string[]).join(BETWEEN) || 'report'
  return String(value)
}

/** Why what was written is no value of its field. */
class Unfit extends Error {}

/** Where words stand in a text, nearest to a place; white space counts as any white space. */
function located(text: string, words: string, near: number): Span {
  const parts = words.trim().split(/\s+/)
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')
  const found = [...text.matchAll(new RegExp(pattern, 'gu'))].map(
    ({ index, 0: all }): Span => [index, index + all.length],
  )
  const distance = ([start]: Span) => Math.abs(start - near)
  const [first] = found.toSorted((a, b) => distance(a) - distance(b))
  if (first === undefined) throw new Unfit(`“${plain(words)}” does not stand in the report`)
  return first
}

function namedActor(written: string, { actors }: Record): NamedActor {
  const known = actors.find(({ name, aliases }) => [name, ...aliases].includes(written))
  if (known) return { name: known.name, kind: known.kind }
  const [, name, kind] = /^(.+?)\s*\(([a-z-]+)\)$/.exec(written) ?? []
  if (name !== undefined && actorKinds.includes(kind as ActorKind))
    return { name, kind: kind as ActorKind }
  return { name: written, kind: 'person' }
}

interface Around {
  readonly text: string
  readonly record: Record
  /** Where the datum begins: words are looked for near it. */
  readonly near: number
}

const listIn = (written: string): readonly string[] =>
  written
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')

function statementIn(id: string, { record }: Around): Target {
  const at = record.statements.findIndex((one) => one.id === id)
  const target = targetsOf(record, 'statement')[at]
  if (target === undefined) throw new Unfit(`there is no statement ${id}`)
  return target
}

function accountsIn(written: string, around: Around): readonly Target[] {
  if (written === 'report') return []
  const ids = listIn(written)
  if (ids.length === 0) throw new Unfit('an account is a statement, or `report`')
  return ids.map((id) => statementIn(id, around))
}

function valueIn(name: string, field: EditField, written: string, around: Around): unknown {
  const { text, record, near } = around
  if (typeof field !== 'string') {
    if (field.includes(written)) return written
    throw new Unfit(`\`${name}\` is one of ${field.join(', ')}`)
  }
  if (field === 'actors') return listIn(written).map((one) => namedActor(one, record))
  if (field === 'pieces')
    return written
      .split('…')
      .filter((one) => one.trim() !== '')
      .map((one) => located(text, one, near))
  if (field === 'accounts') return accountsIn(written, around)
  if (field === 'flag') {
    if (written === 'true' || written === 'false') return written === 'true'
    throw new Unfit(`\`${name}\` is true or false`)
  }
  if (written === '') return never.has(name) ? '' : null
  if (field === 'actor') return namedActor(written, record)
  if (field === 'statement') return statementIn(written, around)
  if (field === 'words') return located(text, written, near)
  if (field === 'number') {
    const value = Number(written.replaceAll(',', ''))
    if (Number.isFinite(value)) return value
    throw new Unfit(`\`${name}\` is a number`)
  }
  return written
}

/** A datum with what is around it, as an edit by words needs it. */
interface Edited {
  readonly text: string
  /** As the machine has it. */
  readonly record: Record
  readonly kind: CorrectableKind
  readonly datum: Correctable[CorrectableKind]
  readonly near: number
  /** Edits that count so far, with the record as they have made it: what is left as it was is taken from there. */
  readonly before?: {
    readonly edits: CorrectionDraft['edits']
    readonly record: Record
    readonly datum: Correctable[CorrectableKind] | null
  }
}

/**
 * The edits that somebody has written, field by field, in words; fields that are left out, or as the machine has them, change nothing.
 *
 * @returns why it is none, in words, where it is none
 * @example editsOf({ kind: 'statement', ... }, { act: 'deny', by: 'Orla Venn', addressee: 'reporters' })
 */
export function editsOf(
  { text, record, kind, datum, near, before }: Edited,
  written: { readonly [field: string]: string },
): CorrectionDraft['edits'] | string {
  const fields = editFields[kind] as { readonly [field: string]: EditField }
  const edits: { [field: string]: unknown } = {}
  // Actors may be called otherwise by now.
  const actors = [...(before?.record.actors ?? []), ...record.actors]
  const around = { text, record: { ...record, actors }, near }
  const fieldOf = (one: object, name: string) =>
    (one as { readonly [field: string]: unknown })[name]
  try {
    for (const [name, words] of Object.entries(written)) {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      if (field === undefined)
        throw new Unfit(`a ${kind} has no field \`${name}\` that can be edited`)
      const given = plain(words)
      if (given === fieldInWords(field, fieldOf(datum, name), text, record)) continue
      const kept = before?.edits ? fieldOf(before.edits, name) : undefined
      const left =
        before?.datum &&
        given === fieldInWords(field, fieldOf(before.datum, name), text, before.record)
      if (!left) edits[name] = valueIn(name, field, given, around)
      else if (kept !== undefined) edits[name] = kept
    }
  } catch (error) {
    if (error instanceof Unfit) return error.message
    throw error
  }
  return edits as CorrectionDraft['edits']
}
