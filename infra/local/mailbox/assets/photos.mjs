// Photos dropped anywhere on the page go to the zone; chosen ones are shown before they are sent.

export function startPhotos() {
  const zone = document.getElementById("zone");
  const inputs = [...zone.querySelectorAll("input[type=file]")];
  const show = () =>
    showChosen(
      zone,
      inputs.flatMap((input) => [...input.files]),
    );
  for (const input of inputs) input.addEventListener("change", show);
  // The fields are empty only after the event.
  zone.addEventListener("reset", () => setTimeout(show));
  acceptDrops((files) => {
    const writing = document.querySelector(".compose [type=file]");
    (writing ?? inputs[0]).files = files;
    show();
    zone.scrollIntoView({ block: "nearest" });
  });
  show();
}

/** @param {HTMLFormElement} zone @param {File[]} files */
function showChosen(zone, files) {
  const thumbs = document.getElementById("thumbs");
  for (const picture of thumbs.querySelectorAll("img")) URL.revokeObjectURL(picture.src);
  thumbs.replaceChildren(...files.map(thumb));
  zone.classList.toggle("has-files", files.length > 0);
  zone.elements.subject.value = files.length > 1 ? "Business cards" : "Business card";
}

/** A file that the browser cannot show is named. @param {File} file */
function thumb(file) {
  const item = document.createElement("li");
  const picture = document.createElement("img");
  picture.alt = file.name;
  picture.src = URL.createObjectURL(file);
  picture.addEventListener("error", () => picture.replaceWith(file.name));
  item.append(picture);
  return item;
}

/** @param {(files: FileList) => void} take */
function acceptDrops(take) {
  const over = (event) => {
    if (![...event.dataTransfer.types].includes("Files")) return;
    event.preventDefault();
    document.body.classList.add("dropping");
  };
  const leave = (event) => {
    if (!event.relatedTarget) document.body.classList.remove("dropping");
  };
  addEventListener("dragover", over);
  addEventListener("dragleave", leave);
  addEventListener("drop", (event) => {
    document.body.classList.remove("dropping");
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    take(event.dataTransfer.files);
  });
}
