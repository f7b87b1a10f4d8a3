/** What the floor can be asked. */
export type FloorName = "flagship" | "search" | "page" | "neighbourhood";

const shown = (organisation: string): string => `exists (
  select 1 from consent shown where shown."organisationId" = ${organisation} and shown.scope = 'LIST_PUBLIC'
  and shown.answer = 'GRANTED' and shown."withdrawnOn" is null)`;

/** The latest links of an organisation that are shown, with the names of both sides, over `latest`. */
const latestLinks = (organisation: string, limit: number): string => `(
  select link.*, a.name as "fromName", b.name as "toName" from (
    select * from partnership_link where "fromId" = ${organisation}
    union all select * from partnership_link where "toId" = ${organisation}) link
  join organisation a on a.id = link."fromId" join organisation b on b.id = link."toId"
  where link."confirmedAt" is not null and ${shown("a.id")} and ${shown("b.id")}
  order by link."startedOn" desc, link.id desc limit ${limit}) latest`;

const side = (name: "from" | "to"): string => `json_object('id', latest."${name}Id", 'name', latest."${name}Name")`;

/* The first twenty by name in an area, each part of it read along the names until twenty have the skill. */
const flagship = `
select json_group_array(json(found.node)) as answer from (
  select json_object(
    'id', o.id, 'name', o.name, 'kind', o.kind,
    'skills', (
      select json_group_array(json_object('id', s.id, 'label', s.name) order by c.id)
      from capability c join skill s on s.id = c."skillId" where c."organisationId" = o.id),
    'languages', (
      select json_group_array(json_object('tag', l.id, 'name', l."englishName") order by spoken.key)
      from json_each(o."offeredLanguages") spoken join language l on l.id = spoken.value ->> 'tag'),
    'links', (
      select json_group_array(json_object('id', latest.id, 'kind', latest.kind, 'startedOn', latest."startedOn",
        'from', ${side("from")}, 'to', ${side("to")}) order by latest."startedOn" desc, latest.id desc)
      from ${latestLinks("o.id", 5)})) as node
  from organisation o where o.id in (
    select first.value from area_part part, json_each((
      select json_group_array(one.id) from (
        select t."organisationId" as id from organisation_term t
        where t.kind = 'AREA' and t."termId" = part."partId" and ${shown(`t."organisationId"`)} and exists (
          select 1 from organisation_term had where had."organisationId" = t."organisationId" and had.kind = 'SKILL'
          and had."termId" in (select "partId" from skill_part where "skillId" = ?)) = true
        order by t."sortName", t."organisationId" limit 20) one)) first
    where part."areaId" = ?)
  order by o."foldedName", o.id limit 20) found`;

/*
 * Both words in the name, which is what all of the first twenty have; equal matches in the order of the day, read from the
 * part that stands first in it. So many are looked at that twenty of them are shown.
 */
const search = `
select json_group_array(json_object('id', found.id, 'name', found.name) order by found.place) as answer from (
  select o.id, o.name, first.place from (
    select rowid as number, ((rowid >> 29) * cast(? as integer)) % 2147483647 as place
    from search_organisation where search_organisation match ?
    and rowid >= (cast(? as integer) << 29) and rowid < (cast(? as integer) << 29) order by place limit 60) first
  join search_organisation_number s on s.number = first.number join organisation o on o.id = s.id
  where ${shown("o.id")} order by first.place limit 20) found`;

/** That an organisation agreed to show something more. */
const agreed = (scope: string): string => `exists (
  select 1 from consent asked where asked."organisationId" = o.id and asked.scope = '${scope}'
  and asked.answer = 'GRANTED' and asked."withdrawnOn" is null)`;

/* Generated organisations have none of most of this; it is looked for nevertheless, as the product does. */
const page = `
select json_object('id', o.id, 'version', o.version, 'name', o.name, 'kind', o.kind, 'voice', o.voice,
  'otherNames', json(o."otherNames"),
  'identifiers', (
    select json_group_array(json_object('scheme', i.scheme, 'value', i.value) order by i.id)
    from organisation_identifier i where i."organisationId" = o.id),
  'parent', (select json_object('id', p.id, 'name', p.name) from organisation p where p.id = o."parentId" and ${shown("p.id")}),
  'branches', (
    select json_group_array(json_object('id', b.id, 'name', b.name) order by b."foldedName", b.id)
    from organisation b where b."parentId" = o.id and ${shown("b.id")} limit 10),
  'places', (
    select json_group_array(json_object('name', p.name) order by p.position) from organisation_place p
    where p."organisationId" = o.id and ${agreed("EXACT_PLACE")}),
  'contacts', (
    select json_group_array(json_object('channel', c.channel, 'value', c.value) order by c.position) from organisation_contact c
    where c."organisationId" = o.id and ${agreed("SHOW_CONTACT")}),
  'services', (
    select json_group_array(json_object('id', s.id, 'name', s.name) order by s.id) from service s where s."organisationId" = o.id),
  'membership', (
    select json_object('id', m.id) from membership m where m."organisationId" = o.id order by m."from" desc, m.id desc limit 1),
  'profile', (select json_object('lang', p.lang, 'purpose', p.purpose, 'whatWeDo', p."whatWeDo")
    from organisation_profile p where p."organisationId" = o.id and p."translatedBy" = 'ORIGINAL'),
  'linkCount', (
    select count(*) from (
      select * from partnership_link where "fromId" = o.id union all select * from partnership_link where "toId" = o.id) link
    where link."confirmedAt" is not null and ${shown('link."fromId"')} and ${shown('link."toId"')}),
  'links', (
    select json_group_array(json_object('id', latest.id, 'kind', latest.kind, 'purpose', latest.purpose,
      'startedOn', latest."startedOn", 'from', ${side("from")}, 'to', ${side("to")}) order by latest."startedOn" desc, latest.id desc)
    from ${latestLinks("o.id", 20)})) as answer
from organisation o where o.handle = ? and ${shown("o.id")}`;

/** A side with its own latest links: a second step of the graph. */
const sideWithLinks = (name: "from" | "to"): string => `json_object('id', latest."${name}Id", 'name', latest."${name}Name", 'links', (
  select json_group_array(json_object('id', latest.id, 'kind', latest.kind, 'from', ${side("from")}, 'to', ${side("to")})
    order by latest."startedOn" desc, latest.id desc) from ${latestLinks(`latest."${name}Id"`, 5)}))`;

const neighbourhood = `
select json_group_array(json_object('id', latest.id, 'kind', latest.kind, 'from', ${sideWithLinks("from")},
  'to', ${sideWithLinks("to")}) order by latest."startedOn" desc, latest.id desc) as answer
from ${latestLinks("(select id from organisation where handle = ?1)", 10)}`;

/** The statements, each answering one column `answer`. */
export const statements: Record<FloorName, string> = { flagship, search, page, neighbourhood };
