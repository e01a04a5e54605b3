import { expect, test } from 'vitest'
import { exportFormats } from '../../src/export/index.ts'
import { bytesOf, handMadeExported, streamOf } from './hand-made-exported.ts'

test('JSONL has the record of each report in a line', async () => {
  const items = streamOf(handMadeExported, handMadeExported)
  const lines = (await bytesOf(exportFormats.jsonl.write(items))).toString().trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    handMadeExported.record,
    handMadeExported.record,
  ])
})
