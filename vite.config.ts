import { resolve } from 'node:path'
import { defineConfig } from 'vite'

// Two builds: what the browser loads (`vite build`), and what the server renders with (`vite build --ssr server.tsx`).
export default defineConfig(({ isSsrBuild }) => ({
  root: 'web',
  base: '/assets/',
  publicDir: false,
  logLevel: 'warn',
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
