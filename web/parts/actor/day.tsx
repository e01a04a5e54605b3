import type { ReactNode } from 'react'
import { dayWords } from '../day.ts'

/** A day in words. */
export const Day = ({ iso }: { readonly iso: string }): ReactNode => (
  <time dateTime={iso.slice(0, 10)}>{dayWords(iso)}</time>
)
