import { useState } from 'react';
import { CommandForm } from '../CommandForm.client';

/** Moves or removes the page. */
export function PageCommands({ address }: { address: string }) {
  const [to, setTo] = useState(address);
  const [instead, setInstead] = useState('');
  return (
    <>
      <CommandForm title="Flytta sidan" name="move" words={[address, to]} does="Flytta" next={to}>
        <label>
          Ny adress
          <span className="help">
            Länkar och undersidor följer med, och den gamla adressen leder till den nya.
          </span>
          <input value={to} onChange={({ target }) => setTo(target.value)} required />
        </label>
      </CommandForm>
      <CommandForm
        title="Ta bort sidan"
        name="remove"
        words={[address, instead]}
        does="Ta bort"
        next={instead}
      >
        <label>
          Sidan som läsaren kommer till i stället
          <input value={instead} onChange={({ target }) => setInstead(target.value)} required />
        </label>
      </CommandForm>
    </>
  );
}
