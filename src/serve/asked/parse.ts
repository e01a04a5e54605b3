import type { z } from 'zod'
import type { Query } from '../../store/index.ts'
import { searchQuery, storeQuery } from '../schemas/query.ts'
import { daysOf } from './days.ts'
import { type Field, fieldCalled, fields } from './fields.ts'
import { fieldsOf } from './questions.ts'

/** What the box asks for, or what is wrong with it. */
export type Asked =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly problem: string }

const wrong = (problem: string): Asked => ({ ok: false, problem })

/** A field with its value, a phrase, or a word. */
const PARTS = /([a-z-]+):(?:"([^"]*)"|([^\s"]+))|"([^"]*)"|\S+/gi

const DATED = 'a day such as 2031-03-04'
const wants: { readonly [field: string]: string } = {
  from: DATED,
  to: DATED,
  eventFrom: DATED,
  eventTo: DATED,
  country: 'a code of two letters, such as AM',
  box: 'west,south,east,north in degrees, such as 44,38,48,42',
}

const cased = (field: Field, value: string): string => {
  if (field === 'eventType') return value.toUpperCase()
  if (['kind', 'act', 'form', 'status', 'figureKind', 'sort'].includes(field)) {
    const plain = value.toLowerCase()
    return field === 'kind' ? plain.replace(/s$/, '') : plain
  }
  return value
}

/** What is wrong with a field, in words of the box. */
function sayWrong({ path, ...issue }: z.core.$ZodIssue): string {
  const field = String(path[0] ?? '')
  const name = field === 'words' ? '' : (fields[field as Field] ?? field)
  if (issue.code === 'too_big') return `${name ? `\`${name}:\` is` : 'That is'} too long.`
  if (issue.code === 'invalid_value')
    return `\`${name}:\` is one of ${issue.values.map(String).join(', ').toLowerCase()}.`
  return wants[field] === undefined
    ? `\`${name || field}:\` has no value that it can have.`
    : `\`${name}:\` wants ${wants[field]}.`
}

/** Takes fields as they are written; `date` and `is` stand for two others each. */
function take(raw: { [field: string]: string }, name: string, value: string): string | null {
  if (value === '') return `\`${name}:\` has no value.`
  if (name === 'date' || name === 'on') {
    const days = daysOf(value)
    if (days === null) return `\`${name}:\` wants a day, a month or a year, such as 2031-03.`
    ;[raw.from, raw.to] = days as [string, string]
    return null
  }
  if (name === 'is') {
    if (!/^(denied|requested)$/i.test(value)) return '`is:` is one of denied, requested.'
    raw[value.toLowerCase()] = 'true'
    return null
  }
  const field = fieldCalled.get(name)
  if (field === undefined)
    return `There is no field \`${name}:\`. There are ${[...Object.values(fields), 'date', 'is'].join(', ')}.`
  raw[field] = cased(field, value)
  return null
}

/**
 * What a line of the box asks for: words, "phrases", fields such as `speaker:"Orla Venn"`, or a plain question.
 *
 * @param more fields of the address beside the box, by their names in the API
 */
export function parse(line: string, more: { readonly [field: string]: string } = {}): Asked {
  const plain = line.replace(/[“”„]/g, '"')
  const text = fieldsOf(plain) ?? plain
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) return wrong('A quotation mark is not closed.')
  const raw: { [field: string]: string } = { ...more }
  const words: string[] = []
  for (const [part, name, held, bare, phrase] of text.matchAll(PARTS)) {
    // An address is words, not a field.
    if (name !== undefined && !(bare ?? '').startsWith('//')) {
      const problem = take(raw, name.toLowerCase(), (held ?? bare ?? '').trim())
      if (problem !== null) return wrong(problem)
    } else if (/^[a-z-]+:$/i.test(part) && fieldCalled.has(part.slice(0, -1).toLowerCase())) {
      return wrong(`\`${part}\` has no value.`)
    } else words.push(phrase === undefined ? part : `"${phrase}"`)
  }
  if (words.length > 0) raw.words = words.join(' ')
  const checked = searchQuery.safeParse(raw)
  if (checked.success) return { ok: true, query: storeQuery(checked.data) }
  const [issue] = checked.error.issues
  return wrong(issue === undefined ? 'That cannot be asked.' : sayWrong(issue))
}
