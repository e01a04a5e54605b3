import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { modelFolder } from '../../src/reader/index.ts'

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test('the model card says what the last committed figures say', () => {
  const figures = JSON.parse(read('eval/figures.json')) as Record<string, Record<string, number>>
  const rows = [
    ...readFileSync(join(modelFolder(), 'card.md'), 'utf8').matchAll(
      /^\| ([^|]+) \| ([^|]+) \| (\d+\.\d) \|$/gm,
    ),
  ]
  expect(rows.length).toBeGreaterThan(10)
  for (const [, set, figure, value] of rows) {
    expect(figures[set ?? '']?.[figure ?? ''], `${set}, ${figure}`).toBe(Number(value))
  }
})
