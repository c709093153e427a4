const honorifics = new Set(
  `mr mrs ms miss mx dr prof professor sir dame rev hon herr frau hr fr dipl ing mag m mme mlle monsieur madame sr sra
  srta dra senor senora sig dott dottssa ing adv shri smt datuk dato ir drs`.split(/\s+/),
);

/** Letters behind a name; anything in capitals behind a comma counts as well. */
const credentials = new Set(
  `phd md dds dmd dvm do od jd llm llb esq mba msc ma ba bsc bs ms ed edd cpa cfa cfp cma pe pmp rn np pa lcsw lpc cissp
  aia riba leed ap gri crs sior ccim faia frics mrics obe mbe rla asla ra eit cbe ret`.split(/\s+/),
);

/** Small words inside family names. */
const particles = new Set(
  `van von der den de del della di da do dos das du la le el al bin binti ibn ben ter ten zu af av e y und`.split(
    /\s+/,
  ),
);

const suffixes = new Set(["jr", "sr", "ii", "iii", "iv"]);

export const isHonorific = (word: string): boolean => honorifics.has(word);
export const isCredential = (word: string): boolean => credentials.has(word);
export const isParticle = (word: string): boolean => particles.has(word);
export const isNameSuffix = (word: string): boolean => suffixes.has(word);
