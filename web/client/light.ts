/** A report's notes and words by the anchors of their data. */
export interface Lights {
  /** Lights a datum's note and words, and nothing else; null puts out what is lit. */
  readonly light: (anchor: string | null) => void
  /** Anchor of the datum that is lit. */
  readonly lit: () => string | null
}

/** The anchor that an element is about: that of its note, or of the innermost datum that its words belong to. */
export function anchorOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null
  const note = target.closest('.note[id]')
  if (note !== null) return note.id
  // Words that lead to a note are that note's, whatever else they belong to.
  const to = target.closest('.text a[href^="#"]')?.getAttribute('href')?.slice(1)
  return to ?? target.closest<HTMLElement>('[data-of]')?.dataset.of?.split(' ').at(-1) ?? null
}

function wordsByAnchor(report: HTMLElement): ReadonlyMap<string, readonly Element[]> {
  const found = new Map<string, Element[]>()
  for (const words of report.querySelectorAll<HTMLElement>('[data-of]')) {
    for (const anchor of words.dataset.of?.split(' ') ?? []) {
      const before = found.get(anchor)
      if (before) before.push(words)
      else found.set(anchor, [words])
    }
  }
  return found
}

/** A note and its words are lit together, whichever of them is pointed at or has the focus. */
export function lightTogether(report: HTMLElement): Lights {
  let words: ReadonlyMap<string, readonly Element[]> | null = null
  let lit: string | null = null
  const set = (anchor: string, on: boolean): void => {
    // Found once, and not before they are needed: a long report has thousands of words that are marked.
    words ??= wordsByAnchor(report)
    document.getElementById(anchor)?.classList.toggle('lit', on)
    for (const one of words.get(anchor) ?? []) one.classList.toggle('lit', on)
  }
  const light = (anchor: string | null): void => {
    if (anchor === lit) return
    if (lit !== null) set(lit, false)
    lit = anchor
    if (lit !== null) set(lit, true)
  }
  report.addEventListener('renewed', () => {
    words = null
    if (lit !== null) set(lit, true)
  })
  report.addEventListener('pointerover', (event) => light(anchorOf(event.target)))
  report.addEventListener('pointerleave', () => light(anchorOf(document.activeElement)))
  report.addEventListener('focusin', (event) => light(anchorOf(event.target)))
  return { light, lit: () => lit }
}
