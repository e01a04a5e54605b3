import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cliPage, errorsPage } from '../scripts/docs-pages.ts'
import { errorKinds } from '../src/error-kinds.ts'

const page = (name: string): string =>
  readFileSync(new URL(`../${name}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n')

describe('the pages of docs/ (`npm run docs` writes them)', () => {
  test('list every error, and none that there is not', () => {
    const errors = page('docs/errors.md')
    const known = Object.values(errorKinds).map(({ code }) => code)
    expect([...new Set(errors.match(/DL\d{3}/g))].sort()).toEqual(known.sort())
    expect(errors).toBe(errorsPage())
  })

  test('show the help as the command prints it', () => {
    expect(page('docs/cli.md')).toBe(cliPage())
  })
})

describe('the README', () => {
  const readme = page('README.md')

  test('names only scripts that package.json has', () => {
    const { scripts } = JSON.parse(page('package.json')) as { scripts: { [name: string]: string } }
    const named = [...readme.matchAll(/npm (?:run )?(start|test|run [a-z]+|[a-z]+)\b/g)].map(
      ([, name]) => (name ?? '').replace('run ', ''),
    )
    const own = named.filter((name) => !['ci', 'install', 'run'].includes(name))
    for (const name of own) expect(Object.keys(scripts)).toContain(name)
  })

  test('links only to files that exist', () => {
    for (const [, path] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect(() => page(path as string)).not.toThrow()
    }
  })
})
