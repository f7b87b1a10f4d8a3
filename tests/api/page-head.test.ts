import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { withdrawConsent } from "../../server/organisations/consent.service.ts";
import { ListingBasis, OrganisationKind } from "../../server/organisations/organisation.enums.ts";
import { databaseKinds } from "../harness/databases.ts";
import { operatorOf, put } from "../harness/directory.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";

const page = '<!doctype html><html><head><title>Directory</title><link rel="icon" href="/icon.svg" /></head><body></body></html>';
const { LIST_PUBLIC, SHOW_CONTACT } = ConsentScope;

describe.each(databaseKinds)("the head of an organisation's page on %s", (kind) => {
  let server: TestServer;
  const folder = mkdtempSync(join(tmpdir(), "kpd-admin-"));

  beforeAll(async () => {
    writeFileSync(join(folder, "index.html"), page);
    writeFileSync(join(folder, "explorer.html"), page);
    server = await startServer(kind, { adminFolder: folder });
    await foundNetwork(await server.app.contextFor(null), { handle: "north", name: "North & South" });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  async function open(url: string, cookie = ""): Promise<{ html: string; headers: Record<string, unknown>; status: number }> {
    const answer = await server.app.http.inject({ method: "GET", url, headers: { host: "directory.example.org", cookie } });
    return { html: answer.body, headers: answer.headers, status: answer.statusCode };
  }

  function dataIn(html: string): Record<string, unknown> {
    const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    return JSON.parse(json) as Record<string, unknown>;
  }

  it("says in the words of schema.org what everybody may know", async () => {
    const { handle } = await put(server.app, {
      name: "Lantern House", kind: OrganisationKind.CHARITY, purpose: "We meet.\nWe talk.", otherNames: ["لالٹین"], agreed: [LIST_PUBLIC],
      identifiers: ["GB-CHC-1090095"], areas: ["E08000025", "alum-rock"], languages: ["bn", "bfi"], communities: ["women"], skills: { befriending: {} },
      website: "lantern.example.org", foundedYear: 1998,
    });
    const { html, headers } = await open(`/north/organisations/${handle}?from=mail`);
    expect(html).toContain("<title>Lantern House - North &amp; South</title>");
    expect(html.match(/<title>/g)).toHaveLength(1);
    expect(html).toContain('<meta name="description" content="We meet. We talk." />');
    expect(html).toContain(`<link rel="canonical" href="http://directory.example.org/north/organisations/${handle}" />`);
    expect(dataIn(html)).toEqual({
      "@context": "https://schema.org", "@type": "NGO", "@id": `http://directory.example.org/north/organisations/${handle}`,
      name: "Lantern House", alternateName: ["لالٹین"], description: "We meet.\nWe talk.", url: "https://lantern.example.org/", foundingDate: "1998",
      identifier: [{ "@type": "PropertyValue", propertyID: "GB-CHC", value: "1090095", url: expect.stringContaining("1090095") as string }],
      areaServed: [
        { "@type": "AdministrativeArea", name: "Birmingham", identifier: "E08000025" },
        { "@type": "AdministrativeArea", name: "Alum Rock" },
      ],
      knowsLanguage: ["bn", "bfi"], knowsAbout: ["Befriending"], keywords: ["Women"],
    });
    expect(headers["content-security-policy"]).toContain("script-src 'self'");
    expect(headers["content-security-policy"]).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers["cache-control"]).toBe("no-cache");
  });

  it("lets no text end its element or its attribute", async () => {
    const name = `Mend </script><script>alert("1")</script> & 'co' \u2028 $& $1`;
    const { handle } = await put(server.app, { name, purpose: `"><img src=x> ${name}`, agreed: [LIST_PUBLIC] });
    const { html } = await open(`/north/organisations/${handle}`);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain("<img");
    expect(dataIn(html)["name"]).toBe(name.replace(/\s+/g, " "));
    expect(html).toMatch(/^<!doctype html><html><head><link rel="icon"/);
  });

  it("is the same page for a hidden, a missing and any other one, whoever asks", async () => {
    const hidden = await put(server.app, { name: "Only for members", agreed: [SHOW_CONTACT] });
    const missing = await open("/north/organisations/no-such");
    expect(missing.html).toBe(page);
    const operator = await signIn(server, "operator@example.org");
    const others = [
      `/north/organisations/${hidden.handle}`, `/nowhere/organisations/${hidden.handle}`, "/north/directory",
      "//", "/north/organisations/%00", "/north/organisations/a/b",
    ];
    for (const url of others) {
      const other = await open(url, operator.cookie);
      expect([url, other.html, other.status]).toEqual([url, page, 200]);
      expect({ ...other.headers, date: "" }).toEqual({ ...missing.headers, date: "" });
    }
  });

  it("says nothing any more of one that took its consent back or was taken off", async () => {
    const gone = await put(server.app, { name: "Soon gone", agreed: [LIST_PUBLIC] });
    expect((await open(`/north/organisations/${gone.handle}`)).html).toContain("Soon gone");
    await withdrawConsent(await operatorOf(server.app), gone.id, LIST_PUBLIC);
    expect((await open(`/north/organisations/${gone.handle}`)).html).toBe(page);
  });

  it("says of a register entry that nobody confirmed only what the register says", async () => {
    const entry = await put(server.app, {
      name: "In the register", listingBasis: ListingBasis.PUBLIC_REGISTER, languages: ["bn"], communities: ["women"], skills: { befriending: {} },
    });
    const data = dataIn((await open(`/north/organisations/${entry.handle}`)).html);
    expect(data).toMatchObject({ name: "In the register" });
    expect(Object.keys(data).filter((key) => ["knowsLanguage", "knowsAbout", "audience", "description"].includes(key))).toEqual([]);
  });
});
