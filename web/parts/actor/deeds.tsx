import type { ReactNode } from 'react'
import { eventWords, standsAs } from '../../../src/record/in-words.ts'
import type { Deed } from '../../../src/serve/shown-actor.ts'
import { Checked } from '../checked.tsx'
import { dayWords } from '../day.ts'
import { Fold } from '../fold.tsx'
import { ToldBefore } from '../told-before.tsx'
import { Accounts, datumAddress, Parties } from './accounts.tsx'
import { ByReport } from './by-report.tsx'

/** No stretch of text is shown from the middle of a word. */
const fromWord = (text: string): string => text.replace(/^\S*\s/, '')
const toWord = (text: string): string => text.replace(/\s\S*$/, '')
const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

function DeedItem({ deed, name }: { readonly deed: Deed; readonly name: string }): ReactNode {
  const { report, id, who, whom, what, quote, date, place, background, accounts } = deed
  const when = [
    date !== null && date !== report.day && dayWords(date),
    place !== null && `in ${place}`,
    background && 'told as background',
  ]
  return (
    <li className={deed.standing === 'stated' ? undefined : 'unreal'}>
      <p className="deed">
        <b>{who.length > 0 ? <Parties parties={who} own={name} /> : 'somebody'}</b>{' '}
        <a className="act" href={datumAddress(report, id)}>
          {eventWords(deed)}
        </a>
        {whom.length > 0 && (
          <>
            {' '}
            <b>
              <Parties parties={whom} own={name} />
            </b>
          </>
        )}
        {what !== null && <>: “{oneLine(what)}”</>}
      </p>
      <p className="how">
        <em className="status">{standsAs(deed, accounts.length > 0)}</em>,{' '}
        <Accounts accounts={accounts} report={report} own={name} />
        {when.flatMap((one) => (typeof one === 'string' ? [` · ${one}`] : []))}
        <ToldBefore report={report.id} id={id} happening={deed.happening} />
      </p>
      <Checked mark={deed.corrected} />
      <p className="evidence">
        “… {oneLine(fromWord(quote.prefix))}
        <mark>{oneLine(quote.exact)}</mark>
        {oneLine(toWord(quote.suffix))} …”
      </p>
    </li>
  )
}

/** Events that they are a party of, each with what became of it and by whose account. */
export function DeedsPart({
  title,
  deeds,
  name,
  none,
}: {
  readonly title: string
  readonly deeds: readonly Deed[]
  readonly name: string
  /** What is said where there are none. */
  readonly none: string
}): ReactNode {
  return (
    <Fold title={title} count={deeds.length}>
      {deeds.length === 0 ? (
        <p className="empty">{none}</p>
      ) : (
        <ByReport
          items={deeds}
          first={8}
          each={(one) => <DeedItem key={one.id} deed={one} name={name} />}
        />
      )}
    </Fold>
  )
}
