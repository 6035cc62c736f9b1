import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Person } from '../api/directory'
import { MeContext } from '../shell/me'
import { PersonErasure } from './PersonErasure'

const grounds = ['retention-ended', 'objection-upheld']
const policy = [{ name: 'erasure-reasons', value: grounds.map(code => ({ code, label: `Ground ${code}` })) }]
const leaver = { person: 'l', name: 'Demo leaver', subject: 's', grants: [], holds: [], seq: 3 }

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function show(due: string[], person: object = {}) {
  vi.stubGlobal('fetch', async (path: string) =>
    Response.json(
      path.includes('policy') ? { items: policy } : path.includes('retention') ? { asAt: '2026-11-20', years: 6, people: due.map(each => ({ person: each })) } : leaver,
    ),
  )
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MeContext value={{ person: 'p', name: 'Somebody', grants: [], schools: [] }}>
        <MemoryRouter>
          <PersonErasure person={{ ...leaver, ...person } as unknown as Person} />
        </MemoryRouter>
      </MeContext>
    </QueryClientProvider>,
  )
}

describe('asking for the erasure of a member of staff', () => {
  const open = () => fireEvent.click(screen.getByRole('button', { name: 'Ask for this person to be erased' }))
  it('offers the end of the time once the list of people due has them', async () => {
    show(['another', 'l'])
    open()
    expect(await screen.findByRole('option', { name: 'Ground retention-ended' })).toBeDefined()
    expect(screen.getByRole('option', { name: 'Ground objection-upheld' })).toBeDefined()
  })
  it('offers other grounds before, and says that the time has not ended', async () => {
    show(['another'])
    open()
    expect(await screen.findByText(/has not ended, or is not known/)).toBeDefined()
    expect(await screen.findByRole('option', { name: 'Ground objection-upheld' })).toBeDefined()
    expect(screen.queryByRole('option', { name: 'Ground retention-ended' })).toBeNull()
  })
})

describe('deciding about it', () => {
  const erasure = { stage: 'requested', reason: 'retention-ended', requestedBy: 'q' }
  it('offers only to keep them where the time has not ended', async () => {
    show([], { erasure })
    expect(await screen.findByText(/not erased for that reason yet/)).toBeDefined()
    expect(screen.getAllByRole<HTMLInputElement>('radio').map(radio => radio.value)).toEqual(['decline'])
  })
  it('offers both where it has', async () => {
    show(['l'], { erasure })
    expect(await screen.findByRole('radio', { name: /Erase this person/ })).toBeDefined()
    expect(screen.queryByText(/not erased for that reason yet/)).toBeNull()
  })
})
