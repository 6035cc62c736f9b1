import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import type { Me } from '../api/directory'
import { SchoolSwitcher } from './SchoolSwitcher'
import { MeContext } from './me'

afterEach(cleanup)

const school = (id: string, name: string) => ({ id, name, urn: '999000', phase: 'Primary' })
const fern = school('a', 'Fernhollow Primary School')
const bracken = school('b', 'Brackenfold Primary School')

function holding(...schools: (typeof fern)[]): Me {
  return { person: 'p', name: 'Somebody', grants: schools.map(each => ({ role: 'senco', school: each.id })), schools }
}

function shown(me: Me, at = '/register') {
  return (
    <MeContext value={me}>
      <MemoryRouter initialEntries={[at]}>
        <SchoolSwitcher />
      </MemoryRouter>
    </MeContext>
  )
}

it('one school is a name, several are a choice, and a school granted meanwhile joins it', () => {
  const view = render(shown(holding(fern)))
  expect(screen.queryByRole('button')).toBeNull()
  view.rerender(shown(holding(fern, bracken)))
  fireEvent.click(screen.getByRole('button', { name: /All your schools/ }))
  expect(screen.getByRole('link', { name: 'All your schools' }).getAttribute('aria-current')).toBe('true')
  expect(screen.getByRole('link', { name: 'Brackenfold Primary School' })).toBeDefined()
})

it('a school that was withdrawn meanwhile is looked at no more, whatever the address says', () => {
  const view = render(shown(holding(fern, bracken), '/register?school=b'))
  expect(screen.getByRole('button', { name: /Brackenfold/ })).toBeDefined()
  view.rerender(shown(holding(fern), '/register?school=b'))
  expect(screen.getByText('Fernhollow Primary School')).toBeDefined()
  expect(screen.queryByText(/Brackenfold/)).toBeNull()
})
