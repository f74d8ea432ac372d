/**
 * Stands before Material's search worker, in one file with it, and changes only what goes in and
 * what comes out: a question is put in the words that the playbook has, and answers stand together
 * by what they are, plays first.
 */

(() => {
  const [SETUP, QUERY, RESULT] = [0, 2, 3];
  /** Whoever types these knows how to ask, and is not helped. */
  const SYNTAX = /["+~^*:]|(?:^|\s)-/;
  const SHORTEST_TO_MEND = 4;
  const FIRST_KIND = "plays/";
  /** What is at least so good, measured by the best, stands before all else. */
  const CLOSE = 0.5;

  /** Words of all texts; false for those too common to be found by. @type {Map<string, boolean>} */
  const known = new Map();
  /** Titles of pages by their addresses. @type {Map<string, string>} */
  const titles = new Map();
  let separator = /\s+/;
  /** lunr's own; null until everything has been read. */
  let index = null;
  let words = null;

  addEventListener("message", ({ data: message }) => {
    if (message.type === SETUP) {
      prepare(message.data);
    } else if (message.type === QUERY && index && !SYNTAX.test(message.data)) {
      message.data = inOurWords(message.data);
    }
  });

  const post = self.postMessage.bind(self);
  self.postMessage = (message) => {
    if (message.type === RESULT) {
      message.data.items = byKind(message.data.items);
    }
    post(message);
  };

  /** Listen while lunr reads: only it knows which words a language does without. */
  function prepare({ config, docs }) {
    separator = new RegExp(config.separator);
    for (const { location, title } of docs) {
      titles.set(location.replace(/index\.html$/, ""), title);
    }
    const { Builder, Pipeline, TokenSet } = self.lunr;
    const { run } = Pipeline.prototype;
    const { build } = Builder.prototype;
    Pipeline.prototype.run = function (tokens) {
      for (const token of tokens) {
        const word = token.toString();
        if (!known.has(word)) {
          known.set(word, run.call(this, [token.clone()]).length > 0);
        }
      }
      return run.call(this, tokens);
    };
    Builder.prototype.build = function () {
      Pipeline.prototype.run = run;
      index = build.call(this);
      words = TokenSet.fromArray([...known.keys()].filter((word) => known.get(word)).sort());
      return index;
    };
  }

  /** Return what Material's own syntax takes for these words and no others: `word^2`. */
  function inOurWords(question) {
    const typed = question.toLowerCase().split(separator).filter(Boolean);
    const telling = typed.filter((word) => known.get(word) !== false);
    const asked = telling.length ? telling : typed;
    const isUnfinished = asked.at(-1) === typed.at(-1) && !separator.test(question.slice(-1));
    const found = asked.flatMap((word, place) => {
      return meant(word, isUnfinished && place === asked.length - 1);
    });
    return found.join(" ");
  }

  function meant(word, isUnfinished) {
    const exact = `${stem(word)}^8`;
    if (isUnfinished && beginning(word).length) {
      return [exact, word];
    }
    if (known.has(word) || stem(word) in index.invertedIndex || word.length < SHORTEST_TO_MEND) {
      return [exact];
    }
    const near = oneLetterAway(word).map((one) => `${stem(one)}^8`);
    return near.length ? [...new Set(near)] : [word];
  }

  function stem(word) {
    return index.pipeline.runString(word, {})[0] ?? word;
  }

  function beginning(word) {
    return matching(self.lunr.TokenSet.fromString(`${word}*`));
  }

  function oneLetterAway(word) {
    return matching(self.lunr.TokenSet.fromFuzzyString(word, 1));
  }

  function matching(tokens) {
    return words.intersect(tokens).toArray();
  }

  function byKind(pages) {
    const best = Math.max(0, ...pages.map(([first]) => first.score));
    const isClose = ([first]) => first.score >= best * CLOSE;
    const close = grouped(pages.filter(isClose));
    const ordered = [...close, ...grouped(pages.filter((one) => !isClose(one)))];
    return ordered.map((page, place) => labelled(page, ordered[place - 1], ordered.length - place));
  }

  function grouped(pages) {
    const groups = new Map([[FIRST_KIND, []]]);
    for (const page of pages) {
      const kind = kindOf(page);
      groups.set(kind, [...(groups.get(kind) ?? []), page]);
    }
    return [...groups.values()].flat();
  }

  function kindOf([{ location }]) {
    const [path] = location.split("#");
    return path.slice(0, path.indexOf("/") + 1);
  }

  /** Material opens what has the highest score by Enter, which must be what stands first. */
  function labelled(page, before, rank) {
    const kind = kindOf(page);
    const isFirst = !before || kindOf(before) !== kind;
    const name = titles.get(kind) ?? "";
    const look = isFirst ? "pb-found pb-found--first" : "pb-found";
    const highest = page[0].score || 1;
    return page.map((one) => {
      const label = one.location.includes("#") ? "" : `<small class="${look}">${name}</small> `;
      return { ...one, title: label + one.title, score: rank + one.score / highest };
    });
  }
})();
