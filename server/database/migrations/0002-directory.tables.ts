import type { Additions } from "./additions.ts";

/** What this migration adds to the released tables, written by `npm run migration` from the entities. */
export const additions: Additions = {
  tables: [
    {
      name: "access_event",
      columns: [
        {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
        {"length":"36","name":"organisationId","type":"varchar"},
        {"length":"36","name":"personId","type":"varchar"},
        {"name":"action","type":"varchar"},
        {"name":"fields","type":"text"},
        {"isNullable":true,"length":"36","name":"sourceId","type":"varchar"},
        {"isNullable":true,"name":"basis","type":"varchar"},
        {"isNullable":true,"length":"24","name":"goneAt","type":"varchar"},
        {"length":"10","name":"on","type":"varchar"},
        {"length":"24","name":"at","type":"varchar"},
      ],
      indices: [
        {"columnNames":["personId"],"name":"IDX_4dd099342438e41f6d3ab6062a"},
        {"columnNames":["sourceId"],"name":"IDX_d97b8faf9dcc58a5db8db036f7"},
        {"columnNames":["organisationId","at"],"name":"IDX_28dfc708e2f32b15a539948ecd"},
      ],
      foreignKeys: [
        {"columnNames":["organisationId"],"referencedColumnNames":["id"],"name":"FK_1c330480d417be936cff105aa04","referencedTableName":"organisation","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      ],
    },
    {
      name: "agreement",
      columns: [
        {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
        {"length":"36","name":"networkId","type":"varchar"},
        {"name":"edition","type":"integer"},
        {"length":"10","name":"from","type":"varchar"},
        {"name":"texts","type":"text"},
        {"isNullable":true,"name":"changes","type":"text"},
        {"isNullable":true,"length":"36","name":"ballotId","type":"varchar"},
      ],
      indices: [
        {"columnNames":["networkId"],"name":"IDX_8d504f8eb1ba2d9375fa2cf00a"},
      ],
      uniques: [
        {"columnNames":["networkId","edition"],"name":"UQ_ecc0e1952138e41d6edade0247f"},
      ],
      foreignKeys: [
        {"columnNames":["networkId"],"referencedColumnNames":["id"],"name":"FK_8d504f8eb1ba2d9375fa2cf00a7","referencedTableName":"network","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      ],
    },
    {
      name: "agreement_acceptance",
      columns: [
        {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
        {"length":"36","name":"agreementId","type":"varchar"},
        {"length":"36","name":"membershipId","type":"varchar"},
        {"name":"edition","type":"integer"},
        {"length":"24","name":"acceptedAt","type":"varchar"},
        {"length":"36","name":"acceptedById","type":"varchar"},
        {"name":"lang","type":"varchar"},
      ],
      indices: [
        {"columnNames":["membershipId"],"name":"IDX_407f8250351f69bbae1adb9233"},
      ],
      uniques: [
        {"columnNames":["agreementId","membershipId"],"name":"UQ_4ec90972ebda86d497185de2518"},
      ],
      foreignKeys: [
        {"columnNames":["agreementId"],"referencedColumnNames":["id"],"name":"FK_a16ed8df940664db6e5bc5c8819","referencedTableName":"agreement","onDelete":"NO ACTION","onUpdate":"NO ACTION"},
        {"columnNames":["membershipId"],"referencedColumnNames":["id"],"name":"FK_407f8250351f69bbae1adb9233e","referencedTableName":"membership","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      ],
    },
    {
      name: "auth_authenticator",
      columns: [
        {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
        {"isUnique":true,"length":"36","name":"userId","type":"varchar"},
        {"name":"secret","type":"text"},
        {"name":"recoveryCodes","type":"text"},
        {"isNullable":true,"name":"lastStep","type":"integer"},
        {"isNullable":true,"length":"24","name":"confirmedAt","type":"varchar"},
      ],
      uniques: [
        {"columnNames":["userId"],"name":"UQ_3b205d673f58d0269795b2b6f1a"},
      ],
      foreignKeys: [
        {"columnNames":["userId"],"referencedColumnNames":["id"],"name":"FK_3b205d673f58d0269795b2b6f1a","referencedTableName":"auth_user","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      ],
    },
    {
      name: "auth_passkey",
      columns: [
        {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
        {"length":"36","name":"userId","type":"varchar"},
        {"name":"name","type":"text"},
        {"isUnique":true,"name":"credentialID","type":"text"},
        {"name":"publicKey","type":"text"},
        {"name":"counter","type":"integer"},
        {"name":"deviceType","type":"text"},
        {"name":"backedUp","type":"boolean"},
        {"isNullable":true,"name":"transports","type":"text"},
        {"isNullable":true,"name":"aaguid","type":"text"},
        {"length":"24","name":"createdAt","type":"varchar"},
        {"isNullable":true,"length":"24","name":"lastUsedAt","type":"varchar"},
      ],
      indices: [
        {"columnNames":["userId"],"name":"IDX_63f8dc55942330d02d87224bc6"},
      ],
      uniques: [
        {"columnNames":["credentialID"],"name":"UQ_d33a5459c08982aa6411b609496"},
      ],
      foreignKeys: [
        {"columnNames":["userId"],"referencedColumnNames":["id"],"name":"FK_63f8dc55942330d02d87224bc6c","referencedTableName":"auth_user","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      ],
    },
    {
      name: "credential",
      columns: [
        {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
        {"length":"36","name":"organisationId","type":"varchar"},
        {"name":"kind","type":"varchar"},
        {"isNullable":true,"name":"coverPence","type":"double precision"},
        {"isNullable":true,"length":"10","name":"startsOn","type":"varchar"},
        {"isNullable":true,"length":"10","name":"endsOn","type":"varchar"},
        {"isNullable":true,"length":"36","name":"checkedById","type":"varchar"},
        {"isNullable":true,"length":"10","name":"checkedAt","type":"varchar"},
        {"length":"24","name":"addedAt","type":"varchar"},
        {"isNullable":true,"length":"24","name":"removedAt","type":"varchar"},
      ],
      indices: [
        {"columnNames":["organisationId","kind"],"name":"IDX_9f829f07fde1a76c08dbd68229"},
      ],
      foreignKeys: [
        {"columnNames":["organisationId"],"referencedColumnNames":["id"],"name":"FK_d1996dacc8dd3845f2dcef067c3","referencedTableName":"organisation","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      ],
    },
    {
      name: "decision_review",
      columns: [
        {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
        {"length":"36","name":"decisionId","type":"varchar"},
        {"length":"36","name":"networkId","type":"varchar"},
        {"isNullable":true,"length":"36","name":"applicationId","type":"varchar"},
        {"name":"kind","type":"varchar"},
        {"isNullable":true,"length":"36","name":"seatId","type":"varchar"},
        {"isNullable":true,"name":"cycle","type":"integer"},
        {"isNullable":true,"name":"grounds","type":"text"},
        {"length":"24","name":"raisedAt","type":"varchar"},
        {"isNullable":true,"length":"36","name":"raisedById","type":"varchar"},
        {"isNullable":true,"length":"24","name":"endedAt","type":"varchar"},
        {"isNullable":true,"length":"36","name":"endedById","type":"varchar"},
      ],
      indices: [
        {"columnNames":["decisionId"],"name":"IDX_f637d88c63042280de73d3db98"},
        {"columnNames":["networkId"],"name":"IDX_14d71cb6139bfa3b98d968d488"},
        {"columnNames":["applicationId"],"name":"IDX_988c98a1e8b13ada912bfc4f3a"},
      ],
      foreignKeys: [
        {"columnNames":["decisionId"],"referencedColumnNames":["id"],"name":"FK_f637d88c63042280de73d3db986","referencedTableName":"decision","onDelete":"NO ACTION","onUpdate":"NO ACTION"},
      ],
    },
    {
      name: "duplicate_pair",
      columns: [
        {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
        {"length":"36","name":"oneId","type":"varchar"},
        {"length":"36","name":"otherId","type":"varchar"},
        {"name":"reason","type":"text"},
        {"length":"36","name":"byId","type":"varchar"},
        {"length":"24","name":"dismissedAt","type":"varchar"},
      ],
      indices: [
        {"columnNames":["oneId","otherId"],"name":"IDX_ffec2784ebc35e58c8ffb39176","isUnique":true},
      ],
    },
    {
      name: "engagement_capacity",
      columns: [
        {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
        {"isUnique":true,"length":"36","name":"organisationId","type":"varchar"},
        {"name":"perQuarter","type":"integer"},
        {"isNullable":true,"length":"10","name":"pausedUntil","type":"varchar"},
        {"isNullable":true,"name":"conditions","type":"text"},
        {"isNullable":true,"name":"paysAtLeastPence","type":"double precision"},
        {"name":"version","type":"integer"},
        {"length":"24","name":"updatedAt","type":"varchar"},
      ],
      uniques: [
        {"columnNames":["organisationId"],"name":"UQ_72f49485ad4f1fd89024362fa92"},
      ],
      foreignKeys: [
        {"columnNames":["organisationId"],"referencedColumnNames":["id"],"name":"FK_72f49485ad4f1fd89024362fa92","referencedTableName":"organisation","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      ],
    },
    {
      name: "erased_number",
      columns: [
        {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
        {"name":"fingerprint","type":"varchar"},
      ],
      indices: [
        {"columnNames":["fingerprint"],"name":"IDX_fb38ebc7dfd1bda64debe2e1d8","isUnique":true},
      ],
    },
    {
      name: "export_record",
      columns: [
        {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
        {"length":"36","name":"personId","type":"varchar"},
        {"name":"list","type":"varchar"},
        {"name":"format","type":"varchar"},
        {"name":"purpose","type":"text"},
        {"name":"filter","type":"text"},
        {"name":"fields","type":"text"},
        {"length":"24","name":"at","type":"varchar"},
        {"isNullable":true,"name":"withheld","type":"integer"},
      ],
      indices: [
        {"columnNames":["personId","at"],"name":"IDX_69f16d1811d4d800263be0274c"},
      ],
    },
    {
      name: "facet_terms",
      withoutRowid: true,
      columns: [
        {"isPrimary":true,"length":"36","name":"organisationId","type":"varchar"},
        {"name":"setNumber","type":"integer"},
      ],
      foreignKeys: [
        {"columnNames":["organisationId"],"referencedColumnNames":["id"],"name":"FK_5c31b87aba195e7491e616d9b23","referencedTableName":"organisation","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      ],
    },
    {
      name: "import",
      columns: [
        {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
        {"name":"source","type":"text"},
        {"name":"fingerprint","type":"varchar"},
        {"length":"24","name":"startedAt","type":"varchar"},
        {"isNullable":true,"length":"24","name":"finishedAt","type":"varchar"},
        {"isNullable":true,"length":"36","name":"personId","type":"varchar"},
        {"name":"created","type":"integer"},
        {"name":"updated","type":"integer"},
        {"name":"unchanged","type":"integer"},
        {"name":"rejected","type":"integer"},
        {"name":"merged","type":"integer"},
      ],
      indices: [
        {"columnNames":["fingerprint"],"name":"IDX_7eaa3cddd36f7302a54c6c194f"},
      ],
    },
    {
      name: "organisation_merge",
      columns: [
        {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
        {"length":"36","name":"mergedId","type":"varchar"},
        {"length":"36","name":"keptId","type":"varchar"},
        {"name":"reason","type":"text"},
        {"length":"36","name":"byId","type":"varchar"},
        {"length":"24","name":"mergedAt","type":"varchar"},
        {"name":"moved","type":"text"},
        {"name":"changed","type":"text"},
        {"name":"consentsTakenBack","type":"text"},
        {"name":"rewritten","type":"text"},
        {"isNullable":true,"length":"24","name":"undoneAt","type":"varchar"},
        {"isNullable":true,"length":"36","name":"undoneById","type":"varchar"},
      ],
      indices: [
        {"columnNames":["mergedId"],"name":"IDX_61a513b181623870ec6cef6eb6"},
        {"columnNames":["keptId"],"name":"IDX_ce764147d100721dbb2626b8a7"},
      ],
      foreignKeys: [
        {"columnNames":["mergedId"],"referencedColumnNames":["id"],"name":"FK_61a513b181623870ec6cef6eb68","referencedTableName":"organisation","onDelete":"CASCADE","onUpdate":"NO ACTION"},
        {"columnNames":["keptId"],"referencedColumnNames":["id"],"name":"FK_ce764147d100721dbb2626b8a75","referencedTableName":"organisation","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      ],
    },
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
    {
      name: "register_entry",
      columns: [
        {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
        {"length":"36","name":"organisationId","type":"varchar"},
        {"name":"scheme","type":"varchar"},
        {"name":"value","type":"varchar"},
        {"length":"10","name":"extractOn","type":"varchar"},
        {"name":"registeredName","type":"text"},
        {"isNullable":true,"name":"objects","type":"text"},
        {"isNullable":true,"length":"10","name":"registeredOn","type":"varchar"},
        {"isNullable":true,"name":"incomeBand","type":"varchar"},
        {"name":"facts","type":"text"},
        {"name":"fingerprint","type":"varchar"},
        {"isNullable":true,"name":"answeredFingerprint","type":"varchar"},
        {"isNullable":true,"length":"36","name":"importId","type":"varchar"},
        {"isNullable":true,"name":"importResult","type":"varchar"},
        {"length":"24","name":"readAt","type":"varchar"},
      ],
      indices: [
        {"columnNames":["organisationId"],"name":"IDX_4585a923ba8e6539e60f1bc5af"},
        {"columnNames":["scheme","value"],"name":"IDX_2d642201cb54de778dbffea3a2","isUnique":true},
      ],
      foreignKeys: [
        {"columnNames":["organisationId"],"referencedColumnNames":["id"],"name":"FK_4585a923ba8e6539e60f1bc5af0","referencedTableName":"organisation","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      ],
    },
    {
      name: "renewal",
      columns: [
        {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
        {"length":"36","name":"membershipId","type":"varchar"},
        {"length":"10","name":"renewBy","type":"varchar"},
        {"isNullable":true,"length":"24","name":"sentAt","type":"varchar"},
        {"isNullable":true,"length":"36","name":"sentById","type":"varchar"},
      ],
      uniques: [
        {"columnNames":["membershipId","renewBy"],"name":"UQ_476dde83d91ab49970b73b0391a"},
      ],
      foreignKeys: [
        {"columnNames":["membershipId"],"referencedColumnNames":["id"],"name":"FK_ba4ef20384a9b629435a3914fd9","referencedTableName":"membership","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      ],
    },
    {
      name: "renewal_check",
      columns: [
        {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
        {"length":"36","name":"renewalId","type":"varchar"},
        {"name":"part","type":"varchar"},
        {"length":"24","name":"checkedAt","type":"varchar"},
        {"length":"36","name":"checkedById","type":"varchar"},
      ],
      uniques: [
        {"columnNames":["renewalId","part"],"name":"UQ_84049894607b6181d9c1072258b"},
      ],
      foreignKeys: [
        {"columnNames":["renewalId"],"referencedColumnNames":["id"],"name":"FK_bc229b7b64d3da447623c3bc2fc","referencedTableName":"renewal","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      ],
    },
    {
      name: "researcher_term",
      columns: [
        {"isPrimary":true,"length":"36","name":"personId","type":"varchar"},
        {"isPrimary":true,"length":"36","name":"kind","type":"varchar"},
        {"isPrimary":true,"length":"36","name":"termId","type":"varchar"},
      ],
      indices: [
        {"columnNames":["kind","termId","personId"],"name":"IDX_268618c9fcb8244b071b385ead"},
      ],
      foreignKeys: [
        {"columnNames":["personId"],"referencedColumnNames":["id"],"name":"FK_8716b33084ef6921842408dbb3b","referencedTableName":"person","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      ],
    },
    {
      name: "search_clue",
      withoutRowid: true,
      columns: [
        {"isPrimary":true,"name":"clue","type":"text"},
        {"isPrimary":true,"name":"word","type":"text"},
      ],
    },
    {
      name: "search_word",
      withoutRowid: true,
      columns: [
        {"isPrimary":true,"name":"collection","type":"text"},
        {"isPrimary":true,"name":"word","type":"text"},
        {"name":"documents","type":"integer"},
      ],
    },
    {
      name: "service_term",
      columns: [
        {"isPrimary":true,"length":"36","name":"serviceId","type":"varchar"},
        {"isPrimary":true,"length":"36","name":"kind","type":"varchar"},
        {"isPrimary":true,"length":"36","name":"termId","type":"varchar"},
      ],
      indices: [
        {"columnNames":["kind","termId","serviceId"],"name":"IDX_7ae5054aaefc8ef67990518707"},
      ],
      foreignKeys: [
        {"columnNames":["serviceId"],"referencedColumnNames":["id"],"name":"FK_589f607eea7573ac1e1dce1aefa","referencedTableName":"service","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      ],
    },
    {
      name: "shipped_vocabulary",
      columns: [
        {"isPrimary":true,"name":"id","type":"integer"},
        {"name":"digest","type":"varchar"},
      ],
    },
    {
      name: "skill_proposal",
      columns: [
        {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
        {"length":"36","name":"skillId","type":"varchar"},
        {"length":"36","name":"personId","type":"varchar"},
        {"name":"words","type":"text"},
        {"name":"lang","type":"varchar"},
        {"length":"24","name":"proposedAt","type":"varchar"},
        {"isNullable":true,"name":"answer","type":"varchar"},
        {"isNullable":true,"length":"24","name":"answeredAt","type":"varchar"},
        {"isNullable":true,"name":"reason","type":"text"},
      ],
      indices: [
        {"columnNames":["skillId"],"name":"IDX_af4e811324206b09ff4909698a"},
        {"columnNames":["personId"],"name":"IDX_baae625b7c8b2751c32dc36053"},
        {"columnNames":["answer"],"name":"IDX_0c6d8f86fcd44f39b2ef4e7e8b"},
      ],
    },
    {
      name: "suggested_change",
      columns: [
        {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
        {"length":"36","name":"organisationId","type":"varchar"},
        {"isNullable":true,"length":"36","name":"byId","type":"varchar"},
        {"name":"source","type":"varchar"},
        {"name":"reason","type":"text"},
        {"length":"24","name":"suggestedAt","type":"varchar"},
        {"name":"values","type":"text"},
        {"isNullable":true,"name":"accepted","type":"text"},
        {"isNullable":true,"length":"24","name":"answeredAt","type":"varchar"},
        {"isNullable":true,"length":"36","name":"answeredById","type":"varchar"},
        {"isNullable":true,"name":"answerReason","type":"text"},
      ],
      indices: [
        {"columnNames":["byId"],"name":"IDX_ad4eee8f434431fa89d835beb4"},
        {"columnNames":["organisationId","answeredAt"],"name":"IDX_8d807175d4e73885920ab3bd9b"},
      ],
      foreignKeys: [
        {"columnNames":["organisationId"],"referencedColumnNames":["id"],"name":"FK_3dd88dcac649df43976e0a9c088","referencedTableName":"organisation","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      ],
    },
    {
      name: "suggested_tag",
      columns: [
        {"isPrimary":true,"length":"36","name":"id","type":"varchar"},
        {"length":"36","name":"organisationId","type":"varchar"},
        {"name":"scheme","type":"varchar"},
        {"name":"code","type":"varchar"},
        {"name":"name","type":"text"},
        {"name":"source","type":"varchar"},
        {"length":"10","name":"suggestedOn","type":"varchar"},
        {"isNullable":true,"name":"answer","type":"varchar"},
        {"isNullable":true,"length":"36","name":"answeredById","type":"varchar"},
        {"isNullable":true,"length":"24","name":"answeredAt","type":"varchar"},
      ],
      indices: [
        {"columnNames":["organisationId","scheme","code"],"name":"IDX_292d0575740715ca4a72883d46","isUnique":true},
      ],
      foreignKeys: [
        {"columnNames":["organisationId"],"referencedColumnNames":["id"],"name":"FK_c50c4fbca25e960b3c5730bc743","referencedTableName":"organisation","onDelete":"CASCADE","onUpdate":"NO ACTION"},
      ],
    },
    {
      name: "term_number",
      columns: [
        {"isPrimary":true,"length":"36","name":"kind","type":"varchar"},
        {"isPrimary":true,"length":"36","name":"termId","type":"varchar"},
        {"name":"number","type":"integer"},
      ],
      indices: [
        {"columnNames":["number"],"name":"IDX_e89a9a8151e2d5380f1f13732c","isUnique":true},
      ],
    },
    {
      name: "term_set",
      columns: [
        {"isPrimary":true,"name":"number","type":"integer"},
        {"name":"terms","type":"text"},
      ],
    },
  ],
  changes: [
    {
      table: "organisation",
      columns: [
        {"isNullable":true,"length":"24","name":"erasedAt","type":"varchar"},
        {"isNullable":true,"length":"36","name":"mergedIntoId","type":"varchar"},
      ],
      indices: [
        {"columnNames":["mergedIntoId"],"name":"IDX_2345680c8df0b81eb49240a085"},
        {"columnNames":["shuffle","id"],"name":"IDX_05b45abe34f6bf3c49290cb9db"},
      ],
    },
    {
      table: "application",
      columns: [
        {"isNullable":true,"length":"36","name":"escalatedToId","type":"varchar"},
        {"isNullable":true,"length":"36","name":"escalatedNetworkId","type":"varchar"},
        {"isNullable":true,"name":"answersMethod","type":"varchar"},
        {"isNullable":true,"name":"answersGivenBy","type":"text"},
        {"isNullable":true,"name":"answersLang","type":"varchar"},
      ],
      indices: [
        {"columnNames":["escalatedNetworkId"],"name":"IDX_15b4344ee6a0146e3479cf35af"},
      ],
    },
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
      table: "auth_user",
      columns: [
        {"isNullable":true,"name":"language","type":"text"},
        {"isNullable":true,"length":"24","name":"remindersOffSince","type":"varchar"},
        {"isNullable":true,"length":"24","name":"digestSince","type":"varchar"},
      ],
    },
    {
      table: "auth_session",
      columns: [
        {"isNullable":true,"name":"device","type":"text"},
        {"isNullable":true,"length":"24","name":"lastUsedAt","type":"varchar"},
        {"isNullable":true,"length":"24","name":"steppedUpAt","type":"varchar"},
      ],
    },
    {
      table: "ballot",
      columns: [
        {"isNullable":true,"length":"36","name":"membershipId","type":"varchar"},
        {"isNullable":true,"length":"36","name":"reviewId","type":"varchar"},
        {"isNullable":true,"name":"proposal","type":"text"},
      ],
      indices: [
        {"columnNames":["membershipId"],"name":"IDX_859ad803fc6fc56565f4b8e56d"},
        {"columnNames":["reviewId"],"name":"IDX_19026994d27bd40eedbea76f28"},
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
      table: "skill",
      columns: [
        {"isNullable":true,"name":"scheme","type":"varchar"},
        {"isNullable":true,"length":"36","name":"successorId","type":"varchar"},
        {"isNullable":true,"name":"stewardEdit","type":"text"},
        {"isNullable":true,"name":"version","type":"integer"},
        {"isNullable":true,"length":"24","name":"updatedAt","type":"varchar"},
      ],
    },
    {
      table: "community",
      columns: [
        {"isNullable":true,"name":"scheme","type":"varchar"},
        {"isNullable":true,"name":"mappings","type":"text"},
      ],
    },
    {
      table: "consent",
      indices: [
        {"columnNames":["organisationId","scope","answer","withdrawnOn","expiresOn"],"name":"IDX_3090e99a15a40220ff594c13d5"},
      ],
    },
    {
      table: "decision",
      columns: [
        {"isNullable":true,"name":"reasonsLang","type":"varchar"},
      ],
    },
    {
      table: "membership_event",
      columns: [
        {"isNullable":true,"name":"reason","type":"text"},
        {"isNullable":true,"length":"36","name":"ballotId","type":"varchar"},
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
    {
      table: "organisation_profile",
      columns: [
        {"isNullable":true,"name":"madeFrom","type":"varchar"},
      ],
    },
    {
      table: "organisation_term",
      columns: [
        {"isNullable":true,"name":"sortName","type":"text"},
      ],
      indices: [
        {"columnNames":["kind","termId","sortName","organisationId"],"name":"IDX_cd99784ac77a7ea6c897825ff6"},
      ],
    },
    {
      table: "outbox_mail",
      columns: [
        {"isNullable":true,"name":"kind","type":"varchar"},
        {"isNullable":true,"name":"language","type":"varchar"},
        {"isNullable":true,"name":"occasion","type":"text"},
        {"isNullable":true,"length":"24","name":"sendingSince","type":"varchar"},
        {"isNullable":true,"name":"failure","type":"varchar"},
        {"isNullable":true,"name":"reply","type":"text"},
      ],
      indices: [
        {"columnNames":["occasion"],"name":"IDX_156708e24d634e61d571f03928","isUnique":true},
        {"columnNames":["to","at"],"name":"IDX_8483c95cea840e373718455afc"},
      ],
    },
    {
      table: "researcher_profile",
      columns: [
        {"isNullable":true,"name":"shuffle","type":"integer"},
      ],
    },
    {
      table: "service",
      columns: [
        {"isNullable":true,"name":"programme","type":"text"},
        {"isNullable":true,"name":"aboutProgramme","type":"text"},
        {"isNullable":true,"name":"fundedBy","type":"text"},
      ],
    },
  ],
};
