import type { Rows } from "../../core/chance/batches.ts";
import { differentiate } from "../../core/formula/differentiate.ts";
import type { Expression } from "../../core/formula/expression.ts";
import { pythonList, pythonNumber, pythonOf, type Library } from "../../core/formula/python.ts";
import type { Moments } from "../../core/moments.ts";

/** A surface in Python: its data, and functions of `theta`; over rows, with which of them as a second argument. */
export interface SurfaceCode {
  /** Empty where there are no data. */
  readonly data: string;
  readonly f: string;
  /** With NumPy; PyTorch differentiates by itself. */
  readonly gradient: string;
  readonly hessian: string;
}

/** Of a formula in x and y, with its derivatives. */
export function codeOfFormula(formula: Expression, library: Library): SurfaceCode {
  const returning = (name: string, value: string) => `def ${name}(theta):\n    x, y = theta\n    return ${value}\n`;
  const print = (expression: Expression) => pythonOf(expression, library);
  const [dx, dy] = [differentiate(formula, "x"), differentiate(formula, "y")];
  const xy = print(differentiate(dx, "y"));
  const [xx, yy] = [print(differentiate(dx, "x")), print(differentiate(dy, "y"))];
  return {
    data: "",
    f: returning("f", print(formula)),
    gradient: returning("gradient", `np.array([${print(dx)}, ${print(dy)}])`),
    hessian: returning("hessian", `np.array([[${xx}, ${xy}], [${xy}, ${yy}]])`),
  };
}

/** Of the error of a line over rows that are here. */
export function codeOfRows({ xs, ys }: Rows, library: Library): SurfaceCode {
  const array = library === "np" ? "np.array" : "torch.tensor";
  return {
    data: `xs = ${array}(${pythonList(xs)})\nys = ${array}(${pythonList(ys)})\n`,
    f: `def f(theta, rows=slice(None)):
    m, b = theta
    return ((ys[rows] - (m * xs[rows] + b)) ** 2).mean()
`,
    gradient: `def gradient(theta, rows=slice(None)):
    m, b = theta
    error = m * xs[rows] + b - ys[rows]
    return np.array([2 * (error * xs[rows]).mean(), 2 * error.mean()])
`,
    hessian: `def hessian(theta, rows=slice(None)):
    x = xs[rows]
    return 2 * np.array([[(x**2).mean(), x.mean()], [x.mean(), 1]])
`,
  };
}

/** The error of data whose rows are not here, from their moments. */
export function codeOfMoments({ n, meanX, meanY, sxx, sxy, syy }: Moments): SurfaceCode {
  const numbers = Object.entries({ n, mean_x: meanX, mean_y: meanY, sxx, sxy, syy });
  return {
    data: numbers.map(([name, value]) => `${name} = ${pythonNumber(value)}\n`).join(""),
    f: `def f(theta):
    m, b = theta
    slope = sxy / sxx if sxx > 0 else 0
    return max(0, syy - sxy * slope) / n + sxx / n * (m - slope) ** 2 + (mean_y - m * mean_x - b) ** 2
`,
    gradient: `def gradient(theta):
    m, b = theta
    offset = mean_y - m * mean_x - b
    return np.array([2 * (m * sxx - sxy) / n - 2 * mean_x * offset, -2 * offset])
`,
    hessian: `def hessian(theta):
    return 2 * np.array([[sxx / n + mean_x**2, mean_x], [mean_x, 1]])
`,
  };
}
