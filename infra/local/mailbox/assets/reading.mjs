// Times in the browser's own zone, and which mails to the person were not opened yet in this browser.
import { sayFull, sayShort } from "./moments.mjs";

const key = "opened";

export function startReading(clock) {
  writeOn(document.querySelector("input[autofocus]"));
  const opened = new Set(JSON.parse(localStorage.getItem(key) ?? "[]"));
  return {
    refresh() {
      for (const time of document.querySelectorAll("time[data-shape]"))
        if (!time.closest("#now")) show(time, clock.now());
      for (const mail of document.querySelectorAll(".mail.out")) mark(mail, opened);
      localStorage.setItem(key, JSON.stringify([...opened]));
    },
  };
}

/** At its end, where the amount is missing. */
function writeOn(field) {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

function show(time, now) {
  const at = new Date(time.dateTime);
  time.textContent = time.dataset.shape === "list" ? sayShort(at, now) : sayFull(at, now);
  time.title = sayFull(at, now);
}

/** Named by its time too: after the data was thrown away another mail has the same number. */
function mark(mail, opened) {
  const name = `${mail.getAttribute("href")} ${mail.querySelector("time").dateTime}`;
  if (mail.getAttribute("aria-current") === "true") opened.add(name);
  mail.classList.toggle("unread", !opened.has(name));
}
