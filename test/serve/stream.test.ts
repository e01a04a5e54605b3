import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { limits } from '../../src/serve/limits.ts'
import { handMadeRecord } from '../hand-made-record.ts'
import { draftOf, targetOf } from '../record/made-correction.ts'
import { emptyStore, keep, startServer } from './start-server.ts'

/** Listens until so many events have come. */
async function listen(
  address: string,
  events: number,
  headers: { [name: string]: string } = {},
  query = '',
) {
  const stop = new AbortController()
  const answer = await fetch(`${address}/v1/stream${query}`, { headers, signal: stop.signal })
  expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const came = (async () => {
    let text = ''
    for await (const part of answer.body as AsyncIterable<Uint8Array>) {
      text += Buffer.from(part).toString()
      if (text.split('\ndata: ').length > events) break
    }
    stop.abort()
    return text
  })()
  return { came }
}
/** By its line breaks, which are fewer than those that `.` knows. */
const data = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => JSON.parse(line.slice('data: '.length)))

describe('the stream', () => {
  test('tells what comes in from now on, whoever adds it', async () => {
    const store = await emptyStore()
    await keep(store)
    const { address } = await startServer({ store })
    const { came } = await listen(address, 1)
    const id = await keep(store, 1)
    expect(data(await came)).toMatchObject([
      { id, title: 'Karval says no troops were asked for', counts: { statements: 2, events: 2 } },
    ])
  })

  test('goes on after the last event that a listener had', async () => {
    const store = await emptyStore()
    for (const number of [0, 1, 2]) await keep(store, number)
    const { address } = await startServer({ store })
    const first = (await store.since(0, 1))[0]?.kept.seq
    const { came } = await listen(address, 2, { 'last-event-id': String(first) })
    expect(data(await came).map(({ givenId }) => givenId)).toEqual(['karval-1', 'karval-2'])
  })

  test('begins after the report that is named in the address', async () => {
    const store = await emptyStore()
    for (const number of [0, 1]) await keep(store, number)
    const { address } = await startServer({ store })
    const first = (await store.since(0, 1))[0]?.kept.seq
    const { came } = await listen(address, 1, {}, `?after=${first}`)
    expect(data(await came).map(({ givenId }) => givenId)).toEqual(['karval-1'])
    expect((await fetch(`${address}/v1/stream?after=x`)).status).toBe(400)
  })

  test('tells of what comes in after reports were taken out, whose numbers are given again', async () => {
    const store = await emptyStore()
    const ids = [await keep(store, 0), await keep(store, 1)]
    const { address } = await startServer({ store })
    const { came } = await listen(address, 1)
    expect(await store.remove(ids)).toBe(2)
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    await keep(store, 2)
    expect(data(await came).map(({ givenId }) => givenId)).toEqual(['karval-2'])
  })

  test('tells of corrections, made and withdrawn, whoever makes them', async () => {
    const store = await emptyStore()
    const id = await keep(store)
    const { address } = await startServer({ store })
    const draft = { ...draftOf(handMadeRecord, 'e2', { type: 'COERCE' }), report: id }
    await store.correct({ ...draft, ...targetOf(handMadeRecord, 'e1') } as typeof draft)
    const { came } = await listen(address, 2)
    const made = await store.correct(draft)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    const withdrawn = await store.withdraw(made.id)
    const text = await came
    expect(data(text)).toEqual([made, withdrawn])
    expect(text.match(/^event: .*$/gm)).toEqual(['event: correction', 'event: correction'])
    expect(text).not.toContain('id: ')
  })

  test('cannot be made to say more by a line break in a title', async () => {
    const store = await emptyStore()
    const { address } = await startServer({ store })
    const { came } = await listen(address, 1)
    const title = 'A title\n\nevent: report\ndata: {"id":"forged"}\r\n\u2028'
    const report = { id: 'x', url: null, date: null, publisher: null, text: `${title} and more` }
    await store.add([
      { report: { ...report, headline: [0, title.length] }, record: null, unread: null, words: 1 },
    ])
    expect(data(await came)).toMatchObject([{ title, counts: null }])
  })

  test('takes so many listeners and no more', async () => {
    const { address, port } = await startServer()
    const sockets = Array.from({ length: limits.listeners }, () => connect(port, '127.0.0.1'))
    await Promise.all(
      sockets.map(
        (socket) =>
          new Promise((resolve) => {
            socket.once('data', resolve)
            socket.write('GET /v1/stream HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
          }),
      ),
    )
    expect((await fetch(`${address}/v1/stream`)).status).toBe(503)
    for (const socket of sockets) socket.destroy()
  })

  test('ends when the server stops', async () => {
    const { address, stop } = await startServer()
    const answer = await fetch(`${address}/v1/stream`)
    const ended = answer.text()
    await stop()
    expect(await ended).toContain(':')
  })
})
