import type { ReactNode } from 'react'
import { actWords } from '../../../src/record/in-words.ts'
import type { ActorKind } from '../../../src/record/record.ts'
import type { Said } from '../../../src/serve/shown-actor.ts'
import { Checked } from '../checked.tsx'
import { dayWords } from '../day.ts'
import { Fold } from '../fold.tsx'
import { Accounts, datumAddress, Parties } from './accounts.tsx'
import { ByReport } from './by-report.tsx'

const FORMS = { direct: 'quoted', mixed: 'partly quoted', indirect: 'in other words' } as const

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function SaidItem({
  said,
  name,
  several,
}: {
  readonly said: Said
  readonly name: string
  readonly several: boolean
}): ReactNode {
  const { report, id, form, words, to, occasion, medium, date, told } = said
  // Whom they speak to is sometimes told by the occasion alone.
  const toWhom = to !== null && (to.listed || !occasion?.includes(to.name)) ? to : null
  const how = [
    occasion,
    medium,
    date !== null && date !== report.day && `on ${dayWords(date)}`,
    FORMS[form],
  ]
  return (
    <li>
      <p className="how">
        <a className={said.negated ? 'act not' : 'act'} href={datumAddress(report, id)}>
          {actWords(said, several || said.with.length > 0)}
        </a>
        {said.with.length > 0 && (
          <>
            {' '}
            with <Parties parties={said.with} own={name} />
          </>
        )}
        {toWhom !== null && (
          <>
            {' '}
            to <Parties parties={[toWhom]} own={name} />
          </>
        )}
        {how.flatMap((one) => (typeof one === 'string' ? [` · ${oneLine(one)}`] : []))}
        {told !== null && (
          <>
            {' '}
            · <Accounts accounts={[told]} report={report} own={name} />
          </>
        )}
      </p>
      <blockquote className={said.negated ? 'unsaid' : undefined}>
        {words.length > 0 ? words.map(oneLine).join(' … ') : 'nothing that the report gives'}
      </blockquote>
      <Checked mark={said.corrected} />
    </li>
  )
}

/** What they said, to whom and where, as the report has it. */
export function SaidPart({
  said,
  name,
  kind,
}: {
  readonly said: readonly Said[]
  readonly name: string
  readonly kind: ActorKind | null
}): ReactNode {
  return (
    <Fold title="What they said" count={said.length}>
      {said.length === 0 ? (
        <p className="empty">These reports cite {name} for nothing.</p>
      ) : (
        <ByReport
          items={said}
          first={8}
          each={(one) => (
            <SaidItem key={one.id} said={one} name={name} several={kind === 'group'} />
          )}
        />
      )}
    </Fold>
  )
}
