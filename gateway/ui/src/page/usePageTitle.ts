import { useEffect } from 'react'

/** The title in the tab. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Waymark`
  }, [title])
}
