import { expect, it } from 'vitest'
import { insteadInWords, leadsInWords } from './leadsInWords'

it('says who the leads are, the designated one first', () => {
  const leads = [
    { role: 'deputy-dsl', name: 'Demo Deputy' },
    { role: 'dsl', name: 'Demo Lead' },
    { role: 'deputy-dsl', name: null },
  ]
  expect(leadsInWords(leads)).toBe('Safeguarding lead: Demo Lead. Deputy: Demo Deputy.')
  expect(leadsInWords([])).toBe('')
})

it('says whom to speak to where there is none, by name where it is known', () => {
  const instead = [
    { role: 'head-teacher', name: 'Demo Head' },
    { role: 'trust-director', name: 'Demo Director' },
  ]
  expect(insteadInWords(instead)).toBe('Speak to the head teacher, Demo Head. If you cannot reach them, the trust’s director, Demo Director.')
  expect(insteadInWords([])).toBe('Speak to the head teacher. If you cannot reach them, the trust’s director.')
})
