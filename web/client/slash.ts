/** The box of the search page. */
const box = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>('#q')

function goToBox(): void {
  const there = box()
  if (there === null) location.assign('/search#q')
  else {
    there.focus()
    there.select()
  }
}

/** `/` leads to the search box from anywhere, unless it is typed into a field. */
export function findWithSlash(): void {
  document.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event
    const typing = target instanceof HTMLElement && target.matches('input, textarea, select')
    if (key !== '/' || typing || ctrlKey || metaKey || altKey) return
    event.preventDefault()
    goToBox()
  })
}
