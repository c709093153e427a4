export type HeaderField = "from" | "to" | "cc" | "date" | "subject" | "reply-to";

/** How mail programs name the lines of the header above a forwarded or quoted mail, in the languages that they come in. */
const labels: Readonly<Record<HeaderField, string>> = {
  from: `from, von, absender, de, expéditeur, de la, da, mittente, van, afzender, från, avsändare, fra, lähettäjä, od, nadawca, odesílatel,
    odosielateľ, feladó, küldő, expeditor, от, от кого, подател, šalje, pošiljatelj, pošiljatel, од, від, від кого, από, αποστολέας, kimden,
    gönderen, saatja, kellelt, no, sūtītājs, nuo, siuntėjas, 发件人, 發件人, 寄件者, 寄件人, 差出人, 送信者, 送信元, 보낸 사람, 보낸사람, từ,
    người gửi, dari, pengirim, من, المرسل, מאת, จาก`,
  to: `to, an, empfänger, à, pour, destinataire, para, a, destinatario, aan, till, til, vastaanottaja, do, odbiorca, komu, pro, pre,
    příjemce, címzett, către, catre, la, до, кому, получател, za, prima, за, προς, kime, alıcı, adressaat, kellele, saaja, kam, adresāts, gavėjas,
    收件人, 收件者, 宛先, 送信先, 받는 사람, 받는사람, đến, tới, kepada, ke, إلى, אל, ถึง`,
  cc: `cc, kopie, copie à, copie, copia, kopia, kopi, kopio, dw, do wiadomości, kópia, másolatot kap, másolat, копие, копия, копія, kopija, kp,
    κοιν., κοινοποίηση, bilgi, koopia, 抄送, 副本, 참조, نسخة, עותק, สำเนา`,
  date: `date, sent, datum, gesendet, gesendet am, envoyé, envoyé le, fecha, enviado, enviado el, enviada em, enviado em, enviada, data, inviato,
    data invio, verzonden, verstuurd, skickat, skickades, dato, sendt, päivämäärä, päiväys, lähetetty, wysłano, wysłane, odesláno, odoslané,
    odoslaná, dátum, elküldve, küldés dátuma, dată, trimis, дата, изпратено, poslano, датум, отправлено, надіслано, ημερομηνία, στάλθηκε,
    αποστολή, tarih, gönderme tarihi, gönderildi, gönderilme, gönderim tarihi, kuupäev, saadetud, datums, nosūtīts, išsiųsta, 日期, 发送时间, 發送時間,
    寄件日期, 发件时间, 時間, 时间, 日付, 送信日時, 日時, 날짜, 보낸 날짜, 보낸날짜, ngày, đã gửi, tanggal, dikirim, التاريخ, تاريخ, תאריך, נשלח, วันที่`,
  subject: `subject, betreff, objet, sujet, asunto, oggetto, assunto, onderwerp, ämne, emne, aihe, otsikko, temat, předmět, predmet, tárgy, subiect,
    относно, тема, naslov, zadeva, наслов, θέμα, konu, teema, temats, tēma, tema, 主题, 主旨, 主題, 標題, 标题, 件名, 제목, chủ đề, subjek, perihal,
    الموضوع, נושא, เรื่อง`,
  "reply-to": `reply-to, reply to, antwort an, répondre à, responder a, rispondi a, antwoord aan, svara till, svar til, odpowiedz do, ответить`,
};

const fieldOfLabel: ReadonlyMap<string, HeaderField> = new Map(
  (Object.entries(labels) as [HeaderField, string][]).flatMap(([field, words]) =>
    words.split(",").map((word) => [word.replace(/\s+/g, " ").trim(), field] as const),
  ),
);

const longestLabel = 25;

export type LabelledLine = { readonly field: HeaderField; readonly value: string };

/** A line like `From: Jane Doe`, the stars that bold type becomes in plain text left out; null: it is none. */
export function labelledLine(line: string): LabelledLine | null {
  const colon = line.slice(0, longestLabel + 4).search(/[:：]/);
  if (colon < 1) return null;
  const label = line
    .slice(0, colon)
    .replace(/[*_\s]+/g, " ")
    .trim()
    .toLowerCase();
  const field = fieldOfLabel.get(label);
  return field === undefined
    ? null
    : {
        field,
        value: line
          .slice(colon + 1)
          .replace(/^[*_\s]+/, "")
          .trim(),
      };
}
