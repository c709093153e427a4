import { folded } from "../cards/letters.ts";

/** How mails end above the name, in many languages, folded; what follows on the line is only a mark or a name. */
const closings =
  `best regards, kind regards, warm regards, warmest regards, regards, best wishes, best, all the best, many thanks, thanks, thank you, thanks again,
  thanks and regards, thanks & regards, thanks so much, cheers, sincerely, sincerely yours, yours sincerely, yours faithfully, yours truly, yours, respectfully,
  cordially, warmly, with gratitude, with best regards, with kind regards, rgds, br, v/r, xo, xoxo, take care, talk soon, looking forward, mit freundlichen grussen,
  mit freundlichem gruss, freundliche grusse, freundlicher gruss, viele grusse, beste grusse, liebe grusse, herzliche grusse, schone grusse, mit besten grussen,
  mfg, lg, vg, gruss, hochachtungsvoll, cordialement, bien cordialement, tres cordialement, salutations, sinceres salutations, meilleures salutations,
  bien a vous, amities, amicalement, bonne journee, sentiments distingues, saludos, un saludo, saludos cordiales, un cordial saludo, cordialmente, atentamente,
  atte, un abrazo, cordiali saluti, distinti saluti, saluti, un saluto, grazie, a presto, atenciosamente, att, abracos, abraco, cumprimentos, com os melhores cumprimentos,
  melhores cumprimentos, obrigado, obrigada, met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, vriendelijke groeten, groeten, groet, mvg, hartelijke groet,
  med vanlig halsning, med vanliga halsningar, vanliga halsningar, vanligen, halsningar, mvh, hilsen, med vennlig hilsen, vennlig hilsen, beste hilsen, med venlig hilsen,
  venlig hilsen, de bedste hilsner, bedste hilsner, vh, dbh, ystavallisin terveisin, terveisin, parhain terveisin, yst. terv., z powazaniem, pozdrawiam, z wyrazami szacunku,
  serdecznie pozdrawiam, s pozdravem, s pratelskym pozdravem, s pozdravom, srdecny pozdrav, dekuji, tisztelettel, udvozlettel, koszonettel, udv, cu stima, cu respect,
  o zi buna, multumesc, srdacan pozdrav, lijep pozdrav, s postovanjem, lp, lep pozdrav, pozdrav, saygilarimla, saygilarimizla, iyi calismalar, selamlar, с уважением,
  с наилучшими пожеланиями, всего доброго, спасибо, з повагою, з найкращими побажаннями, дякую, с уважение, поздрави, с поздрав, με εκτιμηση, φιλικα, ευχαριστω, pagarbiai, ar cieņu,
  ar cienu, lugupidamisega, parimate soovidega, tervitades, よろしくお願いいたします, よろしくお願い致します, 敬具, 此致, 敬上, 祝好, 顺颂商祺, 감사합니다, 드림, בברכה, בכבוד רב, مع التحية, مع أطيب التحيات,
  تحياتي, tran trong, salam, hormat kami, ขอแสดงความนับถือ`
    .split(/,\s+/)
    .map((each) => folded(each.trim()));

const longest = 60;

/** Whether a line takes leave: "Best regards," or "Vänliga hälsningar / Best regards". */
export function isClosing(line: string): boolean {
  if (line === "" || line.length > longest) return false;
  const said = folded(line).replace(/(?<![\s,.!~*_–—。-])[\s,.!~*_–—。-]+$/, "");
  return closings.some(
    (closing) => said === closing || (said.startsWith(closing) && endsThere(said, closing.length)),
  );
}

/** "Regards, Rob": little stands behind it; "Thanks for the referral" goes on. */
const endsThere = (said: string, at: number): boolean =>
  /^(?:\s*[/,.!]\s*|\s+(?:from|aus|de)\s+)\S/.test(said.slice(at)) && said.slice(at).split(/\s+/).length <= 5;
