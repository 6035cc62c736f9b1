import { render, screen } from '@testing-library/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { todayInSchool } from '../time/schoolDate'
import { CalendarTiles } from './CalendarTiles'

function shown(last: string) {
  const queries = new QueryClient()
  const items = [{ name: 'term-dates', value: [{ code: `2020-09-01-to-${last}`, label: 'A term' }], validFrom: '2020-09-01', source: 'A test' }]
  queries.setQueryData(['policy', todayInSchool()], { on: todayInSchool(), items })
  return render(
    <QueryClientProvider client={queries}>
      <MemoryRouter>
        <CalendarTiles />
      </MemoryRouter>
    </QueryClientProvider>,
  )
}

it('asks for term dates that have ended, at the page where they are entered', () => {
  shown('2021-07-21')
  expect(screen.getByRole('link', { name: /Term dates to enter/ }).getAttribute('href')).toBe('/policy/term-dates')
  expect(screen.getByText(/Known to 21 July 2021/)).toBeTruthy()
})

it('asks for nothing while they are known for long', () => {
  const { container } = shown('2999-07-21')
  expect(container.textContent).toBe('')
})
