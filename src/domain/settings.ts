/** What a municipality decides for itself (domain § 4). Imported by an administrator; everything has a default. */
export interface MunicipalitySettings {
  readonly name: string;
  /** Letters before year and number in a case reference: HOI-2026-001. */
  readonly referencePrefix: string;
  readonly rhythm: {
    /** M1: the start-up meeting is held within this many months. */
    readonly startupMonths: number;
    /** M2: weeks between follow-up meetings. */
    readonly followUpWeeks: number;
    /** C5: days between contacts with the family. */
    readonly contactDays: number;
  };
  readonly lookup: {
    /** C7 tightened: colleagues of the same authority must also be answered by the coordinator. */
    readonly sameAuthorityMayAsk: boolean;
    /** Days until the asker hears that no answer came. The same whether or not a case exists (C7). */
    readonly answerWithinDays: number;
  };
  /** What somebody may want to know a coordinator for. Ids are stored, texts are shown. */
  readonly purposes: readonly LocalisedChoice[];
  /** S7: the route for concern reports, in the municipality's own words. */
  readonly concernRoute: { readonly phone: string; readonly outOfHoursPhone: string; readonly text: LocalisedText };
}

export interface LocalisedText {
  readonly da: string;
  readonly en: string;
}

export interface LocalisedChoice extends LocalisedText {
  readonly id: string;
}

export const defaultSettings: MunicipalitySettings = {
  name: 'Kommunen',
  referencePrefix: 'HOI',
  rhythm: { startupMonths: 2, followUpWeeks: 8, contactDays: 7 },
  lookup: { sameAuthorityMayAsk: true, answerWithinDays: 3 },
  purposes: [
    { id: 'coordinate', da: 'Jeg skal koordinere min indsats', en: 'I need to coordinate my work' },
    { id: 'invite', da: 'Jeg vil invitere til et møde', en: 'I want to invite to a meeting' },
    { id: 'inform', da: 'Jeg har noget, som koordinatoren bør vide', en: 'I have something the coordinator should know' },
    { id: 'family-asks', da: 'Familien har bedt mig om hjælp', en: 'The family has asked me for help' },
  ],
  concernRoute: {
    phone: '',
    outOfHoursPhone: '',
    text: {
      da: 'Kontakt kommunens modtagelse for underretninger med det samme.',
      en: 'Contact the municipality’s intake for concern reports at once.',
    },
  },
};
