/** What parts of a company and of a university call themselves, folded. */
const units = new Set(
  `department dept division faculty school team unit bureau office section center centre institute abteilung bereich fachbereich
  referat dezernat fakultat institut lehrstuhl service services departement departamento dipartimento department direction direccion
  direzione direcao pole ufr facultad faculdade facolta faculte area ufficio setor servizio servicio afdeling faculteit vakgroep
  avdelningen avdeling institutionen institutt afdelingen dzial wydzial katedra biuro zaklad oddeleni fakulta odbor ustav personalavdelningen
  hr-avdelingen binnendienst`.split(/\s+/),
);

/** What departments are for, folded. */
const duties = new Set(
  `sales marketing vertrieb einkauf verkauf personal personalwesen finance finances finanzen controlling legal hr it operations
  procurement purchasing logistics admissions lettings payroll accounting communications communication kommunikation unternehmenskommunikation
  relations resources ressources humaines humanos recursos risorse umane affairs investor public corporate customer care kundenservice
  kundendienst klientenservice klantenservice inkoop verkoop personeelszaken atencion cliente clienti clienti acquisti stampa prensa ventas vendas compras
  juridico commerciale commercial achats vente apres-vente financiere forsaljning inkop kundtjanst ekonomi marknad salg marked kundeservice
  innkjop okonomi indkob sprzedazy kadr zakupow obslugi klienta marketingu obchodni personalni zakaznicky servis bauamt
  emea apac latam dach nordics pacific americas region strategy compliance product data analytics insights
  research development forschung entwicklung onderzoek ontwikkeling quality assurance wealth banking technology information`.split(
    /\s+/,
  ),
);

export const isUnitOfCompany = (word: string): boolean => units.has(word);
export const isDuty = (word: string): boolean => duties.has(word);

/** "Department of Physics", "Division of Cardiology": where in the company, not which. */
export function namesDepartment(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  return units.has(first) && ["of", "for", "de", "fur", "des", "di", "du", "for"].includes(second);
}
