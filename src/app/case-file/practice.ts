import { ok, type Result, refuse } from '../../domain/base/result';
import { sha256 } from '../../domain/base/sha256';
import type { CaseReference } from '../../domain/case/family-case';
import { patternsIn, practiceOf, practicePoints, sampleOf } from '../../domain/case-file/practice';
import { hasRole } from '../../domain/organisation/organisation';
import type { PracticeView } from '../../views/case/practice';
import { type Actor, type Services, today } from '../base/services';
import { openCases } from '../case/case-entry';
import { readCase } from '../case/case-store';
import { meetingsInCases } from '../meeting/meeting-store';
import { minutesOf } from '../minutes/minutes-store';
import { municipalityOf } from '../organisation/directory';
import { planOf } from '../plan/plan-store';
import { recordAccess } from '../trail/access-log';

const sampleSize = 8;

/**
 * L7: some open cases, drawn at random, compared with the practice standard, for learning: patterns first, then what to talk
 * about case by case. The same draw on the same day gives the same cases. Each look is recorded in the case's own log.
 */
export const practiceView = async (
  services: Services,
  actor: Actor,
  draw = 0,
): Promise<Result<PracticeView>> => {
  if (!hasRole(actor.person, 'auditor')) return refuse('NotAllowed');
  const { tenantId } = actor;
  const day = today(services);
  const references: CaseReference[] = [];
  for await (const { reference } of openCases(services, tenantId)) references.push(reference);
  const chance = (reference: string): string => sha256(`${day} ${draw} ${reference}`);
  const drawn = sampleOf(references, chance, sampleSize) as readonly CaseReference[];
  const { settings } = await municipalityOf(services, tenantId);
  const checked = [];
  for (const reference of drawn.toSorted()) {
    await recordAccess(services, tenantId, `case.${reference}`, {
      by: actor.person.id,
      what: 'practiceChecked',
      basis: 'auditor',
    });
    const stored = await readCase(services, tenantId, reference);
    if (stored === undefined) continue;
    const [meetings, minutes, { plan }] = await Promise.all([
      meetingsInCases(services, tenantId, [reference]),
      minutesOf(services, tenantId, reference),
      planOf(services, tenantId, { familyCase: stored.body.snapshot, relations: [] }),
    ]);
    const facts = { familyCase: stored.body.snapshot, meetings, minutes, plan, settings, today: day };
    checked.push({ reference, kept: practiceOf(facts) });
  }
  return ok({
    name: 'practice',
    draw,
    cases: checked.length,
    patterns: [...patternsIn(checked.map(({ kept }) => kept))],
    rows: checked.map(({ reference, kept }) => ({
      reference,
      missing: practicePoints.filter((point) => kept[point] === 'notKept'),
      action: { verb: 'audit.show', as: 'execute', ids: { reference } },
    })),
    actions:
      references.length > checked.length
        ? [{ verb: 'practice.show', as: 'execute', ids: { from: String(draw + 1) } }]
        : [],
  });
};
