import type { Query } from '../../store/index.ts'
import { spanOf } from './days.ts'
import { type Field, fields } from './fields.ts'

const written = (value: unknown): string => {
  const text =
    typeof value === 'object' && value !== null
      ? ['west', 'south', 'east', 'north'].map((side) => value[side as never]).join()
      : String(value).replaceAll('"', ' ')
  return /^[\p{L}\p{N}.,_-]+$/u.test(text) ? text : `"${text}"`
}

/**
 * A query as the box has it; `parse` reads it back.
 *
 * @example write({ speaker: 'Orla Venn', act: 'deny', words: 'bridge' }) // 'speaker:"Orla Venn" act:deny bridge'
 */
export function write(query: Query): string {
  const { from, to } = query
  const span = from !== undefined && to !== undefined ? spanOf(from, to) : null
  const parts = (Object.keys(fields) as Field[]).flatMap((field) => {
    const value = query[field]
    if (value === undefined || (span !== null && (field === 'from' || field === 'to'))) return []
    return [`${fields[field]}:${written(value)}`]
  })
  if (span !== null) parts.push(`date:${span}`)
  if (query.denied) parts.push('is:denied')
  if (query.requested) parts.push('is:requested')
  if (query.words !== undefined) parts.push(query.words)
  return parts.join(' ')
}
