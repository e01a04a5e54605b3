import { describe, expect, test } from 'vitest'
import { openFile } from '../../src/ingest/index.ts'
import { maxBytes } from '../../src/ingest/limits.ts'
import { chunks, codes, english, itemsOf } from './collect.ts'

const line = (fields: object) => `${JSON.stringify(fields)}\n`

describe('JSON reports', () => {
  test('have the text: title, blank line, text', async () => {
    const [item] = await itemsOf(
      'a.json',
      JSON.stringify({
        id: 'x',
        date: '2031-03-04T10:00:00',
        title: 'Bridge reopens',
        text: english,
      }),
    )
    expect(item?.outcome).toEqual({
      ok: true,
      value: {
        id: 'x',
        url: null,
        date: '2031-03-04T10:00:00',
        publisher: null,
        text: `Bridge reopens\n\n${english}`,
        headline: [0, 14],
      },
    })
  })

  test('may have no title and may stand in a list', async () => {
    const items = await itemsOf(
      'a.json',
      JSON.stringify([{ text: english, title: null }, { text: english }]),
    )
    expect(items.map(({ where }) => where)).toEqual(['report 1 of a.json', 'report 2 of a.json'])
    expect(items[0]?.outcome).toMatchObject({ value: { headline: null, text: english } })
  })
})

describe('JSONL', () => {
  test('goes on after every kind of broken line', async () => {
    const items = await itemsOf(
      'a.jsonl',
      Buffer.concat([
        Buffer.from(line({ text: english })),
        Buffer.from('{"text": \n'),
        Buffer.from('7\n\n'),
        Buffer.from(line({ title: 'Bridge reopens' })),
        Buffer.from(line({ text: 7 })),
        Buffer.from(line({ text: ' \n' })),
        Buffer.from(line({ text: english, date: 'last Friday' })),
        Buffer.from(line({ text: `${english}\0` })),
        Buffer.from([0x22, 0xff, 0x22, 0x0a]),
        Buffer.from(
          line({ text: 'Le conseil de la ville a déclaré vendredi que le pont resterait ouvert.' }),
        ),
        Buffer.from(line({ text: english })),
      ]),
    )
    expect(codes(items)).toEqual([
      'ok',
      'DL020',
      'DL021',
      'DL022',
      'DL023',
      'DL024',
      'DL023',
      'DL013',
      'DL014',
      'DL025',
      'ok',
    ])
    expect(items[2]?.where).toBe('line 3 of a.jsonl')
    expect(items[3]?.where).toBe('line 5 of a.jsonl')
  })

  test('goes on after a line without end', async () => {
    async function* stream() {
      yield Buffer.from(line({ text: english }))
      const piece = Buffer.alloc(1024 * 1024, 0x61)
      for (let sent = 0; sent <= maxBytes; sent += piece.length) yield piece
      yield Buffer.from(`\n${line({ text: english })}`)
    }
    expect(codes(await itemsOf('a.jsonl', stream()))).toEqual(['ok', 'DL015', 'ok'])
  })

  test('goes on after a line that an earlier run has done', async () => {
    const input = line({ text: english }) + line({ text: `${english} Again.` })
    const position = line({ text: english }).length
    const [item, ...more] = await itemsOf('a.jsonl', chunks(input.slice(position)), {
      from: { line: 1, position },
    })
    expect(more).toEqual([])
    expect(item).toMatchObject({ line: 2, end: input.length })
  })

  test('refuses a text beyond the limit', async () => {
    expect(codes(await itemsOf('a.jsonl', line({ text: `${english} `.repeat(20_000) })))).toEqual([
      'DL026',
    ])
  })
})

describe('encodings', () => {
  test('marks at the start are no text', async () => {
    const [item] = await itemsOf('a.txt', `\ufeff${english}`)
    expect(item?.outcome).toMatchObject({ value: { text: english } })
  })

  test('UTF-16 is known by its mark, in JSONL too', async () => {
    const utf16 = Buffer.from(
      `\ufeff${line({ text: english })}${line({ text: english })}`,
      'utf16le',
    )
    expect(codes(await itemsOf('a.jsonl', utf16))).toEqual(['ok', 'ok'])
  })

  test('others can be named', async () => {
    const bytes = Buffer.concat([Buffer.from(`${english} `), Buffer.from([0x93, 0x94])])
    expect(codes(await itemsOf('a.txt', bytes))).toEqual(['DL014'])
    const [item] = await itemsOf('a.txt', bytes, { encoding: 'windows-1252' })
    expect(item?.outcome).toMatchObject({ value: { text: `${english} “”` } })
  })

  test('a wrong name is an error of the file', async () => {
    const bytes = Buffer.from([0xd8, 0x00, 0x00, 0x41])
    expect(codes(await itemsOf('a.txt', bytes, { encoding: 'utf-16be' }))).toEqual(['DL016'])
  })
})

describe('files', () => {
  test('that are missing or folders are errors of their own', async () => {
    expect(codes(await itemsOf('no-such-file.txt', openFile('no-such-file.txt')))).toEqual([
      'DL010',
    ])
    expect(codes(await itemsOf('test', openFile('test')))).toEqual(['DL012'])
  })

  test('that are binary or empty are told so', async () => {
    expect(codes(await itemsOf('a', '%PDF-1.7 ...'))).toEqual(['DL013'])
    expect(codes(await itemsOf('a.txt', ''))).toEqual(['DL024'])
  })
})
