import { folded } from "../cards/letters.ts";

export type HeaderField = "from" | "to" | "cc" | "date" | "subject" | "reply-to";

/** How mail programs name the lines of the header above a forwarded or quoted mail, in the languages that they come in. */
const labels: Readonly<Record<HeaderField, string>> = {
  from: `from, sender, von, absender, gesendet von, de, desde, expéditeur, envoyé par, de la, de la part de, da, mittente, inviato da, remitente,
    remetente, van, afzender, verzonden door, från, avsändare, fra, avsender, afsender, frá, sendandi, lähettäjä, od, nadawca, odesílatel,
    odosielateľ, feladó, küldő, expeditor, expeditorul, от, от кого, отправитель, подател, šalje, pošiljatelj, pošiljatel, pošiljalac, šiljalac,
    од, шаље, від, від кого, відправник, ад, από, αποστολέας, kimden, gönderen, saatja, kellelt, no, sūtītājs, nosūtītājs, nuo, siuntėjas,
    发件人, 發件人, 寄件者, 寄件人, 差出人, 送信者, 送信元, 보낸 사람, 보낸사람, 보낸이, 발신자, từ, người gửi, dari, pengirim, من, المرسل, מאת, שולח, จาก, ผู้ส่ง`,
  to: `to, recipient, recipients, an, empfänger, à, pour, destinataire, destinataires, para, a, per, per a, destinatario, destinatário,
    destinatarios, aan, ontvanger, till, mottagare, til, modtager, mottaker, vastaanottaja, do, odbiorca, adresat, komu, pro, pre,
    příjemce, príjemca, címzett, către, catre, la, destinatar, destinatarul, до, кому, получатель, получател, отримувач, за, kome, za, prima,
    primatelj, naslovnik, προς, παραλήπτης, kime, alıcı, adressaat, kellele, saaja, kam, adresāts, saņēmējs, gavėjas, 收件人, 收件者, 宛先,
    送信先, 받는 사람, 받는사람, 받는이, 수신자, đến, tới, người nhận, kepada, ke, penerima, untuk, إلى, المستلم, אל, נמען, ถึง, ผู้รับ`,
  cc: `cc, kopie, copie à, copie, copia, còpia, cópia, kopia, kopi, kopio, dw, do wiadomości, kópia, másolatot kap, másolat, копие, копия,
    копія, копија, kopija, kp, afrit, κοιν., κοινοποίηση, bilgi, koopia, 抄送, 副本, 참조, העתק, עותק, สำเนา, bcc, نسخة`,
  date: `date, sent, sent on, sent at, date sent, datum, gesendet, gesendet am, verschickt, envoyé, envoyé le, date d'envoi, date et heure,
    fecha, fecha de envío, enviado, enviado el, enviat, enviada em, enviado em, enviada, enviat el, data, data de envio, inviato, inviato il,
    data invio, data di invio, verzonden, verstuurd, verzonden op, skickat, skickades, skickat den, dato, sendt, sendt den, dagsetning, 
    sendt dato, päivämäärä, päiväys, päivä, lähetetty, lähetyspäivä, wysłano, wysłane, wysłana, odesláno, odeslané, odoslané, odoslaná,
    odoslaný, dátum, elküldve, küldés dátuma, küldve, dată, trimis, trimis la, trimisă, дата, изпратено, poslano, poslato, послато, датум,
    отправлено, отправлена, надіслано, відправлено, датум слања, дата і час, ημερομηνία, στάλθηκε, απεστάλη, αποστολή, tarih, gönderme tarihi,
    gönderildi, gönderilen, gönderilme, gönderilme tarihi, gönderim tarihi, kuupäev, saadetud, datums, nosūtīts, išsiųsta,
    日期, 发送时间, 發送時間, 发送日期, 寄件日期, 傳送日期, 发件时间, 時間, 时间, 日付, 送信日時, 日時, 送信日, 날짜, 보낸 날짜, 보낸날짜, 보낸 시간, 발신일, ngày, ngày gửi,
    đã gửi, tanggal, dikirim, terkirim, التاريخ, تاريخ, تم الإرسال, أُرسلت, תאריך, נשלח, วันที่, ส่ง`,
  subject: `subject, betreff, thema, objet, sujet, asunto, assumpte, tema, oggetto, assunto, onderwerp, ämne, emne, efni, aihe, otsikko, temat, předmět,
    predmet, tárgy, subiect, subiectul, относно, тема, naslov, zadeva, наслов, предмет, θέμα, konu, teema, temats, tēma, 主题, 主題, 主旨,
    標題, 标题, 件名, 제목, chủ đề, tiêu đề, subjek, perihal, judul, الموضوع, موضوع, נושא, หัวข้อ, เรื่อง`,
  "reply-to": `reply-to, reply to, antwort an, répondre à, responder a, rispondi a, antwoord aan, svara till, svar til, odpowiedz do, odpowiedź-do,
    odpověď na, odpovedať-pre, odgovori na, válaszcím, vastaus, răspuns către, ответить, ответ-кому, кому відповісти, yanıt adresi, 返信先,
    回复, 回覆給, 답장 받는 사람`,
};

const fieldOfLabel: ReadonlyMap<string, HeaderField> = new Map(
  (Object.entries(labels) as [HeaderField, string][]).flatMap(([field, words]) =>
    words.split(",").map((word) => [plainLabel(word), field] as const),
  ),
);

/** "Date d'envoi", and as long as what stands around it: `**Fecha de envío**`. */
const longestLabel = 30;

export type LabelledLine = { readonly field: HeaderField; readonly value: string };

/** A line like `From: Jane Doe`, or a row of a table, the stars that bold type becomes in plain text left out; null: it is none. */
export function labelledLine(line: string): LabelledLine | null {
  const colon = line.slice(0, longestLabel).search(/[:：\t]/);
  const field = colon < 1 ? null : fieldLabelled(line.slice(0, colon));
  return field === null ? null : { field, value: withoutStars(line.slice(colon + 1)) };
}

/** Null: it is no field's name. */
export const fieldLabelled = (label: string): HeaderField | null =>
  fieldOfLabel.get(label.toLowerCase()) ?? fieldOfLabel.get(plainLabel(label)) ?? null;

/** "Kopie (CC)" and "*Von*" are the same label as without what stands around it. */
function plainLabel(label: string): string {
  return folded(label)
    .replace(/\([^()]{0,10}\)/g, "")
    .replace(/[*_|#\s]+/g, " ")
    .trim();
}

const withoutStars = (value: string): string => value.replace(/^[*_|:\s]+/, "").trim();
