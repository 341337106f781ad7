// The card: what is said about the place that was chosen, and where it leads.

const body = byId("card-body");
const hint = body.firstElementChild;
const mostLinks = 8;
const visited = [];
let current = null;

/** Chooses a place: shows its card, and its words in the text. */
function choose(number, { scroll = true, focus = true, remember = true } = {}) {
  if (remember && current !== null && current !== number) {
    visited.push(current);
  }
  for (const mark of document.querySelectorAll("mark.current")) {
    mark.classList.remove("current");
  }
  current = number;
  show(number);
  const [first] = marksOfCard[number];
  if (!first) {
    return;
  }
  reveal(first.closest("[data-line]"));
  marksOfCard[number].forEach(mark => mark.classList.add("current"));
  setTabStop(first);
  if (scroll) {
    first.scrollIntoView({ block: "center" });
  }
  if (focus) {
    first.focus({ preventScroll: true });
  }
  keepPlace();
}

/** One mark can be reached with the tab key, the others from there. */
function setTabStop(mark) {
  document.querySelector('main mark[tabindex="0"]')?.setAttribute("tabindex", "-1");
  mark.tabIndex = 0;
}

function closeCard() {
  for (const mark of document.querySelectorAll("mark.current")) {
    mark.classList.remove("current");
  }
  const mark = current === null ? null : marksOfCard[current][0];
  current = null;
  body.replaceChildren(hint);
  byId("card").classList.remove("filled");
  mark?.focus({ preventScroll: true });
}

/** Back to where the last link was followed. */
function goBack() {
  const number = visited.pop();
  if (number !== undefined) {
    choose(number, { remember: false });
  }
}

function show(number) {
  const card = cards[number];
  const words = wordsOf(number);
  body.replaceChildren(
    make("p", "card-kind", badge(card.kind), card.isDraft ? make("span", "badge draft", texts.draft) : null),
    make("h3", "", titleOf(number) || data.kinds[card.kind]),
    ...(card.title && words && card.title !== words ? [make("p", "excerpt", words)] : []),
    ...findingsOf(card),
    fieldsOf(card),
    ...card.links.flatMap(linksOf),
    make("p", "card-place", card.place));
  byId("card").classList.add("filled");
  byId("card").scrollTop = 0;
}

function badge(kind) {
  return make("span", "badge " + kind, data.kinds[kind]);
}

/** What a finding says. */
function wordsOfFinding(finding) {
  return [make("span", "severity", finding.word), " ", make("code", "", finding.id), " ", finding.message];
}

function findingsOf(card) {
  return card.findings.length === 0 ? [] : [make("ul", "card-findings", ...card.findings.map(finding => make("li", finding.severity, ...wordsOfFinding(finding))))];
}

function fieldsOf(card) {
  const list = make("dl", "fields");
  for (const field of card.fields) {
    const value = field.card === undefined ? make("span", "value", field.value) : jump(field.card, field.value);
    list.append(make("div", "", make("dt", "", field.name), make("dd", "", value, field.source ? make("span", "source " + field.from, field.source) : null)));
  }
  if (card.key) {
    list.append(make("div", "", make("dt", "", texts.id), make("dd", "", make("code", "", card.key))));
  }
  if (card.parent !== null) {
    list.append(make("div", "", make("dt", "", texts.inside), make("dd", "", jump(card.parent, titleOf(card.parent)))));
  }
  return list;
}

function linksOf({ title, cards: numbers }) {
  const list = make("ul", "links", ...numbers.slice(0, mostLinks).map(linkItem));
  const parts = [make("h4", "", `${title} (${numbers.length})`), list];
  if (numbers.length > mostLinks) {
    const more = make("button", "plain more", fill(texts.showAll, numbers.length));
    more.type = "button";
    more.addEventListener("click", () => {
      list.append(...numbers.slice(mostLinks).map(linkItem));
      more.remove();
    });
    parts.push(more);
  }
  return parts;
}

function linkItem(number) {
  const section = sectionOfBlock(blockOfCard(number));
  const button = jump(number, titleOf(number));
  if (section) {
    button.append(make("span", "where", section.title));
  }
  return make("li", "", badge(cards[number].kind), button);
}

function jump(number, words) {
  const button = make("button", "jump", words);
  button.type = "button";
  button.addEventListener("click", () => choose(number));
  return button;
}

byId("text").addEventListener("click", event => {
  const mark = event.target.closest("mark");
  if (mark && String(getSelection()) === "") {
    choose(cardOfMark.get(mark), { scroll: false, remember: false });
  }
});

byId("text").addEventListener("focusin", event => {
  const number = cardOfMark.get(event.target);
  if (number !== undefined && number !== current) {
    choose(number, { scroll: false, focus: false, remember: false });
  }
});

byId("close").addEventListener("click", closeCard);
