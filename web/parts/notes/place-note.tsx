import type { Place } from '../../../src/record/record.ts'
import { How, Note, type NoteContext } from './note.tsx'

const degrees = (value: number, [positive, negative]: readonly [string, string]): string =>
  `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`

/** A place, and where it is. */
export function PlaceNote({
  place,
  id,
  ...context
}: NoteContext & { readonly place: Place; readonly id: string }) {
  const { words, name, country, lat, lon, found } = place
  const said = context.cast.said(words)
  return (
    <Note id={id} kind="place" words={[words]} found={found} context={context}>
      “{said}”
      <How
        of={[
          name === said ? null : name,
          country,
          lat === null || lon === null
            ? 'where is not known'
            : `${degrees(lat, ['N', 'S'])} ${degrees(lon, ['E', 'W'])}`,
        ]}
      />
    </Note>
  )
}
