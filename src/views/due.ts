import type { LocalisedText } from '../domain/organisation/settings';
import type { Due } from '../domain/rhythm/rhythm';

/** What a case waits for, as its reader may see it. */
export interface DueView extends Omit<Due, 'deadline'> {
  /** L6: what a statutory deadline is called; and whom it is about, for those who may know the members by name. */
  readonly deadline?: { readonly name: LocalisedText; readonly about?: string };
}
