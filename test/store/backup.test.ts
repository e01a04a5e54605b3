import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backup, restore } from '../../src/store/index.ts'
import { madeEntry } from './made-entry.ts'
import { onBoth } from './stores.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-backup-'))

onBoth('a backup', ({ fresh, open }, kind) => {
  const file = join(folder, `${kind}.gz`)

  test('holds everything, and brings it back into an empty store', async () => {
    const store = await open(await fresh())
    await store.add(Array.from({ length: 230 }, (_, i) => madeEntry(i)))
    expect(await backup(store, file)).toBe(230)
    const other = await open(await fresh())
    expect(await restore(other, file)).toBe(230)
    const plain = async (one: typeof store) =>
      (await one.since(0, 1000)).map(({ kept: { added, seq, ...kept }, record }) => ({
        kept,
        record,
      }))
    expect(await plain(other)).toEqual(await plain(store))
    expect((await other.search({ words: 'bridges', limit: 5 })).items).toHaveLength(5)
    // Once more: what is there stays as it is.
    expect(await restore(other, file)).toBe(230)
    expect((await other.count()).reports).toBe(230)
  })

  test('that is cut off, damaged or no backup is refused', async () => {
    const store = await open(await fresh())
    const whole = readFileSync(file)
    const files = {
      cut: whole.subarray(0, whole.length / 2),
      other: Buffer.from('{}'),
      flipped: Buffer.from(whole),
    }
    files.flipped[whole.length - 6] = (whole[whole.length - 6] ?? 0) ^ 255
    for (const [name, bytes] of Object.entries(files)) {
      const path = join(folder, `${kind}-${name}`)
      writeFileSync(path, bytes)
      await expect(restore(store, path), name).rejects.toMatchObject({ code: 'DL077' })
    }
    await expect(restore(store, join(folder, 'none'))).rejects.toMatchObject({ code: 'DL010' })
  })
})
