import { useEffect, useRef, useState, type ReactNode } from 'react'

/** What a button opens in its own place. The focus goes into it, and back to the button once it is closed: neither is lost with the other. */
export function InPlace({ button, children }: { button: (open: () => void) => ReactNode; children: (close: () => void) => ReactNode }) {
  const [open, setOpen] = useState<boolean>()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (open === undefined) return
    const there = open ? place.current : place.current?.querySelector<HTMLElement>('button')
    there?.focus()
  }, [open])
  return (
    <div ref={place} tabIndex={-1} className="wm-in-place">
      {open ? children(() => setOpen(false)) : button(() => setOpen(true))}
    </div>
  )
}
