import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/** What a phone or laptop is told when the page is installed. */
const manifest = {
  name: 'Sanad',
  short_name: 'Sanad',
  display: 'standalone',
  start_url: '/',
  background_color: '#FBFAF7',
  theme_color: '#0A6868',
  icons: [
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: '/icon-maskable.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
  ],
} as const

export default defineConfig({
  resolve: { conditions: ['sanad-source', 'module', 'browser', 'import', 'default'] },
  logLevel: 'warn',
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Libraries mark files for servers that render pages; this page is rendered in the browser only.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
      },
    },
  },
  plugins: [
    VitePWA({
      injectRegister: null,
      registerType: 'prompt',
      manifest: { ...manifest, icons: [...manifest.icons] },
      workbox: {
        inlineWorkboxRuntime: true,
        globPatterns: ['**/*.{js,css,html,svg,woff2}'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/api\//],
      },
    }),
  ],
})
