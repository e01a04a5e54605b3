import { readFileSync } from 'node:fs'
import { normalName } from './normal-name.ts'
import type { Gender } from './titles.ts'

let genders: Map<string, Gender> | null = null

function load(): Map<string, Gender> {
  if (genders) return genders
  const file = readFileSync(new URL('../../data/given-names.json', import.meta.url), 'utf8')
  const table = JSON.parse(file) as { readonly male: string; readonly female: string }
  genders = new Map()
  for (const name of table.male.split(' ')) genders.set(name, 'male')
  for (const name of table.female.split(' ')) genders.set(name, 'female')
  return genders
}

/**
 * The gender that a given name most often goes with; null where the name is unknown or goes with both.
 *
 * @example genderOfGivenName('Olga') // "female"
 */
export const genderOfGivenName = (name: string): Gender | null =>
  load().get(normalName(name)) ?? null

/** Whether a word is a given name that the list knows. */
export const isGivenName = (name: string): boolean => load().has(normalName(name))
