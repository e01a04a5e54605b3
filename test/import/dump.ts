/** A line of an invented dump of GeoNames; all that is not given is that of a hamlet in Norland (`XN`). */
export function dumpLine(more: {
  readonly id: number
  readonly name: string
  readonly ascii?: string
  readonly others?: string
  readonly point?: readonly [lat: number, lon: number]
  readonly feature?: string
  readonly country?: string
  readonly admin1?: string
  readonly people?: number
}): string {
  const [lat, lon] = more.point ?? [51.5, 40.25]
  const [group, code] = (more.feature ?? 'P.PPL').split('.')
  return [
    more.id,
    more.name,
    more.ascii ?? more.name,
    more.others ?? '',
    lat,
    lon,
    group,
    code,
    more.country ?? 'XN',
    '',
    more.admin1 ?? '07',
    '',
    '',
    '',
    more.people ?? 0,
    '',
    120,
    'Etc/UTC',
    '2031-03-04',
  ].join('\t')
}

/** Towns, a river, a district and a school, all invented. */
export const smallDump: readonly string[] = [
  dumpLine({ id: 1, name: 'Qarvelholm', people: 9000, others: 'QVH,Kvarvelholm,Карвел' }),
  dumpLine({ id: 2, name: 'Qarvelholm', point: [-20.125, 30.5], country: 'XS' }),
  dumpLine({ id: 3, name: 'Zløbrin', ascii: 'Zlobrin', people: 120 }),
  dumpLine({ id: 4, name: 'Vrask', feature: 'H.STM', country: '' }),
  dumpLine({ id: 5, name: 'Qarvel District', feature: 'A.ADM2' }),
  dumpLine({ id: 6, name: 'Qarvel School', feature: 'S.SCH' }),
  dumpLine({ id: 7, name: 'Old Qarvel', feature: 'P.PPLH' }),
]
