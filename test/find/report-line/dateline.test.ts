import { describe, expect, test } from 'vitest'
import { datelineAlone, datelineAt } from '../../../src/find/report-line/dateline.ts'
import type { Reading } from '../../../src/reader/reading.ts'
import { buildReading } from '../../build-reading.ts'

const bare = (text: string): Reading => buildReading(text, '. . X X 0 root')

const read = (text: string) => {
  const found = datelineAt(bare(`${text} .`), 0)
  return (
    found && [
      text.slice(...found.place),
      text.slice(...found.words),
      found.agencies.join(),
      text.slice(found.bodyStart, found.bodyStart + 3),
    ]
  )
}

describe('datelineAt', () => {
  test('reads the house forms of agencies', () => {
    expect(read('KARSHOLM (Reuters) - The cabinet fell')).toEqual([
      'KARSHOLM',
      'KARSHOLM (Reuters)',
      'Reuters',
      'The',
    ])
    expect(read('NEW KARS, Norland (AP) — The cabinet')).toEqual([
      'NEW KARS',
      'NEW KARS, Norland (AP)',
      'AP',
      'The',
    ])
    expect(read('KARSHOLM, Oct. 2 (Xinhua) -- The cabinet')).toEqual([
      'KARSHOLM',
      'KARSHOLM, Oct. 2 (Xinhua)',
      'Xinhua',
      'The',
    ])
    expect(read('KARSHOLM, October 2. /TASS/. The cabinet')).toEqual([
      'KARSHOLM',
      'KARSHOLM, October 2. /TASS/',
      'TASS',
      'The',
    ])
    expect(read('Karsholm, Oct 2, 2020 (AFP) - The cabinet')).toEqual([
      'Karsholm',
      'Karsholm, Oct 2, 2020 (AFP)',
      'AFP',
      'The',
    ])
    expect(read('KARSHOLM/LUNDBY (Reuters) - The cabinet')).toEqual([
      'KARSHOLM',
      'KARSHOLM/LUNDBY (Reuters)',
      'Reuters',
      'The',
    ])
    expect(read('KARSHOLM, (SANA)- The cabinet')).toEqual([
      'KARSHOLM',
      'KARSHOLM, (SANA)',
      'SANA',
      'The',
    ])
    expect(read('KARSHOLM, Norland (AP) _ The cabinet')?.[2]).toBe('AP')
    expect(read('KARSHOLM Oct 17 (Reuters) - The cabinet')?.[1]).toBe('KARSHOLM Oct 17 (Reuters)')
  })
  test('reads the forms of papers without an agency', () => {
    expect(read('KARSHOLM — The cabinet')).toEqual(['KARSHOLM', 'KARSHOLM', '', 'The'])
    expect(read('Karsholm, Norland – The cabinet')).toEqual([
      'Karsholm',
      'Karsholm, Norland',
      '',
      'The',
    ])
    expect(read('(New Kars) – The cabinet')).toEqual(['New Kars', '(New Kars)', '', 'The'])
    expect(read('LUNDBY, W.Va. -- When the')).toEqual(['LUNDBY', 'LUNDBY, W.Va.', '', 'Whe'])
    expect(read('Karsholm (CNN) The cabinet')?.[0]).toBe('Karsholm')
  })
  test('reads no dateline in a sentence, a label or a member of parliament', () => {
    expect(read('Norlands — a small nation — voted')).toBeNull()
    expect(read('Sen. Ida Holm (R-Texas) said')).toBeNull()
    expect(read('UPDATE — The cabinet fell')).toBeNull()
    expect(read('NEW KARS, NO – MAY 01: Ida Holm speaks')).toBeNull()
    expect(read('The Free Front (FF) – The party')).toBeNull()
    expect(read('NATO Secretary General Per Lund said')).toBeNull()
  })
  test('stays linear in a long line of capitals', () => {
    const start = performance.now()
    datelineAt(bare(`${'AB.C'.repeat(30_000)} .`), 0)
    datelineAt(bare(`${'AB '.repeat(40_000)} .`), 0)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('datelineAlone', () => {
  const alone = (text: string) => {
    const found = datelineAlone(bare(`${text} .`), [0, text.length])
    return found && text.slice(...found.place)
  }
  test('reads a town in capitals that has a paragraph to itself', () => {
    expect(alone('KARSHOLM')).toBe('KARSHOLM')
    expect(alone('KARSHOLM, Norland')).toBe('KARSHOLM')
  })
  test('reads no sentence, no label and no agency', () => {
    expect(alone('KARSHOLM fell to the rebels')).toBeNull()
    expect(alone('EXCLUSIVE')).toBeNull()
    expect(alone('Karsholm')).toBeNull()
  })
})

test('a name between slashes after place and date is the agency', () => {
  expect(read('KARSHOLM, March 2. /TARNA/. The cabinet')).toEqual([
    'KARSHOLM',
    'KARSHOLM, March 2. /TARNA/',
    'TARNA',
    'The',
  ])
})
