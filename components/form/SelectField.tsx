type SelectFieldProps = {
  label: string;
  name: string;
  value: string;
  options: { value: string; text: string; language?: string }[];
};

export function SelectField({ label, name, value, options }: SelectFieldProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.language}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
