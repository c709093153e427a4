/** Legal forms, letters only; those of two words ("pty ltd") are seen word by word. */
const legalForms = new Set(
  `inc incorporated corp corporation co company llc llp lp lllp plc pllc ltd limited pty pte pvt private bhd sdn gmbh mbh
  ag kg kgaa ohg gbr ug ev se sa sas sasu sarl eurl snc sca spa srl sl slu slp sc scp bv nv vof cv ab hb kb oy oyj as asa aps ivs
  kk gk spzoo zoo spj ltda eireli me epp lda kft zrt doo dd ead ooo oao zao jsc pjsc cie`.split(/\s+/),
);

/** What companies, practices and institutions call themselves. */
const companyWords = new Set(
  `group groupe gruppe gruppo grupo holding holdings partners associates solutions systems technologies technology tech
  software labs lab laboratories digital media studio studios design designs consulting consultants consultancy advisors
  advisory capital ventures investments financial finance insurance bank bancorp trust realty properties estate estates
  homes builders building construction contracting contractors engineering industries industrial manufacturing products
  trading imports exports logistics transport freight shipping airlines energy power solar electric electrical plumbing
  heating roofing landscaping cleaning services service supply supplies pharma pharmaceuticals biotech health healthcare medical
  clinic hospital dental pharmacy wellness fitness foods food bakery cafe coffee restaurant bistro catering hotel hotels
  resort travel tours academy school college university institute universitat universite universidad universita hochschule
  museum gallery library church foundation association society council ministry agency bureau chamber federation
  press publishing publications printing graphics robotics analytics research networks telecom communications
  international global enterprises company works workshop interiors architects architecture textiles fashion boutique
  motors automotive auto garage rentals security legal law attorneys kanzlei praxis werke werk handel bau verlag
  marketing coaching training accounting creative productions entertainment events club`.split(/\s+/),
);

export function isLegalForm(word: string): boolean {
  return legalForms.has(word);
}

export function isCompanyWord(word: string): boolean {
  return companyWords.has(word);
}

/** The words of a company's name without the legal forms at its end ("GmbH & Co. KG" are three). */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  const isForm = (word: string) => legalForms.has(word) || word === "&";
  const end = words.findLastIndex((word) => !isForm(word)) + 1;
  return end === 0 ? words.slice(0, 1) : words.slice(0, end);
}
