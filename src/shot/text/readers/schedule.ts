import { schedules, type ScheduleId } from "../../../core/schedules/index.ts";
import type { ScheduleSpec } from "../../shot.ts";
import { readParams } from "./settings.ts";
import { holds, inside, oneOf, record, refuse, type Reader } from "./reader.ts";

const readId = record<{ readonly id: ScheduleId }>({ id: oneOf(Object.keys(schedules) as ScheduleId[]) });

/** A schedule by its id; parameters that are wrong are left out. */
export const readSchedule: Reader<ScheduleSpec> = (input) => {
  const read = readId(input);
  if (!read) return undefined;
  if (!holds(input, "id")) return refuse(input, "an id and params", "no id");
  const { id } = read;
  if (!id) return undefined;
  const params = holds(input, "params") ? readParams(schedules[id].params)(inside(input, "params")) : undefined;
  return { id, params: params ?? {} };
};
