type TextFieldProps = { label: string; name: string; value?: string; maxLength: number; id?: string };

export function TextField({ label, name, value, maxLength, id }: TextFieldProps) {
  return (
    <label>
      {label}
      <input
        id={id}
        type="search"
        name={name}
        defaultValue={value}
        maxLength={maxLength}
        autoComplete="off"
      />
    </label>
  );
}
