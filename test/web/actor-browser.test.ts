import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyStore, startServer } from '../serve/start-server.ts'
import { onDay } from '../store/actors/made-reports.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const there = existsSync(executablePath)
if (!there) console.warn(`No browser at ${executablePath}: the pages are not tested in one.`)

const paths = ['/actors', '/actors/Orla%20Venn', '/actors/Tessaly', '/actors/venn']

describe.skipIf(!there)('actors in a browser', () => {
  let browser: Browser
  let at: string

  beforeAll(async () => {
    const store = await emptyStore()
    await store.add([
      onDay('2031-01-04'),
      onDay('2031-03-04', { a3: { kind: 'organization' } }),
      onDay('2031-04-05', { a1: { name: 'Venn', aliases: [] } }),
      onDay('2031-05-06', { a1: { name: `${'Very long name '.repeat(8)}Venn` } }),
    ])
    at = (await startServer({ store })).address
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-background-networking'],
    })
  })
  afterAll(() => browser?.close())

  const opened = async (
    path: string,
    work: (page: Page) => Promise<void>,
    options: Parameters<Browser['newContext']>[0] = {},
  ) => {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const refused: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text())
    })
    await page.goto(at + path)
    await work(page)
    // Nothing that the policy of content forbids: no style or script of a page's own.
    expect(refused).toEqual([])
    await context.close()
  }

  test.each(['light', 'dark'] as const)('axe finds nothing serious, %s', async (colorScheme) => {
    for (const path of paths) {
      await opened(
        path,
        async (page) => {
          const { violations } = await new AxeBuilder({ page }).analyze()
          const serious = violations.filter(
            ({ impact }) => impact === 'serious' || impact === 'critical',
          )
          expect(serious.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([])
        },
        { colorScheme },
      )
    }
  })

  test('nothing is wider than a phone', async () => {
    for (const path of paths) {
      await opened(
        path,
        async (page) => {
          const width = await page.evaluate('document.documentElement.scrollWidth')
          expect(width).toBeLessThanOrEqual(390)
        },
        { viewport: { width: 390, height: 800 } },
      )
    }
  })

  test('a name is found, and leads to what it said and to its words in the report', async () => {
    await opened('/actors', async (page) => {
      await page.getByLabel('Name', { exact: true }).fill('orla')
      await page.keyboard.press('Enter')
      await page.waitForURL(/name=orla/)
      await page.getByRole('link', { name: 'Orla Venn' }).click()
      expect(await page.locator('h1').textContent()).toBe('Orla Venn')
      expect(await page.locator('blockquote').first().textContent()).toContain('hold our bridges')
      await page.locator('.by-report .act').first().click()
      expect(page.url()).toMatch(/\/reports\/[0-9a-f]{32}#s1$/)
    })
  })

  test('a part is folded by keyboard', async () => {
    await opened('/actors/Orla%20Venn', async (page) => {
      const said = page.locator('blockquote').first()
      expect(await said.isVisible()).toBe(true)
      await page.locator('.fold > summary').first().focus()
      await page.keyboard.press('Enter')
      expect(await said.isVisible()).toBe(false)
    })
  })

  test('without scripts all of it is there', async () => {
    await opened(
      '/actors/Tessaly',
      async (page) => {
        const words = await page.locator('main').textContent()
        expect(words).toContain('Reports differ on what this is')
        expect(words).toContain('said to have happened')
      },
      { javaScriptEnabled: false },
    )
  })
})
