import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Dates in the texts are days, not instants: no test may depend on where it runs.
    env: { TZ: 'UTC', NO_COLOR: '1' },
    testTimeout: 60_000,
    pool: 'threads',
  },
})
