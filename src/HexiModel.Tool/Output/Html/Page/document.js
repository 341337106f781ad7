// What the page holds: the cards, and the places of the text that show them. Text of a report only ever becomes the text of a node.

/** Reads the cards, which are packed in the page. */
async function readData() {
  const packed = Uint8Array.from(atob(byId("data").textContent), letter => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).json();
}

function byId(id) {
  return document.getElementById(id);
}

/** Makes an element with classes and children; strings become text. */
function make(name, classes, ...children) {
  const element = document.createElement(name);
  if (classes) {
    element.className = classes;
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

/** Fills the places of a text of the page. */
function fill(text, ...values) {
  return text.replace(/\{(\d)\}/g, (_, index) => values[index]);
}

const data = await readData();
const texts = data.texts;

/** Words, fields and findings are in the page once, and cards give their numbers. */
const wordOf = number => number === undefined ? undefined : data.words[number];
const fields = data.fields.map(field => ({ name: wordOf(field.name), value: wordOf(field.value), source: wordOf(field.source), from: wordOf(field.from), card: field.card }));
const findings = data.findings.map(finding => ({ id: wordOf(finding.id), severity: wordOf(finding.severity), word: wordOf(finding.word), message: wordOf(finding.message) }));
const kinds = Object.keys(data.kinds);
const columns = data.cards;
const cards = columns.kind.map((kind, number) => ({
  kind: kinds[kind],
  isDraft: columns.draft[number] === 1,
  key: columns.key[number] === null ? null : data.files[columns.file[number]].report + "/" + columns.key[number],
  title: columns.title[number],
  place: `${data.files[columns.file[number]].name}(${columns.line[number]},${columns.column[number]})`,
  parent: columns.parent[number],
  fields: columns.fields[number].map(field => fields[field]),
  links: columns.links[number].map(link => ({ title: wordOf(link.title), cards: link.cards })),
  findings: columns.findings[number].map(finding => findings[finding]),
}));

const marks = [...document.querySelectorAll("main mark")];
const blocks = [...document.querySelectorAll("main [data-line]")];

const cardOfMark = new Map();
const marksOfCard = cards.map(() => []);
let cardBefore = 0;
marks.forEach((mark, index) => {
  const number = cardBefore + data.steps[index];
  cardBefore = number;
  cardOfMark.set(mark, number);
  marksOfCard[number].push(mark);
  mark.tabIndex = -1;
  if (cards[number].findings.some(finding => finding.severity === "error")) {
    mark.classList.add("wrong-error");
  }
});

const blockNumber = new Map(blocks.map((block, index) => [block, index]));

/** Characters on a line of the page, about: the browser lays out what is on the screen only, and wants to know how high the rest will be. */
const charactersPerLine = 38;
const mostLines = 24;
for (const block of blocks) {
  block.classList.add("lines" + Math.min(Math.floor(block.textContent.length / charactersPerLine) + 1, mostLines));
}

/** The headings and lead sentences, each with the blocks from itself to the next of its level or above. */
const sections = blocks.flatMap((block, first) => block.dataset.level === undefined ? [] : [{
  block,
  first,
  end: blocks.length,
  level: Number(block.dataset.level),
  report: block.closest("article"),
  title: (isHeading(block) ? block : block.querySelector(".topic") ?? block).textContent,
}]);
sections.forEach((section, index) => {
  section.block.id = "s" + index;
  const next = sections.slice(index + 1).find(other => other.level <= section.level || other.report !== section.report);
  section.end = next ? next.first : blocks.length;
});

/** Whether a block is a heading and no paragraph. */
function isHeading(block) {
  return block.localName !== "p";
}

const is = {
  draft: card => card.isDraft,
  open: card => card.kind === "open",
  finding: card => card.kind !== "open" && card.findings.length > 0,
};

/** The block that shows a card; undefined where none does. */
function blockOfCard(number) {
  return marksOfCard[number][0]?.closest("[data-line]");
}

/** The words that a card is called by. */
function titleOf(number) {
  return cards[number].title ?? wordsOf(number);
}

/** The words of the text that a card is about. */
function wordsOf(number) {
  return marksOfCard[number].map(mark => mark.textContent).join("");
}

/** The heading or lead sentence that a block is under. */
function sectionOfBlock(block) {
  const number = blockNumber.get(block);
  return sections.findLast(section => section.first <= number && number < section.end);
}
