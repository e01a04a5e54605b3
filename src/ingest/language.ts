import { eld } from 'eld'

const names = new Intl.DisplayNames('en', { type: 'language' })
/** Characters looked at: enough to be sure, few enough to cost nothing. */
const sample = 2000
/** Fewer letters than this say too little to refuse a text. */
const fewest = 60

let loading: Promise<unknown> | undefined

/** Loads the tables of the language detector; to be awaited once before `foreignLanguage`. */
export async function loadLanguages(): Promise<void> {
  if ('load' in eld) loading ??= eld.load('small')
  await loading
}

/** The detector's guess for one stretch, null where it is English or unsure. */
function guess(text: string): string | null {
  // Capitals carry no language: an all-caps report of 1987 is as English as another.
  const found = eld.detect(text.toLowerCase())
  if (found.language === 'en' || found.language === '' || !found.isReliable()) return null
  const scores = found.getScores()
  const best = scores[found.language] ?? 0
  return best - (scores.en ?? 0) > 0.1 ? found.language : null
}

/**
 * The name of the language of a text that is clearly not English, else null.
 *
 * @example foreignLanguage('Le président a déclaré jeudi que les négociations reprendraient ...') // 'French'
 */
export function foreignLanguage(text: string): string | null {
  const letters = text.slice(0, sample * 2).match(/\p{L}/gu)?.length ?? 0
  if (letters < fewest) return null
  const first = guess(text.slice(0, sample))
  if (first === null) return null
  // A foreign name list or headline at the start does not make a foreign report: the middle has its say.
  if (text.length > sample * 2) {
    const middle = Math.floor(text.length / 2)
    if (guess(text.slice(middle, middle + sample)) === null) return null
  }
  return names.of(first) ?? first
}
