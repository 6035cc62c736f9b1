import { useState } from 'react'
import { useNavigate } from 'react-router'
import { grantRole, type Person, type School } from '../api/directory'
import { CommandPageForm } from '../form/CommandPageForm'
import { SelectField } from '../form/SelectField'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'
import { dateOf, noDate, partsOf, todayInSchool } from '../time/schoolDate'
import { HeldFields } from './HeldFields'
import { checkGrant, grantBody } from './newGrant'
import { roleChoices, roleName } from './roleNames'

/** Gives a role, at one school or the whole trust, from a day on. */
export function GrantRole({ person, schools }: { person: Person; schools: School[] }) {
  const navigate = useNavigate()
  const [from, setFrom] = useState(partsOf(todayInSchool()))
  const form = useCommandForm({
    name: `grant:${person.person}`,
    initial: { role: '', school: '', classes: '', from, until: noDate },
    seen: person.seq,
    check: checkGrant,
    send: async (value, keyFor, seq) => {
      const body = grantBody(value)
      const given = await grantRole(person.person, body, { key: keyFor([person.person, body, seq]), seq })
      // Before the form is empty again, so that the next role is given on what this one left.
      await readAgain()
      return given
    },
    done: (_, value) => {
      setFrom(value.from)
      void navigate(`/people/${person.person}`, { state: { done: dateOf(value.from)! > todayInSchool() ? `${person.name} will be ${roleName(value.role)}` : `${person.name} is now ${roleName(value.role)}` } })
    },
  })
  const { value, change } = form
  const role = roleChoices.find(choice => choice.role === value.role)
  return (
    <section aria-labelledby="give">
      <h2 id="give" className="govuk-heading-m">
        Give a role
      </h2>
      <CommandPageForm form={form} submit="Give this role">
        <SelectField
          id="role"
          label="Role"
          hint={role?.does}
          empty="Choose a role"
          value={value.role}
          onChange={chosen => change({ role: chosen })}
          choices={roleChoices.map(choice => ({ value: choice.role, label: choice.name }))}
        />
        {role && !role.whole && (
          <SelectField
            id="school"
            label="School"
            empty="Choose a school"
            value={value.school}
            onChange={school => change({ school })}
            choices={schools.map(school => ({ value: school.id, label: school.name }))}
          />
        )}
        <HeldFields value={value} change={change} />
      </CommandPageForm>
    </section>
  )
}
