import type { TableOptions } from "typeorm";

/** The tables of the first migration, written by `npm run migration` from the entities. */
export const tables: (TableOptions & { name: string })[] = [
  {
    name: "audit_event",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"isUnique":true,"name":"sequence","type":"integer"},
      {"length":"24","name":"at","type":"varchar"},
      {"isNullable":true,"length":"36","name":"actorId","type":"varchar"},
      {"name":"action","type":"varchar"},
      {"name":"subjectType","type":"varchar"},
      {"length":"36","name":"subjectId","type":"varchar"},
      {"name":"fields","type":"text"},
      {"name":"hash","type":"varchar"},
      {"name":"previousHash","type":"varchar"},
    ],
    indices: [
      {"columnNames":["actorId"],"name":"IDX_2b778fde3afc04ec59f83e29fa"},
      {"columnNames":["subjectType","subjectId","sequence"],"name":"IDX_81452b8c8a1fc593dbfaf4f588"},
    ],
    uniques: [
      {"columnNames":["sequence"],"name":"UQ_66828d3e1b4bbb935f84fdf5447"},
    ],
  },
  {
    name: "audit_head",
    columns: [
      {"isPrimary":true,"name":"id","type":"integer"},
      {"name":"sequence","type":"integer"},
      {"name":"hash","type":"varchar"},
    ],
  },
  {
    name: "idempotent_request",
    columns: [
      {"isPrimary":true,"length":"64","name":"id","type":"varchar"},
      {"name":"question","type":"text"},
      {"isNullable":true,"name":"answer","type":"text"},
      {"length":"24","name":"at","type":"varchar"},
    ],
    indices: [
      {"columnNames":["at"],"name":"IDX_0e4ee109e2689653b390fc1683"},
    ],
  },
  {
    name: "network",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"isUnique":true,"name":"handle","type":"varchar"},
      {"name":"name","type":"text"},
      {"isNullable":true,"name":"purpose","type":"text"},
      {"isNullable":true,"name":"about","type":"text"},
      {"isNullable":true,"length":"36","name":"parentId","type":"varchar"},
      {"isNullable":true,"length":"36","name":"regionId","type":"varchar"},
      {"name":"demonstration","type":"varchar"},
      {"name":"ownSettings","type":"text"},
      {"name":"version","type":"integer"},
      {"length":"24","name":"updatedAt","type":"varchar"},
    ],
    uniques: [
      {"columnNames":["handle"],"name":"UQ_9b679fd294e0f95d38c8a40df2f"},
    ],
  },
  {
    name: "outbox_mail",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"name":"to","type":"varchar"},
      {"name":"subject","type":"text"},
      {"name":"body","type":"text"},
      {"isNullable":true,"name":"link","type":"text"},
      {"length":"24","name":"at","type":"varchar"},
      {"isNullable":true,"length":"24","name":"sentAt","type":"varchar"},
      {"name":"attempts","type":"integer"},
      {"isNullable":true,"length":"24","name":"nextAttemptAt","type":"varchar"},
    ],
    indices: [
      {"columnNames":["sentAt","at"],"name":"IDX_adc13ac8e1a3d8afdf19f4d231"},
    ],
  },
  {
    name: "person",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"name":"displayName","type":"text"},
      {"length":"24","name":"createdAt","type":"varchar"},
    ],
  },
  {
    name: "revision",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"length":"36","name":"auditEventId","type":"varchar"},
      {"name":"subjectType","type":"varchar"},
      {"length":"36","name":"subjectId","type":"varchar"},
      {"length":"24","name":"at","type":"varchar"},
      {"isNullable":true,"length":"36","name":"actorId","type":"varchar"},
      {"name":"field","type":"varchar"},
      {"isNullable":true,"name":"before","type":"text"},
      {"isNullable":true,"name":"after","type":"text"},
    ],
    indices: [
      {"columnNames":["auditEventId"],"name":"IDX_37ce12715caaf8e7d4bb7d8375"},
      {"columnNames":["subjectType","subjectId","at"],"name":"IDX_cd720ec8a2410992d459b30b00"},
    ],
  },
  {
    name: "role_assignment",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"length":"36","name":"personId","type":"varchar"},
      {"name":"role","type":"varchar"},
      {"isNullable":true,"length":"36","name":"networkId","type":"varchar"},
      {"isNullable":true,"length":"36","name":"organisationId","type":"varchar"},
      {"length":"10","name":"from","type":"varchar"},
      {"isNullable":true,"length":"10","name":"to","type":"varchar"},
      {"name":"pending","type":"boolean"},
      {"isNullable":true,"name":"message","type":"text"},
    ],
    indices: [
      {"columnNames":["personId"],"name":"IDX_1576f4adadc1c3241c5614731b"},
      {"columnNames":["networkId"],"name":"IDX_bc5ff9a896c688637396b4c040"},
      {"columnNames":["organisationId"],"name":"IDX_e5928ecdf992ee311506c4f5ec"},
    ],
    foreignKeys: [
      {"columnNames":["personId"],"referencedColumnNames":["id"],"name":"FK_1576f4adadc1c3241c5614731b1","referencedTableName":"person","onDelete":"CASCADE","onUpdate":"NO ACTION"},
    ],
  },
];
