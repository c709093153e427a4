/** How people shorten words on a phone. */
const short: readonly (readonly [RegExp, string])[] = [
  [/^\+(?=\d{1,3}(?: (?!(?:on|to|for|that|this|all|from)\b)\p{L}|$))/u, "tally "],
  [/(?<=\p{L}|\d) w\/? (?=\S)/giu, " with "],
  [/(?<=\p{L}|\d) w\/(?=\p{L}|\d)/giu, " with "],
  [/(?<=^| )abt (?=\S)/gi, "about "],
  [/(?<=\d|\p{L}) n (?=\d|\p{L})/giu, " and "],
  [/(?<=\b\d{1,2}(?::\d\d)?)([ap])(?=$|[ ,.])/gi, "$1m"],
  [/(?<=^| )dun(?=$|[ ,.!])/gi, "done"],
  [/(?<=^| )nt (?=\p{L})/giu, "not "],
  [/(?<=^| )(?:vmail|voice mail)(?= |$)/gi, "voicemail"],
  [/(?<=^| )(?:txt|msg|dm|sms|im|whatsapp)['’]?(?:e?d)(?= |$)/gi, "texted"],
  [/(?<=^| )vm['’]?(?:e?d)(?= |$)/gi, "left voicemail"],
  [/^who(?: is|['’]s| was) #?(\d{1,2})(?: again)?$/i, "show $1"],
  [/(?<=^| )(?:writed|wroted)(?= )/gi, "wrote"],
  [/(?<=^| )sended(?= )/gi, "sent"],
  [/(?<=^| )(?:speaked|spoked)(?= )/gi, "spoke"],
  [
    /^(?:.{3,40}[,.;] )?(?:you can |you may |please )*(?:start|continue|resume|go on|carry on)(?: with)?(?: sending)?(?: me)? (?:the |my |your |these )?(?:daily )?(?:list|digests?|e-?mails?|mails?)(?: again| now| please)*$/i,
    "resume",
  ],
  [
    /^(?:please )?(?:show|bring)(?: me)?(?: back)? (the (?:rest|others|other (?:two|three|four))|everyone else|them|those)(?: again| back| up)* (?=\S)/i,
    "snooze $1 ",
  ],
  [/^(?:please )?resume (?:the |my |your )?(?:daily )?(?:digests?|e-?mails?|mails?)(?: again)?$/i, "resume"],
  [
    /^(?:please )?(?:show|see|give)(?: me)?(?: (?:the|my))? (pile|goals|settings|plan|needs|offers|vips|ties)$/i,
    "$1",
  ],
  [/(?<= )(?:can|could|should|may|must|to) be (?:snoozed|moved|pushed|postponed|deferred)(?= )/i, "snooze"],
  [/(?<= )(?:can|could|should|may|must|to) be skipped(?=$| )/i, "skip"],
  [/(?<= )(?:can|could|should|may|must|to) be marked (?:as )?done(?=$| )/i, "done"],
  [/(?<=^| )l\/m(?= |$)/gi, "lm"],
  [/(?<=^| )posted(?= )/gi, "mailed"],
  [/(?<=^| )posted(?=$)/gi, "mailed"],
  [/(?<=^| )nite(?=$|[ ,.!])/gi, "night"],
  [/(?<=^| )this am(?=$|[.!])/gi, "this morning"],
  [/(?<=^| )this pm(?=$|[.!])/gi, "this afternoon"],
  [/(?<=^| )f\/u(?= )/gi, "follow up"],
  [/(?<=^| )(?:mtg|meetg|appt)(?= )/gi, "meeting"],
  [
    /^((?:please )?)(?:put|get|bring|hook) (#?\d{1,2}|\p{L}+(?: \p{Lu}\p{L}+)?) (?:in (?:touch|contact)|together|up) with (.+)$/iu,
    "$1introduce $2 to $3",
  ],
  [
    /^(?:(?:i|we) )?(?:(?:just|already|also|finally) )?(?:put|got|brought|hooked) (\p{L}+(?: \p{Lu}\p{L}+)?) and (\p{L}+(?: \p{Lu}\p{L}+)?) (?:in touch|in contact|together|up)(?= |[.!]?$)/iu,
    "introduced $1 to $2",
  ],
  [/^(#?\d{1,2}[:.)]?) (?:yes|yep|yup)[.!]?$/iu, "$1 done"],
  [/^referred (?!me\b|us\b)(.+?) to (\S.*?)( inside| outside)?$/iu, "$2 referred given $1$3"],
  [/^(?:rate:? )?(?=[€£$¥]?\d[\d.,]{0,8} ?[a-z€£$¥]{0,3} ?(?:is|=) ?[a-z€£$¥]{0,3} ?\d)/iu, "exchange "],
];

/** The words in the form in which commands are known: `spoke w/ bob`. Null: there are none. */
export function otherWords(words: string): string | null {
  const full = short.reduce((said, [shortened, meant]) => said.replace(shortened, meant), words);
  return full === words ? null : full;
}
