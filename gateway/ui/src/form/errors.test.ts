import { describe, expect, it } from 'vitest'
import { failed, fieldErrors, messageFor } from './errors'

describe('the error summary', () => {
  it('leads to the field that the service’s pointer names', () => {
    expect(
      fieldErrors([
        { pointer: '/plan/reference', detail: 'Give it.' },
        { pointer: '#/needs/0/code', detail: 'Choose.' },
      ]),
    ).toEqual([
      { field: 'plan-reference', message: 'Give it.' },
      { field: 'needs-0-code', message: 'Choose.' },
    ])
  })
  it('lists only what failed, in the order of the page', () => {
    const errors = failed(['name', false], ['code', 'Enter the code'], ['on', undefined])
    expect(errors).toEqual([{ field: 'code', message: 'Enter the code' }])
    expect(messageFor(errors, 'code')).toBe('Enter the code')
    expect(messageFor(errors, 'name')).toBeUndefined()
    expect(messageFor([{ field: 'needs-0', message: 'Choose the need' }], 'needs')).toBe('Choose the need')
  })
})
