import { openForm } from '../../../src/app/base/form-registry';
import { helpView } from '../../../src/app/base/help';
import { listCases } from '../../../src/app/case/case-list';
import { caseView } from '../../../src/app/case/case-view';
import { acceptHandover } from '../../../src/app/continuity/handover';
import { handoverView } from '../../../src/app/continuity/handover-view';
import {
  askForCoordinator,
  askForCoordinatorOf,
  searchCoordinators,
} from '../../../src/app/coordinator/coordinator-lookup';
import { questionView } from '../../../src/app/coordinator/question-answering';
import { passOnQuestion, questionAnswerView } from '../../../src/app/coordinator/question-asking';
import { findColleagues } from '../../../src/app/organisation/colleagues';
import { showEntrance } from '../../../src/app/organisation/entrance';
import { showSettings } from '../../../src/app/organisation/preferences';
import { noticeView } from '../../../src/app/telling/notice-views';
import type { Notice } from '../../../src/app/telling/notices';
import { auditView } from '../../../src/app/trail/audit';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import type { FormName } from '../../../src/views/forms/all';
import { answered } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import {
  adam,
  bodil,
  gone,
  hans,
  ida,
  jonas,
  karen,
  lea,
  mille,
  per,
  rie,
  sara,
  tove,
} from '../../support/people';
import { openRichCase, type RichCase } from '../../support/rich-case';

/** What there is to see in a case, and how to recognise it in a view. */
const sights = {
  reference: /HOI-2026-001/,
  coordinator: /Sara Testlund/,
  alias: /Månesten/,
  members: /Freja|Alma/,
  network: /Gudrun|mormor|Opfundet/,
  targetGroup: /"targetGroup":"exception"/,
  phase: /"phase":"informed"/,
  deadlines: /"kind":"startupMeeting"/,
  handover: /Tove Tænkt/,
  reason: /Orlov fra juli/,
  asker: /Mille Fiktiv/,
  trail: /HandoverRequested/,
} as const;
type Sight = keyof typeof sights;

/** The table of domain § 3: who sees what in a case, by every way there is. What is not named is not seen. */
const everything = [
  'reference',
  'coordinator',
  'alias',
  'members',
  'network',
  'targetGroup',
  'phase',
  'deadlines',
  'handover',
  'reason',
  'asker',
] as const;
const table: readonly (readonly [who: string, person: StaffMember, sees: readonly Sight[]])[] = [
  ['the coordinator', sara, everything],
  ['the deputy', bodil, everything],
  [
    'the receiver of a requested hand-over',
    tove,
    ['reference', 'coordinator', 'phase', 'deadlines', 'handover', 'reason'],
  ],
  ['a professional in the network', jonas, ['reference', 'coordinator', 'alias']],
  ['the lead of the department', karen, ['reference', 'coordinator', 'phase', 'deadlines', 'handover']],
  ['the coordinator before, of the own hand-over', lea, ['reference', 'coordinator', 'alias', 'reason']],
  ['the auditor', rie, ['reference', 'coordinator', 'asker', 'trail']],
  ['an administrator', adam, []],
  ['a colleague of the same authority', per, []],
  ['a professional of another authority', ida, []],
  ['the lead of another department', hans, []],
  ['a coordinator who has left', gone(sara), []],
];

let town: TestMunicipality;
let rich: RichCase;
beforeAll(async () => {
  town = await newMunicipality();
  rich = await openRichCase(town);
});
afterAll(() => town.store.close());

const forms: readonly FormName[] = [
  'case.addMember',
  'case.addNetwork',
  'case.appointDeputy',
  'case.close',
  'case.movePhase',
  'case.open',
  'case.recordTargetGroup',
  'handover.familyMeeting',
  'handover.request',
  'import.open',
  'sparring.ask',
];

const noticesAbout = ({
  reference,
  handoverId,
  earlierHandoverId,
  questionId,
}: RichCase): readonly Notice[] => [
  { kind: 'handover', reference, handoverId },
  { kind: 'handover', reference, handoverId: earlierHandoverId },
  { kind: 'caseAssigned', reference, by: lea.id },
  { kind: 'deputyAppointed', reference },
  { kind: 'caseUncovered', reference },
  { kind: 'caseCovered', reference },
  { kind: 'caseClosed', reference },
  { kind: 'question', questionId, reference },
  { kind: 'questionAnswer', questionId, reference },
  { kind: 'questionUnanswered', questionId },
];

/** Everything this person can get to see by looking, pressing or being told, with every id forged that can be. */
const allViews = async (person: StaffMember): Promise<readonly string[]> => {
  const { services } = town;
  const { reference, handoverId, earlierHandoverId, questionId } = rich;
  const me = () => town.as(person);
  const looks: readonly Promise<unknown>[] = [
    ...[reference, 'Månesten', 'Freja', 'Alma', 'Familien Månestens'].flatMap((typed) => [
      askForCoordinator(services, me(), typed),
      searchCoordinators(services, me(), typed),
    ]),
    askForCoordinatorOf(services, me(), reference, undefined),
    caseView(services, me(), reference),
    listCases(services, me(), 'mine', 0),
    listCases(services, me(), 'department', 0),
    handoverView(services, me(), reference, handoverId),
    handoverView(services, me(), reference, earlierHandoverId),
    handoverView(services, me(), reference, 'id-000000'),
    questionView(services, me(), questionId, reference),
    questionAnswerView(services, me(), questionId, reference),
    passOnQuestion(services, me(), questionId, 'invite'),
    auditView(services, me(), reference, 0),
    ...forms.map((form) => openForm(services, me(), form, { reference, handover: handoverId })),
    ...noticesAbout(rich).map((notice) => noticeView(services, tenantId, person, notice)),
    findColleagues(services, me(), 'sprog'),
    showEntrance(services, me(), 'Familierådgivningen'),
    showSettings(services, me()),
  ];
  const views = await Promise.all(looks);
  return [...views, helpView(me(), 'personal', 'asked')].map((view) => JSON.stringify(view) ?? '');
};

/** Colleagues and entrances are not case data; their names are choices in lists. A form holds the ids it was asked for. */
const isAboutCases = (view: string): boolean => !/"name":"(form|colleagues|entrance)"/.test(view);

const seenIn = (views: readonly string[]): readonly Sight[] =>
  (Object.keys(sights) as Sight[]).filter((sight) => views.some((view) => sights[sight].test(view)));

describe('domain § 3: who sees what of a case, by every way that there is', () => {
  it.each(table)('domain § 3: %s', async (_who, person, sees) => {
    const views = (await allViews(person)).filter(isAboutCases);
    expect(seenIn(views).toSorted()).toEqual([...sees].toSorted());
  });

  it.each(table)('domain § 3: %s: no form tells more', async (_who, person, sees) => {
    const forms = (await allViews(person)).filter((view) => !isAboutCases(view));
    const family: readonly Sight[] = [
      'alias',
      'members',
      'network',
      'targetGroup',
      'phase',
      'deadlines',
      'reason',
    ];
    for (const sight of family.filter((one) => !sees.includes(one))) {
      for (const form of forms) expect(form).not.toMatch(sights[sight]);
    }
  });

  it('C7: whoever asked in vain sees nothing of the case, not even whether there is one', async () => {
    const views = (await allViews(mille)).filter(isAboutCases);
    expect(seenIn(views)).toEqual([]);
  });

  it('domain § 3: the receiver sees everything once they have accepted', async () => {
    const other = await newMunicipality();
    const before = { town, rich };
    town = other;
    rich = await openRichCase(town);
    answered(await acceptHandover(town.services, town.as(tove), rich.reference, rich.handoverId));
    const views = (await allViews(tove)).filter(isAboutCases);
    // A question about the case is answered by whoever is responsible, which the receiver is not yet.
    expect(seenIn(views).toSorted()).toEqual(everything.filter((sight) => sight !== 'asker').toSorted());
    await other.store.close();
    ({ town, rich } = before);
  });
});
