// Nextday's clock: it runs on between two answers of the server, and is moved by buttons that say where to.
import { localValue, nextMonth, nextMorning, offsetAt, sayFull } from "./moments.mjs";

export function startClock() {
  const form = document.getElementById("clock");
  const other = document.getElementById("other-time");
  const shown = () => document.querySelector("#now time");
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const targets = {
    morning: () => nextMorning(now()),
    month: () => nextMonth(now()),
    other: () => new Date(other.value),
  };
  const show = () => {
    shown().textContent = sayFull(now(), now());
    for (const name of ["morning", "month"])
      form.querySelector(`[data-move=${name}] small`).textContent = sayFull(targets[name](), now());
  };
  const setTo = (instant) => {
    ahead = instant - Date.now();
    other.min = localValue(now());
    const isAsked = form.querySelector("details").open;
    if (!isAsked && other.value < other.min) other.value = localValue(nextMorning(now()));
    show();
  };
  const refresh = () => setTo(Date.parse(shown().dateTime));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const target = targets[event.submitter.dataset.move]();
    // The page's new parts may come later than the answer.
    void move(form, target, now()).then((moved) => moved && setTo(target.getTime()));
  });
  enable(form, true);
  setInterval(show, 1000);
  return { refresh, now };
}

/** @param {HTMLFormElement} form @param {Date} target @param {Date} now @returns whether the clock was moved */
async function move(form, target, now) {
  const says = document.getElementById("moving");
  if (Number.isNaN(target.getTime())) {
    says.textContent = "Choose a day and a time.";
    return false;
  }
  form.querySelector("details").open = false;
  form.classList.add("busy");
  enable(form, false);
  says.textContent = `Moving to ${sayFull(target, now)}. Mails are being made…`;
  const body = new FormData();
  body.set("to", target.toISOString());
  const answer = await fetch("/clock", { method: "POST", body })
    .then((response) => response.json())
    .catch(() => ({ wrong: "Nextday does not answer. Is it still running?" }));
  says.textContent = answer.wrong ?? outcome(answer.sent);
  form.classList.remove("busy");
  enable(form, true);
  return !answer.wrong;
}

function outcome(sent) {
  if (sent === 0) return "Nothing was due.";
  return sent === 1 ? "One mail came." : `${sent} mails came.`;
}

function enable(form, yes) {
  for (const button of form.querySelectorAll("button")) button.disabled = !yes;
}

export const offsetOf = (clock) => String(offsetAt(clock.now()));
