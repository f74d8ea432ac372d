/**
 * What somebody has typed goes to Material's search in the words that the playbook has.
 *
 * Stands before Material's own worker in one file, and changes only what goes in and comes out.
 */

(() => {
  const SETUP = 0;
  const QUERY = 2;
  const SYNTAX = /["+~^*:]|(?:^|\s)-/;
  const SHORTEST_TO_MEND = 4;
  const EXACT = 8;

  /** @type {any} */
  let index;
  /** @type {Set<string>} */
  let vocabulary;
  /** @type {RegExp} */
  let separator;
  /** @type {string[]} */
  let languages;

  addEventListener("message", ({ data: message }) => {
    if (message.type === SETUP) {
      prepare(message.data.config);
    } else if (message.type === QUERY && index && !SYNTAX.test(message.data)) {
      message.data = inOurWords(message.data);
    }
  });

  function prepare(config) {
    separator = new RegExp(config.separator);
    languages = config.lang;
    const builder = self.lunr.Builder.prototype;
    const build = builder.build;
    builder.build = function () {
      index = build.call(this);
      vocabulary = new Set(Object.keys(index.invertedIndex));
      return index;
    };
  }

  function inOurWords(text) {
    const typed = text.toLowerCase().split(separator).filter(Boolean);
    const telling = typed.filter((word) => !isStopWord(word));
    return (telling.length ? telling : typed).flatMap(forms).join(" ");
  }

  function isStopWord(word) {
    return languages.some((language) => {
      const filter = (language === "en" ? self.lunr : self.lunr[language]).stopWordFilter;
      return filter && filter(new self.lunr.Token(word, {})) === undefined;
    });
  }

  function forms(word) {
    const stem = self.stemOf ? self.stemOf(word) : stemOf(word);
    if (begins(stem)) {
      return vocabulary.has(word) ? [`${word}^${EXACT}`, stem] : [stem];
    }
    const meant = word.length < SHORTEST_TO_MEND ? [] : oneLetterAway(word);
    return meant.length ? meant.map((one) => `${one}^${EXACT}`) : [word];
  }

  function stemOf(word) {
    const stem = self.lunr.stemmer(new self.lunr.Token(word, {})).toString();
    return word.startsWith(stem) && stem.length > 2 ? stem : word;
  }

  function begins(stem) {
    return matching(self.lunr.TokenSet.fromString(`${stem}*`)).length > 0;
  }

  function oneLetterAway(word) {
    return matching(self.lunr.TokenSet.fromFuzzyString(word, 1));
  }

  function matching(tokens) {
    return index.tokenSet.intersect(tokens).toArray();
  }
})();
