/** Whether files are being dragged, and no text or link of a page. */
const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false

function takeDrops(form: HTMLFormElement, input: HTMLInputElement): void {
  let depth = 0
  const show = (by: number) => {
    depth = Math.max(0, by === 0 ? 0 : depth + by)
    document.body.classList.toggle('dropping', depth > 0)
  }
  addEventListener('dragenter', (event) => {
    if (hasFiles(event)) show(1)
  })
  addEventListener('dragleave', (event) => {
    if (hasFiles(event)) show(-1)
  })
  addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault()
  })
  addEventListener('drop', (event) => {
    show(0)
    const files = event.dataTransfer?.files
    if (!files || files.length === 0) return
    event.preventDefault()
    input.files = files
    form.requestSubmit()
  })
}

/** Files may be dropped anywhere on the page; and what is sent is said to be read until its page comes. */
export function start(element: HTMLElement): void {
  const form = element as HTMLFormElement
  const input = form.querySelector<HTMLInputElement>('input[type="file"]')
  const button = form.querySelector<HTMLButtonElement>('button[type="submit"]')
  if (input) takeDrops(form, input)
  if (!button) return
  const words = button.textContent
  form.addEventListener('submit', () => {
    button.textContent = 'Reading…'
    button.disabled = true
  })
  // Whoever comes back by the browser's own way finds the form as it was.
  addEventListener('pageshow', () => {
    button.textContent = words
    button.disabled = false
  })
}
