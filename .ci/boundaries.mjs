/** Who may look at whom. Each rule has a sentence that says why and what to do instead. */

const slices = [
  "identity",
  "places",
  "vocabulary",
  "organisations",
  "people",
  "services",
  "partnerships",
  "membership",
  "introductions",
  "interop",
  "privacy",
];

const upstreamOnly = slices.map((slice, index) => ({
  name: `${slice}-looks-upstream`,
  comment:
    `${slice} may look only at the slices before it in server/slices.ts. ` +
    "Let the later slice add its field to the earlier type from its own folder instead.",
  severity: "error",
  from: { path: `^server/${slice}/` },
  to: { path: slices.slice(index + 1).map((later) => `^server/${later}/`).join("|") || "^never$" },
}));

export default {
  forbidden: [
    ...upstreamOnly,
    {
      name: "no-cycles",
      comment:
        "Two files that need each other are one concept: join them, or move what both need before both. " +
        "(Naming each other's types only is allowed: nothing of that is left when the program runs.)",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "rooms-know-no-slice",
      comment: "platform/ and database/ hold no word of the domain: give them what they need as a parameter.",
      severity: "error",
      from: { path: "^server/(platform|database)/" },
      to: { path: slices.map((slice) => `^server/${slice}/`).join("|") },
    },
    {
      name: "slices-know-no-demo",
      comment: "Demonstration data and upkeep use the product; the product never uses them.",
      severity: "error",
      from: { path: slices.map((slice) => `^server/${slice}/`).join("|") },
      to: { path: "^server/(demo|upkeep)/" },
    },
    {
      name: "entities-are-plain",
      comment: "An entity says what a row is. Rules belong in a service or a pure file.",
      severity: "error",
      from: { path: "\\.entity\\.ts$" },
      to: { path: "\\.(service|policy|resolver)\\.ts$" },
    },
    {
      name: "resolvers-are-doorways",
      comment: "A resolver calls one service function; SQL and TypeORM belong behind it.",
      severity: "error",
      from: { path: "\\.resolver\\.ts$" },
      to: { path: "node_modules/typeorm" },
    },
    {
      name: "only-slices-names-resolvers",
      comment: "Register resolvers in server/slices.ts; nothing else needs to know them.",
      severity: "error",
      from: { path: "^server/", pathNot: "^server/slices\\.ts$" },
      to: { path: "\\.resolver\\.ts$" },
    },
    {
      name: "drivers-in-one-room",
      comment: "What SQLite and PostgreSQL do differently is known in server/database/ only.",
      severity: "error",
      from: { path: "^server/", pathNot: "^server/database/" },
      to: { path: "node_modules/(pg|sqlite3)/" },
    },
    {
      name: "admin-asks-over-http",
      comment: "The admin knows the server by its schema: import schema/operations.ts, never server code.",
      severity: "error",
      from: { path: "^admin/" },
      to: { path: "^server/" },
    },
    {
      name: "server-knows-no-screen",
      comment: "The server does not depend on the admin or on the admin's generated documents.",
      severity: "error",
      from: { path: "^server/" },
      to: { path: "^(admin/|schema/operations\\.ts)" },
    },
    {
      name: "features-meet-in-app",
      comment: "Features of the admin meet only in admin/app; share through admin/ui or admin/lib.",
      severity: "error",
      from: { path: "^admin/([^/]+)/", pathNot: "^admin/(app|ui|lib|explorer)/" },
      to: { path: "^admin/([^/]+)/", pathNot: "^admin/($1|ui|lib)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|var)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  },
};
