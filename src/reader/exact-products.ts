import { readFile } from 'node:fs/promises'
import { InferenceSession, Tensor } from 'onnxruntime-node'

const [ROWS, COLUMNS] = [8, 64]

/**
 * Whether this processor sums products of unsigned and signed bytes exactly, asked by letting it: `probe` is a graph that multiplies its input [8, 64] by 127
 * throughout. Without VNNI (and on no Arm processor) the sum of two products is cut at 32,767.
 */
export async function exactProducts(probe: string): Promise<boolean> {
  const session = await InferenceSession.create(await readFile(probe), { intraOpNumThreads: 1 })
  const input = new Tensor('uint8', new Uint8Array(ROWS * COLUMNS).fill(255), [ROWS, COLUMNS])
  const sums = (await session.run({ bytes: input })).products?.data ?? [0]
  await session.release()
  return Array.from(sums, Number).every((sum) => sum === COLUMNS * 255 * 127)
}
