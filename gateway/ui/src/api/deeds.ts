/** What a person does at a page, whichever way they work it. */
const kinds = ['pointerdown', 'keydown', 'click', 'input', 'submit', 'popstate']

/** A deed's own requests are sent within so many milliseconds; what comes later a page asks by itself. */
const itsRequests = 5000

let last = Date.now()
for (const kind of kinds) window.addEventListener(kind, () => (last = Date.now()), { capture: true, passive: true })

/** Whether a request sent now is the page's own, which keeps no session open. */
export const isAutomatic = () => Date.now() - last > itsRequests
