import { expect, test } from "vitest";
import { afterFeast, feastDay } from "../../../../shared/domain/time/feasts.ts";
import { readMoment } from "../../../../shared/domain/time/read-moment.ts";

const read = (words: string, today = "2026-11-23"): string => {
  const found = readMoment(words, { today, ahead: true });
  if (found.kind === "day") return found.time === null ? found.day : `${found.day} ${found.time}`;
  return found.kind === "ambiguous" ? found.days.join(" or ") : "unclear";
};

const days: Readonly<Record<string, string>> = {
  "2026-11-24":
    "tomorrow am, first thing tomorrow, first thing in the morning, tomorrow, tommorow, tmrw, tomorow, tues, tuesday, this tue, coming tuesday, morgen, demain, mañana, tomorrow morning, mañana por la mañana, morgen früh, morgen nachmittag, demain matin, demain soir, tomorrow night",
  "2026-11-25":
    "the day after tomorrow, übermorgen, après-demain, pasado mañana, wendesday, wed, mittwoch, mercredi, el miércoles, in 2 days, dans deux jours, en dos días, in zwei tagen, 2d",
  "2026-11-27":
    "black friday, fri pm, this coming friday, fri, Friday, on friday, friday afternoon, fri morning, firday, freitag, am Freitag, kommenden Freitag, vendredi, ce vendredi, viernes, el viernes, este viernes, freitagnachmittag, freitag vormittag, eow, end of week, end of the week, ende der woche, late this week, fin de semaine prochaine?, friday evening, el viernes por la tarde",
  "2026-11-28": "sat, saturday, the weekend, at the weekend, this weekend, am Wochenende",
  "2026-11-30":
    "mon, next week, in a week, a week, 1 week, one week, 1w, nächste Woche, la semaine prochaine, semaine prochaine, la semana que viene, la próxima semana, in einer Woche, dans une semaine, en una semana, after the weekend, nach dem Wochenende, après le week-end?, end of the month, end of month, eom, month end, Ende des Monats, fin du mois, fin de mes, early next week, after turkey day, after black friday, the monday after thanksgiving, the week after thanksgiving, a week or two, in a week or so, first thing monday, monday next week, next monday, after thanksgiving, a week from today, huit jours?",
  "2026-12-01":
    "first of the month, first week of december, next tue, next tuesday, nächsten Dienstag, mardi prochain, el próximo martes, el martes que viene, a week from tuesday?, tuesday next week, next week tuesday, 1 dec, dec 1, dec 1st, 1st of december, december 1, early december, Anfang Dezember, début décembre, principios de diciembre, 1. Dezember, 1er décembre, 1 de diciembre, am 1. Dezember, le 1er décembre, the first of december?",
  "2026-12-02": "after the 1st, after dec 1, mid next week, next wed",
  "2026-12-03": "10 days, 10d, in ten days, in 10 tagen, dans 10 jours",
  "2026-12-04":
    "next fri, next friday, friday week, a week from friday, a week on friday, friday in a week, friday next week, end of next week, freitag in einer woche, vendredi prochain",
  "2026-12-07":
    "in 2 weeks, 2 weeks, 2w, 2wks, in a fortnight, a fortnight, a couple of weeks, couple weeks, two weeks, in two weeks, 2 weeks from now, in 2 Wochen, in zwei Wochen, dans 2 semaines, dans quinze jours, en dos semanas, dentro de dos semanas, en 2 semanas, the week after next, monday week",
  "2026-12-15":
    "the 15th, 15th, dec 15, december 15th, 15 dec, 15 december, the 15th of december, 15.12., 15.12, 15/12, 12/15, 12/15/26, 15.12.26, mid december, mid-december, middle of december, Mitte Dezember, mi-décembre, mediados de diciembre, am 15., le 15, el 15, the 15th of next month, mid next month, tuesday the 15th, tue dec 15, 15. dezember, el 15 de diciembre, le 15 décembre, on the 15th",
  "2026-12-23":
    "1 month, in a month, in 1 month, next month, nächsten Monat, in einem Monat, le mois prochain, dans un mois, el mes que viene, en un mes, 1m",
  "2026-12-14": "in a few weeks, a few weeks from now, several weeks, week of the 14th",
  "2026-12-25": "christmas, weihnachten, noël",
  "2026-12-27": "after christmas, after xmas, nach Weihnachten, après Noël, después de Navidad",
  "2026-12-31":
    "end of the year, eoy, end of december, Ende Dezember, fin décembre, finales de diciembre, fin de año, Jahresende?",
  "2027-01-01":
    "first of the year, beginning of the year, early in the new year, not before january, early january, january, in january, 1 jan, new year, next year, beginning of january, nächstes Jahr, l'année prochaine, el año que viene, next quarter, Anfang Januar, début janvier, principios de enero, janaury",
  "2027-01-02":
    "after the first of the year, after new year, after new year's, after the holidays, after the new year, nach Neujahr, nach den Feiertagen, après les fêtes, después de las fiestas, nach Silvester",
  "2027-02-23": "in 3 months, 3 months, 3m, in drei Monaten, dans trois mois, en tres meses",
  "2027-03-15": "mar 15, march 15, 15 march, 3/15, 15/3, 15.3., 15. märz, 15 mars, 15 de marzo, mid march",
  "2027-03-20": "in the spring, next year in spring?",
  "2027-03-30": "after easter, nach Ostern, après Pâques, después de Pascua",
  "2027-05-23": "in 6 months, half a year, in half a year, six months",
  "2027-09-01": "after the summer, after summer, nach dem Sommer",
  "2026-11-27 15:00":
    "fri 3pm, friday 3 pm, friday at 3, fri at 3pm, fri 15:00, 3pm friday, friday 15h, freitag 15 uhr, freitag um 15 Uhr, vendredi à 15h, vendredi 15h00, viernes a las 3, viernes a las 15:00, friday at 3 p.m., friday @ 3pm, Freitag um 3, friday around 3pm",
  "2026-12-01 12:00":
    "next Tuesday at noon, next tue noon, nächsten dienstag mittag, mardi prochain à midi, 1 dec 12pm",
  "2026-11-24 09:30":
    "tomorrow 9:30, tomorrow at 9.30, morgen um 9.30 uhr, demain à 9h30, mañana a las 9:30, tomorrow 9:30am",
  unclear:
    "soon, later, someday, when she is back, fri or sat, next, a while, 2, next time, the meeting, a call, after lunch, after the meeting, q, 13 foo, fri dec 5, asap, last week, last month, 31 feb, 45 dec, 2 and 4, jane",
};

const cases = Object.entries(days).flatMap(([day, words]) =>
  words
    .split(", ")
    .filter((each) => !each.endsWith("?"))
    .map((each) => [each, day] as const),
);

test("a day and a time are read as people write them, in four languages", () => {
  const wrong = cases.flatMap(([words, day]) =>
    read(words) === day ? [] : [`${words}: ${read(words)}, not ${day}`],
  );
  expect(wrong).toEqual([]);
});

test.each([
  ["fri", "2026-11-27", "2026-12-04"],
  ["eow", "2026-11-28", "2026-12-04"],
  ["next mon", "2026-11-22", "2026-11-23"],
  ["next week", "2026-11-29", "2026-11-30"],
  ["end of month", "2026-11-30", "2026-12-31"],
  ["mid november", "2026-11-23", "2027-11-15"],
  ["after easter", "2027-03-29", "2027-03-30"],
  ["after easter", "2027-03-30", "2028-04-18"],
  ["next quarter", "2026-12-31", "2027-01-01"],
  ["next quarter", "2026-01-01", "2026-04-01"],
])("“%s” said on %s is %s", (words, today, day) => {
  expect(read(words, today)).toBe(day);
});

test("Easter Sunday is where the almanacs have it", () => {
  const sundays = [1961, 2000, 2019, 2024, 2025, 2026, 2027, 2038, 2049, 2076].map((year) =>
    feastDay("easter", `${year}-01-01`),
  );
  expect(sundays).toEqual(
    "1961-04-02 2000-04-23 2019-04-21 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2038-04-25 2049-04-18 2076-04-19".split(
      " ",
    ),
  );
});

test("what is after a feast that has just been is after the next one", () => {
  expect(afterFeast("christmas", "2026-12-26")).toBe("2026-12-27");
  expect(afterFeast("christmas", "2026-12-27")).toBe("2027-12-27");
});
