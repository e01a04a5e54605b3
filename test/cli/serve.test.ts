import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'dateline-serve-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts `dateline serve` and waits until it says where, or ends. */
async function start(args: readonly string[]) {
  const data = ['--data', join(folder, 'dateline.db'), '--port', '0']
  const child = spawn(process.execPath, ['--import', 'tsx', main, 'serve', ...data, ...args])
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const listening = new Promise<void>((resolve) => {
    child.stderr.on('data', () => said.includes('Serving') && resolve())
  })
  await Promise.race([listening, ended])
  return { child, ended, said: () => said, address: /http:\/\/[\w.:[\]]+/.exec(said)?.[0] ?? '' }
}

describe('dateline serve', () => {
  test('serves this machine only unless told otherwise, and stops in order on Ctrl-C', async () => {
    const { child, ended, said, address } = await start([])
    expect(said()).toContain('for this machine only')
    expect((await fetch(`${address}/v1/health`)).status).toBe(200)
    const stream = await fetch(`${address}/v1/stream`)
    const rest = stream.text()
    // A connection that is kept open without a request must not keep the server.
    const idle = connect(Number(new URL(address).port), '127.0.0.1')
    await once(idle, 'connect')
    // How the server ends it does not matter here.
    idle.on('error', () => undefined)
    child.kill('SIGINT')
    expect(await rest).toContain(':')
    expect(await ended).toBe(0)
  })

  test('wants a token where others can reach it, and one that is hard to guess', async () => {
    const open = await start(['--host', '0.0.0.0'])
    expect(await open.ended).toBe(2)
    expect(open.said()).toContain('DL091')
    const file = join(folder, 'token')
    writeFileSync(file, 'short\n')
    const weak = await start(['--host', '0.0.0.0', '--token-file', file])
    expect(await weak.ended).toBe(2)
    expect(weak.said()).toContain('DL092')
    expect(weak.said()).not.toContain('short\n')
  })

  test('says that a port is taken', async () => {
    const first = await start([])
    const taken = await start(['--port', new URL(first.address).port])
    expect(await taken.ended).toBe(1)
    expect(taken.said()).toContain('DL093')
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
  })

  test('reads the examples where nothing is kept, once, and only if asked', async () => {
    const data = ['--data', join(folder, 'examples.db')]
    const plain = await start(data)
    expect(await (await fetch(plain.address)).text()).toContain('Nothing is kept yet.')
    plain.child.kill('SIGINT')
    await plain.ended
    const first = await start([...data, '--examples'])
    let html = ''
    while (!html.includes('12 are kept')) html = await (await fetch(first.address)).text()
    expect(html.match(/class="example"/g)).toHaveLength(12)
    expect(html).toContain('12 invented examples are among the reports')
    const removed = await fetch(`${first.address}/examples/remove`, { method: 'POST' })
    expect(await removed.text()).toContain('Nothing is kept yet.')
    first.child.kill('SIGINT')
    expect(await first.ended).toBe(0)
    expect(first.said()).toContain('12 examples read')
  }, 60_000)

  test('stops in order while the examples are read', async () => {
    const { child, ended } = await start(['--data', join(folder, 'stop.db'), '--examples'])
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })
})
