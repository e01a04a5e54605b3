/** What a robots.txt says to one program (RFC 9309). */
export interface Robots {
  readonly allows: (path: string) => boolean
  /** Seconds asked for between two requests, null where nothing is asked. */
  readonly delay: number | null
}

interface Rule {
  readonly pattern: string
  readonly allow: boolean
}

export const openToAll: Robots = { allows: () => true, delay: null }
export const closed: Robots = { allows: () => false, delay: null }

/** Whether a path starts as a pattern says, in which `*` stands for anything and `$` for the end; no backtracking. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$')
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split('*')
  const [first = '', ...rest] = parts
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const [index, part] of rest.entries()) {
    if (anchored && index === rest.length - 1) {
      return path.length - part.length >= at && path.endsWith(part)
    }
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return !anchored || rest.length > 0 || at === path.length
}

interface Group {
  readonly agents: string[]
  readonly rules: Rule[]
  delay: number | null
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = []
  let open = false
  for (const line of text.split(/\r\n|\r|\n/, 20_000)) {
    const [key = '', ...rest] = line.split('#', 1)[0]?.split(':') ?? []
    const name = key.trim().toLowerCase()
    const value = rest.join(':').trim()
    if (name === 'user-agent') {
      if (!open) groups.push({ agents: [], rules: [], delay: null })
      open = true
      groups.at(-1)?.agents.push(value.toLowerCase())
      continue
    }
    const group = groups.at(-1)
    if (!group || !['allow', 'disallow', 'crawl-delay'].includes(name)) continue
    open = false
    if (name === 'crawl-delay') group.delay = Number.parseFloat(value) || null
    else if (value !== '') group.rules.push({ pattern: value, allow: name === 'allow' })
  }
  return groups
}

/**
 * The rules of a robots.txt for a program: those that name it, else those for all. The longest pattern that fits decides, and of
 * two as long the one that allows.
 *
 * @example robotsOf('User-agent: *\nDisallow: /private', 'dateline').allows('/private/1') // false
 */
export function robotsOf(text: string, program: string): Robots {
  const groups = groupsOf(text)
  const named = groups.filter(({ agents }) => agents.includes(program))
  const own = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'))
  const rules = own.flatMap((group) => group.rules)
  return {
    allows: (path) => {
      let best: Rule | null = null
      for (const rule of rules) {
        const length = best === null ? -1 : best.pattern.length
        const better =
          rule.pattern.length > length || (rule.pattern.length === length && rule.allow)
        if (better && matches(rule.pattern, path)) best = rule
      }
      return best === null || best.allow
    },
    delay: own.find(({ delay }) => delay !== null)?.delay ?? null,
  }
}
