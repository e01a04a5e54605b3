import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { watchedFeeds } from '../../src/ingest/index.ts'
import { entry, page, rss, serve } from '../ingest/fetch/servers.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-watch-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

describe('dateline watch', () => {
  test('keeps what a feed lists, with its record, until it is stopped', async () => {
    const site = await serve((request, response, { origin }) => {
      if (request.url === '/feed') response.end(rss(entry('a', `${origin}/1`)))
      else response.end(page('Bridge reopens', 'Water fell.'))
    }, '127.0.0.1')
    const data = join(folder, 'store.db')
    const args = ['--import', 'tsx', main, 'watch', '--json', '--data', data]
    const host = new URL(site.origin).host
    const child = spawn(process.execPath, [
      ...args,
      '--allow-host',
      host,
      '--',
      `${site.origin}/feed`,
    ])
    let out = ''
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.stdout.on('data', (chunk) => {
      out += chunk
      if (out.includes('\n')) child.kill('SIGINT')
    })
    const status = await new Promise((done) => child.on('close', done))
    expect(JSON.parse(out)).toMatchObject({ known: false, error: null, id: expect.any(String) })
    expect(err).toContain('1 added')
    expect(status).toBe(0)
  }, 120_000)

  test('takes feeds from OPML files', () => {
    const path = join(folder, 'feeds.opml')
    writeFileSync(
      path,
      '<opml version="2.0"><head/><body><outline text="a"><outline text="b" xmlUrl="http://news.test/feed"/><outline text="c" xmlUrl="file:///a"/></outline></body></opml>',
    )
    expect(watchedFeeds(path)).toEqual({ ok: true, value: ['http://news.test/feed'] })
    expect(watchedFeeds(join(folder, 'none'))).toMatchObject({ error: { code: 'DL010' } })
    expect(watchedFeeds('http://news.test/feed')).toMatchObject({ ok: true })
  })
})
