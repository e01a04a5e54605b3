let line: HTMLElement | undefined
let timer = 0

/** A line that is there before anything is said in it, so that what is said is said aloud too. */
function lineOfPage(): HTMLElement {
  const made = document.createElement('p')
  made.className = 'told'
  made.setAttribute('role', 'status')
  document.body.append(made)
  return made
}

/** What says something for some milliseconds, aloud too. */
export function teller(): (words: string, stays?: number) => void {
  line ??= lineOfPage()
  const told = line
  return (words, stays = 2_500) => {
    told.textContent = words
    clearTimeout(timer)
    timer = window.setTimeout(() => told.replaceChildren(), stays)
  }
}
