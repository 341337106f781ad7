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
const cards = data.cards;
const marks = [...document.querySelectorAll("main mark")];
const blocks = [...document.querySelectorAll("main .block")];
const links = [...document.querySelectorAll(".outline a")];

const cardOfMark = new Map();
const marksOfCard = cards.map(() => []);
marks.forEach((mark, index) => {
  const number = data.marks[index];
  cardOfMark.set(mark, number);
  marksOfCard[number].push(mark);
  mark.tabIndex = -1;
  if (cards[number].findings?.some(finding => finding.severity === "error")) {
    mark.classList.add("wrong-error");
  }
});

const blockNumber = new Map(blocks.map((block, index) => [block, index]));

/** The headings and lead sentences, each with the blocks from itself to the next of its level or above. */
const sections = links.map(link => ({
  link,
  level: Number(link.dataset.level),
  report: link.closest(".report"),
  first: blockNumber.get(byId(link.hash.slice(1))),
  end: blocks.length,
}));
sections.forEach((section, index) => {
  const next = sections.slice(index + 1).find(other => other.level <= section.level || other.report !== section.report);
  section.end = next ? next.first : blocks.length;
});

const is = {
  draft: card => card.draft === true,
  open: card => card.kind === "open",
  finding: card => card.kind !== "open" && card.findings !== undefined,
};

/** The block that shows a card; undefined where none does. */
function blockOfCard(number) {
  return marksOfCard[number][0]?.closest(".block");
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
