import type { Query, Store } from '../../store/index.ts'
import type { ShownChip } from '../shown-search.ts'
import { addressOf } from './addresses.ts'
import { spanOf } from './days.ts'
import { type Field, fields } from './fields.ts'

/** The parts of a query that can be taken away, each with the fields that it stands for. */
function partsOf(
  query: Query,
): readonly (readonly [field: string, value: string, of: readonly (keyof Query)[]])[] {
  const { from, to, words, denied, requested, box } = query
  const span = from !== undefined && to !== undefined ? spanOf(from, to) : null
  const own = (Object.keys(fields) as Field[]).flatMap((field) => {
    const value = query[field]
    const elsewhere = field === 'sort' || (span !== null && (field === 'from' || field === 'to'))
    if (value === undefined || elsewhere) return []
    const text =
      field === 'box' && box ? [box.west, box.south, box.east, box.north].join() : String(value)
    return [[field, text, [field]] as const]
  })
  return [
    ...(words === undefined ? [] : [['words', words, ['words']] as const]),
    ...own,
    ...(span === null ? [] : [['date', span, ['from', 'to']] as const]),
    ...(denied ? [['denied', '', ['denied']] as const] : []),
    ...(requested ? [['requested', '', ['requested']] as const] : []),
  ]
}

/**
 * The filters that hold, each with the address without it.
 *
 * @param loosen whether to count what would be found without each
 */
export async function chipsOf(
  store: Store,
  query: Query,
  loosen: boolean,
): Promise<readonly ShownChip[]> {
  const parts = partsOf(query)
  const chips: ShownChip[] = []
  for (const [field, value, of] of parts) {
    const rest: Query = Object.fromEntries(
      Object.entries(query).filter(([key]) => !of.includes(key as keyof Query)),
    )
    const wider = loosen && parts.length > 1 ? (await store.facets(rest)).total : null
    chips.push({ field, value, without: addressOf(rest), wider })
  }
  return chips
}
