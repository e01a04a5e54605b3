import type { ReactNode } from 'react'
import type { CorrectionMark } from '../../src/record/record.ts'
import { dayWords } from './day.ts'

const DONE = { accepted: 'Checked', edited: 'Corrected' } as const

/** That a person has checked or corrected a datum, who and when; nothing where nobody has. */
export function Checked({ mark }: { readonly mark: CorrectionMark | null | undefined }): ReactNode {
  if (!mark) return null
  const { verdict, author, at } = mark
  return (
    <p className="correction">
      <b>{DONE[verdict]}</b> by {author},{' '}
      <time dateTime={at}>
        {dayWords(at)}, {at.slice(11, 16)} UTC
      </time>
    </p>
  )
}
