import type { TableOptions } from "typeorm";

/** The tables of the first migration, written by `npm run migration` from the entities. */
export const tables: (TableOptions & { name: string })[] = [
  {
    name: "person",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"name":"displayName","type":"text"},
      {"length":"24","name":"createdAt","type":"varchar"},
    ],
  },
  {
    name: "organisation",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"isUnique":true,"name":"handle","type":"varchar"},
      {"name":"name","type":"text"},
      {"name":"foldedName","type":"text"},
      {"name":"shuffle","type":"integer"},
      {"name":"otherNames","type":"text"},
      {"name":"kind","type":"varchar"},
      {"name":"voice","type":"varchar"},
      {"isNullable":true,"name":"communityLed","type":"boolean"},
      {"name":"listingBasis","type":"varchar"},
      {"name":"illustrative","type":"varchar"},
      {"isNullable":true,"length":"36","name":"parentId","type":"varchar"},
      {"name":"areaIds","type":"text"},
      {"name":"communityIds","type":"text"},
      {"name":"offeredLanguages","type":"text"},
      {"isNullable":true,"name":"languageOffersNote","type":"text"},
      {"name":"ownWords","type":"text"},
      {"isNullable":true,"name":"accessNotes","type":"text"},
      {"isNullable":true,"name":"sizeBand","type":"varchar"},
      {"isNullable":true,"name":"foundedYear","type":"integer"},
      {"isNullable":true,"name":"website","type":"text"},
      {"isNullable":true,"length":"36","name":"registeredById","type":"varchar"},
      {"length":"24","name":"registeredAt","type":"varchar"},
      {"isNullable":true,"length":"10","name":"takenOffOn","type":"varchar"},
      {"isNullable":true,"length":"24","name":"assuredAt","type":"varchar"},
      {"isNullable":true,"length":"36","name":"assuredById","type":"varchar"},
      {"isNullable":true,"name":"assuranceMethod","type":"text"},
      {"isNullable":true,"name":"assuredVersion","type":"integer"},
      {"name":"version","type":"integer"},
      {"length":"24","name":"updatedAt","type":"varchar"},
    ],
    indices: [
      {"columnNames":["parentId"],"name":"IDX_e0cce4f368b593650f8ecb27e8"},
      {"columnNames":["foldedName","id"],"name":"IDX_09ff5988ff376c7a819fe20ea9"},
    ],
    uniques: [
      {"columnNames":["handle"],"name":"UQ_79687738f681ff86c3d133e0360"},
    ],
  },
  {
    name: "affiliation",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"length":"36","name":"personId","type":"varchar"},
      {"length":"36","name":"organisationId","type":"varchar"},
      {"name":"role","type":"text"},
      {"length":"10","name":"from","type":"varchar"},
      {"isNullable":true,"length":"10","name":"to","type":"varchar"},
    ],
    indices: [
      {"columnNames":["personId"],"name":"IDX_920f280fd9b3e153a9de144362"},
      {"columnNames":["organisationId"],"name":"IDX_95812291e5e2741c95b8bbe5eb"},
    ],
    foreignKeys: [
      {"columnNames":["personId"],"referencedColumnNames":["id"],"name":"FK_920f280fd9b3e153a9de1443620","referencedTableName":"person","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      {"columnNames":["organisationId"],"referencedColumnNames":["id"],"name":"FK_95812291e5e2741c95b8bbe5ebb","referencedTableName":"organisation","onDelete":"CASCADE","onUpdate":"NO ACTION"},
    ],
  },
  {
    name: "area",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"isUnique":true,"name":"code","type":"varchar"},
      {"name":"name","type":"text"},
      {"name":"level","type":"varchar"},
      {"isNullable":true,"length":"36","name":"withinId","type":"varchar"},
      {"isNullable":true,"length":"10","name":"validFrom","type":"varchar"},
      {"isNullable":true,"length":"10","name":"validTo","type":"varchar"},
      {"name":"otherNames","type":"text"},
      {"name":"outcodes","type":"text"},
      {"name":"alsoWithinIds","type":"text"},
      {"name":"successorIds","type":"text"},
    ],
    indices: [
      {"columnNames":["withinId"],"name":"IDX_e6a4ec7d2c8dd4298d9b2dc8dd"},
    ],
    uniques: [
      {"columnNames":["code"],"name":"UQ_4aa797d975cf8ea8fe936098e00"},
    ],
  },
  {
    name: "area_part",
    columns: [
      {"isPrimary":true,"length":"36","name":"areaId","type":"varchar"},
      {"isPrimary":true,"length":"36","name":"partId","type":"varchar"},
    ],
    indices: [
      {"columnNames":["partId","areaId"],"name":"IDX_212e79224301ed42719f1fbfde"},
    ],
    foreignKeys: [
      {"columnNames":["areaId"],"referencedColumnNames":["id"],"name":"FK_c1c7db2f01575f59b94de393345","referencedTableName":"area","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      {"columnNames":["partId"],"referencedColumnNames":["id"],"name":"FK_1a44b8c392099d00af4828a172a","referencedTableName":"area","onDelete":"CASCADE","onUpdate":"NO ACTION"},
    ],
  },
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
    name: "auth_user",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"isUnique":true,"name":"email","type":"text"},
      {"name":"emailVerified","type":"boolean"},
      {"name":"name","type":"text"},
      {"isNullable":true,"name":"image","type":"text"},
      {"length":"24","name":"createdAt","type":"varchar"},
      {"length":"24","name":"updatedAt","type":"varchar"},
    ],
    uniques: [
      {"columnNames":["email"],"name":"UQ_3d29d788cd69d1ddf87e88e01eb"},
    ],
  },
  {
    name: "auth_account",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"length":"36","name":"userId","type":"varchar"},
      {"name":"accountId","type":"text"},
      {"name":"providerId","type":"text"},
      {"isNullable":true,"name":"password","type":"text"},
      {"isNullable":true,"name":"accessToken","type":"text"},
      {"isNullable":true,"name":"refreshToken","type":"text"},
      {"isNullable":true,"name":"idToken","type":"text"},
      {"isNullable":true,"length":"24","name":"accessTokenExpiresAt","type":"varchar"},
      {"isNullable":true,"length":"24","name":"refreshTokenExpiresAt","type":"varchar"},
      {"isNullable":true,"name":"scope","type":"text"},
      {"length":"24","name":"createdAt","type":"varchar"},
      {"length":"24","name":"updatedAt","type":"varchar"},
    ],
    indices: [
      {"columnNames":["userId"],"name":"IDX_e19d69f1ba4c63b2a7241e11a5"},
    ],
    foreignKeys: [
      {"columnNames":["userId"],"referencedColumnNames":["id"],"name":"FK_e19d69f1ba4c63b2a7241e11a58","referencedTableName":"auth_user","onDelete":"CASCADE","onUpdate":"NO ACTION"},
    ],
  },
  {
    name: "auth_attempt",
    columns: [
      {"isPrimary":true,"name":"id","type":"text"},
      {"name":"count","type":"integer"},
      {"length":"24","name":"since","type":"varchar"},
    ],
  },
  {
    name: "auth_session",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"length":"36","name":"userId","type":"varchar"},
      {"isUnique":true,"name":"token","type":"text"},
      {"length":"24","name":"expiresAt","type":"varchar"},
      {"isNullable":true,"name":"ipAddress","type":"text"},
      {"isNullable":true,"name":"userAgent","type":"text"},
      {"length":"24","name":"createdAt","type":"varchar"},
      {"length":"24","name":"updatedAt","type":"varchar"},
    ],
    indices: [
      {"columnNames":["userId"],"name":"IDX_c072b729d71697f959bde66ade"},
    ],
    uniques: [
      {"columnNames":["token"],"name":"UQ_62cb09e1129f6ec024ef66e1832"},
    ],
    foreignKeys: [
      {"columnNames":["userId"],"referencedColumnNames":["id"],"name":"FK_c072b729d71697f959bde66ade0","referencedTableName":"auth_user","onDelete":"CASCADE","onUpdate":"NO ACTION"},
    ],
  },
  {
    name: "auth_verification",
    columns: [
      {"isPrimary":true,"name":"id","type":"text"},
      {"name":"identifier","type":"text"},
      {"name":"value","type":"text"},
      {"length":"24","name":"expiresAt","type":"varchar"},
      {"length":"24","name":"createdAt","type":"varchar"},
      {"length":"24","name":"updatedAt","type":"varchar"},
    ],
    indices: [
      {"columnNames":["identifier"],"name":"IDX_a731373fc31412df5215df348c"},
    ],
  },
  {
    name: "skill",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"isUnique":true,"name":"code","type":"varchar"},
      {"name":"name","type":"text"},
      {"isNullable":true,"name":"description","type":"text"},
      {"isNullable":true,"length":"36","name":"parentId","type":"varchar"},
      {"name":"status","type":"varchar"},
      {"name":"wordsByLanguage","type":"text"},
      {"name":"mappings","type":"text"},
    ],
    indices: [
      {"columnNames":["parentId"],"name":"IDX_e234cee90be3691936e2350b61"},
    ],
    uniques: [
      {"columnNames":["code"],"name":"UQ_76f3690168057e3c1bd3da8a4e4"},
    ],
  },
  {
    name: "capability",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"length":"36","name":"organisationId","type":"varchar"},
      {"length":"36","name":"skillId","type":"varchar"},
      {"isNullable":true,"name":"description","type":"text"},
      {"isNullable":true,"name":"ownWords","type":"text"},
      {"name":"languages","type":"text"},
      {"name":"areaIds","type":"text"},
      {"name":"communityIds","type":"text"},
      {"name":"backing","type":"varchar"},
      {"name":"spareCapacity","type":"varchar"},
      {"isNullable":true,"name":"costNote","type":"text"},
      {"name":"offeredTo","type":"text"},
      {"isNullable":true,"length":"10","name":"assuredAt","type":"varchar"},
    ],
    indices: [
      {"columnNames":["skillId"],"name":"IDX_5efc656de564ba96ed863eca85"},
      {"columnNames":["organisationId","skillId"],"name":"IDX_4db0eee1d89c3d4310ffec0eae","isUnique":true},
    ],
    foreignKeys: [
      {"columnNames":["organisationId"],"referencedColumnNames":["id"],"name":"FK_45b95d57bffa7c3c13d782e4f5f","referencedTableName":"organisation","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      {"columnNames":["skillId"],"referencedColumnNames":["id"],"name":"FK_5efc656de564ba96ed863eca85c","referencedTableName":"skill","onDelete":"NO ACTION","onUpdate":"NO ACTION"},
    ],
  },
  {
    name: "community",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"isUnique":true,"name":"code","type":"varchar"},
      {"name":"name","type":"text"},
      {"isNullable":true,"name":"selfDescription","type":"text"},
      {"isNullable":true,"length":"36","name":"broaderId","type":"varchar"},
      {"name":"alsoBroaderIds","type":"text"},
      {"name":"wordsByLanguage","type":"text"},
    ],
    indices: [
      {"columnNames":["broaderId"],"name":"IDX_faa148543186591abbd3609b39"},
    ],
    uniques: [
      {"columnNames":["code"],"name":"UQ_6c471079ce436540a256071cd08"},
    ],
  },
  {
    name: "community_part",
    columns: [
      {"isPrimary":true,"length":"36","name":"communityId","type":"varchar"},
      {"isPrimary":true,"length":"36","name":"partId","type":"varchar"},
    ],
    indices: [
      {"columnNames":["partId","communityId"],"name":"IDX_42652b0f11dc6aef7d1d3213d8"},
    ],
    foreignKeys: [
      {"columnNames":["communityId"],"referencedColumnNames":["id"],"name":"FK_59b6946357c25777d83ca955bd2","referencedTableName":"community","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      {"columnNames":["partId"],"referencedColumnNames":["id"],"name":"FK_dfb3ea31cfb886bb72bd63a1ce5","referencedTableName":"community","onDelete":"CASCADE","onUpdate":"NO ACTION"},
    ],
  },
  {
    name: "consent",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"length":"36","name":"organisationId","type":"varchar"},
      {"name":"scope","type":"varchar"},
      {"name":"answer","type":"varchar"},
      {"isNullable":true,"length":"36","name":"grantedById","type":"varchar"},
      {"length":"24","name":"grantedOn","type":"varchar"},
      {"name":"wordingVersion","type":"integer"},
      {"name":"lang","type":"varchar"},
      {"name":"method","type":"varchar"},
      {"isNullable":true,"name":"givenBy","type":"text"},
      {"isNullable":true,"length":"10","name":"expiresOn","type":"varchar"},
      {"isNullable":true,"length":"24","name":"withdrawnOn","type":"varchar"},
    ],
    indices: [
      {"columnNames":["organisationId","scope"],"name":"IDX_23ace2cc41aef641f12df1e990"},
    ],
    foreignKeys: [
      {"columnNames":["organisationId"],"referencedColumnNames":["id"],"name":"FK_a832153d3e9ec25a05f8abfafe0","referencedTableName":"organisation","onDelete":"CASCADE","onUpdate":"NO ACTION"},
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
    name: "language",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"name":"englishName","type":"text"},
      {"name":"otherNames","type":"text"},
      {"isNullable":true,"name":"endonym","type":"text"},
      {"name":"rightToLeft","type":"boolean"},
      {"name":"signed","type":"boolean"},
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
    name: "organisation_contact",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"length":"36","name":"organisationId","type":"varchar"},
      {"name":"position","type":"integer"},
      {"isNullable":true,"name":"name","type":"text"},
      {"isNullable":true,"name":"role","type":"text"},
      {"name":"channel","type":"varchar"},
      {"name":"value","type":"text"},
      {"isNullable":true,"name":"preferredLanguage","type":"varchar"},
    ],
    indices: [
      {"columnNames":["organisationId","position"],"name":"IDX_c657cb64dff64868f2381488ff"},
    ],
    foreignKeys: [
      {"columnNames":["organisationId"],"referencedColumnNames":["id"],"name":"FK_bf1ea4a49d963da10f9135b2b2d","referencedTableName":"organisation","onDelete":"CASCADE","onUpdate":"NO ACTION"},
    ],
  },
  {
    name: "organisation_identifier",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"length":"36","name":"organisationId","type":"varchar"},
      {"name":"scheme","type":"varchar"},
      {"name":"value","type":"varchar"},
      {"isNullable":true,"length":"24","name":"checkedAt","type":"varchar"},
    ],
    indices: [
      {"columnNames":["organisationId"],"name":"IDX_2a90d11cd31d147a212d2f2ee9"},
      {"columnNames":["scheme","value"],"name":"IDX_e85422138ccde23c2b788ab0fd"},
    ],
    foreignKeys: [
      {"columnNames":["organisationId"],"referencedColumnNames":["id"],"name":"FK_2a90d11cd31d147a212d2f2ee95","referencedTableName":"organisation","onDelete":"CASCADE","onUpdate":"NO ACTION"},
    ],
  },
  {
    name: "organisation_network",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"length":"36","name":"organisationId","type":"varchar"},
      {"length":"36","name":"networkId","type":"varchar"},
      {"name":"relation","type":"varchar"},
      {"length":"10","name":"from","type":"varchar"},
      {"isNullable":true,"length":"10","name":"to","type":"varchar"},
    ],
    indices: [
      {"columnNames":["networkId","relation","organisationId"],"name":"IDX_92957d9149f29d61097770dab2"},
      {"columnNames":["organisationId","networkId"],"name":"IDX_cae2b0e3898e26c9a82f6fc6d9"},
    ],
    foreignKeys: [
      {"columnNames":["organisationId"],"referencedColumnNames":["id"],"name":"FK_b537d3ed7adf86704b5b696d1b2","referencedTableName":"organisation","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      {"columnNames":["networkId"],"referencedColumnNames":["id"],"name":"FK_bf290b66c00eaf4f055efbc5640","referencedTableName":"network","onDelete":"CASCADE","onUpdate":"NO ACTION"},
    ],
  },
  {
    name: "organisation_place",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"length":"36","name":"organisationId","type":"varchar"},
      {"name":"position","type":"integer"},
      {"isNullable":true,"name":"name","type":"text"},
      {"length":"36","name":"areaId","type":"varchar"},
      {"isNullable":true,"name":"postcode","type":"varchar"},
      {"isNullable":true,"name":"latitude","type":"double precision"},
      {"isNullable":true,"name":"longitude","type":"double precision"},
      {"name":"accessibility","type":"text"},
    ],
    indices: [
      {"columnNames":["postcode"],"name":"IDX_bc100e29dd401a7b73c13d3f25"},
      {"columnNames":["organisationId","position"],"name":"IDX_8ff81bdb7e634d6073bfe960fb"},
    ],
    foreignKeys: [
      {"columnNames":["organisationId"],"referencedColumnNames":["id"],"name":"FK_fca95a91e4371f65dbd1e26016b","referencedTableName":"organisation","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      {"columnNames":["areaId"],"referencedColumnNames":["id"],"name":"FK_5160e07c4d64b6c34a93959f78f","referencedTableName":"area","onDelete":"NO ACTION","onUpdate":"NO ACTION"},
    ],
  },
  {
    name: "organisation_profile",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"length":"36","name":"organisationId","type":"varchar"},
      {"name":"lang","type":"varchar"},
      {"name":"purpose","type":"text"},
      {"name":"whatWeDo","type":"text"},
      {"isNullable":true,"name":"howToWorkWithUs","type":"text"},
      {"name":"translatedBy","type":"varchar"},
      {"isNullable":true,"length":"24","name":"staleSince","type":"varchar"},
    ],
    indices: [
      {"columnNames":["organisationId","lang"],"name":"IDX_033656169024a40e5367b71796","isUnique":true},
    ],
    foreignKeys: [
      {"columnNames":["organisationId"],"referencedColumnNames":["id"],"name":"FK_e5b1a28558796213c738bf2ec1a","referencedTableName":"organisation","onDelete":"CASCADE","onUpdate":"NO ACTION"},
    ],
  },
  {
    name: "organisation_term",
    columns: [
      {"isPrimary":true,"length":"36","name":"organisationId","type":"varchar"},
      {"isPrimary":true,"length":"36","name":"kind","type":"varchar"},
      {"isPrimary":true,"length":"36","name":"termId","type":"varchar"},
    ],
    indices: [
      {"columnNames":["kind","termId","organisationId"],"name":"IDX_4b6e57aa5b7f68f7c45451ad73"},
    ],
    foreignKeys: [
      {"columnNames":["organisationId"],"referencedColumnNames":["id"],"name":"FK_70e3a4cb52663367f8bde49b330","referencedTableName":"organisation","onDelete":"CASCADE","onUpdate":"NO ACTION"},
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
    name: "researcher_profile",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"isUnique":true,"length":"36","name":"personId","type":"varchar"},
      {"isNullable":true,"name":"orcid","type":"varchar"},
      {"name":"interestIds","type":"text"},
      {"name":"communityIds","type":"text"},
      {"name":"methods","type":"text"},
      {"name":"languages","type":"text"},
      {"isNullable":true,"name":"words","type":"text"},
      {"length":"24","name":"updatedAt","type":"varchar"},
    ],
    uniques: [
      {"columnNames":["personId"],"name":"UQ_3992bfd2b42040fa6c9bbda0bed"},
    ],
    foreignKeys: [
      {"columnNames":["personId"],"referencedColumnNames":["id"],"name":"FK_3992bfd2b42040fa6c9bbda0bed","referencedTableName":"person","onDelete":"CASCADE","onUpdate":"NO ACTION"},
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
  {
    name: "service",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"length":"36","name":"organisationId","type":"varchar"},
      {"name":"name","type":"text"},
      {"name":"foldedName","type":"text"},
      {"name":"description","type":"text"},
      {"name":"status","type":"varchar"},
      {"name":"skillIds","type":"text"},
      {"name":"languageTags","type":"text"},
      {"name":"areaIds","type":"text"},
      {"name":"communityIds","type":"text"},
      {"isNullable":true,"name":"eligibility","type":"text"},
      {"isNullable":true,"name":"costNote","type":"text"},
      {"isNullable":true,"name":"howToReach","type":"text"},
      {"name":"schedule","type":"text"},
      {"name":"accessibleFormats","type":"text"},
      {"length":"24","name":"offeredAt","type":"varchar"},
      {"name":"version","type":"integer"},
      {"length":"24","name":"updatedAt","type":"varchar"},
    ],
    indices: [
      {"columnNames":["organisationId","status"],"name":"IDX_b551b85965faa839674c32db9c"},
    ],
    foreignKeys: [
      {"columnNames":["organisationId"],"referencedColumnNames":["id"],"name":"FK_90474cac49dc55d46149144dbf4","referencedTableName":"organisation","onDelete":"CASCADE","onUpdate":"NO ACTION"},
    ],
  },
  {
    name: "skill_part",
    columns: [
      {"isPrimary":true,"length":"36","name":"skillId","type":"varchar"},
      {"isPrimary":true,"length":"36","name":"partId","type":"varchar"},
    ],
    indices: [
      {"columnNames":["partId","skillId"],"name":"IDX_f458cdbcd6b603358a53d18d6e"},
    ],
    foreignKeys: [
      {"columnNames":["skillId"],"referencedColumnNames":["id"],"name":"FK_6f88e6b3f3286f8aa43fb4369d2","referencedTableName":"skill","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      {"columnNames":["partId"],"referencedColumnNames":["id"],"name":"FK_0956e5f9862c65e9dc6534d2d1e","referencedTableName":"skill","onDelete":"CASCADE","onUpdate":"NO ACTION"},
    ],
  },
  {
    name: "term_word",
    columns: [
      {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
      {"name":"kind","type":"varchar"},
      {"length":"36","name":"subjectId","type":"varchar"},
      {"name":"words","type":"varchar"},
      {"name":"stems","type":"varchar"},
    ],
    indices: [
      {"columnNames":["kind","subjectId"],"name":"IDX_80286930cc1316fdb9de73e31d"},
      {"columnNames":["stems","kind"],"name":"IDX_0aa759790ff1ea36fd78a4f637"},
    ],
  },
];
