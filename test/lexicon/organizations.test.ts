import { expect, test } from 'vitest'
import {
  homeOfOrganization,
  isKnownOrganization,
  organizationKey,
} from '../../src/lexicon/organizations.ts'

test('letters and long names of a body have one key', () => {
  expect(organizationKey('the U.N.')).toBe(organizationKey('United Nations'))
  expect(organizationKey('UN Security Council')).toBe('united nations security council')
})

test('bodies of one state have a home, others have none', () => {
  expect([homeOfOrganization('the Pentagon'), homeOfOrganization('Karelo Bank')]).toEqual([
    'united-states',
    null,
  ])
})

test('letters in lower case are no body', () => {
  expect([isKnownOrganization('WHO'), isKnownOrganization('who')]).toEqual([true, false])
})
