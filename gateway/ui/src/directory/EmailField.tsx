import { TextField } from '../form/TextField'

/** Where somebody gets e-mails at work; may be left empty. */
export const EmailField = ({ value, onChange }: { value: string; onChange: (email: string) => void }) => (
  <TextField
    id="email"
    label="Work e-mail (optional)"
    hint="Safeguarding leads are told there when something waits in their inbox"
    autoComplete="off"
    value={value}
    onChange={onChange}
  />
)
