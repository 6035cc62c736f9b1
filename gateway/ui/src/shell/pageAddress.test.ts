import { expect, it } from 'vitest'
import { pageAddress } from './pageAddress'

it('keeps the school that is looked at, and nothing else of the page before', () => {
  const address = new URLSearchParams('school=s&which=due&after=x')
  expect(pageAddress('/candidates', address, { which: 'all', after: undefined })).toBe('/candidates?school=s&which=all')
  expect(pageAddress('/candidates/record', address)).toBe('/candidates/record?school=s')
  expect(pageAddress('/candidates/record', new URLSearchParams())).toBe('/candidates/record')
})
