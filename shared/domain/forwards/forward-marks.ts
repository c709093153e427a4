/** What Apple Mail and others say above what they pass on, in the languages that they come in. */
const intros = [
  "begin forwarded message, anfang der weitergeleiteten nachricht, début du message transféré, début du message réexpédié",
  "inicio del mensaje reenviado, inizio messaggio inoltrato, inizio del messaggio inoltrato, início da mensagem reencaminhada",
  "início da mensagem encaminhada, begin doorgestuurd bericht, vidarebefordrat brev, vidarebefordrat meddelande, videresendt besked",
  "start på videresendt besked, videresendt melding, start på videresendt melding, välitetty viesti alkaa, edelleenlähetetty viesti",
  "początek przekazywanej wiadomości, začátek přeposílané zprávy, začátek přesměrované zprávy, začiatok preposlanej správy",
  "továbbított levél kezdete, továbbított üzenet kezdete, începutul mesajului redirecționat, początek przesyłanej dalej wiadomości",
  "начало переадресованного сообщения, начало пересылаемого сообщения, початок листа, що пересилається, начало на препратено съобщение",
  "započni proslijeđenu poruku, začetek posredovanega sporočila, почетак прослеђене поруке, αρχή προωθημένου μηνύματος",
  "iletilen mesajın başlangıcı, yönlendirilen iletinin başlangıcı, i̇letinin başlangıcı, inicia el missatge reenviat",
  "开始转发的邮件, 下面是被转发的邮件, 開始轉寄的郵件, 以下是轉寄的郵件, 転送されたメッセージ, 전달된 메시지, bắt đầu thư được chuyển tiếp, mulai pesan yang diteruskan",
]
  .join(", ")
  .split(", ");

/** "Forward" between dashes: `---------- Forwarded message ---------`, in the same languages. */
const forwardedWords = [
  "forward, weitergeleitet, transféré, réexpédié, transmis, reenviad, inoltrat, encaminhad, reencaminhad, doorgestuurd, vidarebefordra",
  "videresend, videresendt, välitetty, edelleenlähetetty, przekazan, przesłan, přeposlan, přesměrovan, preposlan, továbbított, redirecționat",
  "переслан, пересыл, переадрес, препратен, proslijeđen, posredovan, prosleđen, прослеђен, προωθ, iletilen, yönlendirilen, i̇letilmiş, iletilmiş",
  "edastatud, pārsūtīt, persiųst, 转发, 轉寄, 轉發, 転送, 전달, chuyển tiếp, diteruskan, enviat, تمت إعادة, רה הועבר, הועברה",
]
  .join(", ")
  .split(", ");

/** Whether a line says that what follows is passed on. */
export function isForwardMark(line: string): boolean {
  if (line.length > 200 || line.startsWith(">")) return false;
  const lower = line.toLowerCase();
  if (intros.some((words) => lower.startsWith(words))) return true;
  const isRuled = /^[-=_]{3,}/.test(lower) && /[-=_]{3,}$/.test(lower);
  return isRuled && forwardedWords.some((word) => lower.includes(word));
}
