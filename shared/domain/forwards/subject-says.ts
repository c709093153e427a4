import { folded } from "../cards/letters.ts";

/** What programs write before the subject of what they pass on, in the languages that they come in. */
const forwards =
  listed(`fwd, fw, forward, forwarded, wg, weitergeleitet, tr, transfert, rv, reenv, reenviar, reenviado, i, inoltro, inoltrato, enc, encaminhado,
  encaminhada, rt, vb, vidarebefordrat, pd, podaj dalej, doorst, doorgestuurd, vl, valitetty, fs, framsent, tovabbitas, tovabbitott, ilt, ilet, iletilmis,
  videresend, videresendt, redir, redirectionat, preposl, preposlane, predane, proslijedeno, prosl, prosledeno, posr, posredovano, edasi, edastatud,
  pars, parsutits, persiusta, переслано, пересл, пересылка, перенаправлено, препр, препратено, прослеђено, πρθ, προωθημενο, προωθ, trs, terusan, teruskan,
  ct, chuyen tiep, yml, 转发, 轉寄, 轉發, 転送, 전달, הועבר, إعادة توجيه, تحويل, ส่งต่อ`);

const replies =
  listed(`re, aw, antw, antwort, sv, svar, r, rif, rep, reponse, res, resp, respuesta, risposta, odp, odpoved, odg, odgovor, ang, atb, ats, y, ynt, yanit, va,
  valasz, vastaus, raspuns, отв, ответ, от, відп, на, ha, отг, одг, απ, απαντηση, σχετ, 回复, 回覆, 答复, 答覆, 返信, 회신, 답장, bls, balas, tl, tra loi, hs, תשובה, השב, رد,
  ตอบ, ตอบกลับ, accepted, declined, tentative, zugesagt, abgelehnt, mit vorbehalt, accepte, refuse, aceptado, rechazado, accettato, rifiutato, geaccepteerd`);

/** "VS" is the Danish and Norwegian "Fwd" and the Finnish and Estonian "Re". */
const either = listed("vs");

const longestPrefix = 20;

/** What the prefix of a subject says, the outermost first: `Fwd: Re: lunch` is passed on. */
export function subjectSays(subject: string): "forward" | "reply" | "either" | "nothing" {
  const start = withoutTag(subject.trim()).slice(0, longestPrefix);
  const colon = start.search(/[:：]/);
  if (colon < 1) return "nothing";
  const prefix = folded(start.slice(0, colon))
    .replace(/\s{0,9}[[(]?\d{1,3}[\])]?$/, "")
    .replace(/\.$/, "")
    .trim();
  if (either.has(prefix)) return "either";
  if (replies.has(prefix)) return "reply";
  return forwards.has(prefix) ? "forward" : "nothing";
}

/** What a gateway or a list puts before it: `[External] Fwd: lunch`, `EXT: RE: lunch`. */
const withoutTag = (subject: string): string =>
  subject.replace(
    /^(?:(?:\[[^\]]{1,30}\]|\*{1,3}[\w ]{1,20}\*{1,3}|(?:external|extern|ext|spam|caution)\s?:)\s{0,3}){1,3}/i,
    "",
  );

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(",").map((word) => folded(word.replace(/\s+/g, " ").trim())));
}
