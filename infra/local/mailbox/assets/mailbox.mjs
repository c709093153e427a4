// What is alive on the page. All else is plain HTML and works without this.
import { offsetOf, startClock } from "./clock.mjs";
import { startLive } from "./live.mjs";
import { startPhotos } from "./photos.mjs";
import { startReading } from "./reading.mjs";

const clock = startClock();
const reading = startReading(clock);
startLive(() => {
  clock.refresh();
  reading.refresh();
});
startPhotos();

// A form can be sent once; the browser's own offset goes with it, for the Date header.
for (const form of document.querySelectorAll("form[action='/send']"))
  form.addEventListener("submit", () => {
    form.elements.offset.value = offsetOf(clock);
    for (const button of form.querySelectorAll("button")) button.disabled = true;
    form.classList.add("sending");
  });
// Back in the browser's history the form can be sent again.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) location.reload();
});
