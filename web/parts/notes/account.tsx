import { Fragment, type ReactNode } from 'react'
import { type Chain, chainsOf } from '../../../src/record/chains.ts'
import { anchor } from '../../marks/anchor.ts'
import type { NoteContext } from './note.tsx'

/** One account, outwards: `the ministry [3], as told by the agency [2]`. */
function Told({ chain, cast }: { readonly chain: Chain; readonly cast: NoteContext['cast'] }) {
  return chain.map((statement, i) => (
    <Fragment key={statement.id}>
      {i > 0 && ', as told by '}
      <a href={`#${anchor(statement.id)}`}>
        {cast.speaker(statement)} [{cast.number(statement.id)}]
      </a>
    </Fragment>
  ))
}

/** By whose account something is so, the whole chain; the report's own word is said to be that. */
export function Account({
  ids,
  lead = 'according to',
  record,
  cast,
}: Pick<NoteContext, 'record' | 'cast'> & {
  readonly ids: readonly string[]
  readonly lead?: ReactNode
}): ReactNode {
  const chains = chainsOf(ids, record.statements)
  if (chains.length === 0) return <span className="account own">by the report’s own account</span>
  return (
    <span className="account">
      {lead}{' '}
      {chains.map((chain, i) => (
        <Fragment key={chain[0]?.id}>
          {i > 0 && (i === chains.length - 1 ? ' and ' : ', ')}
          <Told chain={chain} cast={cast} />
        </Fragment>
      ))}
    </span>
  )
}
