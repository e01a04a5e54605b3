import { DatelineError } from '../errors.ts'
import { corrected } from '../record/corrected.ts'
import type { CorrectableKind, Correction, Target, Verdict } from '../record/correction.ts'
import { editsOf } from '../record/edits-in-words.ts'
import { targetKey } from '../record/targets.ts'
import type { Store } from '../store/index.ts'
import { correctionBody, draftOf } from './schemas/correction.ts'

/** A correction as a person writes it: fields in words, those that are left as they are change nothing. */
interface WrittenCorrection {
  /** Id of the report. */
  readonly report: string
  readonly kind: CorrectableKind
  readonly target: Target
  readonly verdict: Verdict
  readonly fields: { readonly [field: string]: string }
  readonly author: string
  readonly note: string
}

/** @throws DatelineError `not-kept` or `wrong-correction` */
export async function correctInWords(
  store: Store,
  { report, kind, target, verdict, fields, author, note }: WrittenCorrection,
): Promise<Correction> {
  const wrong = (problem: string) => new DatelineError('wrong-correction', { problem })
  const kept = await store.report(report)
  if (kept === null) throw new DatelineError('not-kept', { id: report })
  const there = await store.machineRecord(report)
  if (there === null) throw wrong('the report has no record')
  const { record, fates } = corrected(there.record, there.corrections)
  const fate = fates.find((one) => one.kind === kind && targetKey(one.target) === targetKey(target))
  if (fate === undefined) throw wrong(`the report has no ${kind} of these words`)
  const { machine: datum, now, correction } = fate
  const { text } = kept.report
  const before = { edits: correction?.edits ?? null, record, datum: now }
  const near = target.words[0]?.[0] ?? 0
  const edits =
    verdict === 'edited'
      ? editsOf({ text, record: there.record, kind, datum, near, before }, fields)
      : null
  if (typeof edits === 'string') throw wrong(edits)
  const body = correctionBody.safeParse({ kind, ...target, verdict, edits, author, note })
  if (!body.success) {
    const [issue] = body.error.issues
    throw wrong(`\`${issue?.path.filter((one) => one !== 'edits').join('.')}\`: ${issue?.message}`)
  }
  return store.correct(draftOf(report, body.data))
}
