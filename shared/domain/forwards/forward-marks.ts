import { folded } from "../cards/letters.ts";

/** What Apple Mail and others say above what they pass on, in the languages that they come in. */
const intros =
  listed(`begin forwarded message, forwarded message:, anfang der weitergeleiteten nachricht, anfang der weitergeleiteten e-mail,
  début du message transféré, début du message réexpédié, inicio del mensaje reenviado, inizio messaggio inoltrato, inizio del messaggio inoltrato,
  início da mensagem reencaminhada, início da mensagem encaminhada, begin doorgestuurd bericht, vidarebefordrat brev, vidarebefordrat meddelande,
  vidarebefordrat mejl, videresendt besked, start på videresendt besked, videresendt melding, start på videresendt melding, videresendt e-post,
  välitetty viesti alkaa, edelleenlähetetty viesti, alku välitetylle viestille, początek przekazywanej wiadomości, początek przesyłanej dalej wiadomości,
  začátek přeposlané zprávy, začátek přeposílané zprávy, začátek přesměrované zprávy, začiatok preposlanej správy, továbbított levél kezdete,
  továbbított üzenet kezdete, începutul mesajului redirecționat, începe mesajul redirecționat, начало переадресованного сообщения,
  начало пересылаемого сообщения, початок листа, що пересилається, начало на препратено съобщение, начало на препратеното съобщение,
  započni proslijeđenu poruku, početak proslijeđene poruke, začetek posredovanega sporočila, почетак прослеђене поруке, početak prosleđene poruke,
  αρχή προωθημένου μηνύματος, έναρξη προωθημένου μηνύματος, iletilen mesajın başlangıcı, yönlendirilen iletinin başlangıcı, ileti başlangıcı,
  iletinin başlangıcı, inici del missatge reenviat, inicia el missatge reenviat, 开始转发的邮件, 下面是被转发的邮件, 開始轉寄的郵件, 以下是轉寄的郵件,
  開始轉寄郵件, 转发的邮件, 転送されたメッセージ, 전달된 메시지, 전달된 메시지 시작, bắt đầu thư được chuyển tiếp, mulai pesan yang diteruskan,
  awal pesan yang diteruskan, בתחילת ההודעה שהועברה, תחילת ההודעה שהועברה, بداية الرسالة المعاد توجيهها, بداية الرسالة المُحوّلة, เริ่มข้อความที่ส่งต่อ`);

/** "Forward" between dashes: `---------- Forwarded message ---------`, in the same languages. */
const forwardedWords =
  listed(`forward, weitergeleitet, transféré, réexpédié, transmis, reenviad, reunvia, remitido, inoltrat, encaminhad, reencaminhad,
  doorgestuurd, trochstjoerd, vidarebefordra, videresend, vidaresend, áframsend, välitetty, edelleenlähetetty, przekazan, przekazywan, przesłan,
  przesyłan, přeposlan, přeposílan, přesměrovan, preposlan, preposielan, továbbított, redirecționat, transmis mai departe, переслан, пересыл, перенаправ, переадрес,
  препратен, накіраван, proslijeđen, posredovan, prosleđen, прослеђен, препослат, προωθ, iletilen, iletilmiş, yönlendirilen, edastatud, pārsūtīt,
  persiųst, përcjell, birbidal, mesajul redirec, 转发, 轉寄, 轉發, 転送, 전달, chuyển tiếp, diteruskan, reenviat, تمت إعادة, إعادة توجيه, ممررة, محولة,
  הועבר, שהועברה, ส่งต่อ, փոխանց`);

const longest = 200;

/** Whether a line, without the marks of a quote, says that what follows is passed on. */
export function isForwardMark(line: string): boolean {
  if (line.length > longest || line.length < 4) return false;
  const said = folded(line);
  const isRuled = /^[-=_*—–]{2,}/.test(said) && /[-=_*—–]{2}:?$/.test(said);
  if (isRuled) return forwardedWords.some((word) => said.includes(word));
  return intros.some((words) => said.startsWith(words));
}

function listed(words: string): readonly string[] {
  return words.split(/,\s+/).map((each) => folded(each.trim()));
}
