import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { frameOf } from '../../../web/pictures/map/frame.ts'
import { MapPicture } from '../../../web/pictures/map/map-picture.tsx'
import { periodOf } from '../../../web/pictures/time/period.ts'
import { TimePicture } from '../../../web/pictures/time/time-picture.tsx'
import { byPlaceOf, somePlaces } from './made-places.ts'
import { someTimes } from './made-times.ts'

const narrowed = { query: { country: 'GE' }, ignored: [] }
const lines = (svg: string): string => `${svg.replaceAll('><', '>\n<')}\n`

// `npx vitest run test/web/pictures/stored.test.ts -u` draws them anew: look at them before they are kept.

test('the map is drawn as it is kept', async () => {
  const frame = frameOf(null, somePlaces)
  const svg = renderToStaticMarkup(
    MapPicture({ picture: byPlaceOf(somePlaces), frame, narrowed, chosen: 'Bellhaven' }),
  )
  await expect(lines(svg)).toMatchFileSnapshot('./stored/map.svg')
})

test('the timeline is drawn as it is kept', async () => {
  const period = periodOf(someTimes, {})
  const svg = renderToStaticMarkup(
    TimePicture({ picture: someTimes, period, lanes: 'type', narrowed, chosen: null }),
  )
  await expect(lines(svg)).toMatchFileSnapshot('./stored/timeline.svg')
})
