import { expect, it } from 'vitest'
import { actsFor } from './lowLevelActs'

it('offers another outcome once there is one, and an outcome while there is none', () => {
  expect(actsFor({ status: 'open' }).conclude?.name).toBe('Conclude')
  expect(actsFor({ status: 'lado' }).conclude?.name).toBe('Conclude')
  const again = actsFor({ status: 'concluded' })
  expect(again.conclude?.name).toBe('Record another outcome')
  expect(again.conclude?.fields).toEqual(actsFor({ status: 'open' }).conclude?.fields)
  expect(Object.keys(again)).toEqual(['note', 'refer-to-lado', 'conclude'])
})
