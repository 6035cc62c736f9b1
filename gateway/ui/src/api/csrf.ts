/** The token the gateway left in a cookie, to be sent back by scripts of its own site only; empty when there is none. */
export function csrfToken(): string {
  const cookie = document.cookie.split('; ').find(part => /^(__Host-)?XSRF-TOKEN=/.test(part))
  return cookie ? decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1)) : ''
}
