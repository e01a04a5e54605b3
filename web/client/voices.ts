/** A name in "who says what" dims what the others say; the same name again, or Esc, brings it back. */
export function chooseVoices(report: HTMLElement): { readonly clear: () => void } {
  const clear = (): void => {
    report.classList.remove('chosen')
    for (const button of report.querySelectorAll('.voices button[data-voice]'))
      button.setAttribute('aria-pressed', 'false')
    for (const one of report.querySelectorAll('.of-chosen')) one.classList.remove('of-chosen')
  }
  const choose = (voice: string): void => {
    const notes = report.querySelectorAll(`.note[data-voice~="${CSS.escape(voice)}"]`)
    const anchors = new Set([...notes].map(({ id }) => id))
    const words = [...report.querySelectorAll<HTMLElement>('.text [data-of]')].filter(
      ({ dataset }) => dataset.of?.split(' ').some((anchor) => anchors.has(anchor)),
    )
    const numbers = [...report.querySelectorAll('.text .number')].filter((link) =>
      anchors.has(link.getAttribute('href')?.slice(1) ?? ''),
    )
    for (const one of [...notes, ...words, ...numbers]) one.classList.add('of-chosen')
    report.classList.add('chosen')
  }
  report.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('.voices button') : null
    if (!(button instanceof HTMLButtonElement)) return
    const again = button.getAttribute('aria-pressed') === 'true'
    clear()
    if (again) return
    choose(button.dataset.voice ?? '')
    button.setAttribute('aria-pressed', 'true')
  })
  // Who speaks may be somebody else by now.
  report.addEventListener('renewed', clear)
  return { clear }
}
