import type { ImportFileName, ImportProblem } from '../../../domain/organisation/import-table';

const problems: Readonly<Record<ImportProblem['code'], string>> = {
  columnMissing: 'Kolonnen[ "{column}"] mangler. Skriv den i den øverste linje.',
  columnUnknown: 'Jeg kender ikke kolonnen[ "{column}"]. Fjern den, eller ret navnet.',
  tooManyCells: 'Der er flere felter i linjen end overskrifter. Fjern det, der er for meget.',
  valueMissing: 'Der mangler noget[ i "{column}"]. Udfyld det.',
  valueTooLong: 'Teksten[ i "{column}"] er for lang. Gør den kortere.',
  cpr: 'Der står noget, der ligner et CPR-nummer[ i "{column}"]. Fjern det.',
  idMalformed: 'Id-nummeret[ "{value}"] ser forkert ud. Kopiér det igen fra Microsoft Entra.',
  departmentIdMalformed:
    'Afdelingens id[ "{value}"] må kun have små bogstaver, tal, punktum og bindestreg. Ret det.',
  duplicate: 'Det står der allerede[ ("{value}")]. Fjern det ene.',
  departmentUnknown: 'Jeg kender ikke afdelingen[ "{value}"]. Ret navnet, eller tilføj afdelingen først.',
  roleUnknown:
    'Jeg kender ikke rollen[ "{value}"]. Brug fagperson, koordinator, leder, intern revisor eller administrator.',
  leadUnknown: 'Lederen[ "{value}"] står ikke på medarbejderlisten. Tilføj personen, eller ret id-nummeret.',
  leadRoleMissing:
    'Lederen[ "{value}"] har ikke rollen leder på medarbejderlisten. Giv personen rollen, eller vælg en anden.',
  dateImpossible: 'Datoen[ "{value}"] findes ikke. Skriv den som 2026-04-21.',
  dateOrder: 'Slutdatoen ligger før startdatoen. Ret en af dem.',
  earlierRuleMissing:
    'Reglen gjaldt også før[, fra {value}]. Behold en linje for den tid, med en dato i "gælder til".',
  ruleStartsLater:
    'Reglen gælder allerede[, fra {value}]. Ret datoen tilbage, og giv en ny regel sit eget id.',
  periodsOverlap: 'Nogle af dagene står også i en anden linje[: {value}]. Ret datoerne.',
  periodTooLong: 'Ferien varer længe[, over {value} dage]. Se efter, om årstallene er rigtige.',
  emailMalformed: 'Mailadressen[ "{value}"] ser forkert ud. Ret den.',
  noAdministrator: 'Der er ingen administrator på medarbejderlisten. Giv mindst én person rollen.',
  manyWouldLeave:
    'Over halvdelen af medarbejderne ville forsvinde fra listen[, i alt {value}]. Se efter, om alle afdelinger er med i filen. Er det rigtigt nok, så indlæs det i to omgange.',
  choiceIdMalformed:
    'Id’et[ "{value}"] må kun have bogstaverne a til z, tal, punktum og bindestreg. Ret det.',
  choiceNeeded:
    'Linjen med id[ "{value}"] mangler. Behold den: den bruges, når nogen spørger, hvem der er koordinator.',
  listTooLong:
    'Listen er for lang: der er ikke plads til denne linje og dem under den. Fjern linjer, eller gør teksterne kortere.',
  settingUnknown:
    'Jeg kender ikke indstillingen[ "{value}"].[ Mente du "{nearest}"?] Ret navnet, eller fjern linjen.',
  timesMalformed:
    'Jeg kan ikke læse klokkeslættene[ "{value}"]. Skriv højst otte med komma imellem, for eksempel 10:00, 13:00.',
  numberOutOfRange: 'Skriv et helt tal[ fra {value}].',
  yesOrNo: 'Skriv ja eller nej.',
  prefixMalformed: 'Sagsnumre skal begynde med to til seks bogstaver. Ret det.',
  notCsv: 'Filen kan ikke læses som CSV. Gem den som CSV, og prøv igen.',
  empty: 'Filen er tom. Skriv mindst én linje under overskriften.',
};

const files: Readonly<Record<ImportFileName, string>> = {
  departments: 'Afdelinger',
  decisions: 'Hvem bestemmer hvad',
  staff: 'Medarbejdere',
  settings: 'Kommunens indstillinger',
  schoolHolidays: 'Skoleferier',
  consentTypes: 'Typer af oplysninger',
  consentPurposes: 'Formål med samtykke',
  lookupPurposes: 'Grunde til at spørge efter en koordinator',
  legalBases: 'Hjemler til at dele uden samtykke',
  statutoryDeadlines: 'Frister i loven',
};

/** What became of an import, each problem with its line and its remedy. */
export const importReport = {
  eyebrow: 'Indlæsning',
  done: 'Filerne er indlæst',
  notDone: 'Intet er indlæst endnu',
  notDoneText: 'Ret linjerne herunder, og indlæs filerne igen. Der er ikke ændret noget.',
  left: 'Ikke længere på medarbejderlisten',
  leftText: 'Står en familie uden koordinator nu, får lederen besked med det samme.',
  ended: 'Ikke længere i brug',
  endedText:
    'Det, der ikke stod i filerne, kan ikke vælges mere. Hvor det er brugt, står navnet der stadig. Var det en fejl, så tilføj linjerne, og indlæs filen igen.',
  line: '{file}, linje {line}',
  more: { one: 'Der er 1 mere at rette.', many: 'Der er {count} mere at rette.' },
  problems,
  files,
};
