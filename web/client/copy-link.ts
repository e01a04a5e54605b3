import { teller } from './tell.ts'

/** Copies the address of a datum. Only kept reports have one. */
export function copyLinks(): (anchor: string | null) => Promise<void> {
  const tell = teller()
  return async (anchor) => {
    if (!location.pathname.startsWith('/reports/'))
      return tell('Only a kept report has an address.')
    const address = new URL(anchor === null ? location.pathname : `#${anchor}`, location.href).href
    try {
      await navigator.clipboard.writeText(address)
      tell(anchor === null ? 'Link to the report copied.' : `Link to ${anchor} copied.`)
    } catch {
      // Without leave to copy the address still stands where it can be taken from.
      if (anchor !== null) location.hash = anchor
      tell('The link is in the address bar.')
    }
  }
}
