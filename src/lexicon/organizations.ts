import { normalName } from './normal-name.ts'

/** Short names of bodies so well known that reports do not spell them out, with their long names (keys as in `organizationKey`). */
const longNames: ReadonlyMap<string, string> = new Map([
  ['un', 'united nations'],
  ['eu', 'european union'],
  ['security council', 'united nations security council'],
  ['unsc', 'united nations security council'],
  ['unhcr', 'united nations high commissioner for refugees'],
  ['unicef', 'united nations childrens fund'],
  ['who', 'world health organization'],
  ['wto', 'world trade organization'],
  ['imf', 'international monetary fund'],
  ['icc', 'international criminal court'],
  ['icj', 'international court of justice'],
  ['icrc', 'international committee of red cross'],
  ['iaea', 'international atomic energy agency'],
  ['opcw', 'organization for prohibition of chemical weapons'],
  ['osce', 'organization for security and cooperation in europe'],
  ['nato', 'north atlantic treaty organization'],
  ['au', 'african union'],
  ['asean', 'association of southeast asian nations'],
  ['opec', 'organization of petroleum exporting countries'],
  ['ecb', 'european central bank'],
  ['fed', 'federal reserve'],
  ['us federal reserve', 'federal reserve'],
  ['fbi', 'federal bureau of investigation'],
  ['cia', 'central intelligence agency'],
  ['nsa', 'national security agency'],
  ['dhs', 'department of homeland security'],
  ['doj', 'department of justice'],
  ['epa', 'environmental protection agency'],
  ['cdc', 'centers for disease control and prevention'],
  ['gop', 'republican party'],
  ['dnc', 'democratic national committee'],
  ['rnc', 'republican national committee'],
  ['nra', 'national rifle association'],
  ['aclu', 'american civil liberties union'],
  ['hrw', 'human rights watch'],
  ['msf', 'doctors without borders'],
  ['medecins sans frontieres', 'doctors without borders'],
  ['rsf', 'reporters without borders'],
  ['isis', 'islamic state'],
  ['isil', 'islamic state'],
  ['daesh', 'islamic state'],
  ["da'esh", 'islamic state'],
  ['islamic state group', 'islamic state'],
  ['pkk', 'kurdistan workers party'],
  ['ypg', "people's protection units"],
  ['sdf', 'syrian democratic forces'],
  ['fsa', 'free syrian army'],
  ['plo', 'palestine liberation organization'],
  ['idf', 'israel defense forces'],
  ['irgc', 'islamic revolutionary guard corps'],
  ['bbc', 'british broadcasting corporation'],
])

const fullNames: ReadonlySet<string> = new Set(longNames.values())

/** Whether a key is the long name of such a body: it shortens no other. */
export const isFullName = (key: string): boolean => fullNames.has(key)

/** Words that mark a name as that of an armed group. */
export const armedNames: ReadonlySet<string> = new Set(
  (
    'isis isil daesh taliban hezbollah hizbollah hizbullah hamas qaeda qaida al-qaeda al-qaida alqaeda shabaab shabab al-shabaab haram nusra al-nusra houthi houthis huthi huthis pkk ypg sdf fsa farc eln ' +
    'mujahideen mujahedin insurgents rebels militia militias brigade brigades guerrillas resistance jihad haganah irgun ira eta lashkar jaish ahrar al-sham sham liberation wagner peshmerga janjaweed sendero lra m23 tigers jamaat jaysh'
  ).split(' '),
)

/** The key of an organization's name: no full stops, "UN" spelled out. */
export function organizationKey(name: string): string {
  const plain = normalName(name)
    .replace(/\b([a-z])\.(?=[a-z]\b|\s|$)/g, '$1')
    .replace(/['’]s\b|[".,()“”]/g, '')
    .trim()
  const long = longNames.get(plain)
  if (long) return long
  return plain
    .split(' ')
    .filter((word) => word !== 'the')
    .map((word) => (word === 'un' || word === 'eu' ? (longNames.get(word) as string) : word))
    .join(' ')
}

/** Bodies whose names do not say which country they belong to. */
const homes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'united-states':
      'pentagon|state department|white house|justice department|treasury department|treasury|department of state|department of defense|department of justice|defense department|department of homeland security|federal bureau of investigation|central intelligence agency|national security agency|national security council|congress|senate|house of representatives|supreme court|federal reserve|environmental protection agency|centers for disease control and prevention|republican party|democratic party|centcom|capitol hill',
    'united-kingdom':
      'downing street|foreign office|home office|ministry of defence|scotland yard|house of commons|house of lords|whitehall|bank of england|conservative party|labour party',
    russia: 'kremlin|duma|state duma|federal security service',
    france: "elysee|elysee palace|quai d'orsay",
    germany: 'bundestag|bundeswehr',
    israel: 'knesset|israel defense forces|mossad|shin bet',
    ukraine: 'verkhovna rada|rada',
    turkey: 'grand national assembly',
    poland: 'sejm',
    iran: 'islamic revolutionary guard corps|revolutionary guards|majlis',
    india: 'lok sabha|rajya sabha',
    china: 'politburo|communist party of china',
    'south-korea': 'blue house',
  }).flatMap(([country, names]) => names.split('|').map((name) => [name, country] as const)),
)

/** Id of the country to which a well-known body belongs. */
export const homeOfOrganization = (name: string): string | null =>
  homes.get(organizationKey(name)) ?? null

/** Whether a name is that of a body everybody knows by its letters: "U.N.", "NATO". */
export const isKnownOrganization = (name: string): boolean => {
  const plain = normalName(name).replace(/\./g, '')
  const known = longNames.has(plain) || fullNames.has(plain) || fullNames.has(organizationKey(name))
  return known && /[A-Z]/.test(name)
}
