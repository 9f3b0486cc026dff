import { useState } from 'react';
import { CommandForm } from '../CommandForm.client';
import { Part } from './Part.client';

/** Where an old address leads. */
export function OldAddress() {
  const [from, setFrom] = useState('/');
  const [to, setTo] = useState('');
  return (
    <Part id="gamla-adresser" heading="Gamla adresser">
      <CommandForm
        title="Omdirigera en gammal adress"
        name="redirect"
        words={[from, to]}
        does="Spara omdirigeringen"
        next={to.startsWith('/') ? to : '/redigera'}
      >
        <label>
          Gammal adress
          <span className="help">Den börjar med /. Det får inte finnas någon sida där nu.</span>
          <input value={from} onChange={({ target }) => setFrom(target.value)} required />
        </label>
        <label>
          Leder till (får vara tomt)
          <span className="help">
            En sida här, eller en hel adress som börjar med https://. Tomt betyder att sidan är borta för
            gott.
          </span>
          <input value={to} onChange={({ target }) => setTo(target.value)} />
        </label>
      </CommandForm>
    </Part>
  );
}
