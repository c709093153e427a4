// Time as the browser's own zone shows it. `now` is the moved clock's.

const day = { weekday: "short", day: "numeric", month: "short" };
const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

/** @param {Date} at @param {Intl.DateTimeFormatOptions} shape */
const shown = (at, shape) => new Intl.DateTimeFormat("en-GB", shape).format(at);

/** `Mon 23 Nov, 08:00`; with the year where it is another than now's. @param {Date} at @param {Date} now */
export function sayFull(at, now) {
  const year = at.getFullYear() === now.getFullYear() ? {} : { year: "numeric" };
  return `${shown(at, { ...day, ...year }).replace(",", "")}, ${shown(at, time)}`;
}

/** In a list the time is enough for today, the day for before. @param {Date} at @param {Date} now */
export function sayShort(at, now) {
  if (at.toDateString() === now.toDateString()) return shown(at, time);
  const year = at.getFullYear() === now.getFullYear() ? {} : { year: "numeric" };
  return shown(at, { day: "numeric", month: "short", ...year });
}

/** The next 08:00 of a Monday to Friday that is still ahead. @param {Date} now */
export function nextMorning(now) {
  const morning = new Date(now);
  morning.setHours(8, 0, 0, 0);
  while (morning <= now || morning.getDay() === 0 || morning.getDay() === 6)
    morning.setDate(morning.getDate() + 1);
  return morning;
}

/** 08:00 on the first day of the next month. @param {Date} now */
export function nextMonth(now) {
  return new Date(now.getFullYear(), now.getMonth() + 1, 1, 8);
}

/** Minutes ahead of UTC, then and here. @param {Date} at */
export const offsetAt = (at) => -at.getTimezoneOffset();

/** What `datetime-local` takes. @param {Date} at */
export function localValue(at) {
  return new Date(at.getTime() + offsetAt(at) * 60_000).toISOString().slice(0, 16);
}
