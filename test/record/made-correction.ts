import type { Correction, CorrectionDraft } from '../../src/record/correction.ts'
import { correctableKinds } from '../../src/record/correction.ts'
import type { Record } from '../../src/record/record.ts'
import { dataOf, targetsOf } from '../../src/record/targets.ts'

/** The kind and place of the datum with an id (or `place-1`, `label-1`, `time-1` for those without). */
export function targetOf(record: Record, id: string) {
  for (const kind of correctableKinds) {
    const at = dataOf(record, kind).findIndex((one, i) =>
      'id' in one ? one.id === id : `${kind}-${i + 1}` === id,
    )
    const target = targetsOf(record, kind)[at]
    if (target) return { kind, ...target }
  }
  throw new Error(`no datum ${id}`)
}

/** A draft about a datum: rejected, unless edits are given. */
export const draftOf = (
  record: Record,
  id: string,
  edits: object | null = null,
  verdict: CorrectionDraft['verdict'] = edits === null ? 'rejected' : 'edited',
): CorrectionDraft =>
  ({
    report: 'r',
    ...targetOf(record, id),
    verdict,
    edits,
    author: 'Mira Dole',
    note: '',
  }) as CorrectionDraft

let made = 0

export function correctionOf(...of: Parameters<typeof draftOf>): Correction {
  made += 1
  return { ...draftOf(...of), id: `c${made}`, at: '2031-03-05T10:00:00.000Z', withdrawn: null }
}
