import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { longReport } from '../../bench/long-report.ts'
import { render } from '../../web/server.tsx'
import { handMadeRecord, handMadeText } from '../hand-made-record.ts'
import { hasBrowser, idsOf, openBrowser } from './chromium.ts'
import { servePages } from './page-server.ts'

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'"
const report = {
  id: 'karval-1',
  url: 'https://example.org/karval',
  date: '2031-03-04',
  publisher: 'Copper Gazette',
  text: handMadeText,
  headline: handMadeRecord.report.headline,
}
const pages: { readonly [path: string]: string } = {
  '/reports/karval': render('report', { report, record: handMadeRecord }),
  '/reports/long': render('report', longReport()),
}

describe.skipIf(!hasBrowser)('the reader', () => {
  let served: Awaited<ReturnType<typeof servePages>>
  let browser: Browser

  beforeAll(async () => {
    served = await servePages((path) => pages[path] ?? null, policy)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })

  const open = async (
    options: BrowserContextOptions & { readonly path?: string } = {},
  ): Promise<Page> => {
    const { path = '/reports/karval', ...rest } = options
    const context = await browser.newContext(rest)
    const page = await context.newPage()
    await page.goto(served.address + path, { waitUntil: 'networkidle' })
    return page
  }
  const opacity = (page: Page, id: string) =>
    page.evaluate<string>(`getComputedStyle(document.getElementById('${id}')).opacity`)
  const focused = (page: Page) =>
    page.evaluate<string>("document.activeElement.closest('.note')?.id ?? ''")

  test('words light their note, and a note its words', async () => {
    const page = await open()
    await page.locator('#words-e1').hover()
    expect(await idsOf(page, '.note.lit')).toEqual(['e1'])
    await page.locator('#s2').hover()
    expect(await page.locator('.text .lit').allTextContents()).toContain('said')
    expect(await page.locator('#e1.lit').count()).toBe(0)
    await page.context().close()
  })

  test('keys go through statements and events, to their words, and put out the light', async () => {
    const page = await open()
    const walked: string[] = []
    for (const key of ['j', 'j', 'k', 'n', 'n', 'p']) {
      await page.keyboard.press(key)
      walked.push(await focused(page))
    }
    expect(walked).toEqual(['s1', 's2', 's1', 'e1', 'e2', 'e1'])
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#words-e1')
    // That the address has changed is told to the page a moment later.
    await page.waitForTimeout(200)
    await page.keyboard.press('Escape')
    expect(await page.locator('.lit').count()).toBe(0)
    await page.context().close()
  })

  test('c copies the address of what has the focus', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.keyboard.press('j')
    await page.keyboard.press('c')
    await page.getByText('Link to s1 copied.').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      `${served.address}/reports/karval#s1`,
    )
    await page.context().close()
  })

  test('every datum has an address, and the words of each are to be found', async () => {
    const page = await open()
    const notes = await idsOf(page, '.note')
    const { statements, events, figures, labels, stances, times, places } = handMadeRecord
    const data = [statements, events, figures, labels, stances, times, places].flat()
    expect(new Set(notes).size).toBe(data.length)
    for (const id of notes) expect(await page.locator(`#words-${id}`).count(), id).toBe(1)
    expect(await page.locator('#actor-a1').count()).toBe(1)
    await page.context().close()
  })

  test('a speaker is chosen, and what others say steps back until Esc', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Tessaly' }).click()
    expect(await opacity(page, 's1')).not.toBe('1')
    expect(await opacity(page, 'e2')).toBe('1')
    await page.keyboard.press('Escape')
    expect(await opacity(page, 's1')).toBe('1')
    await page.context().close()
  })

  test('what is marked is kept from one report to the next', async () => {
    const page = await open()
    await page.locator('#show-event').uncheck()
    await page.locator('#show-place').check()
    await page.goto(`${served.address}/reports/long`, { waitUntil: 'networkidle' })
    expect(await page.locator('#show-event').isChecked()).toBe(false)
    expect(await page.locator('.note.event').first().isVisible()).toBe(false)
    expect(await page.locator('.note.place').first().isVisible()).toBe(true)
    await page.context().close()
  })

  test('on a phone notes are folded below their words, and a number unfolds them', async () => {
    const page = await open({ viewport: { width: 390, height: 800 } })
    const note = page.locator('#s1')
    expect(await page.evaluate("document.getElementById('s1').checkVisibility()")).toBe(false)
    await page.locator('#words-s1').click()
    expect(await page.evaluate("document.getElementById('s1').closest('details').open")).toBe(true)
    expect(await note.isVisible()).toBe(true)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    await page.context().close()
  })

  test('without scripts the text, its notes and their switches are all there', async () => {
    const page = await open({ javaScriptEnabled: false })
    expect(await page.locator('.note.event').first().isVisible()).toBe(true)
    await page.locator('#show-event').uncheck()
    expect(await page.locator('.note.event').first().isVisible()).toBe(false)
    await page.locator('#s1 .why summary').click()
    expect(await page.locator('#s1 .grounds').isVisible()).toBe(true)
    await page.context().close()
  })

  test('on paper the notes stand beside the text, and nothing that is only for a screen', async () => {
    const page = await open({ viewport: { width: 700, height: 1000 } })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#s1').isVisible()).toBe(true)
    expect(await page.locator('.switches').isVisible()).toBe(false)
    expect((await page.pdf()).length).toBeGreaterThan(1000)
    await page.context().close()
  })

  test('nothing moves where less motion is asked for', async () => {
    const page = await open({ reducedMotion: 'reduce' })
    expect(await page.evaluate('getComputedStyle(document.documentElement).scrollBehavior')).toBe(
      'auto',
    )
    await page.context().close()
  })

  test.each(['light', 'dark'] as const)(
    'axe finds nothing serious in a long report, %s',
    async (colorScheme) => {
      const page = await open({ colorScheme, path: '/reports/long' })
      const { violations } = await new AxeBuilder({ page }).analyze()
      const serious = violations.filter(
        ({ impact }) => impact === 'serious' || impact === 'critical',
      )
      expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
      await page.context().close()
    },
    120_000,
  )
})
