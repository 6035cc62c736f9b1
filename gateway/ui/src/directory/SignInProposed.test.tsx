import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import type { Person } from '../api/directory'
import { MeContext } from '../shell/me'
import { SignInProposed } from './SignInProposed'

const page = (me: string, others: boolean) => {
  const signInProposed = { subject: 'S2', by: 'proposer', name: 'Quill Ashdown', on: '2026-11-27', others }
  const person: Person = { person: 'q', seq: 1, name: 'Tamsin Oakhollow', subject: 'S1', signInChanged: null, signInProposed, email: null, grants: [], holds: [], erasure: null }
  render(
    <MeContext value={{ person: me, name: 'Somebody', grants: [], schools: [] }}>
      <MemoryRouter>
        <SignInProposed person={person} />
      </MemoryRouter>
    </MeContext>,
  )
}
const choices = () => screen.getAllByRole('radio').map(radio => radio.closest('div')?.querySelector('label')?.textContent)
afterEach(cleanup)

it('a second administrator confirms what another has proposed', () => {
  page('second', true)
  expect(choices()).toEqual(['Confirm it', 'Keep the sign-in as it is'])
  expect(screen.getByText(/by Quill Ashdown/)).toBeDefined()
})

it('who proposed it takes it back, and is told who confirms it', () => {
  page('proposer', true)
  expect(choices()).toEqual(['Take it back'])
  expect(screen.getByText('Another trust administrator has to confirm it.')).toBeDefined()
  cleanup()
  page('proposer', false)
  expect(screen.getByText(/so the person confirms it/)).toBeDefined()
})

it('nobody confirms their own where another administrator can', () => {
  page('q', true)
  expect(choices()).toEqual(['Keep the sign-in as it is'])
  cleanup()
  page('q', false)
  expect(choices()).toEqual(['Confirm it', 'Keep the sign-in as it is'])
})
