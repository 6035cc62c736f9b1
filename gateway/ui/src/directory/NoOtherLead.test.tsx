import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Person, PersonGrant } from '../api/directory'
import { MeContext } from '../shell/me'
import { WithdrawRole } from './WithdrawRole'

const withdraw = vi.hoisted(() => vi.fn())
const leads = vi.hoisted(() => ({ held: 1 }))
vi.mock('../api/directory', async original => ({
  ...(await original<object>()),
  withdrawRole: withdraw,
  readLeadCover: () => Promise.resolve({ schools: [{ school: 's', name: 'Fernhollow', leads: leads.held, until: null }] }),
}))

const grant: PersonGrant = { grant: 'g', role: 'dsl', school: 's', classes: [], from: '2020-01-01', until: null, withdrawn: false }
const person: Person = { person: 'q', seq: 1, name: 'Quill Ashdown', subject: 'S1', signInChanged: null, signInProposed: null, email: null, grants: [grant], holds: [], erasure: null }
const show = (of: PersonGrant) =>
  render(
    <MeContext value={{ person: 'me', name: 'Somebody', grants: [], schools: [] }}>
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>
          <WithdrawRole person={person} grant={of} onClose={() => undefined} />
        </MemoryRouter>
      </QueryClientProvider>
    </MeContext>,
  )
const press = () => act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Withdraw the role' })))

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
  sessionStorage.clear()
  withdraw.mockReset()
  withdraw.mockResolvedValue({})
})
afterEach(cleanup)

it('asks for a word that the school is left without a lead, and then lets the last one go', async () => {
  leads.held = 1
  show(grant)
  const box = await screen.findByLabelText('Fernhollow is left without a safeguarding lead')
  await press()
  expect(withdraw).not.toHaveBeenCalled()
  expect(screen.getByRole('alert').textContent).toContain('Confirm that Fernhollow is left without')
  fireEvent.click(box)
  await press()
  expect(withdraw).toHaveBeenCalledOnce()
})

it.each([
  ['where another is there', { ...grant }, 2],
  ['of another role', { ...grant, role: 'senco' }, 1],
  ['of a role that is yet to begin', { ...grant, from: '2090-01-01' }, 1],
])('asks nothing %s', async (_, of, held) => {
  leads.held = held
  show(of)
  await act(async () => undefined)
  expect(screen.queryByRole('checkbox')).toBeNull()
})
