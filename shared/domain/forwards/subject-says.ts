const forwards = new Set(
  "fwd fw wg tr rv i enc vs vb pd pd. doorst vl fs továbbítás t iln ilt пересл fwd. tp itt továbbított fyi 转发 轉寄 轉發 転送 전달 pb".split(
    " ",
  ),
);
const replies = new Set(
  "re aw sv antw odp r ref rép res ang atb y ynt re. vá отв відп απ 回复 回覆 答复 返信 회신 답장 bls tr.re".split(
    " ",
  ),
);

const longestPrefix = 12;

/** What the prefix of a subject says, the outermost first: `Fwd: Re: lunch` is passed on. */
export function subjectSays(subject: string): "forward" | "reply" | "nothing" {
  const start = subject
    .trim()
    .replace(/^\[[^\]]{1,30}\]\s*/, "")
    .slice(0, longestPrefix);
  const colon = start.search(/[:：]/);
  if (colon < 1) return "nothing";
  const prefix = start
    .slice(0, colon)
    .replace(/\s*[[(]\d+[\])]$/, "")
    .trim()
    .toLowerCase();
  if (replies.has(prefix)) return "reply";
  return forwards.has(prefix) ? "forward" : "nothing";
}
