// Keys: each step goes from the place that was chosen last, and round at the end.

const helpDialog = byId("help-dialog");
const order = [...new Set(cardOfMark.values())];
const steps = {
  j: [() => true, 1], k: [() => true, -1],
  d: [is.draft, 1, "noneDraft"], D: [is.draft, -1, "noneDraft"],
  o: [is.open, 1, "noneOpen"], O: [is.open, -1, "noneOpen"],
  f: [is.finding, 1, "noneFinding"], F: [is.finding, -1, "noneFinding"],
};

/** Goes to the next place of a sort. */
function step(matchesSort, direction, none = "none") {
  const from = current === null ? (direction > 0 ? -1 : order.length) : order.indexOf(current);
  for (let count = 1; count <= order.length; count++) {
    const index = (from + direction * count + order.length * 2) % order.length;
    const number = order[index];
    if (number !== current && matchesSort(cards[number]) && isShownKind(cards[number].kind)) {
      choose(number);
      return;
    }
  }
  byId("shown").textContent = texts[none];
}

/** A kind that is filtered out is not stepped to. */
function isShownKind(kind) {
  return !main.classList.contains("no-" + kind);
}

document.addEventListener("keydown", event => {
  const isTyping = event.target instanceof Element && event.target.closest("input, select, textarea, dialog") !== null;
  if (event.key === "Escape" && !helpDialog.open && current !== null && !isTyping) {
    closeCard();
    return;
  }
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !byId("keys-on").checked) {
    return;
  }
  if (steps[event.key]) {
    event.preventDefault();
    step(...steps[event.key]);
  } else if (event.key === "/") {
    event.preventDefault();
    query.focus();
    query.select();
  } else if (event.key === "?") {
    event.preventDefault();
    helpDialog.showModal();
  } else if (event.key === "b") {
    event.preventDefault();
    goBack();
  }
});

byId("help").addEventListener("click", () => helpDialog.showModal());
byId("print").addEventListener("click", () => print());
