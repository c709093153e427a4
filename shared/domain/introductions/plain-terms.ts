const wordSet = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(" ").split(" "));

/** Words that anybody may say of anything. */
const generic = wordSet(
  "a an the some any somebody someone anyone person people help support advice hand intro introduction introductions contact contacts",
  "good great decent better best reliable trustworthy affordable cheap new local experienced professional certified small big regular quick fast urgent urgently soon next first free more",
  "commercial corporate business private family chartered qualified technical industrial residential digital creative international",
  "do does doing done sort sorts sorting out get gets getting find finds make makes making build builds run runs running sell sells selling buy plan plans planning look looks after need needs looking offer offers write written can could has have having",
  "this these those there here then now not no yes if when while before after over under into through about around up down other another same such very really just also only even still again ever more less most least much many few lot lots all both each every well properly quite maybe",
  "appointment appointments expert experts meeting meetings quote quotes question questions review problem problems trouble idea ideas recommendation recommendations tip tips look eye job work hand thing things something anything way place time he she they we you me us was were been being had has did will would should may might must want wants like likes know knows knew help helps go goes going come comes take takes taken give gives given put keep keeps let use uses used able",
  "her his their our my your own its and or of in at on with for to as by is are be who that it them him up",
  "near close next nearby weekly monthly daily yearly annual annually evening evenings morning mornings night weekend weekends hour hours today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april august september october november december",
  "set up right old young own part full time whole main first second third high low top easy hard simple modern nice proper decent custom bespoke tailor made kind sort type range firm firms company companies men women kids children man woman lady guy team teams staff",
  "one two three four five ten twenty day week month year may june july autumn spring summer winter twice once",
  "ein eine einen einem einer der die das und oder mit von im bei hilfe gute guten neue neuen un une des les la le de du et ou avec para con una el los las y o bon bonne buen buena ayuda aide",
);

/** Behind a trade they say no more than the trade does. */
const heads = wordSet(
  "adviser advisor advice agency agent assistance broker bureau care check company consultancy consultant consulting contractor department director engineer expert experts firm freelance freelancer group help house",
  "management office owner founder package partner partners policy practice professional project provider senior junior service services solutions specialist specialists studio support team treatment work works workshop",
  "session sessions workshop",
  "writer coordinator organiser organizer installer fitter repairer seller dealer trader professional man woman person guy lady worker expert officer lead head captain",
  "maker operator technician instructor hire rental master controller contractor",
  "business businesses independent ltd limited gmbh inc llc sons co plc buro agentur firma cabinet agence agencia",
);

/** A trade in front of such a word is its customer or its subject: accounting software, a photography course. */
export const otherThings = wordSet(
  "software app apps platform workshops course courses class classes lesson lessons student students school museum magazine magazines blog podcast book books club fair conference job jobs client clients customer customers lead leads",
  "supply supplies supplier equipment gear furniture machine machines parts product products tools materials store history award awards fraud claim claims recruiter recruitment teacher lecturer researcher journalist game games",
);

/** Whether the word says more than any sentence does. */
export const isTelling = (word: string | undefined): boolean =>
  word !== undefined && word.length > 1 && !generic.has(word) && !heads.has(word);
