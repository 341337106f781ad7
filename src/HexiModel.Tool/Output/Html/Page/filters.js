// Filters: which kinds have a colour, and which paragraphs are shown.

const filters = byId("filters");
const main = byId("text");

/** The blocks that hold a place of a sort. */
const blocksWith = Object.fromEntries(Object.entries(is).map(([sort, matches]) => [sort, new Set(cards.flatMap((card, number) => matches(card) ? [blockOfCard(number)] : []))]));

/** What is chosen, as it is kept over a reload. */
function chosenFilters() {
  return {
    kinds: [...filters.querySelectorAll('[name="kind"]:not(:checked)')].map(box => box.value),
    only: [...filters.querySelectorAll('[name="only"]:checked')].map(box => box.value),
    section: filters.elements.section.value,
  };
}

function setFilters({ kinds, only, section }) {
  filters.querySelectorAll('[name="kind"]').forEach(box => { box.checked = !kinds.includes(box.value); });
  filters.querySelectorAll('[name="only"]').forEach(box => { box.checked = only.includes(box.value); });
  filters.elements.section.value = section;
  if (filters.elements.section.selectedIndex < 0) {
    filters.elements.section.value = "";
  }
  applyFilters();
}

function applyFilters() {
  const { kinds, only, section } = chosenFilters();
  for (const box of filters.querySelectorAll('[name="kind"]')) {
    main.classList.toggle("no-" + box.value, kinds.includes(box.value));
  }
  const range = sections.find(candidate => candidate.block.id === section);
  const inRange = block => !range || (blockNumber.get(block) >= range.first && blockNumber.get(block) < range.end);
  const wanted = block => only.length === 0 || only.some(sort => blocksWith[sort].has(block));
  blocks.forEach(block => { block.hidden = !(inRange(block) && wanted(block)); });
  showHeadings(inRange);
  const shown = blocks.filter(block => !block.hidden).length;
  byId("shown").textContent = shown === blocks.length ? fill(texts.allShown, shown) : fill(texts.shown, shown, blocks.length);
  keepPlace();
}

/** Headings above a paragraph that is shown tell where it is. */
function showHeadings(inRange) {
  for (const section of sections) {
    const head = section.block;
    if (head.hidden && inRange(head) && isHeading(head) && blocks.slice(section.first, section.end).some(block => !block.hidden)) {
      head.hidden = false;
    }
    section.entry.hidden = head.hidden;
  }
}

/** Whatever is chosen, a place that is gone to is shown. */
function reveal(block) {
  if (block?.hidden) {
    setFilters({ ...chosenFilters(), only: [], section: "" });
  }
}

filters.addEventListener("change", applyFilters);
filters.addEventListener("submit", event => event.preventDefault());
