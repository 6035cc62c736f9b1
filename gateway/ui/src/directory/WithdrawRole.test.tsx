import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter, useLocation } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Person, PersonGrant } from '../api/directory'
import { MeContext } from '../shell/me'
import { WithdrawRole } from './WithdrawRole'

const grant: PersonGrant = { grant: 'g', role: 'dsl', school: 's', classes: [], from: '2020-01-01', until: null, withdrawn: false, by: 'a', name: 'Somebody', changedBy: null, changedByName: null }
const person: Person = { person: 'q', seq: 3, name: 'Quill Ashdown', subject: 'S1', signInChanged: null, signInProposed: null, email: null, grants: [grant], holds: [], erasure: null }

beforeEach(() => {
  sessionStorage.clear()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function Told() {
  return <p>{(useLocation().state as { done?: string } | null)?.done}</p>
}

function withdraw(headers: Record<string, string>) {
  vi.stubGlobal('fetch', async () => Response.json({ schools: [] }, { headers }))
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MeContext value={{ person: 'p', name: 'Somebody', grants: [], schools: [] }}>
        <MemoryRouter>
          <Told />
          <WithdrawRole person={person} grant={grant} onClose={() => undefined} />
        </MemoryRouter>
      </MeContext>
    </QueryClientProvider>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Withdraw the role' }))
}

it('says that a role is withdrawn where everybody has heard of it', async () => {
  withdraw({})
  expect(await screen.findByText('Designated safeguarding lead withdrawn')).toBeTruthy()
})

it('says where a withdrawal is in force while the message broker is away', async () => {
  withdraw({ 'Waymark-In-Force': 'here' })
  expect(await screen.findByText(/withdrawn: recorded, and in force for safeguarding.* once the message broker is back/)).toBeTruthy()
})

it('does not say that a withdrawal is in force that is only recorded', async () => {
  withdraw({ 'Waymark-In-Force': 'not-yet' })
  expect(await screen.findByText(/withdrawn: recorded, and not in force yet/)).toBeTruthy()
})
