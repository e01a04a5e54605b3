import { eld } from 'eld'

const names = new Intl.DisplayNames('en', { type: 'language' })
/** Characters looked at: enough to be sure, few enough to cost nothing. */
const sample = 2000
/** Fewer letters than this say too little to refuse a text. */
const fewest = 40

/** The commonest words of English that no other language has among its own; in prose every fifth word is one. */
const english = /\b(?:the|of|and|to|that|was|were|with|for|said|has|have|had|from|which|their)\b/gi

/** Most reports show at a glance that they are English, and then the detector need not even be loaded. */
function plainlyEnglish(text: string): boolean {
  const start = text.slice(0, sample)
  const words = start.match(/[\p{L}\p{M}]+/gu)?.length ?? 0
  return words >= 20 && (start.match(english)?.length ?? 0) / words > 0.12
}

let loading: Promise<unknown> | undefined
async function loadDetector(): Promise<void> {
  if ('load' in eld) loading ??= eld.load('extrasmall')
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
 * @example await foreignLanguage('Le ministre a déclaré vendredi que personne ne quitterait la ville ...') // 'French'
 */
export async function foreignLanguage(text: string): Promise<string | null> {
  if (plainlyEnglish(text)) return null
  const letters = text.slice(0, sample).match(/\p{L}/gu)?.length ?? 0
  if (letters < fewest) return null
  await loadDetector()
  const first = guess(text.slice(0, sample))
  if (first === null) return null
  // A foreign headline or list of names at the start does not make a foreign report: the middle has its say.
  if (text.length > sample * 2) {
    const middle = Math.floor(text.length / 2)
    if (guess(text.slice(middle, middle + sample)) === null) return null
  }
  return names.of(first) ?? first
}
