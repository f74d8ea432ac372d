/** The way in: bring the script of each component that stands on the page, and no other. */

const COMPONENTS = ["assessment", "checklist", "drill", "explained", "filter", "upkeep"];

for (const name of COMPONENTS) {
  if (document.querySelector(`pb-${name}`)) {
    import(`./${name}.js`);
  }
}
