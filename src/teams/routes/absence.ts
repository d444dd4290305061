import { pageIn } from '../../app/base/forms';
import { today } from '../../app/base/services';
import { endAbsence } from '../../app/continuity/absence';
import { showAbsence } from '../../app/continuity/absence-view';
import { namedColleague, staffMember } from '../../app/organisation/directory';
import { parseCalendarDate } from '../../domain/base/calendar';
import { ok, type Result } from '../../domain/base/result';
import { currentAbsences } from '../../domain/continuity/absence';
import type { StaffId } from '../../domain/organisation/organisation';
import { readPeriod } from '../../language/period';
import type { Values } from '../turn';
import type { Asking, Routes } from './base/route';
import { byTyping } from './base/typed-forms';

const personIn = ({ actor }: Asking, data: Values): StaffId => (data.person ?? actor.person.id) as StaffId;

/** The colleague that was named; nobody named means oneself. */
const personNamed = async (
  { services, actor }: Asking,
  name: string | undefined,
): Promise<Result<StaffId>> => {
  if (name === undefined) return ok(actor.person.id);
  const person = await namedColleague(services, actor.tenantId, name, 'who');
  return person.ok ? ok(person.value.id) : person;
};

/** C10: absence, and back again. Naming days says it at once; a likeness of it comes as a form to press. */
export const absenceRoutes = {
  presses: {
    'absence.end': (asking, data) =>
      endAbsence(asking.services, asking.actor, personIn(asking, data), parseCalendarDate(data.first ?? '')),
    'absence.show': (asking, data) =>
      showAbsence(asking.services, asking.actor, personIn(asking, data), pageIn(data.from)),
  },
  lines: {
    absence: async (asking, { args, fields }) => {
      const { services, actor } = asking;
      const { person, when, from, to, deputy, offered } = args;
      const day = today(services);
      const saysDays =
        when !== undefined || from !== undefined || to !== undefined || Object.keys(fields).length > 0;
      const whose = await personNamed(asking, person);
      if (!saysDays && deputy === undefined && !offered && whose.ok) {
        const known = await staffMember(services, actor.tenantId, whose.value);
        if (known !== undefined && currentAbsences(known, day).length > 0) {
          return showAbsence(services, actor, whose.value);
        }
      }
      return byTyping(
        asking,
        'absence.report',
        whose.ok && whose.value !== actor.person.id ? { person: whose.value } : {},
        {
          who: whose.ok && person !== undefined ? whose.value : person,
          ...readPeriod({ when, from, to }, day),
          deputy,
        },
        fields,
        { toGoOn: (!saysDays && (person !== undefined || deputy !== undefined)) || offered === true },
      );
    },
    back: async (asking, { args }) => {
      const person = await personNamed(asking, args.person);
      return person.ok ? endAbsence(asking.services, asking.actor, person.value) : person;
    },
  },
} satisfies Routes;
