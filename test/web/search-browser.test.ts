import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyStore, keep, startServer } from '../serve/start-server.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

describe.skipIf(!existsSync(executablePath))('search in a browser', () => {
  let browser: Browser
  let page: Page
  let at: string

  beforeAll(async () => {
    const store = await emptyStore()
    for (let n = 0; n < 12; n++) await keep(store, n)
    at = (await startServer({ store })).address
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-background-networking'],
    })
    page = await browser.newPage()
  }, 60_000)
  afterAll(async () => browser?.close())

  const count = () => page.locator('#count').textContent()
  /** Is lost when a page is loaded anew. */
  const mark = () => page.evaluate('globalThis.same = true')
  const isMarked = () => page.evaluate('globalThis.same === true')

  test('who has denied: asked, narrowed down, opened, and back again', async () => {
    await page.goto(`${at}/`)
    await page.keyboard.press('/')
    await page.waitForURL(/\/search/)
    await page.locator('#q:focus').waitFor()
    await page.keyboard.type('who has denied')
    await mark()
    await page.keyboard.press('Enter')
    await page.locator('#count').waitFor()
    expect(await count()).toBe('12 found, newest first')
    expect(new URL(page.url()).searchParams.get('q')).toBe('who has denied')

    await page.locator('#facets a', { hasText: 'said' }).first().click()
    await page.waitForURL(/act%3Asay/)
    await page.locator('.hit h3 a', { hasText: 'Tessaly said' }).first().waitFor()
    expect(await isMarked()).toBe(true)
    await page
      .locator('body > [role=status]', { hasText: '12 found' })
      .waitFor({ state: 'attached' })

    await page.goBack()
    await page.locator('.hit h3 a', { hasText: 'Orla Venn denied' }).first().waitFor()
    expect(await isMarked()).toBe(true)

    await page.locator('.hit h3 a').first().click()
    await page.waitForURL(/\/reports\/[0-9a-f]{32}#s1$/)
    expect(await page.locator('#s1').textContent()).toContain('Orla Venn')
    await page.goBack()
    await page.locator('.hit h3 a', { hasText: 'Orla Venn denied' }).first().waitFor()
    expect(await page.locator('#q').inputValue()).toBe('who has denied')
  }, 60_000)

  test('j and k go from result to result, on to the next page, and Enter opens', async () => {
    await page.goto(`${at}/search?q=kind%3Astatement`)
    const focused = () =>
      page.evaluate("document.activeElement?.closest('.hit, [rel]')?.textContent ?? ''")
    await page.locator('body > [role=status]').waitFor({ state: 'attached' })
    await page.keyboard.press('j')
    const first = await focused()
    await page.keyboard.press('j')
    expect(await focused()).not.toBe(first)
    await page.keyboard.press('k')
    expect(await focused()).toBe(first)
    for (let i = 0; i < 20; i++) await page.keyboard.press('j')
    expect(await focused()).toContain('Next page')
    await page.keyboard.press('Enter')
    await page.locator('#count', { hasText: 'page 2' }).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/reports\//)
  }, 60_000)

  test('it works without scripts', async () => {
    const own = await browser.newContext({ javaScriptEnabled: false })
    const plain = await own.newPage()
    await plain.goto(`${at}/search`)
    await plain.locator('#q').fill('who has denied')
    await plain.locator('#q').press('Enter')
    expect(await plain.locator('#count').textContent()).toBe('12 found, newest first')
    await plain.locator('.chips a', { hasText: 'denied' }).click()
    expect(await plain.locator('#count').textContent()).toBe('24 found, newest first')
    await plain.locator('a[rel=next]').click()
    expect(await plain.locator('#count').textContent()).toContain('page 2')
    await own.close()
  }, 60_000)

  test('what is wrong is said beside the box without leaving the page', async () => {
    await page.goto(`${at}/search`)
    await mark()
    await page.locator('#q').fill('act:shout')
    await page.locator('#q').press('Enter')
    expect(await page.locator('#wrong').textContent()).toContain('is one of say, deny')
    expect(await isMarked()).toBe(true)
    expect(await page.evaluate('document.activeElement.id')).toBe('q')
  })

  test.each(['light', 'dark'] as const)(
    'axe finds nothing serious, %s, and nothing is wider than a phone',
    async (colorScheme) => {
      const own = await browser.newContext({ colorScheme, viewport: { width: 390, height: 800 } })
      for (const q of [
        '',
        'who has denied',
        'kind:event',
        'kind:report',
        'act:shout',
        'act:deny speaker:Nobody',
      ]) {
        const tab = await own.newPage()
        await tab.goto(`${at}/search?${new URLSearchParams({ q })}`)
        const { violations } = await new AxeBuilder({ page: tab }).analyze()
        const serious = violations.filter(
          ({ impact }) => impact === 'serious' || impact === 'critical',
        )
        expect(serious.map(({ id, nodes }) => [q, id, nodes[0]?.html])).toEqual([])
        expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
        await tab.close()
      }
      await own.close()
    },
    120_000,
  )
})
