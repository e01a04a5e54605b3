import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Dates in the texts are days, not instants: no test may depend on where it runs.
    // Nor on what its user keeps or has imported: nothing lies in this folder.
    env: { TZ: 'UTC', NO_COLOR: '1', XDG_DATA_HOME: '/nowhere' },
    testTimeout: 60_000,
    pool: 'threads',
  },
})
