/**
 * Material's menu and search by keyboard. It opens both by labels, which keys do not reach, and
 * leaves what a closed menu holds in the order of focus, off the screen.
 */

const WIDE = matchMedia("(min-width: 76.25em)");
/** From here on the field of the search stands in the header. */
const HAS_FIELD = matchMedia("(min-width: 60em)");
const REST = [
  "[data-md-component=skip]",
  ".md-header",
  ".md-tabs",
  ".md-content",
  ".md-sidebar--secondary",
  ".md-top",
  ".md-footer",
].join();

const words = document.querySelector("#pb-frame").dataset;
const drawer = document.querySelector("#__drawer");
const search = document.querySelector("#__search");
const query = document.querySelector("[data-md-component=search-query]");
const menu = document.querySelector(".md-sidebar--primary");

/** Put a button in the place of a label in the header, with what it shows. */
function buttonFor(opens, name) {
  const label = document.querySelector(`.md-header__button[for=__${opens}]`);
  const button = document.createElement("button");
  button.type = "button";
  button.className = label.className;
  button.dataset.opens = opens;
  button.setAttribute("aria-label", name);
  button.append(...label.childNodes);
  label.replaceWith(button);
  return button;
}

const isOpen = (item) => Boolean(item.querySelector(":scope > .md-nav__toggle")?.checked);

/** On a narrow screen one level lies over the other: only the topmost takes focus. */
function arrangeLevels(isNarrow) {
  for (const list of menu.querySelectorAll(".md-nav__list")) {
    const items = [...list.children];
    const open = isNarrow ? items.find(isOpen) : undefined;
    for (const title of list.parentElement.querySelectorAll(":scope > .md-nav__title")) {
      title.inert = open !== undefined;
    }
    for (const item of items) {
      item.inert = open !== undefined && item !== open;
      const inner = item.querySelector(":scope > .md-nav");
      for (const part of inner ? item.children : []) {
        part.inert = isNarrow && (part === inner) !== (item === open);
      }
    }
  }
}

/** Keep focus in what can be seen: the menu while it is open, all but the menu else. */
function arrange(opener) {
  const isNarrow = !WIDE.matches;
  menu.inert = isNarrow && !drawer.checked;
  for (const one of document.querySelectorAll(REST)) {
    one.inert = isNarrow && drawer.checked;
  }
  opener.setAttribute("aria-expanded", String(isNarrow && drawer.checked));
  arrangeLevels(isNarrow);
}

/** A closed search is reached by its button or field, and what it found not at all. */
function arrangeSearch() {
  document.querySelector(".md-search__output").inert = !search.checked;
  query.tabIndex = search.checked || HAS_FIELD.matches ? 0 : -1;
}

/** Focus what a level begins with: the way back, or the first entry. */
function focusTop() {
  const stops = menu.querySelectorAll("a[href], label[tabindex]");
  [...stops].find((one) => one.checkVisibility() && !one.closest("[inert]"))?.focus();
}

function onChange(opener, { target }) {
  if (target === search) {
    arrangeSearch();
  } else if (target === drawer) {
    arrange(opener);
    drawer.checked ? focusTop() : opener.focus();
  } else if (target.matches(".md-nav__toggle") && !WIDE.matches) {
    arrange(opener);
    target.checked ? focusTop() : target.parentElement.querySelector("label").focus();
  }
}

function onKey(event) {
  if (event.key === "Escape" && drawer.checked && !WIDE.matches) {
    drawer.click(); // Material listens to the box
  } else if (event.key === " " && event.target.matches?.(".md-nav label[tabindex]")) {
    event.preventDefault();
    event.target.click();
  }
}

function main() {
  const opener = buttonFor("drawer", words.menu);
  opener.addEventListener("click", () => drawer.click());
  buttonFor("search", words.search).addEventListener("click", () => query.focus());
  for (const label of menu.querySelectorAll(".md-nav__title[for^=__nav], label[for=__toc]")) {
    label.tabIndex = 0; // Material takes Enter on labels
  }
  drawer.checked = false; // some browsers put it back as it was
  arrange(opener);
  arrangeSearch();
  document.addEventListener("change", (event) => onChange(opener, event));
  document.addEventListener("keydown", onKey);
  WIDE.addEventListener("change", () => arrange(opener));
  HAS_FIELD.addEventListener("change", arrangeSearch);
}

main();
