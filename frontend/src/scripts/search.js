/** So many results are shown at a time. */
const STEP = 20;

/**
 * Searches the whole site: `<form data-search="address of pagefind.js">` with one field. Results come in
 * `[data-search-results]`, whose data-<kind> hold the word for each kind of result, and how many there are in
 * `[data-search-count]`, in the words of its data-one, data-many and so on.
 */
export function search(page) {
  const form = page.querySelector("form[data-search]");
  if (!form) return;
  const input = form.querySelector("input");
  const list = page.querySelector("[data-search-results]");
  const more = page.querySelector("[data-search-more]");
  const told = page.querySelector("[data-search-count]");
  let index;
  let found = [];
  let asked = 0;

  const open = async () => {
    const opened = await import(new URL(form.dataset.search, location.href).href);
    await opened.options({ excerptLength: 24 });
    await opened.init("nl"); // the words of the documents, on pages in any language
    return opened;
  };

  const show = async () => {
    const turn = asked;
    const from = list.children.length;
    const next = await Promise.all(found.slice(from, from + STEP).map((one) => one.data()));
    if (turn !== asked) return; // something else was asked meanwhile
    list.append(...next.map((result) => item(result, list.dataset)));
    more.hidden = list.children.length >= found.length;
    if (from) list.children[from].querySelector("a").focus();
  };

  const ask = async () => {
    const turn = ++asked;
    const words = input.value.trim();
    history.replaceState(null, "", words ? `?q=${encodeURIComponent(words)}` : location.pathname);
    if (!words) {
      found = [];
      list.replaceChildren();
      more.hidden = true;
      told.textContent = "";
      return;
    }
    told.textContent = told.dataset.busy;
    try {
      index ??= open();
      const { results } = await (await index).search(words);
      if (turn !== asked) return;
      found = results;
      list.replaceChildren();
      told.textContent = sentence(told.dataset, found.length);
      await show();
    } catch {
      index = undefined;
      told.textContent = told.dataset.failed;
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
  let waiting;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 250);
  });
  more.addEventListener("click", show);
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  if (input.value) ask();
}

/** A result in the list: its kind, a link, and the words around what was found. */
function item({ raw_url: place, meta, excerpt }, kinds) {
  const [, kind, address] = place.match(/^\/?([^!]+)!(.+)!\d+\.html$/);
  const link = document.createElement("a");
  link.className = "nl-link";
  link.href = address.replaceAll("!", "/").replace("@", "#");
  link.textContent = meta.title;
  const sort = document.createElement("span");
  sort.className = "kv-soft kv-small";
  sort.lang = document.documentElement.lang;
  sort.textContent = kinds[kind];
  const head = document.createElement("p");
  head.className = "nl-paragraph";
  head.append(sort, document.createElement("br"), link);
  const words = document.createElement("p");
  words.className = "nl-paragraph kv-small";
  words.append(...marked(excerpt));
  const line = document.createElement("li");
  line.append(head, words);
  return line;
}

/** The text of an excerpt with only its marks; whatever else would be in it stays text. */
function marked(excerpt) {
  const parsed = new DOMParser().parseFromString(excerpt, "text/html");
  return [...parsed.body.childNodes].map((part) => {
    if (part.nodeName !== "MARK") return document.createTextNode(part.textContent);
    const mark = document.createElement("mark");
    mark.textContent = part.textContent;
    return mark;
  });
}

function sentence(words, count) {
  if (count === 0) return words.none;
  return count === 1 ? words.one : words.many.replace("#", count);
}
