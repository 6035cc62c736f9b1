import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { readStaff, recordLowLevel } from '../api/lowLevel'
import { usePolicy } from '../api/policy'
import { CommandPageForm } from '../form/CommandPageForm'
import { DateField } from '../form/DateField'
import { RadioField } from '../form/RadioField'
import { SelectField } from '../form/SelectField'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { Page } from '../page/Page'
import { useHas, useMe } from '../shell/me'
import { readAgain } from '../shell/queries'
import { checkDate } from '../time/checkDate'
import { dateOf, partsOf, todayInSchool } from '../time/schoolDate'

/** Records a low-level concern about a member of staff, a volunteer or a contractor. */
export default function RecordLowLevel() {
  const navigate = useNavigate()
  const { lowLevelKinds } = usePolicy()
  const me = useMe()
  const headOf = (school: string) => me.grants.some(grant => grant.role === 'head-teacher' && grant.school === school)
  const ofTheTrust = useHas('trust-director')
  const mine = me.schools.filter(school => ofTheTrust || headOf(school.id))
  const form = useCommandForm({
    name: 'record-low-level',
    initial: { school: mine[0]?.id ?? '', subject: '', name: '', kind: '', what: '', sharedBy: '', occurredOn: partsOf(todayInSchool()) },
    check: value =>
      failed(
        ['subject', !value.subject && !headOf(value.school) && 'Choose the head teacher it is about'],
        ['subject', !value.subject && headOf(value.school) && !value.name.trim() && 'Choose whom it is about, or give their name'],
        ['kind', !value.kind && 'Choose what kind of concern it is'],
        ['what', !value.what.trim() && 'Say what was seen or told'],
        ['occurredOn', checkDate('Date it happened', value.occurredOn)],
      ),
    send: (value, keyFor) => {
      const body = {
        school: value.school,
        ...(value.subject ? { subject: value.subject } : { name: value.name.trim() }),
        kind: value.kind,
        what: value.what.trim(),
        ...(value.sharedBy.trim() && { sharedBy: value.sharedBy.trim() }),
        occurredOn: dateOf(value.occurredOn)!,
      }
      return recordLowLevel(body, { key: keyFor(body) })
    },
    done: answer => {
      readAgain()
      void navigate(`/low-level/${answer.concern}`, { state: { done: 'Recorded' } })
    },
  })
  const { value, change } = form
  const aboutHeads = !headOf(value.school)
  const staff = useQuery({ queryKey: ['staff', value.school], queryFn: () => readStaff({ school: value.school }), enabled: value.school !== '' })
  return (
    <Page title="Record a low-level concern" crumbs={[{ to: '/low-level', name: 'Low-level concerns' }]}>
      <div className="wm-form">
        <CommandPageForm form={form} submit="Record it" cancel="/low-level">
          {mine.length > 1 && (
            <SelectField
              id="school"
              label="School"
              value={value.school}
              onChange={school => change({ school, subject: '' })}
              choices={mine.map(school => ({ value: school.id, label: school.name }))}
            />
          )}
          <SelectField
            id="subject"
            label="About"
            empty={aboutHeads ? 'Choose the head teacher' : 'Somebody else, named below'}
            value={value.subject}
            onChange={subject => change({ subject })}
            choices={(staff.data?.staff ?? []).map(member => ({ value: member.person, label: member.name ?? 'Name not available' }))}
          />
          {!value.subject && !aboutHeads && (
            <TextField id="name" label="Name" hint="A volunteer, a contractor, somebody not in the list" value={value.name} onChange={name => change({ name })} />
          )}
          <RadioField
            id="kind"
            legend="What kind of concern?"
            value={value.kind}
            onChange={kind => change({ kind })}
            choices={lowLevelKinds.map(({ code, label }) => ({ value: code, label }))}
          />
          <TextField
            id="what"
            label="What was seen or told?"
            hint="What happened and in which context. Name children by their initials only"
            rows={5}
            value={value.what}
            onChange={what => change({ what })}
          />
          <TextField
            id="sharedBy"
            label="Who told it? (optional)"
            hint="Leave it empty where they do not want to be named"
            value={value.sharedBy}
            onChange={sharedBy => change({ sharedBy })}
          />
          <DateField id="occurredOn" legend="When was it?" value={value.occurredOn} onChange={occurredOn => change({ occurredOn })} />
        </CommandPageForm>
      </div>
    </Page>
  )
}
