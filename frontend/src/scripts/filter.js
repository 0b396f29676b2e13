/** The words of a text without capitals and accents, so that "ondersteuning" finds "Ondersteuning". */
export function plain(text) {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

/** Whether a text holds every word that was typed. */
export function holds(text, typed) {
  return plain(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/**
 * Narrows a list while the reader types: `<input data-filter="id of the list">`. Items are `li[data-item]`,
 * found by their text and by the words in data-also;
 * a group `[data-group]` without items left is hidden. `[data-filter-count]` tells how many are left, in the
 * words of its data-one, data-many and data-none.
 */
export function filter(page) {
  for (const input of page.querySelectorAll("input[data-filter]")) {
    const list = page.getElementById(input.dataset.filter);
    const told = page.querySelector("[data-filter-count]");
    const items = [...list.querySelectorAll("[data-item]")].map((item) => [
      item,
      plain(`${item.textContent} ${item.dataset.also ?? ""}`),
    ]);

    const narrow = () => {
      let left = 0;
      for (const [item, text] of items) {
        item.hidden = !holds(text, input.value);
        left += item.hidden ? 0 : 1;
      }
      for (const group of list.querySelectorAll("[data-group]")) {
        group.hidden = !group.querySelector("[data-item]:not([hidden])");
      }
      told.textContent = sentence(told.dataset, left);
    };

    input.form.addEventListener("submit", (event) => event.preventDefault());
    input.addEventListener("input", narrow);
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    if (input.value) narrow();
  }
}

function sentence(words, left) {
  if (left === 0) return words.none;
  return left === 1 ? words.one : words.many.replace("#", left);
}
