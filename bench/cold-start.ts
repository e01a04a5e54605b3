import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'

const command = fileURLToPath(new URL('../bin/dateline.js', import.meta.url))

/**
 * Milliseconds until what `npm start` runs listens, and then until the box of the first page takes words. Nothing is kept yet, so the
 * examples are read meanwhile, as they are on the first start.
 */
export async function coldStart(browser: Browser) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-cold-'))
  const began = performance.now()
  const args = ['serve', '--examples', '--port', '0', '--data', join(folder, 'dateline.db')]
  const server = spawn(process.execPath, [command, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  try {
    const address = await new Promise<string>((found, failed) => {
      server.stderr.setEncoding('utf8').on('data', (part: string) => {
        said += part
        const [, at] = /at (http:\S+),/.exec(said) ?? []
        if (at !== undefined) found(at)
      })
      server.on('exit', () => failed(new Error(said)))
    })
    const listening = performance.now()
    const page = await browser.newPage()
    await page.goto(address, { waitUntil: 'commit' })
    await page.locator('textarea').fill('A text to read')
    const usable = performance.now()
    await page.close()
    return { starts: listening - began, usable: usable - listening }
  } finally {
    server.removeAllListeners('exit')
    server.kill()
    await once(server, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
}
