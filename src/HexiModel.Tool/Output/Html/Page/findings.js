// The lists of what is wrong, filled when they are opened.

document.querySelectorAll("main details.findings").forEach((list, index) => {
  const fillList = () => {
    if (list.open && list.childElementCount === 1) {
      list.append(make("ol", "", ...data.lists[index].map(entryOf)));
    }
  };
  list.addEventListener("toggle", fillList);
  fillList();
});

function entryOf({ finding, place, card }) {
  const { severity } = findings[finding];
  return make("li", severity, ...wordsOfFinding(findings[finding]), " ", card === undefined ? make("span", "place", wordOf(place)) : placeButton(card, wordOf(place)));
}

function placeButton(card, place) {
  const button = make("button", "place", place);
  button.type = "button";
  button.addEventListener("click", () => choose(card));
  return button;
}
