const honorifics = new Set(
  `mr mrs ms miss mx dr prof professor sir dame rev hon herr frau hr fr dipl ing mag m mme mlle monsieur madame sr sra
  srta dra senor senora sig dott dottssa ing adv shri smt datuk dato ir drs dhr mevr mw maitre me pr dna lic arch geom rag avv dra eng mgr bc judr mudr phdr rndr doc hab lek dent mec inz tekn cand jur med univ di fh dhr maestro don dona miss docteur docent`.split(
    /\s+/,
  ),
);

/** Letters behind a name; anything in capitals behind a comma counts as well. */
const credentials = new Set(
  `phd md dds dmd dvm do od jd llm llb esq mba msc ma ba bsc bs ms ed edd cpa cfa cfp cma pe pmp rn np pa lcsw lpc cissp
  aia riba leed ap gri crs sior ccim faia frics mrics obe mbe rla asla ra eit cbe ret realtor acca aca fca cima cipd fcipd fciarb ceng cphr shrm sphr phr lmt lac acsw lmft lmhc cfe cia cisa csm prosci lpn cnm dnp fnp
  crna facp facs faan frcs mrcp mbbs bds bvsc mvb mpa mph mfa bfa bba beng meng bcom mcom dba dphil cscp lssbb esquire abr sres cips`.split(
    /\s+/,
  ),
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
