import { allPlacesNamed as placesNamed } from '../../lexicon/all-places.ts'
import { type GazetteerPlace, placesAbbreviated } from '../../lexicon/gazetteer.ts'

const kindWords =
  /[ -](?:province|governorate|state|region|district|oblast|city|town|township|village|area|county|counties|prefecture|municipality|valley|river|peninsula|neighbou?rhood|republic|camp)$/i
/** "the South" is another in every report; that some country has a division of this name says nothing. */
const compass = /^(?:north|south|east|west|northern|southern|eastern|western|central)$/i
/** "U.N." is no village Un, though "L.A." is a town that is called so. */
const acronym = /^(?:(?:\p{Lu}\.){2,}|\p{Lu}{2})$/u
const isNotSpelledSo = ({ name }: GazetteerPlace): boolean => name.length > 4
const divisionsOf = new Set(['division', 'county', 'region'])

/**
 * The places that a name may mean: as it stands, else abbreviated, without the word for its kind, without the s of a lost
 * apostrophe, without an article of another language.
 *
 * @example candidates('Aleppos') // Aleppo, where apostrophes were lost
 */
export function candidates(form: string): readonly GazetteerPlace[] {
  if (compass.test(form)) return []
  const short = form.length <= 6 ? abbreviated(form) : []
  if (short.length > 0 && /^[A-Z]{2}$|\./.test(form)) return [...short, ...placesNamed(form)]
  const named = placesNamed(form)
  const whole = acronym.test(form) ? named.filter(isNotSpelledSo) : named
  if (whole.length > 0) return whole
  if (short.length > 0) return short
  const head = /^(?:city|town|village|county|state|province) of (?=\p{Lu})/iu.exec(form)
  if (head) return ofKind(placesNamed(form.slice(head[0].length)), head[0])
  const word = kindWords.exec(form)
  if (word) {
    const name = form.slice(0, word.index)
    const county = /counties$/i.test(form) ? placesNamed(`${name} County`) : []
    return county.length > 0 ? county : ofKind(placesNamed(name), word[0])
  }
  const bare = form.replace(/['’]s?$|s$/, '')
  const owned = bare === form ? [] : placesNamed(bare)
  if (owned.length > 0) return owned
  const article = /^(?:al|el|as|ash|ad|an|ar|at|az|es|le|la|los|las)[- ](?=\S{4})/i.exec(form)
  return placesNamed(article ? form.slice(article[0].length) : `al-${form}`)
}

const abbreviated = (form: string): readonly GazetteerPlace[] => {
  const found = placesAbbreviated(form)
  return found.length > 0 || form.endsWith('.') ? found : placesAbbreviated(`${form}.`)
}

/** "Homs province" means the division rather than the town. */
function ofKind(found: readonly GazetteerPlace[], word: string): readonly GazetteerPlace[] {
  const area = /prov|gov|state|region|oblast|count|pref|dist|republic/i.test(word)
  const fitting = found.filter(({ kind }) => divisionsOf.has(kind) === area)
  return fitting.length > 0 ? fitting : found
}
