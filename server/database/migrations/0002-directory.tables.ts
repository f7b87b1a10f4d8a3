import type { Additions } from "./additions.ts";

/** What this migration adds to the released tables, written by `npm run migration` from the entities. */
export const additions: Additions = {
  tables: [
    {
      name: "postcode_district",
      columns: [
        {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
        {"name":"latitude","type":"double precision"},
        {"name":"longitude","type":"double precision"},
        {"isNullable":true,"length":"36","name":"areaId","type":"varchar"},
      ],
      indices: [
        {"columnNames":["areaId"],"name":"IDX_f746074a308580eb4c8b0b8e1e"},
        {"columnNames":["latitude","longitude"],"name":"IDX_2d4bda736797b2323b31ce5815"},
      ],
      foreignKeys: [
        {"columnNames":["areaId"],"referencedColumnNames":["id"],"name":"FK_f746074a308580eb4c8b0b8e1ef","referencedTableName":"area","onDelete":"NO ACTION","onUpdate":"NO ACTION"},
      ],
    },
  ],
  changes: [
    {
      table: "area",
      columns: [
        {"isNullable":true,"name":"latitude","type":"double precision"},
        {"isNullable":true,"name":"longitude","type":"double precision"},
        {"isNullable":true,"name":"source","type":"text"},
      ],
      indices: [
        {"columnNames":["latitude","longitude"],"name":"IDX_c7171607565dbb8ff80c0827be"},
      ],
    },
    {
      table: "ballot_seat",
      columns: [
        {"isNullable":true,"length":"36","name":"holderId","type":"varchar"},
        {"isNullable":true,"length":"36","name":"deputyId","type":"varchar"},
      ],
    },
    {
      table: "organisation_place",
      columns: [
        {"isNullable":true,"name":"district","type":"varchar"},
      ],
      indices: [
        {"columnNames":["district"],"name":"IDX_eec2704e09af3b3cb76696a1e4"},
        {"columnNames":["latitude","longitude"],"name":"IDX_4411e088c45a7f9d8949c8a7d7"},
      ],
    },
  ],
};
