import type { ShownProgress } from '../../src/serve/shown-front.ts'

/** How far something is: how many reports of those that are known of. */
export function Progress({ name, done, known }: ShownProgress) {
  return (
    <div className="progress" id="progress">
      <label htmlFor="bar">Reading {name}</label>
      <progress id="bar" value={known === 0 ? undefined : done} max={Math.max(1, known)} />
      <span className="line">
        {known === 0 ? 'looking for reports' : `${done} of ${known} reports read`}
      </span>
    </div>
  )
}
