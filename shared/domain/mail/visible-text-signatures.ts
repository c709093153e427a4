/** "Sent from", as mail programs on phones say it, in the languages that they come in. */
const openings = [
  "sent from, sent via, sent with, sent using, sent by, from my, get outlook, virus-free",
  "envoyé de, envoyé depuis, envoyé à partir, gesendet von, gesendet mit, gesendet über, von meinem, mit freundlichen grüßen von meinem",
  "enviado desde, enviado de, enviado do, enviado a partir, enviado con, enviado com, enviado pelo, inviato da, inviato con, inviata da",
  "verstuurd vanaf, verstuurd met, verzonden vanaf, verzonden vanuit, verstuurd vanuit, verzonden met, skickat från, skickades från, sendt fra, sendt via, lähetetty",
  "wysłane z, wysłano z, odesláno z, odoslané z, poslano z, отправлено с, отправлено из, надіслано з, στάλθηκε από, trimis de pe",
  "küldve az, az iphone, az ipad, az android, изпратено от, изпратено с, poslano s, poslano z, poslano iz, послато са, послато с, пратено од, надіслано з",
  "saadetud minu, sūtīts no, nosūtīts no, išsiųsta iš, siųsta iš, enviat des, enviat amb, enviado dende, trimis din, trimis cu, đã gửi từ, được gửi từ",
  "gửi từ, dikirim dari, dihantar dari, ส่งจาก, נשלח מ, تم الإرسال من, أرسلت من, أُرسلت من, مرسل من, از iphone, ارسال شده از, मेरे, στάλθηκε με, ipadimdan, bidalia",
  "télécharger outlook, obtener outlook, outlook für, outlook para, scarica outlook, ottieni outlook, download outlook, hämta outlook, hent outlook, obter o outlook",
  "diese nachricht wurde, mobil gesendet, von unterwegs, envoyé avec, cet e-mail a été envoyé, este correo ha sido, este email foi",
  "发自我的, 發自我的, 從我的, 나의, iphoneから, ipadから, iphone'umdan, iphone’umdan, iphone-omról, telefonumdan",
]
  .join(", ")
  .split(", ");

const programs =
  "iphon ipad ios android galaxy samsung outlook mail yahoo proton blackberry mobile phone handy smartphone tablet pixel huawei xiaomi spark superhuman aol tuta thunderbird windows mac avast móvil celular telefon téléphone портативн mobil".split(
    " ",
  );

const maxLength = 160;

/** RFC 3676 §4.3: a line of two hyphens and a space begins the signature. The space is often lost on the way; lines come trimmed. */
export const isSignatureMark = (line: string): boolean => line === "--" || line === "—";

/** `Sent from my iPhone` and its kin: a line that the program added. */
export function isSignatureLine(line: string): boolean {
  if (line.length > maxLength) return false;
  const lower = line
    .toLowerCase()
    .replace(/^[*_(<[]+/, "")
    .replace(/^this (?:e-?mail|message) was /, "");
  const words = lower.split(" ").length;
  if (/^sent .*\.$/.test(lower) && words > 8) return false;
  if (/^sent (?:from|via|with|using) (?:my |an? |\S+ ?<https?:)/.test(lower) && words <= 9) return true;
  const namesProgram = programs.some((program) => lower.includes(program));
  return namesProgram && (openings.some((opening) => lower.startsWith(opening)) || lower.includes("aka.ms/"));
}
