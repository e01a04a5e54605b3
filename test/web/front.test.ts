import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkers } from '../../src/flow/index.ts'
import { readingRoom } from '../../src/serve/reading-room.ts'
import type { Store } from '../../src/store/index.ts'
import { emptyStore, keep, startServer } from '../serve/start-server.ts'
import { hasBrowser, launch } from './chromium.ts'

const adder = fileURLToPath(new URL('../store/adder.ts', import.meta.url))

/** Another process adds so many made reports. */
function addElsewhere(store: Store, first: number, count: number): Promise<number | null> {
  const args = [JSON.stringify(store.place), String(first), String(first + count), String(count)]
  const child = spawn(process.execPath, ['--import', 'tsx', adder, ...args])
  return new Promise((resolve) => child.on('close', resolve))
}

const title = 'Ferry to Vellmar stays in harbour'
const text =
  'The harbour master, Ines Tolvar, said on Monday that no ship had left the bay of Vellmar.\n\nThe port union denied that its members had blocked the pier.'
const lines = [
  { title: 'Bridge at Ostrel reopens', date: '2031-03-01', text: `${text} The bridge is open.` },
  { title: 'Mill at Ostrel burns', date: '2031-03-02', text: `${text} The mill burnt down.` },
]
const jsonl = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{"title": "no text"}\n`

/** Lets go of a file over the page, as a hand does. */
const drop = async (page: Page, name: string, content: string) => {
  // What takes it is a module that the page loads.
  await page.waitForLoadState('networkidle')
  await page.evaluate(`{
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(name)}))
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
      )
  }`)
}

describe.skipIf(!hasBrowser)('the first page', { timeout: 60_000 }, () => {
  const room = readingRoom(() => openWorkers(1))
  let browser: Browser
  let page: Page
  let store: Store
  let address: string
  let other: Store
  let full: string

  beforeAll(async () => {
    browser = await launch()
    page = await browser.newPage()
    page.setDefaultTimeout(30_000)
    store = await emptyStore()
    address = (await startServer({ store, readingRoom: room })).address
    other = await emptyStore()
    await keep(other)
    full = (await startServer({ store: other })).address
  }, 60_000)
  afterAll(async () => browser?.close())

  test('says what to do where nothing is kept', async () => {
    await page.goto(address)
    expect(await page.getByText('Nothing is kept yet.').isVisible()).toBe(true)
  })

  test('a text that is pasted is read, kept only when asked, and there after a reload', async () => {
    await page.goto(address)
    await page.getByLabel('Headline').fill(title)
    await page.getByLabel('Text').fill(text)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(await page.locator('.text').first().textContent()).toContain('no ship had left the bay')
    expect(await store.count()).toMatchObject({ reports: 0 })
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.waitForURL(/\/reports\/[0-9a-f]{32}$/)
    await page.reload()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.goto(address)
    await page.getByRole('link', { name: title }).waitFor()
    expect(await page.locator('.in-it').first().textContent()).toMatch(/statement.*Ines Tolvar/)
  })

  test('files that are dropped on it are read, listed with what is wrong, and kept together', async () => {
    await page.goto(address)
    await drop(page, 'three <b>news.jsonl', jsonl)
    await page.getByRole('heading', { name: 'Read: three <b>news.jsonl' }).waitFor()
    expect(await page.locator('a.headline').allTextContents()).toEqual(
      lines.map((one) => one.title),
    )
    expect(await page.getByRole('alert').textContent()).toContain('DL022')
    await page.getByRole('link', { name: lines[1]?.title ?? '' }).click()
    await page.getByRole('link', { name: 'All that was read with it' }).click()
    await page.getByRole('button', { name: 'Keep all 2' }).click()
    await page.getByRole('heading', { name: 'Reports' }).waitFor()
    expect(await store.count()).toMatchObject({ reports: 3 })
    expect(await page.locator('a.headline').allTextContents()).toEqual(
      expect.arrayContaining(lines.map((one) => one.title)),
    )
  })

  test.each([
    ['http://127.0.0.1:8080/news', 'DL050', 'an address of this machine'],
    ['http://192.168.1.1/', 'DL050', 'an address of a private network'],
    ['http://[::1]/', 'DL050', 'an address of this machine'],
  ])('%s is not fetched', async (url, code, why) => {
    await page.goto(address)
    await page.getByLabel('address of a page').fill(url)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('heading', { name: 'It could not be read' }).waitFor()
    const said = await page.getByRole('alert').textContent()
    expect(said).toContain(code)
    expect(said).toContain(why)
  })

  test('all of it works without scripts', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const tab = await plain.newPage()
    await tab.goto(address)
    await tab.locator('input[type=file]').setInputFiles({
      name: 'note.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(`Lighthouse dark\n\n${text} The lighthouse is dark.`),
    })
    await tab.getByRole('button', { name: 'Read it' }).click()
    await tab.getByRole('button', { name: 'Keep it' }).click()
    await tab.waitForURL(/\/reports\/[0-9a-f]{32}$/)
    await plain.close()
  })

  test('what another process adds comes in at the top, or is offered', async () => {
    await page.setViewportSize({ width: 1000, height: 500 })
    await page.goto(full)
    await page.locator('a.headline').first().waitFor()
    expect(await addElsewhere(other, 0, 9)).toBe(0)
    await page.locator('.fresh').first().waitFor()
    await page.locator('a.headline').nth(9).waitFor()
    await page.evaluate('scrollTo(0, document.body.scrollHeight)')
    expect(await addElsewhere(other, 9, 2)).toBe(0)
    const news = page.getByRole('button', { name: '2 new reports' })
    await news.waitFor()
    expect(await page.locator('a.headline').count()).toBe(10)
    await news.click()
    await page.locator('a.headline').nth(11).waitFor()
    expect(await page.evaluate('document.activeElement.className')).toBe('headline')
    expect(await page.getByRole('status').textContent()).toBe('')
  })

  test('a connection that is lost and found again is said quietly', async () => {
    const own = await emptyStore()
    const first = await startServer({ store: own })
    await page.goto(first.address)
    await page.waitForTimeout(500)
    await first.stop()
    await page.getByText('No connection; trying again.').waitFor()
    await startServer({ store: own, port: first.port })
    await page.getByText('Connected again.').waitFor()
  })

  test.each(['light', 'dark'] as const)('axe finds nothing serious, %s', async (colorScheme) => {
    const own = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } })
    const tab = await own.newPage()
    const look = async (what: string) => {
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
      const { violations } = await new AxeBuilder({ page: tab }).analyze()
      const serious = violations.filter(({ impact }) => /serious|critical/.test(impact ?? ''))
      expect(serious.map(({ id, nodes }) => [what, id, nodes[0]?.html])).toEqual([])
    }
    await tab.goto(full)
    await look('the list')
    await tab.goto(`${full}/nothing`)
    await look('a problem')
    await tab.goto(address)
    await drop(tab, 'news.jsonl', jsonl)
    await tab.getByRole('heading', { name: 'Read: news.jsonl' }).waitFor()
    await look('what was read')
    await tab.locator('a.headline').first().click()
    await tab.getByRole('region', { name: 'Keeping' }).waitFor()
    await look('a report that was read')
    await own.close()
  })
})
