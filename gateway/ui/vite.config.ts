/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  // The content security policy allows no data: addresses, so nothing is inlined.
  build: { assetsInlineLimit: 0, target: 'baseline-widely-available', modulePreload: { polyfill: false } },
  css: {
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { loadPaths: ['.', 'node_modules'], quietDeps: true } },
  },
  // A busy machine is slow, not wrong.
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
})
