import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createEncoder } from '../../src/reader/encode.ts'
import { modelFolder } from '../../src/reader/index.ts'
import { inputOf } from '../../src/reader/input.ts'
import { openSession } from '../../src/reader/session.ts'

interface Parity {
  readonly texts: readonly (readonly string[])[]
  readonly features: readonly {
    readonly pieces: readonly (readonly number[])[]
    readonly case: readonly number[]
    readonly flag: readonly number[]
  }[]
  readonly outputs: Readonly<Record<string, readonly (readonly (number | readonly number[])[])[]>>
}

const file = join(modelFolder(), 'parity.json')

test.skipIf(!existsSync(file))('Node gives what Python gave for the same texts', async () => {
  const { texts, features: theirs, outputs } = JSON.parse(readFileSync(file, 'utf8')) as Parity
  const session = await openSession(modelFolder(), 1)
  const encode = createEncoder(session.pieces)
  for (const [row, forms] of texts.entries()) {
    const text = forms.join(' ')
    let at = 0
    const words = forms.map((form) => {
      const start = at
      at += form.length + 1
      return [start, start + form.length] as const
    })
    const own = encode({
      text,
      words,
      sentences: [[0, words.length]],
      paragraphs: [{ span: [0, text.length], sentences: [0, 1] }],
      quotations: [],
    })
    expect(own.pieces.map((ids) => [...ids])).toEqual(theirs[row]?.pieces)
    expect([...own.case]).toEqual(theirs[row]?.case)
    // The marks stand apart here, as in a corpus: what is quoted is taken from Python.
    const features = { ...own, flag: Uint8Array.from(theirs[row]?.flag ?? []) }
    const pieces = features.pieces.reduce((sum, ids) => sum + ids.length, 2)
    const window = { first: 0, end: words.length, from: 0, to: words.length, pieces }
    const scores = (await session.run(inputOf(features, window))) as unknown as Record<
      string,
      Float32Array | Int32Array
    >
    for (const [name, rows] of Object.entries(outputs)) {
      const ours = [...(scores[name] as Float32Array | Int32Array)]
      const expected = (rows[row] ?? []).flat()
      const apart = ours.map((x, i) => Math.abs(x - (expected[i] as number)))
      // The runtimes round activations to int8 alike, but add in another order.
      expect(Math.max(...apart), `${name} of text ${row}`).toBeLessThan(0.05)
    }
  }
  await session.close()
})
