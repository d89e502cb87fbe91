// theme.js - automatic, light or dark; kept in this browser. Runs before the page is drawn, so that nothing flashes.
const NAMES = ["automatic", "light", "dark"];
const KEY = "volgens-theme";

function kept() {
  try {
    return Math.max(0, NAMES.indexOf(localStorage.getItem(KEY)));
  } catch {
    return 0; // storage may be forbidden
  }
}
function keep(at) {
  try {
    localStorage.setItem(KEY, NAMES[at]);
  } catch {
    /* then it lasts as long as the page */
  }
}
function apply(at) {
  if (at === 0) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = NAMES[at];
}

export function themeStart() {
  apply(kept());
}

export function themeButton(place) {
  let at = kept();
  const button = document.createElement("button");
  button.type = "button";
  button.className = "theme";
  const show = () => {
    button.textContent = `Theme: ${NAMES[at]}`;
  };
  button.addEventListener("click", () => {
    at = (at + 1) % NAMES.length;
    keep(at);
    apply(at);
    show();
  });
  show();
  place.append(button);
}
