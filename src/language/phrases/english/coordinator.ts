import { type Phrases, phrases } from '../intents';
import { of, the } from './words';

const coordinator = '(coordinator | [case] manager | key worker | case worker | caseworker | contact person)';
const inside = '(in|at) [the]';
const talk = '(peer consultation | sparring | advice)';

/** C7, C9: who coordinates, who decides, and who knows. */
export const englishCoordinator: readonly Phrases[] = [
  phrases('coordinator', 'coordinator', 'who is the coordinator for {subject}', [
    `[who is | whos | find] ${the} ${coordinator} ${of} [<subject>]`,
    `(who is | whos) <subject> ${coordinator}`,
    'who coordinates [the] [<subject>]',
    'who has <subject>',
    'who is responsible for [the] <subject>',
    'who is coordinating [the] <subject>',
  ]),
  phrases('entrance', 'point of entry', 'point of entry Jobcenter', [
    `(entrance | entrances | point of entry) [${of} <department>]`,
    'who decides',
    `who decides ${inside} <department>`,
    `who (decides | (may|can|must) decide) [on|about] <decision*> [${inside} <department>]`,
    `who (approves|grants) <decision*> [${inside} <department>]`,
    `who (may|can|must) (approve|grant) <decision*> [${inside} <department>]`,
    'who (leads | is the (lead|leader|head) [of|in|for]) [the] <department>',
    'how do i (reach | contact | get hold of) [the] <department>',
  ]),
  phrases('whoKnows', 'who knows', 'who knows about language', [
    'who knows [something|anything|most|more | a (lot|bit|little)] [(about|of|on) <topic*>]',
    'who knows <topic>',
    'who is (good|best|expert|specialist) (at|in|with|on) <topic*>',
    'who can (help [me] with | advise [me] on) <topic*>',
    'who has (experience (with|of|in) | knowledge (of|about)) <topic*>',
    '(speciality|specialities|specialty|expertise|competences) [in|on] [<topic>]',
  ]),
  phrases('sparring', 'peer consultation', 'peer consultation on language', [
    `[ask for | i need] ${talk} [<topic>]`,
    `[ask for | i need] ${talk} (on|about|with) <topic*>`,
  ]),
];
