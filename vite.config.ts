import { resolve } from 'node:path'
import { defineConfig } from 'vite'

// Two builds: what the browser loads (`vite build`), and what the server renders with (`vite build --ssr web/server.tsx`).
export default defineConfig(({ isSsrBuild }) => ({
  root: 'web',
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: resolve(import.meta.dirname, isSsrBuild ? 'dist/web/server' : 'dist/web/assets'),
    emptyOutDir: true,
    minify: !isSsrBuild,
    rollupOptions: isSsrBuild
      ? {}
      : {
          input: ['web/client.ts', 'web/style.css'],
          output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
        },
  },
}))
