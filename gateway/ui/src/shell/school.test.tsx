import { cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Me } from '../api/directory'
import { MeContext } from './me'
import { useSchool, useSchoolOf } from './school'

const schools = ['a', 'b', 'c'].map(id => ({ id, name: `School ${id}`, urn: '999000', phase: 'Primary' }))
const holding = (...held: [role: string, school: string | null][]): Me => ({
  person: 'p',
  name: 'Somebody',
  grants: held.map(([role, school]) => ({ role, school })),
  schools: schools.filter(({ id }) => held.some(([, school]) => school === null || school === id)),
})
const asked = <A,>(me: Me, at: string, hook: () => A): A =>
  renderHook(hook, {
    wrapper: ({ children }: { children: ReactNode }) => (
      <MeContext value={me}>
        <MemoryRouter initialEntries={[at]}>{children}</MemoryRouter>
      </MeContext>
    ),
  }).result.current

beforeEach(() => localStorage.clear())
afterEach(cleanup)

it('shows somebody of several schools all of them until they choose one, and whoever has one that one', () => {
  const both = holding(['dsl', 'a'], ['dsl', 'b'])
  expect(asked(both, '/', useSchool)).toBeNull()
  expect(asked(both, '/?school=b', useSchool)).toBe('b')
  localStorage.setItem('waymark:school:p', 'b')
  expect(asked(both, '/', useSchool)).toBe('b')
  expect(asked(both, '/safeguarding?school=all', useSchool)).toBeNull()
  expect(asked(holding(['dsl', 'a']), '/safeguarding?school=all', useSchool)).toBe('a')
})

it('shows of a page what is somebody’s there, whichever school they look at', () => {
  const lead = () => useSchoolOf('dsl', 'deputy-dsl')
  expect(asked(holding(['dsl', 'a'], ['class-teacher', 'b']), '/?school=b', lead)).toBe('a')
  expect(asked(holding(['dsl', 'a'], ['class-teacher', 'b']), '/?school=all', lead)).toBe('a')
  const three = holding(['dsl', 'a'], ['deputy-dsl', 'b'], ['class-teacher', 'c'])
  expect(asked(three, '/?school=c', lead)).toBeNull()
  expect(asked(three, '/?school=b', lead)).toBe('b')
  expect(asked(holding(['trust-director', null], ['dsl', 'a']), '/?school=b', lead)).toBe('a')
})

it('leaves whoever holds the role in the whole trust at the school they look at', () => {
  const director = holding(['trust-director', null], ['senco', 'a'])
  expect(asked(director, '/?school=b', () => useSchoolOf('senco', 'trust-director'))).toBe('b')
})
