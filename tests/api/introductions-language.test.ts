import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AskToBePutInTouchDocument, ChooseLanguageDocument } from "../../schema/operations.ts";
import { Role } from "../../server/identity/role.ts";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { nodeId } from "../../server/platform/node.ts";
import { databaseKinds } from "../harness/databases.ts";
import { addKept, addOrganisation, giveRole, takeBack } from "../harness/organisations.ts";
import { startServer, type Asker, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";

/* Whoever may not ask, or not now, reads why in their own language. */

describe.each(databaseKinds)("refused requests to be put in touch on %s", (kind) => {
  let server: TestServer;
  let reader: Asker;

  beforeAll(async () => {
    server = await startServer(kind);
    const { cookie, personId } = await signIn(server, "reader@example.org", "Reader R.");
    await giveRole(server, personId, Role.RESEARCHER, {});
    reader = server.as(cookie);
    expect((await reader.ask(ChooseLanguageDocument, { language: "ur" })).data.chooseLanguage.problems).toEqual([]);
  });
  afterAll(() => server.close());

  async function refusal(organisation: string, why = "We would like to ask how heating and illness go together."): Promise<string> {
    const { data } = await reader.ask(AskToBePutInTouchDocument, { organisation, why });
    return data.askToBePutInTouch.problems[0]?.message ?? "";
  }

  it("say how long the text must be, and until when a request is open", async () => {
    const { id } = await addKept(server, "Ladywood Allotments", "Leena");
    expect(await refusal(id, "Hello")).toBe("کم از کم 10 حروف میں لکھیں کہ آپ رابطہ کیوں چاہتے ہیں۔");
    expect(await refusal(id)).toBe("");
    // The name is isolated, so that its English letters do not turn the sentence around.
    expect(await refusal(id)).toMatch(/^آپ \u2068Ladywood Allotments\u2069 سے پہلے ہی گزارش کر چکے ہیں۔ .*\d{4}.* تک کا وقت ہے۔$/u);
  });

  it("say that an organisation does not want to be asked, or that nobody would read it", async () => {
    const consents = [ConsentScope.LIST_PUBLIC, ConsentScope.RESEARCH_INTRODUCTIONS];
    const closed = await addKept(server, "Moseley Kitchen", "Mina", { consents });
    await takeBack(server, closed, ConsentScope.RESEARCH_INTRODUCTIONS);
    expect(await refusal(closed.id)).toContain("تحقیق کے لیے پوچھا جانا نہیں چاہتی");
    expect(await refusal(nodeId(await addOrganisation(server, "Northfield Walkers")))).toContain("گزارش کوئی نہیں پڑھے گا");
  });
});
