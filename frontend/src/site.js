// What JavaScript adds; every page can be read without it.
import { fold } from "./scripts/fold.js";
import { filter } from "./scripts/filter.js";

document.documentElement.classList.add("kv-script");
filter(document);
fold(document);
