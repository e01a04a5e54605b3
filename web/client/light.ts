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

/** A note and its words are lit together, whichever of them is pointed at or has the focus. */
export function lightTogether(): void {
  document.addEventListener('pointerover', (event) => light(anchorOf(event.target)))
  document.addEventListener('focusin', (event) => light(anchorOf(event.target)))
}
