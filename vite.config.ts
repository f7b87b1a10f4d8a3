import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { parse } from "@formatjs/icu-messageformat-parser";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import type { Plugin } from "vite";

/** In development the admin runs on Vite and asks the real server for data. */
const server = process.env.KPD_SERVER ?? "http://127.0.0.1:4000";

const englishWords = /defaultMessage:\s*("(?:[^"\\]|\\.)*")/gu;

/** Parses the words of `defineWords` when the admin is built, so that no parser of messages is sent to browsers. */
function precompiledWords(): Plugin {
  return {
    name: "precompiled-words",
    enforce: "pre",
    transform(code, id) {
      if (!/\/admin\/.*\.ts$/u.test(id) || !/defineWords[<(]/u.test(code)) {
        return null;
      }
      const parsed = (_: string, literal: string) =>
        `defaultMessage: ${JSON.stringify(parse(JSON.parse(literal) as string))}`;
      return { code: code.replace(englishWords, parsed), map: null };
    },
  };
}

/** Parses the words of the other languages, for the same reason. */
function precompiledCatalogues(): Plugin {
  return {
    name: "precompiled-catalogues",
    enforce: "pre",
    transform(code, id) {
      if (!/\/admin\/languages\/[a-z]+\.json$/u.test(id)) {
        return null;
      }
      const words = Object.entries(JSON.parse(code) as Record<string, string>);
      return { code: JSON.stringify(Object.fromEntries(words.map(([key, text]) => [key, parse(text)]))), map: null };
    },
  };
}

/**
 * All typed documents live in one file; each slice's screens are given their own copy of it, of which only the
 * documents they use are kept. Otherwise the first screen would load the questions of every screen.
 */
function documentsBySlice(): Plugin {
  return {
    name: "documents-by-slice",
    apply: "build",
    enforce: "pre",
    async resolveId(source, importer, options) {
      const slice = /\/admin\/([^/]+)\//u.exec(importer ?? "")?.[1];
      if (slice === undefined || !source.endsWith("/schema/operations.ts")) {
        return null;
      }
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && `${found.id}?${slice}`;
    },
    transform(code, id) {
      if (!id.includes("/schema/operations.ts?")) {
        return null;
      }
      const pure = code.replaceAll("= new TypedDocumentString(", "= /* @__PURE__ */ new TypedDocumentString(");
      return { code: pure, map: null };
    },
  };
}

const compress = promisify(brotliCompress);

/** Below this, in bytes, a file is one packet however it is written. */
const worthCompressing = 1024;

/** Brotli's 11 takes ten times as long as 9, for a twentieth less. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Writes each script and style sheet a second time, compressed, so that the server need not do it for each browser. */
function compressedBeside(): Plugin {
  return {
    name: "compressed-beside",
    apply: "build",
    async writeBundle({ dir = "" }, bundle) {
      const texts = Object.values(bundle).filter(({ fileName }) => /\.(?:js|css|svg)$/u.test(fileName));
      await Promise.all(
        texts.map(async (file) => {
          const content = Buffer.from(file.type === "chunk" ? file.code : file.source);
          if (content.length > worthCompressing) {
            await writeFile(join(dir, `${file.fileName}.br`), await compress(content, quality));
          }
        }),
      );
    },
  };
}

export default defineConfig({
  root: "admin",
  base: "/",
  plugins: [precompiledWords(), precompiledCatalogues(), documentsBySlice(), react(), compressedBeside()],
  resolve: {
    alias: { "@formatjs/icu-messageformat-parser": "@formatjs/icu-messageformat-parser/no-parser.js" },
  },
  server: {
    host: "127.0.0.1",
    proxy: { "/graphql": server, "/api": server },
  },
  build: {
    outDir: "../dist/admin",
    emptyOutDir: true,
    target: "es2022",
    // Source maps help a volunteer read an error report; browsers load them only with the tools open.
    sourcemap: true,
    // What a reader of the directory loads is measured by .ci/size.mjs; the explorer for developers is large and apart.
    chunkSizeWarningLimit: 5_000,
    // The lists of what each screen would preload weigh more in the first screen than they save later.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, files, { hostType }) => (hostType === "html" ? files : []),
    },
    rolldownOptions: {
      // How long plugins take on a busy machine says nothing of the product.
      checks: { pluginTimings: false },
      // The explorer's libraries carry marks for a compiler that is not used here; all other warnings are told.
      onLog: (level, log, tell) => {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") {
          tell(level, log);
        }
      },
      input: { index: "admin/index.html", explorer: "admin/explorer.html" },
      output: {
        // What hardly ever changes is kept apart, so that a new version of the screens does not load it again.
        codeSplitting: {
          groups: [
            {
              name: "foundation",
              test: /node_modules\/(react|react-dom|scheduler|react-router|@tanstack\/query-core|@tanstack\/react-query|react-intl|intl-messageformat|@formatjs)\//u,
            },
            // What many screens are made of comes at once, not in dozens of files that each have a way to go.
            {
              name: "parts",
              test: /\/admin\/(ui|lib)\/.*\.tsx?$/u,
              minShareCount: 4,
            },
          ],
        },
      },
    },
  },
});
