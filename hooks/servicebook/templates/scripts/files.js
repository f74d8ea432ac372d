/** What is saved from a page and opened on it: files, and a document within an address. */

const LARGEST_FILE = 2_000_000;
/** How long a browser may take to begin with a download. */
const PATIENCE = 60_000;

/**
 * Give the reader a file.
 * @param {string} name
 * @param {string} type
 * @param {string} text
 */
export function download(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}

/**
 * Give the reader data as a file.
 * @param {string} name
 * @param {unknown} value
 */
export function downloadJson(name, value) {
  download(name, "application/json", `${JSON.stringify(value, null, 2)}\n`);
}

/**
 * Read a file that the reader has chosen; empty where it is too large to be one of ours.
 * @param {File} file
 */
export async function textOf(file) {
  return file.size > LARGEST_FILE ? "" : file.text();
}

/**
 * Write data so that it can stand behind the # of an address, which no server is told.
 * @param {unknown} value
 */
export function toFragment(value) {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const letters = Array.from(bytes, (one) => String.fromCharCode(one)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * Read the data behind the # of an address; null where it is none.
 * @param {string} text
 * @returns {unknown}
 */
export function fromFragment(text) {
  try {
    const letters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (one) => one.charCodeAt(0));
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/**
 * Let print pages show what the browser does not keep: behind the # no server sees it.
 * @param {string} list
 * @param {unknown} value Null where the browser keeps it, and nothing need be carried.
 */
export function carryToPrint(list, value) {
  const carried = value && new URLSearchParams({ s: toFragment(value), of: list });
  for (const link of document.querySelectorAll(".pb-takeaways a[href*='print/']")) {
    // Files beside the pages, such as PDFs, read nothing.
    if (link.pathname.endsWith("/")) {
      link.hash = carried ? String(carried) : "";
    }
  }
}
