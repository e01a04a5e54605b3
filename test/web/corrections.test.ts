import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/index.ts'
import { handMadeRecord } from '../hand-made-record.ts'
import { draftOf } from '../record/made-correction.ts'
import { emptyStore, keep, startServer } from '../serve/start-server.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

describe.skipIf(!existsSync(executablePath))('correcting in a browser', () => {
  let browser: Browser
  let store: Store
  let report: string
  beforeAll(async () => {
    store = await emptyStore()
    const { address } = await startServer({ store })
    report = `${address}/reports/${await keep(store)}`
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-background-networking'],
    })
  })
  afterAll(async () => browser?.close())
  const open = async (options: object = {}): Promise<Page> => {
    const page = await (await browser.newContext(options)).newPage()
    await page.goto(report)
    return page
  }
  const verdicts = async () =>
    (await store.corrections({ standing: true })).items.map(({ verdict }) => verdict)
  const press = async (page: Page, note: string, key: string) => {
    await page.locator(`#${note} > a`).first().focus()
    await page.keyboard.press(key)
  }

  test('a, x and e accept, reject and edit what has the focus; withdrawing takes it back', async () => {
    const page = await open()
    // Nobody is known yet: e asks for the name with the rest, over the report.
    await page.waitForFunction('document.querySelector("button.show-keys")')
    await press(page, 'e2', 'e')
    const dialog = page.locator('dialog.correcting')
    await dialog.waitFor()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.filter(({ impact }) => impact === 'serious' || impact === 'critical'),
    ).toEqual([])
    await dialog.locator('#set-status').selectOption('possible')
    await dialog.locator('#author').fill('Mira Dole')
    await dialog.locator('[value="edited"]').click()
    await page.waitForURL(/#e2$/)
    expect(await page.locator('#e2 del').textContent()).toBe('occurred')
    expect(await page.locator('#e2 ins').textContent()).toBe('possible')
    expect(await page.locator('#e2 > .correction').textContent()).toContain('by Mira Dole')
    expect(await page.locator('#e2').textContent()).toContain('according to Tessaly')

    await press(page, 's1', 'a')
    await page.waitForURL(/#s1$/)
    expect(await page.locator('#s1 > .correction').textContent()).toContain('Checked by Mira Dole')
    await press(page, 'f1', 'x')
    await page.waitForURL(/#f1$/)
    expect(await page.locator('#f1.gone del').textContent()).toContain('according to Tessaly')
    expect(await verdicts()).toEqual(['edited', 'accepted', 'rejected'])

    await page.locator('#f1 .withdraw button').click()
    await page.waitForURL(/#f1$/)
    await page.locator('#f1.note').waitFor()
    expect(await verdicts()).toEqual(['edited', 'accepted'])
    await page.reload()
    expect(await page.locator('#e2 ins').textContent()).toBe('possible')
    await page.context().close()
  })

  test('actors are edited where they are listed, and put together', async () => {
    const page = await open()
    await page.waitForFunction('document.querySelector("button.show-keys")')
    await page.locator('#actor-a3 a.actor').focus()
    await page.keyboard.press('e')
    const dialog = page.locator('dialog.correcting')
    await dialog.locator('#set-kind').selectOption('armed-group')
    await dialog.locator('#author').fill('Mira Dole')
    await dialog.locator('[value="edited"]').click()
    await page.waitForURL(/#actor-a3$/)
    expect(await page.locator('#actor-a3 ins').textContent()).toBe('armed-group')
    await page.locator('#actor-a2 .why > summary').click()
    await page.locator('#actor-a2 a.edit').click()
    await dialog.locator('#set-same_as').fill('Tessaly')
    await dialog.locator('[value="edited"]').click()
    await page.waitForURL(/#actor-a2$/)
    const gone = await page.locator('#actor-a2.gone').textContent()
    expect(gone).toContain('Karval · state')
    expect(gone).toContain('The same as Tessaly.')
    expect(await page.locator('#actor-a3').textContent()).toContain('Karval')
    await page.locator('#actor-a2 .withdraw button').click()
    await page.waitForURL(/#actor-a2$/)
    await page.locator('#actor-a3 .withdraw button').click()
    await page.waitForURL(/#actor-a3$/)
    await page.context().close()
  })

  test('a statement is set into another', async () => {
    const page = await open()
    await page.waitForFunction('document.querySelector("button.show-keys")')
    await press(page, 's2', 'e')
    const dialog = page.locator('dialog.correcting')
    await dialog.locator('#set-within').selectOption('s1')
    await dialog.locator('#author').fill('Mira Dole')
    await dialog.locator('[value="edited"]').click()
    await page.waitForURL(/#s2$/)
    expect(await page.locator('#s2').textContent()).toContain('as told by Orla Venn [1]')
    expect(await page.locator('#s2 ins').textContent()).toBe('Orla Venn [1]')
    await page.locator('#s2 .withdraw button').click()
    await page.context().close()
  })

  test('what others correct is shown while it is read, and nothing moves under the reader', async () => {
    const page = await open()
    await page.waitForFunction('document.querySelector("button.show-keys")')
    const id = report.split('/').at(-1) ?? ''
    const about = (datum: string, edits: object) => ({
      ...{ ...draftOf(handMadeRecord, datum, edits), report: id, author: 'Ilka Brand' },
    })
    await page.locator('#s1 .why > summary').click()
    await page.locator('#e2 > a').first().focus()
    const place = async () => (await page.locator('.row').nth(1).boundingBox())?.y ?? 0
    await page.locator('#f1').scrollIntoViewIfNeeded()
    const before = await place()
    const made = await store.correct(about('e2', { status: 'planned' }))
    await page.locator('.told', { hasText: 'Corrected by Ilka Brand just now.' }).waitFor()
    expect(await page.locator('#e2 ins').textContent()).toBe('planned')
    expect(Math.abs((await place()) - before)).toBeLessThan(2)
    expect(await page.locator('#s1 .why').getAttribute('open')).not.toBeNull()
    expect(await page.evaluate('document.activeElement.closest(".note").id')).toBe('e2')
    await store.correct(about('a3', { name: 'Tessalia' }))
    await page.locator('#actor-a3 ins', { hasText: /^Tessalia$/ }).waitFor()
    await store.withdraw(made.id)
    await page.locator('.told', { hasText: 'A correction was withdrawn.' }).waitFor()
    // Another test may have left an earlier correction, which counts again.
    expect(await page.locator('#e2 ins').allTextContents()).not.toContain('planned')
    // Keys and marks go on as they did.
    await page.keyboard.press('k')
    expect(await page.locator('.text .lit').count()).toBeGreaterThan(0)
    for (const one of (await store.corrections({ standing: true })).items)
      await store.withdraw(one.id)
    await page.context().close()
  })

  test('works without scripts, by mouse', async () => {
    const page = await open({ javaScriptEnabled: false })
    await page.locator('#e1 .why > summary').click()
    await page.locator('#e1 a.edit').click()
    await page.locator('#set-type').selectOption('ACCUSE')
    await page.locator('#author').fill('Ilka Brand')
    await page.locator('[value="edited"]').click()
    expect(page.url()).toMatch(/#e1$/)
    expect(await page.locator('#e1 ins').textContent()).toBe('ACCUSE')
    await page.locator('#e1 .why > summary').click()
    await page.locator('#e1 form.correct [value="rejected"]').click()
    expect(await page.locator('#e1.gone .correction').textContent()).toContain('by Ilka Brand')
    await page.context().close()
  })

  test.each(['light', 'dark'] as const)(
    'axe finds nothing serious, %s; nothing is wider than a phone',
    async (colorScheme) => {
      const page = await open({ colorScheme, viewport: { width: 390, height: 800 } })
      for (const path of [report, await page.locator('#s1 a.edit').getAttribute('href')]) {
        await page.goto(new URL(path ?? '', report).href)
        const { violations } = await new AxeBuilder({ page }).analyze()
        const serious = violations.filter(
          ({ impact }) => impact === 'serious' || impact === 'critical',
        )
        expect(serious.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
      }
      await page.context().close()
    },
  )
})
