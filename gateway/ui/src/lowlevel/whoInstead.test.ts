import { expect, it } from 'vitest'
import { whoInstead } from './whoInstead'

it('offers everybody but whom it was recorded about', () => {
  const staff = [
    { person: 'a', name: 'Demo A' },
    { person: 'b', name: 'Demo B' },
    { person: 'c', name: null },
  ]
  expect(whoInstead(staff, 'a')).toEqual([
    { value: 'b', label: 'Demo B' },
    { value: 'c', label: 'Name not available' },
  ])
})
