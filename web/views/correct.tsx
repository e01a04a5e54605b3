import type { ReactNode } from 'react'
import { type Cast, castOf } from '../../src/record/cast.ts'
import { type EditField, editFields } from '../../src/record/edit-fields.ts'
import { fieldInWords } from '../../src/record/edits-in-words.ts'
import { actWords } from '../../src/record/in-words.ts'
import type { Record } from '../../src/record/record.ts'
import { datumName } from '../../src/record/targets.ts'
import type { Shown } from '../../src/serve/shown.ts'
import { Page } from '../page.tsx'
import { summaryOf } from '../parts/datum-summary.tsx'
import { fieldName } from '../parts/field-names.ts'

/** Every statement of the report, to hang something on or to set it in; what is in none is the report's own word. */
function statements(
  value: string,
  [none, own]: readonly [value: string, words: string],
  record: Record,
  cast: Cast,
): ReactNode {
  const options = record.statements.map((one) => ({
    id: one.id,
    words: `[${cast.number(one.id)}] ${cast.speaker(one)} ${actWords(one, cast.several(one))}`,
  }))
  const known = value === none || options.some(({ id }) => id === value)
  return (
    <>
      {!known && <option value={value}>{cast.accounts(value.split('; ')) || value}</option>}
      <option value={none}>{own}</option>
      {options.map(({ id, words }) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </>
  )
}

/** What stands in no statement, by the kind of its field. */
const NO_STATEMENT: { readonly [field: string]: readonly [value: string, words: string] } = {
  accounts: ['report', 'the report’s own word'],
  statement: ['', 'in none'],
}

const FLAGS = { true: 'yes', false: 'no' } as const

function Field({
  name,
  field,
  value,
  options,
}: {
  readonly name: string
  readonly field: EditField
  readonly value: string
  readonly options: ReactNode
}) {
  const id = `set-${name}`
  const common = { id, name: id, defaultValue: value }
  const input = (type: string, more: object = {}) => <input type={type} {...common} {...more} />
  const choice = (all: ReactNode) => <select {...common}>{all}</select>
  return (
    <p className={field === 'pieces' ? 'wide' : undefined}>
      <label htmlFor={id}>{fieldName(name)}</label>
      {typeof field !== 'string' ? (
        choice(field.map((one) => <option key={one}>{one}</option>))
      ) : field === 'flag' ? (
        choice(
          Object.entries(FLAGS).map(([one, said]) => (
            <option key={one} value={one}>
              {said}
            </option>
          )),
        )
      ) : field === 'accounts' || field === 'statement' ? (
        choice(options)
      ) : field === 'pieces' ? (
        <textarea rows={2} {...common} />
      ) : field === 'number' ? (
        input('text', { inputMode: 'decimal' })
      ) : (
        input('text', field === 'actors' || field === 'actor' ? { list: 'actors' } : {})
      )}
    </p>
  )
}

/** The form by which a datum is said to be right, wrong, or another. */
export function CorrectPage({ report, record, machine, fate, author }: Shown['correct']) {
  const { kind, target, now } = fate
  const { text } = report
  const datum = now ?? fate.machine
  const cast = castOf(text, now === null ? machine : record)
  const among = now === null ? machine : record
  const fields = Object.entries(editFields[kind] as { readonly [name: string]: EditField })
  const fieldWords = (name: string, field: EditField) =>
    fieldInWords(
      field,
      (datum as object as { readonly [field: string]: unknown })[name],
      text,
      among,
    )
  return (
    <Page title="Correct it">
      <section className="correcting">
        <h1>Correct it</h1>
        <p className="back">
          <a href={`/reports/${report.id}`}>Back to the report</a>
        </p>
        <form
          className="correction-form"
          method="post"
          action={`/reports/${report.id}/corrections`}
        >
          <h2>What the program has read</h2>
          <p className="datum">{summaryOf(kind, fate.machine as never, castOf(text, machine))}</p>
          <p className="words">
            {target.words.map((span) => (
              <q key={span[0]}>{text.slice(...span)}</q>
            ))}
          </p>
          <input type="hidden" name="datum" value={datumName(kind, target)} />
          <datalist id="actors">
            {record.actors.map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
          <div className="set">
            {fields.map(([name, field]) => {
              const value = fieldWords(name, field)
              const none = NO_STATEMENT[String(field)]
              const options = none && statements(value, none, record, cast)
              return <Field key={name} {...{ name, field, value, options }} />
            })}
          </div>
          <p className="hint">
            Several names are parted by “;”. Somebody who is new here is given with a kind: “Ilka
            Brand (person)”, (state), (organization), (armed-group) or (group). Words are given as
            they stand in the report, several pieces parted by “…”. An empty field is none.
          </p>
          <div className="signed">
            <p>
              <label htmlFor="author">Your name</label>
              <input
                id="author"
                name="author"
                defaultValue={author}
                required={true}
                maxLength={300}
                autoComplete="name"
              />
            </p>
            <p>
              <label htmlFor="note">Why (if you like)</label>
              <input id="note" name="note" maxLength={2000} />
            </p>
          </div>
          <p className="verdicts">
            <button name="verdict" value="edited" type="submit">
              Save as it is here
            </button>
            <button name="verdict" value="accepted" type="submit" className="plain">
              It was right
            </button>
            <button name="verdict" value="rejected" type="submit" className="plain">
              It is wrong
            </button>
          </p>
        </form>
      </section>
    </Page>
  )
}
