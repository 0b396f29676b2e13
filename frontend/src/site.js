// What JavaScript adds; every page can be read without it.
import { fold } from "./scripts/fold.js";
import { filter } from "./scripts/filter.js";
import { search } from "./scripts/search.js";

document.documentElement.classList.add("kv-script");
filter(document);
fold(document);
search(document);
