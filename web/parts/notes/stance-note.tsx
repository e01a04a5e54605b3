import type { Stance } from '../../../src/record/record.ts'
import { How, Note, type NoteContext } from './note.tsx'

/** Who is for or against whom, with the words that show it. */
export function StanceNote({
  stance,
  id,
  ...context
}: NoteContext & { readonly stance: Stance; readonly id: string }) {
  const { cast } = context
  const { holder, target, polarity, words, found } = stance
  return (
    <Note id={id} kind="stance" className={polarity} words={words} found={found} context={context}>
      <b>{cast.names([holder])}</b> {polarity} <b>{cast.names([target])}</b>
      <How of={[`“${words.map(cast.said).join(' … ')}”`]} />
    </Note>
  )
}
