import type { KeyboardEvent } from 'react'

type Moves = { count: number; active: number; move: (to: number) => void; choose: (at: number) => void; show: () => void; clear: () => void }

/** The keys of a combobox with a list: up and down go round, Enter takes the active one (or the only one), Escape closes. */
export function searchKeys({ count, active, move, choose, show, clear }: Moves) {
  return (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      show()
      if (count > 0) move(event.key === 'ArrowDown' ? (active + 1) % count : (active <= 0 ? count : active) - 1)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      choose(active >= 0 ? active : count === 1 ? 0 : -1)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      clear()
    }
  }
}
