import { afterAll, describe, expect, test } from 'vitest'
import { openPool } from '../../src/flow/pool.ts'
import { report } from './desk-by-hand.ts'

const pool = openPool(2, new URL('./crashing-worker.ts', import.meta.url))
afterAll(() => pool.close())

const oks = async (...ids: string[]): Promise<boolean[]> =>
  (await pool.read(ids.map((id) => report(id)))).map(({ ok }) => ok)

test('workers that cannot be loaded are an answer too, not a wait for ever', async () => {
  const broken = openPool(2, new URL('./broken-worker.ts', import.meta.url))
  const answers = await broken.read([report('a'), report('b')])
  expect(answers).toMatchObject([{ ok: false }, { ok: false }])
  await broken.close()
})

describe('a pool of workers', () => {
  test('answers in order', async () => {
    const answers = await pool.read([report('a'), report('b')])
    expect(answers.map((answer) => (answer.ok ? answer.record.id : null))).toEqual(['a', 'b'])
  })

  test('blames a thrown error on the report that caused it', async () => {
    expect(await oks('a', 'throws', 'b')).toEqual([true, false, true])
  })

  test('survives a worker that dies, and blames its report', async () => {
    expect(await oks('a', 'exits', 'b')).toEqual([true, false, true])
    expect(await oks('a', 'b')).toEqual([true, true])
  })
})
