import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { draftPlace } from '../form/drafts'
import { SessionGate } from './SessionGate'
import { SIGNED_OUT } from './otherTabs'
import { queries } from './queries'

// Its dialogue is the browser's own.
vi.mock('./SessionWarning', () => ({ SessionWarning: () => null }))

afterEach(() => {
  cleanup()
  queries.clear()
  sessionStorage.clear()
  vi.unstubAllGlobals()
})

it('who signs out in another tab is signed out in this one, and what was typed here is gone', async () => {
  const session = { signedIn: true, name: 'Somebody', idleSeconds: 1200 }
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(session))))
  sessionStorage.setItem(draftPlace('one', 'concern'), '{}')
  render(
    <QueryClientProvider client={queries}>
      <MemoryRouter>
        <SessionGate>the page</SessionGate>
      </MemoryRouter>
    </QueryClientProvider>,
  )
  await screen.findByText('the page')
  const another = new BroadcastChannel(SIGNED_OUT)
  another.postMessage('')
  await screen.findByText(/You signed out in another tab/)
  expect(screen.queryByText('the page')).toBeNull()
  expect(sessionStorage).toHaveLength(0)
  another.close()
})
