import { useState } from 'react';
import { CommandForm } from '../CommandForm.client';
import { Part } from './Part.client';

export function NewPage() {
  const [address, setAddress] = useState('/om-webbplatsen/');
  const [title, setTitle] = useState('');
  return (
    <Part id="ny-sida" heading="Ny sida">
      <CommandForm
        title="Skapa en sida"
        name="new"
        words={[address, title]}
        does="Skapa sidan"
        next={address}
      >
        <label>
          Adress
          <span className="help">Små bokstäver och bindestreck. På engelska börjar den med /english.</span>
          <input value={address} onChange={({ target }) => setAddress(target.value)} required />
        </label>
        <label>
          Rubrik
          <input value={title} onChange={({ target }) => setTitle(target.value)} required />
        </label>
      </CommandForm>
    </Part>
  );
}
