import type { Result } from '../../domain/base/result';
import type { FormName } from '../../views/forms/all';
import { type Asked, type Declaration, formAbout } from '../base/declared-form';
import type { Form } from '../base/forms';
import { type OpenedMeeting, openMeetingFor } from './meeting-store';

/** Who fills in a form, and the meeting it is about. */
export type AskedOfMeeting = Asked & OpenedMeeting;

/** The meeting a form names. */
const named = ({ services, actor, ids: { reference, meeting = '' } }: Asked) =>
  openMeetingFor(services, actor, reference, meeting);

/** A form about a meeting, for whoever arranges it. `open`: used when no meeting is named. */
export const meetingForm = <const Name extends FormName>(
  name: Name,
  declaration: Declaration<Name, AskedOfMeeting>,
  open: (asked: Asked) => Promise<Result<OpenedMeeting>> = named,
): Form<Name> => formAbout(name, 'arrangeMeeting', open, declaration);
