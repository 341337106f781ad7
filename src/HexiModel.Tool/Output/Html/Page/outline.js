// The outline: headings and lead sentences, and where the reader is.

/** Fills the outline and the choice of a section, report by report. */
function writeOutline() {
  for (const report of document.querySelectorAll("main article")) {
    const own = sections.filter(section => section.report === report);
    const title = report.querySelector("h2").textContent;
    for (const section of own) {
      section.link = make("a", "", section.title);
      section.link.href = "#" + section.block.id;
      section.entry = make("li", "level" + Math.min(section.level, 6), section.link);
    }
    byId("outline-list").append(make("li", "report", make("span", "report-title", title), make("ol", "", ...own.map(section => section.entry))));
    const choices = make("optgroup", "", ...own.filter(isWhole).map(choiceOf));
    choices.label = title;
    byId("section").append(choices);
  }
}

/** The lead sentences of single paragraphs are too many to choose from. */
function isWhole({ block, title }) {
  return isHeading(block) || block.textContent.length === title.length;
}

function choiceOf({ block, level, title }) {
  return new Option("\u2003".repeat(Math.max(level - 1, 0)) + title, block.id);
}

writeOutline();

let shownLink = null;

/** Marks the section at the top of the screen. */
function followReader() {
  const top = byId("text").getBoundingClientRect().top;
  const line = Math.max(top, 0) + innerHeight / 4;
  const at = document.elementFromPoint(byId("text").getBoundingClientRect().left + byId("text").clientWidth / 2, line)?.closest("[data-line]");
  const link = at ? sectionOfBlock(at)?.link : null;
  if (link && link !== shownLink) {
    shownLink?.removeAttribute("aria-current");
    link.setAttribute("aria-current", "true");
    shownLink = link;
    const side = byId("side");
    const place = link.offsetTop - side.offsetTop;
    if (getComputedStyle(side).position === "sticky" && (place < side.scrollTop || place > side.scrollTop + side.clientHeight - 60)) {
      side.scrollTop = place - side.clientHeight / 3;
    }
  }
}

let waiting = false;
addEventListener("scroll", () => {
  if (!waiting) {
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      followReader();
    });
  }
}, { passive: true });

byId("side").addEventListener("click", event => {
  const link = event.target.closest("a");
  if (link) {
    reveal(byId(link.hash.slice(1)));
    openSide(false);
  }
});

function openSide(isOpen) {
  byId("side").classList.toggle("is-open", isOpen);
  byId("menu").setAttribute("aria-expanded", String(isOpen));
}

byId("menu").addEventListener("click", () => openSide(!byId("side").classList.contains("is-open")));
