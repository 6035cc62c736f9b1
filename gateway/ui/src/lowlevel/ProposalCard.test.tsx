import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import type { StaffProposal } from '../api/lowLevel'
import { MeContext } from '../shell/me'
import { ProposalCard } from './ProposalCard'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const clear = { file: 'f', seq: 1, schools: [], concerns: 2, dueOn: '2026-01-01', held: false, proposal: null } as StaffProposal

function offered(proposed: StaffProposal) {
  vi.stubGlobal('fetch', async () => Response.json({ items: [] }))
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MeContext value={{ person: 'p', name: 'Somebody', grants: [], schools: [] }}>
        <MemoryRouter>
          <ProposalCard proposed={proposed} />
        </MemoryRouter>
      </MeContext>
    </QueryClientProvider>,
  )
  return screen.getAllByRole('link').map(link => link.getAttribute('href'))
}

it('offers to agree where nothing stands against it', () => {
  expect(offered(clear)).toEqual(['/low-level/erasures/f/agree', '/low-level/erasures/f/refuse'])
})

it('offers only to keep what is held, and does not say by what', () => {
  expect(offered({ ...clear, held: true })).toEqual(['/low-level/erasures/f/refuse'])
  expect(screen.getByText(/You are not told what it is/)).toBeTruthy()
})
