import { useState } from 'react';
import type { MenuItem } from '@/lib/desk/page/componentMenu';
import { LiveMessage } from '../LiveMessage.client';
import { takeFocus } from '../takeFocus';
import { useAnswer } from '../useAnswer';
import { AddPicture } from './AddPicture.client';

/** What can be put into a page; then its fields. What comes of it is opened as text before it is saved. */
export function AddBlock({ onChosen }: { onChosen: (written: string) => void }) {
  const { answer, message } = useAnswer<{ menu: MenuItem[] }>('forms');
  const [item, setItem] = useState<MenuItem>();
  const [values, setValues] = useState<Record<string, string>>({});
  const [isPicture, setIsPicture] = useState(false);
  if (isPicture) return <AddPicture onChosen={onChosen} />;
  if (!item) {
    return (
      <>
        <LiveMessage>{message}</LiveMessage>
        <ul className="menu">
          <li>
            <button type="button" onClick={() => setIsPicture(true)}>
              Bild
            </button>
            <p>Bara en bild som säger något som texten inte säger.</p>
          </li>
          {answer?.menu.map((each) => (
            <li key={each.name}>
              <button
                type="button"
                onClick={() => (each.fields.length > 0 ? choose(each) : onChosen(each.example))}
              >
                {each.heading}
              </button>
              {each.text && <p>{each.text}</p>}
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onChosen(writeTag(item, values));
      }}
    >
      <h3 ref={takeFocus} tabIndex={-1}>
        {item.heading}
      </h3>
      {item.text && <p>{item.text}</p>}
      {item.fields.map(({ name, rule }) => (
        <label key={name} htmlFor={name}>
          {name}
          {rule.isRequired ? '' : ' (får vara tomt)'}
          <span className="help">{rule.is}</span>
          {typeof rule.form === 'string' ? (
            <input
              id={name}
              value={values[name] ?? ''}
              required={rule.isRequired}
              pattern={notInTags}
              title={'Utan tecknen " < > { }'}
              onChange={({ target }) => setValues({ ...values, [name]: target.value })}
            />
          ) : (
            <select
              id={name}
              value={values[name] ?? ''}
              required={rule.isRequired}
              onChange={({ target }) => setValues({ ...values, [name]: target.value })}
            >
              {rule.isRequired ? null : <option value="" />}
              {rule.form.map((word) => (
                <option key={word}>{word}</option>
              ))}
            </select>
          )}
        </label>
      ))}
      <div className="buttons">
        <button type="submit" className="primary">
          Fortsätt
        </button>
        <button type="button" onClick={() => setItem(undefined)}>
          Tillbaka
        </button>
      </div>
    </form>
  );

  function choose(chosen: MenuItem) {
    setItem(chosen);
    const [, tag = ''] = firstTag(chosen.name).exec(chosen.example) ?? [];
    setValues(
      Object.fromEntries(
        [...tag.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
      ),
    );
  }
}

/** What a value may be made of. Browsers read it with the flag v, which wants braces escaped and passes over what it cannot read. */
const notInTags = String.raw`[^"<>\{\}]*`;

/** Its values, which may hold any sign but the quote that ends them, and how it ends. */
const firstTag = (name: string) => new RegExp(`^<${name}((?:"[^"]*"|[^">])*?)( ?/)?>`);

/** The example of the guide with these values in its first tag. */
function writeTag({ name, example, fields }: MenuItem, values: Record<string, string>): string {
  const props = fields
    .flatMap((field) => (values[field.name] ? [` ${field.name}="${values[field.name]}"`] : []))
    .join('');
  return example.replace(firstTag(name), (_, _values, end = '') => `<${name}${props}${end}>`);
}
