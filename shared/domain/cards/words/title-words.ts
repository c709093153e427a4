import { editDistance } from "../../text/edit-distance.ts";

/** Words that make a line a job title, folded; a word that begins with one of the stems counts too. */
const words = new Set(
  `ceo cfo coo cto cmo cio cpo chro ciso vp svp evp avp md gm president chairman chairwoman chairperson chair partner
  owner founder cofounder principal chief head lead leader director directeur directrice direktor direktorin manager
  managing assistant associate secretary officer executive representative rep agent broker realtor consultant advisor
  adviser counsel attorney lawyer solicitor barrister paralegal notary engineer developer programmer architect designer
  analyst scientist researcher professor prof lecturer teacher dean doctor physician surgeon dentist nurse therapist
  psychologist pharmacist veterinarian vet optometrist accountant auditor bookkeeper controller treasurer banker
  underwriter planner coordinator administrator supervisor specialist strategist technician mechanic electrician plumber
  contractor builder inspector surveyor estimator photographer videographer writer editor journalist author producer
  artist illustrator stylist chef baker barista trainer coach instructor facilitator recruiter buyer merchandiser
  operator captain pilot pastor reverend minister mayor senator councillor ambassador evangelist intern trainee fellow
  proprietor entrepreneur freelancer senior junior jednatel reditel
  geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung inhaber inhaberin leiter leiterin abteilungsleiter vertrieb
  vertriebsleiter berater beraterin ingenieur ingenieurin rechtsanwalt rechtsanwaltin steuerberater steuerberaterin
  vorstand prokurist prokuristin assistentin referent referentin sachbearbeiter kaufmann kauffrau arzt arztin
  gerant gerante responsable charge chargee chef cheffe conseiller conseillere avocat avocate notaire comptable
  ingenieur architecte medecin presidente associe associee commercial commerciale fondateur fondatrice
  gerente jefe jefa socio socia abogado abogada ingeniero ingeniera arquitecto medico presidenta fundador consejero
  asesor asesora contador comercial encargado vendedor vendedora administrador advogado advogada engenheiro engenheira
  diretor diretora coordenador coordenadora analista consultor consultora arquiteto fundadora corretor
  direttore direttrice amministratore titolare responsabile avvocato ingegnere architetto consulente commercialista
  directeur eigenaar adviseur verkoop hoofd bestuurder vennoot
  kierownik dyrektor prezes wlasciciel specjalista inzynier adwokat radca
  vd saljare chef konsult ingenjor agare direktor ansvarig forsaljningschef`.split(/\s+/),
);
const stems =
  /(manager|director|direktor|leiter(in)?|berater(in)?|ingenieur(in)?|anwalt|chef|ologist|iatrist|engineer)$/;

const longWords = [...words].filter((word) => word.length >= 8);

/** Long words count with a letter or two misread. */
export function isTitleWord(word: string): boolean {
  return words.has(word) || (word.length > 6 && stems.test(word)) || (word.length >= 8 && isNearly(word));
}

function isNearly(word: string): boolean {
  const near = word.length >= 12 ? 3 : 1;
  return longWords.some(
    (title) => Math.abs(title.length - word.length) <= near && editDistance(title, word) <= near,
  );
}

const departments = new Set(
  `department dept division faculty school team unit group bureau office section abteilung bereich fakultat institut
  service departement departamento dipartimento`.split(/\s+/),
);

/** "Department of Physics", "Division of Cardiology": where in the company, not which. */
export function namesDepartment(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  return departments.has(first) && ["of", "for", "de", "fur", "des", "di"].includes(second);
}
