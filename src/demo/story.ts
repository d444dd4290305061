import { createHash } from 'node:crypto';
import { changeCase, createCase, type Wish } from '../app/case-store';
import type { Actor } from '../app/services';
import { type CalendarDate, type Instant, instantAt } from '../domain/calendar';
import type { CaseCommand } from '../domain/decide';
import type {
  CasePhase,
  CaseReference,
  Closing,
  FamilyCase,
  FormalDecision,
  MeetingKind,
  Member,
  PrivateInNetwork,
  TargetGroup,
} from '../domain/family-case';
import { type Department, type StaffMember, systemActor } from '../domain/organisation';
import type { NewDocument } from '../app/ports/store';
import { departmentDocument } from '../app/directory';
import { newDraft } from './draft';
