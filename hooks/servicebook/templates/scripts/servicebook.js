/** The way in: bring the script of each component that stands on the page, and no other. */

import "./frame.js";

const COMPONENTS = [
  "assessment",
  "checklist",
  "drill",
  "explained",
  "filter",
  "line-up",
  "path",
  "upkeep",
];

for (const name of COMPONENTS) {
  if (document.querySelector(`pb-${name}`)) {
    import(`./${name}.js`);
  }
}
