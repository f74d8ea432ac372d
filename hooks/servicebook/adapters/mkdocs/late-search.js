/**
 * Stands before Material's script and holds back its request for the search index, which is several
 * times as large as a page, until somebody wants to search.
 */
(() => {
  const INDEX = "search/search_index.json";
  const SEARCH = ".md-search, [for=__search], [data-opens=search]";
  const { open, send } = XMLHttpRequest.prototype;
  const wanted = new Promise((resolve) => {
    const heed = ({ target }) => target.closest?.(SEARCH) && resolve();
    for (const type of ["focusin", "pointerover", "touchstart"]) {
      document.addEventListener(type, heed, { passive: true });
    }
    document.addEventListener("change", ({ target }) => target.id === "__search" && resolve());
  });
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    open.call(this, method, url, ...rest);
    if (String(url).endsWith(INDEX)) {
      this.send = () => wanted.then(() => send.call(this));
    }
  };
})();
