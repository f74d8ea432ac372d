/**
 * A page that is opened as a file may start no worker. This one works in a frame of the same page,
 * and speaks as a worker does. Material looks for it by this name.
 */
self.IFrameWorker = class extends EventTarget {
  #ready;

  constructor(address) {
    super();
    const frame = document.createElement("iframe");
    frame.hidden = true;
    frame.title = "";
    document.body.append(frame);
    const inside = frame.contentWindow;
    const load = (url) => {
      const script = inside.document.createElement("script");
      script.src = new URL(url, new URL(address, location.href));
      inside.document.head.append(script);
      return new Promise((resolve) => script.addEventListener("load", resolve));
    };
    inside.importScripts = (...urls) =>
      urls.reduce((before, url) => before.then(() => load(url)), Promise.resolve());
    inside.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
    this.#ready = load(new URL(address, location.href)).then(() => inside);
  }

  postMessage(data) {
    this.#ready.then((inside) => inside.dispatchEvent(new MessageEvent("message", { data })));
  }
};
self.Worker = self.IFrameWorker;

