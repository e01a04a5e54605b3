import { trainingLines } from '../export/training/index.ts'
import { corrected } from '../record/corrected.ts'
import type { Store } from '../store/index.ts'
import { count } from './numbers.ts'
import { openOutput } from './output-file.ts'
import { print } from './print.ts'

/** Ids of the reports that were corrected, in the order in which they first were. */
async function correctedReports(store: Store): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  let cursor: string | null = null
  do {
    const page = await store.corrections({ standing: true, ...(cursor === null ? {} : { cursor }) })
    for (const { report } of page.items) ids.add(report)
    cursor = page.next
  } while (cursor !== null)
  return ids
}

interface ExportOptions {
  /** Standard output where it is null. */
  readonly output: string | null
  readonly force: boolean
  readonly quiet: boolean
}

/** Writes the corrected passages of all reports as lines of train/written. */
export async function exportCorrections(
  store: Store,
  { output, force, quiet }: ExportOptions,
): Promise<void> {
  const out = output === null ? null : openOutput(output, force)
  const tally = { passages: 0, corrections: 0, lost: 0 }
  try {
    for (const id of await correctedReports(store)) {
      const [kept, there] = [await store.report(id), await store.machineRecord(id)]
      if (kept === null || there === null) continue
      const { record: machine, corrections } = there
      tally.lost += corrected(machine, corrections).lost.length
      for (const line of trainingLines({ report: kept.report, machine, corrections })) {
        tally.passages += 1
        tally.corrections += line.corrections.length
        const json = `${JSON.stringify(line)}\n`
        if (out) out.write(json)
        else await print(json)
      }
    }
    out?.finish()
  } catch (error) {
    out?.discard()
    throw error
  }
  if (quiet) return
  const lost = tally.lost === 0 ? '' : `; ${count(tally.lost)} without a datum left out`
  process.stderr.write(
    `${count(tally.corrections)} corrections in ${count(tally.passages)} passages${lost}\n`,
  )
}
