const KINDS = [
  ['event', 'Events'],
  ['figure', 'Figures'],
  ['label', 'Names'],
  ['time', 'Times'],
  ['place', 'Places'],
] as const

const AT_FIRST: readonly string[] = ['event', 'figure', 'label']

/** Which kinds are marked in the text and noted beside it; statements always are. */
export function Switches() {
  return (
    <fieldset className="switches">
      <legend>Mark</legend>
      {KINDS.map(([kind, name]) => (
        <label key={kind} className={kind}>
          <input
            type="checkbox"
            id={`show-${kind}`}
            autoComplete="off"
            defaultChecked={AT_FIRST.includes(kind)}
          />
          <span className="sign" aria-hidden="true" />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
