import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databaseKinds } from "../harness/databases.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn, type SignedIn } from "../harness/sign-in.ts";

const register = `mutation Register($input: OrganisationInput!, $token: String) {
  registerOrganisation(input: $input, overrideToken: $token) {
    organisation { id version handle name can editors { id } profile { lang purpose } areas { code } identifiers { scheme value url } }
    problems { code message path ... on DuplicateFound { overrideToken candidates { similarity matchedOn organisation { name } } } }
  }
}`;

const minimal = { kind: "UNINCORPORATED_GROUP", voice: "COMMUNITY", purpose: "", lang: "en", areas: [] };

interface Registered {
  registerOrganisation: {
    organisation: { id: string; version: number; handle: string; name: string; can: string[] } | null;
    problems: {
      code: string;
      message: string;
      path: string[] | null;
      overrideToken?: string;
      candidates?: { similarity: number; matchedOn: string[]; organisation: { name: string } }[];
    }[];
  };
}

describe.each(databaseKinds)("registering an organisation on %s", (kind) => {
  let server: TestServer;
  let nasima: SignedIn;

  beforeAll(async () => {
    server = await startServer(kind);
    nasima = await signIn(server, "nasima@example.org", "Nasima K.");
  });
  afterAll(() => server.close());

  async function registerAs(cookie: string | null, input: object, token?: string): Promise<Registered["registerOrganisation"]> {
    const answer = await server.as(cookie).ask<Registered, object>(register, { input: { ...minimal, ...input }, token });
    expect(answer.errors).toEqual([]);
    return answer.data.registerOrganisation;
  }

  it("needs neither a number nor an address nor a website", async () => {
    const { organisation, problems } = await registerAs(nasima.cookie, { name: "Aston Dars group" });
    expect(problems).toEqual([]);
    expect(organisation).toMatchObject({ handle: "aston-dars-group", name: "Aston Dars group", version: 1 });
    expect(organisation?.can).toContain("changeOrganisation");
  });

  it("asks who is not signed in to sign in", async () => {
    const answer = await server.as(null).ask(register, { input: { ...minimal, name: "Nobody's group" } });
    expect(answer.errors[0]?.extensions?.code).toBe("UNAUTHENTICATED");
  });

  it("offers a likely duplicate first, and goes on with its token, which is recorded", async () => {
    const first = { name: "Bangladeshi Women’s Association", postcode: "b8 1aa", areas: ["alum-rock"] };
    await registerAs(nasima.cookie, first);
    const again = { name: "Bangladeshi Womens Assoc", postcode: "B81AA" };
    const refused = await registerAs(nasima.cookie, again);
    expect(refused.organisation).toBeNull();
    expect(refused.problems[0]?.code).toBe("DUPLICATE");
    const candidate = refused.problems[0]?.candidates?.[0];
    expect(candidate?.similarity).toBeGreaterThanOrEqual(0.8);
    expect(candidate?.matchedOn).toEqual(["name", "postcode", "area"]);
    const token = refused.problems[0]?.overrideToken;
    expect((await registerAs(nasima.cookie, { ...again, name: "Another name" }, token)).problems).toEqual([]);
    expect((await registerAs(nasima.cookie, again, `${token}x`)).problems[0]?.code).toBe("DUPLICATE");
    expect((await registerAs(nasima.cookie, again, token)).organisation?.handle).toBe("bangladeshi-womens-assoc");
  });

  it("does not let anybody find out a hidden postcode by trying", async () => {
    const shown = { name: "Refuge of the Lanes", postcode: "B21 9QQ", areas: ["handsworth"] };
    const { organisation } = await registerAs(nasima.cookie, shown);
    const agree = `mutation { giveConsent(organisation: "${organisation?.id}", scope: LIST_PUBLIC, wordingVersion: 1, lang: "en") { problems { code } } }`;
    await server.as(nasima.cookie).ask(agree);
    const tried = async (postcode: string): Promise<unknown> => {
      const text = "query($postcode: String) { duplicateCandidates(name: \"Refuge of the Lane\", postcode: $postcode) { similarity matchedOn same } }";
      return (await server.as(null).ask(text, { postcode })).data;
    };
    expect(await tried("B21 9QQ")).toEqual(await tried("B21 1AA"));
    expect(await tried("B21 9QQ")).toMatchObject({ duplicateCandidates: [{ similarity: expect.any(Number) }] });
  });

  it("takes names of any script, and says which field it cannot take", async () => {
    const named = async (name: string): Promise<Registered["registerOrganisation"]> => registerAs(nasima.cookie, { name });
    expect((await named("مجموعة نساء برمنغهام")).organisation?.name).toBe("مجموعة نساء برمنغهام");
    expect((await named("Chai ☕ & chat 👩🏾‍🍳")).organisation?.handle).toBe("chai-chat");
    expect((await named("=1+1 Collective")).organisation?.name).toBe("=1+1 Collective");
    expect((await named("x".repeat(300))).problems).toMatchObject([{ code: "INVALID", path: ["input", "name"] }]);
    expect((await named("  \u0007 ")).problems).toMatchObject([{ code: "INVALID", path: ["input", "name"] }]);
  });
});
