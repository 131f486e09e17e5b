/** The name of a setting, with a word where its value is a default. */
export function FieldLabel({ name, isDefault }: { name: string; isDefault: boolean }) {
  return (
    <span className="field-label">
      {name}
      {isDefault && <small> default</small>}
    </span>
  );
}
