// What is kept: colours for this browser, filters and place for this tab. A browser may refuse to keep anything.

const themes = ["auto", "light", "dark"];

function keep(storage, name, value) {
  try {
    storage().setItem("hexi-view." + name, JSON.stringify(value));
  } catch {
    // Then it is forgotten.
  }
}

function kept(storage, name) {
  try {
    return JSON.parse(storage().getItem("hexi-view." + name));
  } catch {
    return null;
  }
}

const tab = () => sessionStorage;
const browser = () => localStorage;
const page = document.title;

function setTheme(theme) {
  if (theme === "auto") {
    delete document.documentElement.dataset.theme;
  } else {
    document.documentElement.dataset.theme = theme;
  }
  byId("theme").title = texts["theme" + theme[0].toUpperCase() + theme.slice(1)];
  keep(browser, "theme", theme);
}

function keptTheme() {
  const theme = kept(browser, "theme");
  return themes.includes(theme) ? theme : "auto";
}

byId("theme").addEventListener("click", () => setTheme(themes[(themes.indexOf(keptTheme()) + 1) % themes.length]));

let isReady = false;

/** Keeps where the reader is: after a change of the file the page opens there again. */
function keepPlace() {
  if (isReady) {
    const card = current === null ? null : cards[current];
    keep(tab, "place", { page, filters: chosenFilters(), key: card?.key ?? null, top: scrollY });
  }
}

function restorePlace() {
  const place = kept(tab, "place");
  if (place?.page === page && Array.isArray(place.filters?.kinds) && Array.isArray(place.filters?.only)) {
    setFilters(place.filters);
    const number = place.key === null ? -1 : cards.findIndex(card => card.key === place.key);
    if (number >= 0) {
      choose(number, { scroll: false, focus: false });
    }
    scrollTo(0, place.top);
  }
}

byId("keys-on").checked = kept(browser, "keys") !== false;
byId("keys-on").addEventListener("change", event => keep(browser, "keys", event.target.checked));
addEventListener("pagehide", keepPlace);
