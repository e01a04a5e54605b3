import type { Time } from '../../../src/record/record.ts'
import { dayWords } from '../day.ts'
import { How, Note, type NoteContext } from './note.tsx'

/** The days that a value covers, in words; null where the value says no more than that it is vague. */
function days({ begin, end }: Time): string | null {
  if (begin === null && end === null) return null
  if (begin === end) return dayWords(begin ?? '')
  if (begin === null) return `until ${dayWords(end ?? '')}`
  return end === null ? `from ${dayWords(begin)}` : `${dayWords(begin)} to ${dayWords(end)}`
}

/** Words for a time, and what the calendar makes of them. */
export function TimeNote({
  time,
  id,
  ...context
}: NoteContext & { readonly time: Time; readonly id: string }) {
  const covered = days(time)
  return (
    <Note
      id={id}
      kind="time"
      words={[time.words]}
      found={time.found}
      term={`${time.type} ${time.value}${time.mod === null ? '' : ` ${time.mod}`}`}
      context={context}
    >
      “{context.cast.said(time.words)}”
      <How of={[covered ?? time.value, time.mod?.toLowerCase()]} />
    </Note>
  )
}
