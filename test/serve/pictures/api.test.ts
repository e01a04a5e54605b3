import { expect, test } from 'vitest'
import { client } from '../../../src/client/index.ts'
import { emptyStore, keep, startServer } from '../start-server.ts'

test('events are counted by place and by time, narrowed as a search is', async () => {
  const store = await emptyStore()
  await keep(store)
  await keep(store, 1)
  const { address } = await startServer({ store })
  const dateline = client({ address })
  const places = await dateline.GET('/v1/events/places')
  expect(places.data?.places).toMatchObject([{ name: 'Bellhaven', precision: 'town', events: 2 }])
  expect(places.data?.more).toBe(false)
  const query = { denied: 'true' as const, lanes: 'actor' as const }
  const times = await dateline.GET('/v1/events/times', { params: { query } })
  expect(times.data?.marks.every(({ counts, events }) => counts.denied === events)).toBe(true)
  const none = await dateline.GET('/v1/events/places', { params: { query: { box: '0,0,1,1' } } })
  expect(none.data?.places).toEqual([])
})

test('pages take what a form leaves empty as not asked for, and say what is true of no event', async () => {
  const store = await emptyStore()
  await keep(store)
  const { address } = await startServer({ store })
  const answer = await fetch(`${address}/map?actor=&country=&figureKind=killed`)
  expect(answer.status).toBe(200)
  const html = await answer.text()
  expect(html).toContain('true of no event')
  expect(html).toContain('Bellhaven')
  expect((await fetch(`${address}/timeline?eventFrom=yesterday`)).status).toBe(400)
})
