import { resolve } from 'node:path'
import { defineConfig } from 'vite'

// Two builds: what the browser loads (`vite build`), and what the server renders with (`vite build --ssr server.tsx`).
export default defineConfig(({ isSsrBuild }) => ({
  root: 'web',
  base: '/assets/',
  publicDir: false,
  logLevel: 'warn',
  // Node imports no JSON without asking; they become a part of what the server renders with.
  ssr: { noExternal: ['world-atlas', 'i18n-iso-countries'] },
  build: {
    outDir: resolve(import.meta.dirname, isSsrBuild ? 'dist/web/server' : 'dist/web/assets'),
    emptyOutDir: true,
    minify: !isSsrBuild,
    assetsDir: '',
    modulePreload: false,
    rollupOptions: isSsrBuild
      ? {}
      : {
          input: { client: 'web/client/main.ts', style: 'web/style/index.css' },
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: '[name]-[hash].js',
            assetFileNames: '[name][extname]',
          },
        },
  },
}))
