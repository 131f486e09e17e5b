interface SettingLabelProps {
  readonly name: string;
  /** Its value is a default, and a dot says so. */
  readonly isDefault: boolean;
  /** What a question mark behind the name tells. */
  readonly help?: string;
}

/** The name of a setting. */
export function SettingLabel({ name, isDefault, help }: SettingLabelProps) {
  return (
    <span className="field-label">
      {name}
      {isDefault && <i className="default-dot" role="img" aria-label=", default" data-tip="the default" />}
      {help !== undefined && <abbr title={help}> ?</abbr>}
    </span>
  );
}
