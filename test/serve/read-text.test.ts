import { describe, expect, test } from 'vitest'
import { openWorkers } from '../../src/flow/index.ts'
import { limits } from '../../src/serve/limits.ts'
import { readingRoom } from '../../src/serve/reading-room.ts'
import { deskByHand } from '../flow/desk-by-hand.ts'
import { emptyStore, startServer } from './start-server.ts'

const post = (address: string, body: unknown) =>
  fetch(`${address}/v1/read`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const text =
  'The harbour master said on Monday that no ship had left the bay of Vellmar since the storm began.'

describe('a text that is sent to be read', () => {
  test('gets its record, by the real reader, and is kept nowhere', async () => {
    const store = await emptyStore()
    const room = readingRoom(() => openWorkers(1))
    const { address } = await startServer({ store, readingRoom: room })
    const answer = await post(address, { text, title: 'No ship left', date: '2031-03-04' })
    expect(answer.status).toBe(200)
    const { report, record } = (await answer.json()) as {
      report: { text: string }
      record: { statements: { content: [number, number][] }[] }
    }
    expect(report.text).toBe(`No ship left\n\n${text}`)
    const [span] = record.statements[0]?.content ?? []
    expect(report.text.slice(...(span ?? [0, 0]))).toContain('no ship had left the bay')
    expect(await store.count()).toMatchObject({ reports: 0 })
  })

  test('is refused where it is no report, with the error that says why', async () => {
    const { address } = await startServer()
    const german = 'Der Hafenmeister sagte am Montag, dass kein Schiff die Bucht verlassen habe. '
    expect(await (await post(address, { text: german.repeat(4) })).json()).toMatchObject({
      code: 'DL025',
    })
    expect(await (await post(address, { text: '  ' })).json()).toMatchObject({ code: 'DL024' })
    expect(await (await post(address, {})).json()).toMatchObject({ code: 'DL080' })
  })

  test('waits for no more than a queue of others', async () => {
    const { desk } = deskByHand(() => 300)
    const { address } = await startServer({ readingRoom: readingRoom(async () => desk) })
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(address, { text })))
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(16)
    expect(statuses).toContain(503)
    expect(answers.find(({ status }) => status === 503)?.headers.get('retry-after')).toBe('5')
  })

  test('is not read without end for one address', async () => {
    const perMinute = { ...limits.perMinute, read: 2 }
    const { address } = await startServer({ perMinute })
    const statuses = []
    for (let at = 0; at < 3; at += 1) statuses.push((await post(address, { text })).status)
    expect(statuses).toEqual([200, 200, 429])
  })
})
