import { describe, expect, test } from 'vitest'
import { foreignLanguage } from '../../src/ingest/language.ts'
import { english } from './collect.ts'

const french =
  'Le conseil de la ville a déclaré vendredi que le pont resterait ouvert et que personne ne devait partir.'
const russian =
  'Городской совет сообщил в пятницу, что мост останется открытым и никто не должен уезжать.'

describe('the language of a text', () => {
  test('is named where it is clearly another', async () => {
    expect(await foreignLanguage(french)).toBe('French')
    expect(await foreignLanguage(russian)).toBe('Russian')
  })

  test('is nobody’s business where it is English, in capitals too', async () => {
    expect(await foreignLanguage(english)).toBeNull()
    expect(await foreignLanguage(english.toUpperCase())).toBeNull()
    expect(
      await foreignLanguage(
        'REBELS SHELL BRIDGE NEAR BELLHAVEN, TWO GUARDS WOUNDED, TOWN COUNCIL SAYS',
      ),
    ).toBeNull()
  })

  test('is not judged by a few words', async () => {
    expect(await foreignLanguage('Ponte aberta')).toBeNull()
  })

  test('is not judged by a foreign quotation at the start of an English report', async () => {
    const report = `${french} ${french}\n\n${`${english}\n\n`.repeat(60)}`
    expect(await foreignLanguage(report)).toBeNull()
  })
})
