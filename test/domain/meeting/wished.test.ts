import { wishedPeople } from '../../../src/domain/meeting/wished';
import { alma, familyInCase } from '../../support/consent-story';
import { gudrun$, meetingAfter, preparedMeeting, withAgenda } from '../../support/meeting/meeting';

const wishing = (
  wish: string,
  meeting = meetingAfter(withAgenda(), { type: 'removeParticipant', participantId: gudrun$ }),
) =>
  wishedPeople(
    meetingAfter(meeting, { type: 'recordChildsWish', memberId: alma.id, wish }),
    familyInCase(),
  ).map(({ name }) => name);

describe('M5: whom the child asks for', () => {
  it.each([
    ['Mormor skal med', ['Gudrun']],
    ['jeg vil have Kim med, men ikke mormor', ['Kim']],
    ['Gudrun og Kim', ['Gudrun', 'Kim']],
    ['Kim skal ikke med', []],
    ['Kimmie skal med', []],
    ['Ingen lærere', []],
  ])('%s', (wish, names) => {
    expect(wishing(wish)).toEqual(names);
  });

  it('nobody who takes part already', () => {
    expect(wishing('Mormor skal med', preparedMeeting())).toEqual([]);
  });
});
