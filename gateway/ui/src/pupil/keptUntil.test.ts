import { expect, it } from 'vitest'
import { keptUntil } from './keptUntil'

it('counts the years from the date of birth, and none a day too short', () => {
  expect(keptUntil('2015-03-14', 31)).toBe('2046-03-14')
  expect(keptUntil('2016-02-29', 31)).toBe('2047-03-01')
  expect(keptUntil('2016-02-29', 32)).toBe('2048-02-29')
})

it('says nothing where the date or the period is not known', () => {
  expect(keptUntil(null, 31)).toBeUndefined()
  expect(keptUntil('2015-03-14', undefined)).toBeUndefined()
})
