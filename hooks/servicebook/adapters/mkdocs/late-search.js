/**
 * Stands before Material's script and holds back what only a search needs, which is several times as
 * large as a page, until somebody wants to search: the worker and the index.
 */
(() => {
  const INDEX = "search/search_index.json";
  const SEARCH = ".md-search, [for=__search], [data-opens=search]";
  const { open, send } = XMLHttpRequest.prototype;
  const Early = Worker;

  const wanted = new Promise((resolve) => {
    if (new URLSearchParams(location.search).has("h")) {
      resolve(); // a result that was followed, in which the words are marked
    }
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

  /** Keeps what it is told until there is a worker to tell. */
  self.Worker = class extends EventTarget {
    #worker;

    constructor(url) {
      super();
      this.#worker = wanted.then(() => {
        const worker = new Early(url);
        worker.addEventListener("message", ({ data }) => {
          this.dispatchEvent(new MessageEvent("message", { data }));
        });
        return worker;
      });
    }

    postMessage(message) {
      this.#worker.then((worker) => worker.postMessage(message));
    }
  };
})();
