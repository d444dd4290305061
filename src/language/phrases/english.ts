import { englishAbsence } from './absence';
import { type PhraseBook, phrases } from './intents';
import { englishProtection } from './protection';

const coordinator = '(coordinator | [case] manager | key worker | case worker | caseworker | contact person)';
const the = '[the|a|an]';
const of = '[for|of|to|in|on|at|about|with] [the]';
const inside = '(in|at) [the]';
const show = '[show|view|see|open|find|get|write|make] [me] [the]';
const create = '((open|create|start|register) [a] [new] | new)';
const called = '[alias]';
const starting = '(start|starting|starts|from) <start*>';
const coordinatedBy = '[with] coordinator <coordinator>';
const because = '(because|reason|since)';
const handOver = '(hand over | handover | transfer)';
const handover = '[the] (handover | hand over | transfer)';
const deputy = '(deputy | stand in | standin | substitute)';
const during = '[from <from*>] [(to|until|till) <to*>]';
const kindOfMeeting = '[follow up | network | start up | startup]';
const talk = '(sparring | peer consultation | advice)';

export const english: PhraseBook = {
  language: 'en',
  phrases: [
    phrases('help', 'help', 'help', [
      'help [me]',
      'what can you do [here] [for me]',
      'what can i (do | say | write | ask [you] [about]) [here]',
      'how (do you | does this | does it) work',
      'commands|menu|guide|options',
    ]),
    phrases('greeting', 'hello', 'hello', [
      '(hi|hello|hey|howdy) [there]',
      'good (morning|evening|afternoon|day)',
      'hello hello',
    ]),
    phrases('thanks', 'thanks', 'thanks', [
      '(thanks|thx|cheers) [a lot]',
      'thank you [very much | so much]',
      'many thanks',
    ]),
    phrases('coordinator', 'coordinator', 'who is the coordinator for HOI-2026-001', [
      `[who is | whos | find] ${the} ${coordinator} ${of} [<subject>]`,
      `(who is | whos) <subject> ${coordinator}`,
      'who coordinates [the] [<subject>]',
      'who has <subject>',
      'who is responsible for [the] <subject>',
      'who is coordinating [the] <subject>',
    ]),
    phrases('entrance', 'entrance', 'entrance Jobcenter', [
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
    phrases('sparring', 'sparring', 'sparring on language', [
      `[ask for | i need] ${talk} [<topic>]`,
      `[ask for | i need] ${talk} (on|about|with) <topic*>`,
    ]),
    phrases('myCases', 'my cases', 'my cases', [
      '[show|view|list|see] [me] [all] my [open|own] (cases|families)',
      '(what|which) (cases|families) (do i have | have i)',
    ]),
    phrases('case', 'case', 'case HOI-2026-001', [
      'case [<subject>]',
      '(show|view|see|find) [me] [the] (case|family) <subject>',
      '(show|view|see|find) [me] [the] <subject#>',
      'open [the] [case] <subject#>',
      'status [for|of|on] <subject#>',
    ]),
    phrases('openCase', 'open case', 'open case "The Sample Family" start today', [
      `${create} case [${called} <alias>] [${starting}] [${coordinatedBy}]`,
      `${create} case [${called} <alias>] ${coordinatedBy} ${starting}`,
    ]),
    phrases(
      'openCase',
      'open case',
      'open a case for the Månesten family, starting today',
      [
        `${create} case (for|about) <alias> [(starting | starts | start | from) [on] <start*>] [${coordinatedBy}]`,
      ],
      { toConfirm: true },
    ),
    phrases('closeCase', 'close case', 'close HOI-2026-001', [
      '(close|end) [the] case',
      '(close|end) [the] [case] <subject>',
      'close',
    ]),
    phrases('phase', 'phase', 'phase HOI-2026-001', [`[move|next|new|change] [the] phase ${of} [<subject>]`]),
    phrases('targetGroup', 'target group', 'target group HOI-2026-001', [
      `[record] [the] target group ${of} [<subject>]`,
    ]),
    phrases('addMember', 'add member', 'add member HOI-2026-001', [
      `(add [a] | new) [family] member ${of} [<subject>]`,
    ]),
    phrases('addNetwork', 'add network', 'add network HOI-2026-001', [
      `(add [to] | new) [the] network [person] ${of} [<subject>]`,
    ]),
    phrases('removeNetwork', 'remove network', 'remove network HOI-2026-001: Otto', [
      `remove [from] [the] network [person] ${of} [<subject>]`,
      `remove [from] [the] network [person] ${of} <subject> : <person>`,
      `remove <person> from [the] network ${of} <subject>`,
    ]),
    phrases('handover', 'hand over', 'hand over HOI-2026-001 to Lea Dummy', [
      `${handOver} [of|for] [the] [case] [<subject>] [to <to>] [${because} <reason*>]`,
    ]),
    phrases('acceptHandover', 'accept handover', 'accept HOI-2026-001', [
      `(accept | yes to) ${handover} ${of} [<subject>]`,
      '(accept | yes to) <subject>',
    ]),
    phrases('declineHandover', 'decline handover', 'decline HOI-2026-001', [
      `(decline | refuse | reject | no to) ${handover} ${of} [<subject>] [${because} <reason*>]`,
      `(decline | refuse | reject | no to) <subject> [${because} <reason*>]`,
    ]),
    phrases('withdrawHandover', 'withdraw handover', 'withdraw handover HOI-2026-001', [
      `(withdraw | cancel | undo | stop | take back) ${handover} ${of} [<subject>]`,
    ]),
    phrases('familyMeeting', 'family has met', 'family has met HOI-2026-001', [
      '[the] family has met [the|their] [new] [coordinator] [in|for|of] [<subject>]',
      `family meeting ${of} [<subject>]`,
    ]),
    phrases('takeOver', 'take over', 'take over HOI-2026-001', [
      '(take over | takeover) [the] [case] [<subject>]',
    ]),
    phrases('deputy', 'deputy', 'deputy HOI-2026-001: Lea Dummy from 1 July to 21 July', [
      `[choose|new] ${deputy} ${of} [<subject>]`,
      `${deputy} ${of} <subject> : <person> ${during}`,
      `${deputy} ${of} <subject> is <person> ${during}`,
      `${deputy} ${of} <subject#> <person> ${during}`,
    ]),
    phrases('endDeputy', 'end deputy', 'end deputy HOI-2026-001', [
      `(end|stop|remove) [the] ${deputy} ${of} [<subject>]`,
    ]),
    ...englishAbsence,
    ...englishProtection,
    phrases('consent', 'consent', 'consent HOI-2026-001', [
      `[show|view|see] [me] [the] (consent|consents) ${of} [<subject>]`,
    ]),
    phrases('recordConsent', 'record consent', 'record consent HOI-2026-001', [
      `(record|register|renew) [a|the] consent ${of} [<subject>]`,
    ]),
    phrases('askConsent', 'ask for consent', 'ask for consent HOI-2026-001', [
      `ask [for] [a] consent ${of} [<subject>]`,
    ]),
    phrases('disclose', 'share without consent', 'share without consent HOI-2026-001', [
      `(share|disclose) without [a] consent ${of} [<subject>]`,
    ]),
    phrases('mayKnow', 'what may i know', 'what may I know about HOI-2026-001', [
      `what (may|can) i (know | be told) [and [what (may|can) i] share] ${of} [<subject>]`,
      `what (may|can) i (share|tell|disclose) ${of} [<subject>]`,
      `what (may|can) i (know | be told) about <subject> and [what (may|can) i] share`,
    ]),
    phrases('meeting', 'meeting', 'meeting HOI-2026-001', [
      `[show|view|see|plan|call|schedule] ${the} ${kindOfMeeting} (meeting|meetings) ${of} [<subject>]`,
      `[plan | call | schedule] ${kindOfMeeting} meeting ${of} <subject#> <when*>`,
      `[plan | call | schedule] ${kindOfMeeting} meeting ${of} <subject> <when@>`,
    ]),
    phrases('moveMeeting', 'move meeting', 'move meeting HOI-2026-001 to Thursday at 1 pm', [
      `(move|postpone) [the] meeting ${of} [<subject>]`,
      `(move|postpone) [the] meeting ${of} <subject> <when@>`,
      `(move|postpone) [the] meeting ${of} <subject> to <when*>`,
    ]),
    phrases('cancelMeeting', 'cancel meeting', 'cancel meeting HOI-2026-001', [
      `cancel [the] meeting ${of} [<subject>] [${because} <reason*>]`,
    ]),
    phrases('addToMeeting', 'add to meeting', 'add to meeting HOI-2026-001', [
      `(add|invite) to [the] meeting ${of} [<subject>]`,
    ]),
    phrases('acceptInvitation', 'yes to meeting', 'yes to meeting HOI-2026-001', [
      `[say] yes to [the] meeting ${of} [<subject>]`,
    ]),
    phrases('declineInvitation', 'no to meeting', 'no to meeting HOI-2026-001', [
      `[say] no to [the] meeting ${of} [<subject>] [${because} <reason*>]`,
    ]),
    phrases('otherTime', 'another time', 'another time HOI-2026-001', [
      `[propose] another time ${of} [<subject>]`,
    ]),
    phrases('agenda', 'agenda', 'agenda HOI-2026-001', [`${show} agenda ${of} [<subject>]`]),
    phrases('agendaMade', 'agenda made', 'agenda made HOI-2026-001', [`agenda [is] made ${of} [<subject>]`]),
    phrases('childsWish', 'child’s wish', 'child’s wish HOI-2026-001', [
      `[the] (child’s|childs) (wish|wishes) ${of} [<subject>]`,
    ]),
    phrases('live', 'at the meeting', 'at the meeting HOI-2026-001', [`at the meeting ${of} [<subject>]`]),
    phrases('liveNote', 'write down', 'write down HOI-2026-001', [`(write down | note) ${of} [<subject>]`]),
    phrases('liveAgreement', 'agreement', 'agreement HOI-2026-001', [`[new] agreement ${of} [<subject>]`]),
    phrases('liveAttendance', 'attendance', 'attendance HOI-2026-001', [`attendance ${of} [<subject>]`]),
    phrases('liveScale', 'scale', 'scale HOI-2026-001', [`[the] scale ${of} [<subject>]`]),
    phrases('correctNote', 'correct note', 'correct note HOI-2026-001', [
      `(correct|change|edit) [a|the] note ${of} [<subject>]`,
    ]),
    phrases('correctAgreement', 'correct agreement', 'correct agreement HOI-2026-001', [
      `(correct|change|edit) [a|the|an] agreement ${of} [<subject>]`,
    ]),
    phrases('minutes', 'minutes', 'minutes HOI-2026-001', [`${show} minutes ${of} [<subject>]`]),
    phrases('plan', 'plan', 'plan HOI-2026-001', [`${show} (plan | red thread) ${of} [<subject>]`]),
    phrases('contact', 'contact', 'contact HOI-2026-001', [
      `[log|record|register|note] [a] contact ${of} [<subject>]`,
      `[log|record|register|note] [a] contact ${of} <subject> <when@>`,
    ]),
    phrases('accompany', 'go along', 'go along HOI-2026-001', ['go along [with] [<subject>]']),
    phrases('rhythm', 'rhythm', 'rhythm HOI-2026-001', [
      `[agree] [on] [another|a] [new] rhythm ${of} [<subject>]`,
    ]),
    phrases('deadline', 'deadline', 'deadline HOI-2026-001', [
      `[show|view|see|open] [me] [the] [statutory] (deadline|deadlines) [in law] ${of} [<subject>]`,
    ]),
    phrases('startDeadline', 'new deadline', 'new deadline HOI-2026-001', [
      `(new|start|record|register | add [a]) [the] deadline ${of} [<subject>]`,
    ]),
    phrases('meetDeadline', 'deadline met', 'deadline met HOI-2026-001', [
      `deadline [has been | is] met ${of} [<subject>]`,
      `(met|meet) [the] deadline ${of} [<subject>]`,
    ]),
    phrases('dropDeadline', 'drop deadline', 'drop deadline HOI-2026-001', [
      `(drop|remove) [the] deadline ${of} [<subject>]`,
    ]),
    phrases('overview', 'overview', 'overview', ['[show] [me] [my] overview', 'digest|status']),
    phrases('overview', 'overview now', 'overview now', ['(overview|digest|status) now'], { now: true }),
    phrases('concernReport', 'concern report', 'concern report', [
      '[make|write|send|file] [a] concern (report|reports)',
      '[how do i] (report|raise) [a] concern',
      'notification of concern',
    ]),
    phrases('settings', 'settings', 'settings', [
      `${show} [my] (settings|setting|preferences)`,
      '[change] [the] language',
      'reminders|notifications',
    ]),
    phrases('settings', 'reminders', 'reminders at 10', [
      '(reminders|reminder) at <at*>',
      '(stop|start|mute|unmute) reminders',
      '(stop|mute) reminders (about|for|of) <mute*>',
      '(start|unmute) reminders (about|for|of) <unmute*>',
    ]),
    phrases(
      'settings',
      'danish',
      'speak Danish',
      ['[change|language|switch|speak|write|answer] [language] [to|in] danish [please]'],
      { language: 'da' },
    ),
    phrases(
      'settings',
      'english',
      'speak English',
      ['[change|language|switch|speak|write|answer] [language] [to|in] english [please]'],
      { language: 'en' },
    ),
    phrases('audit', 'audit', 'audit HOI-2026-001', [`${show} audit [trail|log] ${of} [<subject>]`]),
    phrases('accessToFile', 'access to file', 'access HOI-2026-001', [
      `[give] [subject] access [to [the] file] ${of} [<subject>]`,
    ]),
    phrases('import', 'import', 'import', ['import [of] [the] [<what>]']),
  ],
  politeBefore: [
    'hi',
    'hello',
    'hey',
    'dear',
    'please',
    'can you',
    'could you',
    'would you',
    'will you',
    'can you tell me',
    'do you know',
    'i want to',
    'i would like to',
    'i need to',
    'good morning',
  ],
  politeAfter: ['please', 'thanks', 'thank you', 'many thanks'],
  everydayWords: (
    'is are was were has have had it that this these those we they you not could shall should would must be been ' +
    'does did what who whom when where why how if please me our your some any something anything nothing today ' +
    'tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday time ' +
    'also but or then there here says said think thinks comes went goes'
  ).split(' '),
  otherWords: (
    'contract contracts content contents minute phrase chase clone chose closed cases important export acces edit ' +
    'sitting helped held hell heal mating melting beating resting planet plane planning plant place'
  ).split(' '),
};
