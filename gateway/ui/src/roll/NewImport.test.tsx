import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { MeContext } from '../shell/me'
import NewImport from './NewImport'

const schools = [{ id: 'a', name: 'Fernhollow Primary School', urn: '999000', phase: 'Primary' }]
const open = () =>
  render(
    <MeContext value={{ person: 'p', name: 'Somebody', grants: [{ role: 'data-manager', school: 'a' }], schools }}>
      <MemoryRouter>
        <NewImport />
      </MemoryRouter>
    </MeContext>,
  )
const choose = () => fireEvent.change(screen.getByLabelText('File with the roll'), { target: { files: [new File(['UPN'], 'roll.csv')] } })

beforeEach(() => sessionStorage.clear())
afterEach(cleanup)

it('says after a new sign-in which file has to be chosen again, until it is', () => {
  const { unmount } = open()
  expect(screen.queryByText(/choose the file again/)).toBeNull()
  choose()
  expect(screen.queryByText(/choose the file again/)).toBeNull()
  unmount()
  open()
  expect(screen.getByText(/You had chosen roll.csv/).textContent).toContain('choose the file again')
  choose()
  expect(screen.queryByText(/choose the file again/)).toBeNull()
})
