import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { FoundPupil } from '../api/reports'
import { MeContext } from '../shell/me'
import { SearchOptions } from './SearchOptions'

const otto: FoundPupil = {
  pupil: '1',
  name: { surname: 'Wrenfield', forename: 'Otto' },
  school: 'a',
  yearGroup: '6',
  className: '6B',
  left: false,
  provision: null,
}

it('tells two children of one name apart by class, and says who has left', () => {
  const me = { person: 'p', name: 'Somebody', grants: [], schools: [] }
  const found = [otto, { ...otto, pupil: '2', className: null, left: true }]
  render(
    <MeContext value={me}>
      <SearchOptions id="search" shown found={found} active={-1} asked="wren" failed={false} onChoose={() => undefined} />
    </MeContext>,
  )
  const told = screen.getAllByRole('option').map(option => option.querySelector('small')?.textContent)
  expect(told).toEqual(['Year 6, class 6B', 'Year 6, left'])
})
