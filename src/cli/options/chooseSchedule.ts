import type { OptimizerId } from "../../core/optimizers/index.ts";
import { optimizers } from "../../core/optimizers/index.ts";
import { schedules, type ScheduleId } from "../../core/schedules/index.ts";
import type { ScheduleSpec } from "../../shot/shot.ts";
import { chooseParams } from "./chooseParams.ts";
import { WrongUse } from "../terminal/failure.ts";
import { settings } from "./parseOption.ts";

/** A schedule as "ID" or "ID:NAME=VALUE,NAME=VALUE", for an optimizer that follows one. Throws `WrongUse`. */
export function chooseSchedule(text: string, optimizer: OptimizerId): ScheduleSpec {
  if (optimizers[optimizer].order !== 1) {
    const following = Object.entries(optimizers).filter(([, { order }]) => order === 1);
    throw new WrongUse(
      `${optimizer} finds its own step sizes and takes no schedule: those that do are ${following.map(([id]) => id).join(", ")}`,
    );
  }
  const [, name = "", rest] = /^([^:]*)(?::(.*))?$/s.exec(text) ?? [];
  if (!Object.hasOwn(schedules, name))
    throw new WrongUse(`there is no schedule "${name}": the schedules are ${Object.keys(schedules).join(", ")}`);
  const id = name as ScheduleId;
  return { id, params: rest === undefined ? {} : chooseParams(id, schedules[id].params, settings("--schedule", rest)) };
}
