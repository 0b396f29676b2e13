// Bundles the front-end: every src/*.css and src/*.js becomes one file of that name in the folder given.
//
// Fonts that a style sheet names come along in assets/, and the licences of all packages of which something
// was taken stand in LICENCES.txt.
import { build } from "esbuild";
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const target = resolve(process.argv[2] ?? join(here, "../src/koersvast/design/static"));
const to = `${target}.new`; // takes the target's place when all went well

/** Bundles the sources and gives the npm packages of which something was taken. */
async function bundle() {
  const sources = (await readdir(join(here, "src"))).filter((name) => /\.(css|js)$/.test(name)).sort();
  const result = await build({
    absWorkingDir: here,
    entryPoints: sources.map((name) => join("src", name)),
    outdir: to,
    bundle: true,
    minify: true,
    metafile: true,
    legalComments: "none",
    format: "iife",
    target: ["chrome111", "firefox115", "safari16.4"],
    loader: { ".woff2": "file", ".svg": "dataurl" },
    assetNames: "assets/[name]-[hash]",
  });
  const taken = Object.keys(result.metafile.inputs).filter((path) => path.includes("node_modules/"));
  return [...new Set(taken.map(packageOf))].sort();
}

/** "node_modules/@scope/name/dist/x.css" → "@scope/name" */
function packageOf(path) {
  const [scope, name] = path.replace(/^.*node_modules\//, "").split("/");
  return scope.startsWith("@") ? `${scope}/${name}` : scope;
}

async function licence(name) {
  const folder = join(here, "node_modules", name);
  const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  const text = file ? await readFile(join(folder, file), "utf8") : "";
  return `${name} ${version}: ${license}\n\n${text}`.trim();
}

await rm(to, { recursive: true, force: true });
await mkdir(to, { recursive: true });
const licences = await Promise.all((await bundle()).map(licence));
await writeFile(join(to, "LICENCES.txt"), licences.join(`\n\n${"-".repeat(80)}\n\n`) + "\n");
await rm(target, { recursive: true, force: true });
await rename(to, target);
