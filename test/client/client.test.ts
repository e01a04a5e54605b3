import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { clientTypes } from '../../scripts/client.ts'
import { client } from '../../src/client/index.ts'
import { describeApi } from '../../src/serve/describe.ts'
import { handMadeText } from '../hand-made-record.ts'
import { emptyStore, keep, startServer } from '../serve/start-server.ts'

test('the types of the client are those of the server as it is (`npm run docs` writes them)', async () => {
  const file = new URL('../../src/client/schema.ts', import.meta.url)
  expect(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).toBe(await clientTypes())
})

test('the description of the server is OpenAPI 3.1, with every answer that is an error', async () => {
  const { openapi, paths } = (await describeApi()) as {
    openapi: string
    paths: Record<string, Record<string, { responses: Record<string, { content: object }> }>>
  }
  expect(openapi).toBe('3.1.0')
  expect(Object.keys(paths).length).toBeGreaterThan(14)
  for (const methods of Object.values(paths)) {
    for (const { responses } of Object.values(methods)) {
      if (responses['4XX'])
        expect(responses['4XX'].content).toHaveProperty('application/problem+json')
    }
  }
})

describe('the client', () => {
  const token = 'correct-horse-battery-staple-31'
  let address: string
  let id: string
  beforeAll(async () => {
    const store = await emptyStore()
    id = await keep(store)
    address = (await startServer({ store, token })).address
  })

  test('asks for what is kept, with the types of the answers', async () => {
    const dateline = client({ address, token })
    const { data } = await dateline.GET('/v1/events', {
      params: { query: { who: 'Karval', denied: 'true' } },
    })
    const [hit] = data?.items ?? []
    expect(hit?.datum.standing).toBe('denied')
    expect(handMadeText.slice(hit?.quote.start, hit?.quote.end)).toBe(hit?.quote.exact)
    const report = await dateline.GET('/v1/reports/{id}', { params: { path: { id } } })
    expect(report.data?.report.text).toBe(handMadeText)
  })

  test('gets problems as data', async () => {
    const { error, response } = await client({ address }).GET('/v1/reports')
    expect(response.status).toBe(401)
    expect(error?.code).toBe('DL083')
  })
})
