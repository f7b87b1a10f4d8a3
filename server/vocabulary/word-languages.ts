/** The languages in which every skill should have words. Those it lacks are shown to the data steward as wanted. */
export const wordLanguages = ["en", "ur", "bn", "pa", "ar", "pl", "so", "zh-Hant"] as const;
