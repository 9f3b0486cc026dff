import fc from 'fast-check';

// The same invented cases in every run, so that a change fails because of what it changes. FAST_CHECK_SEED tries others.
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20261124) });
