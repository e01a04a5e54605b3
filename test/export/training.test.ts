import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { trainingLines } from '../../src/export/training/index.ts'
import { reference } from '../../src/export/training/reference.ts'
import { handMadeRecord, handMadeText } from '../hand-made-record.ts'
import { correctionOf } from '../record/made-correction.ts'

const report = {
  ...{ id: 'karval-1', url: null, date: '2031-03-04', publisher: 'Copper Gazette' },
  ...{ text: handMadeText, headline: null },
}
const lines = (...of: readonly Parameters<typeof correctionOf>[]) =>
  trainingLines({
    report,
    machine: handMadeRecord,
    corrections: of.map((one) => correctionOf(...one)),
  })

describe('words', () => {
  test('are named by themselves, or counted where they stand more than once', () => {
    const text = 'ban a ban, banned #1'
    expect(reference(text, [4, 5])).toBe('a')
    expect(reference(text, [6, 9])).toBe('ban#2')
    expect(reference(text, [18, 20])).toBe('#1#1')
    expect(reference(text, [11, 14])).toBeNull()
  })
})

describe('corrected passages', () => {
  test('hold their paragraph with what is in it as people have corrected it', () => {
    const [line, ...more] = lines([handMadeRecord, 'e2', { type: 'COERCE', status: 'possible' }])
    expect(more).toEqual([])
    expect(line).toMatchObject({
      text: 'The Tessalian army said its guns had killed dozens of raiders near Bellhaven.',
      offset: handMadeText.indexOf('The Tessalian army'),
      attributions: [
        {
          source: ['The Tessalian army'],
          cue: ['said'],
          content: ['its guns had killed dozens of raiders near Bellhaven'],
        },
      ],
      events: [{ trigger: 'killed', type: 'COERCE', status: 'possible', where: ['Bellhaven'] }],
      places: ['Bellhaven'],
      corrections: [{ kind: 'event', verdict: 'edited', was: { type: 'ASSAULT' } }],
    })
  })

  test('lack what was rejected, and say so; several corrections of one passage are one line', () => {
    const [line] = lines([handMadeRecord, 'e2'], [handMadeRecord, 'f1', null, 'accepted'])
    expect(line?.events).toEqual([])
    expect(
      line?.corrections.map(({ kind, verdict, now }) => [kind, verdict, now === null]),
    ).toEqual([
      ['event', 'rejected', true],
      ['figure', 'accepted', false],
    ])
  })

  test('are lines that train/written.py takes', () => {
    const all = lines([handMadeRecord, 'e1', { status: 'possible' }], [handMadeRecord, 'e2'])
    expect(all).toHaveLength(2)
    const file = join(mkdtempSync(join(tmpdir(), 'dateline-training-')), 'corrections.jsonl')
    writeFileSync(file, all.map((line) => `${JSON.stringify(line)}\n`).join(''))
    const checker = fileURLToPath(new URL('../../train/written.py', import.meta.url))
    const { status, stdout, error } = spawnSync('python3', [checker, file], { encoding: 'utf8' })
    if (error) return console.warn('No python3: lines for training are not checked by it.')
    expect(stdout).toContain('2 items, 0 with an error; 2 attributions')
    expect(status).toBe(0)
  })
})
