import type { ReactNode } from 'react'
import { type Cast, castOf } from '../../src/record/cast.ts'
import {
  type CorrectableKind,
  type Correction,
  correctableKinds,
  type Edits,
} from '../../src/record/correction.ts'
import { type EditField, editFields } from '../../src/record/edit-fields.ts'
import { fieldInWords } from '../../src/record/edits-in-words.ts'
import type { Fate } from '../../src/record/fate.ts'
import type { Record } from '../../src/record/record.ts'
import type { Report } from '../../src/record/report.ts'
import type { Span } from '../../src/record/span.ts'
import { dataOf, datumName } from '../../src/record/targets.ts'
import type { ShownCorrections } from '../../src/serve/shown.ts'
import { anchorOfDatum } from '../marks/anchor.ts'
import { summaryOf } from './datum-summary.tsx'
import { dayWords } from './day.ts'
import { fieldName } from './field-names.ts'
import type { NoteContext, NoteKind } from './notes/note.tsx'

const DONE = { accepted: 'Checked', rejected: 'Rejected', edited: 'Corrected' } as const

/** `Corrected by Mira Dole, 5 March 2031, 10:00 UTC`. */
function Said({ correction }: { readonly correction: Correction }) {
  const { verdict, author, at, note } = correction
  return (
    <>
      <b>{DONE[verdict]}</b> by {author},{' '}
      <time dateTime={at}>
        {dayWords(at)}, {at.slice(11, 16)} UTC
      </time>
      {note !== '' && <>: “{note}”</>}
    </>
  )
}

function Withdraw({ correction }: { readonly correction: Correction }) {
  return (
    <form className="withdraw" method="post" action={`/corrections/${correction.id}/withdraw`}>
      <button type="submit">withdraw</button>
    </form>
  )
}

/** A field as a person reads it; accounts by their speakers. */
function fieldWords(
  name: string,
  field: EditField,
  datum: object,
  { text, record, cast }: NoteContext,
): string {
  const value = (datum as { readonly [field: string]: unknown })[name]
  if (field === 'accounts') return cast.accounts(value as readonly string[]) || 'the report itself'
  if (field === 'statement') return value === null ? 'none' : cast.accounts([value as string])
  return fieldInWords(field, value, text, record) || 'none'
}

/** What was changed: the machine's value struck through, then the new one. */
function Changes({
  fate: { kind, machine, now, correction },
  before,
  context,
}: {
  readonly fate: Fate
  readonly before: NoteContext
  readonly context: NoteContext
}) {
  const fields = Object.entries(editFields[kind] as { readonly [name: string]: EditField })
  const changed = fields.filter(([name]) => Object.hasOwn(correction?.edits ?? {}, name))
  if (now === null || changed.length === 0) return null
  return (
    <dl className="changes">
      {changed.map(([name, field]) => (
        <div key={name}>
          <dt>{fieldName(name)}</dt>
          <dd>
            <del>{fieldWords(name, field, machine, before)}</del>{' '}
            <ins>{fieldWords(name, field, now, context)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What to do about a datum: said that it is right or wrong at once, or on a page of its own what it should be. */
function Buttons({ report, fate }: { readonly report: string; readonly fate: Fate }) {
  const datum = datumName(fate.kind, fate.target)
  return (
    <form className="correct" method="post" action={`/reports/${report}/corrections`}>
      <input type="hidden" name="datum" value={datum} />
      <button name="verdict" value="accepted" type="submit" aria-keyshortcuts="a">
        Right
      </button>
      <button name="verdict" value="rejected" type="submit" aria-keyshortcuts="x">
        Wrong
      </button>
      <a className="edit" href={`/reports/${report}/correct?datum=${datum}`} aria-keyshortcuts="e">
        Edit
      </a>
    </form>
  )
}

/** Why a datum is not there that nobody has rejected. */
function whyGone({ kind, correction }: Fate): string {
  const { same_as } = (correction?.edits ?? {}) as Edits['actor']
  if (same_as) return `The same as ${same_as.name}.`
  if (kind === 'stance') return 'Not shown: one of the two was rejected, or both are one.'
  return 'Not shown: every statement it hangs on was rejected.'
}

function Gone({
  fate,
  cast,
}: {
  readonly fate: Fate
  /** Of the machine's record. */
  readonly cast: Cast
}) {
  const { kind, machine, target, correction } = fate
  const id = 'id' in machine ? anchorOfDatum(kind, machine.id) : datumName(kind, target)
  return (
    <li id={id} className={`gone ${kind}`}>
      <del>{summaryOf(kind, machine as never, cast)}</del>
      <div className="correction">
        {correction !== null && <Said correction={correction} />}
        {correction?.verdict !== 'rejected' && `${correction === null ? '' : '. '}${whyGone(fate)}`}{' '}
        {correction !== null && <Withdraw correction={correction} />}
      </div>
    </li>
  )
}

/** Where each datum of the corrected record is on the page: by id, or by its place among those of its kind. */
function byAnchor(record: Record, fates: readonly Fate[]): ReadonlyMap<string, Fate> {
  const entries = correctableKinds.flatMap((kind: CorrectableKind) => {
    const now = fates.filter((fate) => fate.kind === kind && fate.now !== null)
    return dataOf(record, kind).map((datum, i) => {
      const id = 'id' in datum ? anchorOfDatum(kind, datum.id) : `${kind}-${i + 1}`
      return [`${kind} ${id}`, now[i] as Fate] as const
    })
  })
  return new Map(entries)
}

/** What people have said of a report's data, as the parts that its page shows. */
export function correctionParts(
  report: Report,
  record: Record,
  { machine, fates, lost, standing }: ShownCorrections,
) {
  const { text } = report
  const cast = castOf(text, machine)
  const before: NoteContext = { text, record: machine, cast }
  const context: NoteContext = { text, record, cast: castOf(text, record) }
  const places = byAnchor(record, fates)
  const gone = fates.filter(({ now }) => now === null)
  const known = standing.join(' ')
  const begin = ({ target }: Fate): number => target.words[0]?.[0] ?? 0
  const also = (kind: NoteKind, id: string): ReactNode => {
    const fate = places.get(`${kind} ${id}`)
    // An actor without a mention stands nowhere.
    return fate && fate.target.words.length > 0 && <Buttons report={report.id} fate={fate} />
  }
  const beside = (kind: NoteKind, id: string): ReactNode => {
    const fate = places.get(`${kind} ${id}`)
    if (!fate?.correction) return null
    return (
      <div className="correction">
        <Changes fate={fate} before={before} context={context} />
        <Said correction={fate.correction} /> <Withdraw correction={fate.correction} />
      </div>
    )
  }
  return {
    hooks: { also, beside },
    /** What was rejected of a paragraph. */
    gone: (within: Span): ReactNode => {
      const here = gone.filter((fate) => within[0] <= begin(fate) && begin(fate) < within[1])
      if (here.length === 0) return null
      return (
        <ul className="notes taken" aria-label="Rejected">
          {here.map((fate) => (
            <Gone key={datumName(fate.kind, fate.target)} fate={fate} cast={cast} />
          ))}
        </ul>
      )
    },
    /** Corrections without a datum; the script that helps to correct is asked for here. */
    lost: (
      <div data-island="corrections" data-report={report.id} data-known={known}>
        {lost.length > 0 && (
          <section className="lost" aria-labelledby="lost">
            <h2 id="lost">Corrections whose words were not found again</h2>
            <ul className="notes">
              {lost.map((one) => (
                <li key={one.id}>
                  {one.kind} <q>{one.words.map(cast.said).join(' … ')}</q>
                  <div className="correction">
                    <Said correction={one} /> <Withdraw correction={one} />
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    ),
  }
}
