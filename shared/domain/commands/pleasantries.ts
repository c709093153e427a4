const greetings = [
  "hi, hello, hey, dear, dear nextday, good morning, morning, good evening, good afternoon, hi all, ok thanks, ok thank you",
  "thx, ty, thanks a lot, thank you very much, thank you so much, thanks so much, thanks very much, much appreciated, thanks in advance, great thanks, perfect thanks, great, perfect, nice, awesome, excellent, wonderful",
  "inline, please find my answers next to the names, please find my answers below, please find my answers inline, see inline, see below, answers below, answers inline, my answers are below, my answers are inline, see my answers below, see my answers inline, please see below, my answers are below in the text, please find attached, please see attached, see attached, find attached, please find enclosed, attached, as attached",
  "note that, noted, just so you know, for your information, sorry, oops, whoops, my bad, sorry about that, oops sorry, no worries, no problem, sounds good, got it, got it thanks, will do, pls, please",
  "danke, danke schön, vielen dank, merci, gracias, bye, talk soon, see you, have a nice day, have a good day, have a great day",
];

const closings = listed([
  "cheers, best, best regards, best wishes, kind regards, warm regards, regards, thanks and regards, sincerely, yours, yours sincerely",
  "all the best, thanks, thank you, many thanks, br, mfg, lg, vg, mit freundlichen grüßen, viele grüße, liebe grüße, beste grüße",
  "cordialement, bien à vous, saludos, un saludo, atentamente, atenciosamente, abraços, cordiali saluti, met vriendelijke groet",
  "med vänliga hälsningar, vänliga hälsningar, hälsningar, mvh, med venlig hilsen, venlig hilsen, vh, med vennlig hilsen, vennlig hilsen, hilsen",
  "ystävällisin terveisin, terveisin, z poważaniem, pozdrawiam, pozdrawiam serdecznie, s pozdravem, s pozdravom, üdvözlettel, cu stimă, cu respect",
  "cordialmente, distinti saluti, saluti, com os melhores cumprimentos, cumprimentos, obrigado, obrigada, grazie, dank je, bedankt, groet, groeten, tack, tak, takk, kiitos, dziękuję, děkuji, ďakujem, köszönöm, mulțumesc",
  "поздрави, с уважение, благодаря, с уважением, спасибо, з повагою, дякую, με εκτίμηση, ευχαριστώ, saygılarımla, iyi çalışmalar, teşekkürler",
  "よろしくお願いします, よろしくお願いいたします, ありがとうございます, 此致, 谢谢, 祝好, 감사합니다, 고맙습니다, مع التحية, شكرا, تحياتي, freundliche grüße, gruß, grüße, bien cordialement, salutations, un abrazo",
]);

const phrases = new Set([...listed(greetings), ...closings]);

function listed(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(", ")));
}

/** Mean nothing next to a polite phrase. */
const besides = new Set("and und et ok okay so".split(" "));
const maxWords = 14;

/** Words that are polite and nothing else, also several phrases: they are neither commands nor worth a note. */
export const isPleasantry = (words: string): boolean => {
  const plain = plainWords(words);
  return plain === "" || phrases.has(plain) || isPolite(plain.split(" "));
};

function isPolite(words: readonly string[]): boolean {
  if (words.length > maxWords || words.every((word) => besides.has(word))) return false;
  return isDivided(words);
}

/** Whether phrase after phrase makes up the words. */
const isDivided = (words: readonly string[]): boolean =>
  words.length === 0 ||
  words.some((_, at) => {
    const first = words.slice(0, at + 1).join(" ");
    return (phrases.has(first) || besides.has(first)) && isDivided(words.slice(at + 1));
  });

const signed = /^([\p{L} ]{1,30})[,!–-] ?(?:\p{Lu}[\p{L}.'’-]{0,20} ?){1,3}$/u;

/** A line after which only a name is to be expected, or that holds it: `Cheers, Ann`. */
export const isClosing = (line: string): boolean =>
  closings.has(plainWords(line)) || closings.has(plainWords(signed.exec(line)?.[1] ?? "-"));

function plainWords(words: string): string {
  const letters = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}?✓✔✅☑👍]+/gu, " ")
    .trim();
  return letters.replace(/ (?:nextday|there|again|everyone|team|folks|guys)$/, "");
}
