// The page begins.

/** An address may name a place: #hexi-2022/gdp-growth. */
function goToAddress() {
  const key = decodeURIComponent(location.hash.slice(1));
  const number = cards.findIndex(card => card.key === key);
  if (number >= 0) {
    choose(number);
  }
}

/** A page that is served hears of each change of the files. */
function listen() {
  const changes = new EventSource("changes");
  changes.addEventListener("message", () => location.reload());
}

setTheme(keptTheme());
applyFilters();
if (marks.length > 0) {
  setTabStop(marks[0]);
}
restorePlace();
isReady = true;
goToAddress();
addEventListener("hashchange", goToAddress);
if (document.documentElement.dataset.served === "true") {
  listen();
}
followReader();
document.documentElement.dataset.ready = "true";
