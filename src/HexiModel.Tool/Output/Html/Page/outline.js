// The outline: where the reader is.

let shownLink = null;

/** Marks the section at the top of the screen. */
function followReader() {
  const top = byId("text").getBoundingClientRect().top;
  const line = Math.max(top, 0) + innerHeight / 4;
  const at = document.elementFromPoint(byId("text").getBoundingClientRect().left + byId("text").clientWidth / 2, line)?.closest(".block");
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
