import { relative } from "node:path";
import { defineConfig, type Plugin } from "vite";

/** Where the built server lies. */
const outDir = "dist/server";

/** Files of data stay where they are: whatever is read beside a source file is found from there. */
function dataBesideSources(): Plugin {
  return {
    name: "data-beside-sources",
    enforce: "pre",
    transform(code, id) {
      if (!code.includes("import.meta.url")) {
        return null;
      }
      const source = JSON.stringify(relative(outDir, id));
      return { code: code.replaceAll("import.meta.url", `new URL(${source}, import.meta.url).href`), map: null };
    },
  };
}

/**
 * Libraries that stay as they are installed: they load parts of themselves by name, or are not written in JavaScript. All
 * others are taken in: finding and reading their thousands of files took a third of the start.
 */
const leftOutside = ["sqlite3", "pg", "typeorm", "pino"];

/** The server as one file: `npm start` would otherwise translate and find thousands of files before it answers. */
export default defineConfig({
  plugins: [dataBesideSources()],
  ssr: { noExternal: true, external: leftOutside },
  build: {
    ssr: "server/main.ts",
    outDir,
    emptyOutDir: true,
    target: "node20",
    minify: false,
    sourcemap: true,
    // Types of the schema are named as their classes are.
    rolldownOptions: { output: { keepNames: true } },
  },
});
