import type { ImportFileName, ImportProblem } from '../../../domain/import-table';

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
  emailMalformed: 'Mailadressen[ "{value}"] ser forkert ud. Ret den.',
  noAdministrator: 'Der er ingen administrator på medarbejderlisten. Giv mindst én person rollen.',
  manyWouldLeave:
    'Over halvdelen af medarbejderne ville ryge af listen[, i alt {value}]. Se efter, om alle afdelinger er med i filen. Er det rigtigt nok, så indlæs det i to omgange.',
  settingUnknown: 'Jeg kender ikke indstillingen[ "{value}"]. Se navnene i vejledningen, og ret den.',
  numberOutOfRange: 'Skriv et helt tal[ fra {value}].',
  yesOrNo: 'Skriv ja eller nej.',
  prefixMalformed: 'Sagsnumre skal begynde med to til seks bogstaver. Ret det.',
  notCsv: 'Filen kan ikke læses som CSV. Gem den som CSV, og prøv igen.',
  empty: 'Filen er tom. Skriv mindst én linje under overskriften.',
};

const files: Readonly<Record<ImportFileName, string>> = {
  departments: 'Afdelinger',
  decisions: 'Beslutninger',
  staff: 'Medarbejdere',
  settings: 'Indstillinger',
};

/** What became of an import, each problem with its line and its remedy. */
export const importReport = {
  eyebrow: 'Indlæsning',
  done: 'Filerne er indlæst',
  notDone: 'Intet er indlæst endnu',
  notDoneText: 'Ret linjerne herunder, og indlæs filerne igen. Der er ikke ændret noget.',
  departments: 'Afdelinger',
  staff: 'Medarbejdere',
  left: 'Ikke længere på listen',
  settings: 'Indstillinger',
  leftText: 'Står en familie uden koordinator nu, får lederen besked med det samme.',
  line: '{file}, linje {line}',
  more: { one: 'Der er 1 mere at rette.', many: 'Der er {count} mere at rette.' },
  problems,
  files,
};
