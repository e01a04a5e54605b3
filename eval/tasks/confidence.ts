import { findStatements } from '../../src/find/statements/index.ts'
import type { Reader } from '../../src/reader/index.ts'
import type { Reading } from '../../src/reader/reading.ts'
import { type Attributed, judged } from '../judged.ts'
import type { Task } from '../task.ts'
import { jsonLines, reportOf } from '../texts.ts'

/** A statement that was found: how sure it was said to be, and whether the gold has it. */
export interface Judged {
  readonly sure: number
  readonly right: boolean
}

interface Line {
  readonly id: string
  readonly text: string
  readonly attributions: readonly Attributed[]
}

/** Every statement found in attribution gold; those within another are left out, since PolNeAR lists none of these. */
export async function judgedStatements(
  lines: readonly Line[],
  reader: Reader,
): Promise<readonly Judged[]> {
  const out: Judged[] = []
  for (const line of lines) {
    const [reading] = (await reader.read([reportOf(line)])) as readonly [Reading]
    const found = findStatements(reading).filter(({ within }) => within === null)
    for (const [index, right] of judged(line.attributions, found).entries())
      out.push({ sure: found[index]?.found.sure ?? 0, right })
  }
  return out
}

const BINS = 10

/** How true what the record says of its own certainty is: of the statements said to be 90 % sure 90 % should be right. */
export const confidence: Task = {
  name: 'confidence',
  scorer: null,
  json: true,
  predict: (gold, reader) => judgedStatements(jsonLines<Line>(gold), reader),
  figures(json) {
    const all = json as readonly Judged[]
    const figures: Record<string, number> = {}
    let error = 0
    for (let bin = 0; bin < BINS; bin += 1) {
      const here = all.filter(({ sure }) => Math.min(BINS - 1, Math.floor(sure * BINS)) === bin)
      if (here.length === 0) continue
      const said = here.reduce((sum, { sure }) => sum + sure, 0) / here.length
      const right = share(here)
      error += (Math.abs(said - right) * here.length) / all.length
      figures[`right of ${bin * 10}-${bin * 10 + 10} %`] = 100 * right
    }
    const sureOnes = all.filter(({ sure }) => sure >= 0.9)
    return {
      ...figures,
      'statements right': 100 * share(all),
      'said to be >= 90 %': (100 * sureOnes.length) / Math.max(1, all.length),
      'calibration error': 100 * error,
    }
  },
}

const share = (statements: readonly Judged[]): number =>
  statements.filter(({ right }) => right).length / Math.max(1, statements.length)
