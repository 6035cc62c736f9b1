import { beforeEach, expect, it } from 'vitest'
import { authorityAt, rememberAuthority } from './authority'

beforeEach(() => sessionStorage.clear())

const plan = (provision: string, planAuthority: string) => ({ provision, planReference: 'RS-1', planAuthority })

it('offers the local authority last given at the same school, and none at another', () => {
  expect(authorityAt('one')).toBe('')
  rememberAuthority('one', plan('E', ' Rowanshire '))
  expect(authorityAt('one')).toBe('Rowanshire')
  expect(authorityAt('two')).toBe('')
})

it('keeps it while entries without a plan are recorded', () => {
  rememberAuthority('one', plan('E', 'Rowanshire'))
  rememberAuthority('one', plan('K', ''))
  rememberAuthority('one', plan('E', '  '))
  expect(authorityAt('one')).toBe('Rowanshire')
})
