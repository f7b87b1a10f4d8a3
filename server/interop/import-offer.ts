import type { Opening, ServiceStatus } from "../services/service.entity.ts";

/** A service as a feed tells of it, with the terms as keys of our vocabularies. */
export interface ImportedService {
  /** By which the feed knows it again. */
  feedId: string;
  name: string;
  description: string;
  status: ServiceStatus;
  eligibility: string | null;
  costNote: string | null;
  howToReach: string | null;
  programme: string | null;
  aboutProgramme: string | null;
  fundedBy: string | null;
  schedule: Opening[];
  skillIds: string[];
  languageTags: string[];
  communityIds: string[];
  areaIds: string[];
}
