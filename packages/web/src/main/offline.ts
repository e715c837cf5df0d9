interface Policies {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { readonly createScriptURL: (url: string) => string }
}

/** Keeps the page itself on this device, so that it opens when the server is not running. No report is kept. */
export function keepShellOffline(): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  const policies = (globalThis as { readonly trustedTypes?: Policies }).trustedTypes
  const own = { createScriptURL: (url: string): string => (url === '/sw.js' ? url : '') }
  const url = (policies?.createPolicy('sanad', own) ?? own).createScriptURL('/sw.js')
  void navigator.serviceWorker.register(url).catch(() => undefined)
}
