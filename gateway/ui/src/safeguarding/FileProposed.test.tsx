import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import type { Keeping } from '../api/files'
import { MeContext } from '../shell/me'
import { FileProposed } from './FileProposed'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const proposal = { ground: 'retention-ended', note: null, proposedOn: '2026-11-20', proposedBy: 'q', proposedByName: 'Demo lead', agreed: false }
const clear = { seq: 1, dueOn: '2026-01-01', due: true, open: false, heldWithRecord: false, holds: [], proposal, lapsed: null, erased: null } as Keeping
const hold = { hold: 'h', reason: 'inquiry', note: null, placedOn: '2026-11-20', placedByName: 'Demo lead' }

function offered(keeping: Keeping) {
  vi.stubGlobal('fetch', async () => Response.json({ items: [] }))
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MeContext value={{ person: 'p', name: 'Somebody', grants: [{ role: 'dsl' }], schools: [] } as never}>
        <MemoryRouter>
          <FileProposed keeping={keeping} at={act => `/${act}`} decides />
        </MemoryRouter>
      </MeContext>
    </QueryClientProvider>,
  )
  return screen.getAllByRole('link').map(link => link.getAttribute('href'))
}

it('says that an agreed erasure lapsed, and why, and offers to propose it anew', () => {
  expect(offered({ ...clear, proposal: null, lapsed: { on: '2026-11-21', why: 'file-open' } })).toEqual(['/propose'])
  expect(document.body.textContent).toContain('lapsed on 21 November 2026 before it was done: something in it was open.')
})

it('offers to agree where nothing stands against it', () => {
  expect(offered(clear)).toEqual(['/agree', '/refuse'])
})

it('offers only to keep the file while a hold stands on it or on the child’s own record', () => {
  expect(offered({ ...clear, holds: [hold] })).toEqual(['/refuse'])
  cleanup()
  expect(offered({ ...clear, heldWithRecord: true })).toEqual(['/refuse'])
})
