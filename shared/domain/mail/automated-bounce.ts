import { subjectSays } from "../forwards/subject-says.ts";
import type { MailClues } from "./mail-clues.ts";

/** RFC 5965, and the forms that Hotmail, AOL and others used before it. */
export function isComplaint({ header, partTypes, subject, text, has, ...clues }: MailClues): boolean {
  if (/^multipart\/report\b.*feedback-report/.test(header("content-type"))) return true;
  if (partTypes.includes("message/feedback-report") || has("x-hmxmroriginalrecipient")) return true;
  if (clues.isByHand) return false;
  if (/^feedback-type: ?(?:abuse|fraud|virus|opt-out|not-spam|other)\b/m.test(text)) return true;
  return (
    /^(?:complaint about message from|email feedback report for ip|(?:\[\w+\] )?(?:spam|abuse) (?:report|complaint)\b)/.test(
      subject,
    ) && /abuse|spam|complain|feedback/.test(text + clues.from.email)
  );
}

/** Whether it tells that a mail was not delivered. Without a report's own form it takes two signs of it. */
export function isBounce(clues: MailClues): boolean {
  const { header, partTypes, has, from, subject, text } = clues;
  if (/^multipart\/report\b/.test(header("content-type")))
    return !header("content-type").includes("disposition-notification") || isRejection(clues);
  // Apple Mail forwards a bounce with its parts.
  if (partTypes.includes("message/delivery-status")) return subjectSays(subject) !== "forward";
  if (has("x-failed-recipients", "x-ms-exchange-message-is-ndr")) return true;
  const says = isBounceSubject(subject);
  if (daemons.test(from.email) || daemons.test(from.name)) return true;
  if (clues.isNullPath || postmasters.test(from.email) || postmasters.test(from.name))
    return says || saysUndelivered(text);
  const isTyped = clues.isByHand && header("precedence") !== "bulk";
  return says && (saysUndelivered(text) || from.email === "") && !isTyped;
}

/** Some servers tell that they rejected a mail in the form of a receipt of reading. */
const isRejection = ({ subject, text }: MailClues): boolean =>
  isBounceSubject(subject) && saysUndelivered(text);

const daemons =
  /^(?:mailer-?daemon|mail-?daemon|mdaemon|microsoftexchange\w{9,}|mail delivery (?:sub)?system)\b/;
const postmasters = /^(?:postmaster|system administrator|mail administrator|mail system|ndr)\b/;

/** How the subjects of delivery reports begin, in the languages that they come in. */
const subjects = [
  "undeliver, non-deliver, nondeliver, non deliver, not delivered, delivery status, delivery fail, delivery report, delivery notif, delivery delay",
  "delivery error, delivery has failed, delivery problem, mail delivery, email delivery, e-mail delivery, mail error, mail could not, mail not",
  "mail failure, mail system error, failure notice, failed mail, failed delivery, returned mail, returned message, returned to sender, return to sender",
  "message delivery, message undeliver, message not delivered, message not sent, message you sent, message status, could not deliver, could not send",
  "unable to deliver, unable to send, cannot deliver, can't deliver, permanent delivery, temporary delivery, problem delivering, error sending",
  "warning: could not, warning: message, warning: mail, warning: e-mail, user unknown, host unknown, address not found, rejected mail, rejected message",
  "message blocked, message rejected, mailbox full, mailbox unavailable, over quota, automatically rejected, your message to",
  "unzustellbar, nicht zustellbar, nichtzustellbar, nicht zugestellt, zustellung fehl, zustellungsfehler, zustellung nicht, benachrichtigung zum",
  "fehler bei der zustell, fehler bei der übermittl, mail-zustell, non remis, non distribu, échec de la remise, échec de remise, échec d'envoi",
  "echec de la remise, échec de distribution, avis de non-remise, avis de non remise, notification d'état, courrier non remis, message non remis",
  "no se puede entregar, no se ha podido, no entregad, error de entrega, correo devuelto, fallo en la entrega, fallo de entrega, mensaje no entregado",
  "notificación de estado, no se pudo entregar, no se pudo enviar, não entreg, nao entreg, não foi possível, falha na entrega, falha de entrega",
  "mensagem não entregue, mensagem devolvida, notificação de status, não é possível entregar, non recapit, mancato recapito, mancata consegna",
  "impossibile recapitare, impossibile consegnare, messaggio non recapitato, notifica sullo stato, errore di recapito, posta non recapitata",
  "onbestelbaar, niet bezorgd, niet afgeleverd, bezorging mislukt, olever, ej lever, kunde inte lever, kan ikke lever, ulever, kunne ikke lever",
  "ikke levert, ikke leveret, leveransfel, ei voida toimittaa, viestiä ei voi, toimitus epäonnistui, niedostarcz, nie można dostarczyć, zwrot poczty",
  "zwrot wiadomości, nie dostarcz, nedoruč, nelze doruč, zpráva nebyla, kézbesíthetetlen, kézbesítési, nem kézbesít, nelivr, imposibil de livrat",
  "mesaj nelivrat, eșec la livrare, недостав, не достав, не удалось доставить, не удалось отправить, сообщение не доставлено, письмо не доставлено",
  "невозможно доставить, не вдалося доставити, не вдалося надіслати, μη παραδ, αποτυχία παράδοσης, teslim edil, iletilemed, gönderilemed",
  "nedostavlj, neuspješna isporuka, neisporučen, ni mogoče dostaviti, nepavyko pristatyti, nepristatyt, ei õnnestunud, nepiegādāt, 配信不能, 配信でき",
  "配信エラー, 配信状態, 送信エラー, 未配信, 不達, エラーメール, メールエラー, 送信できません, 退信, 无法投递, 无法送达, 无法传递, 无法发送, 無法投遞, 無法送達, 無法傳遞, 未送达",
  "未传递, 系统退信, 郵件退回, 投递失败, 배달되지, 배달할 수, 배달 실패, 반송, 전송 실패, 전송실패, لم يتم تسليم, لم يتم التسليم, تعذر تسليم, فشل تسليم",
  "לא ניתן למסור, ההודעה לא נמסרה, המסירה נכשלה, ไม่สามารถส่ง, การส่งล้มเหลว, không gửi được, không thể gửi, gagal terkirim, gagal mengirim, pengiriman gagal",
]
  .join(", ")
  .split(", ");

function isBounceSubject(subject: string): boolean {
  const start = subject.replace(/^(?:\[[^\]]{1,40}\]|\W)+/u, "") || subject;
  return (
    /\((?:delivery failed|undelivered|undeliverable)\)$/.test(subject) ||
    subjects.some((words) => start.startsWith(words) || subject.startsWith(words))
  );
}

const undelivered = [
  /(?:could|can) ?not be (?:delivered|sent|reached)|couldn.t be delivered|(?:not|never|wasn.t|un)\s?(?:been )?deliver(?:ed|able)/,
  /failed recipient|failed to deliver|fail(?:ed|ure) (?:to|in) deliver|delivery (?:has )?(?:failed|error|failure)|fatal (?:delivery )?error/,
  /unable to deliver|could not deliver|couldn.t deliver|didn.t reach|not reach|returned to (?:the |its )?sender|returning (?:message|your mail)/,
  /(?:user|recipient|mailbox|account|address|host|domain)s? (?:is |was )?(?:unknown|not found|unavailable|disabled|full|does not exist|doesn.t exist)/,
  /unknown (?:user|recipient|address|mailbox|host)|no such (?:user|recipient|mailbox|person)|not a valid (?:user|recipient|address|mailbox)|invalid (?:recipient|address)|over ?quota|quota exceeded/,
  /<<< ?rcpt to|rcpt to:|smtp error|\b5\d\d[ -]5?\.?\d|status: [45]\.\d|requested action not taken|permanent(?:ly)? (?:error|fail)|bounce/,
  /nicht (?:zugestellt|zustell)|konnte nicht|unzustellbar|n.a pas pu|n.ont pas pu|non remis|impossible de|no (?:se )?(?:ha |han )?(?:podido|pudo)|não (?:pôde|foi possível)/,
  /non (?:è stato|ha potuto|recapit)|impossibile|niet (?:worden )?(?:bezorgd|afgeleverd)|kunde inte|kunne ikke|ei voitu|nie (?:może|można|został)|nelze|nebyl/,
  /nem sikerült|nu a putut|не (?:может|удалось|было|доставлен|вдалося)|δεν (?:ήταν|μπόρεσε)|teslim edilemedi|iletilemedi/,
  /できません|ませんでした|不達|无法|無法|失败|失敗|수 없|실패|تعذر|فشل|לא ניתן|ไม่สามารถ|không thể|tidak dapat|gagal/,
];

/** Whether a text says that a mail did not arrive. */
const saysUndelivered = (text: string): boolean => undelivered.some((pattern) => pattern.test(text));
