// What a page can do beyond its markup: statement by statement with j and k, and a note and its words lit together.

const statements = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.note.statement'),
]

function step(by: 1 | -1): void {
  const all = statements()
  const at = all.findIndex((note) => note.contains(document.activeElement))
  const next = all[Math.min(all.length - 1, Math.max(0, at < 0 && by < 0 ? 0 : at + by))]
  next?.querySelector<HTMLElement>('a.number')?.focus()
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select')

document.addEventListener('keydown', (event) => {
  if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'j') step(1)
  if (event.key === 'k') step(-1)
})

/** The anchor that an element is about: that of its note, or of the innermost datum that its words belong to. */
function anchorOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null
  const note = target.closest('.note[id]')
  if (note !== null) return note.id
  return target.closest<HTMLElement>('[data-of]')?.dataset.of?.split(' ').at(-1) ?? null
}

function light(anchor: string | null): void {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit')
  if (anchor === null) return
  document.getElementById(anchor)?.classList.add('lit')
  for (const words of document.querySelectorAll(`[data-of~="${CSS.escape(anchor)}"]`)) {
    words.classList.add('lit')
  }
}

document.addEventListener('pointerover', (event) => light(anchorOf(event.target)))
document.addEventListener('focusin', (event) => light(anchorOf(event.target)))
