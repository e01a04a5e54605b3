#!/usr/bin/env node
import { existsSync } from 'node:fs'

const built = new URL('../dist/cli/main.js', import.meta.url)
// In a clone where nothing was built yet, the first command builds.
if (!existsSync(built)) await import('../scripts/setup.js')
await import(built.href)
