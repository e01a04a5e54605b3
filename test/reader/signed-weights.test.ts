import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { describe, expect, it } from 'vitest'
import { exactProducts } from '../../src/reader/exact-products.ts'
import { modelFolder } from '../../src/reader/index.ts'
import { signWeights } from '../../src/reader/signed-weights.ts'

const file = (name: string): string => join(modelFolder(), name)
const probe = file('probe.onnx')

/** Two sentences' worth of word pieces; which ones does not matter. */
const input = (): Record<string, Tensor> => {
  const pieces = Int32Array.from({ length: 40 }, (_, i) => 1000 + 337 * i)
  const first = Int32Array.from({ length: 30 }, (_, i) => i + 1)
  const zeros = new Int32Array(40)
  const feeds = { pieces, case: zeros, flag: zeros, first }
  return Object.fromEntries(
    Object.entries(feeds).map(([name, data]) => [name, new Tensor('int32', data, [data.length])]),
  )
}

describe('weights made signed', () => {
  it('are half of all bytes less, in place', async () => {
    const before = await readFile(file('model.int8.onnx'))
    const after = Buffer.from(before)
    signWeights(after)
    expect(after.length).toBe(before.length)
    expect(after.equals(before)).toBe(false)
  })

  it('give the same numbers where the processor sums products exactly', async (test) => {
    if (!(await exactProducts(probe))) test.skip('a processor without VNNI')
    const model = await readFile(file('model.int8.onnx'))
    const unsigned = await InferenceSession.create(model)
    signWeights(model)
    const signed = await InferenceSession.create(model)
    const [a, b] = await Promise.all([unsigned.run(input()), signed.run(input())])
    for (const name of unsigned.outputNames) expect(b[name]?.data).toEqual(a[name]?.data)
  })

  it('are left where they are signed already', async () => {
    const before = await readFile(probe)
    const after = Buffer.from(before)
    signWeights(after)
    expect(after.equals(before)).toBe(true)
  })
})
