import { keepRows } from "../platform/kept-rows.ts";
import { listAhead, oneAhead, readAhead } from "../platform/look-ahead.ts";
import { Area } from "./area.entity.ts";

readAhead(Area, {
  within: oneAhead<Area>(Area, "withinId"),
  successors: listAhead<Area>(Area, "successorIds"),
});

keepRows(Area);
