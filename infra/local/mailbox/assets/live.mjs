// The server tells that something has changed; the page is asked for again and what has changed on it is replaced.

/** @param {() => void} onChange */
export function startLive(onChange) {
  const known = new Map(liveParts(document).map((part) => [part.id, part.outerHTML]));
  onChange();
  let asking = false;
  let again = false;
  const refresh = async () => {
    again = asking;
    if (asking) return;
    asking = true;
    const response = await fetch(location.href).catch(() => null);
    if (response?.ok) replaceChanged(known, await response.text(), onChange);
    asking = false;
    if (again) await refresh();
  };
  const events = new EventSource("/events");
  events.addEventListener("message", refresh);
  // At the first opening too: something may have come between the page and the listening.
  events.addEventListener("open", refresh);
  addEventListener("pagehide", () => events.close());
}

const liveParts = (root) => [...root.querySelectorAll("[data-live]")];

/** Compares with what the server said last, since times were rewritten here. */
function replaceChanged(known, markup, onChange) {
  const fresh = new DOMParser().parseFromString(markup, "text/html");
  for (const part of liveParts(fresh)) {
    const there = document.getElementById(part.id);
    if (!there || known.get(part.id) === part.outerHTML) continue;
    known.set(part.id, part.outerHTML);
    replaceKeepingPlace(there, part);
  }
  onChange();
}

/** Whoever is on a link in the list, or has scrolled it, stays there. */
function replaceKeepingPlace(there, part) {
  const focused = there.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  const { scrollTop } = there;
  there.replaceWith(document.adoptNode(part));
  part.scrollTop = scrollTop;
  if (focused) [...part.querySelectorAll("a")].find((link) => link.getAttribute("href") === focused)?.focus();
}
