import { Option, type Command } from "commander";
import { hessianAt } from "../../core/stability/hessianAt.ts";
import type { Vec2 } from "../../core/algebra/vec2.ts";
import { surfaceOf } from "../../shot/problems/index.ts";
import { collect, point } from "../options/parseOption.ts";
import { print } from "../terminal/print.ts";
import { addSourceOptions, surfaceFrom, type SourceOptions } from "../options/source.ts";

interface EvaluateOptions extends SourceOptions {
  readonly at: readonly Vec2[];
  readonly format: "text" | "json";
}

export function addEvaluate(program: Command): void {
  addSourceOptions(program.command("evaluate"))
    .description("value, gradient and Hessian at points")
    .addOption(
      new Option("--at <x,y>", "a point; may be given several times").argParser(collect(point)).makeOptionMandatory(),
    )
    .addOption(new Option("--format <format>").choices(["text", "json"]).default("text"))
    .addHelpText("after", examples)
    .action(async (options: EvaluateOptions) => {
      const surface = surfaceOf(await surfaceFrom(options));
      const answers = options.at.map(([x, y]) => ({
        x,
        y,
        value: surface.value(x, y),
        gradient: surface.gradient(x, y),
        hessian: hessianAt(surface, x, y),
      }));
      await print(options.format === "json" ? [JSON.stringify(answers)] : answers.flatMap(textLines));
    });
}

type Answer = { x: number; y: number; value: number; gradient: Vec2; hessian: ReturnType<typeof hessianAt> };

const textLines = ({ x, y, value, gradient, hessian: [xx, xy, yy] }: Answer) => [
  `at (${x}, ${y})`,
  `  value     ${value}`,
  `  gradient  (${gradient.join(", ")})`,
  `  Hessian   (${xx}, ${xy}; ${xy}, ${yy})`,
];

const examples = `
Examples:
  $ fall-line evaluate --surface sincos --at 0.7,0.4 --at -0.5,0.5
  $ fall-line evaluate --data cars.csv --x speed_mph --y dist_ft --at 0,0 --format json`;
