/** What came of asking a feed once. */
export type PollResult = 'news' | 'nothing' | 'failed'

export interface PollTime {
  /** Milliseconds until the feed is asked again. */
  readonly wait: number
  readonly failures: number
}

const longest = 24 * 3600 * 1000
/** A feed that is quiet is asked this many times less often at most. */
const quiet = 4

/**
 * How long to wait before a feed is asked again: a quiet one a little longer each time, one that fails twice as long each
 * time, a day at most.
 *
 * @example nextPoll('failed', 900_000, { wait: 900_000, failures: 1 }) // { wait: 3_600_000, failures: 2 }
 */
export function nextPoll(result: PollResult, every: number, last: PollTime): PollTime {
  if (result === 'news') return { wait: every, failures: 0 }
  if (result === 'nothing') {
    return { wait: Math.min(longest, every * quiet, Math.max(every, last.wait * 1.5)), failures: 0 }
  }
  const failures = last.failures + 1
  return { wait: Math.max(every, Math.min(longest, every * 2 ** Math.min(failures, 20))), failures }
}
