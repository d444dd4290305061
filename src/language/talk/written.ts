const weekday = '(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const month =
  '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec)';

/** The ways people shorten and join days, each with its full form: "10.-14. aug" is from one day to another. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})((?:kl\.?|klokken|at)\s?\d{1,2}(?:[.:]\d\d)?)\s[-–]\s(\d{1,2}(?:[.:]\d\d)?)(?!\d)/giu, '$1-$2'],
  [/(?<!\d)(\d{1,2}[./]\d{1,2}\.?)\s?[-–]\s?(\d{1,2}[./]\d{1,2})(?![\d.:])(?=\D|$)/gu, '$1 til $2'],
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})\\.?\\s?(?:[-–]|til|to)\\s?(?:d\\.?\\s?|den\\s)?(\\d{1,2})\\.?\\s+(${month})(?!\\p{L})`,
      'giu',
    ),
    '$1. $3 til $2. $3',
  ],
  [
    /(?<!\p{L})(uge|week)s?\s?(\d{1,2})\s?(?:[-–]|og|and|til|to)\s?(\d{1,2})(?![\d.:/])/giu,
    '$1 $2 til $1 $3',
  ],
  [new RegExp(`(?<!\\p{L})(${weekday})\\s?[-–]\\s?(${weekday})(?!\\p{L})`, 'giu'), '$1 til $2'],
  [
    /(?<!\p{L})(?:udgangen|slutningen|enden) af (?:denne )?ugen|(?<!\p{L})(?:the )?end of (?:the|this) week/giu,
    'fredag',
  ],
  [
    new RegExp(
      `(?<!\\p{L})(?:udgangen af|slutningen af|ultimo|sidst i|(?:the )?end of) (${month})(?!\\p{L})`,
      'giu',
    ),
    'sidste dag i $1',
  ],
  [
    /(?<!\p{L})(?:udgangen af|slutningen af|(?:the )?end of) (?:måneden|the month)/giu,
    'sidste dag i måneden',
  ],
  [
    new RegExp(
      `(?<!\\p{L})(?:starten af|begyndelsen af|primo|først i|(?:the )?(?:start|beginning) of) (${month})(?!\\p{L})`,
      'giu',
    ),
    '1. $1',
  ],
  [
    new RegExp(`(?<!\\p{L})(?:midten af|medio|midt i|(?:the )?middle of|mid) (${month})(?!\\p{L})`, 'giu'),
    '15. $1',
  ],
  [/(?<!\p{L})(?:i ?morg?n|imorgn|i mårn|imårn)(?!\p{L})/giu, 'i morgen'],
  [/(?<!\p{L})(?:tmrw|tmr|tomorow|tommorow|tommorrow)(?!\p{L})/giu, 'tomorrow'],
  [/(?<!\p{L})tues\.?(?!\p{L})/giu, 'tuesday'],
  [/(?<!\p{L})weds?\.?(?!\p{L})/giu, 'wednesday'],
  [/(?<!\p{L})thurs?\.?(?!\p{L})/giu, 'thursday'],
];

/** A sentence with its days written out. */
export const writtenOut = (text: string): string =>
  spellings.reduce((rest, [as, out]) => rest.replace(as, out), text);

/** What hurried people abbreviate, in folded letters. */
const short = new Map(
  Object.entries({
    fam: 'familie',
    tlf: 'telefon',
    tel: 'telefon',
    mdr: 'maneder',
    sbh: 'hospital',
    ref: 'referat',
    dgs: 'dagsorden',
    kom: 'kommune',
    beh: 'behandling',
    udd: 'uddannelse',
    vedr: 'vedrorende',
    ang: 'angaende',
    evt: 'eventuelt',
    jobc: 'jobcenter',
    koord: 'koordinator',
    afd: 'afdeling',
    kl: 'klokken',
    ik: 'ikke',
    pls: 'please',
    plz: 'please',
    mtg: 'meeting',
    appt: 'appointment',
    info: 'oplysninger',
  }),
);

/** The word an abbreviation stands for. */
export const inFull = (folded: string): string => short.get(folded) ?? folded;
