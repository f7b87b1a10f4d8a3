import type { FeedRecord } from "./feed-record.ts";

/** A page of a list, as HSDS has it. */
export interface FeedPage {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: FeedRecord[];
}

/** Which page, and how long a page is. */
export interface PageWanted {
  page: number;
  perPage: number;
}

/** Puts a page together from its records and from how many there are in all. */
export function feedPage(total: number, { page, perPage }: PageWanted, contents: FeedRecord[]): FeedPage {
  const pages = Math.ceil(total / perPage);
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}
