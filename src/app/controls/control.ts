/** One row of a folder of the panel: what it shows, and what an edit of it does. */
export type Control = Shown & (SwitchControl | ChoiceControl | NumberControl | CurveControl);

interface Shown {
  readonly label: string;
  /** Its value is a default, and a dot says so. */
  readonly isDefault: boolean;
  /** What a question mark behind the label tells. */
  readonly help?: string;
  /** What its user should know, told under the pointer. */
  readonly hint?: string;
  readonly disabled?: boolean;
}

interface SwitchControl {
  readonly kind: "switch";
  readonly value: boolean;
  change(on: boolean): void;
}

interface ChoiceControl {
  readonly kind: "choice";
  /** Ids with their labels. */
  readonly options: Readonly<Record<string, string>>;
  readonly value: string;
  change(id: string): void;
}

interface NumberControl {
  readonly kind: "number";
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  /** The ends are those of its slider: any number above 0 is taken. */
  readonly isOpen?: boolean;
  /** What an arrow key adds. */
  readonly step?: number;
  /** A slider beside its field, which moves by equal differences or by equal factors. */
  readonly slider?: "linear" | "log";
  change(value: number): void;
}

/** To look at only. */
interface CurveControl {
  readonly kind: "curve";
  readonly value: readonly number[];
}

export type Controls = Readonly<Record<string, Control>>;
