import { expect, it } from 'vitest'
import { formToken } from './formToken'

it('masks the token so that the mask takes it off again', () => {
  const token = '0d3f8a54-0c2b-4a53-9a5a-3f1c2b7d9e10'
  const bytes = Uint8Array.from(atob(formToken(token).replaceAll('-', '+').replaceAll('_', '/')), char => char.charCodeAt(0))
  const half = bytes.length / 2
  const plain = bytes.slice(half).map((byte, at) => byte ^ bytes[at]!)
  expect(new TextDecoder().decode(plain)).toBe(token)
})
