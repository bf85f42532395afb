/** Where who hears the page, or goes by the keyboard, wants to be once something was chosen. */

/** Tries, a frame each: the card asks the server first. */
const mostFrames = 90;

/** Moves the keyboard to the card's name once it is there, unless the person has gone elsewhere meanwhile. */
export function focusCard(frames = mostFrames): void {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return;
  const name = document.getElementById("card-name");
  if (name) name.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusCard(frames - 1));
}
