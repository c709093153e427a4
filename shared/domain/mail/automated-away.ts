import type { MailClues } from "./mail-clues.ts";

/** How out-of-office notes and automatic answers begin, where no header tells. */
const phrases = listed([
  "automatic reply, automatic response, automatic answer, automated reply, automated response, auto-reply, autoreply, auto reply, auto-response",
  "autoresponse, auto response, auto: out, out of office, out-of-office, out of the office, ooo, away from the office, away from my mail, vacation reply",
  "i am out of office, i am out of the office, i'm out of office, i'm out of the office, i am currently out of the office, vacation message",
  "abwesenheitsnotiz, automatische antwort, automatische rückantwort, automatische abwesenheitsnotiz, abwesend, abwesenheit, außer haus, nicht im büro",
  "abwesenheitsassistent, automatische nachricht, réponse automatique, reponse automatique, absence du bureau, absent du bureau, message d'absence",
  "avis d'absence, en dehors du bureau, hors du bureau, notification d'absence, respuesta automática, respuesta automatica, fuera de la oficina",
  "fuera de oficina, ausente de la oficina, autorespuesta, risposta automatica, fuori sede, fuori ufficio, assenza dall'ufficio, assente dall'ufficio",
  "resposta automática, resposta automatica, ausência temporária, fora do escritório, ausente do escritório, automatisch antwoord, afwezigheid",
  "automatische reactie, niet op kantoor, afwezigheidsassistent, automatiskt svar, autosvar, frånvaromeddelande, frånvaro, ej på kontoret, inte på kontoret",
  "automatisk svar, automatisk besvarelse, ikke på kontoret, fraværsmelding, fraværsmeddelelse, fraværende, ikke til stede, ikke tilstede",
  "automaattinen vastaus, automaattivastaus, poissaoloviesti, poissaoloilmoitus, poissa toimistosta, sjálfvirkt svar, automatyczna odpowiedź",
  "odpowiedź automatyczna, autoodpowiedź, poza biurem, nieobecność w biurze, automatická odpověď, mimo kancelář, odpověď v nepřítomnosti",
  "automatická odpoveď, mimo kancelárie, neprítomnosť, nepřítomnost, automatikus válasz, házon kívül, távolléti értesítés, távollét",
  "răspuns automat, raspuns automat, absent de la birou, în afara biroului, автоматичен отговор, извън офиса, автоматический ответ, автоответ",
  "автоматическое уведомление, вне офиса, отсутствие на рабочем месте, автоматична відповідь, автовідповідь, поза офісом, αυτόματη απάντηση",
  "εκτός γραφείου, otomatik yanıt, otomatik cevap, ofis dışında, ofis dışı, işyeri dışında, automatski odgovor, izvan ureda, odsutan iz ureda",
  "аутоматски одговор, ван канцеларије, samodejni odgovor, odsotnost iz pisarne, izven pisarne, automaatvastus, automaatne vastus, kontorist väljas",
  "automātiska atbilde, automātiskā atbilde, ārpus biroja, automatinis atsakymas, ne darbe, nesu biure, ne biure, resposta automàtica, fora de l'oficina",
  "erantzun automatikoa, outomatiese antwoord, 自動返信, 自動応答, 不在通知, 不在のお知らせ, 자동 회신, 자동회신, 자동 응답, 부재중, 부재 중, 自动回复, 自動回覆, 自動回復",
  "自动答复, 不在办公室, 不在辦公室, رد تلقائي, الرد التلقائي, خارج المكتب, תשובה אוטומטית, מענה אוטומטי, מחוץ למשרד, پاسخ خودکار, स्वचालित उत्तर",
  "ตอบกลับอัตโนมัติ, การตอบกลับอัตโนมัติ, ไม่อยู่ที่สำนักงาน, trả lời tự động, thư trả lời tự động, vắng mặt, balasan otomatis, jawaban otomatis",
  "balasan automatik, di luar kantor, tidak di kantor",
]);

function listed(lines: readonly string[]): readonly string[] {
  return lines.join(", ").split(", ");
}

/** Whether the subject is of such a note. A reply prefix before it is a person's answer to one. */
export function isAwayNote(subject: string): boolean {
  const start = subject.replace(/^[[(*"'«„“]+/, "");
  return (
    /[([](?:automatic|automated|auto)[- ]?(?:response|reply)[)\]]$/.test(subject) ||
    /^auto: .*\b(?:out of|away|vacation|leave|holiday)/.test(subject) ||
    phrases.some((phrase) => start.startsWith(phrase) && endsThere(start.slice(phrase.length)))
  );
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
