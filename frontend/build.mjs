// Bundles the front-end: every src/*.css and src/*.js becomes one file of that name in the folder given.
//
// Fonts and pictures that a style sheet names come along in assets/. Files that nothing imports, such as
// icons, are listed in package.json: "copy": { "icons": ["some-package/path/file.svg"] }. The licences of
// all packages of which something was taken stand in LICENCES.txt.
import { build } from "esbuild";
import { copyFile, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const target = resolve(process.argv[2] ?? join(here, "../src/koersvast/design/static"));
const to = `${target}.new`; // takes the target's place when all went well
const modules = join(here, "node_modules");
const { copy } = JSON.parse(await readFile(join(here, "package.json"), "utf8"));

/** "node_modules/@scope/name/dist/x.css" or "@scope/name/dist/x.css" → "@scope/name" */
function packageOf(path) {
  const parts = path.replace(/^.*node_modules\//, "").split("/");
  return parts[0].startsWith("@") ? `${parts[0]}/${parts[1]}` : parts[0];
}

async function copied() {
  const packages = [];
  for (const [folder, paths] of Object.entries(copy)) {
    await mkdir(join(to, folder), { recursive: true });
    for (const path of paths) {
      await copyFile(join(modules, path), join(to, folder, basename(path)));
      packages.push(packageOf(path));
    }
  }
  return packages;
}

async function bundled() {
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
    loader: { ".woff2": "file", ".woff": "empty", ".svg": "dataurl", ".png": "file" },
    assetNames: "assets/[name]-[hash]",
  });
  return Object.keys(result.metafile.inputs).filter((path) => path.includes("node_modules/")).map(packageOf);
}

async function licence(name) {
  const folder = join(modules, name);
  const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  const text = file ? await readFile(join(folder, file), "utf8") : "";
  return `${name} ${version}: ${license}\n\n${text}`.trim();
}

await rm(to, { recursive: true, force: true });
await mkdir(to, { recursive: true });
const packages = [...new Set([...(await copied()), ...(await bundled())])].sort();
const licences = await Promise.all(packages.map(licence));
await writeFile(join(to, "LICENCES.txt"), licences.join(`\n\n${"-".repeat(80)}\n\n`) + "\n");
await rm(target, { recursive: true, force: true });
await rename(to, target);
