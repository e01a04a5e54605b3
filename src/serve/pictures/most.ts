/** So many events are looked at for one picture, those of the newest reports. */
export const mostEvents = 10_000
