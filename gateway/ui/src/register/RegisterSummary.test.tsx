import { cleanup, render } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import type { RegisterPage } from '../api/reports'
import { MeContext } from '../shell/me'
import { RegisterSummary } from './RegisterSummary'
import { readFilters } from './filters'

afterEach(cleanup)

const nobody = { total: 0 } as RegisterPage

function shown(role: string, address = '') {
  const me = { person: 'p', name: 'Somebody', grants: [{ role, school: 'a' }], schools: [] }
  const { container } = render(
    <MeContext value={me}>
      <MemoryRouter>
        <RegisterSummary page={nobody} shown={0} filters={readFilters(new URLSearchParams(address))} onChange={() => undefined} />
      </MemoryRouter>
    </MeContext>,
  )
  return container.textContent
}

it('tells how an empty register is filled only to those who fill it', () => {
  expect(shown('senco')).toContain('place them on the register')
  cleanup()
  const teacher = shown('class-teacher')
  expect(teacher).toContain('None of your pupils is on the register.')
  expect(teacher).not.toContain('place them')
})

it('does not say that nobody was on the register where nothing had been recorded yet', () => {
  expect(shown('senco', 'knownAt=2025-09-01&asAt=2025-08-01')).toContain('By 1 September 2025 nobody had been recorded as on the register of 1 August 2025.')
  cleanup()
  expect(shown('senco', 'asAt=2025-08-01')).toContain('Nobody was on the register then.')
})
