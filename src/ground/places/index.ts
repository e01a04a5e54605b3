import type { PassageFinding } from '../../find/findings.ts'
import { ownStates } from '../../find/own-states.ts'
import type { ToponymFinding } from '../../find/places/finding.ts'
import { homeOf } from '../../find/places/peoples.ts'
import { type GazetteerPlace, placesNamed } from '../../lexicon/gazetteer.ts'
import { importedPlaces } from '../../lexicon/imported-places.ts'
import { placeKey } from '../../lexicon/place-key.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Place } from '../../record/record.ts'
import { candidates } from './candidates.ts'
import { isStranger } from './is-stranger.ts'
import type { NameGroup } from './name-group.ts'
import { isPairGap } from './pairs.ts'
import { precisionOf } from './precision.ts'
import { prior } from './prior.ts'
import { resolve } from './resolve.ts'
import { outerVotes, publisherTown } from './setting.ts'
import { votes } from './votes.ts'

/** Below this the reader is so unsure that a name nobody knows is left out. */
const leastSureOfUnknown = 0.5

export interface PlaceOptions {
  /** Names that stand for a government, are a part of a name or name a people get a point too. */
  readonly everyRole?: boolean
  /** What page and desk added: credits and links to other reports say nothing of where this one is. */
  readonly passages?: readonly PassageFinding[]
}

/**
 * The places of a report on the map. By default only names that stand for a location; `everyRole` gives the names that stand for
 * a government a point too. A name that the gazetteer lacks stays, without a point.
 *
 * @example "Kars, Norland" gives the Kars that lies in Norland
 */
export function groundPlaces(
  reading: Reading,
  toponyms: readonly ToponymFinding[],
  options: PlaceOptions = {},
): readonly Place[] {
  const { text } = reading.report
  const peoples = options.everyRole ? toponyms.filter(({ role }) => role === 'people') : []
  const names = toponyms.filter(({ role }) => role !== 'people')
  return [
    ...namedPlaces(reading, names, options),
    ...peoples.flatMap((one) => homePlace(text, one)),
  ].sort((a, b) => a.words[0] - b.words[0])
}

function homePlace(text: string, { span, found }: ToponymFinding): readonly Place[] {
  const home = homeOf(text.slice(...span))
  const [place] = home === null ? [] : byPrior(placesNamed(home))
  if (!place) return []
  const { name, lat, lon, country, geonameid, kind } = place
  const precision = precisionOf(kind)
  return [{ words: span, name, lat, lon, country, geonameid, precision, found }]
}

function namedPlaces(
  reading: Reading,
  toponyms: readonly ToponymFinding[],
  options: PlaceOptions,
): readonly Place[] {
  const { text, publisher } = reading.report
  const forms = toponyms.map(({ span }) => text.slice(...span))
  const groups = new Map<string, NameGroup>()
  const groupOf = forms.map((form) => {
    const key = keyOf(form)
    const known = groups.get(key)
    const group = known
      ? { ...known, mentions: known.mentions + 1 }
      : { key, candidates: byPrior(candidates(form)), mentions: 1 }
    groups.set(key, group)
    return key
  })
  const town = publisherTown(publisher)
  const list = [...groups.values()]
  const voters = town && !groups.has(town.key) ? [...list, town] : list
  const pairs: [NameGroup, NameGroup][] = []
  for (const [index, toponym] of toponyms.entries()) {
    const next = toponyms[index + 1]
    const part = groups.get(groupOf[index] ?? '')
    const whole = groups.get(groupOf[index + 1] ?? '')
    if (!next || !part || !whole || part === whole) continue
    if (isPairGap(text.slice(toponym.span[1], next.span[0]))) pairs.push([part, whole])
  }
  const all = votes(voters, outerVotes(reading))
  const resolved = resolve(list, all, pairs, town)
  const isInvented = ownStates(reading).byName.size > 0
  const furniture = (options.passages ?? []).filter(({ role }) => role === 'furniture')
  return toponyms.flatMap(({ span, role, found }, index): Place[] => {
    if (furniture.some(({ words }) => words[0] <= span[0] && span[1] <= words[1])) return []
    if (role !== 'place' && !options.everyRole) return []
    const group = groups.get(groupOf[index] ?? '')
    const likeliest = group && resolved.get(group)
    const meant =
      likeliest && !isStranger(likeliest.place, group, all, isInvented) ? likeliest : undefined
    if (!meant && (found.sure < leastSureOfUnknown || street.test(forms[index] ?? ''))) return []
    return [
      {
        words: span,
        name: meant?.place.name ?? forms[index] ?? '',
        lat: meant?.place.lat ?? null,
        lon: meant?.place.lon ?? null,
        country: meant?.place.country ?? null,
        geonameid: meant?.place.geonameid ?? null,
        precision: meant ? precisionOf(meant.place.kind) : null,
        found: {
          rule: ruleOf(found.rule, meant?.place),
          sure: meant ? found.sure * meant.sure : found.sure * 0.5,
        },
      },
    ]
  })
}

/** A point that comes from the user's own places says so. */
const ruleOf = (rule: string, place: GazetteerPlace | undefined): string =>
  place?.from === undefined ? rule : `${rule}+${importedPlaces()?.version ?? ''}`

const street =
  /\b(?:St|Street|Ave|Avenue|Road|Rd|Blvd|Boulevard|Lane|Ln|Drive|Dr|Court|Parkway|Highway|Building|Hall|School|Church|Club|Store|Apartments|Hospital)\.?$/

/** Short forms keep their capitals and dots: "Me." is no "me". */
const keyOf = (form: string): string => (form.length <= 3 ? form : placeKey(form))

const byPrior = (found: readonly GazetteerPlace[]): readonly GazetteerPlace[] =>
  found.length < 2 ? found : [...found].sort((a, b) => prior(b) - prior(a))
