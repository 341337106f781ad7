// Search: words of the text, and ids, indicators and terms of the cards.

const query = byId("query");
const mostMatches = 2000;
const canHighlight = typeof Highlight === "function" && CSS.highlights !== undefined;
let matches = [];
let match = -1;

/** The letters that a search compares: capitals and full-width letters make no difference. The length stays the same. */
function folded(text) {
  return [...text].map(letter => {
    const same = letter.normalize("NFKC").toLowerCase();
    return same.length === letter.length ? same : letter;
  }).join("");
}

/** What is searched, made ready by the first search. */
let index = null;

function searched() {
  index ??= {
    blocks: blocks.map(block => folded(block.textContent)),
    cards: foldedCards(),
  };
  return index;
}

/** The words of each card. Many have the same fields, so each is folded once. */
function foldedCards() {
  const values = new Map(fields.map(field => [field, folded(field.value)]));
  return cards.map(card => [folded([card.key, card.title].filter(Boolean).join("\n")), ...card.fields.map(field => values.get(field))].join("\n"));
}

function find(words) {
  const wanted = folded(words.trim());
  matches = wanted === "" ? [] : [...textMatches(wanted), ...cardMatches(wanted)].slice(0, mostMatches);
  matches.sort((left, right) => left.block - right.block || left.start - right.start);
  match = -1;
  highlight();
  report();
}

function textMatches(wanted) {
  const found = [];
  searched().blocks.forEach((text, block) => {
    for (let start = text.indexOf(wanted); start >= 0 && found.length < mostMatches; start = text.indexOf(wanted, start + wanted.length)) {
      found.push({ block, start, range: rangeOf(blocks[block], start, start + wanted.length) });
    }
  });
  return found;
}

/** Cards whose id, indicator or term is meant, where the text itself does not say the words. */
function cardMatches(wanted) {
  return searched().cards.flatMap((text, card) => {
    const block = blockNumber.get(blockOfCard(card));
    return text.includes(wanted) && block !== undefined && !folded(wordsOf(card)).includes(wanted) && cards[card].kind !== "mention"
      ? [{ block, start: 0, card }]
      : [];
  });
}

/** The range of a stretch of an element's text. */
function rangeOf(element, start, end) {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const behind = before + node.length;
    if (start >= before && start < behind) {
      range.setStart(node, start - before);
    }
    if (end <= behind) {
      range.setEnd(node, end - before);
      break;
    }
    before = behind;
  }
  return range;
}

function highlight() {
  if (canHighlight) {
    const ranges = matches.filter(found => found.range).map(found => found.range);
    CSS.highlights.set("match", new Highlight(...ranges));
    CSS.highlights.set("match-now", new Highlight(...(matches[match]?.range ? [matches[match].range] : [])));
  }
}

function report() {
  const { length } = matches;
  byId("matches").textContent = query.value.trim() === "" ? "" : length === 0 ? texts.noMatch : fill(texts.matches, match + 1, length);
}

function goToMatch(step) {
  if (matches.length === 0) {
    return;
  }
  match = (match + step + matches.length) % matches.length;
  const found = matches[match];
  reveal(blocks[found.block]);
  highlight();
  report();
  if (found.card !== undefined) {
    choose(found.card, { focus: false });
  } else {
    const node = found.range.startContainer.parentElement;
    node.scrollIntoView({ block: "center" });
    const mark = node.closest("mark");
    if (mark) {
      choose(cardOfMark.get(mark), { focus: false, scroll: false });
    }
  }
}

let searchTimer = 0;
query.addEventListener("input", () => {
  clearTimeout(searchTimer);
  searchTimer = setTimeout(() => find(query.value), 120);
});

query.addEventListener("keydown", event => {
  if (event.key === "Enter") {
    event.preventDefault();
    if (searchTimer) {
      clearTimeout(searchTimer);
      searchTimer = 0;
      find(query.value);
    }
    goToMatch(event.shiftKey ? -1 : 1);
  } else if (event.key === "Escape") {
    query.value = "";
    find("");
    query.blur();
  }
});

byId("search").addEventListener("submit", event => {
  event.preventDefault();
  goToMatch(1);
});
byId("previous").addEventListener("click", () => goToMatch(-1));
