import type { ReactNode } from 'react'
import { anchor } from '../marks/anchor.ts'
import { colourOf } from '../marks/mark.ts'
import { type Voice, voicesOf } from '../marks/voices.ts'
import type { NoteContext } from './notes/note.tsx'
import { titlesOf } from './titles.ts'

/** So many speakers are shown at once; the rest is unfolded. */
const SHOWN = 6

function VoiceLine({
  voice,
  record,
}: {
  readonly voice: Voice
  readonly record: NoteContext['record']
}) {
  const { number, name, statements } = voice
  const titles = (statements[0]?.by ?? []).flatMap((id) => titlesOf(id, record).slice(0, 1))
  return (
    <li className={colourOf(number)}>
      <button type="button" data-voice={number} aria-pressed="false">
        {name}
      </button>
      {titles.length > 0 && <span className="title">{titles.join('; ')}</span>}
      <a
        className="times"
        href={`#${anchor(statements[0]?.id ?? '')}`}
        aria-label={`${statements.length} of ${name}, to the first`}
      >
        {statements.length}
      </a>
    </li>
  )
}

/** Who says how much, at a glance; with scripts a name dims what the others say. */
export function Voices({ record, cast }: Pick<NoteContext, 'record' | 'cast'>): ReactNode {
  const voices = voicesOf(record, cast)
  if (voices.length === 0) return null
  const line = (voice: Voice) => <VoiceLine key={voice.number} voice={voice} record={record} />
  // One more is shown rather than folded alone.
  const cut = voices.length <= SHOWN + 1 ? voices.length : SHOWN
  return (
    <section className="voices" aria-labelledby="voices">
      <h2 id="voices">
        Who says what{' '}
        <span>
          {record.statements.length === 1
            ? '1 statement'
            : `${record.statements.length} statements`}
        </span>
      </h2>
      <ul>{voices.slice(0, cut).map(line)}</ul>
      {cut < voices.length && (
        <details>
          <summary>{voices.length - cut} more speakers</summary>
          <ul>{voices.slice(cut).map(line)}</ul>
        </details>
      )}
    </section>
  )
}
