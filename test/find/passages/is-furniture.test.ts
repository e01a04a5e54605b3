import { describe, expect, test } from 'vitest'
import { isFurniture } from '../../../src/find/passages/is-furniture.ts'

describe('isFurniture', () => {
  test('knows what pages and desks add', () => {
    for (const words of [
      'Read more: Ports in Norland',
      'RELATED: Norland shuts its ports',
      'Slideshow: Ports of Norland >>>',
      '(Reporting by Ida Holm; Editing by Per Lund)',
      'ih-pl/kk',
      'Copyright © 2019 Norland Daily. All rights reserved.',
      'Sign up for our newsletter',
      'Follow us on Twitter',
      'Ida Holm contributed to this report from Karsholm.',
      'Story continues below advertisement',
      '* * *',
    ])
      expect(isFurniture(words, 'foot'), words).toBe(true)
    expect(isFurniture('By Ida Holm and Per Lund', 'head')).toBe(true)
    expect(isFurniture('Ida Holm is a columnist for Norland Daily.', 'foot')).toBe(true)
  })
  test('leaves the text alone', () => {
    for (const words of [
      'Support for the pact fell to a third on Friday, a survey by the ministry has found.',
      'The port was shut on Friday.',
      'Follow the money, she said on Friday, and the ships were found to be hers.',
      'Print was dead, he said.',
    ])
      expect(isFurniture(words, 'middle'), words).toBe(false)
    expect(isFurniture('By Friday the port was shut.', 'head')).toBe(false)
  })
})

test('credits, addresses and a town alone are what a desk adds', () => {
  expect(isFurniture('* Writing by Ida Holm', 'foot')).toBe(true)
  expect(
    isFurniture(
      'Ida Holm and Per Lund, Tarn Wire. Additional reporting by the Orsk Daily.',
      'foot',
    ),
  ).toBe(true)
  expect(isFurniture('Send us your story: desk@orsk-daily.example', 'foot')).toBe(true)
  expect(isFurniture('KARSHOLM, Norland', 'head')).toBe(true)
  expect(isFurniture('Ida Holm', 'head')).toBe(true)
  expect(isFurniture('Contributing: The Tarn Wire', 'foot')).toBe(true)
})

test('what people write and report is none', () => {
  expect(isFurniture('She praised the reporting by local papers, he said.', 'foot')).toBe(false)
  expect(isFurniture('KARSHOLM fell on Friday.', 'head')).toBe(false)
})
