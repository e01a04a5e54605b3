/** The rooms in the order of the data, and what each may import besides itself and the leaves. */
const rooms = {
  record: [],
  text: ['record'],
  lexicon: ['record', 'text'],
  ingest: ['record', 'text'],
  import: ['record', 'text', 'lexicon', 'ingest'],
  reader: ['record', 'text', 'lexicon'],
  find: ['record', 'text', 'lexicon'],
  ground: ['record', 'text', 'lexicon', 'find'],
  store: ['record'],
  export: ['record', 'text', 'lexicon'],
  flow: ['record', 'text', 'ingest', 'reader', 'find', 'ground', 'store'],
  serve: ['record', 'text', 'ingest', 'store', 'export', 'flow'],
  client: [],
  cli: ['record', 'text', 'ingest', 'import', 'store', 'export', 'flow', 'serve'],
}
/** The only files outside the rooms that every room but `record` may import. */
const leaves = '^src/(errors|data-folder)\\.ts$'
/** The reader's output type is what the later rooms work on; its model stays inside. */
const readingType = '^src/reader/reading\\.ts$'

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports-only-earlier-rooms`,
  comment: `src/${room} may import ${allowed.join(', ') || 'nothing'} (see docs/architecture.md)`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: '^src/',
    pathNot: [
      `^src/(${[room, ...allowed].join('|')})/`,
      ...(room === 'record' ? [] : [leaves]),
      ...(['find', 'ground'].includes(room) ? [readingType] : []),
    ],
  },
}))

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'pages-are-functions-of-data',
      comment: 'web shows records: it may import the nouns, exact text, what each page shows and the client of the API, no room that makes or keeps them.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/', pathNot: '^src/((record|text|client)/|serve/shown[a-z-]*\\.ts$)' },
    },
    {
      name: 'source-imports-no-pages',
      comment: 'The built pages are loaded, not imported.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^web/' },
    },
    {
      name: 'no-cycles',
      comment: 'Files that import each other cannot be understood one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'subjects-of-find-stand-alone',
      comment: 'A subject of find may use findings.ts and the helpers in find/tree, no other subject.',
      severity: 'error',
      from: { path: '^src/find/([^/]+)/' },
      to: { path: '^src/find/[^/]+/', pathNot: ['^src/find/$1/', '^src/find/tree/'] },
    },
    {
      name: 'only-reader-touches-onnxruntime',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/reader/' },
      to: { path: 'onnxruntime' },
    },
    {
      name: 'only-store-touches-the-databases',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: 'node_modules/(kysely|libsql|pg)/' },
    },
    {
      name: 'only-the-guarded-way-out-touches-the-network',
      comment: 'Every request goes through src/ingest/fetch/guard.ts (see docs/security.md).',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/ingest/fetch/' },
      to: { path: 'node_modules/undici/' },
    },
    {
      name: 'source-needs-no-development-package',
      comment: 'What src imports must be in "dependencies".',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'source-imports-no-tests-or-scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|train|bench|eval)/' },
    },
    {
      name: 'imports-are-found',
      severity: 'error',
      from: { path: '^(src|web|test|scripts|eval|bench)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node'] },
  },
}
