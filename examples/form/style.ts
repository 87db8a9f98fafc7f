/** The looks of the page: logical sides, so that one sheet serves both directions. */
export const style = `
:root { color-scheme: light dark; --line: #8a8a8a; --soft: #5c5c5c; --strong: #b3261e; --wide: 46rem; }
@media (prefers-color-scheme: dark) { :root { --soft: #b5b5b5; --strong: #ff8a80; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: var(--wide); font: 1rem/1.55 system-ui, "Noto Sans", "Noto Naskh Arabic", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; margin-block: .5rem 1rem; }
h2 { font-size: 1.15rem; margin-block: 1.5rem .5rem; }
fieldset { border: 1px solid var(--line); border-radius: .4rem; margin: 0 0 1.1rem; padding: .6rem .9rem .2rem; min-width: 0; }
legend { font-weight: 600; padding-inline: .35rem; }
.field { margin-block-end: 1rem; }
label { display: block; overflow-wrap: anywhere; }
.none label, input[type="checkbox"] + label { display: inline; }
input:not([type="checkbox"]), select { font: inherit; width: 100%; max-width: 24rem; padding: .4rem .5rem; border: 1px solid var(--line); border-radius: .3rem; background: Field; color: FieldText; }
[dir="rtl"] input[dir="ltr"] { text-align: right; }
[data-item] input, [data-item] select { max-width: 100%; }
.hint { color: var(--soft); font-size: .875rem; margin: .2rem 0 0; }
.none { margin: .25rem 0 0; font-size: .95rem; }
fieldset > .hint, fieldset > .none { margin-block: 0 .7rem; }
.required { color: var(--strong); font-weight: 700; }
button { font: inherit; padding: .4rem .9rem; border: 1px solid var(--line); border-radius: .3rem; cursor: pointer; margin-block-end: .6rem; }
button[type="submit"] { font-weight: 600; padding: .55rem 1.6rem; }
:focus-visible { outline: 3px solid #1a73e8; outline-offset: 2px; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
`;
