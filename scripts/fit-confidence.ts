// npx tsx scripts/fit-confidence.ts PLACES [--readings FOLDER]
// Prints the knots of src/find/statements/confidence.ts from PolNeAR's training articles that train/train.py held out.
// PLACES: their numbers in ../shared/data/attribution/train.jsonl, with commas:
//   python3 -c "import random; o = list(range(840)); random.Random(7).shuffle(o); print(*o[:16], sep=',')"
// While it runs, the knots in confidence.ts must be [[0, 0], [1, 1]], so that scores are seen and not shares.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { keepReadings } from '../eval/kept-readings.ts'
import { judgedStatements } from '../eval/tasks/confidence.ts'
import { jsonLines } from '../eval/texts.ts'
import { openReader } from '../src/reader/index.ts'

const SHARES = 7
const MORE = 3
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { readings: { type: 'string' } },
})
const places = new Set((positionals[0] ?? '').split(',').map(Number))
const file = fileURLToPath(new URL('../../shared/data/attribution/train.jsonl', import.meta.url))
const lines = jsonLines<Parameters<typeof judgedStatements>[0][number]>(file)
const model = await openReader({ threads: 2 })
const reader = values.readings === undefined ? model : keepReadings(model, values.readings)
const held = lines.filter((_, index) => places.has(index))
const all = [...(await judgedStatements(held, reader))].sort((a, b) => a.sure - b.sure)
await reader.close()

interface Block {
  readonly score: number
  readonly right: number
  readonly size: number
}
const blocks: Block[] = []
for (let share = 0; share < SHARES; share += 1) {
  const part = all.slice(
    Math.floor((share * all.length) / SHARES),
    Math.floor(((share + 1) * all.length) / SHARES),
  )
  const score = part.reduce((sum, { sure }) => sum + sure, 0) / part.length
  // A few more that are right as often as all are: a share of few statements is never certain.
  const prior = all.filter(({ right }) => right).length / all.length
  const right = (part.filter((one) => one.right).length + MORE * prior) / (part.length + MORE)
  blocks.push({ score, right, size: part.length })
  for (let last = blocks.length - 1; last > 0; last -= 1) {
    const [a, b] = [blocks[last - 1] as Block, blocks[last] as Block]
    if (a.right < b.right) break
    const size = a.size + b.size
    const mean = (of: 'score' | 'right') => (a[of] * a.size + b[of] * b.size) / size
    blocks.splice(last - 1, 2, { score: mean('score'), right: mean('right'), size })
  }
}
for (const { score, right, size } of blocks)
  console.log(`[${score.toFixed(3)}, ${right.toFixed(3)}] of ${size}`)
