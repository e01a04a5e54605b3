import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { render } from '../../web/server.tsx'
import { handMadeRecord, handMadeText } from '../hand-made-record.ts'
import { hasBrowser, launch } from './chromium.ts'
import { frontWith, listedItem } from './front-by-hand.ts'

const asset = (name: string) =>
  readFileSync(new URL(`../../dist/web/assets/${name}`, import.meta.url))
const report = {
  id: 'karval-1',
  url: 'https://example.org/karval',
  date: '2031-03-04',
  publisher: 'Copper Gazette',
  text: handMadeText,
  headline: [0, handMadeText.indexOf('\n')] as const,
}
const pages: Readonly<Record<string, () => readonly [type: string, body: string | Buffer]>> = {
  '/': () => ['text/html', render('reports', frontWith([listedItem]))],
  '/report': () => ['text/html', render('report', { report, record: handMadeRecord })],
  '/assets/style.css': () => ['text/css', asset('style.css')],
  '/assets/client.js': () => ['text/javascript', asset('client.js')],
}

describe.skipIf(!hasBrowser)('in a browser', () => {
  const server = createServer(({ url }, answer) => {
    const [type, body] = pages[url ?? '']?.() ?? ['text/plain', 'none']
    answer.setHeader(
      'content-security-policy',
      "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'",
    )
    answer.setHeader('content-type', `${type}; charset=utf-8`)
    answer.end(body)
  })
  let browser: Browser
  let page: Page
  let at: string

  beforeAll(async () => {
    await new Promise<void>((ready) => {
      server.listen(0, '127.0.0.1', ready)
    })
    at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await launch()
    page = await browser.newPage()
  })
  afterAll(async () => {
    await browser?.close()
    server.close()
  })

  test.each(['light', 'dark'] as const)('axe finds nothing serious, %s', async (colorScheme) => {
    const own = await browser.newContext({ colorScheme })
    for (const path of ['/', '/report']) {
      const tab = await own.newPage()
      await tab.goto(at + path)
      const { violations } = await new AxeBuilder({ page: tab }).analyze()
      const serious = violations.filter(
        ({ impact }) => impact === 'serious' || impact === 'critical',
      )
      expect(serious.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([])
    }
    await own.close()
  })

  test('j goes to the next statement, and its words are lit with it', async () => {
    await page.goto(`${at}/report`)
    await page.keyboard.press('j')
    expect(await page.evaluate("document.activeElement.closest('.note').id")).toBe('s1')
    expect(await page.locator('.text .lit').allTextContents()).toContain('requested')
  })

  test('a question mark shows the keys of the page, Escape hides them', async () => {
    await page.goto(`${at}/report`)
    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Keys of this page' })
    expect(await keys.locator('kbd').allTextContents()).toEqual([
      'j',
      'k',
      'Enter',
      '/',
      'Esc',
      '?',
    ])
    await page.keyboard.press('Escape')
    expect(await keys.count()).toBe(0)
    await page.getByRole('button', { name: 'Keys' }).click()
    expect(await keys.isVisible()).toBe(true)
    await page.keyboard.press('?')
    expect(await keys.count()).toBe(0)
  })

  test('a key that is typed into a field is left alone', async () => {
    await page.goto(at)
    await page.locator('textarea').focus()
    await page.keyboard.type('jk?/')
    expect(await page.locator('textarea').inputValue()).toBe('jk?/')
    expect(await page.locator('dialog').count()).toBe(0)
    await page.keyboard.press('Escape')
    expect(await page.evaluate('document.activeElement.tagName')).toBe('BODY')
  })

  test('a number in the text leads to the note, and the note back', async () => {
    await page.goto(`${at}/report`)
    await page.locator('#words-s2').click()
    expect(new URL(page.url()).hash).toBe('#s2')
    await page.locator('#s2 > a.number').click()
    expect(new URL(page.url()).hash).toBe('#words-s2')
  })

  test('kinds of marks are switched off with their notes', async () => {
    await page.goto(`${at}/report`)
    expect(await page.locator('.note.event').first().isVisible()).toBe(true)
    await page.locator('#show-event').uncheck()
    expect(await page.locator('.note.event').first().isVisible()).toBe(false)
  })

  test('nothing is wider than a phone', async () => {
    const phone = await browser.newPage({ viewport: { width: 390, height: 800 } })
    for (const path of ['/', '/report']) {
      await phone.goto(at + path)
      expect(await phone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    }
    await phone.close()
  })
})
