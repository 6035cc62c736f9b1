/**
 * The token of the XSRF cookie as a form field. The gateway takes it bare in a header only; in a form it wants it masked:
 * random bytes, then the token's bytes XORed with them (Spring Security's XorCsrfTokenRequestAttributeHandler).
 */
export function formToken(token: string, fill: (bytes: Uint8Array) => Uint8Array = bytes => crypto.getRandomValues(bytes)): string {
  const plain = new TextEncoder().encode(token)
  const mask = fill(new Uint8Array(plain.length))
  const masked = plain.map((byte, at) => byte ^ mask[at]!)
  return btoa(String.fromCharCode(...mask, ...masked))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
}
