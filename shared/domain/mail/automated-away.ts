import type { MailClues } from "./mail-clues.ts";

/** How automatic answers begin, where no header tells: nobody types such a subject. */
const answers = listed([
  "automatic reply, automatic response, automatic answer, automated reply, automated response, auto-reply, autoreply, auto reply, auto-response",
  "autoresponse, auto response, auto: out, vacation reply, vacation message, automatische antwort, automatische rückantwort, automatische nachricht",
  "abwesenheitsnotiz, automatische abwesenheitsnotiz, abwesenheitsassistent, réponse automatique, reponse automatique, message d'absence, avis d'absence",
  "notification d'absence, respuesta automática, respuesta automatica, autorespuesta, risposta automatica, resposta automática, resposta automatica",
  "automatisch antwoord, automatische reactie, afwezigheidsassistent, automatiskt svar, autosvar, frånvaromeddelande, automatisk svar",
  "automatisk besvarelse, fraværsmelding, fraværsmeddelelse, automaattinen vastaus, automaattivastaus, poissaoloviesti, poissaoloilmoitus",
  "sjálfvirkt svar, automatyczna odpowiedź, odpowiedź automatyczna, autoodpowiedź, automatická odpověď, odpověď v nepřítomnosti, automatická odpoveď",
  "automatikus válasz, távolléti értesítés, răspuns automat, raspuns automat, автоматичен отговор, автоматический ответ, автоответ",
  "автоматическое уведомление, автоматична відповідь, автовідповідь, αυτόματη απάντηση, otomatik yanıt, otomatik cevap, automatski odgovor",
  "аутоматски одговор, samodejni odgovor, automaatvastus, automaatne vastus, automātiska atbilde, automātiskā atbilde, automatinis atsakymas",
  "resposta automàtica, erantzun automatikoa, outomatiese antwoord, 自動返信, 自動応答, 不在通知, 不在のお知らせ, 자동 회신, 자동회신, 자동 응답, 自动回复, 自動回覆",
  "自動回復, 自动答复, رد تلقائي, الرد التلقائي, תשובה אוטומטית, מענה אוטומטי, پاسخ خودکار, स्वचालित उत्तर, ตอบกลับอัตโนมัติ, การตอบกลับอัตโนมัติ",
  "trả lời tự động, thư trả lời tự động, balasan otomatis, jawaban otomatis, balasan automatik",
]);

/** How notes begin that say that somebody is away, and what a person may type as well. */
const absences = listed([
  "out of office, out-of-office, out of the office, ooo, away from the office, away from my mail, i am out of office, i am out of the office",
  "i'm out of office, i'm out of the office, i am currently out of the office, abwesend, abwesenheit, außer haus, nicht im büro, absence du bureau",
  "absent du bureau, en dehors du bureau, hors du bureau, fuera de la oficina, fuera de oficina, ausente de la oficina, fuori sede, fuori ufficio",
  "assenza dall'ufficio, assente dall'ufficio, ausência temporária, fora do escritório, ausente do escritório, afwezigheid, niet op kantoor, frånvaro",
  "ej på kontoret, inte på kontoret, ikke på kontoret, fraværende, ikke til stede, ikke tilstede, poissa toimistosta, poza biurem, nieobecność w biurze",
  "mimo kancelář, mimo kancelárie, neprítomnosť, nepřítomnost, házon kívül, távollét, absent de la birou, în afara biroului, извън офиса, вне офиса",
  "отсутствие на рабочем месте, поза офісом, εκτός γραφείου, ofis dışında, ofis dışı, işyeri dışında, izvan ureda, odsutan iz ureda, ван канцеларије",
  "odsotnost iz pisarne, izven pisarne, kontorist väljas, ārpus biroja, ne darbe, nesu biure, ne biure, fora de l'oficina, 부재중, 부재 중, 不在办公室",
  "不在辦公室, خارج المكتب, מחוץ למשרד, ไม่อยู่ที่สำนักงาน, vắng mặt, di luar kantor, tidak di kantor",
]);

function listed(lines: readonly string[]): readonly string[] {
  return lines.join(", ").split(", ");
}

/** Whether the subject is of a machine's answer. A reply prefix before it is a person's answer to one. */
export const isAnswerSubject = (subject: string): boolean =>
  /[([](?:automatic|automated|auto)[- ]?(?:response|reply)[)\]]$/.test(subject) ||
  /^auto: .*\b(?:out of|away|vacation|leave|holiday)/.test(subject) ||
  begins(subject, answers);

/** Whether the subject says that somebody is away, and no more. */
const isAbsence = (subject: string): boolean => begins(subject, absences);

function begins(subject: string, phrases: readonly string[]): boolean {
  const start = subject.replace(/^[[(*"'«„“]+/, "");
  return phrases.some((phrase) => start.startsWith(phrase) && endsThere(start.slice(phrase.length)));
}

/** Nothing more, a sign, a day, or until when: a person's own "Out of office party" goes on otherwise. */
const endsThere = (rest: string) =>
  /^(?:メール|のお知らせ)?\s*(?:$|[^\p{L}\p{M}\s]|re:|(?:until|till|from|to|bis|vom|ab|du|jusqu|hasta|desde|del|fino|dal|até|de|tot|van|t\/m|från|till|fra|til|od|do|до|с|по|от|asta|până)\b)/u.test(
    rest,
  );

const away = listed([
  "out of the office, out of office, out-of-office, on vacation, on holiday, annual leave, on leave, parental leave, maternity, away from, i am away",
  "i'm away, be away, currently away, be back, will return, returning on, limited access, abwesen, urlaub, nicht im büro, außer haus, wieder erreichbar",
  "absent, congé, vacances, de retour, absence, vacaciones, fuera de la oficina, ausente, ausencia, regreso, ferie, fuori sede, assente, assenza, rientro",
  "férias, fora do escritório, ausência, retorno, afwezig, vakantie, niet aanwezig, semester, frånvar, inte på kontoret, fravær, ikke på kontoret, ferien",
  "poissa, lomalla, lomani, urlop, nieobecn, poza biurem, dovolen, nepřítom, neprítom, mimo kancelář, házon kívül, szabadság, távol, concediu, absenț",
  "отпуск, отсутству, вне офиса, відпуст, відсутн, извън офиса, отсъств, απουσί, εκτός γραφείου, άδεια, izinde, ofis dışı, tatil, odsut, godišnj",
  "одсут, odsot, dopust, puhkus, väljas, atvaļinājum, prombūtn, atostog, ne biure, vacances, 不在, 休暇, 休み, 外出, 부재, 휴가, 休假, 出差, 外出, 不在",
  "إجازة, خارج المكتب, חופש, מחוץ למשרד, לא במשרד, مرخصی, छुट्टी, ลาพัก, ลาหยุด, nghỉ phép, vắng mặt, cuti, di luar kantor",
]);

/** Whether somebody is not there, which an automatic answer says in its subject or how it begins. */
export const saysAway = ({ subject, text }: Pick<MailClues, "subject" | "text">): boolean =>
  away.some((words) => subject.includes(words) || text.slice(0, 1500).includes(words));

/** RFC 3834 §3.1.5: an automatic answer names the mail that it answers, and a person's subject then begins with `Re:`. */
export const isAwayNote = (clues: MailClues): boolean =>
  isAnswerSubject(clues.subject) ||
  (isAbsence(clues.subject) && !clues.isComposed && (clues.has("in-reply-to") || saysNoMore(clues)));

const saysNoMore = ({ text }: MailClues): boolean => text.trim() === "" || saysAway({ subject: "", text });
