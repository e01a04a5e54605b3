import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { handMadeRecord, handMadeText } from '../../hand-made-record.ts'
import { emptyStore, startServer } from '../../serve/start-server.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const there = existsSync(executablePath)
if (!there) console.warn(`No browser at ${executablePath}: map and timeline are not tried in one.`)

/** The hand-made report, with an attack on a day in a town and talks some time in a month. */
const record = {
  ...handMadeRecord,
  events: handMadeRecord.events.map((event) =>
    event.place === null
      ? { ...event, date: '2031-03' }
      : { ...event, date: '2031-03-03', happening: 'e1' },
  ),
}

describe.skipIf(!there)('map and timeline in a browser', () => {
  let browser: Browser
  let page: Page
  let at: string

  beforeAll(async () => {
    const store = await emptyStore()
    const report = {
      id: 'karval-1',
      url: null,
      date: '2031-03-04',
      publisher: 'Copper Gazette',
      text: handMadeText,
      headline: record.report.headline,
    }
    await store.add([{ report, record, unread: null, words: 60 }])
    at = (await startServer({ store })).address
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-background-networking'],
    })
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } })
  }, 60_000)
  afterAll(async () => browser?.close())

  const query = () => Object.fromEntries(new URL(page.url()).searchParams)

  test('the map is zoomed and moved by keyboard, and what is in sight narrows what is shown', async () => {
    await page.goto(`${at}/map`)
    await page.locator('.drawing[tabindex="0"]').focus()
    await page.keyboard.press('+')
    await page.waitForURL(/box=/)
    const first = query().box
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL((url) => url.searchParams.get('box') !== first)
    expect(await page.evaluate("document.activeElement.classList.contains('drawing')")).toBe(true)
    await page.keyboard.press('0')
    await page.waitForURL((url) => !url.searchParams.has('box'))
    await page.goBack()
    expect(query().box).toBeDefined()
  })

  test('the map is zoomed by the wheel, and the server draws what is in sight', async () => {
    await page.goto(`${at}/map`)
    const map = page.locator('svg.map')
    await page.locator('.drawing[tabindex="0"]').focus()
    await map.hover()
    await page.mouse.wheel(0, -300)
    await page.waitForURL(/box=/)
    expect(await map.locator('.mark').count()).toBe(1)
  })

  test('a place leads to what is told of it, by whose account, and on to its words', async () => {
    await page.goto(`${at}/map`)
    await page.locator('svg.map .mark a').focus()
    await page.keyboard.press('Enter')
    await page.locator('.happening').first().waitFor()
    expect(query().at).toContain('Bellhaven')
    const words = await page.locator('.happening').first().textContent()
    expect(words).toMatch(/claimed by|by the report’s own account|according to/)
    expect(words).toContain('3 Mar 2031')
    expect(words).toContain('reported 4 Mar 2031 by Copper Gazette')
    expect(words).toContain('told before in the same report')
    expect(await page.locator('.happening .deed a').first().getAttribute('href')).toBe(
      '/actors/Tessaly',
    )
    await page.locator('.happening .from a').first().click()
    await page.waitForURL(/\/reports\/[0-9a-f]+#e\d/)
  })

  test('a period is drawn on the timeline, and goes with the reader to the map and the search', async () => {
    await page.goto(`${at}/timeline?actor=Karval`)
    const svg = page.locator('svg.timeline')
    const box = await svg.boundingBox()
    if (!box) throw new Error('no timeline')
    await page.mouse.move(box.x + box.width * 0.4, box.y + 40)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.7, box.y + 40, { steps: 5 })
    await page.mouse.up()
    await page.waitForURL(/eventFrom=/)
    const { eventFrom, eventTo, actor } = query()
    expect(actor).toBe('Karval')
    expect((eventFrom ?? '') < (eventTo ?? '')).toBe(true)
    const links = page.locator('.ways').first().locator('a')
    expect(await links.nth(1).getAttribute('href')).toBe(
      `/search?kind=event&actor=Karval&eventFrom=${eventFrom}&eventTo=${eventTo}`,
    )
    await links.nth(0).click()
    await page.waitForURL(/\/map\?/)
    expect(query()).toEqual({ actor: 'Karval', eventFrom, eventTo })
  })

  test('without scripts the same is there: marks are links, steps are links, the table is read', async () => {
    const own = await browser.newContext({ javaScriptEnabled: false })
    const plain = await own.newPage()
    await plain.goto(`${at}/map`)
    await plain.locator('nav.steps a').first().click()
    expect(plain.url()).toContain('box=')
    await plain.locator('table.counts a').first().click()
    expect(await plain.locator('.happening').count()).toBeGreaterThan(0)
    await own.close()
  })

  test.each(['light', 'dark'] as const)(
    'axe finds nothing serious, %s',
    async (colorScheme) => {
      const own = await browser.newContext({ colorScheme })
      const tab = await own.newPage()
      for (const path of ['/map', '/timeline', '/timeline?lanes=actor', '/map?country=XX']) {
        await tab.goto(at + path)
        const { violations } = await new AxeBuilder({ page: tab }).analyze()
        const serious = violations.filter(
          ({ impact }) => impact === 'serious' || impact === 'critical',
        )
        expect(serious.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([])
      }
      await own.close()
    },
    60_000,
  )

  test('nothing is wider than a phone', async () => {
    const phone = await browser.newPage({ viewport: { width: 390, height: 800 } })
    for (const path of ['/map', '/timeline']) {
      await phone.goto(at + path)
      expect(await phone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    }
    await phone.close()
  })
})
