import './style/index.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { isUnreachable } from '../api/index.ts'
import { showPreferences } from '../preferences/index.ts'
import { WordsProvider } from '../words/index.ts'
import { keepShellOffline } from './offline.ts'
import { openRouter } from './router.tsx'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (count, error) => isUnreachable(error) && count < 20,
      retryDelay: 1500,
    },
  },
})
const root = document.getElementById('root')
showPreferences()
keepShellOffline()
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <WordsProvider>
          <RouterProvider router={openRouter()} />
        </WordsProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
}
