import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { ComingValues } from './ComingValues'

const item = { name: 'file-transfer-school-days', value: '5', validFrom: '2020-09-01', source: 'A guide' }

it('says before its day what is to hold, who entered it and why, and lets it be corrected or withdrawn until then', () => {
  const queries = new QueryClient()
  const coming = [
    { value: '6', validFrom: '2098-09-01', source: 'A decision', changes: true, by: 'p', name: 'Ada Thornquist' },
    { value: '6', validFrom: '2099-09-01', source: 'Not after all', changes: false, by: 'p', name: null },
  ]
  queries.setQueryData(['policy-coming', item.name], { name: item.name, coming })
  const { container } = render(
    <QueryClientProvider client={queries}>
      <MemoryRouter>
        <ComingValues item={item as never} />
      </MemoryRouter>
    </QueryClientProvider>,
  )
  expect(container.textContent).toContain('From 1 September 2098:')
  expect(container.textContent).toContain('Entered by Ada Thornquist. Source: A decision')
  expect(container.textContent).toContain('From 1 September 2099: as the day before; what was to come has been withdrawn')
  expect(screen.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual([
    '/policy/file-transfer-school-days?from=2098-09-01',
    '/policy/file-transfer-school-days?from=2098-09-01&withdraw=yes',
    '/policy/file-transfer-school-days?from=2099-09-01',
  ])
})
