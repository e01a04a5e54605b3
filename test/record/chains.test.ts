import { expect, test } from 'vitest'
import { chainsOf } from '../../src/record/chains.ts'
import type { Statement } from '../../src/record/record.ts'
import { handMadeRecord } from '../hand-made-record.ts'

const statement = (id: string, within: string | null = null): Statement => ({
  ...(handMadeRecord.statements[0] as Statement),
  id,
  within,
})
const ids = (hung: readonly string[], all: readonly Statement[]) =>
  chainsOf(hung, all).map((chain) => chain.map(({ id }) => id))

test('what the ministry said, as the agency reported, is one account and both are in it', () => {
  const all = [statement('agency'), statement('ministry', 'agency')]
  expect(ids(['agency', 'ministry'], all)).toEqual([['ministry', 'agency']])
  expect(ids(['ministry'], all)).toEqual([['ministry', 'agency']])
})

test('two who say so by themselves are two accounts', () => {
  expect(ids(['a', 'b'], [statement('a'), statement('b')])).toEqual([['a'], ['b']])
})

test('nobody is the report itself, and a ring of statements has an end', () => {
  expect(ids([], [statement('a')])).toEqual([])
  expect(ids(['gone'], [statement('a')])).toEqual([])
  expect(ids(['a'], [statement('a', 'b'), statement('b', 'a')])).toEqual([['a', 'b']])
})
