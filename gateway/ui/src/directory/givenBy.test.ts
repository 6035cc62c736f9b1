import { expect, it } from 'vitest'
import { givenBy } from './givenBy'

const given = { by: 'a', name: 'Ada Thornquist', changedBy: null, changedByName: null }

it('says who gave a role and who changed it last', () => {
  expect(givenBy(given, 'me')).toBe('Given by Ada Thornquist')
  expect(givenBy({ ...given, changedBy: 'me', changedByName: 'Bryn Larkspur' }, 'me')).toBe('Given by Ada Thornquist, last changed by you')
  expect(givenBy({ ...given, name: null }, 'me')).toBe('Given by a trust administrator who is erased')
  expect(givenBy({ ...given, by: null, name: null }, 'me')).toBe('Taken with the one-time code')
})
