import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { onBoth } from './stores.ts'

const adder = fileURLToPath(new URL('adder.ts', import.meta.url))

onBoth('two processes that add to a store that neither has made yet', ({ fresh, open }) => {
  test('both add all, and who listens misses no report', async () => {
    const place = await fresh()
    let ended = 0
    const adds = (first: number, end: number) =>
      new Promise<number | null>((done) => {
        const args = ['--import', 'tsx', adder, JSON.stringify(place), `${first}`, `${end}`, '1']
        spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] }).on(
          'exit',
          (code) => {
            ended += 1
            done(code)
          },
        )
      })
    const both = Promise.all([adds(0, 30), adds(30, 60)])
    const listener = await open(place)
    const heard = new Set<string>()
    let after = 0
    for (let over = false; !over; ) {
      const all = ended === 2
      const came = await listener.since(after, 7)
      for (const { kept } of came) heard.add(kept.report.id)
      after = came.at(-1)?.kept.seq ?? after
      over = all && came.length === 0
      await new Promise((next) => setTimeout(next, 5))
    }
    expect(await both).toEqual([0, 0])
    expect(heard.size).toBe(60)
  }, 60_000)
})
