/** How Outlook and others name the lines of the header that they put above a quoted mail, in the languages they come in. */
const from = new Set(
  "from von de da van från fra od от від lähettäjä kimden feladó από expéditeur absender afzender 差出人 发件人 寄件者 寄件人 보낸사람".split(
    " ",
  ),
);
const others = new Set(
  [
    "sent date to cc subject reply-to gesendet datum an betreff envoyé le à objet enviado fecha para asunto cc: data a assunto",
    "inviato oggetto verzonden aan onderwerp skickat till ämne sendt dato til emne lähetetty päivämäärä vastaanottaja aihe",
    "wysłano wysłane do temat odesláno komu předmět отправлено дата кому тема надіслано gönderilme kime konu tarih",
    "elküldve címzett tárgy στάλθηκε προς θέμα 送信日時 日付 宛先 件名 发送时间 收件人 主题 日期 寄件日期 收件者 主旨 보낸날짜 받는사람 제목",
  ]
    .join(" ")
    .split(" "),
);

const maxName = 25;
const lookAhead = 8;

/** Whether a quoted mail's header begins here: a "From:" line with two more of its kind within the next lines. */
export function beginsHeaders(lines: readonly string[], at: number): boolean {
  if (!from.has(headerName(lines[at] ?? ""))) return false;
  const following = lines.slice(at + 1, at + 1 + lookAhead);
  return following.filter((line) => others.has(headerName(line))).length >= 2;
}

/** What stands before the colon, without the stars that bold type becomes in plain text. */
function headerName(line: string): string {
  const start = line.slice(0, maxName);
  const colon = start.search(/[:：]/);
  return colon < 0 ? "" : start.slice(0, colon).replace(/[*\s]/g, "").toLowerCase();
}
