import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { AdministratorCodes } from './AdministratorCodes'

function shown(codes: object[]) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  queries.setQueryData(['administrator-codes'], { codes })
  return render(
    <QueryClientProvider client={queries}>
      <AdministratorCodes />
    </QueryClientProvider>,
  )
}
afterEach(cleanup)

it('tells each administrator that an operator made a code, why, and whom it made administrator', () => {
  const made = { on: '2026-11-28', reason: 'nobody comes in', until: '2026-11-28T10:30:00Z' }
  shown([
    { ...made, code: 'b', usedBy: null, name: null },
    { ...made, code: 'a', usedBy: 'p', name: 'Ada Thornquist' },
  ])
  expect(screen.getByText('28 November 2026, because “nobody comes in”: used by Ada Thornquist')).toBeDefined()
  expect(screen.getByText(/not used; its time ends on 28 November 2026 at 10:30/)).toBeDefined()
})

it('says nothing where none was ever made', () => {
  expect(shown([]).container.textContent).toBe('')
})
