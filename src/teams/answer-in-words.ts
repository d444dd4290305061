import { openForm } from '../app/base/form-registry';
import { openInvitations } from '../app/meeting/answer-in-words';
import { invitationView } from '../app/meeting/invitation';
import type { Talk } from '../app/talk/talk-memory';
import { ok, type Result } from '../domain/base/result';
import type { Meeting } from '../domain/meeting/meeting';
import { commandOf } from '../language/phrases';
import type { Intent } from '../language/phrases/intents';
import { invitationAnswer, type SaidAnswer } from '../language/phrases/invitation-answer';
import { fieldTexts, textsFor } from '../language/texts';
import type { View } from '../views/view';
import type { Asking } from './routes/base/route';

const intentOf: Readonly<Record<SaidAnswer['kind'], Intent>> = {
  yes: 'acceptInvitation',
  no: 'invitation.decline',
  otherTime: 'invitation.otherTime',
};

/** How many are offered to choose from. */
const offeredAtMost = 5;

/**
 * M8: an answer in words to an invitation open to the speaker. If there is one, it is offered filled in, to be sent by one
 * press, since nothing is changed on a guess. If several, it asks which, unless one was just talked about. Undefined if the
 * words are no answer, or none is open.
 */
export const answerInWords = async (
  asking: Asking,
  text: string,
  talk: Talk = {},
): Promise<Result<View> | undefined> => {
  const said = asking.chat === 'personal' ? invitationAnswer(text) : undefined;
  if (said === undefined) return undefined;
  const { services, actor } = asking;
  const open = await openInvitations(services, actor, said.kind, text);
  const spokenOf = open.filter(({ reference }) => reference === talk.reference);
  const [only, ...others] = spokenOf.length > 0 ? spokenOf : open;
  if (only === undefined) return undefined;
  const references = [...new Set([only, ...others].map(({ reference }) => reference))];
  if (others.length > 0 && references.length > 1) {
    return ok({
      name: 'suggestions',
      about: 'case',
      phrases: references.slice(0, offeredAtMost).map((reference) => lineFor(asking, said, reference)),
      asked: services.ids.next(),
      actions: [],
    });
  }
  return offered(asking, said, only);
};

/** The exact line that gives the answer for a case. */
const lineFor = ({ locale }: Asking, said: SaidAnswer, reference: string): string => {
  const line = `${commandOf(intentOf[said.kind], locale)} ${reference}`;
  if (said.kind === 'yes') return line;
  const texts = textsFor(locale);
  const field =
    said.kind === 'no'
      ? fieldTexts(texts, 'invitation.decline', 'reason')
      : fieldTexts(texts, 'invitation.otherTime', 'words');
  return `${line}; ${field?.typed}: ${said.words.replace(/\s*[;\n]\s*/g, ', ')}`;
};

const offered = async (
  { services, actor }: Asking,
  said: SaidAnswer,
  { reference, id, sequence }: Meeting,
): Promise<Result<View>> => {
  if (said.kind === 'yes') return invitationView(services, actor, reference, id);
  const name = said.kind === 'no' ? 'invitation.decline' : 'invitation.otherTime';
  const field = said.kind === 'no' ? 'reason' : 'words';
  const form = await openForm(services, actor, name, { reference, meeting: id, sequence: String(sequence) });
  if (!form.ok) return form;
  return ok({
    ...form.value,
    begun: true,
    fields: form.value.fields.map((one) => (one.id === field ? { ...one, value: said.words } : one)),
  });
};
