import { describe, expect, test } from 'vitest'
import { signOffAgencies } from '../../../src/find/report-line/sign-off-agencies.ts'

describe('signOffAgencies', () => {
  test('reads an agency whose text it is', () => {
    expect(signOffAgencies('Associated Press writer Ida Holm contributed to this report.')).toEqual(
      ['Associated Press'],
    )
    expect(signOffAgencies('© 2015 AFP')).toEqual(['AFP'])
    expect(signOffAgencies('bur-ij/kl © 2031 NWA')).toEqual(['NWA'])
    expect(signOffAgencies('Reporting by Ida Holm and AFP')).toEqual(['AFP'])
    expect(signOffAgencies('(Reporting by Ida Holm; Editing by Per Lund)')).toEqual(['Reuters'])
  })
  test('reads none where an agency is cited or credited for a picture', () => {
    expect(signOffAgencies('The port was closed, Reuters reported.')).toEqual([])
    expect(signOffAgencies('Copyright photo: Reuters')).toEqual([])
    expect(signOffAgencies('© 2031 Norland Daily')).toEqual([])
  })
})

test('reads an agency set behind the last sentence, and no name that ends one', () => {
  expect(signOffAgencies('The port stayed shut, the harbour master said. --Reuters')).toEqual([
    'Reuters',
  ])
  expect(signOffAgencies('The port stayed shut, the harbour master told Reuters.')).toEqual([])
  expect(signOffAgencies('Contributing: The Associated Press')).toEqual(['Associated Press'])
})

test('reads an agency glued to the last sentence by one dash', () => {
  expect(signOffAgencies('It ended after a siege.-AFP')).toEqual(['AFP'])
})
