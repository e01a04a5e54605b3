import { once } from 'node:events'

/** Prints to standard output and waits while its reader is slower; says false when nobody reads any more. */
export async function print(text: string | Uint8Array): Promise<boolean> {
  if (process.stdout.destroyed) return false
  if (!process.stdout.write(text)) {
    await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')])
  }
  return !process.stdout.destroyed
}

/** A reader that goes away (`| head`) is no error: `gone` is called, once, and later output is dropped. */
export function whenNobodyReads(gone: () => void): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.stdout.destroy()
    gone()
  })
}
