import type { CardDefinition } from './definition';
import { paragraphs } from './parts';

/** S7: the municipality's route for concern reports, which are never handled here. */
export const concernReportCard: CardDefinition<'concern-report'> = {
  name: 'concern-report',
  bind: (view, language) => {
    const { locale, texts, typed } = language;
    const { concernReport } = texts.help;
    const phone = (label: string, number: string) =>
      number === '' ? [] : [{ label, number: typed(number) }];
    return {
      eyebrow: concernReport.eyebrow,
      title: concernReport.title,
      danger: `⚠ ${concernReport.danger}`,
      route: paragraphs(view.text[locale], language),
      phones: [
        ...phone(concernReport.phone, view.phone),
        ...phone(concernReport.outOfHoursPhone, view.outOfHoursPhone),
      ],
      anyway: concernReport.anyway,
      notHere: concernReport.notHere,
    };
  },
  summary: (_view, texts) => texts.summaries.concernReport,
};
