import { expect, it } from 'vitest'
import { leadsInWords } from './leadsInWords'

it('says who the leads are, the designated one first', () => {
  const leads = [
    { role: 'deputy-dsl', name: 'Demo Deputy' },
    { role: 'dsl', name: 'Demo Lead' },
    { role: 'deputy-dsl', name: null },
  ]
  expect(leadsInWords(leads)).toBe('Safeguarding lead: Demo Lead. Deputy: Demo Deputy.')
  expect(leadsInWords([])).toBe('')
})
