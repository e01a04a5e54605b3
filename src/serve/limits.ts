const second = 1_000

/** What one server takes; a request beyond it is refused before it costs much. */
export const limits = {
  /** Bytes of a body: a text of the most characters, each of three bytes. */
  body: 1024 * 1024,
  /** Bytes of all headers, and characters of an id in an address. */
  headers: 16 * 1024,
  id: 200,
  connections: 512,
  /** Bytes of all files that are sent at once, and how many there may be. */
  upload: 16 * 1024 * 1024,
  files: 20,
  /** What is being read for pages at a time, and what is held for them afterwards, milliseconds at most. */
  readings: 4,
  heldReadings: 16,
  heldTime: 30 * 60 * second,
  /** Of one reading that is held in memory, and of one that keeps what it reads: reports, and characters in all. */
  held: { reports: 100, characters: 1_000_000 },
  kept: { reports: 10_000, characters: 32_000_000 },
  /** Milliseconds until all headers, and all of a request, must be there; who sends slower is cut off. */
  headersTime: 10 * second,
  requestTime: 20 * second,
  idleTime: 60 * second,
  keepAliveTime: 10 * second,
  /** How often the two are looked after. */
  checkTime: second,
  /** How long a stop waits for what is being answered. */
  stopTime: 10 * second,
  /** How long it waits for what is read for pages, where that comes from elsewhere. */
  stopReading: 3 * second,
  /** Listeners to the stream, and exports under way. */
  listeners: 64,
  exports: 4,
  /** Requests of one address a minute: of all kinds, of texts to read, of exports, and with a wrong token. */
  perMinute: { all: 30_000, read: 120, export: 30, wrongToken: 30 },
}
