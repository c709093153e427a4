/** Legal forms, letters only; those of two words ("pty ltd") are seen word by word. */
const legalForms = new Set(
  `inc incorporated corp corporation co company llc llp lp lllp plc pllc pc ltd limited ltee enr pty pte pvt private bhd sdn gmbh gesmbh ggmbh mbh
  ag kg kgaa ohg og eu ek gbr ug ev partg partgmbb mbb haftungsbeschrankt genossenschaft se sa sas sasu sarl eurl snc sca spa srl srls sl slu slp sc scp
  bv bvba sprl asbl vzw nv vof zn cv ab hb kb publ aktiebolag oy oyj as asa ans da is ps ks aps ivs scoop
  kk gk kabushiki kaisha spzoo zoo spj spk spolka sp sro spol vos ltda eireli me epp lda unipessoal kft zrt doo dd ead ooo oao zao jsc pjsc cie cooperatie`.split(
    /\s+/,
  ),
);

/** Short forms that are words or initials elsewhere: they count behind a name only, and weakly. */
const weakForms = new Set(
  "co company og eu is da me sc se ab as kb pc sp sl sa ps ks lp ev cv private publ c".split(" "),
);

/** What companies, practices and institutions call themselves. */
const companyWords = new Set(
  `group groupe gruppe gruppo grupo gruppen holding holdings partners associates associados asociados associes solutions systems systeme sistemas
  technologies technology tech software labs lab laboratories digital media studio studios design designs consulting consultants
  consultancy advisors advisory capital ventures investments financial finance insurance bank bancorp trust realty properties property
  estate estates homes builders building construction contracting contractors engineering industries industrial manufacturing
  products trading imports exports logistics logistik transport transports freight shipping airlines aviation energy power solar
  electric electrical plumbing heating roofing landscaping cleaning services service supply supplies pharma pharmaceuticals biotech
  health healthcare medical clinic klinik klinikum clinica clinique hospital dental dentistry pharmacy apotheke pharmacie farmacia
  wellness fitness gym spa foods food bakery backerei boulangerie panaderia pasticceria bakkerij bageri cafe coffee roasters restaurant
  restaurante ristorante bistro catering hotel hotels resort travel tours reisen voyages viajes viaggi academy akademie school college
  university universitat universite universidad universidade universita hochschule institut institute institution museum museo musee
  gallery galerie library church foundation stiftung fondation fundacion fondazione association society council ministry agency
  agentur agence bureau chamber federation collective press publishing publications verlag editions editore editorial forlag printing druckerei
  graphics robotics analytics research networks telecom communications international global enterprises works workshop werkstatt
  werke werk interiors architects architekten architectes arquitectos architecture textiles textil fashion boutique motors automotive auto
  autohaus garage talleres rentals security legal law attorneys lawyers solicitors kanzlei rechtsanwalte anwalte avocats abogados advogados
  advokat advokatbyra advocaten notaires praxis handel bau batiment construcciones costruzioni construtora bygg byg budownictwo stavby
  immobilien immobilier inmobiliaria immobiliare imoveis vastgoed fastigheter eiendom ejendomme nieruchomosci reality makelaars
  maschinenbau haustechnik elektrotechnik medizintechnik gartenbau feinkost mobel meubles muebles arredamenti weingut vins vini bodegas vinhos
  spedition steuerberatung beratung conseil consultores consulenza consultoria doradztwo poradenstvi radgivning adviesgroep ingenierie
  ingenieria engenharia contabilidade regnskap redovisning accountants assurances seguros assicurazioni verzekeringen
  alimentos alimentari transportes trasporti doprava akeri rederi maritim optik optica tandartsen tandvard tandklinik odontologia stomatologia
  marketing coaching training accounting creative productions entertainment events club packaging outfitters instruments ceramics orchards
  brewing brewery brauerei winery vineyards farm farms ranch nursery salon barbers tutors mobility pictures ironworks mills motel
  collective co-op cooperative community center centre centrum zentrum store shop market outlet depot stadtwerke sparkasse volksbank
  impianti meccanica ceramiche tessuti moda mecanique menuiserie paysages sante cosmetiques informatique electricite patrimoine
  reformas papelaria turismo energia techniek installatietechniek bloemen drukkerij zuivel hoveniers fietsen
  entreprise entreprises unternehmen firma company studio district department authority commission office`.split(
    /\s+/,
  ),
);

export function isLegalForm(word: string): boolean {
  return legalForms.has(word);
}

/** A form that is nothing else. */
export const isPlainLegalForm = (word: string): boolean => legalForms.has(word) && !weakForms.has(word);

export function isCompanyWord(word: string): boolean {
  return companyWords.has(word);
}

/** The words of a company's name without the legal forms at its end ("GmbH & Co. KG" are three). */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  const isForm = (word: string) => legalForms.has(word) || word === "&";
  const end = words.findLastIndex((word) => !isForm(word)) + 1;
  return end === 0 ? words.slice(0, 1) : words.slice(0, end);
}
