import { folded } from "../cards/letters.ts";

/** How it begins what is said of the mail and not of its writer, down to its end, folded; a star stands for the rest of a word. */
const ofMail =
  listed(`confidential*, this e-mail, this email, this message, this communication, this transmission, the information, the contents, notice:, disclaimer*, privileged,
  diese e-mail, diese nachricht, der inhalt, ce message, ce courriel, cet e-mail, este mensaje, este correo, esta mensagem, este e-mail, questo messaggio, le informazioni, dit bericht, deze e-mail,
  de informatie, detta meddelande, denne e-post, denne mail, email is not, e-mail is not`);

/** How other lines below a signature begin that say nothing of the person. */
const ofOthers =
  listed(`please consider, please think, think before, before printing, save paper, save a tree, irs circular, to ensure compliance, sitz der gesellschaft, sitz:, registergericht*, amtsgericht*, handelsregister*,
  sitz der*, hrb, hra, eori, geschaftsfuhrer:, geschaftsfuhrerin:, geschaftsfuhrung:, vertretungsberechtigt*, vertreten durch, gf:, ceo:, managing director:,
  managing directors:, director:, directors:, vorstand:, aufsichtsrat*, inh., inhaber:, inhaberin:, ust-id*, ust.-id*, ustid*, umsatzsteuer*, steuernummer, steuer-nr, vat, tva, p.iva, p. iva, partita iva, c.f., nif, cif, cnpj, siret, siren, rcs, kvk, btw, nip,
  regon, krs, ico, dic, oib, cvr, org.nr, org nr, orgnr, y-tunnus, abn, acn, company number, company no, registered in, registered office, registered number, registered company, regulated by, authorised and regulated,
  member fdic, equal housing, equal opportunity, nmls*, dre, dre#*, license #, license no, license number, license:, licence no, lic, lic., lic #, member of, follow us, follow me, follow our, f o l l o w, like us, find us on,
  connect with us, connect with me, join us, visit us, visit our, click here, book a, book time, schedule a, schedule time, apply now, download, subscribe, unsubscribe, view in browser, create your own, virus*, sent from,
  get outlook, get notion, external email, caution:, [external*, warning:, bitte prufen sie, pensez a, avant d'imprimer, antes de imprimir, prima di stampare, proudly, winner of, voted, awarded, securities offered, past performance,
  she/her*, he/him*, they/them*, personlich haftende*, see attached file, copyright*`);

const attachment = /^<<[^<>]{1,120}>>|^[-–] ?\S{1,80}\.\p{L}{2,4}$/u;

const mostWords = 13;

/** Whether a line at the end of a mail tells of a law, a register, a claim or the forest, not of the person. */
export function isFinePrint(line: string): boolean {
  if (beginsWithOne(line, ofMail) || beginsWithOne(line, ofOthers) || attachment.test(line)) return true;
  return isProse(line) || /^["“”«„].{12,}["“”»]?$/.test(line) || !/[\p{L}\p{N}]/u.test(line);
}

/** Whether nothing below this line is the writer's: a sentence of secrecy goes on for long. */
export const isDisclaimer = (line: string): boolean => line.length > 40 && beginsWithOne(line, ofMail);

function beginsWithOne(line: string, begins: readonly string[]): boolean {
  const said = folded(line).replace(/^[^\p{L}[]+/u, "");
  return begins.some((words) => beginsWith(said, words));
}

/** "VAT 123" begins with "vat", "Vattenfall" does not. */
function beginsWith(said: string, words: string): boolean {
  if (words.endsWith("*")) return said.startsWith(words.slice(0, -1));
  return said.startsWith(words) && !/^\p{L}/u.test(said.slice(words.length));
}

/** A sentence: many words that are no figures. */
const isProse = (line: string): boolean =>
  line.length > 40 && line.split(/\s+/).filter((word) => /^\p{L}/u.test(word)).length >= mostWords;

function listed(words: string): readonly string[] {
  return words.split(/,\s+/).map((each) => folded(each.trim()));
}
