import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import type { RollImport } from '../api/roll'
import { ColumnsRead } from './ColumnsRead'

afterEach(cleanup)

const shown = (headings: string[], mapping: Record<string, string>) =>
  render(
    <MemoryRouter>
      <ColumnsRead roll={{ headings, mapping } as RollImport} />
    </MemoryRouter>,
  )

it('tells how each column of a CSV was read, and how to change it', () => {
  shown(['Ident', 'House', 'Fam'], { Ident: 'upn', House: 'ignore', Fam: 'surname' })
  expect(screen.getAllByRole('listitem').map(item => item.textContent)).toEqual(['UPN: Ident', 'Surname: Fam'])
  expect(screen.getByText('Left out: House')).toBeDefined()
  expect(screen.getByText('Change what the columns are').getAttribute('href')).toBe('/?columns=other')
})

it('says nothing of a transfer file, which has no columns', () => {
  expect(shown([], {}).container.textContent).toBe('')
})

it('says in the open that a column that speaks of SEN was left out', () => {
  shown(['DOB', 'House', 'SEN Band', 'Area of need'], { DOB: 'dateOfBirth', House: 'ignore', 'SEN Band': 'ignore', 'Area of need': 'ignore' })
  const told = screen.getByText('These columns were left out:').parentElement
  expect(told?.textContent).toBe('These columns were left out: SEN Band, Area of need. What they say of SEN is not proposed for the register. Say what they are')
  expect(told?.closest('details')).toBeNull()
})

it('says nothing in the open where all that was left out is something else', () => {
  shown(['DOB', 'House', 'Sender', 'Absence'], { DOB: 'dateOfBirth' })
  expect(screen.queryByText(/left out:$/)).toBeNull()
})
