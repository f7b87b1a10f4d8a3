import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reindex } from "../../server/organisations/find-index.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { ListingBasis } from "../../server/organisations/organisation.enums.ts";
import { offerService } from "../../server/services/service.service.ts";
import { databaseKinds } from "../harness/databases.ts";
import { operatorOf, put, skillId, type Sketch } from "../harness/directory.ts";
import { expectSound } from "../harness/rows.ts";
import { startServer, type TestServer } from "../harness/server.ts";

const question = `query($filter: OrganisationFilter, $first: Int, $after: String) {
  organisations(filter: $filter, first: $first, after: $after) {
    totalCount explain unmetWords understood { label } wordsRead { words labels nearly }
    corrections { typed read } nearby { label text areas totalCount }
    pageInfo { hasNextPage endCursor } edges { score whyMatched node { name } } } }`;

interface Found {
  totalCount: number;
  explain: string;
  unmetWords: string[];
  understood: { label: string }[];
  wordsRead: { words: string; labels: string[]; nearly: boolean }[];
  corrections: { typed: string; read: string }[];
  nearby: { label: string; text: string; areas: string[]; totalCount: number }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { score: number | null; whyMatched: string[]; node: { name: string } }[];
}

const shown = { listingBasis: ListingBasis.PUBLIC_BODY };
const groups: Sketch[] = [
  { name: "Wheels for Wellbeing", areas: ["E08000025"], purpose: "Volunteer drivers and a minibus.", skills: { transport: {} } },
  { name: "Saltley Minibus", areas: ["E08000025"], purpose: "We run a minibus for community transport." },
  { name: "Coventry Quilters", areas: ["E08000026"], purpose: "Quilting and sewing in good company, twice a week." },
  { name: "Sandwell Stitchers", areas: ["E08000028"], purpose: "Quilting." },
  { name: "Friends of the Canal", areas: ["E08000025"], purpose: "Walks by the water, with quilting in winter." },
];

describe.each(databaseKinds)("words of a search on %s", (kind) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(kind);
    for (const group of groups) {
      await put(server.app, { ...shown, ...group });
    }
    await put(server.app, { name: "Hidden Zymurgists", purpose: "Zymurgy." });
  });
  afterAll(() => server.close());

  async function search(filter: object, page: object = {}): Promise<Found> {
    const { data, errors } = await server.as(null).ask<{ organisations: Found }, object>(question, { filter, ...page });
    expect(errors).toEqual([]);
    return data.organisations;
  }

  async function names(text: string): Promise<string[]> {
    return (await search({ text })).edges.map(({ node }) => node.name);
  }

  it("puts who offers a thing before who says it, and who says it all before who says a part", async () => {
    expect((await names("community transport")).slice(0, 2)).toEqual(["Wheels for Wellbeing", "Saltley Minibus"]);
    expect((await names("quilting sewing company"))[0]).toBe("Coventry Quilters");
  });

  it("shows nothing in place of what nobody writes, says it, and offers the rest with how many there are", async () => {
    const found = await search({ text: "zeppelin company" });
    expect([found.totalCount, found.edges, found.unmetWords]).toEqual([0, [], ["zeppelin"]]);
    expect(found.explain).toContain("Nobody here writes “zeppelin”. Without “zeppelin” there is 1.");
    const [rest] = found.nearby;
    expect(rest).toEqual({ label: "Without “zeppelin”", text: "company", areas: [], totalCount: 1 });
    expect((await search({ text: rest?.text })).totalCount).toBe(1);
    expect((await search({ text: "zeppelin women" })).unmetWords).toEqual(["zeppelin"]);
  });

  it("still answers what was understood or mostly said, whatever strange word stands beside it", async () => {
    expect(await names("zeppelin community transport")).toContain("Wheels for Wellbeing");
    expect((await search({ text: "zeppelin quilting sewing minibus" })).unmetWords).toEqual([]);
    expect(await names("zeppelin quilting sewing minibus")).toContain("Coventry Quilters");
  });

  it("says how much of what was asked each has, and nothing where nothing was asked", async () => {
    const { edges } = await search({ text: "community transport" });
    const scores = edges.map(({ score }) => score ?? 0);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
    expect((await search({})).edges.map(({ score }) => score)).toEqual(groups.map(() => null));
  });

  it("finds by other ways of saying the same, the nearest before the rest of the skill, and says what matched", async () => {
    await put(server.app, { ...shown, name: "Thursday Company", purpose: "A luncheon club by the church." });
    await put(server.app, { ...shown, name: "Over Sixty", purpose: "A day centre for elders." });
    const { edges } = await search({ text: "somewhere for a hot dinner" });
    expect(edges.map(({ node }) => node.name)).toEqual(["Thursday Company", "Over Sixty"]);
    expect(edges[0]?.whyMatched[0]).toContain("“**luncheon club**”");
  });

  it("reads a subject that no skill is, in any language, and says what the words became", async () => {
    await put(server.app, { ...shown, name: "Hive Minds", purpose: "Apiary visits for everyone." });
    await put(server.app, { ...shown, name: "Canvas and Bell", purpose: "An amateur boxing gym." });
    for (const text of ["where can I learn to keep bees", "মৌমাছি", "pszczelarstwo", "beekeping"]) {
      const { edges, explain } = await search({ text });
      expect(edges[0]?.node.name, text).toBe("Hive Minds");
      expect(explain, text).toContain("subject: Beekeeping");
    }
    expect((await names("boks dla młodzieży"))[0]).toBe("Canvas and Bell");
    expect((await search({ text: "bokserskich" })).corrections).toEqual([{ typed: "bokserskich", read: "bokserski" }]);
    expect((await names("拳擊")).slice(0, 1)).toEqual(["Canvas and Bell"]);
  });

  it("tells the words that were read together, as they were typed, and reads those as words only on request", async () => {
    const found = await search({ text: "beekeping for women and for ladies" });
    expect(found.wordsRead.map(({ words, labels }) => [words, labels])).toEqual([
      ["beekeping", ["Beekeeping", "Gardens, nature and climate"]],
      [expect.stringContaining("women"), ["Women"]],
    ]);
    const literal = await search({ text: "beekeping for women", readLiterally: ["beekeping"] });
    expect(literal.wordsRead.map(({ labels }) => labels)).toEqual([["Women"]]);
    const sentence = (await search({ text: "women or ladies" })).explain;
    expect(sentence.match(/community: Women/gu)).toHaveLength(1);
  });

  it("tells what a record says as the record writes it, wherever it stands", async () => {
    await put(server.app, { ...shown, name: "Brass Ensemble", purpose: "Trumpeters and drummers." });
    const why = async (text: string): Promise<string> => (await search({ text })).edges[0]?.whyMatched.join(" ") ?? "";
    expect(await why("trumpeter")).toContain("“**trumpeters**”");
    expect(await why("ensem")).toContain("“**ensemble**”");
  });

  it("takes words for what they carry, not for names of languages that they only resemble", async () => {
    const { explain, understood } = await search({ text: "I can't get my clock mended" });
    expect([understood, explain]).toEqual([[], expect.stringContaining("subject: Recycling and repair")]);
    expect((await search({ text: "Mende" })).understood).toEqual([{ label: "Mende" }]);
  });

  it("finds by what the words come nearest to in meaning, where nothing is called so", async () => {
    const found = await search({ text: "somebody to drive Mum" });
    expect(found.edges.map(({ node }) => node.name)).toEqual(["Wheels for Wellbeing", "Saltley Minibus"]);
    expect(found.explain).toContain("nearest in meaning: Transport or Community transport");
    expect(found.wordsRead).toEqual([{ words: "drive", labels: ["Transport"], nearly: true }]);
    const literal = await search({ text: "somebody to drive Mum", readLiterally: ["drive"] });
    expect(literal.explain).toBe("1 organisation with words: “drive”.");
  });

  it("corrects no English word to another because nobody here writes it, and still knows two ways of spelling one", async () => {
    const found = await search({ text: "learn to calm my mind" });
    expect([found.corrections, found.unmetWords]).toEqual([[], expect.not.arrayContaining(["call"])]);
    expect((await search({ text: "calm" })).corrections).toEqual([]);
    expect((await search({ text: "theater" })).corrections).toEqual([{ typed: "theater", read: "theatre" }]);
  });

  it("takes no aid for AIDS, and still shows a subject that several words tell beside a word that nobody writes", async () => {
    await put(server.app, { ...shown, name: "Sanctuary of Paws", purpose: "An animal sanctuary." });
    expect((await search({ text: "aid" })).explain).not.toContain("HIV");
    expect((await search({ text: "a zeppelin for my animal sanctuary" })).edges[0]?.node.name).toBe("Sanctuary of Paws");
  });

  it("finds a subject that words tell only together, before what each tells alone", async () => {
    await put(server.app, { ...shown, name: "Reins", purpose: "Riding for the disabled, every Tuesday." });
    await put(server.app, { ...shown, name: "Paddock", purpose: "Horse riding for adults." });
    expect((await names("horse riding for my disabled son"))[0]).toBe("Reins");
  });

  it("reads a need as its skill, whoever stands between its words", async () => {
    const { understood, edges } = await search({ text: "somebody to drive Mum to her appointments" });
    expect(understood.map(({ label }) => label)).toEqual(["Transport"]);
    expect(edges.map(({ node }) => node.name)).toContain("Wheels for Wellbeing");
  });

  it("takes nobody's mum for a group of mothers, and says so where nothing fits", async () => {
    expect((await search({ text: "a minibus for my Mum" })).understood.map(({ label }) => label)).toEqual(["Transport"]);
    const nothing = await search({ text: "no recourse to public funds" });
    expect(nothing).toMatchObject({ totalCount: 0, explain: expect.stringContaining("0 organisations with community: People with no recourse") });
  });

  it("says words back as they were typed, in their own letters and capitals", async () => {
    for (const typed of ["بنگالیوں", "Qąwłoń", "Zep’pelin"]) {
      const found = await search({ text: typed });
      expect([found.totalCount, found.unmetWords], typed).toEqual([0, [typed]]);
      expect(found.explain, typed).toContain(`Nobody here writes “${typed}”.`);
      const { nearby } = await search({ text: `${typed} company` });
      expect(nearby[0], typed).toMatchObject({ label: `Without “${typed}”`, text: "company" });
    }
    expect((await search({ text: "QUILTNG" })).corrections).toEqual([{ typed: "QUILTNG", read: "quilting" }]);
    expect((await search({ text: "QUILTNG", readLiterally: ["QUILTNG"] })).corrections).toEqual([]);
  });

  it("corrects a typing error and says so, unless it is to be read literally", async () => {
    const found = await search({ text: "quiltng" });
    expect(found.corrections).toEqual([{ typed: "quiltng", read: "quilting" }]);
    expect(found.explain).toContain("Read “quiltng” as “quilting”.");
    expect(found.totalCount).toBe(3);
    expect((await search({ text: "quiltng", readLiterally: ["quiltng"] })).totalCount).toBe(0);
  });

  it("finds words as they stand on request, those included that many names share", async () => {
    expect((await search({ text: "quilting company association" })).explain).not.toContain("“association”");
    const literal = await search({ text: "quilting association", readLiterally: ["quilting association"] });
    expect(literal.explain).toContain("“association”");
    await put(server.app, { ...shown, name: "Nechells Quilting Association", purpose: "We meet on Mondays." });
    const found = await search({ text: "quilting association", readLiterally: ["quilting association"] });
    expect(found.edges[0]?.node.name).toBe("Nechells Quilting Association");
  });

  it("says that nothing could be looked for in what holds no word", async () => {
    const [signs, all] = [await search({ text: "🙂 ???" }), await search({})];
    expect(signs.explain).toBe(`${all.explain} “🙂 ???” holds no word that can be looked for.`);
    expect((await search({ text: "?".repeat(10_000) })).explain).toContain(`“${"?".repeat(30)}…” holds no word`);
  });

  it("knows no word that only a hidden organisation says", async () => {
    const missing = await search({ text: "zymurgyx quilting" });
    const hidden = await search({ text: "zymurgy quilting" });
    expect(hidden.corrections).toEqual([]);
    expect(missing.corrections).toEqual([]);
    expect(hidden.edges).toEqual(missing.edges);
  });

  it("reads the name of a place as where", async () => {
    expect(await names("quilting in Coventry")).toEqual(["Coventry Quilters"]);
    expect(await names("quilting in Sandwell")).toEqual(["Sandwell Stitchers"]);
  });

  it("reads a postcode among the words as where, however it is written, and never shows the whole country instead", async () => {
    const everywhere = await names("quilting");
    for (const typed of ["quilting CV4 7AL", "cv47al quilting", "quilting cv4-7al", "quilting in cv4", "quilting near CV4"]) {
      const { edges, understood } = await search({ text: typed });
      expect(edges.map(({ node }) => node.name), typed).toEqual(["Coventry Quilters"]);
      expect(understood.map(({ label }) => label), typed).toContain("Coventry");
    }
    expect(await names("CV4")).toEqual(["Coventry Quilters"]);
    for (const typed of ["quilting BF1 2AA", "je23ab quilting", "quilting ZE1 0AA"]) {
      const { totalCount, unmetWords, nearby } = await search({ text: typed });
      expect(totalCount, typed).toBe(0);
      expect(unmetWords, typed).toEqual([typed.replace("quilting", "").trim()]);
      expect(nearby, typed).toEqual([expect.objectContaining({ text: "quilting", totalCount: everywhere.length })]);
    }
    // The first part is a place also without "in": in any spelling, beside a name, and where nobody writes it as a word.
    for (const typed of ["quilting cv4", "CV4 quilting", "coventry cv4 quilting"]) {
      expect(await names(typed), typed).toEqual(["Coventry Quilters"]);
    }
    for (const typed of ["quilting b8", "quilting birmingham B8", "quilting vitamin in b8"]) {
      expect((await search({ text: typed })).understood.map(({ label }) => label), typed).toContain("Birmingham");
    }
    expect(await names("quilting in WS")).toEqual(["Sandwell Stitchers"]);
    expect((await search({ text: "ws" })).understood.map(({ label }) => label)).toEqual(expect.arrayContaining(["Walsall", "Sandwell"]));
    for (const typed of ["quilting ZZ99 9ZZ", "zz999zz quilting", "quilting BFPO 57", "bfpo57 quilting"]) {
      const { totalCount, unmetWords, nearby } = await search({ text: typed });
      expect([totalCount, unmetWords], typed).toEqual([0, [typed.replace("quilting", "").trim()]]);
      expect(nearby, typed).toEqual([expect.objectContaining({ text: "quilting", totalCount: everywhere.length })]);
    }
    for (const typed of ["quilting u3a 1st", "quilting vitamin b12", "quilting english b1", "quilting so"]) {
      const { understood, unmetWords } = await search({ text: typed });
      expect([...understood.map(({ label }) => label), ...unmetWords].filter((one) => /Birmingham|1st|^so$/u.test(one)), typed).toEqual([]);
    }
    const literally = await search({ text: "quilting CV4 7AL", readLiterally: ["cv4 7al"] });
    expect(literally.edges.map(({ node }) => node.name).sort()).toEqual(everywhere.sort());
    // A gas, not Colchester.
    expect((await search({ text: "quilting without co2" })).understood.map(({ label }) => label)).toEqual(
      (await search({ text: "quilting" })).understood.map(({ label }) => label),
    );
  });

  it("reads the code of an area as where, in any spelling, and one that ended as those in its place", async () => {
    const everywhere = await names("quilting");
    for (const typed of ["quilting E08000026", "e08000026 quilting", "quilting in e08000026"]) {
      const { edges, understood } = await search({ text: typed });
      expect(edges.map(({ node }) => node.name), typed).toEqual(["Coventry Quilters"]);
      expect(understood.map(({ label }) => label), typed).toContain("Coventry");
    }
    expect((await search({ text: "e54000023" })).understood.map(({ label }) => label).sort()).toEqual([
      "NHS Essex Integrated Care Board",
      "NHS Norfolk and Suffolk Integrated Care Board",
    ]);
    const unknown = await search({ text: "quilting e99999999" });
    expect([unknown.totalCount, unknown.unmetWords]).toEqual([0, ["e99999999"]]);
    expect(unknown.nearby).toEqual([expect.objectContaining({ text: "quilting", totalCount: everywhere.length })]);
    const literally = await search({ text: "quilting e08000026", readLiterally: ["e08000026"] });
    expect(literally.understood.map(({ label }) => label)).not.toContain("Coventry");
  });

  it("offers what comes next where nothing fits", async () => {
    const { totalCount, nearby, explain } = await search({ text: "quilting in Dudley" });
    expect(totalCount).toBe(0);
    expect(nearby[0]).toMatchObject({ text: "quilting", totalCount: 3 });
    expect(explain).toContain("there are 3.");
    expect((await search({ text: "quilting" })).nearby).toEqual([]);
  });

  it("neither repeats nor skips while others who match are added and words become common", async () => {
    const before = await names("quilting winter walks");
    expect(before.length).toBeGreaterThan(0);
    const all = await names("quilting");
    const read: string[] = [];
    let after: string | null = null;
    for (let added = 0; added < 12; added += 1) {
      const page: Found = await search({ text: "quilting" }, { first: 1, after });
      read.push(...page.edges.map(({ node }) => node.name).filter((name) => all.includes(name)));
      if (!page.pageInfo.hasNextPage) {
        break;
      }
      after = page.pageInfo.endCursor;
      await put(server.app, { ...shown, name: `${"ABCDEFGHIJKLMNOP"[added]}${added} needle club`, purpose: "Quilting, quilting, winter walks." });
    }
    expect([...read].sort()).toEqual([...all].sort());
  });

  it("orders equal matches anew each day, the same all day, never by alphabet", async () => {
    const clubs = ["Aardvark", "Badger", "Curlew", "Dormouse", "Egret"].map((animal) => `${animal} origami`);
    for (const name of clubs) {
      await put(server.app, { ...shown, name, purpose: "Folding paper." });
    }
    const orders = new Set<string>();
    for (let day = 0; day < 8; day += 1) {
      const listed = await names("origami");
      expect([...listed].sort()).toEqual(clubs);
      expect(await names("origami")).toEqual(listed);
      orders.add(listed.join());
      server.later({ days: 1 });
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  it("finds nothing of a change that was taken back with its transaction", async () => {
    const { id } = await server.app.database.read.findOneByOrFail(Organisation, { name: "Saltley Minibus" });
    const changed = server.app.database.write(async (manager) => {
      await manager.update(Organisation, { id }, { name: "Saltley Ocarinas" });
      await reindex(manager, id);
      throw new Error("taken back");
    });
    await expect(changed).rejects.toThrow("taken back");
    expect(await names("ocarinas")).toEqual([]);
    expect(await names("Saltley Minibus")).toContain("Saltley Minibus");
    await expectSound(server);
  });

  it("finds services by the same words", async () => {
    const ctx = await operatorOf(server.app);
    const id = (await put(server.app, { ...shown, name: "Two Ends", purpose: "Thread." })).id;
    const service = { name: "Dial a ride", description: "A lift to the clinic.", skills: [await skillId(server.app, "transport")] };
    await offerService(ctx, id, service as never);
    const ask = "query($text: String) { services(text: $text) { totalCount edges { node { name } } } }";
    for (const text of ["community transport", "clinic", "clinik lift"]) {
      const { data, errors } = await server.as(null).ask<{ services: { edges: { node: { name: string } }[] } }, object>(ask, { text });
      expect(errors).toEqual([]);
      expect(data.services.edges.map(({ node }) => node.name), text).toEqual(["Dial a ride"]);
    }
  });
});

describe.skipIf(databaseKinds.length < 2)("both databases", () => {
  it("find the same for the same words, worth the same", async () => {
    const texts = ["community transport", "quilting", "quilting sewing company", "minibus in Birmingham", "quiltng wintr", "walks", "trust", "learn to quilt with others", "পরিবহন"];
    const answers = await Promise.all(
      databaseKinds.map(async (kind) => {
        const server = await startServer(kind);
        for (const group of groups) {
          await put(server.app, { ...shown, ...group });
        }
        const found: Record<string, string[]> = {};
        for (const text of texts) {
          const { data } = await server.as(null).ask<{ organisations: Found }, object>(question, { filter: { text } });
          found[text] = data.organisations.edges.map(({ node, score }) => `${score} ${node.name}`).sort();
        }
        await server.close();
        return found;
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
  });
});
