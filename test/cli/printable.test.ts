import { expect, test } from 'vitest'
import { printable } from '../../src/cli/printable.ts'
import { noPaint } from '../../src/cli/show/paint.ts'
import { showRecord } from '../../src/cli/show/record.ts'
import { errorLine } from '../../src/cli/tally.ts'
import { DatelineError } from '../../src/errors.ts'
import { handMadeRecord, handMadeText } from '../hand-made-record.ts'

const command = '\u001b]0;owned\u0007'

test('commands to a terminal and turned writing are made harmless', () => {
  expect(printable(`${command}a\u202eb\u009b`)).toBe('\ufffd]0;owned\ufffda\ufffdb\ufffd')
  expect(printable('“Größe” – 5 € 東京')).toBe('“Größe” – 5 € 東京')
})

test('neither a report nor an error message carries them to the terminal', () => {
  const text = handMadeText.replace('Bellhaven', command.slice(0, 9))
  const shown = showRecord(text, handMadeRecord, { width: 80, paint: noPaint }).join('\n')
  const error = errorLine(new DatelineError('not-found', { path: command }))
  expect(`${shown}${error}`).not.toContain('\u001b')
})
