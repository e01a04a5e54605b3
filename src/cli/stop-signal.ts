import { whenNobodyReads } from './print.ts'

/** The wish to stop: by Ctrl-C, or because nobody reads what is printed. */
export interface StopSignal {
  readonly signal: AbortSignal
  readonly unheard: () => boolean
}

const oneKeyPress = 500

/** The first Ctrl-C lets the threads come to the end of what they read; the second ends everything at once. */
export function stopSignal(): StopSignal {
  const stop = new AbortController()
  let heard = true
  let since = 0
  const halt = () => {
    stop.abort()
    process.stdin.destroy()
  }
  const interrupt = () => {
    // The threads of the model cannot be ended in an orderly way; what is written so far is whole in any case.
    if (stop.signal.aborted) {
      // npx sends on what the terminal has sent to everybody: that is still the first Ctrl-C.
      if (Date.now() - since > oneKeyPress) process.kill(process.pid, 'SIGKILL')
      return
    }
    since = Date.now()
    process.stderr.write('\nStopping in a moment (Ctrl-C again: at once).\n')
    halt()
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  whenNobodyReads(() => {
    heard = false
    halt()
  })
  return { signal: stop.signal, unheard: () => !heard }
}
