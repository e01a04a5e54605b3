/** What can go wrong: code, message, what to do about it, exit status of the command, HTTP status of the server. */
export interface ErrorKind {
  readonly code: string
  /** `{name}` stands for a value that the place of the error gives. */
  readonly message: string
  readonly remedy: string
  /** 1 where it is not given. */
  readonly exit?: number
  readonly status: number
}

/** Codes are never reused or renumbered: people search for them. `docs/errors.md` lists each, and a test compares the two. */
export const errorKinds = {
  // The command and its options
  usage: {
    code: 'DL001',
    message: '{problem}',
    remedy: 'See `dateline --help` and `dateline COMMAND --help`.',
    exit: 2,
    status: 400,
  },
  // Files that are read
  'not-found': {
    code: 'DL010',
    message: 'There is no file {path}.',
    remedy: 'Check the path; `-` reads from standard input.',
    status: 404,
  },
  unreadable: {
    code: 'DL011',
    message: 'The file {path} cannot be read ({reason}).',
    remedy: 'Check who may read the file and whether its disk is there.',
    status: 403,
  },
  directory: {
    code: 'DL012',
    message: '{path} is a folder.',
    remedy: 'Name the files in it, such as `{path}/*.txt`.',
    status: 400,
  },
  binary: {
    code: 'DL013',
    message: '{where} is not text: {reason}.',
    remedy:
      'Give text, a page, a feed or a wire format; convert PDF and office files to text first.',
    status: 415,
  },
  'not-utf8': {
    code: 'DL014',
    message: '{where} is not valid UTF-8: a wrong byte at position {position}.',
    remedy: 'Convert it to UTF-8, or name its encoding, such as `--encoding windows-1252`.',
    status: 400,
  },
  'too-big': {
    code: 'DL015',
    message: '{where} is longer than {limit}.',
    remedy: 'A report is no longer than that: split it, one report a line of JSONL.',
    status: 413,
  },
  'not-decoded': {
    code: 'DL016',
    message: '{where} is not valid {encoding}.',
    remedy: 'Convert it to UTF-8, or name the right encoding with `--encoding`.',
    status: 400,
  },
  'broken-archive': {
    code: 'DL017',
    message: '{where} cannot be unpacked: {reason}.',
    remedy: 'Pack it again, as gzip or as zip without a password, with plain names inside.',
    status: 422,
  },
  'unpacks-too-far': {
    code: 'DL018',
    message: '{where} unpacks to more than {limit}.',
    remedy: 'Unpack it yourself, look at what is in it, and give the reports.',
    status: 413,
  },
  // What is in them
  'broken-json': {
    code: 'DL020',
    message: '{where} is no JSON: {reason}.',
    remedy: 'Write each report as one JSON object; in JSONL each on a line of its own.',
    status: 400,
  },
  'not-an-object': {
    code: 'DL021',
    message: '{where} holds {found} where a report should be.',
    remedy:
      'A report is an object with `text` and, if known, `id`, `url`, `date`, `publisher`, `title`.',
    status: 400,
  },
  'no-text': {
    code: 'DL022',
    message: '{where} has no field `text`.',
    remedy: 'Put the body of the report into `text` and its headline into `title`.',
    status: 422,
  },
  'wrong-field': {
    code: 'DL023',
    message: 'In {where} the field `{field}` is {found}, not {wanted}.',
    remedy: 'Correct the field, or leave it out when it is not known (only `text` is needed).',
    status: 422,
  },
  'empty-text': {
    code: 'DL024',
    message: '{where} has an empty text.',
    remedy: 'Give the words of the report; a headline alone is no report.',
    status: 422,
  },
  'not-english': {
    code: 'DL025',
    message: '{where} is not English but, as it seems, {language}.',
    remedy: 'Dateline reads English reports only: give an English version.',
    status: 422,
  },
  'too-long': {
    code: 'DL026',
    message: '{where} has {length} characters; the most is {limit}.',
    remedy: 'Give one report at a time; split collections into reports.',
    status: 413,
  },
  doctype: {
    code: 'DL027',
    message: '{where} declares a document type or entities of its own.',
    remedy: 'Remove the declaration (`<!DOCTYPE ...>`): XML with one is refused.',
    status: 422,
  },
  'broken-xml': {
    code: 'DL028',
    message: '{where} is no well-formed XML: {reason}.',
    remedy: 'Check that the file is whole and is RSS, Atom, OPML, NewsML or NITF.',
    status: 422,
  },
  'no-report': {
    code: 'DL029',
    message: '{where} holds no report: {reason}.',
    remedy: 'Give a report with running text; pictures, events and lists of links hold none.',
    status: 422,
  },
  // The reader
  'no-model': {
    code: 'DL030',
    message: 'The reader’s model is missing or broken ({reason}).',
    remedy: 'Restore the folder `models/` from the repository: `git checkout -- models`.',
    status: 500,
  },
  'not-read': {
    code: 'DL031',
    message: '{where} could not be read: {reason}.',
    remedy: 'This is a fault of Dateline: please report it together with the text.',
    status: 500,
  },
  // Fetching
  'address-refused': {
    code: 'DL050',
    message: '{url} is not fetched: {reason}.',
    remedy:
      'Only public addresses of http and https are fetched. A server of your own network is, if you name it: `--allow-host HOST:PORT`.',
    status: 403,
  },
  'not-fetched': {
    code: 'DL051',
    message: '{url} could not be fetched: {reason}.',
    remedy: 'Check the address and the connection, and try again later.',
    status: 502,
  },
  'http-status': {
    code: 'DL052',
    message: '{url} answered with status {answer}.',
    remedy: 'Open the address in a browser to see whether it is right and open to all.',
    status: 502,
  },
  'fetched-too-much': {
    code: 'DL053',
    message: '{url} sends more than {limit}.',
    remedy: 'Fetch it yourself, and give the file if it is what you wanted.',
    status: 502,
  },
  'fetched-too-slowly': {
    code: 'DL054',
    message: '{url} did not answer whole within {limit}.',
    remedy: 'Try again later, or fetch it yourself and give the file.',
    status: 504,
  },
  'closed-to-robots': {
    code: 'DL055',
    message: '{url} is closed to programs by the robots.txt of its site.',
    remedy: 'Open it in a browser, save the page and give the file.',
    status: 403,
  },
  'too-many': {
    code: 'DL056',
    message: '{where} lists more than {limit} entries; the others were left out.',
    remedy: 'Split the list, or give the addresses of single reports.',
    status: 413,
  },
  'no-network': {
    code: 'DL057',
    message: '{where} only names addresses, and nothing is fetched here.',
    remedy: 'Give the feeds to `dateline read` or `dateline add`, which fetch them.',
    status: 422,
  },
  // Output
  'output-exists': {
    code: 'DL040',
    message: 'The file {path} exists already.',
    remedy: 'Choose another name for `-o`, or overwrite it with `--force`.',
    exit: 2,
    status: 409,
  },
  'not-writable': {
    code: 'DL041',
    message: 'The file {path} cannot be written ({reason}).',
    remedy: 'Check that its folder exists and that you may write there.',
    status: 500,
  },
  'disk-full': {
    code: 'DL042',
    message: 'There is no room left on the disk for {path}.',
    remedy:
      'Make room and give the same command again; with `--jsonl FILE -o OUT` it goes on where it stopped.',
    status: 507,
  },
  'other-source': {
    code: 'DL043',
    message: '{path} was begun from other input than {source}.',
    remedy: 'Name the same input as before, another `-o`, or begin anew with `--force`.',
    exit: 2,
    status: 409,
  },
  interrupted: {
    code: 'DL044',
    message: 'Interrupted after {done}.',
    remedy: '{remedy}',
    exit: 130,
    status: 499,
  },
  // Places of the user's own
  'not-geonames': {
    code: 'DL060',
    message: '{path} is no whole dump of GeoNames: {reason}.',
    remedy:
      'Give allCountries.zip, cities500.zip or the zip of a country as GeoNames has it for download, or the text in it.',
    status: 422,
  },
  'broken-places': {
    code: 'DL061',
    message: 'The imported places cannot be used: {reason}.',
    remedy:
      'Import them again with `dateline import-places FILE`, or go without them with `dateline import-places --remove`.',
    status: 500,
  },
  // The store
  'store-closed': {
    code: 'DL070',
    message: 'The store {place} cannot be opened ({reason}).',
    remedy:
      'Check that its folder or server exists and that you may write there; `--data FILE` names another.',
    status: 503,
  },
  'store-busy': {
    code: 'DL071',
    message: 'The store {place} is held by another program.',
    remedy: 'Wait until that has finished, then give the same command again: nothing is lost.',
    status: 503,
  },
  'store-broken': {
    code: 'DL072',
    message: 'The store {place} does not work as it should ({reason}).',
    remedy: 'Put it aside and bring back your last backup: `dateline restore FILE --data NEW`.',
    status: 500,
  },
  'store-away': {
    code: 'DL073',
    message: 'The database {place} does not answer ({reason}).',
    remedy: 'Check that it runs and that `DATABASE_URL` is right; what was acknowledged is kept.',
    status: 503,
  },
  'store-newer': {
    code: 'DL074',
    message: 'The store {place} was made by a newer Dateline.',
    remedy: 'Install that version or a later one; this one leaves the store as it is.',
    status: 503,
  },
  'wrong-query': {
    code: 'DL075',
    message: '{problem}',
    remedy: 'See `dateline search --help`.',
    exit: 2,
    status: 400,
  },
  'not-kept': {
    code: 'DL076',
    message: 'No report {id} is kept.',
    remedy: 'Look it up with `dateline search`; ids are those of the store.',
    status: 404,
  },
  'not-a-backup': {
    code: 'DL077',
    message: '{path} is no whole backup of Dateline ({reason}).',
    remedy: 'Give a file that `dateline backup` has written to its end.',
    status: 400,
  },
  'wrong-correction': {
    code: 'DL079',
    message: 'The correction cannot be made: {problem}.',
    remedy: 'Take kind and words from the record as the machine has it; see docs/corrections.md.',
    exit: 2,
    status: 422,
  },
  // The server
  'bad-request': {
    code: 'DL080',
    message: 'The request is not as it should be: {problem}.',
    remedy: 'See what it may hold in `/v1/openapi.json` or docs/api.md.',
    status: 400,
  },
  'no-route': {
    code: 'DL081',
    message: 'There is nothing at this address, or not for this method.',
    remedy: 'See what there is in `/v1/openapi.json`.',
    status: 404,
  },
  'unknown-id': {
    code: 'DL082',
    message: 'There is no {what} of this id.',
    remedy: 'Take ids from the answers of this server; a report may have been removed.',
    status: 404,
  },
  'no-token-given': {
    code: 'DL083',
    message: 'This server answers only to who has its token.',
    remedy: 'Send it as `Authorization: Bearer TOKEN`.',
    status: 401,
  },
  'foreign-page': {
    code: 'DL084',
    message: 'A page of another site may not use this server.',
    remedy: 'Ask from a program, or from a page of this server.',
    status: 403,
  },
  'foreign-host': {
    code: 'DL085',
    message: 'This server does not go by the name that was asked for.',
    remedy: 'Use the address it printed when it started, or start it with `--name`.',
    status: 421,
  },
  'too-many-requests': {
    code: 'DL086',
    message: 'Too many requests came from one address.',
    remedy: 'Wait as many seconds as `Retry-After` says.',
    status: 429,
  },
  busy: {
    code: 'DL087',
    message: 'The server has as much to {work} as it takes at a time.',
    remedy: 'Ask again after some seconds.',
    status: 503,
  },
  'wrong-media': {
    code: 'DL088',
    message: 'The body of the request is not of a kind that is taken here.',
    remedy: 'Send JSON, as `Content-Type: application/json`.',
    status: 415,
  },
  'server-fault': {
    code: 'DL089',
    message: 'The server could not answer.',
    remedy: 'Ask again; if it stays so, the log of the server says why.',
    status: 500,
  },
  'body-too-big': {
    code: 'DL090',
    message: 'The request is bigger than is taken here.',
    remedy: 'Send one report at a time; add big files with `dateline add`.',
    status: 413,
  },
  'token-needed': {
    code: 'DL091',
    message: 'Other machines can reach {host}, so a token is needed.',
    remedy: 'Put a long random line into a file and name it with `--token-file`.',
    exit: 2,
    status: 500,
  },
  'bad-token-file': {
    code: 'DL092',
    message: 'The file of the token cannot be used: {reason}.',
    remedy: 'Write a random line of 20 characters or more, as `openssl rand -hex 32` does.',
    exit: 2,
    status: 500,
  },
  'not-listening': {
    code: 'DL093',
    message: 'The server cannot listen at {address} ({reason}).',
    remedy: 'Stop what listens there, or choose another `--port`.',
    status: 500,
  },
} as const satisfies { readonly [name: string]: ErrorKind }
