import { expect, test } from 'vitest'
import { citesX } from '../../../src/find/lineage/platform-x.ts'

test('citesX takes the platform where somebody writes on it, and no other letter', () => {
  expect(citesX('"We pay for this," its president wrote on X.')).toBe(true)
  expect(citesX('In a post on X, Holm denied it.')).toBe(true)
  expect(citesX('She wrote on X-rays for years.')).toBe(false)
  expect(citesX('The line meets Y on X.')).toBe(false)
})
