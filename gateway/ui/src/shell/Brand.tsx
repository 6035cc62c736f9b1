export function Brand() {
  return (
    <a href="/" className="wm-brand">
      <svg aria-hidden="true" focusable="false" viewBox="0 0 32 24" width="32" height="24" className="wm-brand__mark">
        <path d="M3 3l6 18 7-14 7 14 6-18" fill="none" stroke="currentColor" strokeWidth="3.4" strokeLinejoin="round" strokeLinecap="round" />
      </svg>
      Waymark
    </a>
  )
}
