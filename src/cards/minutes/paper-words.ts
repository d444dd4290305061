import { noteSections } from '../../domain/meeting/meeting';
import { reviewWays } from '../../domain/minutes/minutes';
import { type Texts, textsFor } from '../../language/texts';
import type { MinutesDocument } from '../../views/minutes/minutes-document';
import type { MinutesReview } from '../../views/minutes/minutes-review';

type Section = MinutesDocument['sections'][number];

const sectionInWords = ({ id, heading, paragraphs }: Section, { liveMeeting, minutes }: Texts): Section => ({
  id,
  heading: heading === '' ? minutes.general : heading,
  paragraphs: paragraphs.map((paragraph) => {
    const under = noteSections.find((one) => paragraph.startsWith(`${one}: `));
    return under === undefined
      ? paragraph
      : `${liveMeeting.sections[under]}: ${paragraph.slice(under.length + 2)}`;
  }),
});

const wayInWords = (how: string, { minutes }: Texts): string => {
  const way = reviewWays.find((one) => one === how);
  return way === undefined ? minutes.papers.atReview : minutes.ways[way];
};

/** R5: minutes for a paper, with the language's words for what the program itself names. */
export const paperInWords = (paper: MinutesDocument): MinutesDocument => {
  const texts = textsFor(paper.language);
  return {
    ...paper,
    title: texts.minutes.papers.title,
    sections: paper.sections.map((section) => sectionInWords(section, texts)),
    ...(paper.notSeen !== undefined && { notSeen: texts.minutes.approval.onlyYours }),
    approvals: paper.approvals.map((one) => ({
      ...one,
      ...(one.reported && {
        reported: { by: one.reported.by, how: wayInWords(one.reported.how, texts) },
      }),
    })),
  };
};

/** R2: the same for the sheet used to go through a draft. */
export const reviewInWords = (sheet: MinutesReview): MinutesReview => ({
  ...sheet,
  sections: sheet.sections.map((section) => sectionInWords(section, textsFor(sheet.language))),
});
