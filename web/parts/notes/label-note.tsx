import type { Label } from '../../../src/record/record.ts'
import { Note, type NoteContext } from './note.tsx'

/** A contested name, and who uses it. */
export function LabelNote({
  label,
  id,
  ...context
}: NoteContext & { readonly label: Label; readonly id: string }) {
  const { cast } = context
  return (
    <Note id={id} kind="label" words={[label.label]} found={label.found} context={context}>
      <b>“{cast.said(label.label)}”</b> is what {cast.names(label.by) || 'the report'}{' '}
      {label.by.length > 1 ? 'call' : 'calls'}{' '}
      {label.target === null ? 'it' : `“${cast.said(label.target)}”`}
    </Note>
  )
}
