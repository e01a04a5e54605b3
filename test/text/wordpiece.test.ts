import { existsSync, readFileSync } from 'node:fs'
import { Tokenizer } from '@huggingface/tokenizers'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createWordPiece } from '../../src/text/wordpiece.ts'

const SMALL = [
  '[PAD]',
  '[UNK]',
  'the',
  'minister',
  'un',
  '##believ',
  '##able',
  'a',
  '##b',
  "'",
  '.',
  'i',
  '##s',
]

describe('a word is cut into pieces', () => {
  const cut = createWordPiece(SMALL)

  test('a known word is one piece whatever its case', () => {
    expect(cut('Minister')).toEqual([{ id: 3, start: 0, end: 8 }])
  })

  test('an unknown word is cut at the longest known pieces', () => {
    expect(cut('unbelievable')).toEqual([
      { id: 4, start: 0, end: 2 },
      { id: 5, start: 2, end: 8 },
      { id: 6, start: 8, end: 12 },
    ])
  })

  test('a word that cannot be spelled is unknown as a whole', () => {
    expect(cut('unxyz')).toEqual([{ id: 1, start: 0, end: 5 }])
  })

  test('punctuation is a piece of its own', () => {
    expect(cut("a'ab.")).toEqual([
      { id: 7, start: 0, end: 1 },
      { id: 9, start: 1, end: 2 },
      { id: 7, start: 2, end: 3 },
      { id: 8, start: 3, end: 4 },
      { id: 10, start: 4, end: 5 },
    ])
  })

  test('accents count for nothing, and offsets are those of the word as given', () => {
    expect(cut('\u00e1b')).toEqual([
      { id: 7, start: 0, end: 1 },
      { id: 8, start: 1, end: 2 },
    ])
    expect(cut('a\u0301\u200bb')).toEqual([
      { id: 7, start: 0, end: 1 },
      { id: 8, start: 3, end: 4 },
    ])
    expect(cut('\u0130s').map((piece) => piece.id)).toEqual([11, 12])
  })

  test('a word of invisible characters has no piece, a very long one is unknown', () => {
    expect(cut('\u200b\u0000')).toEqual([])
    expect(cut('a'.repeat(101))).toEqual([{ id: 1, start: 0, end: 101 }])
  })
})

const file = new URL('../../models/reader-3/vocab.txt', import.meta.url)
const present = existsSync(file)
if (!present) console.log('models/reader-3/vocab.txt is absent: parity of WordPiece is not tested')

describe.skipIf(!present)('pieces are those of the tokenizers library', () => {
  const vocabulary = present ? readFileSync(file, 'utf8').replace(/\n$/, '').split('\n') : SMALL
  const cut = createWordPiece(vocabulary)
  const library = new Tokenizer(
    {
      version: '1.0',
      truncation: null,
      padding: null,
      added_tokens: [],
      normalizer: {
        type: 'BertNormalizer',
        clean_text: true,
        handle_chinese_chars: true,
        strip_accents: null,
        lowercase: true,
      },
      pre_tokenizer: { type: 'BertPreTokenizer' },
      post_processor: null,
      decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
      model: {
        type: 'WordPiece',
        unk_token: '[UNK]',
        continuing_subword_prefix: '##',
        max_input_chars_per_word: 100,
        vocab: Object.fromEntries(vocabulary.map((piece, id) => [piece, id])),
      },
      // biome-ignore lint/suspicious/noExplicitAny: the library's own types leave out what it reads.
    } as any,
    {},
  )
  const expected = (word: string): readonly number[] =>
    library.encode(word, { add_special_tokens: false }).ids

  const WORDS =
    `unbelievable Zangilabad COVID-19 don't \u2019s O\u2019Malley caf\u00e9 na\u00efve \u0130zmir Stra\u00dfe \u1e9e \u039f\u0394\u039f\u03a3
    \u03a3 \u0421\u043e\u0444\u0438\u044f \u0419\u043e\u0434 \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u064e\u0651 \u4e2d\u6587abc \u6771\u4eac \ud55c\uad6d\uc5b4 \u304c\u3041 \uf900 e\u0301te\u0301 \u{1f600} \u{1f468}\u200d\u{1f469}\u200d\u{1f467} \ud800 x\udc00y a\u200bb \u00adsoft
    \ufeffbom \u0000nul \ufffd 1,000.50 $5bn http://a.example/b?c=d #tag @who ... \u2014 \u00ab\u00bb \u2026 \u00bd \u2122 \u00b2 \u0e44\u0e17\u0e22 \u0928\u092e\u0938\u094d\u0924\u0947 \ufb01sh \u1fef \u037e`.split(
      /\s+/,
    )

  test.each(WORDS)('the word %j', (word) => {
    expect(cut(word).map((piece) => piece.id)).toEqual(expected(word))
  })

  test('any text', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom(...WORDS),
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 4 }), (parts) => {
        const word = parts.join('')
        expect(cut(word).map((piece) => piece.id)).toEqual(expected(word))
      }),
      { numRuns: 2000 },
    )
  })
})

test('pieces lie in the word, in order', () => {
  const cut = createWordPiece(SMALL)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (word) => {
      let at = 0
      for (const { start, end } of cut(word)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(word.length)
        at = start
      }
    }),
  )
})
