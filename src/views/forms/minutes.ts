import { receiptMaxLength } from '../../domain/filing/matters';
import { invitationWays } from '../../domain/meeting/meeting';
import { reviewWays, wordKinds } from '../../domain/minutes/minutes';
import { changeMaxLength } from '../../domain/minutes/minutes-answers';
import { correctionMaxLength } from '../../domain/minutes/minutes-filing';
import { agreementMaxLength, sectionMaxLength, wordsMaxLength } from '../../domain/minutes/minutes-writing';
import {
  choice,
  choices,
  date,
  type FormShape,
  longText,
  oneOf,
  optional,
  reason,
  text,
  tucked,
} from './shape';

const lines = optional(longText(sectionMaxLength));
const toggle = { kind: 'toggle', required: false } as const;
const how = oneOf(reviewWays);
const words = optional(longText(wordsMaxLength));

/** R1–R8: what is filled in about minutes. */
export const minutesForms = {
  /** Without `agreement`: a new one. */
  'minutes.agreement': {
    ids: ['meeting', 'agreement'],
    changes: 'agreement',
    fields: {
      what: longText(agreementMaxLength),
      responsible: optional(choice),
      dueOn: optional(date),
      item: optional(choice),
    },
    repeats: { calledBy: ['what'], keeps: ['responsible', 'dueOn', 'item'], unless: ['agreement'] },
  },
  /** `which`: when typed rather than opened from its row. */
  'minutes.answerChange': {
    ids: ['meeting', 'change'],
    fields: { which: optional(choice), words: longText(changeMaxLength) },
  },
  /** Left out, `section` means all of it. */
  'minutes.askChange': {
    ids: ['reference', 'meeting', 'version'],
    fields: { section: optional(choice), text: longText(changeMaxLength) },
  },
  'minutes.correct': { ids: ['meeting'], fields: { text: longText(correctionMaxLength) } },
  'minutes.delivered': {
    ids: ['meeting', 'participant'],
    fields: { who: optional(choice), how: oneOf(invitationWays), on: date },
  },
  'minutes.file': { ids: ['meeting'], fields: { receipt: text(receiptMaxLength) } },
  'minutes.report': {
    ids: ['meeting', 'participant'],
    fields: {
      who: optional(choice),
      says: oneOf(['approves', 'wantsChange', 'disagrees']),
      on: date,
      how,
      words: optional(longText(changeMaxLength)),
    },
  },
  /** R8: each party is in one of the answers; whoever wants a change, or disagrees, is no longer in `fits`. */
  'minutes.review': {
    ids: ['meeting'],
    fields: {
      on: tucked(date),
      how: tucked(how),
      fits: optional(choices),
      wishBy: optional(choice),
      wish: optional(longText(changeMaxLength)),
      disagreeBy: optional(choice),
      disagreement: words,
      childBy: optional(choice),
      childsWords: words,
      notDone: tucked(optional(choices)),
      because: tucked(optional(reason)),
      withHelpOf: tucked(optional(text(100))),
    },
  },
  /** R3: the requested change is made in the text itself. */
  'minutes.take': {
    ids: ['meeting', 'change', 'part'],
    changes: 'part',
    fields: { which: optional(choice), worried: lines, works: lines, mustHappen: lines },
  },
  /** S6: if none is chosen, it touches nothing confidential. */
  'minutes.touches': {
    ids: ['meeting', 'part'],
    changes: 'part',
    fields: {
      which: optional(choice),
      types: optional(choices),
      aboutIds: optional(choices),
      purpose: optional(choice),
    },
  },
  'minutes.words': {
    ids: ['meeting'],
    fields: { kind: oneOf(wordKinds), who: choice, text: longText(wordsMaxLength) },
    repeats: { calledBy: ['text'], keeps: ['kind'] },
  },
  /** `which`: when typed rather than opened from its section; the lines are then added to it. */
  'minutes.write': {
    ids: ['meeting', 'part'],
    changes: 'part',
    fields: { which: optional(choice), worried: lines, works: lines, mustHappen: lines, small: toggle },
  },
} as const satisfies Readonly<Record<string, FormShape>>;
