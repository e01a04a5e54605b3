import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/** Debian's browser, unless another is named. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

export const hasBrowser = existsSync(executablePath)
if (!hasBrowser) console.warn(`No browser at ${executablePath}: the pages are not tested in one.`)

export const launch = () =>
  chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] })
