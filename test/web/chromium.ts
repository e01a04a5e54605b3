import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Debian's browser, unless another is named. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Whether there is a browser to test in; where there is none, that is said and the tests are left out. */
export const hasBrowser = existsSync(executablePath)
if (!hasBrowser) console.warn(`No browser at ${executablePath}: the pages are not tested in one.`)

/** A browser that asks nobody for anything, and draws letters alike everywhere. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
    ],
  })

/** The same browser as people have it. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] })

/** Ids of the elements that match, in the order of the page. */
export const idsOf = (page: Page, selector: string): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map(({ id }) => id)`)
