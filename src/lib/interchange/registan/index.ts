/** Registan's own format: one JSON document a bank, read strictly and printed canonically. */
export { parseBankDocument } from './parse';
export { printBankDocument } from './print';
