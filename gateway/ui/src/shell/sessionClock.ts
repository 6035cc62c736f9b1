/** How many seconds before the end the person is asked. */
export const warnBefore = 120

const shared = 'waymark:last-used'

/** Counts down to the end of an unused session, ten-second steps; use in any tab counts for all of them. */
export function sessionClock(idleSeconds: number, tell: (secondsLeft: number) => void, now: () => number = Date.now) {
  const used = () => {
    localStorage.setItem(shared, String(now()))
    tell(idleSeconds)
  }
  const look = () => tell(idleSeconds - Math.floor((now() - Number(localStorage.getItem(shared) ?? now())) / 1000))
  used()
  const timer = window.setInterval(look, 10_000)
  return { used, look, stop: () => window.clearInterval(timer) }
}
