import type { RouteObject } from "react-router";

/** What is changed on an organisation's page, each at its own address. */
const changeRoutes: RouteObject[] = [
  { path: "words", lazy: async () => ({ Component: (await import("./change-words.tsx")).ChangeWordsPage }) },
  { path: "words/add", lazy: async () => ({ Component: (await import("./add-language.tsx")).AddLanguagePage }) },
  { path: "words/:lang", lazy: async () => ({ Component: (await import("./change-words.tsx")).ChangeWordsPage }) },
  { path: "details", lazy: async () => ({ Component: (await import("./change-details.tsx")).ChangeDetailsPage }) },
  { path: "skills", lazy: async () => ({ Component: (await import("./change-skill.tsx")).ChangeSkillPage }) },
  {
    path: "skills/:capability",
    lazy: async () => ({ Component: (await import("./change-skill.tsx")).ChangeSkillPage }),
  },
  { path: "languages", lazy: async () => ({ Component: (await import("./change-languages.tsx")).ChangeLanguagesPage }) },
  { path: "areas", lazy: async () => ({ Component: (await import("./change-terms.tsx")).ChangeAreasPage }) },
  {
    path: "communities",
    lazy: async () => ({ Component: (await import("./change-terms.tsx")).ChangeCommunitiesPage }),
  },
  { path: "contacts", lazy: async () => ({ Component: (await import("./change-contacts.tsx")).ChangeContactsPage }) },
  { path: "places", lazy: async () => ({ Component: (await import("./change-places.tsx")).ChangePlacesPage }) },
  {
    path: "credentials",
    lazy: async () => ({ Component: (await import("./change-credential.tsx")).ChangeCredentialPage }),
  },
  {
    path: "credentials/:credential",
    lazy: async () => ({ Component: (await import("./change-credential.tsx")).ChangeCredentialPage }),
  },
  { path: "editors", lazy: async () => ({ Component: (await import("./editors-page.tsx")).EditorsPage }) },
  { path: "consents", lazy: async () => ({ Component: (await import("./consents-page.tsx")).ConsentsPage }) },
  { path: "consents/:scope", lazy: async () => ({ Component: (await import("./consent-page.tsx")).ConsentPage }) },
];

/** The directory, and what is changed on the pages of organisations. The page itself is put together in `app`. */
export const organisationRoutes: RouteObject[] = [
  { path: "directory", lazy: async () => ({ Component: (await import("./directory-page.tsx")).DirectoryPage }) },
  { path: "organisations/:handle/change", children: changeRoutes },
  {
    path: "organisations/:handle/history",
    lazy: async () => ({ Component: (await import("./history-page.tsx")).HistoryPage }),
  },
  {
    path: "organisations/:handle/services/:id/history",
    lazy: async () => ({ Component: (await import("./service-history-page.tsx")).ServiceHistoryPage }),
  },
  {
    path: "organisations/:handle/suggest",
    lazy: async () => ({ Component: (await import("./suggest-page.tsx")).SuggestPage }),
  },
  { path: "account/files", lazy: async () => ({ Component: (await import("./files-page.tsx")).FilesPage }) },
  { path: "duplicates", lazy: async () => ({ Component: (await import("./duplicates-page.tsx")).DuplicatesPage }) },
  { path: "duplicates/:one/:other", lazy: async () => ({ Component: (await import("./merge-page.tsx")).MergePage }) },
  { path: "duplicates/:one/:other/two", lazy: async () => ({ Component: (await import("./two-page.tsx")).TwoPage }) },
  {
    path: "organisations/:handle/undo-merge",
    lazy: async () => ({ Component: (await import("./undo-merge-page.tsx")).UndoMergePage }),
  },
  { path: "claims/:id", lazy: async () => ({ Component: (await import("./claim-answer-page.tsx")).ClaimAnswerPage }) },
  { path: "suggestions/:id", lazy: async () => ({ Component: (await import("./suggestion-page.tsx")).SuggestionPage }) },
  {
    path: "organisations/:handle/still-right",
    lazy: async () => ({ Component: (await import("./still-right.tsx")).StillRightPage }),
  },
  {
    path: "organisations/:handle/erase",
    lazy: async () => ({ Component: (await import("./erase-page.tsx")).EraseOrganisationPage }),
  },
  {
    path: "organisations/:handle/listing",
    lazy: async () => ({ Component: (await import("./listing-page.tsx")).ListingPage }),
  },
  {
    path: "organisations/:handle/listing/claim",
    lazy: async () => ({ Component: (await import("./claim-page.tsx")).ClaimPage }),
  },
  {
    path: "organisations/:handle/listing/take-off",
    lazy: async () => ({ Component: (await import("./take-off-page.tsx")).TakeOffPage }),
  },
];
