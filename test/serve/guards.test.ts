import { describe, expect, test } from 'vitest'
import { limits } from '../../src/serve/limits.ts'
import { sendRaw, startServer } from './start-server.ts'

const token = 'correct-horse-battery-staple-31'
const raw = (port: number, path: string, headers: readonly string[] = []) =>
  sendRaw(port, [
    `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n${headers.map((one) => `${one}\r\n`).join('')}\r\n`,
  ])
const statusOf = (answer: string) => Number(answer.split(' ')[1])

describe('a server on loopback', () => {
  test('answers who asks by a name of this machine', async () => {
    const { address, port } = await startServer()
    expect((await fetch(`${address}/v1/health`)).status).toBe(200)
    for (const host of [`localhost:${port}`, '127.0.0.1', `[::1]:${port}`]) {
      const answer = await sendRaw(port, [
        `GET /v1/health HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      ])
      expect(statusOf(answer)).toBe(200)
    }
  })

  test('does not answer by a name that was made to lead here (DNS rebinding)', async () => {
    const { port } = await startServer()
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      '127.0.0.1.nip.example',
      '10.0.0.1',
    ]) {
      const answer = await sendRaw(port, [
        `GET /v1/health HTTP/1.1\r\nHost: ${host}:${port}\r\nConnection: close\r\n\r\n`,
      ])
      expect(statusOf(answer)).toBe(421)
      expect(answer).toContain('DL085')
    }
  })

  test('does nothing for the page of another site, also where it hides its origin', async () => {
    const { port } = await startServer()
    const foreign = [
      'Origin: https://evil.example',
      'Origin: null',
      `Origin: http://127.0.0.1:${port + 1}`,
      'Sec-Fetch-Site: cross-site',
      'Sec-Fetch-Site: same-site',
    ]
    for (const header of foreign) {
      const answer = await raw(port, '/v1/health', [header])
      expect(statusOf(answer)).toBe(403)
      expect(answer.toLowerCase()).not.toContain('access-control-allow-origin')
    }
    expect(statusOf(await raw(port, '/v1/health', [`Origin: http://127.0.0.1:${port}`]))).toBe(200)
    expect(statusOf(await raw(port, '/v1/health', ['Sec-Fetch-Site: same-origin']))).toBe(200)
  })

  test('takes no body that a form of another site could send', async () => {
    const { address } = await startServer()
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const answer = await fetch(`${address}/v1/read`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: '{"text":"The harbour master said that no ship had left."}',
      })
      expect(answer.status).toBe(415)
      expect(await answer.json()).toMatchObject({ code: 'DL088' })
    }
  })

  test('says with every answer that it is data and nothing else', async () => {
    const { address, port } = await startServer()
    for (const path of ['/v1/health', '/nothing', '/v1/openapi.json', '/metrics', '/%']) {
      const { headers } = await fetch(`${address}${path}`)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('content-type')).not.toContain('html')
    }
    expect(await sendRaw(port, ['no http\r\n\r\n'])).toContain('nosniff')
  })
})

describe('a server that others can reach', () => {
  test('does not start without a token', async () => {
    for (const host of ['0.0.0.0', '::', '192.0.2.1']) {
      await expect(startServer({ host })).rejects.toMatchObject({ code: 'DL091' })
    }
  })

  test('answers only to who has its token, but says to anybody that it is there', async () => {
    const { port } = await startServer({ host: '0.0.0.0', token })
    const address = `http://127.0.0.1:${port}`
    const ask = async (path: string, authorization?: string) =>
      (await fetch(address + path, authorization ? { headers: { authorization } } : {})).status
    expect(await ask('/metrics')).toBe(401)
    expect(await ask('/nothing')).toBe(401)
    expect(await ask('/metrics', `Bearer ${token}x`)).toBe(401)
    expect(await ask('/metrics', `Bearer ${token.slice(0, -1)}`)).toBe(401)
    expect(await ask('/metrics', `Basic ${token}`)).toBe(401)
    expect(await ask('/metrics', `Bearer ${token}`)).toBe(200)
    expect(await ask('/v1/health')).toBe(200)
  })

  test('answers only by the names that it was given', async () => {
    const { port } = await startServer({ host: '0.0.0.0', token, names: ['news.example'] })
    const by = async (host: string) =>
      statusOf(
        await sendRaw(port, [
          `GET /v1/health HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
        ]),
      )
    expect(await by('news.example')).toBe(200)
    expect(await by('evil.example')).toBe(421)
  })

  test('lets nobody try tokens without end', async () => {
    const perMinute = { ...limits.perMinute, wrongToken: 3 }
    const { address } = await startServer({ token, perMinute })
    const tries = []
    for (let at = 0; at < 5; at += 1) {
      const { status } = await fetch(`${address}/metrics`, {
        headers: { authorization: `Bearer guess-${at}` },
      })
      tries.push(status)
    }
    expect(tries).toEqual([401, 401, 401, 429, 429])
    const right = await fetch(`${address}/metrics`, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(right.status).toBe(200)
  })
})

describe('a server that is asked too much', () => {
  test('refuses an address that asks without end, and says until when', async () => {
    const { address } = await startServer({ perMinute: { ...limits.perMinute, all: 2 } })
    const ask = () => fetch(`${address}/v1/health`)
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 200])
    const refused = await ask()
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.json()).toMatchObject({ code: 'DL086', status: 429 })
  })

  test('counts addresses where there is nothing too', async () => {
    const { address } = await startServer({ perMinute: { ...limits.perMinute, all: 2 } })
    const statuses = []
    for (let at = 0; at < 3; at += 1) statuses.push((await fetch(`${address}/no${at}`)).status)
    expect(statuses).toEqual([404, 404, 429])
  })

  test('hangs up on who sends headers or a body too slowly', async () => {
    const { port } = await startServer({ headersTime: 300, requestTime: 600 })
    const slowHeaders = Array.from({ length: 100 }, (_, at) => `X-${at}: 1\r\n`)
    const first = await sendRaw(
      port,
      ['GET /v1/health HTTP/1.1\r\nHost: 127.0.0.1\r\n', ...slowHeaders],
      100,
    )
    expect(first).toMatch(/^HTTP\/1\.1 408/)
    const post =
      'POST /v1/read HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n'
    const second = await sendRaw(port, [post, ...Array.from({ length: 100 }, () => ' ')], 100)
    expect(second).toMatch(/^HTTP\/1\.1 408/)
  })

  test('takes no endless headers and no endless body', async () => {
    const { port, address } = await startServer()
    const long = await raw(port, '/v1/health', [`X-Long: ${'x'.repeat(limits.headers)}`])
    expect(statusOf(long)).toBe(431)
    const big = await fetch(`${address}/v1/read`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'x'.repeat(limits.body) }),
    }).catch(() => null)
    if (big) expect(big.status).toBe(413)
    const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`
    const endless = await sendRaw(port, [
      'POST /v1/read HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
      ...Array.from({ length: 40 }, () => chunk),
    ])
    expect(endless).toMatch(/^HTTP\/1\.1 413/)
  })
})

describe('an error answer', () => {
  test('does not echo what came with the request', async () => {
    const { address, port } = await startServer()
    const hostile = '<script>alert(1)</script>'
    const encoded = encodeURIComponent(hostile)
    const post = (body: unknown) =>
      fetch(`${address}/v1/read`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })
    const answers = [
      await fetch(`${address}/${encoded}`),
      await fetch(`${address}/v1/read?${encoded}`, { method: 'PUT' }),
      await post(hostile),
      await post({ [hostile]: 1, text: 'x' }),
      await post({ text: 'The harbour is shut.', date: hostile }),
      await post({ text: { [hostile]: hostile } }),
      await post(`{"__proto__":{"x":"${hostile}"},"text":"x"}`),
    ]
    for (const answer of answers) {
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
      const text = await answer.text()
      expect(text).not.toContain('script')
      expect(JSON.parse(text)).toMatchObject({
        status: answer.status,
        code: expect.stringMatching(/^DL\d{3}$/),
      })
    }
    for (const line of [
      `GET /${hostile} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`,
      `${hostile}\r\n\r\n`,
    ]) {
      expect(await sendRaw(port, [line])).not.toContain('script')
    }
  })

  test('says nothing of a fault inside, which is told in the log', async () => {
    const { address, faults } = await startServer({
      readingRoom: {
        read: async () => {
          throw new Error('secret path /home/somebody')
        },
        desk: async () => Promise.reject(),
        close: async () => undefined,
      },
    })
    const answer = await fetch(`${address}/v1/read`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"text":"The harbour is shut."}',
    })
    expect(answer.status).toBe(500)
    const text = await answer.text()
    expect(text).toContain('DL089')
    expect(text).not.toContain('secret')
    expect(String(faults[0])).toContain('secret')
  })
})
