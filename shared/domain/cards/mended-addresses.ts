import { parse } from "tldts";
import { labelOf } from "./labels.ts";
import { folded } from "./letters.ts";

/**
 * The text with the addresses of mail and web in it as they were before a reader of pictures tore them: `jane @acme. com` is
 * `jane@acme.com`, `hitp: //www acme com` is `http://www.acme.com`. `printed`: the folded words of the whole card.
 */
export function mendedAddresses(text: string, printed: ReadonlySet<string>): string {
  return mendedMailbox(mendedHost(mendedStart(text)), printed);
}

function mendedStart(text: string): string {
  return (
    text
      .replace(/(?<=[\p{L}\p{N}])\s*@\s*(?=\p{L}[\p{L}\p{N}-]*(?:\s*[.,]|$))/gu, "@")
      // "Principal @ Acme Advisory" is a title and a company.
      .replace(/(?<=[\p{L}\p{N}])(?:\s*@|@\s*)(?=\p{L}[\p{L}\p{N}-]*\s\p{L})/gu, "@")
      .replace(/(?<!\p{L})h?[ti1]{1,2}[tl]?p(s?)\s*(?:[:;.]\s*)?\/\s*\/\s*/giu, "http$1://")
      .replace(/(?<!\p{L})http(s?)[:/.]*w{3,4}\./giu, "http$1://www.")
      .replace(/(?<!\S)w\.(?=www\.)/giu, "")
      .replace(/(?:\bwww\b[\s.:|]*){2,}/giu, "www.")
      .replace(/(?<=[\p{L}\p{N}])\.(?=@\p{L})/gu, "")
      .replace(
        /(?<=^|\s|\/)(w{2,4})\s*(?:[.,;]\s*)?(?=[\p{L}\p{N}-]{3,63}[\s.,;-]{1,9}\p{L}{2})/giu,
        (whole, ws: string) => (ws.length === 3 || /[.,;]/.test(whole) ? "www." : whole),
      )
  );
}

/** Behind the @ or the www, a space or a comma between labels of a domain was a dot. */
function mendedHost(text: string): string {
  return text.replace(
    /(@|:\/\/|\bwww\.)([^|\s]+(?:[.,;]?\s+\p{L}{2,6}(?![\p{L}@.:]))*)/giu,
    (whole, mark: string, rest: string) => {
      const torn = rest.split(/([.,;]?\s+|[,;])/);
      let end = 1;
      while (end < torn.length && !isDomain(hostOf(torn, end))) end += 2;
      if (end > torn.length) return whole;
      // "acme.co. uk": a mark that looks like a dot goes on with the domain, a space alone does not.
      while (
        /[.,;]/.test(torn[end] ?? "") &&
        (torn[end + 1] ?? "").length <= 3 &&
        isDomain(hostOf(torn, end + 2))
      )
        end += 2;
      return mark + hostOf(torn, end) + torn.slice(end).join("");
    },
  );
}

const hostOf = (torn: readonly string[], end: number): string =>
  torn
    .slice(0, end)
    .filter((_, index) => index % 2 === 0)
    .join(".");

/** `jane. doe@` and, where both words are printed elsewhere on the card, `jane doe@`. */
function mendedMailbox(text: string, printed: ReadonlySet<string>): string {
  return text
    .replace(/(?<!\p{L})(\p{L}{2,})\.\s+(?=[\p{L}\p{N}_-]+@)/gu, (whole, word: string) =>
      labelOf(word) === null ? `${word}.` : whole,
    )
    .replace(/(?<![\p{L}@.])(\p{L}{3,})\s+(?=\d{1,4}@)/gu, (whole, word: string) =>
      printed.has(folded(word)) && labelOf(word) === null ? word : whole,
    )
    .replace(/(?<![\p{L}@.])(\p{L}+)\s+(?=(\p{L}+)@)/gu, (whole, first: string, second: string) => {
      const isKnown = printed.has(folded(second)) && (first.length === 1 || printed.has(folded(first)));
      return isKnown && labelOf(first) === null ? `${first}.` : whole;
    });
}

function isDomain(host: string): boolean {
  const { isIcann, domain } = parse(host);
  return isIcann === true && domain !== null && /^[\p{L}\p{N}.-]+(?:\/\S*)?$/u.test(host);
}
