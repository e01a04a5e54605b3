import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkers } from '../../src/flow/index.ts'
import { readingRoom } from '../../src/serve/reading-room.ts'
import type { Store } from '../../src/store/index.ts'
import { emptyStore, keep, startServer } from '../serve/start-server.ts'
import { hasBrowser, idsOf, openBrowser } from './chromium.ts'

const pasted = `Vellmar says the bay stays open

VELLMAR, March 4 - The harbour master of Vellmar, Ida Torrance, said on Monday that no ship had left the bay. "We have closed nothing and we shall close nothing," she told reporters.

The Norland navy denied that its boats had fired on two trawlers.`

/** One reader, one day, one server with a store and a model of its own; each step goes on where the last one ended. */
describe.skipIf(!hasBrowser)('a day of a reader', () => {
  let browser: Browser
  let page: Page
  let store: Store
  let at: string
  let kept: string

  beforeAll(async () => {
    store = await emptyStore()
    const served = await startServer({ store, readingRoom: readingRoom(() => openWorkers(1)) })
    at = served.address
    browser = await openBrowser()
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    page = await context.newPage()
  })
  afterAll(async () => {
    await browser?.close()
  })

  test('comes to an empty first page and pastes a report', async () => {
    await page.goto(at, { waitUntil: 'networkidle' })
    await page.locator('textarea[name="text"]').fill(pasted)
    await page.locator('form:has(textarea[name="text"]) button[type="submit"]').first().click()
    await page.locator('.note.statement').first().waitFor()
    expect(await page.locator('.report h1').textContent()).toBe('Vellmar says the bay stays open')
    expect(await store.count()).toMatchObject({ reports: 0 })
  })

  test('sees who says what, and what is only denied is not shown as done', async () => {
    expect(await page.locator('.voices').textContent()).toContain('Torrance')
    const denial = page.locator('.note.statement', { hasText: 'denies' })
    expect(await denial.textContent()).toContain('Norland')
    for (const note of await page.locator('.note.event').all()) {
      expect(await note.textContent()).toMatch(/according to|denied by|own account/)
    }
  })

  test('opens a report that is kept, and goes from a statement to its words', async () => {
    kept = await keep(store)
    await page.goto(at, { waitUntil: 'networkidle' })
    await page.locator(`a[href="/reports/${kept}"]`).first().click()
    await page.locator('#s1 > a.number').click()
    expect(new URL(page.url()).hash).toBe('#words-s1')
    await expect.poll(() => page.locator('.text .lit').count()).toBeGreaterThan(0)
    expect((await page.locator('.text .statement.lit').allTextContents()).join('')).toContain(
      'Karval had requested Tessalian troops',
    )
  })

  test('asks why, and reads the exact words and what found them', async () => {
    await page.locator('#s1 .why summary').click()
    const grounds = await page.locator('#s1 .grounds').textContent()
    expect(grounds).toContain('that Karval had requested Tessalian troops')
    expect(grounds).toMatch(/90 % sure · found by test\/hand/)
  })

  test('keeps to one speaker, and sees what hangs on that word alone', async () => {
    await page.locator('.voices button', { hasText: 'Orla Venn' }).click()
    expect(await idsOf(page, '.note.of-chosen')).toEqual(['s1', 'e1'])
    await page.keyboard.press('Escape')
    expect(await page.locator('.report.chosen').count()).toBe(0)
  })

  test('follows the speaker to all that reports tell of her', async () => {
    await page.locator('.people a', { hasText: 'Orla Venn' }).click()
    expect(new URL(page.url()).pathname).toBe('/actors/Orla%20Venn')
    expect(await page.locator('main').textContent()).toContain('Karval had requested Tessalian')
  })

  test('asks who has denied, and comes to the words', async () => {
    await page.keyboard.press('/')
    await page.waitForURL(/\/search/)
    await page.locator('input[type="search"]').fill('who has denied')
    await page.keyboard.press('Enter')
    await page.waitForURL(/denied/)
    const found = page.locator('main li', { hasText: 'Orla Venn' }).first()
    await found.waitFor()
    expect(await found.textContent()).toContain('had requested')
    await page.locator(`main a[href^="/reports/${kept}#"]`).first().click()
    await page.locator('#s1').waitFor()
  })

  test('says that a figure is wrong, and it is gone but for a line that says so', async () => {
    await page.locator('#f1 > a').first().focus()
    await page.keyboard.press('x')
    const author = page.locator('#author')
    await author.waitFor()
    await author.fill('Mira Dole')
    await page.locator('[value="rejected"]').click()
    await page.locator('#f1.gone').waitFor()
    expect(await page.locator('#f1.gone').textContent()).toContain('Mira Dole')
    expect((await store.record(kept))?.figures).toEqual([])
    expect((await store.machineRecord(kept))?.record.figures).toHaveLength(1)
  })

  test('takes the record away as a file, and finds all as it was after a reload', async () => {
    const answer = await page.request.get(`${at}/v1/export?format=jsonl`)
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain('Orla Venn')
    await page.reload({ waitUntil: 'networkidle' })
    expect(await page.locator('#e1').textContent()).toContain('denied by Orla Venn [1]')
  })
})
