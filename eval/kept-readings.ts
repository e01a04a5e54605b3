import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import { modelFolder, type Reader } from '../src/reader/index.ts'
import type { Reading } from '../src/reader/reading.ts'

const src = fileURLToPath(new URL('../src/', import.meta.url))

/** Everything that a reading follows from, but for the report: the model, and the rooms that run it. */
function version(): string {
  const hash = createHash('sha256')
  for (const folder of [
    modelFolder(),
    ...['text', 'reader', 'reader/decode'].map((room) => join(src, room)),
  ]) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isFile()) hash.update(readFileSync(join(folder, entry.name)))
    }
  }
  return hash.digest('hex')
}

/** A reader that keeps its readings in a folder and takes them from there: who works on rules need not wait for the model. */
export function keepReadings(reader: Reader, folder: string): Reader {
  mkdirSync(folder, { recursive: true })
  const made = version()
  return {
    ...reader,
    async read(reports) {
      const readings: Reading[] = []
      for (const report of reports) {
        const key = createHash('sha256').update(made).update(JSON.stringify(report)).digest('hex')
        const file = join(folder, key)
        if (!existsSync(file)) {
          const [reading] = await reader.read([report])
          writeFileSync(file, serialize(reading))
        }
        readings.push(deserialize(readFileSync(file)) as Reading)
      }
      return readings
    },
  }
}
