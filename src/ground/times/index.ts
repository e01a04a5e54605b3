import type { TimeFinding } from '../../find/times/finding.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Time } from '../../record/record.ts'
import { iso, parseDay } from './day.ts'
import { type Context, resolve } from './resolve.ts'
import type { Resolved } from './resolved.ts'

const dated = new Set<TimeFinding['expression']['kind']>([
  'date',
  'weekday',
  'day',
  'unit',
  'holding',
  'shift',
  'anaphor',
  'season',
  'half',
  'holiday',
  'clock',
])

/** Whether a quarter is the one reported on, not one to come or one compared with. */
const isReported = ({ expression, tense }: TimeFinding): boolean =>
  expression.kind === 'quarter' &&
  expression.number !== null &&
  expression.back === 0 &&
  expression.year === null &&
  tense !== 'future'

/** Resolves the time expressions of a report in their order, against its date and the dates mentioned before. */
export function groundTimes(
  _reading: Reading,
  times: readonly TimeFinding[],
  reportDate: string | null,
): readonly Time[] {
  const today = parseDay(reportDate)
  let mention: Resolved | null = null
  let quarter: Context['quarter'] = null
  return times.map((time) => {
    const resolved: Resolved = resolve(time.expression, {
      today,
      mention,
      quarter,
      tense: time.tense,
    })
    const { begin, end, value } = resolved
    if (begin !== null && end !== null && dated.has(time.expression.kind)) mention = resolved
    const named = /^(\d{4})-Q(\d)$/.exec(value)
    if (named !== null && isReported(time)) quarter = [Number(named[1]), Number(named[2])]
    return {
      words: time.span,
      type: resolved.type ?? time.type,
      value,
      mod: time.mod,
      begin: begin === null ? null : iso(begin),
      end: end === null ? null : iso(end),
      found: time.found,
    }
  })
}
